// === hashmap literal
use std::collections::BTreeMap;
macro_rules! map {
    () => { BTreeMap::new() };
    ($($k:expr => $v:expr),+ $(,)?) => {{ let mut m = BTreeMap::new(); $(m.insert($k, $v);)+ m }};
}
fn main() {
    let m = map! { "a" => 1, "b" => 2, };
    let e: BTreeMap<i32, i32> = map!();
    println!("{m:?} {e:?}");
}

// === count and max recursion
macro_rules! count { () => { 0usize }; ($h:tt $($t:tt)*) => { 1usize + count!($($t)*) }; }
macro_rules! max { ($x:expr) => { $x }; ($x:expr, $($r:expr),+) => {{ let a = $x; let b = max!($($r),+); if a > b { a } else { b } }}; }
const N: usize = count!(a b c d);
fn main() {
    let a = [0u8; count!(x y z)];
    println!("{} {} {}", N, a.len(), max!(3, 9, 4));
}

// === hygiene of locals
macro_rules! swap_add {
    ($a:expr, $b:expr) => {{
        let tmp = $a;
        let x = $b;
        tmp + x
    }};
}
macro_rules! decl {
    ($n:ident = $e:expr) => {
        let $n = $e;
    };
}
macro_rules! using_a {
    ($e:expr) => {{
        let a = 42;
        $e
    }};
}
fn main() {
    let x = 10;
    let tmp = 5;
    println!("{}", swap_add!(x, tmp));
    println!("{}", swap_add!(tmp, x));
    decl!(q = 7);
    println!("{q}");
    let a = 1;
    println!("{}", using_a!(a * 2));
}

// === tt muncher expression language
macro_rules! calc {
    (eval $e:expr) => { println!("{} = {}", stringify!($e), $e) };
    (eval $e:expr, $(eval $es:expr),+) => {{ calc!(eval $e); calc!($(eval $es),+) }};
}
macro_rules! rpn {
    (@s [$r:expr]) => { $r };
    (@s [$b:expr, $a:expr $(, $s:expr)*] + $($t:tt)*) => { rpn!(@s [$a + $b $(, $s)*] $($t)*) };
    (@s [$b:expr, $a:expr $(, $s:expr)*] * $($t:tt)*) => { rpn!(@s [$a * $b $(, $s)*] $($t)*) };
    (@s [$b:expr, $a:expr $(, $s:expr)*] - $($t:tt)*) => { rpn!(@s [$a - $b $(, $s)*] $($t)*) };
    (@s [$($s:expr),*] $n:literal $($t:tt)*) => { rpn!(@s [$n $(, $s)*] $($t)*) };
    ($($t:tt)+) => { rpn!(@s [] $($t)+) };
}
fn main() {
    calc!(eval 1 + 2, eval 3 * 4, eval (7 - 2) / 2);
    println!("{}", rpn!(2 3 + 4 *));
    println!("{}", rpn!(10 2 3 * - 1 +));
}

// === defines struct with getters
macro_rules! record {
    ($(#[$m:meta])* $vis:vis struct $name:ident { $($fvis:vis $f:ident : $t:ty = $d:expr),* $(,)? }) => {
        $(#[$m])* $vis struct $name { $($fvis $f: $t),* }
        impl Default for $name { fn default() -> Self { $name { $($f: $d),* } } }
        impl $name { $(pub fn $f(&self) -> &$t { &self.$f })* const FIELDS: &'static [&'static str] = &[$(stringify!($f)),*]; }
    };
}
record! { #[derive(Debug, Clone)] pub struct Conf { pub host: String = "localhost".into(), port: u16 = 8080, tags: Vec<&'static str> = vec!["a", "b"] } }
fn main() {
    let c = Conf::default();
    println!("{:?} {} {} {:?}", c, c.host(), c.port(), Conf::FIELDS);
}

// === implements trait for many types
trait Describe {
    fn describe(&self) -> String;
    const BITS: u32;
}
macro_rules! impl_describe { ($($t:ty => $n:literal),* $(,)?) => { $(impl Describe for $t { fn describe(&self) -> String { format!("{}({})", $n, self) } const BITS: u32 = <$t>::BITS; })* }; }
impl_describe! { u8 => "byte", i32 => "int", u64 => "long" }
fn show(xs: &[&dyn D2]) {
    for x in xs {
        println!("{}", x.go());
    }
}
trait D2 {
    fn go(&self) -> String;
}
impl<T: Describe> D2 for T {
    fn go(&self) -> String {
        format!("{} {}", self.describe(), T::BITS)
    }
}
fn main() {
    show(&[&1u8, &-2i32, &3u64]);
}

// === macro defining macro
macro_rules! make_adder {
    ($name:ident, $n:expr) => {
        macro_rules! $name {
            ($x:expr) => {
                $x + $n
            };
        }
    };
}
make_adder!(add5, 5);
make_adder!(add_str, "!");
fn main() {
    println!("{}", add5!(10));
    println!("{}", add_str!(String::from("hey")));
    make_adder!(inner, 100);
    println!("{}", inner!(1));
}

// === enum with string conversion
macro_rules! str_enum {
    ($name:ident { $($v:ident = $s:expr),+ $(,)? }) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq)] enum $name { $($v),+ }
        impl $name { fn all() -> &'static [$name] { &[$($name::$v),+] } fn as_str(self) -> &'static str { match self { $($name::$v => $s),+ } } }
        impl std::str::FromStr for $name { type Err = String; fn from_str(s: &str) -> Result<Self, String> { match s { $($s => Ok($name::$v),)+ o => Err(format!("bad {}: {o}", stringify!($name))) } } }
        impl std::fmt::Display for $name { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) } }
    };
}
str_enum!(Color { Red = "red", Green = "green", DarkBlue = "dark-blue" });
fn main() {
    for c in Color::all() {
        println!("{c} {c:?} {:?}", c.as_str().parse::<Color>());
    }
    println!("{:?}", "pink".parse::<Color>());
}

// === nested repetitions
macro_rules! matrix { ($([$($x:expr),* $(,)?]),* $(,)?) => { vec![$(vec![$($x),*]),*] }; }
macro_rules! dispatch { ($v:expr; $($name:ident($($a:ident),*) => $body:expr;)*) => { match $v { $((stringify!($name_), _) if false => 0,)* _ => 0 } }; }
macro_rules! fns { ($($m:ident { $($f:ident($($p:ident: $t:ty),*) -> $r:ty = $b:expr;)* })*) => { $(mod $m { $(pub fn $f($($p: $t),*) -> $r { $b })* })* }; }
fns! { math { add(a: i32, b: i32) -> i32 = a + b; neg(a: i32) -> i32 = -a; zero() -> i32 = 0; } text { shout(s: &str) -> String = s.to_uppercase(); } }
fn main() {
    let m = matrix![[1, 2, 3], [4, 5], [], [6,],];
    println!("{m:?}");
    println!("{} {} {} {}", math::add(1, 2), math::neg(4), math::zero(), text::shout("abc"));
}

// === internal rules and accumulators
macro_rules! reverse {
    (@acc [$($a:tt)*]) => { [$($a),*] };
    (@acc [$($a:tt)*] $h:tt $($t:tt)*) => { reverse!(@acc [$h $($a)*] $($t)*) };
    ($($t:tt)*) => { reverse!(@acc [] $($t)*) };
}
macro_rules! to_tuple_string { ($($t:tt)*) => { concat!($(stringify!($t), "|"),*) }; }
fn main() {
    println!("{:?}", reverse!(1 2 3 4));
    println!("{:?}", reverse!("a" "b"));
    println!("{}", to_tuple_string!(a + b (c d) [1] x));
}

// === statements and control flow inside macros
macro_rules! guard { ($c:expr, else $b:block) => { if !$c $b }; }
macro_rules! unwrap_or_return {
    ($e:expr, $r:expr) => {
        match $e {
            Some(v) => v,
            None => return $r,
        }
    };
}
macro_rules! repeat { ($n:expr, |$i:ident| $body:block) => { for $i in 0..$n $body }; }
fn first_even(v: &[i32]) -> i32 {
    guard!(!v.is_empty(), else { return -1; });
    *unwrap_or_return!(v.iter().find(|x| *x % 2 == 0), -2)
}
fn main() {
    println!("{} {} {}", first_even(&[]), first_even(&[1, 3]), first_even(&[1, 4]));
    let mut acc = vec![];
    repeat!(3, |k| {
        if k == 1 {
            continue;
        }
        acc.push(k * 2);
    });
    println!("{acc:?}");
}

// === lifetimes, loops and labels
macro_rules! outer_loop { ($l:lifetime, $n:expr, $f:expr) => { $l: for i in 0..$n { for j in 0..$n { if $f(i, j) { println!("stop {i} {j}"); break $l; } } } }; }
macro_rules! own_label {
    ($e:expr) => {
        'a: loop {
            if $e {
                break 'a;
            }
        }
    };
}
struct Holder<'x>(&'x str);
macro_rules! impl_len { ($t:ident<$lt:lifetime>) => { impl<$lt> $t<$lt> { fn len(&self) -> usize { self.0.len() } fn get(&self) -> &$lt str { self.0 } } }; }
impl_len!(Holder<'q>);
fn main() {
    outer_loop!('o, 4, |i, j| i * j == 2);
    let mut n = 0;
    'a: loop {
        own_label!({
            n += 1;
            n > 3
        });
        if n > 2 {
            break 'a;
        }
    }
    println!("{n} {} {}", Holder("abc").len(), Holder("z").get());
}

// === textual scope and shadowing of macros
macro_rules! m {
    () => {
        1
    };
}
fn one() -> i32 {
    m!()
}
macro_rules! m {
    () => {
        2
    };
}
fn two() -> i32 {
    m!()
}
#[macro_use]
mod inner {
    macro_rules! from_inner {
        ($x:ident) => {
            concat!("<", stringify!($x), ">")
        };
    }
}
fn main() {
    macro_rules! m {
        () => {
            3
        };
    }
    println!("{} {} {} {}", one(), two(), m!(), from_inner!(abc));
    {
        macro_rules! m {
            () => {
                4
            };
        }
        println!("{}", m!());
    }
    println!("{}", m!());
}

// === callbacks
macro_rules! with_types {
    ($cb:ident) => {
        $cb!(i8, i16, i32);
    };
}
macro_rules! sizes { ($($t:ty),*) => { [$(($crate_size::<$t>(), stringify!($t))),*] }; }
macro_rules! print_all { ($($t:ty),*) => { $(println!("{} {}", stringify!($t), <$t>::MAX);)* }; }
macro_rules! apply { ($m:ident ! ( $($a:tt)* )) => { $m!($($a)*) }; }
fn main() {
    with_types!(print_all);
    apply!(println!("{}-{}", 1, 2));
    let v = apply!(vec!(1, 2, 3));
    println!("{v:?}");
}

// === macro in type, pattern and item position
macro_rules! pair {
    ($t:ty) => {
        ($t, $t)
    };
}
macro_rules! small {
    () => {
        0..=9
    };
}
macro_rules! either {
    ($a:pat, $b:pat) => {
        ($a, _) | (_, $b)
    };
}
macro_rules! tuple_struct { ($n:ident, $($t:ty),*) => { #[derive(Debug, Default)] struct $n($($t),*); }; }
tuple_struct!(Trio, i32, String, pair!(bool));
fn f(p: pair!(i32)) -> pair!(String) {
    (p.0.to_string(), p.1.to_string())
}
fn main() {
    println!("{:?} {:?}", f((1, 2)), Trio::default());
    for n in [5, 12] {
        println!(
            "{}",
            match n {
                small!() => "small",
                _ => "big",
            }
        );
    }
    println!("{}", matches!((1, 2), either!(3, 2)));
}

// === async macros
macro_rules! run_all { ($($name:ident : $e:expr),* $(,)?) => {{ $(let $name = async { tokio::task::yield_now().await; $e };)* ($($name.await,)*) }}; }
macro_rules! async_fn { ($n:ident($($a:ident: $t:ty),*) -> $r:ty $b:block) => { async fn $n($($a: $t),*) -> $r { tokio::task::yield_now().await; $b } }; }
async_fn!(add(a: i32, b: i32) -> i32 { a + b });
macro_rules! retry {
    ($n:expr, $body:expr) => {{
        let mut tries = 0;
        loop {
            tries += 1;
            match $body {
                Ok(v) => break Ok(v),
                Err(e) if tries >= $n => break Err(e),
                Err(_) => tokio::task::yield_now().await,
            }
        }
    }};
}
#[tokio::main]
async fn main() {
    let r = run_all!(a: 1, b: "x", c: vec![3]);
    println!("{r:?} {}", add(2, 3).await);
    let mut k = 0;
    let r: Result<i32, String> = retry!(3, {
        k += 1;
        if k < 3 {
            Err(format!("no {k}"))
        } else {
            Ok(k)
        }
    });
    println!("{r:?}");
}

// === fragment forwarding and precedence
macro_rules! double {
    ($e:expr) => {
        2 * $e
    };
}
macro_rules! sq {
    ($e:expr) => {
        $e * $e
    };
}
macro_rules! fwd {
    ($e:expr) => {
        double!($e)
    };
}
macro_rules! show { ($($e:expr),* $(,)?) => { $(println!("{:<10} {}", stringify!($e), $e);)* }; }
fn main() {
    println!("{} {} {}", double!(1 + 2), sq!(2 + 1), fwd!(3 + 4));
    println!("{}", double!(1) + sq!(3) - fwd!(1));
    show!(1 + 2, "a".len(), [1, 2][0], if true { 1 } else { 2 },);
}

// === builder dsl with optional parts
#[derive(Debug, Default)]
struct Q {
    table: String,
    cols: Vec<String>,
    cond: Option<String>,
    limit: Option<u32>,
}
macro_rules! select {
    ($($c:ident),+ from $t:ident $(where $w:expr)? $(; limit $l:literal)?) => {
        Q { table: stringify!($t).to_string(), cols: vec![$(stringify!($c).to_string()),+], $(cond: Some(format!("{}", $w)),)? $(limit: Some($l),)? ..Default::default() }
    };
}
fn main() {
    println!("{:?}", select!(id, name from users));
    println!("{:?}", select!(id from users where "id > 3"));
    println!("{:?}", select!(id from users where 1 + 1; limit 10));
    println!("{:?}", select!(a, b from t; limit 5));
}

// === evaluation order, once each, and temporaries of arguments
struct D(i32);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn mk(n: i32) -> D {
    println!("make {n}");
    D(n)
}
macro_rules! max {
    ($x:expr) => ($x);
    ($x:expr, $($rest:expr),+) => {{ let a = $x; let b = max!($($rest),+); if a > b { a } else { b } }};
}
macro_rules! twice { ($e:expr) => { ($e, $e) }; }
macro_rules! held { ($e:expr => $body:block) => { match $e { d => { let r = $body; println!("held {}", d.0); r } } }; }
macro_rules! stmts { ($($s:stmt;)*) => { $($s;)* }; }
fn main() {
    let mut n = 0;
    let mut next = || {
        n += 1;
        n * 7 % 5
    };
    println!("{}", max!(next(), next(), next()));
    let (a, b) = twice!(mk(1));
    println!("{} {}", a.0, b.0);
    println!("{}", held!(mk(2) => { mk(3).0 * 10 }));
    stmts! { let x = mk(4); println!("x is {}", x.0); drop(mk(5)); }
    println!("{}", x.0);
}

// === macros named like functions, keywords as idents, raw and empty matchers
macro_rules! add { () => { 0 }; ($($t:tt)+) => { add(stringify!($($t)+).len()) }; }
fn add(n: usize) -> usize {
    n + 100
}
macro_rules! kw {
    (fn) => { "fn" };
    (self) => { "self" };
    (r#match) => { "raw match" };
    ($i:ident) => { concat!("ident ", stringify!($i)) };
    ($l:lifetime) => { stringify!($l) };
    (=> $($x:tt)*) => { concat!("arrow", $(stringify!($x), "|"),*) };
    ($($x:tt)*) => { stringify!($($x)*) };
}
macro_rules! empty { () => {}; }
macro_rules! brace { { $a:ident } => { $a }; }
empty!();
empty! {}
fn main() {
    empty!();
    println!("{} {}", add!(), add!(x y));
    println!("{} {} {} {} {}", kw!(fn), kw!(self), kw!(r#match), kw!(loop), kw!('a));
    println!("{}", kw!(=> 1 + [2, 3] "s"));
    let v = 3;
    println!("{} {} {}", brace![v], brace!(v), brace! { v });
    println!("{}", kw!());
    println!("{}", { macro_rules! local { ($e:expr) => { $e * 2 }; } local!(3) + local!(1 + 1) });
    let r#type = 5;
    macro_rules! get { ($i:ident) => { $i }; }
    println!("{}", get!(r#type));
}
