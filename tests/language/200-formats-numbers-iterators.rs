// === formats
struct P {
    x: i32,
    n: &'static str,
}
impl std::fmt::Display for P {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if f.alternate() {
            write!(f, "P#{}", self.x)
        } else if let Some(p) = f.precision() {
            write!(f, "P{:.*}", p, self.x as f64)
        } else {
            f.pad(self.n)
        }
    }
}
impl std::fmt::Debug for P {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.debug_struct("P").field("x", &self.x).field("l", &[1, 2]).finish_non_exhaustive()
    }
}
impl std::fmt::LowerHex for P {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        std::fmt::LowerHex::fmt(&self.x, f)
    }
}
impl std::fmt::Binary for P {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let v = self.x;
        std::fmt::Binary::fmt(&v, f)
    }
}
fn main() {
    let p = P { x: 42, n: "name" };
    println!("[{p}] [{p:>8}] [{p:-^9}] [{p:#}] [{p:.2}] [{:<6}]", p);
    println!("{p:?} {p:#?} {p:x} {p:#010b} {:#X}", 255);
    let (w, pr, v) = (10, 3, 3.14159);
    println!("[{v:w$.pr$}] [{:>1$}] [{0:^+9.1}] [{:>width$.2}]", 2.5, 6, width = 8);
    println!("{{}} {:5}|{:<5}|{:^5}|{:>5}|{:05}|{:+}|{:#x}|{:#o}|{:e}", 1, 2, 3, 4, -5, 6, 7, 8, 1234.5);
    println!("{:?} {:?} {:?} {:?}", "q\"\n\t\u{1f}é", 'c', '\'', 1.0f32);
    println!("{:08.3} {:+.1e} {:?} {:?} {}", -3.14159, 12345.0, f64::NAN, 1e21, 1e-7);
    println!("{:>6}|{:<6}|{:^6}|{:?}|{:>5?}", true, 'x', "ab", Some("z"), Some(1));
    println!("{:#?}", (1, vec![Some("a"), None], [(); 0]));
    println!("{0} {1} {0} {name}", "a", "b", name = "n");
    println!(r"raw \n {}", r#"a"b"#);
    println!(
        "multi \
   line"
    );
    let s = format!("{:─^20}", " mid ");
    println!("{s} {}", s.chars().count());
    println!("{:?} {:02x?} {:X?}", b"hi\xff", [1u8, 200], vec![255]);
    eprintln!("err");
    print!("no newline");
    println!();
    println!("{:10.3}|{:<10}|{:>+10.2}|{:^10}", 1.5f32, 2.25, -3.0, i128::MAX % 1000);
    assert_eq!(format!("{:>1$}", "a", 3), "  a");
}

// === ints of all widths
fn main() {
    let a: i8 = -128;
    println!("{:?} {:?} {} {}", a.checked_neg(), a.checked_abs(), a.wrapping_neg(), a.unsigned_abs());
    let b: i16 = 0x7fff;
    println!("{} {:?} {:?}", b.wrapping_add(1), b.overflowing_mul(2), b.saturating_add(5));
    let c: u16 = 65535;
    println!("{} {} {}", c as i16, c.rotate_left(4), c.swap_bytes());
    let d: i128 = -170141183460469231731687303715884105728;
    println!("{d} {} {:?}", d.wrapping_sub(1), d.checked_div(-1));
    let e: u128 = 1 << 127;
    println!("{e} {:#x} {}", e, e.leading_zeros());
    println!("{} {} {} {}", 7 / -2, 7 % -2, (-7i32).rem_euclid(3), (-7i32).div_euclid(3));
    println!("{} {} {}", 1u64 << 63, u64::MAX.count_ones(), (-1i64) as u64 >> 60);
    println!("{} {} {:?}", i32::MAX.wrapping_mul(3), 2i64.pow(40), 10u8.checked_pow(3));
    println!("{} {} {}", u8::from_str_radix("ff", 16).unwrap(), i32::from_str_radix("-101", 2).unwrap(), "z".parse::<u8>().is_err());
    println!("{:?} {:?}", 258u32.to_be_bytes(), u32::from_le_bytes([1, 2, 0, 0]));
    println!("{} {} {}", 10i32.signum(), 17u32.is_power_of_two(), 100u32.ilog10());
    println!("{} {}", u32::MAX.abs_diff(5), 5u8.abs_diff(9));
    println!("{} {} {}", 0xffu8 as i8, -1i16 as u8, 3.7f32 as u8);
    println!("{} {:?} {}", f64::MAX, f64::EPSILON, (0.1 + 0.2) * 10.0);
    println!("{} {} {} {}", 2.5f64.round(), (-2.5f64).trunc(), 7.0f64.sqrt().floor(), 1e10f32);
    println!("{:?} {} {}", (1.0f64 / 0.0), 5.0f64.rem_euclid(3.0), f32::MIN_POSITIVE > 0.0);
    println!("{:?}", [3.5, -1.0, 2.0].iter().copied().fold(f64::NEG_INFINITY, f64::max));
}

// === overflow panics
fn main() {
    let r = std::panic::catch_unwind(|| {
        let mut x: u8 = 250;
        for _ in 0..10 {
            x += 1;
        }
        x
    });
    println!("{}", r.is_err());
    let r = std::panic::catch_unwind(|| {
        let v: Vec<i32> = vec![];
        v[0]
    });
    println!("{}", r.is_err());
    let r = std::panic::catch_unwind(|| {
        let z = std::env::args().count() as i32 - 1;
        10 / z
    });
    println!("{}", r.is_err());
    let r = std::panic::catch_unwind(|| {
        let x: Option<i32> = None;
        x.expect("nothing")
    });
    println!("{:?}", r.unwrap_err().downcast_ref::<String>());
    let r = std::panic::catch_unwind(|| -> i32 { Err::<i32, _>("bad").unwrap() });
    println!("{:?}", r.unwrap_err().downcast_ref::<String>());
    let r = std::panic::catch_unwind(|| panic!("plain"));
    println!("{:?}", r.map(|_: ()| ()).unwrap_err().downcast_ref::<&str>());
    let r = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        std::cell::RefCell::new(1).try_borrow_mut().unwrap();
        let c = std::cell::RefCell::new(1);
        let _a = c.borrow_mut();
        let _b = c.borrow_mut();
    }));
    println!("{}", r.is_err());
    let s = "héllo";
    let r = std::panic::catch_unwind(|| s[0..2].len());
    println!("{}", r.is_err());
    i32::MAX + std::env::args().count() as i32;
}

// === struct update and destructuring
#[derive(Debug, Clone, Default)]
struct Cfg {
    name: String,
    n: u32,
    tags: Vec<u8>,
    inner: In,
}
#[derive(Debug, Clone, Default, PartialEq)]
struct In {
    a: f32,
    b: Option<Box<In>>,
}
impl Cfg {
    fn with(self, n: u32) -> Self {
        Self { n, ..self }
    }
    const fn zero() -> In {
        In { a: 0.0, b: None }
    }
}
fn main() {
    let base = Cfg { name: "b".into(), tags: vec![1], ..Default::default() };
    let c = Cfg { n: 9, ..base.clone() };
    let d = Cfg { name: c.name.clone() + "!", inner: In { a: 1.5, ..Cfg::zero() }, ..c };
    println!("{base:?}\n{d:?}");
    let Cfg { name, n: count @ 1.., tags: ref t, .. } = d.clone().with(4) else { panic!() };
    println!("{name} {count} {t:?}");
    let (mut a, mut b, mut c) = (1, 2, 3);
    (a, b, c) = (c, a, b);
    println!("{a}{b}{c}");
    [a, .., b] = [7, 8, 9];
    println!("{a}{b}");
    (c, ..) = (5, 6, 7);
    let mut s = In::default();
    (s.a, s.b) = (2.0, Some(Box::new(In::default())));
    println!("{s:?} {c}");
    let mut arr = [1, 2, 3];
    (arr[0], arr[2]) = (arr[2], arr[0]);
    In { a: s.a, .. } = In { a: 9.0, b: None };
    println!("{arr:?} {}", s.a);
    _ = drop(s);
    let mut x = 5;
    let y = &mut x;
    *y += {
        let z = 3;
        z * 2
    };
    let (ref mut p, q) = (x, 1);
    *p += q;
    println!("{x} {p}");
}

// === iterators implemented by hand, peekable, rev, double ended, sum/product, by_ref
#[derive(Clone)]
struct Range2 {
    a: i32,
    b: i32,
}
impl Iterator for Range2 {
    type Item = i32;
    fn next(&mut self) -> Option<i32> {
        (self.a < self.b).then(|| {
            self.a += 1;
            self.a - 1
        })
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = (self.b - self.a).max(0) as usize;
        (n, Some(n))
    }
}
impl DoubleEndedIterator for Range2 {
    fn next_back(&mut self) -> Option<i32> {
        if self.a < self.b {
            self.b -= 1;
            Some(self.b)
        } else {
            None
        }
    }
}
impl ExactSizeIterator for Range2 {}
struct Grid {
    w: usize,
    d: Vec<char>,
}
impl Grid {
    fn rows(&self) -> impl Iterator<Item = &[char]> {
        self.d.chunks(self.w)
    }
    fn cols(&self) -> impl Iterator<Item = impl Iterator<Item = &char> + '_> + '_ {
        (0..self.w).map(move |c| self.d.iter().skip(c).step_by(self.w))
    }
}
impl<'a> IntoIterator for &'a Grid {
    type Item = &'a char;
    type IntoIter = std::slice::Iter<'a, char>;
    fn into_iter(self) -> Self::IntoIter {
        self.d.iter()
    }
}
struct Tok<'a> {
    it: std::iter::Peekable<std::str::CharIndices<'a>>,
    s: &'a str,
}
impl<'a> Iterator for Tok<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        while self.it.next_if(|(_, c)| c.is_whitespace()).is_some() {}
        let (st, c) = self.it.next()?;
        let mut end = st + c.len_utf8();
        if c.is_alphanumeric() {
            while let Some(&(i, c)) = self.it.peek() {
                if !c.is_alphanumeric() {
                    break;
                }
                end = i + c.len_utf8();
                self.it.next();
            }
        }
        Some(&self.s[st..end])
    }
}
fn main() {
    let r = || Range2 { a: 0, b: 5 };
    println!("{:?} {} {:?}", r().rev().collect::<Vec<_>>(), r().len(), r().nth(2));
    let mut it = r();
    let first: Vec<_> = it.by_ref().take(2).collect();
    println!("{first:?} {:?} {:?}", it.next_back(), it.collect::<Vec<_>>());
    let g = Grid { w: 2, d: "abcdef".chars().collect() };
    println!("{:?} {:?}", g.rows().map(|r| r.iter().collect::<String>()).collect::<Vec<_>>(), g.cols().map(|c| c.collect::<String>()).collect::<Vec<_>>());
    for c in &g {
        print!("{c}");
    }
    println!();
    let s = "let x1 = (é+2);";
    println!("{:?}", Tok { it: s.char_indices().peekable(), s }.collect::<Vec<_>>());
    println!("{} {}", r().sum::<i32>(), r().skip(1).product::<i32>());
    println!("{:?} {:?}", r().zip(r().rev()).unzip::<_, _, Vec<_>, Vec<_>>(), r().min_by_key(|x| (x - 3).abs()));
    println!("{:?}", r().map(|x| if x < 4 { Ok(x) } else { Err(format!("e{x}")) }).collect::<Result<Vec<_>, _>>());
    println!("{}", r().try_fold(0i8, |a, x| a.checked_add(x as i8 * 20)).is_none());
    let v: std::collections::VecDeque<_> = r().chain(r()).cycle().skip(3).step_by(2).take(4).collect();
    println!("{v:?}");
    let mut p = r().peekable();
    while let Some(x) = p.next() {
        if let Some(n) = p.peek_mut() {
            *n += x;
        }
        print!("{x} ");
    }
    println!();
    let (a, b): (Vec<_>, Vec<_>) = r().partition(|x| x % 2 == 0);
    println!("{a:?}{b:?} {:?}", a.iter().rev().cmp(b.iter()));
    println!("{:?}", r().flat_map(|x| vec![x; x as usize]).fold(String::new(), |s, x| s + &x.to_string()));
    println!("{:?} {:?}", r().position(|x| x == 3), r().rposition(|x| x == 3));
    println!("{}", r().map_while(|x| (x < 3).then_some(x * 2)).inspect(|x| print!("<{x}>")).last().unwrap());
}
