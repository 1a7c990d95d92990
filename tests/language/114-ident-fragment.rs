// === an ident names the function, the struct, the field and the local
macro_rules! make {
    ($f:ident, $s:ident, $field:ident) => {
        #[derive(Debug, Default)]
        struct $s { $field: i32 }
        fn $f(v: i32) -> $s { let $field = v; $s { $field } }
    };
}
make!(create, Thing, count);
make!(r#match, Other, r#type);
fn main() {
    println!("{:?} {:?}", create(3), Thing::default().count);
    println!("{:?} {}", r#match(4), Other { r#type: 9 }.r#type);
}

// === a local of the macro is not the local of the caller
macro_rules! add_to {
    ($name:ident, $e:expr) => {{
        let tmp = 100;
        let $name = $e + tmp;
        $name
    }};
}
macro_rules! bind {
    ($x:ident) => { let $x = 5; let y = $x * 2; let _ = y; };
}
fn main() {
    let tmp = 1;
    let y = 7;
    println!("{}", add_to!(tmp, tmp));
    bind!(x);
    bind!(tmp2);
    println!("{x} {y} {tmp} {tmp2}");
}

// === idents as variants, paths, types, modules and lifetimes' neighbours
macro_rules! shape {
    ($e:ident { $($v:ident = $n:literal),* $(,)? }) => {
        mod inner {
            #[derive(Debug, Clone, Copy, PartialEq)]
            pub enum $e { $($v = $n),* }
            impl $e {
                pub const ALL: &'static [$e] = &[$($e::$v),*];
                pub fn name(self) -> &'static str { match self { $(Self::$v => stringify!($v)),* } }
            }
        }
        use inner::$e;
    };
}
shape!(Level { Low = 1, Mid = 5, High = 10, });
fn main() {
    for l in Level::ALL {
        println!("{} {} {l:?}", l.name(), *l as i32);
    }
}

// === ident to keyword comparison goes by rules before
macro_rules! kind {
    (self) => { "self" };
    (true) => { "bool true" };
    (_) => { "underscore" };
    ($i:ident) => { concat!("ident ", stringify!($i)) };
    ($($t:tt)*) => { "tokens" };
}
macro_rules! op {
    ($a:ident plus $b:ident) => { $a + $b };
    ($a:ident times $b:ident) => { $a * $b };
    ($a:ident $($op:ident)+) => { ($a, stringify!($($op)+)) };
}
fn main() {
    println!("{} {} {} {} {}", kind!(self), kind!(true), kind!(_), kind!(fnord), kind!(1 2));
    println!("{} {}", kind!(Self), kind!(r#fn));
    let (a, b) = (3, 4);
    println!("{} {} {:?}", op!(a plus b), op!(a times b), op!(a of b));
}

// === self given to a macro as an ident
macro_rules! getter {
    ($self:ident, $field:ident) => { $self.$field };
}
macro_rules! method {
    ($name:ident($self:ident $(, $arg:ident)*) -> $e:expr) => {
        fn $name(&$self $(, $arg: i32)*) -> i32 { $e }
    };
}
struct S { a: i32, b: i32 }
impl S {
    fn a(&self) -> i32 { getter!(self, a) }
    method!(sum(self) -> self.a + self.b);
    method!(mul(self, k) -> getter!(self, b) * k);
    method!(lin(self, k, d) -> self.mul(k) + d);
}
fn main() {
    let s = S { a: 2, b: 3 };
    println!("{} {} {} {}", s.a(), s.sum(), s.mul(4), s.lin(5, 1));
}

// === counting idents and making a tuple struct of them
macro_rules! count {
    () => { 0 };
    ($h:ident $($t:ident)*) => { 1 + count!($($t)*) };
}
macro_rules! tuple_impl {
    ($($t:ident)+) => {
        impl<$($t: Len),+> Len for ($($t,)+) {
            #[allow(non_snake_case)]
            fn len(&self) -> usize { let ($($t,)+) = self; 0 $(+ $t.len())+ }
            const N: usize = count!($($t)+);
        }
    };
}
trait Len { fn len(&self) -> usize; const N: usize = 1; }
impl Len for &str { fn len(&self) -> usize { str::len(self) } }
tuple_impl!(A);
tuple_impl!(A B);
tuple_impl!(A B C);
fn n<T: Len>(_: &T) -> usize { T::N }
fn main() {
    let t = ("a", ("bb", "ccc"), "dddd");
    println!("{} {} {}", t.len(), n(&t), n(&t.1));
    println!("{}", count!(a b c d e));
}

// === an ident as label-like name of a macro that defines macros
macro_rules! define {
    ($name:ident => $value:expr) => {
        macro_rules! $name {
            () => { $value };
            ($n:expr) => { $value * $n };
        }
    };
}
define!(five => 5);
define!(word => 2 + 1);
fn main() {
    println!("{} {} {} {}", five!(), five!(3), word!(), word!(2));
    macro_rules! local { ($d:ident) => { define!($d => 9); } }
    local!(nine);
    println!("{}", nine!(2));
}

// === idents in patterns, with ref, mut and at
macro_rules! pat {
    ($v:expr, $i:ident) => { match $v { Some($i) => $i + 1, None => 0 } };
    ($v:expr, mut $i:ident) => { match $v { Some(mut $i) => { $i += 10; $i } None => 0 } };
    ($v:expr, $i:ident @ $p:pat) => { match $v { $i @ $p => format!("{:?}", $i), _ => "no".to_string() } };
}
const LIMIT: i32 = 5;
macro_rules! is_const {
    ($v:expr, $c:ident) => { match $v { $c => true, #[allow(unreachable_patterns)] _ => false } };
}
fn main() {
    println!("{} {}", pat!(Some(1), z), pat!(Some(1), mut z));
    println!("{} {}", pat!(Some(3), w @ Some(1..=5)), pat!(Some(30), w @ Some(1..=5)));
    println!("{} {}", is_const!(5, LIMIT), is_const!(6, LIMIT));
}

// === an ident used as a method name, a field and an enum path at once
#[derive(Debug)]
enum len { len(usize) }
struct W { len: Vec<u8> }
#[allow(non_camel_case_types)]
macro_rules! all { ($w:expr, $i:ident) => { $i::$i($w.$i.$i()) }; }
fn main() {
    println!("{:?}", all!(W { len: vec![1, 2, 3] }, len));
}

// === accumulating idents over recursive calls
macro_rules! rev {
    ([] $($done:ident)*) => { vec![$(stringify!($done)),*] };
    ([$h:ident $($t:ident)*] $($done:ident)*) => { rev!([$($t)*] $h $($done)*) };
}
macro_rules! chain {
    ($obj:expr; $($m:ident),+) => { $obj$(.$m())+ };
}
fn main() {
    println!("{:?}", rev!([a b c fn_ x1]));
    println!("{}", chain!("  Abc "; trim, to_lowercase, len));
    println!("{:?}", chain!(vec![3, 1, 2].into_iter(); rev, enumerate, last));
}

// === idents made into generics, bounds and associated types
macro_rules! newtype {
    ($name:ident<$($g:ident: $b:ident),*>($inner:ty)) => {
        struct $name<$($g: $b),*>($inner);
        impl<$($g: $b),*> std::ops::Deref for $name<$($g),*> {
            type Target = $inner;
            fn deref(&self) -> &$inner { &self.0 }
        }
    };
}
use std::fmt::Debug;
newtype!(List<T: Debug>(Vec<T>));
newtype!(Pair<A: Clone, B: Copy>((A, B)));
fn main() {
    let l = List(vec![1, 2]);
    println!("{:?} {}", l.first(), l.len());
    let p = Pair(("s".to_string(), 2u8));
    println!("{} {}", p.0 .0.clone(), p.1);
}

// === idents of the caller's and of the macro's items
macro_rules! with_helper {
    ($f:ident) => {
        fn helper() -> i32 { 42 }
        fn $f() -> i32 { helper() + 1 }
        const K: i32 = 3;
    };
}
with_helper!(call);
macro_rules! uses { () => { (call(), helper(), K) }; }
fn main() {
    println!("{:?}", uses!());
    println!("{} {}", helper(), K);
}

// === builtin macros given an ident
macro_rules! dump {
    ($($i:ident),*) => { println!(concat!($(stringify!($i), "={:?} "),*), $($i),*) };
}
macro_rules! show { ($i:ident) => { format!("{}: {}", stringify!($i), $i) }; }
macro_rules! inline { ($i:ident) => { format!("{v:>4}|{}", $i, v = $i) }; }
fn main() {
    let (alpha, beta) = (1, "b");
    dump!(alpha, beta);
    println!("{} {}", show!(alpha), inline!(beta));
    assert_eq!(stringify!(alpha), "alpha");
}

// === nested repetitions of idents by the same outer count
macro_rules! structs {
    ($($s:ident: $($f:ident)|*);* $(;)?) => {
        $(#[derive(Debug, Default, Clone)] #[allow(dead_code)] struct $s { $($f: u8),* })*
        fn names() -> Vec<(&'static str, Vec<&'static str>)> {
            vec![$((stringify!($s), vec![$(stringify!($f)),*])),*]
        }
    };
}
structs! { Aa: x | y; Bb: ; Cc: z; }
fn main() {
    println!("{:?}", names());
    println!("{:?} {:?} {:?}", Aa::default(), Bb {}, Cc { z: 1 }.clone());
}

// === an ident as closure parameter and loop variable
macro_rules! each { ($i:ident in $e:expr => $b:expr) => { for $i in $e { $b; } }; }
macro_rules! lambda { ($($p:ident),* => $b:expr) => { |$($p),*| $b }; }
macro_rules! comp {
    ($b:expr; for $i:ident in $e:expr $(; if $c:expr)?) => { $e.into_iter()$(.filter(|&$i| $c))?.map(|$i| $b).collect::<Vec<_>>() };
}
fn main() {
    let mut s = 0;
    each!(k in 1..4 => s += k);
    let f = lambda!(a, b => a * 10 + b);
    println!("{s} {}", f(s, 2));
    println!("{:?} {:?}", comp!(x * x; for x in 1..4), comp!(x; for x in 0..9; if x % 4 == 0));
}

// === raw identifiers and shadowing prelude names
macro_rules! raw { ($i:ident) => { { let $i = 1; $i + 1 } }; }
macro_rules! ty { ($t:ident, $v:expr) => { { let v: $t = $v; v } }; }
macro_rules! call { ($f:ident $(, $a:expr)*) => { $f($($a),*) }; }
#[derive(Debug)]
struct Vec2(i32);
type Vec = Vec2;
fn main() {
    println!("{} {}", raw!(r#loop), raw!(r#async));
    println!("{:?} {:?}", ty!(Vec, Vec2(1)), ty!(String, "s".into()));
    println!("{:?} {:?} {:?}", call!(Some, 1), call!(Vec2, 3), call!(drop, 4));
    println!("{}", stringify!(r#loop));
}

// === forwarding an ident through three macros keeps whose it is
macro_rules! one { ($v:ident) => { two!($v, hidden) }; }
macro_rules! two { ($v:ident, $h:ident) => {{ let $h = 10; three!($v, $h) }}; }
macro_rules! three { ($v:ident, $h:ident) => {{ let hidden = 1000; $v + $h + hidden }}; }
macro_rules! set { ($v:ident = $e:expr) => { $v = $e; }; }
fn main() {
    let hidden = 1;
    println!("{}", one!(hidden));
    let mut x = 1;
    set!(x = x + 4);
    let mut swap = 3;
    set!(swap = x * swap);
    println!("{x} {swap}");
}

// === idents in attributes, cfg, derive and visibility
macro_rules! item {
    ($vis:vis $name:ident: $($d:ident)*) => { #[derive($($d),*)] $vis struct $name(pub i32); };
}
mod m {
    item!(pub A: Debug Clone PartialEq);
    item!(pub(super) B: Debug PartialOrd PartialEq);
    item!(C: Debug);
    pub fn c() -> impl std::fmt::Debug { C(3) }
}
macro_rules! maybe { ($c:ident $e:expr) => { #[cfg($c)] println!("on {}", $e); #[cfg(not($c))] println!("off {}", $e); }; }
fn main() {
    println!("{:?} {:?} {:?}", m::A(1).clone(), m::B(1) < m::B(2), m::c());
    maybe!(debug_assertions "debug");
    maybe!(windows "windows");
}

// === an ident fragment can match again as ident, tt, expr, ty, pat and path
macro_rules! again {
    ($i:ident) => { (as_tt!($i), as_expr!($i), as_path!($i)) };
}
macro_rules! as_tt { ($t:tt) => { stringify!($t) }; }
macro_rules! as_expr { ($e:expr) => { $e.0 }; }
macro_rules! as_path { ($p:path) => { $p.0 * 2 }; }
macro_rules! as_ty { ($t:ident) => { ty_of!($t) }; }
macro_rules! ty_of { ($t:ty) => { <$t>::MAX }; }
macro_rules! as_lit { ($i:ident) => { match_lit!($i) }; }
macro_rules! match_lit { (abc) => { "exactly abc" }; ($t:tt) => { "something else" }; }
fn main() {
    let v = (21, 0);
    println!("{:?}", again!(v));
    println!("{} {} {}", as_ty!(u8), as_lit!(abc), as_lit!(abd));
}

// === idents in statics, consts, type parameters of impls and trait names
macro_rules! registry {
    ($tr:ident :: $m:ident { $($t:ident => $v:expr),* }) => {
        trait $tr { const ID: usize; fn $m() -> &'static str; }
        $(impl $tr for $t { const ID: usize = $v; fn $m() -> &'static str { stringify!($t) } })*
        static IDS: &[(&str, usize)] = &[$((stringify!($t), <$t as $tr>::ID)),*];
    };
}
struct Unit;
registry!(Named::called { u8 => 1, String => 2, Unit => <u8 as Named>::ID + 9 });
fn main() {
    println!("{IDS:?} {} {}", Unit::called(), <String as Named>::called());
}
