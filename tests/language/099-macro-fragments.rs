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

// === repetition over trees, zipped, crossed, reversed and counted
macro_rules! foo { ($($tt:tt)*) => { concat!($(stringify!($tt), "|"),*) } }
macro_rules! bar { ($tt:tt $($rest:tt)*) => { (stringify!($tt), foo!($($rest)*)) } }
macro_rules! nested { ($($a:ident: [$($b:expr),*]);* $(;)?) => { vec![$((stringify!($a), vec![$($b),*])),*] } }
macro_rules! zip { ($($a:expr),*; $($b:expr),*) => { vec![$(($a, $b)),*] } }
macro_rules! cross { ($($a:expr),*; $b:tt) => { vec![$(cross!(@ $a, $b)),*] }; (@ $a:expr, [$($b:expr),*]) => { vec![$($a * $b),*] } }
macro_rules! rev { ([] $($r:expr),*) => { [$($r),*] }; ([$h:expr $(, $t:expr)*] $($r:expr),*) => { rev!([$($t),*] $h $(, $r)*) } }
macro_rules! count { () => { 0 }; ($h:tt $($t:tt)*) => { 1 + count!($($t)*) } }
fn main() {
    println!("{} {:?}", foo!(a + 'b {c}), bar!(x y z));
    println!("{:?} {:?} {:?}", nested!(a: [1, 2]; b: []; c: [3];), zip!(1, 2; 'a', 'b'), cross!(1, 2; [3, 4]));
    println!("{:?} {}", rev!([1, 2, 3]), count!(a b (c d) e));
}

// === items with optional parts: functions, structs, methods and traits from lists
macro_rules! make { ($($(#[$m:meta])* $v:vis fn $n:ident($($a:ident: $t:ty),* $(,)?) $(-> $r:ty)? $b:block)*) => { $($(#[$m])* $v fn $n($($a: $t),*) $(-> $r)? $b)* } }
make! { #[inline] pub fn a(x: u8, y: u8,) -> u8 { x + y } fn b() { println!("b") } }
macro_rules! strukt { ($n:ident $(<$($g:ident),+>)? { $($f:ident: $t:ty = $d:expr),* $(,)? }) => { struct $n $(<$($g),+>)? { $($f: $t),* } impl $(<$($g: Default),+>)? Default for $n $(<$($g),+>)? { fn default() -> Self { $n { $($f: $d),* } } } } }
strukt!(P { x: i32 = 5, name: String = "n".to_string() });
strukt!(Q<A, B> { a: A = A::default(), b: Option<B> = None, });
macro_rules! methods { ($t:ty; $($n:ident => $e:expr),*) => { impl $t { $(fn $n(&self) -> String { let s = self; format!("{}{}", stringify!($n), ($e)(s)) })* } } }
methods!(P; show => |p: &P| p.x + 1, len => |p: &P| p.name.len());
macro_rules! tr { ($n:ident: $($m:ident),*) => { trait $n { $(fn $m(&self) -> &'static str { stringify!($m) })* } } }
tr!(Tr: one, two);
impl Tr for u8 {}
fn main() {
    b(); println!("{} {} {} {}", a(1, 2), P::default().show(), P::default().len(), P::default().name);
    let q = Q::<u8, char>::default(); println!("{} {:?} {} {}", q.a, q.b, 1u8.one(), 1u8.two());
}

// === paths as functions, types, traits and bounds
mod m { pub mod n { pub struct S<T>(pub T); impl<T> S<T> { pub fn new(t: T) -> Self { S(t) } } pub fn f<T: Default>() -> T { T::default() } pub const C: u8 = 7; pub trait Tr { const K: u8 = 3; fn t(&self) -> u8 { Self::K } } impl Tr for u8 {} } }
macro_rules! call { ($p:path) => { $p() }; ($p:path, $($a:expr),*) => { $p($($a),*) } }
macro_rules! ty { ($p:path) => { { let x: $p = Default::default(); x } } }
macro_rules! pth { ($a:ident :: $($b:ident)::+) => { $a::$($b)::+ }; }
macro_rules! imp { ($t:path => $($ty:ty),*) => { $(impl $t for $ty {})* } }
macro_rules! bound { ($b:path, $f:ident) => { fn $f<T: $b>(t: T) -> u8 { t.t() } } }
imp!(m::n::Tr => u16, &str, (u8, u8), [u8; 2], Vec<String>);
bound!(m::n::Tr, go);
use m::n::Tr;
fn main() {
    println!("{} {}", call!(m::n::f::<u8>), call!(m::n::S::new, 3).0);
    println!("{} {:?}", ty!(std::string::String).len(), ty!(Vec<Option<u8>>));
    println!("{} {}", pth!(m::n::C), pth!(std::u8::MAX));
    println!("{} {} {}", go(1u16), go("x"), <Vec<String> as Tr>::K);
}

// === patterns with alternatives, bindings, arms and guards
macro_rules! or { ($($p:pat_param)|+) => { |x: i32| match x { $($p)|+ => true, _ => false } } }
macro_rules! or2 { ($p:pat) => { |x: i32| matches!(x, $p) } }
macro_rules! bind { ($n:ident @ $p:pat => $e:expr) => { |x: i32| match x { $n @ ($p) => $e, _ => -1 } } }
macro_rules! arms { ($v:expr; $($p:pat => $e:expr),+ $(,)?) => { match $v { $($p => $e),+ } } }
macro_rules! guards { ($v:expr; $($p:pat $(if $g:expr)? => $e:expr),+) => { match $v { $($p $(if $g)? => $e),+ } } }
fn main() {
    println!("{} {}", or!(1 | 2 | 5..=9)(7), or2!(1 | 2)(3));
    println!("{} {}", bind!(n @ 1..=5 => n * 2)(4), bind!(q @ 1 | 2 => q)(9));
    println!("{}", arms!((1, "a"); (0, _) => 0, (n, "a" | "b") => n + 10, _ => 99));
    println!("{}", guards!(5; x if x > 6 => "big", 5 | 6 => "mid", _ => "low"));
    let (a, or_) = (1, 2); println!("{}", a + or_);
}

// === attributes handed on, and cfg on every part that may go
macro_rules! emit { ($(#[$a:meta])* $v:vis $i:ident) => { $(#[$a])* $v struct $i; }; (@all $($it:item)*) => { $(#[derive(Clone, Debug)] $it)* } }
emit!(#[derive(Debug, Clone)] #[doc = "x"] pub A);
emit!(@all struct B(u8); enum C { X });
macro_rules! m { ($(#[$m:meta])+ $e:expr) => { $(#[$m])+ { $e } } }
macro_rules! cfgs { ($($c:meta => $e:expr),*) => { [$(#[cfg($c)] $e),*] } }
fn main() {
    println!("{:?} {:?} {:?}", A.clone(), B(1).clone(), C::X);
    println!("{:?}", cfgs!(all() => 1, any() => 2, not(any()) => 3));
    let v = vec![#[cfg(any())] 1, 2];
    println!("{v:?}");
    #[allow(unused)] let x = 1;
    match 3 { #[cfg(any())] 3 => println!("no"), #[cfg(all())] 3 => println!("yes"), _ => {} }
    struct S { #[cfg(any())] a: u8, b: u8 }
    let s = S { #[cfg(any())] a: 1, b: 2 };
    let S { #[cfg(any())] a, b } = s;
    println!("{b}");
    fn f(#[cfg(any())] x: u8, y: u8) -> u8 { y }
    println!("{}", f(1));
}

// === hygiene of everything: lets, labels, functions, macros and self
macro_rules! a { ($x:ident) => { let $x = 1; let y = 2; println!("{} {}", $x, y); } }
macro_rules! b { ($e:expr) => {{ let x = 10; $e + x }} }
macro_rules! c { ($x:ident = $e:expr; $b:block) => {{ let $x = $e; $b }} }
macro_rules! d { ($($n:ident),*) => { $(let $n = { let tmp = stringify!($n); tmp.len() };)* } }
macro_rules! swap { ($a:expr, $b:expr) => {{ let tmp = $a; $a = $b; $b = tmp; }} }
macro_rules! lbl { ($e:expr) => { 'x: loop { if $e { break 'x; } else { break 'x; } } } }
macro_rules! fnm { ($n:ident) => { fn $n() -> u8 { helper() } fn helper() -> u8 { 7 } } }
macro_rules! inner { ($v:ident) => { macro_rules! made { ($e:expr) => { $e + $v } } } }
macro_rules! self_m { ($s:ident) => { $s.0 + 1 } }
macro_rules! shadow { ($x:ident) => { let $x = $x + 1; let $x = $x * 2; } }
macro_rules! usex { () => { x } }
struct S(u8); impl S { fn m(&self) -> u8 { self_m!(self) } }
fn main() {
    let y = 5; a!(x); println!("{x} {y}");
    let x = 3; println!("{} {}", b!(x), b!(x * 2));
    println!("{}", c!(q = 4; { q + x })); d!(aa, bbb); println!("{aa} {bbb}");
    let (mut tmp, mut o) = (1, 2); swap!(tmp, o); println!("{tmp} {o}");
    'x: for i in 0..3 { lbl!(i == 5); if i == 1 { break 'x; } println!("i{i}"); }
    fnm!(go); println!("{} {}", go(), helper());
    let v = 100; inner!(v); println!("{}", made!(1)); { let v = 5; let _ = v; println!("{}", made!(v)); }
    println!("{}", S(1).m()); let k = 1; shadow!(k); println!("{k}");

}

// === macros as operands, statements and with every kind of bracket
macro_rules! a { ($e:expr) => { 5_i32 } }
fn f(x: i32) -> i32 { x }
macro_rules! add { ($x:expr, $y:expr) => { $x + $y } }
fn main() {
    let a = 1;
    let b = add!(1, 2) * 3;
    let v = vec![1, 2][0] + vec![3].len() as i32;
    println!("{} {b} {v} {}", a!(x) + 1, -add!(1, 2));
    if add!(1, 2) == 3 && vec![1].is_empty() == false { println!("y"); }
    vec![1, 2, 3].iter().for_each(|x| print!("{x}"));
    vec!{1, 2}.len();
    match add!(1, 1) { 2 => println!("two"), _ => {} }
    let x = &mut vec![1]; x.push(2); println!("{x:?}");
    let c = matches! { a, 1 } as u8 + 1; println!("{c}");
    let r = a!{ x } - 2; println!("{r}");
    a! { y }
    ;
    f(a!(1)); println!("{}", f(add! { 3, 4 }));
}

// === a type where a trait is named, and patterns that bind nothing of what a deref gives
use std::ops::Deref;
macro_rules! qpath {
    (path, <$type:ty as $trait:path>::$name:ident) => { <$type as $trait>::$name };
    (ty, <$type:ty as $trait:ty>::$name:ident) => { <$type as $trait>::$name };
}
macro_rules! implement { ($t:ty => $($s:ty),*) => { $(impl $t for $s {})* } }
trait Named { fn name(&self) -> usize { std::mem::size_of_val(self) } }
implement!(Named => u8, [u16; 2]);
struct P { x: u8 }
struct Loud(P);
impl Deref for Loud {
    type Target = P;
    fn deref(&self) -> &P {
        println!("deref");
        &self.0
    }
}
fn main() {
    let a: qpath!(path, <str as ToOwned>::Owned) = "a".into();
    let b: qpath!(ty, <[u8] as ToOwned>::Owned) = vec![1];
    println!("{a} {b:?} {} {}", 1u8.name(), [1u16, 2].name());
    let l = Loud(P { x: 1 });
    let P { x: _ } = *l;
    let _ = *l;
    let P { .. } = *l;
    let _ = l.x;
    let P { x } = *l;
    println!("{x}");
}
