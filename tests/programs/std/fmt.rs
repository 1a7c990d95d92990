use std::fmt;
#[derive(Debug, Clone, Default, PartialEq)] struct P { x: i32, y: f64 }
#[derive(Debug)] struct U; #[derive(Debug)] struct T(i32, String); #[derive(Debug)] enum E { A, B(i32), C { a: u8, b: Option<i32> } }
struct D(i32); impl fmt::Display for D { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "D{}", self.0) } }
struct Pd(&'static str); impl fmt::Display for Pd { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.pad(self.0) } }
struct H(u32); impl fmt::LowerHex for H { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { fmt::LowerHex::fmt(&self.0, f) } }
impl fmt::Binary for H { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { fmt::Binary::fmt(&self.0, f) } }
struct F; impl fmt::Display for F { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
    write!(f, "[{:?} {:?} {:?} {} {} {} {}]", f.width(), f.precision(), f.align().map(|a| match a { fmt::Alignment::Left => 'l', fmt::Alignment::Right => 'r', fmt::Alignment::Center => 'c' }), f.fill(), f.alternate(), f.sign_plus(), f.sign_aware_zero_pad()) } }
struct Man; impl fmt::Debug for Man { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.debug_struct("Man").field("a", &1).field("b", &"x").finish_non_exhaustive() } }
struct L(Vec<i32>); impl fmt::Debug for L { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.debug_list().entries(self.0.iter()).entry(&"end").finish() } }
struct M; impl fmt::Debug for M { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.debug_map().entry(&"k", &1).key(&2).value(&P::default()).finish() } }
struct S; impl fmt::Debug for S { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.debug_set().entries([1, 2]).finish() } }
struct Tp; impl fmt::Debug for Tp { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.debug_tuple("Tp").field(&U).field(&format_args!("{}", 5)).finish() } }
struct I(i64); impl fmt::Display for I { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.pad_integral(self.0 >= 0, "I", &self.0.abs().to_string()) } }
fn main() {
    println!("{:?} {:?} {:?} {:?} {:?} {:?}", P { x: 1, y: 2.0 }, U, T(1, "q".into()), E::A, E::B(-1), E::C { a: 1, b: Some(2) });
    println!("{:#?}\n{:#?}\n{:#?}\n{:#?}", P { x: 1, y: 2.5 }, U, T(1, "q".into()), E::C { a: 1, b: Some(2) });
    println!("{:#?}", vec![Some(P::default()), None]);
    println!("{:#?}", (1, "a", [1.5]));
    println!("{:?} {:?} {:#?}", (), (1,), ());
    println!("[{:5}][{:<5}][{:^5}][{:>5}][{:05}][{:+}][{:+05}][{:<05}]", 42, 42, 42, 42, 42, 42, 42, 42);
    println!("[{:5}][{:<5}][{:^5}][{:>5}][{:-^7}][{:.2}][{:5.1}]", "ab", "ab", "ab", "ab", "ab", "abc", "abc");
    println!("[{:x}][{:X}][{:#x}][{:#X}][{:o}][{:#o}][{:b}][{:#b}][{:08b}][{:#010x}][{:#06b}]", 255, 255, 255, 255, 8, 8, 5, 5, 5, 255, 5);
    println!("[{:x}][{:b}][{:X}][{:o}]", -1i8, -2i8, i128::MIN, -8i16);
    println!("[{:e}][{:E}][{:e}][{:.2e}][{:e}]", 1234.5, 0.00012, 100u32, 123456.0, 0.0);
    println!("{0} {1} {0} {name} {name:?}", 1, 2, name = "n");
    let w = 7; let p = 2; let v = 3.14159;
    println!("[{:w$.p$}][{:>1$}][{:.*}][{v:>w$.p$}][{:>width$}]", v, 8, 3, v, "r", width = w);
    println!("[{:>1$}][{:2$.1$}]", 5, 4, 9);
    println!("{{}} {{{}}}", 1);
    println!("{} {:>5} {:<5}| {:#?}", D(1), D(2), D(3), D(4).to_string());
    println!("[{:>6}][{:<6}][{:^6}][{:.1}][{:*^9}]", Pd("abc"), Pd("abc"), Pd("abc"), Pd("abc"), Pd("abc"));
    println!("{:x} {:#x} {:08x} {:#b}", H(255), H(255), H(255), H(5));
    println!("{} {:5} {:<5.2} {:^+#5} {:05}", F, F, F, F, F);
    println!("{:?} {:#?}", Man, Man);
    println!("{:?} {:#?}", L(vec![1, 2]), L(vec![]));
    println!("{:?} {:#?}", M, M);
    println!("{:?} {:#?} {:?} {:#?}", S, S, Tp, Tp);
    println!("[{}][{:5}][{:<5}][{:+}][{:#}][{:#06}][{:^7}]", I(5), I(5), I(-5), I(5), I(5), I(5), I(-5));
    println!("{:?} {:?} {:?}", "q\"uo\te", 'c', "uni\u{1F600}");
    println!("{:5}|{:<5}|{:?}|{:>6?}|{:06.2?}", true, false, true, Some(1), Some(1.5));
    println!("{:02?} {:#04x?} {:x?} {:X?} {:#x?}", [1, 2], [1, 2], [10, 255], [10, 255], [10]);
    println!("{:8.3?}|{:<8?}|{:^10?}", 1.5, "a", Some("b"));
    println!("{:?} {:?}", Some("x"), Ok::<(), ()>(()));
    println!("{}", format_args!("{} {}", 1, "x"));
    let s = format!("{:>1$}", "x", 3); println!("{s}");
    println!("{:?}", std::collections::BTreeMap::from([("a", 1), ("b", 2)]));
    println!("{:#?}", std::collections::BTreeMap::from([("a", vec![1]), ("b", vec![])]));
    println!("{:?} {:?}", Box::new(1), std::rc::Rc::new(std::cell::RefCell::new(vec![1])));
    println!("{:?} {:?}", std::cell::Cell::new(1), std::cell::RefCell::new("a"));
    println!("{:?} {:?}", 0..3, 0..=3); println!("{:?} {:?} {:?}", ..3, 1.., ..);
    println!("{:?} {:?}", &&1, &mut 2);
}
