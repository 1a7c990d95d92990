macro_rules! inner { ($e:expr, $x:ident) => { { let $x = 10; $e + $x } } }
macro_rules! outer { ($e:expr) => { { let x = 1; inner!($e, x) + x } } }
macro_rules! deep { ($e:expr) => { { let y = 5; deep2!($e + y) } } }
macro_rules! deep2 { ($e:expr) => { { let y = 7; $e * y } } }
macro_rules! via_tt { ($($t:tt)*) => { { let x = 100; inner_tt!($($t)*, x) } } }
macro_rules! inner_tt { ($e:expr, $x:ident) => { { let r = $e; r + $x } } }
macro_rules! def { ($n:ident, $e:expr) => { macro_rules! $n { ($y:expr) => { { let z = 3; $e + $y + z } } } } }
macro_rules! lp { ($b:block) => { 'l: loop { $b; break 'l; } } }
macro_rules! swap { ($a:ident, $b:ident) => { let tmp = $a; $a = $b; $b = tmp; } }
macro_rules! block_item { ($e:expr) => { { fn helper() -> i32 { 77 } $e + helper() } } }
macro_rules! pat { ($p:pat => $e:expr) => { match 5 { $p => $e, #[allow(unreachable_patterns)] _ => -1 } } }
macro_rules! nest { ($($e:expr),*) => { { let mut acc = 0; $( acc += nest1!($e); )* acc } } }
macro_rules! nest1 { ($e:expr) => { { let acc = 1000; let _ = acc; $e } } }
macro_rules! mk { ($v:ident) => { let $v = 1; let hidden = 2; println!("{}", $v + hidden); } }
macro_rules! closure { ($e:expr) => { (|x: i32| x + $e)(1) } }
macro_rules! twice { ($s:stmt) => { $s; $s; } }
fn main() {
    let x = 2; let y = 3;
    println!("{}", outer!(x));
    println!("{}", outer!(x + outer!(x)));
    println!("{}", deep!(y));
    println!("{}", via_tt!(x));
    def!(foo, x * 2);
    let z = 50;
    println!("{}", foo!(z));
    let mut i = 0;
    'l: loop { i += 1; lp!({ if i > 3 { break 'l } }); }
    println!("{i}");
    let mut a = 1; let mut tmp = 2;
    swap!(a, tmp);
    println!("{a} {tmp}");
    fn helper() -> i32 { 1 }
    println!("{}", block_item!(helper()));
    println!("{}", pat!(q @ 1..=9 => q * 2));
    let acc = 5;
    println!("{}", nest!(acc, acc + 1, { let acc = 9; acc }));
    let hidden = 40;
    mk!(v);
    println!("{} {}", v, hidden);
    println!("{}", closure!(x));
    let mut n = 0;
    twice!(n += x);
    println!("{n}");
}
