// === capture modes disjoint fields
struct S {
    a: String,
    b: Vec<i32>,
    c: (i32, i32),
}
fn main() {
    let mut s = S { a: "a".into(), b: vec![1], c: (1, 2) };
    {
        let r = &s.a;
        let mut push = || s.b.push(2);
        push();
        println!("{r}");
    }
    {
        let mut inc = || {
            s.c.0 += 1;
            s.c.0
        };
        inc();
        println!("{}", inc());
    }
    println!("{}", s.c.1);
    let take = move || s.a.len() + s.b.len();
    println!("{}", take());
    let t = (String::from("x"), String::from("y"));
    let f = || t.0;
    let g = &t.1;
    println!("{g}");
    println!("{}", f());
    let mut n = 5;
    let mut add = |k| {
        n += k;
        n
    };
    add(1);
    println!("{}", add(2));
    println!("{n}");
    let mut copy = n;
    let mut own = move || {
        copy += 100;
        copy
    };
    println!("{} {} {copy}", own(), own());
}

// === returning closures, currying, composition
fn adder(n: i32) -> impl Fn(i32) -> i32 + Clone {
    move |x| x + n
}
fn curry<A: Copy, B: Copy, C>(f: impl Fn(A, B) -> C + Copy) -> impl Fn(A) -> Box<dyn Fn(B) -> C>
where
    A: 'static,
    B: 'static,
    C: 'static,
{
    |_| unimplemented!()
}
fn cur(f: fn(i32, i32) -> i32) -> impl Fn(i32) -> Box<dyn Fn(i32) -> i32> {
    move |a| Box::new(move |b| f(a, b))
}
fn comp<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}
fn counter() -> impl FnMut() -> u32 {
    let mut c = 0;
    move || {
        c += 1;
        c
    }
}
fn make(n: usize) -> Vec<Box<dyn Fn(usize) -> usize>> {
    (0..n).map(|i| Box::new(move |x| x * i) as Box<dyn Fn(usize) -> usize>).collect()
}
fn pick<'a>(s: &'a str) -> Box<dyn FnOnce() -> String + 'a> {
    if s.len() > 2 {
        let o = s.to_uppercase();
        Box::new(move || o)
    } else {
        Box::new(|| s.to_string())
    }
}
fn main() {
    let a = adder(5);
    let b = a.clone();
    println!("{} {}", a(1), b(2));
    println!("{}", cur(|a, b| a * b)(6)(7));
    println!("{}", comp(adder(1), |x| format!("{x}!"))(1));
    let (mut c, mut d) = (counter(), counter());
    c();
    c();
    println!("{} {}", c(), d());
    println!("{:?}", make(4).iter().map(|f| f(10)).collect::<Vec<_>>());
    println!("{} {}", pick("abc")(), pick("z")());
}

// === FnOnce, FnMut, Fn as generic params and references
fn once<F: FnOnce() -> T, T>(f: F) -> T {
    f()
}
fn thrice(mut f: impl FnMut(usize)) {
    for i in 0..3 {
        f(i)
    }
}
fn by_ref(f: &dyn Fn(&str) -> usize) -> usize {
    f("abcd")
}
fn by_mut(f: &mut dyn FnMut() -> i32) -> i32 {
    f() + f()
}
fn gen<F>(f: &F) -> i32
where
    F: Fn(i32) -> i32 + ?Sized,
{
    f(1)
}
fn pass<F: FnMut(i32)>(f: &mut F) {
    f(1);
    inner(&mut *f);
    inner(f);
    fn inner(f: &mut impl FnMut(i32)) {
        f(10)
    }
}
fn opt(f: Option<&dyn Fn() -> i32>) -> i32 {
    f.map(|f| f()).unwrap_or(-1)
}
fn main() {
    let s = String::from("own");
    println!("{}", once(move || s + "ed"));
    let mut v = vec![];
    thrice(|i| v.push(i * i));
    println!("{v:?} {}", by_ref(&|s| s.len()));
    let mut k = 0;
    println!(
        "{}",
        by_mut(&mut || {
            k += 3;
            k
        })
    );
    let b: Box<dyn Fn(i32) -> i32> = Box::new(move |x| x + k);
    println!("{} {}", gen(&*b), gen(&|x| x * 9));
    let mut t = 0;
    pass(&mut |x| t += x);
    println!("{t} {} {}", opt(None), opt(Some(&|| 4)));
    let fs: &mut [(&str, Box<dyn FnMut(i32) -> i32>)] = &mut [
        ("a", Box::new(|x| x)),
        ("b", {
            let mut acc = 0;
            Box::new(move |x| {
                acc += x;
                acc
            })
        }),
    ];
    for (n, f) in fs.iter_mut() {
        print!("{n}{}{} ", f(2), f(3));
    }
    println!();
    let r: Result<i32, String> = (|| {
        let a: i32 = "4".parse().map_err(|_| "bad".to_string())?;
        Ok(a * 2)
    })();
    println!("{r:?}");
    println!(
        "{}",
        (|x: i32, y: i32| -> i32 {
            if x > y {
                return x;
            }
            y
        })(3, 9)
    );
}

// === closures stored in structs, methods, maps
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
struct Btn<'a> {
    label: &'a str,
    on: Option<Box<dyn FnMut(&str) -> bool + 'a>>,
}
impl<'a> Btn<'a> {
    fn new(label: &'a str) -> Self {
        Btn { label, on: None }
    }
    fn on(mut self, f: impl FnMut(&str) -> bool + 'a) -> Self {
        self.on = Some(Box::new(f));
        self
    }
    fn click(&mut self) -> Option<bool> {
        let l = self.label;
        self.on.as_mut().map(|f| f(l))
    }
}
struct Filter<T> {
    preds: Vec<Rc<dyn Fn(&T) -> bool>>,
}
impl<T> Filter<T> {
    fn and(mut self, f: impl Fn(&T) -> bool + 'static) -> Self {
        self.preds.push(Rc::new(f));
        self
    }
    fn test(&self, t: &T) -> bool {
        self.preds.iter().all(|p| p(t))
    }
}
fn main() {
    let log = RefCell::new(vec![]);
    let mut n = 0;
    {
        let mut b = Btn::new("ok").on(|l| {
            n += 1;
            log.borrow_mut().push(format!("{l}{n}"));
            n > 1
        });
        println!("{:?} {:?}", b.click(), b.click());
        println!("{:?}", Btn::new("x").click());
    }
    println!("{:?} {n}", log.borrow());
    let f = Filter { preds: vec![] }.and(|x: &i32| *x > 2).and(|x| x % 2 == 0);
    println!("{:?}", (0..9).filter(|x| f.test(x)).collect::<Vec<_>>());
    let mut ops: BTreeMap<&str, fn(f64, f64) -> f64> = BTreeMap::new();
    ops.insert("+", |a, b| a + b);
    ops.insert("max", f64::max);
    for (k, f) in &ops {
        println!("{k} {}", f(1.0, 2.5));
    }
    let shared = Rc::new(RefCell::new(0));
    let hs: Vec<Box<dyn Fn()>> = (1..=3)
        .map(|i| {
            let s = Rc::clone(&shared);
            Box::new(move || *s.borrow_mut() += i) as Box<dyn Fn()>
        })
        .collect();
    hs.iter().for_each(|h| h());
    println!("{} {}", shared.borrow(), Rc::strong_count(&shared));
    drop(hs);
    println!("{}", Rc::strong_count(&shared));
}

// === recursion through closures and fix points, memo
use std::collections::HashMap;
fn fix<A: Copy, R>(f: &dyn Fn(&dyn Fn(A) -> R, A) -> R, a: A) -> R {
    f(&|x| fix(f, x), a)
}
struct Memo<F: Fn(&mut Memo<F>, u64) -> u64> {
    f: Option<Box<F>>,
    m: HashMap<u64, u64>,
}
fn memo(n: u64, m: &mut HashMap<u64, u64>) -> u64 {
    if let Some(&v) = m.get(&n) {
        return v;
    }
    let r = if n < 2 { n } else { memo(n - 1, m) + memo(n - 2, m) };
    m.insert(n, r);
    r
}
fn main() {
    println!("{}", fix(&|rec, n: u64| if n == 0 { 1 } else { n * rec(n - 1) }, 10));
    println!("{}", memo(60, &mut HashMap::new()));
    fn apply_n(f: &impl Fn(i32) -> i32, n: usize, x: i32) -> i32 {
        if n == 0 {
            x
        } else {
            apply_n(f, n - 1, f(x))
        }
    }
    println!("{}", apply_n(&|x| x * 2, 5, 1));
    struct Rec<'a> {
        f: &'a dyn Fn(&Rec, i32) -> i32,
    }
    let r = Rec { f: &|r, n| if n <= 0 { 0 } else { n + (r.f)(r, n - 1) } };
    println!("{}", (r.f)(&r, 4));
}

// === iterator adapters taking closures with state
fn main() {
    let mut seen = std::collections::HashSet::new();
    let v: Vec<i32> = [1, 2, 1, 3, 2].into_iter().filter(|x| seen.insert(*x)).collect();
    println!("{v:?} {}", seen.len());
    let mut prev = 0;
    let d: Vec<i32> = [1, 4, 9]
        .iter()
        .map(|&x| {
            let r = x - prev;
            prev = x;
            r
        })
        .collect();
    println!("{d:?} {prev}");
    let names = ["b", "a"];
    let mut sorted: Vec<_> = names.iter().enumerate().collect();
    sorted.sort_by(|(_, a), (_, b)| a.cmp(b));
    println!("{sorted:?}");
    let k = 10;
    let it = (1..).map(move |x| x * k).take_while(|x| *x < 50);
    println!("{:?}", it.collect::<Vec<_>>());
    let groups = (1..=6).fold(vec![vec![]; 3], |mut g: Vec<Vec<i32>>, x| {
        g[(x % 3) as usize].push(x);
        g
    });
    println!("{groups:?}");
    let s: String = "hello world"
        .split(' ')
        .map(|w| {
            let mut c = w.chars();
            c.next().map(|f| f.to_uppercase().collect::<String>() + c.as_str()).unwrap_or_default()
        })
        .collect::<Vec<_>>()
        .join(" ");
    println!("{s}");
    let mut fns: Vec<(String, Box<dyn Fn(f64) -> f64>)> = vec![("sq".into(), Box::new(|x| x * x))];
    fns.push(("half".into(), Box::new(|x| x / 2.0)));
    println!("{}", fns.iter().map(|(n, f)| format!("{n}={}", f(3.0))).collect::<Vec<_>>().join(";"));
    let pos = [3, 1, 2].iter().position(|&x| x == 1);
    println!("{pos:?}");
    let mut it = (1..4).into_iter();
    let s = std::iter::from_fn(|| it.next().map(|x| x * 2)).sum::<i32>();
    println!("{s}");
    let succ: Vec<u32> = std::iter::successors(Some(1u32), |x| (*x < 100).then(|| x * 3)).collect();
    println!("{succ:?}");
}
