// What `stringify!` says of tokens that a macro's body holds, of names that it has matched, and of the program's own.
macro_rules! body {
    ($a:ident, $t:tt, $e:expr, $ty:ty, $lit:literal) => {
        stringify!($a(1) $a.$a() $t(2) $t.x() $a! () $a::$a $a<$a> $e(3) $ty(4) $lit.x fn $a() $a=1 x.$a(1) $t.$a($t) a+b a=1 f (x) m!(x) -x !x a[0] {x}y {x} y [1,2])
    };
}
macro_rules! all { ($($t:tt)*) => { stringify!($($t)*) } }
macro_rules! handed_on { ($a:ident) => { all!($a(1) $a () f(1) f (1)) } }
macro_rules! twice { ($a:ident) => { taken!($a) } }
macro_rules! taken { ($b:tt) => { stringify!($b(1)) } }
macro_rules! call { ($f:ident $($rest:tt)*) => { stringify!($f$($rest)*) } }
macro_rules! show { ($f:ident($($x:expr),*)) => { println!("{} = {}", stringify!($f($($x),*)), $f($($x),*)) } }
fn add(a: i32, b: i32) -> i32 { a + b }
fn main() {
    println!("{}", body!(foo, bar, 1 + 2, Vec<u8>, 5));
    println!("{}", all!({a} { a} {a } { } {} a+b a=1 f(x) f (x) {x}y a ! b x . y));
    println!("{} | {} | {}", handed_on!(foo), twice!(foo), call!(foo(1).b(2) + c));
    show!(add(1, 2 * 3));
    let failed = std::panic::catch_unwind(|| check(3)).unwrap_err();
    println!("{:?}", failed.downcast_ref::<&str>());
    texts(1, 2);
}
// What `assert!` prints is an expression, but for what it gives to other macros.
macro_rules! ensure { ($f:ident, $x:expr) => { assert!($f(&$x).is_empty()&&!$x.is_empty()) } }
macro_rules! text { ($e:expr) => { println!("{:?}", std::panic::catch_unwind(|| $e).unwrap_err().downcast_ref::<&str>()) } }
fn id<T>(t: &T) -> &T { t }
fn check(n: usize) { let v = vec![n]; ensure!(id, v) }
fn texts(a: i32, b: i32) {
    text!(assert!(a+b==4));
    text!(assert!(*&a == -b));
    text!(assert!(matches!(Some(a),Some(x) if x>5&&x!=7)));
    text!(assert!(&[a,b][1..]==&[9,9]));
    text!(assert!((a,b)==(2,-1), ));
    text!(assert!(a<<2==b%3||a-b>=0&&a&b!=0));
}
