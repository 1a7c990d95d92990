// formatting corners
use std::fmt::{self, Binary, Debug, Display, LowerHex, UpperExp, Write as _};
#[derive(Debug, Clone, Default, PartialEq)]
struct Inner {
    a: i32,
    b: Option<&'static str>,
    c: Vec<(u8, char)>,
}
#[derive(Debug)]
struct Unit;
#[derive(Debug)]
struct Tup(i32, Inner, ());
#[derive(Debug)]
enum E {
    A,
    B(i32, f64),
    C { x: Box<E>, y: [u8; 2] },
}
#[derive(Debug)]
struct Gen<'a, T: ?Sized, const N: usize> {
    r: &'a T,
    n: [u16; N],
}
struct Hex(u32);
impl LowerHex for Hex {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        LowerHex::fmt(&self.0, f)
    }
}
impl Binary for Hex {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if f.alternate() {
            f.write_str("alt:")?
        }
        Binary::fmt(&(self.0 & 0xf), f)
    }
}
impl Display for Hex {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let s = format!("H{}", self.0);
        f.pad_integral(self.0 % 2 == 0, "pre", &s)
    }
}
impl Debug for Hex {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(
            f,
            "[w={:?} p={:?} fill={:?} +={} -={} #={} 0={} al={}]",
            f.width(),
            f.precision(),
            f.fill(),
            f.sign_plus(),
            f.sign_minus(),
            f.alternate(),
            f.sign_aware_zero_pad(),
            match f.align() {
                Some(fmt::Alignment::Left) => '<',
                Some(fmt::Alignment::Right) => '>',
                Some(fmt::Alignment::Center) => '^',
                None => '_',
            }
        )
    }
}
impl UpperExp for Hex {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        UpperExp::fmt(&(self.0 as f64), f)
    }
}
struct Matrix([[f32; 3]; 2]);
impl Display for Matrix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let p = f.precision().unwrap_or(1);
        for (i, row) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_char('\n')?;
            }
            f.write_str("|")?;
            for x in row {
                write!(f, "{x:>+w$.p$} ", w = f.width().unwrap_or(0))?;
            }
            f.write_str("|")?;
        }
        Ok(())
    }
}
struct List(Vec<i32>);
impl Debug for List {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|x| x * 2)).entry(&"end").finish()
    }
}
struct Map(Vec<(String, E)>);
impl Debug for Map {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_map().entries(self.0.iter().map(|(k, v)| (k, v))).key(&1).value(&2).finish()
    }
}
struct Set;
impl Debug for Set {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_set().entry(&format_args!("{:>4}", 1)).entry(&Unit).finish()
    }
}
fn main() {
    println!("[{:>+08.3e}] [{:<12.2E}] [{:^+14e}] [{:e}]", 12345.678, 0.00012, -5.5, 0);
    println!("[{:e}] [{:E}] [{:e}] [{:.0e}] [{:.3e}]", 1500u32, 123456789i64, u8::MAX, 1550, 99999);
    println!("[{:+}] [{:+.0}] [{:+}] [{:05}] [{:<05}] [{:^+05}]", 0, 2.5, f64::NAN, -3, 7, 7);
    println!(
        "[{:010.3}] [{:+010}] [{:010}] [{:>10}] [{:010?}]",
        -1.5,
        f64::INFINITY,
        f64::NAN,
        f64::NEG_INFINITY,
        1.0
    );
    println!("[{:#x}] [{:#010x}] [{:#X}] [{:#b}] [{:#o}] [{:x}] [{:#06b}]", 255, 255, 48879, 5, 8, -1i8, 2);
    println!("[{:x?}] [{:X?}] [{:#x?}] [{:02x?}]", [10, 255], vec![171], Some(16), [1, 2]);
    println!("[{:5}] [{:<5}] [{:^5}] [{:>5}] [{:*^7}] [{:#>5}] [{:->5}]", 'c', true, "é", 'x', "ab", 1, -2);
    println!(
        "[{:.2}] [{:.0}] [{:5.1}] [{:<7.3}] [{:^9.4}|]",
        "abcdef", "abc", "xyz", "abcdef", "日本語テキスト"
    );
    let (w, p, v) = (10, 3, std::f64::consts::PI);
    println!("[{v:w$.p$}] [{:1$}] [{:.*}] [{:2$.1$}] [{:>1$}]", v, 12, 2, v, w = w, p = p);
    println!("[{0:>1$.2$}] [{0:<1$}] [{2}] [{a:>b$}] [{a:?}]", 1.23456, 9, 2, a = "n", b = 4);
    println!("[{:w$}] [{:>w$.p$}] [{0:?}] [{1:?}]", 1, 2.0, w = 6, p = 1);
    println!("{{}} {{{}}} {:?} {:?} {:?}", 1, "q\"\n\t\\\u{7f}é\u{200b}\u{1F600}", '\'', "it's");
    println!("{:?} {:?} {:?} {:?}", '"', '\u{301}', "a\u{301}", '\0');
    println!("{:?} {:?} {:?} {:?} {:?} {:?}", 1.0, 0.1 + 0.2, 1e16, 1e15, 1e-5, 1.5e-7);
    println!("{} {} {} {} {} {}", 1.0, 1e21, 1e-7, f32::MAX, f64::MIN_POSITIVE, 123456789.0f32);
    println!("{:?} {:?} {:?} {} {:?}", f32::MIN, f64::EPSILON, 16777217.0f32, 0.3f32, 0.3f32 as f64);
    println!("{:.1} {:.1} {:.1} {:.1} {:.0} {:.0} {:.0} {:.2}", 0.25, 0.35, 0.45, -0.05, 0.5, 1.5, 2.5, 1.005);
    println!(
        "{:?} {:?} {:#?}",
        Unit,
        Tup(1, Inner::default(), ()),
        Tup(
            -1,
            Inner {
                a: 1,
                b: Some("x"),
                c: vec![(1, 'a'), (2, '\n')]
            },
            ()
        )
    );
    let e = E::C {
        x: Box::new(E::B(1, 2.0)),
        y: [3, 4],
    };
    println!("{e:?} {e:#?} {:?} {:5?}|", E::A, E::B(7, 0.5));
    println!("{:?} {:#?}", Gen { r: "str", n: [1, 2] }, Gen::<[i32], 0> { r: &[1][..], n: [] });
    println!(
        "{:08x} {:#x} {:b} {:#b} {:#08b} [{:10}] [{:+<10}] [{:#10}] [{:+}]",
        Hex(4096),
        Hex(10),
        Hex(5),
        Hex(5),
        Hex(6),
        Hex(3),
        Hex(4),
        Hex(5),
        Hex(6)
    );
    println!(
        "{:?} {:*^+#08.3?} {:<5?} {:-?} {:>5$?} {:.*?} {:E}",
        Hex(0),
        Hex(0),
        Hex(0),
        Hex(0),
        Hex(0),
        7,
        Hex(0),
        Hex(1200)
    );
    println!(
        "{}\n{:6.2}\n{:.0}",
        Matrix([[1.0, -2.5, 3.25], [0.0, 1e3, -0.125]]),
        Matrix([[1.0, -2.5, 3.25], [0.0, 1e3, -0.125]]),
        Matrix([[0.5; 3]; 2])
    );
    println!("{:?} {:#?} {:?}", List(vec![1, 2]), List(vec![3]), List(vec![]));
    let m = Map(vec![("k".into(), E::A), ("z".into(), E::B(0, -0.0))]);
    println!("{m:?} {m:#?} {:?} {:#?}", Set, Set);
    let mut s = String::new();
    write!(s, "{:>5}|{:<5}|{:^5}", 1u128 << 100, i128::MIN, u64::MAX).unwrap();
    writeln!(&mut s, "{0}{0:?}", "x").unwrap();
    print!("{s}");
    println!(
        "{:>8} {:>8?} {:8?}|{:<8?}|{:^8?}|",
        Some(1).map_or("none".to_string(), |x| x.to_string()),
        Some(1),
        None::<i32>,
        (),
        "a"
    );
    println!("{:#?} {:#?} {:#?}", (), (1,), ((), [(); 2], "a\nb"));
    println!("{:?} {:?} {:?} {:?} {:?}", 0..3, ..=5, (1.., ..), 'a'..='z', ..2);
    println!("{:#?}", std::collections::BTreeMap::from([("a", vec![1]), ("b", vec![])]));
    println!(
        "{:?} {:?} {:?}",
        std::time::Duration::from_millis(1500),
        std::time::Duration::from_nanos(1_000_001),
        std::time::Duration::from_secs(3)
    );
    println!(
        "{:?} {:?} {:?} {:?}",
        std::rc::Rc::new(1),
        std::cell::RefCell::new(2),
        std::cell::Cell::new(3),
        std::sync::Mutex::new(4).lock().unwrap()
    );
    let name = "cap";
    let width = 8;
    println!("{name:>width$}|{name:?}|{0:>1$}|{name:.1}|{width:#x}|{n2:?}", 5, width, n2 = name.len());
    println!("{}", format_args!("{} {:?}", 1, format_args!("{}", 2)));
    println!("{:>10}|{:<10}|", format_args!("{}", "fa"), format!("{:?}", "fb"));
}
