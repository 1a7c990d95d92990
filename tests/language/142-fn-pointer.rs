// === items, methods, constructors, closures and trait methods become pointers
#[derive(Debug, Clone, PartialEq)] struct W(i32); #[derive(Debug)] enum E { A(u8, char), B } impl W { fn get(&self) -> i32 { self.0 } fn set(&mut self, n: i32) { self.0 = n; } fn new() -> Self { W(7) } } trait T { fn t(&self) -> String; fn mk() -> Self; } impl T for u8 { fn t(&self) -> String { format!("u{self}") } fn mk() -> u8 { 8 } }
fn main() { let a: fn(i32) -> W = W; let b: fn(u8, char) -> E = E::A; let c: fn(&W) -> i32 = W::get; let d: fn(&mut W, i32) = W::set; let e: fn() -> W = W::new; let f: fn(&u8) -> String = T::t; let g: fn() -> u8 = <u8 as T>::mk; let h: fn(&str) -> String = str::to_uppercase; let i: fn(i32) -> i32 = |x| x - 1; let j: fn(&str) -> Result<f32, _> = str::parse::<f32>; let mut w = e(); d(&mut w, i(5)); println!("{:?} {:?} {} {} {} {} {:?} {:?}", a(1), b(2, 'x'), c(&w), f(&g()), h("q"), i(0), j("1.5"), E::B); }

// === tables, maps, statics and consts of them
use std::collections::BTreeMap; type Op = fn(f64, f64) -> f64; fn add(a: f64, b: f64) -> f64 { a + b } const OPS: [(&str, Op); 4] = [("+", add), ("-", |a, b| a - b), ("max", f64::max), ("pow", f64::powf)]; static DEFAULT: Op = OPS[1].1; struct Cmd { name: &'static str, run: fn(&[&str]) -> Result<String, String>, next: Option<&'static Cmd> } static HELP: Cmd = Cmd { name: "help", run: |_| Ok("help!".into()), next: None }; static ECHO: Cmd = Cmd { name: "echo", run: echo, next: Some(&HELP) }; fn echo(a: &[&str]) -> Result<String, String> { if a.is_empty() { Err("nothing".into()) } else { Ok(a.join(" ")) } }
fn main() { for (n, f) in OPS { print!("{n}={} ", f(2.0, 5.0)); } println!("{}", DEFAULT(1.0, 2.0)); let mut m: BTreeMap<&str, Op> = OPS.into_iter().collect(); m.insert("+", |_, _| -1.0); println!("{} {}", m["+"](1.0, 1.0), m.get("max").map_or(0.0, |f| f(3.0, 4.0))); let mut c = Some(&ECHO); while let Some(k) = c { println!("{} {:?} {:?}", k.name, (k.run)(&[]), (k.run)(&["a", "b"])); c = k.next; } }

// === higher order: taking, returning, composing, recursing
fn twice(f: fn(i32) -> i32) -> impl Fn(i32) -> i32 { move |x| f(f(x)) } fn pick(n: usize) -> fn(i32) -> i32 { fn a(x: i32) -> i32 { x + 1 } fn b(x: i32) -> i32 { x * 2 } [a, b, |x: i32| -x][n % 3] } fn apply<F: Fn(i32) -> i32>(f: F, n: i32) -> i32 { f(n) } fn dynamic(f: &dyn Fn(i32) -> i32) -> i32 { f(10) } fn hof(f: fn(fn(i32) -> i32, i32) -> i32, g: fn(i32) -> i32) -> i32 { f(g, 5) } fn fix(f: fn(&dyn Fn(u64) -> u64, u64) -> u64, n: u64) -> u64 { f(&|k| fix(f, k), n) }
fn main() { println!("{} {} {}", twice(pick(0))(1), twice(pick(1))(3), twice(pick(2))(9)); println!("{} {} {}", apply(pick(1), 4), dynamic(&pick(0)), hof(apply, pick(2))); println!("{}", fix(|me, n| if n < 2 { 1 } else { n * me(n - 1) }, 10)); let v: Vec<fn(i32) -> i32> = (0..3).map(pick).collect(); println!("{}", v.iter().rev().fold(1, |x, f| f(x))); }

// === coercion sites: let, args, fields, arrays, if and match
struct S { f: fn(u8) -> u8, o: Option<fn() -> &'static str> } fn inc(n: u8) -> u8 { n + 1 } fn dec(n: u8) -> u8 { n - 1 } fn hi() -> &'static str { "hi" }
fn main() { let a = [inc as fn(u8) -> u8, dec, |n| n * 3]; let b = if a.len() > 5 { inc } else { dec }; let c = match a[2](1) { 3 => inc, _ => |n: u8| n }; let s = S { f: |n| n + 100, o: Some(hi) }; println!("{:?} {} {} {} {:?}", a.map(|f| f(9)), b(1), c(1), (s.f)(1), s.o.map(|f| f())); let S { f, o: None } = (S { f: dec, ..S { f: inc, o: None } }) else { return }; println!("{}", f(8)); let v = vec![inc, dec]; println!("{}", v[1](v[0](5))); let t: (fn(u8) -> u8, [fn() -> &'static str; 2]) = (dec, [hi, || "there"]); println!("{} {}", (t.0)(2), t.1[1]()); }

// === lifetimes and higher ranked pointers
fn first<'a>(a: &'a str, _: &str) -> &'a str { a } fn long<'a>(a: &'a str, b: &'a str) -> &'a str { if a.len() > b.len() { a } else { b } } fn use_it(f: for<'x> fn(&'x str) -> &'x str, s: String) -> String { f(&s).to_string() } fn mutate(f: fn(&mut Vec<i32>), v: &mut Vec<i32>) -> usize { f(v); v.len() } struct P<'p> { f: fn(&'p [u8]) -> Option<&'p u8>, d: &'p [u8] } impl<'p> P<'p> { fn go(&self) -> Option<&'p u8> { (self.f)(self.d) } }
fn main() { let f: fn(&'static str, &'static str) -> &'static str = long; let g: for<'a, 'b> fn(&'a str, &'b str) -> &'a str = first; println!("{} {} {}", f("aa", "b"), g("x", &String::from("y")), use_it(str::trim, " t ".into())); let mut v = vec![3, 1]; println!("{} {}", mutate(|v| v.sort(), &mut v), mutate(|v| v.push(5), &mut v)); println!("{v:?} {:?}", P { f: <[u8]>::last, d: &[1, 2] }.go()); }

// === equality, hashing, copying and options
fn a() -> u8 { 1 } fn b() -> u8 { 2 }
fn main() { let (p, q): (fn() -> u8, fn() -> u8) = (a, b); let r = p; println!("{} {} {}", p == r, p == q, p != a as fn() -> u8); let mut o: Option<fn() -> u8> = None; println!("{:?}", o.map(|f| f())); o = Some(q); println!("{:?} {}", o.take().map(|f| f()), o.is_none()); println!("{}", std::mem::size_of::<Option<fn()>>() == std::mem::size_of::<fn()>()); let v = [p, q, r]; println!("{:?} {:?}", v.iter().position(|f| *f == q as fn() -> u8), v.contains(&p)); let mut x = p; std::mem::swap(&mut x, &mut { q }); println!("{}", x()); }

// === generic functions as pointers and generic pointers
fn id<T>(t: T) -> T { t } fn show<T: std::fmt::Debug>(t: &T) -> String { format!("<{t:?}>") } fn map<A, B>(v: Vec<A>, f: fn(A) -> B) -> Vec<B> { v.into_iter().map(f).collect() } struct Handler<T> { f: fn(T) -> T, n: usize } impl<T: Copy> Handler<T> { fn run(&self, mut t: T) -> T { for _ in 0..self.n { t = (self.f)(t); } t } } fn conv<T: From<u8>>() -> fn(u8) -> T { T::from } fn zero<T: Default>() -> fn() -> T { T::default }
fn main() { let f: fn(&'static str) -> &'static str = id; let g = show::<Vec<u8>> as fn(&Vec<u8>) -> String; println!("{} {} {:?}", f("s"), g(&vec![1]), map(vec![1, 2], Some)); println!("{:?} {:?}", map(vec!["1", "x"], str::parse::<u8>).iter().map(Result::is_ok).collect::<Vec<_>>(), map(vec![Some(1)], Option::unwrap)); println!("{} {}", Handler { f: |x| x * 2, n: 5 }.run(1), Handler { f: id, n: 1 }.run('c')); println!("{} {} {:?}", conv::<u64>()(7), conv::<char>()(65), zero::<(u8, String)>()()); }

// === pointers in traits, impls for them and as associated types
trait Call { fn call(&self, n: i32) -> i32; fn name() -> &'static str; } impl Call for fn(i32) -> i32 { fn call(&self, n: i32) -> i32 { self(n) } fn name() -> &'static str { "ptr" } } impl Call for fn() -> i32 { fn call(&self, _: i32) -> i32 { self() } fn name() -> &'static str { "thunk" } } trait Strategy { type F: Fn(i32) -> i32 + Copy; const F: Self::F; } struct Dbl; struct Neg; impl Strategy for Dbl { type F = fn(i32) -> i32; const F: fn(i32) -> i32 = |x| x * 2; } impl Strategy for Neg { type F = fn(i32) -> i32; const F: Self::F = neg; } fn neg(n: i32) -> i32 { -n } fn run<S: Strategy>(n: i32) -> i32 { let f = S::F; f(f(n)) + (S::F)(1) } impl From<Dbl> for fn(i32) -> i32 { fn from(_: Dbl) -> Self { Dbl::F } }
fn main() { println!("{} {} {}", (neg as fn(i32) -> i32).call(3), ((|| 9) as fn() -> i32).call(0), <fn() -> i32>::name()); println!("{} {}", run::<Dbl>(3), run::<Neg>(3)); let f: fn(i32) -> i32 = Dbl.into(); println!("{}", f(8)); }

// === state machines that return the next pointer
struct St(fn(&mut Lex, Option<char>) -> Option<St>); #[derive(Default, Debug)] struct Lex { cur: String, out: Vec<String> } fn start(l: &mut Lex, c: Option<char>) -> Option<St> { match c? { ' ' => Some(St(start)), '"' => Some(St(quoted)), c => { l.cur.push(c); Some(St(word)) } } } fn word(l: &mut Lex, c: Option<char>) -> Option<St> { match c { Some(c) if c != ' ' => { l.cur.push(c); Some(St(word)) } other => { l.out.push(std::mem::take(&mut l.cur)); other.map(|_| St(start)) } } } fn quoted(l: &mut Lex, c: Option<char>) -> Option<St> { match c? { '"' => { l.out.push(format!("q:{}", std::mem::take(&mut l.cur))); Some(St(start)) } c => { l.cur.push(c); Some(St(quoted)) } } }
fn main() { let mut l = Lex::default(); let mut s = Some(St(start)); let mut it = r#"ab "c d" e"#.chars(); while let Some(St(f)) = s { s = f(&mut l, it.next()); } println!("{l:?}"); }

// === iterators, sorting and options take them
fn key(s: &&str) -> usize { s.len() } fn even(n: &i32) -> bool { n % 2 == 0 } fn desc(a: &i32, b: &i32) -> std::cmp::Ordering { b.cmp(a) }
fn main() { let mut w = vec!["ccc", "a", "bb"]; w.sort_by_key(key); let by: fn(&i32, &i32) -> std::cmp::Ordering = desc; let mut n = vec![3, 1, 2, 4]; n.sort_by(by); println!("{w:?} {n:?} {:?}", n.iter().copied().filter(even).collect::<Vec<_>>()); let fs: [fn(f64) -> f64; 3] = [f64::sqrt, f64::abs, |x| x / 2.0]; println!("{:?}", fs.iter().map(|f| f(16.0)).collect::<Vec<_>>()); println!("{:?} {:?} {:?}", Some(4).map(i32::is_positive as fn(i32) -> bool), Some("x").map(String::from), Err::<u8, i32>(3).map_err(i64::from)); let acc: fn(i32, i32) -> i32 = std::cmp::max; println!("{:?} {}", n.iter().copied().reduce(acc), n.iter().copied().fold(0, i32::wrapping_sub)); println!("{:?}", ["a", "b"].map(str::to_string).into_iter().map(Some).map(Option::unwrap_or_default).collect::<Vec<String>>()); }

// === unsafe, extern and variadic-like forms
unsafe fn danger(n: u8) -> u8 { n + 1 } extern "C" fn cabi(n: i32) -> i32 { n * 2 } fn never(s: &str) -> ! { panic!("never {s}") }
fn main() { let f: unsafe fn(u8) -> u8 = danger; let g: extern "C" fn(i32) -> i32 = cabi; fn safe(n: u8) -> u8 { n } let h: unsafe fn(u8) -> u8 = safe; println!("{} {} {}", unsafe { f(1) }, g(4), unsafe { h(3) }); let n: fn(&str) -> ! = never; let r = std::panic::catch_unwind(move || -> i32 { n("x") }); println!("{:?}", r.unwrap_err().downcast_ref::<String>()); }

// === async functions through pointers
use std::{future::Future, pin::Pin}; type Af = fn(u32) -> Pin<Box<dyn Future<Output = u32>>>; async fn slow(n: u32) -> u32 { tokio::task::yield_now().await; n + 1 } fn boxed(n: u32) -> Pin<Box<dyn Future<Output = u32>>> { Box::pin(slow(n)) } static STEPS: [Af; 2] = [boxed, |n| Box::pin(async move { n * 10 })]; async fn gen<F: Future<Output = u32>>(f: fn(u32) -> F, n: u32) -> u32 { f(n).await + f(n).await }
#[tokio::main(flavor = "current_thread")]
async fn main() { let mut n = 1; for s in STEPS { n = s(n).await; } println!("{n} {}", gen(slow, 4).await); let f: fn(&'static str) -> tokio::task::JoinHandle<usize> = |s| tokio::spawn(async move { s.len() }); println!("{}", f("abc").await.unwrap()); println!("{:?}", tokio::join!(boxed(1), STEPS[1](2))); }

// === shadowing, recursion through a local pointer and function items in blocks
fn main() { fn even(n: u32) -> bool { let next: fn(u32) -> bool = odd; n == 0 || next(n - 1) } fn odd(n: u32) -> bool { n != 0 && even(n - 1) } println!("{} {}", even(10), odd(7)); let f: fn(i32) -> i32 = |x| x + 1; let f: fn(i32) -> i32 = { fn g(x: i32) -> i32 { x * 100 } if f(1) == 2 { g } else { f } }; println!("{}", f(2)); let mut cur: fn(i32) -> i32 = f; for i in 0..3 { cur = if i % 2 == 0 { |x| x - 1 } else { cur }; } println!("{}", cur(10)); let (a, b): (fn() -> u8, fn() -> u8) = (|| 1, || 2); println!("{}", [a, b].iter().map(|f| f()).sum::<u8>()); }

// === through references, boxes, Rc and Any
use std::{any::Any, rc::Rc, cell::Cell};
fn inc(n: i32) -> i32 { n + 1 }
fn main() { let p: fn(i32) -> i32 = inc; let r = &p; let rr = &r; println!("{} {} {}", r(1), rr(2), (**rr)(3)); let b: Box<fn(i32) -> i32> = Box::new(p); let d: Box<dyn Fn(i32) -> i32> = Box::new(p); let rc: Rc<dyn Fn(i32) -> i32> = Rc::new(inc); println!("{} {} {}", b(4), d(5), rc(6)); let any: Box<dyn Any> = Box::new(p); println!("{:?}", any.downcast_ref::<fn(i32) -> i32>().map(|f| f(7))); let c: Cell<fn(i32) -> i32> = Cell::new(inc); c.set(|n| n * n); println!("{} {}", c.get()(9), (c.replace(inc))(2)); let mut m: &mut fn(i32) -> i32 = &mut { p }; println!("{}", m(1)); *m = |_| 0; println!("{}", m(1)); let mut q = p; m = &mut q; *m = |n| n - 1; println!("{}", q(1)); }

// === many parameters, tuples, references and slices
type Big = fn(u8, &str, (i32, char), [u8; 2], &mut Vec<u8>, Option<Box<i32>>, &dyn Fn() -> u8) -> String; fn big(a: u8, b: &str, (c, d): (i32, char), [e, f]: [u8; 2], g: &mut Vec<u8>, h: Option<Box<i32>>, i: &dyn Fn() -> u8) -> String { g.push(a); format!("{a}{b}{c}{d}{e}{f}{g:?}{h:?}{}", i()) } fn unit(_: (), _: ()) {} 
fn main() { let f: Big = big; let mut v = vec![0]; println!("{}", f(1, "b", (2, 'd'), [3, 4], &mut v, Some(Box::new(5)), &|| 6)); let u: fn((), ()) = unit; println!("{:?} {v:?}", u((), ())); let s: fn(&[i32]) -> (i32, i32) = |v| (v[0], v[v.len() - 1]); println!("{:?} {:?}", s(&[1, 2, 3]), s(&vec![9])); }

// === macros building dispatch tables
macro_rules! table { ($($n:ident($($a:ident: $t:ty),*) -> $r:ty $b:block)*) => { $(fn $n($($a: $t),*) -> $r $b)* const NAMES: &[&str] = &[$(stringify!($n)),*]; }; } macro_rules! dispatch { ($k:expr, $($n:ident),*) => { match $k { $(stringify!($n) => Some($n as fn(i32) -> i32),)* _ => None } }; } table! { sq(n: i32) -> i32 { n * n } half(n: i32) -> i32 { n / 2 } neg(n: i32) -> i32 { -n } }
fn main() { println!("{NAMES:?}"); for k in ["sq", "neg", "zip"] { print!("{:?} ", dispatch!(k, sq, half, neg).map(|f| f(7))); } println!(); let chain: &[fn(i32) -> i32] = &[sq, half, neg]; println!("{}", chain.iter().fold(6, |n, f| f(n))); }

// === const fn pointers and evaluation at compile time
const fn sq(n: u32) -> u32 { n * n } const F: fn(u32) -> u32 = sq; const G: Option<fn(u32) -> u32> = Some(F); struct V { f: fn(u32) -> u32, k: u32 } const VS: [V; 2] = [V { f: sq, k: 3 }, V { f: |n| n + 1, k: 4 }]; static S: &[fn(u32) -> u32] = &[F, VS[1].f]; impl V { const fn with(self, k: u32) -> V { V { k, ..self } } const fn f(&self) -> fn(u32) -> u32 { self.f } }
fn main() { println!("{} {:?}", F(4), G.map(|f| f(5))); println!("{:?} {:?}", VS.map(|v| (v.f)(v.k)), S.iter().map(|f| f(9)).collect::<Vec<_>>()); println!("{} {}", V { f: sq, k: 0 }.with(6).k, VS[1].f()(1)); }

// === callbacks with user data and unregistering
struct Reg<C> { cbs: Vec<(u32, fn(&mut C, &str) -> bool)>, next: u32 } impl<C> Reg<C> { fn new() -> Self { Reg { cbs: Vec::new(), next: 0 } } fn on(&mut self, f: fn(&mut C, &str) -> bool) -> u32 { self.next += 1; self.cbs.push((self.next, f)); self.next } fn off(&mut self, id: u32) -> bool { let n = self.cbs.len(); self.cbs.retain(|(i, _)| *i != id); n != self.cbs.len() } fn fire(&mut self, c: &mut C, s: &str) -> usize { let mut kept = vec![]; let mut n = 0; for (id, f) in self.cbs.drain(..) { n += 1; if f(c, s) { kept.push((id, f)); } } self.cbs = kept; n } }
fn main() { let mut log: Vec<String> = vec![]; let mut r = Reg::new(); fn once(l: &mut Vec<String>, s: &str) -> bool { l.push(format!("once {s}")); false } let id = r.on(|l: &mut Vec<String>, s| { l.push(s.to_uppercase()); true }); r.on(once); println!("{} {}", r.fire(&mut log, "a"), r.fire(&mut log, "b")); println!("{} {} {}", r.off(id), r.off(id), r.fire(&mut log, "c")); println!("{log:?}"); }

// === variance and subtyping of arguments and results
fn any<'a>(s: &'a str) -> &'a str { s } fn stat(_: &str) -> &'static str { "static" } fn take<'a>(f: fn(&'a str) -> &'a str, s: &'a str) -> &'a str { f(s) } fn needs_static(f: fn(&'static str) -> usize) -> usize { f("four") } fn len(s: &str) -> usize { s.len() }
fn main() { let s = String::from("own"); println!("{} {} {}", take(any, &s), take(stat, &s), needs_static(len)); let v: Vec<for<'a> fn(&'a str) -> &'a str> = vec![any, |s| stat(s), str::trim]; println!("{:?}", v.iter().map(|f| f(" x ")).collect::<Vec<_>>()); let f: fn(&str) -> Option<&str> = |s| s.split(' ').last(); println!("{:?}", f("a b")); }

// === mixed arithmetic tables over the numeric types
fn main() { let f: [fn(i32, i32) -> Option<i32>; 4] = [i32::checked_add, i32::checked_div, i32::checked_rem, |a, b| a.checked_pow(b as u32)]; println!("{:?}", f.map(|g| g(7, 2))); println!("{:?}", f.map(|g| g(i32::MAX, 0))); let u: Vec<(&str, fn(u64) -> u32)> = vec![("ones", u64::count_ones), ("lz", u64::leading_zeros), ("tz", u64::trailing_zeros)]; println!("{:?}", u.iter().map(|(n, g)| format!("{n}{}", g(40))).collect::<Vec<_>>()); let c: [fn(char) -> bool; 3] = [char::is_numeric, char::is_alphabetic, |c| c.is_ascii_punctuation()]; println!("{:?}", "a1!".chars().map(|ch| c.iter().position(|g| g(ch))).collect::<Vec<_>>()); let conv: [fn(f32) -> i32; 3] = [|x| x as i32, |x| x.round() as i32, |x| x.ceil() as i32]; println!("{:?}", conv.map(|g| g(-1.5))); }

// === one function with several type arguments becomes a pointer
use std::mem::size_of;
fn twice<T: std::ops::Add<Output = T> + Copy>(t: T) -> usize { let _ = t + t; size_of::<T>() }
fn name<const N: usize>() -> usize { N }
fn pick(n: u8) -> usize {
    let f = if n == 0 { size_of::<u8> } else { size_of::<u64> };
    let g = match n { 0 => name::<1>, 1 => name::<2>, _ => name::<3> };
    let h = [size_of::<u16>, size_of::<u32>, size_of::<(u8, u8, u8)>];
    f() * 100 + g() * 10 + h[n as usize % 3]()
}
fn main() {
    println!("{} {} {}", pick(0), pick(1), pick(2));
    let same = if pick(0) > 1 { twice::<i32> } else { twice };
    println!("{} {}", same(4), std::mem::size_of_val(&same));
    let both = [i32::max as fn(i32, i32) -> i32, i32::min, |a, b| a + b];
    println!("{:?}", both.map(|f| f(3, 4)));
}

// === an item is compared with a pointer
fn shout(text: &str) -> String { text.to_uppercase() }
fn main() {
    let f = shout as fn(&'static str) -> String;
    let g: fn(&str) -> String = shout;
    println!("{} {}", f == shout, g("a"));
}
