// === captures are per place
#[derive(Debug)]
struct State { name: String, count: u32, items: Vec<i32>, pair: (String, i32) }
fn main() {
    let mut s = State { name: "n".into(), count: 0, items: vec![1, 2], pair: ("p".into(), 5) };
    {
        let mut inc = || { s.count += 1; s.pair.1 -= 1; };
        println!("{} {:?}", s.name, s.items);
        inc(); inc();
    }
    let take = move || s.name.len();
    println!("{} {:?}", s.count, s.items);
    println!("{}", take());
    let r = &mut s.items;
    let mut push = |x| r.push(x);
    push(3); push(4);
    println!("{:?} {:?}", s.items, s.pair);
    let own = || { let p = s.pair; p.0 + "!" };
    println!("{}", own());
}

// === Fn, FnMut, FnOnce bounds, and which a closure is
fn call<F: Fn() -> i32>(f: F) -> i32 { f() + f() }
fn call_mut<F: FnMut() -> i32>(mut f: F) -> i32 { f(); f() }
fn call_once<F: FnOnce() -> String>(f: F) -> String { f() }
fn by_ref(f: &dyn Fn(i32) -> i32) -> i32 { f(f(1)) }
fn by_mut(f: &mut dyn FnMut(i32)) { f(1); f(2); }
fn boxed(f: Box<dyn FnOnce(String) -> usize>) -> usize { f("boxed".into()) }
fn generic<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C { move |a| g(f(a)) }
fn main() {
    let x = 10; let mut n = 0; let s = String::from("owned");
    println!("{} {}", call(|| x), call_mut(|| { n += 5; n }));
    println!("{} {}", call_once(move || s), n);
    println!("{}", by_ref(&|v| v * x));
    let mut seen = vec![]; by_mut(&mut |v| seen.push(v)); println!("{:?}", seen);
    println!("{}", boxed(Box::new(|s| s.len() + 1)));
    let h = generic(|a: &str| a.len(), |n| n as f64 / 2.0); println!("{}", h("abc"));
    let mut f = |a| a + n; println!("{}", call_mut(|| f(1)));
    println!("{}", call_mut(&mut || { n += 1; n })); println!("{}", call(&|| 3));
}

// === closures returning closures, recursion, currying
fn make_adder(n: i32) -> impl Fn(i32) -> Box<dyn Fn(i32) -> i32> { move |a| Box::new(move |b| a + b + n) }
fn fix<A: Copy, R>(f: &dyn Fn(&dyn Fn(A) -> R, A) -> R, a: A) -> R { f(&|x| fix(f, x), a) }
fn compose<T>(fs: Vec<Box<dyn Fn(T) -> T>>) -> Box<dyn Fn(T) -> T> where T: 'static { fs.into_iter().fold(Box::new(|x| x), |acc, f| Box::new(move |x| f(acc(x)))) }
fn counter() -> impl FnMut() -> u32 { let mut c = 0; move || { c += 1; c } }
fn memo(f: impl Fn(u64) -> u64) -> impl FnMut(u64) -> u64 { let mut m = std::collections::HashMap::new(); move |k| *m.entry(k).or_insert_with(|| f(k)) }
fn main() {
    println!("{}", make_adder(1)(2)(3));
    println!("{}", fix(&|rec: &dyn Fn(u64) -> u64, n| if n < 2 { 1 } else { n * rec(n - 1) }, 10));
    println!("{}", compose(vec![Box::new(|x: i32| x + 1), Box::new(|x| x * 10)])(4));
    let (mut a, mut b) = (counter(), counter()); a(); a(); println!("{} {}", a(), b());
    let calls = std::cell::Cell::new(0); { let mut m = memo(|k| { calls.set(calls.get() + 1); k * k }); println!("{} {} {}", m(4), m(4), m(5)); } println!("{}", calls.get());
    let curry = |a: i32| move |b: i32| move |c: i32| a * 100 + b * 10 + c; println!("{}", curry(1)(2)(3));
    fn fact(n: u32) -> u32 { if n == 0 { 1 } else { n * fact(n - 1) } } let fp: fn(u32) -> u32 = fact; println!("{:?}", [1, 2, 3, 4].map(fp));
}

// === parameters: patterns, inference from use, references
fn main() {
    let pts = vec![(1, 'a'), (2, 'b'), (3, 'c')];
    println!("{:?}", pts.iter().map(|&(n, c)| format!("{c}{n}")).collect::<Vec<_>>());
    println!("{:?}", pts.iter().filter(|(n, _)| n % 2 == 1).map(|(_, c)| c).collect::<String>());
    println!("{:?}", pts.iter().max_by_key(|p| (p.0 * 7) % 5));
    let add = |(a, b): (i32, i32), [c, d]: [i32; 2]| a + b + c + d; println!("{}", add((1, 2), [3, 4]));
    struct P { x: i32, y: i32 } let norm = |P { x, y }: &P| x * x + y * y; println!("{}", norm(&P { x: 3, y: 4 }));
    let id = |x| x; println!("{}", id("first use decides"));
    let mut v = vec![3, 1, 2]; v.sort_by(|a, b| b.partial_cmp(a).unwrap()); println!("{:?}", v);
    let apply = |f: &dyn Fn(&str) -> usize, s| f(s); println!("{}", apply(&str::len, "four"));
    let none = |_: i32, _x: &str| (); println!("{:?}", none(1, ""));
    let long = |s: &'static str| -> &'static str { &s[1..] }; println!("{}", long("xyz"));
    let div = |a: f64, b: f64| -> Result<f64, String> { if b == 0.0 { return Err("zero".into()); } Ok(a / b) }; println!("{:?} {:?}", div(1.0, 2.0), div(1.0, 0.0));
    let mut grid = [[0; 3]; 2]; let mut set = |r: usize, c: usize, v| grid[r][c] = v; set(1, 2, 9); set(0, 0, 1); println!("{:?}", grid);
}

// === drops of captures, and moves out of once-closures
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn run(f: impl FnOnce() -> usize) -> usize { println!("running"); let n = f(); println!("ran"); n }
fn main() {
    let a = D("a"); let b = D("b"); let c = D("c");
    let f = move || { let _x = &a; a.0.len() };
    println!("{}", f()); println!("{}", f());
    println!("{}", run(move || { let inner = b; inner.0.len() }));
    let g = move || drop(c);
    println!("made g"); g();
    { let d = D("never called"); let _h = move || d.0; println!("block end"); }
    let boxed: Vec<Box<dyn Fn()>> = vec![Box::new({ let e = D("e"); move || println!("use {}", e.0) })];
    boxed[0](); drop(boxed);
    println!("end");
}

// === in structs, with generics, returned by methods, as trait objects with state
struct Cache<F, K, V> where F: Fn(&K) -> V { f: F, got: std::collections::BTreeMap<K, V>, misses: u32 }
impl<F: Fn(&K) -> V, K: Ord + Clone, V: Clone> Cache<F, K, V> {
    fn new(f: F) -> Self { Self { f, got: Default::default(), misses: 0 } }
    fn get(&mut self, k: K) -> V { if let Some(v) = self.got.get(&k) { return v.clone(); } self.misses += 1; let v = (self.f)(&k); self.got.insert(k, v.clone()); v }
}
struct Events<'a> { subs: Vec<(u32, Box<dyn FnMut(&str) -> bool + 'a>)>, next: u32 }
impl<'a> Events<'a> {
    fn on(&mut self, f: impl FnMut(&str) -> bool + 'a) -> u32 { self.next += 1; self.subs.push((self.next, Box::new(f))); self.next }
    fn fire(&mut self, e: &str) -> usize { self.subs.iter_mut().map(|(_, f)| f(e)).filter(|&b| b).count() }
    fn off(&mut self, id: u32) { self.subs.retain(|(i, _)| *i != id); }
}
struct Timer { ticks: u32 }
impl Timer { fn ticker(&mut self) -> impl FnMut() -> u32 + '_ { move || { self.ticks += 1; self.ticks } } fn reader<'s>(&'s self) -> impl Fn(u32) -> bool + 's { |n| n == self.ticks } }
fn main() {
    let mut c = Cache::new(|s: &String| s.len()); println!("{} {} {}", c.get("abc".into()), c.get("abc".into()), c.misses);
    let mut log = Vec::new(); let mut n = 0;
    { let mut ev = Events { subs: vec![], next: 0 }; let a = ev.on(|e| { log.push(e.to_string()); true }); ev.on(|e| { n += e.len(); e.len() > 2 }); println!("{} {}", ev.fire("ab"), ev.fire("abc")); ev.off(a); ev.fire("z"); }
    println!("{:?} {}", log, n);
    let mut t = Timer { ticks: 0 }; { let mut k = t.ticker(); k(); k(); } println!("{} {}", t.reader()(2), t.ticks);
}

// === closures in iterator chains with early return and question mark
fn parse_all(s: &str) -> Result<Vec<i32>, String> { s.split(',').map(|p| p.trim().parse::<i32>().map_err(|e| format!("{p:?}: {e}"))).collect() }
fn first_big(v: &[i32]) -> Option<i32> { let i = v.iter().position(|&x| x > 10)?; v.get(i).copied() }
fn sum_opt(v: &[Option<i32>]) -> Option<i32> { v.iter().try_fold(0i32, |a, x| a.checked_add((*x)?)) }
fn main() {
    println!("{:?} {:?}", parse_all("1, 2,3"), parse_all("1,x"));
    println!("{:?} {:?}", first_big(&[1, 20]), first_big(&[1]));
    println!("{:?} {:?} {:?}", sum_opt(&[Some(1), Some(2)]), sum_opt(&[Some(1), None]), sum_opt(&[Some(i32::MAX), Some(1)]));
    let groups = ["apple", "avocado", "bean", "cherry", "blueberry"].iter().fold(std::collections::BTreeMap::<char, Vec<&str>>::new(), |mut m, w| { m.entry(w.chars().next().unwrap()).or_default().push(w); m }); println!("{:?}", groups);
    let mut state = 1; let fib: Vec<u32> = std::iter::successors(Some((0, 1)), |&(a, b)| Some((b, a + b))).map(|p| p.0).take_while(|&x| x < 50).inspect(|_| state += 1).collect(); println!("{:?} {}", fib, state);
    let scan: Vec<i32> = (1..6).scan(0, |acc, x| { *acc += x; if *acc > 10 { None } else { Some(*acc) } }).collect(); println!("{:?}", scan);
    let (even, odd): (Vec<i32>, Vec<i32>) = (0..7).partition(|n| n % 2 == 0); println!("{:?} {:?}", even, odd);
    println!("{:?}", (0..3).flat_map(|i| (0..i).map(move |j| (i, j))).collect::<Vec<_>>());
    let mut it = (0..10).into_iter(); let firsts: Vec<_> = it.by_ref().take_while(|x| *x < 3).collect(); println!("{:?} {:?}", firsts, it.next());
    let mut v = vec![1, 2, 3, 4, 5, 6]; v.retain(|x| x % 2 == 0); v.dedup_by_key(|x| *x / 4); println!("{:?}", v);
}

// === async closures and captures into tasks
use std::future::Future;
async fn retry<F, Fut, T, E>(mut n: u32, mut f: F) -> Result<T, E> where F: FnMut(u32) -> Fut, Fut: Future<Output = Result<T, E>> { let mut i = 0; loop { i += 1; match f(i).await { Ok(v) => return Ok(v), Err(e) if n == 0 => return Err(e), Err(_) => n -= 1 } } }
async fn map_all<T, R, Fut: Future<Output = R>>(v: Vec<T>, f: impl Fn(T) -> Fut) -> Vec<R> { let mut out = Vec::with_capacity(v.len()); for x in v { out.push(f(x).await); } out }
type BoxFut<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
fn handler<F, Fut>(f: F) -> Box<dyn Fn(i32) -> BoxFut<'static, i32> + Send + Sync> where F: Fn(i32) -> Fut + Send + Sync + 'static, Fut: Future<Output = i32> + Send + 'static { Box::new(move |x| Box::pin(f(x))) }
#[tokio::main]
async fn main() {
    let r: Result<u32, String> = retry(3, |i| async move { tokio::task::yield_now().await; if i < 3 { Err(format!("try {i}")) } else { Ok(i * 10) } }).await; println!("{:?}", r);
    println!("{:?}", retry(1, |i| async move { if i > 5 { Ok(()) } else { Err(i) } }).await);
    let base = 100; println!("{:?}", map_all(vec![1, 2, 3], |x| async move { tokio::task::yield_now().await; x + base }).await);
    let hs = vec![handler(|x| async move { x * 2 }), handler(move |x| async move { x + base })]; for h in &hs { println!("{}", h(4).await); }
    let name = String::from("task"); let hs: Vec<_> = (0..3).map(|i| { let name = name.clone(); tokio::spawn(async move { format!("{name}{i}") }) }).collect(); for h in hs { println!("{}", h.await.unwrap()); }
}

// === captures of parts: tuples, nested structs, boxes, references, indices; moves of parts; what stays usable
#[derive(Debug, Default)] struct A { s: String, t: (String, Vec<i32>), n: N, b: Box<(i32, String)> } #[derive(Debug, Default)] struct N { x: i32, y: String }
fn a() -> A { A { s: "s".into(), t: ("t".into(), vec![1, 2]), n: N { x: 1, y: "y".into() }, b: Box::new((5, "b".into())) } }
fn main() {
    let mut v = a(); let f = || v.s.len() + v.t.1.len(); v.n.x += f() as i32; println!("{} {}", f(), v.n.x); let mut g = || { v.n.y.push('!'); v.t.0.push('?') }; g(); println!("{}", v.s); g(); println!("{} {}", v.n.y, v.t.0); let h = move || v.t.1; println!("{:?} {} {}", h(), v.s, v.t.0); let w = a(); let k = || { let s = w.s; s + "moved" }; println!("{} {:?}", k(), w.n); let z = a(); let m = || z.b.0 + 1; println!("{} {}", m(), z.b.1); let r = &mut a(); { let mut p = || r.t.1.push(3); p(); } let q = || r.n.x; println!("{} {:?}", q(), r.t.1); let mut arr = [1, 2, 3]; let mut inc = |i: usize| arr[i] += 10; inc(0); inc(2); println!("{:?}", arr); let tup = (String::from("p"), String::from("q")); let c = move || tup.0.len(); println!("{} {}", c(), tup.1); let u = a(); let d = || match u.n { N { x, ref y } => format!("{}{}", x, y) }; println!("{} {}", d(), u.n.y); let e = a(); let fe = || { let A { s, n: N { y, .. }, .. } = &e; format!("{s}{y}") }; println!("{} {}", fe(), e.s); let o = Some(String::from("o")); let is = || o.is_some(); println!("{} {:?}", is(), o); let cp = (1, 2); let mut mv = move || { let (mut a, _) = cp; a += 1; a }; println!("{} {:?}", mv(), cp);
}

// === kinds by use: Copy, Clone, FnOnce by consuming, coerced to fn pointer, returned as each, stored in one another
fn is_copy<T: Copy>(_: &T) -> bool { true } fn once<R>(f: impl FnOnce() -> R) -> R { f() } fn many(f: &mut impl FnMut(i32) -> i32) -> i32 { f(1) + f(2) } fn shared(f: &impl Fn(i32) -> i32) -> i32 { f(1) + f(2) } fn ptr(f: fn(i32) -> i32) -> i32 { f(10) } fn add(n: i32) -> impl Fn(i32) -> i32 + Clone + Copy { move |x| x + n } fn boxed<'a>(s: &'a str) -> Box<dyn Fn(usize) -> &'a str + 'a> { Box::new(move |n| &s[..n]) } fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C { move |x| g(f(x)) } fn curry(a: i32) -> impl Fn(i32) -> Box<dyn Fn(i32) -> i32> { move |b| Box::new(move |c| a * 100 + b * 10 + c) }
fn main() { let a = add(5); let b = a; println!("{} {} {} {}", a(1), b(2), is_copy(&a), shared(&a)); let s = String::from("x"); let c = || s.clone(); let d = c.clone(); println!("{}{}", c(), d()); let e = move || s; println!("{}", once(e)); println!("{} {}", ptr(|x| x * 2), ptr(i32::abs)); let mut t = 0; println!("{}", many(&mut |x| { t += x; t })); println!("{}", t); println!("{} {}", boxed("hello")(3), compose(|x: i32| x + 1, |y: i32| format!("<{y}>"))(4)); println!("{}", curry(1)(2)(3)); let mut fs: Vec<Box<dyn FnMut() -> i32>> = vec![]; for i in 0..3 { let mut n = i; fs.push(Box::new(move || { n += i; n })) } fs.iter_mut().for_each(|f| { f(); }); println!("{:?}", fs.iter_mut().map(|f| f()).collect::<Vec<_>>()); let o: Vec<Box<dyn FnOnce(String) -> String>> = vec![Box::new(|s| s + "!"), Box::new(|s| s.repeat(2))]; println!("{}", o.into_iter().fold("a".to_string(), |s, f| f(s))); let table: [(&str, fn(f64, f64) -> f64); 2] = [("add", |a, b| a + b), ("pow", f64::powf)]; for (n, f) in table { print!("{}={} ", n, f(2.0, 3.0)) } println!(); let fact = |n: u64| { fn go(n: u64) -> u64 { if n == 0 { 1 } else { n * go(n - 1) } } go(n) }; println!("{}", fact(10)); fn fix<A: Copy, R>(f: &dyn Fn(&dyn Fn(A) -> R, A) -> R, a: A) -> R { f(&|x| fix(f, x), a) } println!("{}", fix(&|rec: &dyn Fn(u32) -> u32, n| if n < 2 { n } else { rec(n - 1) + rec(n - 2) }, 10)); }

// === parameters: patterns of all kinds, ignored, annotated in part, inferred from the bound, from later use, diverging bodies
#[derive(Clone, Copy)] struct P { x: i32, y: i32 } fn call<A, R>(a: A, f: impl Fn(A) -> R) -> R { f(a) } fn by_ref<T: ?Sized, R>(t: &T, f: impl for<'a> Fn(&'a T) -> R) -> R { f(t) }
fn main() { println!("{} {} {}", call((1, 2), |(a, b)| a + b), call(P { x: 3, y: 4 }, |P { x, y: z }| x * z), call([1, 2, 3], |[a, .., c]| a + c)); println!("{} {}", call(&(5, "s"), |&(n, s)| n + s.len()), call(Some(3), |_| "ignored")); println!("{} {}", by_ref("abc", |s| s.len()), by_ref(&[1, 2][..], |s| s.iter().sum::<i32>())); let f = |x| x + 1; println!("{}", f(1u8)); let g = |mut v: Vec<_>, ref x: i32| { v.push(*x); v.len() }; println!("{}", g(vec![1], 2)); let h = |a, b: &str, _: ()| -> String { format!("{}{}", a, b) }; println!("{}", h('c', "d", ())); let i = |x: i32| -> i32 { return x * 2 }; println!("{}", i(4)); let j: fn() -> ! = || panic!("div"); println!("{}", std::panic::catch_unwind(move || { j(); }).is_err()); let mut v = vec![P { x: 2, y: 1 }, P { x: 1, y: 5 }]; v.sort_by(|P { x: a, .. }, &P { x: b, y: _ }| a.cmp(&b)); println!("{:?}", v.iter().map(|&P { x, y }| (x, y)).collect::<Vec<_>>()); println!("{:?}", [(1, 'a'), (2, 'b')].iter().map(|&(n, c)| (c, n)).unzip::<char, i32, String, Vec<_>>()); println!("{}", (|x: &i32| *x)(&3) + (|&x: &i32| x)(&4)); let n = |f: &dyn Fn(i32) -> i32| f(1); println!("{}", n(&|x| x + 41)); println!("{:?}", ["1", "x"].map(|s| s.parse::<i32>().map_or_else(|e| e.to_string(), |n| n.to_string()))); }

// === lifetimes and drops: captured by move drop with the closure, once calls drop their captures, order of captures
struct D(&'static str); impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0) } } fn run(f: impl FnOnce()) { println!("run"); f(); println!("ran") }
fn main() { let (a, b, c) = (D("a"), D("b"), D("c")); let f = move || { println!("{} {}", b.0, a.0); }; f(); f(); drop(f); println!("-- c alive {}", c.0); run(move || { let _x = c; println!("body") }); let d = D("d"); run(|| println!("borrow {}", d.0)); run(move || { println!("moved {}", d.0) }); let e = Some(D("e")); let mut g = move || { if let Some(x) = &e { println!("see {}", x.0) } }; g(); g(); let h: Box<dyn FnOnce() -> D> = { let x = D("x"); Box::new(move || x) }; let k = h(); println!("got {}", k.0); let never: Box<dyn FnOnce()> = { let y = D("y"); Box::new(move || drop(y)) }; drop(never); let (p, q) = (D("p"), D("q")); let z = move || { let _ = &q; let _ = &p; }; z(); println!("z"); drop(z); let mut slot = None; { let w = D("w"); slot.replace(move || w.0.len()); } println!("{}", slot.as_ref().unwrap()()); slot = None; println!("{}", slot.is_none()); let _u = { let t = D("tmp"); move || &t.0 == &"tmp" }; println!("end"); }

// === in iterators and options: chains that borrow, move, mutate outside, return early, nest, capture by each kind at once
use std::collections::{BTreeMap, HashMap};
fn group<K: Ord, T>(it: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> BTreeMap<K, Vec<T>> { it.into_iter().fold(BTreeMap::new(), |mut m, t| { m.entry(key(&t)).or_insert_with(Vec::new).push(t); m }) } fn memo<A: std::hash::Hash + Eq + Clone, R: Clone>(f: impl Fn(&A) -> R) -> impl FnMut(A) -> R { let mut c = HashMap::new(); move |a| c.entry(a.clone()).or_insert_with(|| f(&a)).clone() } fn take_while_sum<'a>(v: &'a [i32], max: i32) -> impl Iterator<Item = i32> + 'a { let mut s = 0; v.iter().copied().take_while(move |x| { s += x; s <= max }) }
fn main() { println!("{:?}", group(["one", "two", "three", "four"], |s| s.len())); let calls = std::cell::Cell::new(0); let mut sq = memo(|n: &i32| { calls.set(calls.get() + 1); n * n }); println!("{} {} {} {}", sq(4), sq(4), sq(5), calls.get()); println!("{:?}", take_while_sum(&[1, 2, 3, 4], 6).collect::<Vec<_>>()); let names = vec!["x".to_string(), "y".into()]; let mut log = vec![]; let out: Vec<String> = (0..4).filter(|i| i % 2 == 0).flat_map(|i| { log.push(i); names.iter().map(move |n| format!("{n}{i}")) }).collect(); println!("{:?} {:?}", out, log); let mut it = (1..).map(|x| x * x).filter(|x| x % 2 == 1).skip_while(|&x| x < 10); println!("{:?} {:?}", it.next(), it.by_ref().take(2).collect::<Vec<_>>()); let r: Result<Vec<i32>, String> = names.iter().enumerate().map(|(i, n)| if i < 5 { Ok(i as i32 + n.len() as i32) } else { Err(n.clone()) }).collect(); println!("{:?}", r); let mut st = (0, 1); let fib: Vec<u32> = std::iter::from_fn(|| { st = (st.1, st.0 + st.1); Some(st.0) }).take_while(|&x| x < 30).collect(); println!("{:?}", fib); println!("{:?}", (0..5).scan(1, |acc, x| { *acc += x; (*acc < 8).then_some(*acc) }).collect::<Vec<_>>()); let mut v = vec![3, 1, 2]; v.sort_unstable_by_key(|x| std::cmp::Reverse(*x)); let pos = v.iter().position(|x| { let lim = 2; *x <= lim }); println!("{:?} {:?}", v, pos); println!("{:?}", std::iter::successors(Some(1u32), |x| x.checked_mul(10).filter(|y| *y < 5000)).collect::<Vec<_>>()); println!("{:?}", Some(5).and_then(|x| (x > 3).then(|| x * 2)).or_else(|| Some(0)).map_or_else(|| "none".into(), |x| x.to_string())); }

// === async closures and closures making futures: borrowed state between calls, by reference, in traits, passed on
use std::{future::Future, pin::Pin}; use tokio::time::{sleep, Duration};
async fn twice<F: AsyncFn(i32) -> i32>(f: F) -> i32 { f(1).await + f(2).await } async fn each<F, Fut>(n: i32, mut f: F) -> Vec<i32> where F: FnMut(i32) -> Fut, Fut: Future<Output = i32> { let mut v = vec![]; for i in 0..n { v.push(f(i).await) } v } async fn mutate(mut f: impl AsyncFnMut(&str)) { f("a").await; f("b").await } async fn once(f: impl AsyncFnOnce() -> String) -> usize { f().await.len() } type Job<'a> = Box<dyn Fn(u64) -> Pin<Box<dyn Future<Output = u64> + 'a>> + 'a>;
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() { let k = 10; println!("{}", twice(async |x| { sleep(Duration::from_millis(1)).await; x * k }).await); let mut seen = 0; println!("{:?} {}", each(3, |i| { seen += i; async move { tokio::task::yield_now().await; i * i } }).await, seen); let mut log = String::new(); mutate(async |s| { log.push_str(s); sleep(Duration::from_millis(1)).await; log.push('.') }).await; println!("{}", log); let s = String::from("owned"); println!("{}", once(async move || { tokio::task::yield_now().await; s }).await); let base = 5; let jobs: Vec<Job> = vec![Box::new(|n| Box::pin(async move { n + base })), Box::new(move |n| Box::pin(async move { sleep(Duration::from_millis(n)).await; n * base }))]; let mut t = 0; for j in &jobs { t += j(3).await } println!("{}", t); let futs: Vec<_> = (0..3).map(|i| async move { sleep(Duration::from_millis(10 - i)).await; i }).collect(); println!("{:?}", futures::future::join_all(futs).await); let f = async |n: i32| -> Result<i32, String> { let m = if n > 0 { Err("early".to_string())? } else { n }; Ok(m) }; println!("{:?} {:?}", f(1).await, f(-1).await); }

// === captures of parts: fields by reference, by value, by copy, and the drops that follow from it
struct D(&'static str); impl Drop for D { fn drop(&mut self) { print!("-{} ", self.0); } }
struct S { a: D, b: D, n: i32, t: (D, String) }
fn s(p: [&'static str; 3]) -> S { S { a: D(p[0]), b: D(p[1]), n: 1, t: (D(p[2]), "t".into()) } }
fn main() {
    { let mut x = s(["a", "b", "c"]); let f = || { let moved = x.a; print!("{} ", moved.0) }; x.n += 1; x.b = D("b2"); f(); print!("| "); } println!();
    { let x = s(["d", "e", "f"]); let f = move || x.t.0.0.len() + x.n as usize; print!("{} ", f()); drop(f); print!("| {} ", x.b.0); } println!();
    { let mut x = s(["g", "h", "i"]); { let mut f = || { x.n += 1; x.t.1.push('!'); }; f(); f(); } let g = || { let _ = x.a; }; g(); let h = || { let S { b, .. } = x; b }; let b = h(); print!("{} {} | ", b.0, x.n); } println!();
    { let x = (D("j"), D("k")); let f = move || { let _y = &x.1; }; f(); print!("| "); } println!(); { let b = Box::new((D("l"), D("m"))); let f = || { let k = b.0; k.0.len() }; print!("{} ", f()); print!("| "); } println!();
}

// === one closure passed everywhere: generic, dyn, boxed, by &, by &mut, returned, in arrays with others as pointers
fn by_gen<F: Fn(i32) -> i32>(f: F) -> i32 { f(1) } fn by_ref(f: &dyn Fn(i32) -> i32) -> i32 { by_gen(f) } fn by_mut(f: &mut impl FnMut(i32) -> i32) -> i32 { f(1) + twice(f) } fn twice<F>(mut f: F) -> i32 where F: FnMut(i32) -> i32 { f(2); f(3) }
fn once(f: impl FnOnce(i32) -> i32) -> i32 { f(4) } fn boxed(f: Box<dyn Fn(i32) -> i32 + '_>) -> i32 { by_gen(&*f) + once(f) } fn ptr(f: fn(i32) -> i32) -> i32 { twice(f) } fn adder(n: i32) -> impl Fn(i32) -> i32 + Clone { move |x| x + n }
fn main() {
    let k = 10; let f = |x| x + k; println!("{} {} {} {} {}", by_gen(f), by_ref(&f), boxed(Box::new(f)), once(&f), twice(&&f)); let mut n = 0; let mut g = |x| { n += x; n }; println!("{} {}", by_mut(&mut g), twice(&mut g)); println!("{n}");
    println!("{} {}", ptr(|x| x * 2), ptr(i32::abs)); let a = adder(5); let b = a.clone(); println!("{}", a(1) + b(2)); let fs: [fn(i32) -> i32; 3] = [|x| x, |x| -x, i32::signum]; println!("{:?}", fs.map(|f| f(-7))); let v: Vec<Box<dyn FnMut() -> i32>> = (0..3).map(|i| { let mut c = i; Box::new(move || { c += 1; c }) as Box<dyn FnMut() -> i32> }).collect(); println!("{:?}", v.into_iter().map(|mut f| { f(); f() }).collect::<Vec<_>>());
}

// === inference of parameters and results: from later calls, from bounds, from annotations, with patterns and defaults
fn apply<A, B, F: Fn(A) -> B>(a: A, f: F) -> B { f(a) } fn hr<F>(f: F) -> usize where F: for<'a> Fn(&'a str, &'a [u8]) -> &'a str { let s = String::from("héllo"); f(&s, &[1, 2]).len() } struct P { x: i32, y: Option<i32> }
fn main() {
    let id = |x| x; println!("{}", id("s").len()); let add = |a, b| a + b; println!("{}", add(1u8, 2)); let parse = |s: &str| s.parse(); let n: Result<i8, _> = parse("12"); println!("{n:?}"); let mut v = Vec::new(); let mut push = |x| v.push(x); push(1u64); push(2); println!("{v:?}");
    println!("{:?} {}", apply((1, "a"), |(n, s)| (s, n + 1)), apply(P { x: 1, y: Some(2) }, |P { x, y }| x + y.unwrap_or_default())); println!("{}", hr(|s, b| &s[..b.len() + 1])); println!("{:?}", apply(&[1, 2, 3][..], |s| match s { [a, .., b] => Some(a + b), _ => None }));
    let sum = |xs: &[f64]| -> f64 { xs.iter().sum() }; println!("{}", sum(&[1.5, 2.0])); let nest = |x: i32| move |y: i32| move |z| x * y + z; println!("{}", nest(2)(3)(4)); let cmp = |a: &(i32, &str), b: &(i32, &str)| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)); let mut w = [(1, "b"), (2, "c"), (1, "a")]; w.sort_by(cmp); println!("{w:?}"); let d = |_: ()| Default::default(); let s: String = d(()); println!("{s:?}"); let never = |m: &str| -> ! { panic!("{m}") }; let _ = never;
}

// === recursion and mutual recursion through references, fn items inside, memo tables and the Y combinator
use std::{cell::RefCell, collections::HashMap};
struct Rec<'a, A, R> { f: &'a dyn Fn(&Rec<'a, A, R>, A) -> R } impl<'a, A, R> Rec<'a, A, R> { fn call(&self, a: A) -> R { (self.f)(self, a) } }
fn fix<A, R>(f: impl Fn(&dyn Fn(A) -> R, A) -> R) -> impl Fn(A) -> R { fn go<A, R>(f: &dyn Fn(&dyn Fn(A) -> R, A) -> R, a: A) -> R { f(&|a| go(f, a), a) } move |a| go(&f, a) }
fn main() {
    let fact = Rec { f: &|r: &Rec<u64, u64>, n| if n == 0 { 1 } else { n * r.call(n - 1) } }; println!("{}", fact.call(10)); let memo = RefCell::new(HashMap::new()); let fib = fix(|fib: &dyn Fn(u32) -> u64, n| { if let Some(&v) = memo.borrow().get(&n) { return v; } let v = if n < 2 { n as u64 } else { fib(n - 1) + fib(n - 2) }; memo.borrow_mut().insert(n, v); v }); println!("{} {}", fib(50), memo.borrow().len());
    fn even(n: u32, odd: &dyn Fn(u32) -> bool) -> bool { n == 0 || odd(n - 1) } let odd = |n: u32| -> bool { fn o(n: u32) -> bool { n != 0 && even(n - 1, &o) } o(n) }; println!("{}", even(7, &odd)); let depth = { let mut f: Box<dyn Fn(u32) -> u32> = Box::new(|x| x); for i in 0..5 { f = Box::new(move |x| f(x) + i); } f }; println!("{}", depth(100)); let tree = fix(|go: &dyn Fn(usize) -> String, n| if n == 0 { ".".into() } else { format!("({}{})", go(n - 1), go(n / 2)) }); println!("{}", tree(3));
}

// === control flow in closures: return leaves the closure only, ? in them, labelled loops, break with values, panics caught
fn find(rows: &[&[i32]], want: i32) -> Option<(usize, usize)> { rows.iter().enumerate().find_map(|(i, r)| { for (j, &x) in r.iter().enumerate() { if x == want { return Some((i, j)) } } None }) }
fn sum(s: &str) -> Result<i32, String> { let one = |t: &str| -> Result<i32, String> { let n: i32 = t.trim().parse().map_err(|e| format!("{t}: {e}"))?; if n < 0 { return Err("neg".into()) } Ok(n) }; s.split(',').map(one).try_fold(0, |a, r| Ok(a + r?)) }
fn main() {
    println!("{:?} {:?}", find(&[&[1], &[2, 3]], 3), find(&[], 1)); println!("{:?} {:?} {:?}", sum("1, 2"), sum("x"), sum("1,-2,y")); let f = |n: i32| 'l: { if n > 3 { break 'l "big" } let r = loop { if n > 1 { break "mid" } break 'l "small" }; r }; println!("{} {} {}", f(5), f(2), f(0));
    let o = (|| { let x = Some(2)?; let y: i32 = [5][..].first().copied()?; None::<()>?; Some(x + y) })(); println!("{o:?}"); let c = std::panic::catch_unwind(|| { let v: Vec<i32> = vec![]; let g = |i: usize| v[i]; g(3) }); println!("{}", c.is_err()); let mut n = 0; while (|| { n += 1; n < 5 })() {} println!("{n}"); 'a: for i in 0..3 { let k = (|| if i == 1 { None } else { Some(i) })(); let Some(k) = k else { continue 'a }; print!("{k} "); } println!();
}

// === closures in structs, enums, statics and consts; default ones, replaced ones, compared as pointers, in maps by name
use std::collections::BTreeMap;
const SQ: fn(i32) -> i32 = |x| x * x; static OPS: [(&str, fn(f64, f64) -> f64); 3] = [("add", |a, b| a + b), ("pow", f64::powf), ("hyp", |a, b| { let s = a * a + b * b; s.sqrt() })]; const fn pick(b: bool) -> fn() -> &'static str { if b { || "yes" } else { || "no" } }
struct Button<'a> { on: Option<Box<dyn FnMut(&str) -> bool + 'a>>, default: fn(&str) -> bool } impl<'a> Button<'a> { fn click(&mut self, s: &str) -> bool { match &mut self.on { Some(f) => f(s), None => (self.default)(s) } } fn on(mut self, f: impl FnMut(&str) -> bool + 'a) -> Self { self.on.replace(Box::new(f)); self } }
enum Lazy<T, F: FnOnce() -> T> { Todo(Option<F>), Done(T) } impl<T, F: FnOnce() -> T> Lazy<T, F> { fn get(&mut self) -> &mut T { if let Lazy::Todo(f) = self { let v = f.take().unwrap()(); *self = Lazy::Done(v); } match self { Lazy::Done(v) => v, Lazy::Todo(_) => unreachable!() } } }
fn main() { println!("{} {}", SQ(7), pick(true)()); for (n, f) in &OPS { print!("{n}={:.2} ", f(3.0, 4.0)); } println!(); let mut seen = vec![]; { let mut b = Button { on: None, default: str::is_empty }; println!("{}", b.click("")); let mut b = b.on(|s| { seen.push(s.to_string()); seen.len() > 1 }); println!("{} {}", b.click("x"), b.click("y")); } println!("{seen:?}"); let mut l = Lazy::Todo(Some(|| { println!("made"); vec![1] })); l.get().push(2); println!("{:?}", l.get()); let mut m: BTreeMap<&str, Box<dyn Fn(&[i32]) -> i32>> = BTreeMap::new(); m.insert("sum", Box::new(|v| v.iter().sum())); m.insert("max", Box::new(|v| *v.iter().max().unwrap_or(&0))); let k = 3; m.entry("nth").or_insert_with(|| Box::new(move |v| v[k])); println!("{:?}", m.iter().map(|(n, f)| (*n, f(&[4, 9, 2, 7]))).collect::<Vec<_>>()); }

// === a closure that gives back one, without a space between
fn main() {
    let f = |_||x, y| x + y;
    let g = |n: i32|move|| n * 2;
    println!("{} {}", f(())(1, 2), g(4)());
}
