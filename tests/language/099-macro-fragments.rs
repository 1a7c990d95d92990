// === literals and negative, expr as literal
macro_rules! lits { ($($l:literal),*) => { [$($l),*] }; }
macro_rules! neg {
    ($l:literal) => {
        -$l
    };
}
macro_rules! tup { ($($n:literal => $s:literal),* $(,)?) => { &[$(($n, $s)),*] }; }
macro_rules! is_lit {
    ($l:literal) => {
        true
    };
    ($e:expr) => {
        false
    };
}
const T: &[(i32, &str)] = tup!(1 => "one", -2 => "two",);
fn main() {
    println!("{:?} {} {:?}", lits!(1, -2, 3), neg!(4), T);
    println!("{} {} {} {}", is_lit!(5), is_lit!(5 + 1), is_lit!("x"), is_lit!(true));
    let x = match 3 {
        n if n == neg!(3) => 'a',
        _ => 'b',
    };
    println!("{x}");
    println!(concat!("a", 1, 2.5, true, 'c', "{}"), 7);
}

// === optional fragments and trailing commas
macro_rules! point { ($x:expr $(, $y:expr $(, $z:expr)?)? $(,)?) => {{ let mut v = vec![$x]; $(v.push($y); $(v.push($z);)?)? v }}; }
macro_rules! func { ($(#[$a:meta])* $v:vis fn $n:ident($($p:ident : $t:ty $(= $d:expr)?),* $(,)?) $(-> $r:ty)? $b:block) => { $(#[$a])* $v fn $n($($p: $t),*) $(-> $r)? $b }; }
func! { /// doc
#[inline] pub fn addf(a: i32, b: i32 = 5,) -> i32 { a + b } }
func! { fn nothing() { println!("nothing") } }
macro_rules! log { ($lvl:ident, $fmt:literal $(, $a:expr)* $(; $($k:ident = $v:expr),+)?) => {{ let mut s = format!($fmt $(, $a)*); $($(s += &format!(" {}={:?}", stringify!($k), $v);)+)? println!("[{}] {s}", stringify!($lvl)); }}; }
fn main() {
    println!("{:?} {:?} {:?}", point!(1), point!(1, 2), point!(1, 2, 3,));
    println!("{}", addf(1, 2));
    nothing();
    log!(info, "plain");
    log!(warn, "x={} y={:>3}", 1, 2);
    log!(err, "k"; a = 1, b = "q");
}

// === repetition with several variables at several depths
macro_rules! table { ($($name:ident : [$($v:expr),*]);* $(;)?) => { vec![$((stringify!($name), vec![$(($v) as f64),*], 0 $(+ { let _ = &$v; 1 })*)),*] }; }
macro_rules! zip { ($($a:expr),* ; $($b:expr),*) => { [$(($a, $b)),*] }; }
macro_rules! cross { ($($a:ident),* => $bs:tt) => { [$(cross!(@one $a $bs)),*] }; (@one $a:ident [$($b:ident),*]) => { [$(concat!(stringify!($a), stringify!($b))),*] }; }
macro_rules! impl_ops { ($($T:ident { $($tr:ident :: $m:ident = $op:tt),* })*) => { $($(impl std::ops::$tr for $T { type Output = $T; fn $m(self, o: $T) -> $T { $T(self.0 $op o.0) } })*)* }; }
#[derive(Debug, Clone, Copy)]
struct A(i32);
#[derive(Debug, Clone, Copy)]
struct B(f64);
impl_ops! { A { Add::add = +, Mul::mul = *, Shl::shl = << } B { Sub::sub = -, Div::div = / } }
fn main() {
    println!("{:?}", table!(a: [1, 2]; b: []; c: [0.5];));
    println!("{:?}", zip!(1, 2; "a", "b"));
    println!("{:?}", cross!(x, y => [p, q]));
    println!("{:?} {:?} {:?}", A(2) + A(3) * A(4), A(1) << A(3), B(1.0) / (B(3.0) - B(1.0)));
}

// === tt muncher state machine and push-down accumulation
macro_rules! parse { (@go {$($out:tt)*}) => { vec![$($out)*] }; (@go {$($out:tt)*} $k:ident = $v:expr; $($rest:tt)*) => { parse!(@go {$($out)* (stringify!($k), $v.to_string()),} $($rest)*) }; (@go {$($out:tt)*} $k:ident; $($rest:tt)*) => { parse!(@go {$($out)* (stringify!($k), String::from("flag")),} $($rest)*) }; (@go {$($out:tt)*} [$($inner:tt)*] $($rest:tt)*) => { parse!(@go {$($out)* ("nested", format!("{:?}", parse!($($inner)*))),} $($rest)*) }; ($($t:tt)*) => { parse!(@go {} $($t)*) }; }
macro_rules! html { () => { String::new() }; ($tag:ident [ $($inner:tt)* ] $($rest:tt)*) => { format!("<{0}>{1}</{0}>{2}", stringify!($tag), html!($($inner)*), html!($($rest)*)) }; ($s:literal $($rest:tt)*) => { format!("{}{}", $s, html!($($rest)*)) }; ((($e:expr)) $($rest:tt)*) => { $e.to_string() + &html!($($rest)*) }; }
macro_rules! bf { (@ $v:ident) => {}; (@ $v:ident + $($r:tt)*) => { $v += 1; bf!(@ $v $($r)*) }; (@ $v:ident - $($r:tt)*) => { $v -= 1; bf!(@ $v $($r)*) }; (@ $v:ident . $($r:tt)*) => { println!("{}", $v); bf!(@ $v $($r)*) }; (@ $v:ident [$($b:tt)*] $($r:tt)*) => { while $v > 0 { bf!(@ $v $($b)*); } bf!(@ $v $($r)*) }; ($($t:tt)*) => {{ let mut v = 0; bf!(@ v $($t)*); v }}; }
fn main() {
    println!("{:?}", parse!(a = 1 + 2; b; [c = "x"; d;] e = 2.5;));
    println!("{}", html!(div [ p ["hi " ((1 + 2))] "x" br [] ]));
    println!("{}", bf!(+ + + . [ - . ] + +));
}

// === hygiene: macro locals, captured items, labels, nested
macro_rules! let_x {
    ($v:expr) => {
        let x = $v;
    };
}
macro_rules! let_n {
    ($n:ident, $v:expr) => {
        let $n = $v;
        let y = $n + 1;
        println!("y={y}");
    };
}
macro_rules! min {
    ($a:expr, $b:expr) => {{
        let (a, b) = ($a, $b);
        if a < b {
            a
        } else {
            b
        }
    }};
}
macro_rules! nest { ($x:ident) => { let a = 10; inner!($x a) }; }
macro_rules! inner {
    ($x:ident $y:ident) => {
        let $x = $y * 2;
        let a = 99;
        println!("{} {} {}", $x, $y, a)
    };
}
macro_rules! item_const {
    () => {
        HELPER
    };
}
const HELPER: i32 = 1;
macro_rules! closure {
    ($e:expr) => {
        (|x: i32| x + $e)(1)
    };
}
macro_rules! brk {
    ($b:block) => {
        'l: loop {
            $b;
            #[allow(unreachable_code)]
            {
                break 'l;
            }
        }
    };
}
fn main() {
    let x = 1;
    let_x!(100);
    println!("{x}");
    let_n!(z, 5);
    println!("{z}");
    let a = 3;
    let b = 2;
    println!("{}", min!(b, a));
    println!("{}", min!(a * 2, min!(b, a)));
    nest!(q);
    println!("{q} {a}");
    println!("{}", closure!(x));
    {
        const HELPER: i32 = 2;
        println!("{} {HELPER}", item_const!());
    }
    let mut n = 0;
    brk!({ n += 1 });
    println!("{n}");
}

// === macros in impl, trait, extern, match arms and expressions of types
macro_rules! getters { ($($n:ident: $t:ty),*) => { $(pub fn $n(&self) -> $t { self.$n.clone() })* }; }
macro_rules! req { ($($n:ident),*) => { $(fn $n(&self) -> &'static str;)* }; }
macro_rules! assoc {
    ($n:ident = $t:ty) => {
        type $n = $t;
        const ID: u32 = line!() * 0 + 7;
    };
}
macro_rules! vec_of { ($t:ty) => { Vec<$t> }; }
macro_rules! arms { ($v:expr, $($p:pat $(if $g:expr)? => $e:expr),+ $(,)?) => { match $v { $($p $(if $g)? => $e),+ } }; }
macro_rules! opt { ($t:ty) => { Option<$t> }; }
struct S {
    name: String,
    n: u8,
}
impl S {
    getters!(name: String, n: u8);
}
trait R {
    type T;
    const ID: u32;
    req!(a, b);
}
impl R for S {
    assoc!(T = vec_of!(u8));
    fn a(&self) -> &'static str {
        "a"
    }
    fn b(&self) -> &'static str {
        stringify!(b)
    }
}
fn mk() -> vec_of!(opt!(i32)) {
    vec![None, Some(1)]
}
struct W {
    v: vec_of!(vec_of!(char)),
}
fn main() {
    let s = S { name: "n".into(), n: 3 };
    println!("{} {} {}{} {}", s.name(), s.n(), s.a(), s.b(), S::ID);
    println!("{:?} {}", mk(), W { v: vec![vec!['a']] }.v.len());
    for i in 0..4 {
        println!("{}", arms!((i, i % 2), (0, _) => "zero", (n, 1) if n > 2 => "big odd", (_, 1) => "odd", _ => "even"));
    }
    let t: <S as R>::T = vec![1];
    println!("{t:?}");
}

// === recursion: fibonacci types, bit counting, state enum
macro_rules! states { ($m:ident { $($s:ident $({ $($f:ident: $t:ty),* })? => [$($to:ident),*]),* $(,)? }) => { #[derive(Debug, Clone, PartialEq)] enum $m { $($s $({ $($f: $t),* })?),* } impl $m { fn name(&self) -> &'static str { match self { $($m::$s { .. } => stringify!($s)),* } } fn next(&self) -> &'static [&'static str] { match self { $(Self::$s { .. } => &[$(stringify!($to)),*]),* } } const COUNT: usize = [$(stringify!($s)),*].len(); } }; }
states!(Conn { Idle => [Open], Open { id: u32, host: String } => [Busy, Idle], Busy => [] });
macro_rules! count_tts { () => { 0 }; ($odd:tt $($a:tt $b:tt)*) => { (count_tts!($($a)*) << 1) | 1 }; ($($a:tt $even:tt)*) => { count_tts!($($a)*) << 1 }; }
macro_rules! replace {
    ($_t:tt $s:expr) => {
        $s
    };
}
macro_rules! count2 { ($($t:tt)*) => { <[()]>::len(&[$(replace!($t ())),*]) }; }
macro_rules! bits { ($($n:ident),* $(,)?) => { bits!(@ 0u32; $($n),*); }; (@ $i:expr; $h:ident $(, $t:ident)*) => { const $h: u32 = 1 << $i; bits!(@ $i + 1; $($t),*); }; (@ $i:expr;) => { const ALL_BITS: u32 = (1 << ($i)) - 1; }; }
bits!(READ, WRITE, EXEC);
fn main() {
    for s in [Conn::Idle, Conn::Open { id: 1, host: "h".into() }, Conn::Busy] {
        println!("{} {:?} {:?}", s.name(), s.next(), s);
    }
    println!("{} {} {}", Conn::COUNT, count_tts!(a b c d e f g), count2!(x y z));
    println!("{READ} {WRITE} {EXEC} {ALL_BITS}");
}

// === stmt and block fragments, macros expanding to multiple statements
macro_rules! seq { ($($s:stmt;)*) => { $($s)* }; }
macro_rules! time {
    ($l:expr, $b:block) => {{
        println!("begin {}", $l);
        let r = $b;
        println!("end {}", $l);
        r
    }};
}
macro_rules! decl { ($($n:ident = $v:expr),*) => { $(let mut $n = $v;)* }; }
macro_rules! when { ($($c:expr => $b:block)*  else $e:block) => { $(if $c $b else)* $e }; }
macro_rules! unless { ($c:expr, $($s:stmt)*) => { if !$c { $($s)* } }; }
macro_rules! try_opt {
    ($e:expr) => {
        match $e {
            Some(x) => x,
            None => return None,
        }
    };
}
fn f(v: &[i32]) -> Option<i32> {
    let a = try_opt!(v.first());
    let b = try_opt!(v.get(1));
    Some(a + b)
}
fn main() {
    seq! { let a = 1; let b = a + 1; println!("{a}{b}"); }
    let r = time!("t", {
        let q = 4;
        q * 2
    });
    decl!(i = 1, s = String::from("x"));
    i += 1;
    s.push('y');
    println!("{r}{i}{s}");
    let w = when! { i > 5 => { "big" } i > 1 => { "mid" } else { "small" } };
    println!("{w} {:?} {:?}", f(&[1, 2]), f(&[1]));
    unless!(false, let z = 3; println!("z{z}"));
}

// === an expr stays one operand, whatever stands around it
macro_rules! neg { ($e:expr) => { -$e }; }
macro_rules! mul { ($a:expr, $b:expr) => { $a * $b }; }
macro_rules! field { ($e:expr, $f:ident) => { $e.$f }; ($e:expr; $n:tt) => { $e.$n }; }
macro_rules! call { ($f:expr $(, $a:expr)*) => { $f($($a),*) }; }
macro_rules! idx { ($v:expr, $i:expr) => { $v[$i] }; }
macro_rules! cast { ($e:expr, $t:ty) => { $e as $t }; }
macro_rules! not { ($e:expr) => { !$e }; }
macro_rules! range { ($a:expr, $b:expr) => { ($a..$b).len() }; }
macro_rules! refm { ($e:expr) => { &mut $e }; }
macro_rules! ret { ($e:expr) => { return $e }; }
struct P {
    x: i32,
}
fn f(n: i32) -> i32 {
    if n > 2 { ret!(n + 1) }
    ret!(match n { 1 => 10, _ => 20 } + 1)
}
fn main() {
    println!("{} {} {}", neg!(1 + 2), mul!(1 + 2, 3 + 4), mul!(neg!(2 - 1), if true { 2 } else { 3 }));
    println!("{} {} {}", field!(P { x: 5 }, x), field!((1, 2); 1), field!(&P { x: 6 }, x));
    println!("{} {}", call!(|a, b| a - b, 5, 3), call!(i32::abs, -4));
    println!("{} {}", idx!([1, 2, 3], 1 + 1), idx!(vec!['a', 'b'], { 0 }));
    println!("{} {} {}", cast!(1 - 2, u8), cast!(-1i32, u32), not!(1 == 2 || false));
    println!("{} {} {}", range!(1 + 1, 2 * 4), f(1), f(5));
    let mut v = [1, 2];
    *refm!(v[0]) += 5;
    println!("{v:?} {}", mul!(2, 3 - 1) - mul!(1 + 1, 1));
}

// === what else an expr fragment takes
macro_rules! count { ($($e:expr),* $(,)?) => { <[&str]>::len(&[$(stringify!($e)),*]) }; }
macro_rules! show { ($($e:expr);*) => { vec![$(format!("{}={:?}", stringify!($e), $e)),*] }; }
macro_rules! opt { ($a:expr $(, $b:expr)?) => { ($a, None::<i32>$(.or(Some($b)))?) }; }
macro_rules! kv { ($($k:expr => $v:expr),*) => { [$(($k, $v)),*] }; }
macro_rules! semi { ($($e:expr;)+) => {{ $($e;)+ }}; }
macro_rules! cond { ($($c:expr => $r:expr),+ ; _ => $d:expr) => { $(if $c { $r } else)+ { $d } }; }
fn main() {
    println!("{}", count!(1, a + b, |x| x, if a { b } else { c }, [1; 2], x.y.z(), { let q = 1; q }, loop {}, &&mut *p, .., 1.., "s", m!(1, 2), S { a, ..b }, a as u8, async {}, return, break 'a 5, -1, !x, <T as U>::f, x?, y.await));
    println!("{:?}", show!(1 + 1; { 3 }; [1, 2].len(); "a"; 'c' as u8; (1, 2).0; if true { 1 } else { 2 }));
    println!("{:?} {:?}", opt!(1), opt!(1 + 1, 2 * 2));
    println!("{:?}", kv!("a" => 1 + 1, "b" => { 2 }));
    let mut n = 0;
    semi! { n += 1; n *= 5; if n > 3 { n -= 1 }; { n += 10 }; }
    println!("{n} {}", cond!(n < 5 => "small", n < 20 => "mid"; _ => "big"));
}

// === passing fragments on: opaque exprs, tt and ident keep their text
macro_rules! is_lit { (1) => { "one" }; ($e:expr) => { concat!("expr ", stringify!($e)) }; }
macro_rules! via_expr { ($e:expr) => { is_lit!($e) }; }
macro_rules! via_tt { ($($t:tt)*) => { is_lit!($($t)*) }; }
macro_rules! via_lit { ($l:literal) => { is_lit!($l) }; }
macro_rules! twice { ($m:ident, $($a:tt)*) => { ($m!($($a)*), $m!($($a)*)) }; }
macro_rules! names { ($($i:ident),*) => { [$(stringify!($i)),*] }; }
macro_rules! ty { ($t:ty) => { <$t>::default() }; }
macro_rules! via_ty { ($t:ty) => { ty!($t) }; }
macro_rules! path { ($p:path) => { $p(3) }; }
macro_rules! block { ($b:block) => { $b }; ($b:block $c:block) => { ($b, $c) }; }
macro_rules! vis_fn { ($v:vis fn $n:ident() -> $t:ty $b:block) => { $v fn $n() -> $t $b }; }
macro_rules! arm { ($e:expr; $($p:pat $(if $g:expr)? => $r:expr),*) => { match $e { $($p $(if $g)? => $r),* } }; }
vis_fn!(pub fn five() -> i32 { 5 });
vis_fn!(fn six() -> Option<Vec<i32>> { Some(vec![6]) });
fn main() {
    println!("{} {} {} {}", is_lit!(1), via_expr!(1), via_tt!(1), via_lit!(1));
    println!("{:?} {:?}", twice!(is_lit, 1 + 1), names!(a, r#fn, _b));
    println!("{:?} {:?} {:?}", via_ty!(Vec<Option<u8>>), ty!((u8, [char; 2])), via_ty!(<Vec<String> as IntoIterator>::Item));
    println!("{:?} {:?} {:?}", path!(Some), path!(std::option::Option::<u8>::Some), block!({ 1 } { 2 }));
    println!("{} {:?}", five(), six());
    println!("{}", arm!(5; 0 => "zero", n @ 1..=9 if n % 2 == 0 => "even", 1 | 3 | 5 => "odd", _ => "other"));
}

// === hygiene of temporaries inside expressions, nested and recursive
macro_rules! swap { ($a:expr, $b:expr) => {{ let tmp = $a; $a = $b; $b = tmp; }}; }
macro_rules! min { ($x:expr) => { $x }; ($x:expr, $($r:expr),+) => {{ let (x, y) = ($x, min!($($r),+)); if x < y { x } else { y } }}; }
macro_rules! sum { () => { 0 }; ($h:expr $(, $t:expr)*) => { $h + sum!($($t),*) }; }
macro_rules! let_in { ($n:ident = $v:expr; $b:expr) => {{ let $n = $v; $b }}; }
macro_rules! lazy { ($($e:expr),*) => { [$(&(|| $e) as &dyn Fn() -> i32),*] }; }
macro_rules! dbg_all { ($($e:expr),+) => { ($(match $e { tmp => { print!("{}={:?} ", stringify!($e), &tmp); tmp } },)+) }; }
fn main() {
    let (mut tmp, mut x, y) = (1, 2, 3);
    swap!(tmp, x);
    println!("{tmp} {x} {} {}", min!(x, y, tmp), min!(y * 2, x + 9, min!(7, 8)));
    println!("{} {}", sum!(), sum!(x, y * 2, sum!(tmp, 1)));
    println!("{}", let_in!(z = x + 1; let_in!(w = z * 2; z + w + x)));
    println!("{:?}", lazy!(x, y + 1, { let x = 10; x }).map(|f| f()));
    let (a, b) = dbg_all!(tmp + 1, x);
    println!("{a} {b}");
    let mut v = vec![1, 2, 3];
    let i = 0;
    swap!(v[i], v[i + 2]);
    println!("{v:?}");
}

// === an expression, block or statement spliced twice means in each place what its names mean there
macro_rules! twice { ($v:ident; $b:expr) => { { let $v = 1; println!("{:?}", $b); } { let $v = "s"; println!("{:?}", $b); } }; }
macro_rules! unroll { ($($i:literal)*; |$v:ident| $b:expr) => { $( { let $v = $i; $b; } )* }; }
macro_rules! around { ($v:ident, $b:block, $s:stmt) => { let $v = 1; $s; let a = $b; { let $v = 2.5; $s; let c = $b; println!("{a:?} {c:?}"); } let $v = 'c'; println!("{:?}", $b); }; }
macro_rules! types { ($e:expr; $($t:ty),*) => { ($({ let x: $t = $e; x }),*) }; }
macro_rules! fns { ($($n:ident: $t:ty),*; $v:ident; $b:expr) => { $( fn $n($v: $t) -> String { $b } )* }; }
fns!(of_int: i32, of_str: &str; k; { struct S<T>(T); let s = S(k); let f = |x| format!("{:?}{x}", s.0); f(k) });
macro_rules! deep { ($v:ident $e:expr) => { twice!($v; { let f = |y| (y, $e.clone()); (f(1), $e) }) }; }
fn main() {
    twice!(x; x); twice!(x; { let y = x; [y, y] }); twice!(x; (|z: u8| (x, z))(4)); twice!(x; vec![x; 2].iter().map(|x| format!("{x}")).collect::<String>());
    unroll!(1 2 3; |x| print!("{x} ")); unroll!('a' "b" 2.5; |x| println!("{x} {}", format!("{:?}", x)));
    #[allow(unused_variables)] { around!(q, { let w = q; w }, let b = q); } println!("{:?}", types!("12".parse().unwrap_or_default(); u8, f64, String));
    println!("{} {}", of_int(3), of_str("t")); deep!(v v); twice!(x; match x { x => 'l: { if true { break 'l Some(x) } None } });
}
