// === separators, none, optional and trailing
macro_rules! sum { ($($e:expr),* $(,)?) => { 0 $(+ $e)* }; }
macro_rules! semi { ($($e:expr);+ $(;)?) => { vec![$($e),+] }; }
macro_rules! arrow { ($($k:expr => $v:expr) => *) => { [$(($k, $v)),*] }; }
macro_rules! bare { ($($t:tt)*) => { [$(stringify!($t)),*] }; }
macro_rules! opt { ($a:expr $(; $b:expr)?) => { ($a $(+ $b)?, stringify!($($b)?)) }; }
fn main() {
    println!("{} {} {}", sum!(), sum!(1, 2,), sum!(1, 2, 3 * 4));
    println!("{:?} {:?}", semi!(1; 2;), semi!('a'));
    println!("{:?}", bare!(a + b[1], { c } "s" 'l));
    println!("{:?} {:?}", opt!(1), opt!(1; 2 + 3));
    println!("{:?}", arrow!(1 => 2 => 3 => 4));
}

// === nested two and three deep with outer variables inside
macro_rules! matrix {
    ($([$($x:expr),*]),* $(,)?) => { vec![$(vec![$($x),*]),*] };
}
macro_rules! cross {
    ($($name:ident: $($v:literal)|+ => $k:expr);*) => { vec![$($((stringify!($name), $v, $k)),+),*] };
}
macro_rules! deep { ($({ $([ $($e:expr)* ])* })*) => { vec![$(vec![$(vec![$($e),*] as Vec<i32>),*]),*] }; }
fn main() {
    println!("{:?}", matrix!([1, 2], [3], []));
    println!("{:?}", matrix!([Some(1)], [None, Some(2)],));
    println!("{:?}", cross!(a: 1 | 2 => 'x'; b: 3 => 'y'));
    println!("{:?}", deep!({ [1 2] [] } {} { [3] }));
}

// === two variables in lockstep
macro_rules! zip { ($($a:ident),*; $($b:expr),*) => { $(let $a = $b;)* }; }
macro_rules! map { ($($k:expr => $v:expr),* $(,)?) => {{ let mut m = std::collections::BTreeMap::new(); $(m.insert($k, $v);)* m }}; }
macro_rules! pairs { ($($a:expr),*; $($b:expr),*) => { vec![$(($a, $b)),*] }; }
fn main() {
    zip!(x, y, z; 1, "two", 3.0);
    println!("{x} {y} {z}");
    println!("{:?}", map! { "a" => vec![1], "b" => vec![], });
    println!("{:?}", pairs!(1, 2; 'a', 'b'));
}

// === enums, matches and impls by repetition
macro_rules! ops {
    ($($(#[$m:meta])* $name:ident $sym:literal = $f:expr),+ $(,)?) => {
        #[derive(Debug, Clone, Copy, PartialEq)]
        enum Op { $($(#[$m])* $name),+ }
        impl Op {
            const ALL: [Op; 0 $(+ { let _ = $sym; 1 })+] = [$(Op::$name),+];
            fn parse(s: &str) -> Option<Op> { match s { $($sym => Some(Op::$name),)+ _ => None } }
            fn run(self, a: i32, b: i32) -> i32 { match self { $(Op::$name => ($f)(a, b)),+ } }
        }
    };
}
ops! { Add "+" = |a, b| a + b, #[doc = "difference"] Sub "-" = |a: i32, b: i32| a - b, Max "max" = std::cmp::max, }
fn main() {
    for o in Op::ALL { println!("{o:?} {}", o.run(3, 5)); }
    println!("{:?} {:?}", Op::parse("max"), Op::parse("?"));
}

// === counting in several ways
macro_rules! replace { ($_t:tt $sub:expr) => { $sub }; }
macro_rules! count_tts { ($($t:tt)*) => { <[()]>::len(&[$(replace!($t ())),*]) }; }
macro_rules! half { () => { 0 }; ($odd:tt $($a:tt $b:tt)*) => { half!($($a)*) << 1 | 1 }; ($($a:tt $even:tt)*) => { half!($($a)*) << 1 }; }
macro_rules! idx { (@ $n:expr;) => { [] as [usize; 0] }; (@ $n:expr; $($t:tt)+) => { [$({ let _ = stringify!($t); $n }),+] }; }
fn main() {
    const N: usize = count_tts!(a b (c d) [e] , ;);
    println!("{N} {} {}", half!(), half!(a b c d e f g));
    println!("{:?} {:?}", idx!(@ 3; x y), idx!(@ 1;));
}

// === incremental munching with an accumulator
macro_rules! parse {
    (@acc [$($out:expr,)*]) => { vec![$($out),*] };
    (@acc [$($out:expr,)*] num $n:literal $($rest:tt)*) => { parse!(@acc [$($out,)* format!("n{}", $n),] $($rest)*) };
    (@acc [$($out:expr,)*] ($($in:tt)*) $($rest:tt)*) => { parse!(@acc [$($out,)* format!("{:?}", parse!($($in)*)),] $($rest)*) };
    (@acc [$($out:expr,)*] $i:ident $($rest:tt)*) => { parse!(@acc [$($out,)* stringify!($i).to_uppercase(),] $($rest)*) };
    ($($t:tt)*) => { { let v: Vec<String> = parse!(@acc [] $($t)*); v } };
}
fn main() {
    println!("{:?}", parse!(a num 3 (b num 4 (c)) d));
    println!("{:?}", parse!());
}

// === repetition of statements, items, arms, patterns, types and bounds
trait Named { fn n() -> String; }
macro_rules! named { ($($t:ty => $n:expr;)*) => { $(impl Named for $t { fn n() -> String { String::from($n) } })* }; }
named! { u8 => "byte"; Vec<u8> => format!("vec of {}", u8::n()); [u8; 2] => "pair"; fn(u8) -> u8 => "fn"; }
macro_rules! is_any { ($v:expr; $($p:pat),+) => { match $v { $($p)|+ => true, _ => false } }; }
macro_rules! bounded { ($f:ident<$($g:ident $(: $b:path)*),*>) => { fn $f<$($g $(: $b)*),*>($(_: $g),*) -> usize { 0 $(+ { let _ = stringify!($g); 1 })* } }; }
bounded!(two<A: Clone, B>);
bounded!(zero<>);
fn main() {
    println!("{} {} {} {}", u8::n(), <Vec<u8>>::n(), <[u8; 2]>::n(), <fn(u8) -> u8>::n());
    println!("{} {}", is_any!(3; 1, 3 | 4), is_any!(Some(5); None, Some(0..=4)));
    println!("{} {}", two(1, ""), zero());
}

// === greedy stops at what can not follow
macro_rules! kw { ($($i:ident)* end) => { vec![$(stringify!($i)),*] }; ($($t:tt)*) => { vec!["other"] }; }
macro_rules! last { ($($x:expr),+; $l:expr) => { ($l, [$($x),+].len()) }; }
macro_rules! groups { ($($($a:literal)+ ;)+) => { vec![$(vec![$($a),+]),+] }; }
fn main() {
    println!("{:?}", last!(1, 2; "l"));
    println!("{:?}", groups!(1 2 3; 4; 5 6;));
    println!("{:?}", kw!(1 2));
}

// === the same variable many times and side effects per use
macro_rules! thrice { ($($e:expr),*) => { ($($e),*, $($e),*, [$($e),*].len()) }; }
macro_rules! call_all { ($($f:ident($($a:expr),*));* $(;)?) => { $( let r = $f($($a),*); print!("{}={} ", stringify!($f), r); )* println!(); }; }
fn add(a: i32, b: i32) -> i32 { a + b }
fn neg(a: i32) -> i32 { -a }
fn unit() -> &'static str { "u" }
fn main() {
    let mut n = 0;
    let mut next = || { n += 1; n };
    println!("{:?}", thrice!(next(), next()));
    call_all!(add(1, 2); neg(next()); unit(););
}

// === dollar crate and nested macro definitions with repetitions
macro_rules! make_vec_macro {
    ($name:ident, $($pre:expr),*) => {
        macro_rules! $name { () => { vec![$($pre),*] }; (extra $e:expr) => { vec![$($pre,)* $e] }; }
    };
}
make_vec_macro!(base, 1, 2);
make_vec_macro!(none,);
fn main() {
    println!("{:?} {:?}", base!(), base!(extra 9));
    let e: Vec<i32> = none!();
    println!("{e:?} {:?}", none!(extra 'z'));
}

// === optional parts in every position
macro_rules! func {
    ($(#[$a:meta])* $v:vis $(const)? fn $n:ident $(<$($g:ident),+>)? ($($p:ident: $t:ty),*) $(-> $r:ty)? $(where $($w:tt)+)? $(= $e:expr)?) => {
        $(#[$a])* $v fn $n $(<$($g),+>)? ($($p: $t),*) $(-> $r)? { $($e)? }
    };
}
func!(fn nothing());
func!(#[inline] pub const fn three() -> i32 = 3);
func!(fn id<T>(t: T) -> T = t);
func!(fn both<A, B>(a: A, b: B) -> (B, A) = (b, a));
func!(fn log(s: &str) = println!("log {s}"));
fn main() {
    nothing();
    log("x");
    println!("{} {} {:?}", three(), id("id"), both(1, 'c'));
}

// === repetition with lifetimes, literals, visibilities and blocks
macro_rules! lt { ($($l:lifetime),*) => { concat!($(stringify!($l), ";"),*) }; }
macro_rules! lits { ($($l:literal)*) => { concat!($($l, "/"),*) }; }
macro_rules! fields { ($n:ident { $($v:vis $f:ident: $t:ty = $d:expr),* }) => { pub struct $n { $($v $f: $t),* } impl Default for $n { fn default() -> Self { $n { $($f: $d),* } } } }; }
macro_rules! seq { ($($b:block)*) => { $($b)* }; }
mod inner { fields!(Conf { pub a: u8 = 1, pub(crate) b: &'static str = "b", c: Option<i32> = None }); impl Conf { pub fn c(&self) -> bool { self.c.is_none() } } }
macro_rules! conf { ($($f:ident),*) => {{ let c = inner::Conf::default(); format!("{:?}", ($(c.$f),*)) }}; }
fn main() {
    println!("{} {}", lt!('a, 'static, '_), lits!(1 -2 "x" 'c' true 1.5));
    println!("{} {}", conf!(a, b), inner::Conf::default().c());
    seq!({ print!("one ") } { let x = 2; println!("{x}") } {});
}

// === a repetition of tt pairs driven by recursion on the first
macro_rules! html {
    () => { String::new() };
    ($tag:ident { $($in:tt)* } $($rest:tt)*) => { format!("<{t}>{}</{t}>{}", html!($($in)*), html!($($rest)*), t = stringify!($tag)) };
    ($lit:literal $($rest:tt)*) => { format!("{}{}", $lit, html!($($rest)*)) };
    (($e:expr) $($rest:tt)*) => { format!("{}{}", $e, html!($($rest)*)) };
}
fn main() {
    let n = 3;
    println!("{}", html!(body { h1 { "Hi" } p { "n is " (n + 1) b { "!" } } } footer {}));
}

// === many repetitions side by side in one rule
macro_rules! state {
    (states: $($s:ident),+; events: $($e:ident),+; $($from:ident + $on:ident => $to:ident),* $(,)?) => {
        #[derive(Debug, Clone, Copy, PartialEq)] enum S { $($s),+ }
        #[derive(Debug, Clone, Copy, PartialEq)] enum E { $($e),+ }
        impl S { fn on(self, e: E) -> S { match (self, e) { $((S::$from, E::$on) => S::$to,)* #[allow(unreachable_patterns)] (s, _) => s } } }
    };
}
state! { states: Off, On, Broken; events: Press, Drop; Off + Press => On, On + Press => Off, On + Drop => Broken }
fn main() {
    let mut s = S::Off;
    for e in [E::Drop, E::Press, E::Press, E::Press, E::Drop, E::Press] { s = s.on(e); print!("{s:?} "); }
    println!();
}

// === builtins over repetitions
macro_rules! check { ($($e:expr),+ $(,)?) => { $(println!("{:<12} {}", stringify!($e), $e);)+ }; }
macro_rules! fmt { ($f:literal $(, $a:expr)* $(,)?) => { format!(concat!("[", $f, "]") $(, $a)*) }; }
macro_rules! all { ($($c:expr),+) => { true $(&& $c)+ }; }
macro_rules! none_of { ($v:ident; $($p:pat_param)|+) => { !matches!($v, $($p)|+) }; }
fn main() {
    let x = 4_i32;
    check!(x + 1, x.pow(2), [1, 2].len(),);
    println!("{} {} {}", fmt!("{} {:>3}", x, "r"), fmt!("plain"), fmt!("{0}{0}", x,));
    println!("{} {}", all!(x > 1, x < 9, x != 3), none_of!(x; 1 | 2 | 5..=9));
}

// === repetition inside groups keeps precedence of expressions
macro_rules! mul { ($first:expr $(, $e:expr)*) => { $first $(* $e)* }; }
macro_rules! chain { ($x:expr, $($m:ident($($a:expr),*)).+) => { $x$(.$m($($a),*))+ }; }
macro_rules! pipe { ($x:expr $(=> $f:expr)*) => {{ let v = $x; $(let v = $f(v);)* v }}; }
fn main() {
    println!("{} {}", mul!(1 + 2, 3 + 4), mul!(5));
    println!("{}", chain!("a-b-c", replace("-", "+").to_uppercase().len()));
    println!("{:?}", pipe!(3 => |x| x * 2 => |x: i32| x.to_string() => Some));
}

// === struct patterns and closures from repetitions
macro_rules! destructure { ($t:ident { $($f:ident),* } = $e:expr) => { let $t { $($f,)* .. } = $e; }; }
macro_rules! curry { ($last:ident => $b:expr) => { move |$last| $b }; ($h:ident, $($t:ident),+ => $b:expr) => { move |$h| curry!($($t),+ => $b) }; }
macro_rules! let_all { ($($p:pat = $e:expr),* => $b:block) => { { $(let $p = $e;)* $b } }; }
struct P { a: i32, b: &'static str, #[allow(dead_code)] c: () }
fn main() {
    destructure!(P { b, a } = P { a: 1, b: "b", c: () });
    println!("{a} {b}");
    let f = curry!(x, y, z => x * 100 + y * 10 + z);
    println!("{}", f(1)(2)(3));
    println!("{}", let_all!((x, y) = (1, 2), [z, ..] = [3, 4] => { x + y + z }));
}

// === tuples of every length through one macro
trait Sum { fn sum(&self) -> i64; }
impl Sum for i32 { fn sum(&self) -> i64 { *self as i64 } }
impl Sum for () { fn sum(&self) -> i64 { 0 } }
macro_rules! tuples { ($($($n:tt $T:ident),+;)+) => { $(impl<$($T: Sum),+> Sum for ($($T,)+) { fn sum(&self) -> i64 { 0 $(+ self.$n.sum())+ } })+ }; }
tuples! { 0 A; 0 A, 1 B; 0 A, 1 B, 2 C; }
macro_rules! rec { () => {}; ($h:ident $($t:ident)*) => { impl<$h: Sum, $($t: Sum),*> Sum for fn($h, $($t),*) { fn sum(&self) -> i64 { 1 $(+ { let _ = stringify!($t); 1 })* } } rec!($($t)*); }; }
rec!(A B C);
fn f(_: i32, _: ()) {}
fn main() {
    println!("{} {} {}", (1,).sum(), (1, (2, 3)).sum(), (1, (), (4, (5,))).sum());
    println!("{}", (f as fn(i32, ())).sum());
}

// === async blocks made by repetition
macro_rules! join_all { ($($e:expr),+ $(,)?) => {{ let mut out = Vec::new(); $(let h = tokio::spawn(async move { $e.await }); out.push(h);)+ let mut v = vec![]; for h in out { v.push(h.await.unwrap()); } v }}; }
macro_rules! steps { ($($name:ident: $b:block)*) => { async { $( let $name = async $b.await; )* ($($name),*) } }; }
async fn one(n: u32) -> u32 { tokio::task::yield_now().await; n * 2 }
#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{:?}", join_all!(one(1), one(2), async { one(3).await + 1 }));
    println!("{:?}", steps!(a: { one(1).await } b: { one(a).await + a } c: { "end" }).await);
}

// === an empty repetition in odd places
macro_rules! e { ($($x:tt)*) => { { #[allow(unused_mut)] let mut v: Vec<&str> = vec![$(stringify!($x)),*]; $(v.push(stringify!($x));)* v.len() $(+ { stringify!($x); 0 })* } }; }
macro_rules! s { ($n:ident $($f:ident)*) => { #[derive(Debug, PartialEq, Default)] struct $n { $($f: i32),* } impl $n { fn new($($f: i32),*) -> Self { Self { $($f),* } } } }; }
macro_rules! t { ($($x:expr),*) => { ($($x,)*) }; }
macro_rules! m { ($v:expr $(, $p:pat => $r:expr)*) => { match $v { $($p => $r,)* _ => -1 } }; }
s!(Empty);
s!(Two a b);
fn main() {
    println!("{} {}", e!(), e!(a b));
    println!("{:?} {:?} {:?} {:?}", Empty::new(), Two::new(1, 2), t!(), t!(1));
    println!("{} {}", m!(3), m!(3, 3 => 30));
}
