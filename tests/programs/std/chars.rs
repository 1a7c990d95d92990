fn main() {
    for c in ['a', 'Z', '5', ' ', 'é', 'ß', '٣', '中', '\n', '_', 'ǅ', 'Ⅷ', '½', '\u{200b}', '\u{301}', '\0', '\u{10ffff}'] {
        println!("{:?} al{} nu{} an{} up{} lo{} ws{} ct{} as{} pu{} gr{} u8:{} {:?} {:?} {}", c, c.is_alphabetic() as u8, c.is_numeric() as u8, c.is_alphanumeric() as u8, c.is_uppercase() as u8, c.is_lowercase() as u8, c.is_whitespace() as u8, c.is_control() as u8, c.is_ascii() as u8, c.is_ascii_punctuation() as u8, c.is_ascii_graphic() as u8, c.len_utf8(), c.to_uppercase().collect::<String>(), c.to_lowercase().to_string(), c as u32);
    }
    println!("{:?} {:?} {:?}", 'f'.to_digit(16), 'g'.to_digit(16), 'z'.to_digit(36));
    println!("{:?} {:?} {:?}", char::from_digit(7, 10), char::from_digit(11, 16), char::from_digit(10, 10));
    println!("{:?} {:?}", char::from_u32(0x41), char::from_u32(0xD800));
    println!("{:?} {:?}", char::from(65u8), u32::from('A'));
    println!("{:?} {:?} {:?}", u8::try_from('a'), u8::try_from('é'), u8::try_from('中').is_err());
    println!("{} {} {}", ('a' as u8 + 2) as char, 97u8 as char, 'a' < 'b');
    println!("{:?}", ('a'..='e').collect::<String>());
    println!("{:?}", ('a'..'e').rev().collect::<Vec<_>>());
    println!("{} {}", '\u{1F600}'.escape_unicode(), '\n'.escape_default());
    println!("{} {}", '\''.escape_debug(), 'é'.escape_default());
    println!("{:?} {:?} {:?} {:?}", '\'', '"', '\\', '\u{7f}');
    println!("{} {}", 'x'.to_ascii_uppercase(), 'É'.to_ascii_lowercase());
    println!("{} {}", 'a'.eq_ignore_ascii_case(&'A'), 'ß'.to_uppercase());
    println!("{:?}", 'ß'.to_uppercase().len());
    println!("{:?} {:?}", char::MAX, char::REPLACEMENT_CHARACTER);
    println!("{:5}|{:<5}|{:^5}|{:>5}|{:*>4}", 'a', 'b', 'c', 'd', 'e');
    println!("{:?} {}", '😀'.len_utf16(), '😀'.len_utf8());
    println!("{:?}", "x1".chars().map(|c| c.is_ascii_digit()).collect::<Vec<_>>());
    println!("{:?}", b'a'.is_ascii_alphabetic() && b'7'.is_ascii_digit() && b' '.is_ascii_whitespace());
    println!("{:?} {}", b'\n', b'a' as char);
    println!("{:?}", 'a'.max('b'));
    println!("{:?} {:?}", 'c'.cmp(&'a'), ['b', 'a'].iter().min());
    println!("{:?}", "0123456789abcdef".chars().map(|c| c.is_ascii_hexdigit()).all(|x| x));
    println!("{:?}", ('a'..='z').step_by(5).collect::<Vec<_>>());
    println!("{:?}", (b'a'..=b'e').map(char::from).collect::<String>());
    println!("{:?} {:?}", 'a'.is_digit(16), 'g'.is_digit(16));
    println!("{:?}", '9' as u8 - b'0');
    println!("{:?}", char::from_u32('a' as u32 + 1).unwrap());
    println!("{:?}", ['a', 'b'].contains(&'b'));
    println!("{:?}", char::default());
    println!("{:?}", std::char::from_digit(3, 10));
    println!("{}", 'İ'.to_lowercase().count());
    println!("{}", char::try_from(955u32).unwrap());
    println!("{:?}", "é".chars().next().map(|c| c.is_alphabetic()));
}
