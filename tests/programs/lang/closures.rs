// closures: capture precision and kinds
#![allow(unused)]
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Debug;
use std::rc::Rc;
#[derive(Debug, Clone, PartialEq)]
enum Color {
    Rgb(u8, u8, u8),
}
#[derive(Debug)]
struct P {
    name: String,
    pos: (i32, i32),
    tags: Vec<&'static str>,
    bx: Box<(String, String)>,
}
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        print!("~{} ", self.0)
    }
}
struct Two {
    a: D,
    b: D,
}
struct Wrapper(Two);
enum One {
    V { x: String, y: String },
}
enum Void {}
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}
fn curry<A: Copy + 'static, B: Copy + 'static, C: 'static>(f: impl Fn(A, B) -> C + Clone + 'static) -> impl Fn(A) -> Box<dyn Fn(B) -> C> {
    move |a| {
        let f = f.clone();
        Box::new(move |b| f(a, b))
    }
}
fn fix<A, R>(f: &dyn Fn(&dyn Fn(A) -> R, A) -> R, a: A) -> R {
    f(&|x| fix(f, x), a)
}
fn memo<K: std::hash::Hash + Eq + Clone, V: Clone>(mut f: impl FnMut(&K) -> V) -> impl FnMut(K) -> V {
    let mut c = HashMap::new();
    move |k| c.entry(k.clone()).or_insert_with(|| f(&k)).clone()
}
fn apply_n<F>(n: usize, mut f: F)
where
    F: FnMut(usize) -> Option<()>,
{
    for i in 0..n {
        if f(i).is_none() {
            return;
        }
    }
}
fn make(n: i32) -> (impl Fn() -> i32, impl FnMut() -> i32, impl FnOnce() -> String) {
    let mut c = n;
    let s = format!("s{n}");
    (
        move || n * 2,
        move || {
            c += 1;
            c
        },
        move || s,
    )
}
struct Machine<'a> {
    ops: Vec<(&'a str, Box<dyn FnMut(&mut Vec<i64>) -> Result<(), String> + 'a>)>,
}
impl<'a> Machine<'a> {
    fn on(mut self, n: &'a str, f: impl FnMut(&mut Vec<i64>) -> Result<(), String> + 'a) -> Self {
        self.ops.push((n, Box::new(f)));
        self
    }
    fn run(&mut self, prog: &str) -> Result<Vec<i64>, String> {
        let mut st = vec![];
        for w in prog.split_whitespace() {
            if let Ok(n) = w.parse() {
                st.push(n);
                continue;
            }
            let (_, op) = self.ops.iter_mut().find(|(n, _)| *n == w).ok_or_else(|| format!("no {w}"))?;
            op(&mut st).map_err(|e| format!("{w}: {e}"))?;
        }
        Ok(st)
    }
}
fn bin(f: impl Fn(i64, i64) -> Option<i64>) -> impl FnMut(&mut Vec<i64>) -> Result<(), String> {
    move |s| {
        let (b, a) = s.pop().zip(s.pop()).ok_or("underflow")?;
        s.push(f(a, b).ok_or_else(|| "math".to_string())?);
        Ok(())
    }
}
fn main() {
    let mut p = P {
        name: "n".into(),
        pos: (1, 2),
        tags: vec!["a"],
        bx: Box::new(("l".into(), "r".into())),
    };
    {
        let x = &mut p.pos.0;
        let mut push = || p.tags.push("b");
        let get = || p.pos.1 + p.name.len() as i32;
        push();
        *x += get();
        push();
    }
    println!("{p:?}");
    {
        let c = || {
            let s = &p.bx.0;
            s.len()
        };
        p.bx.1.push('!');
        println!("{} {}", p.bx.1, 1);
        let _ = c;
    }
    let take = move || {
        let n = p.name;
        n.len()
    };
    println!("{} {:?}", take(), p.tags);
    let P { pos: (ref a, ref mut b), .. } = p;
    let mut inc = || {
        *b += a;
        *b
    };
    println!("{} {}", inc(), inc());
    let t = (D("t0"), D("t1"), 5);
    {
        let f = || {
            let _x = &t.0;
            t.2
        };
        print!("{} ", f());
    }
    {
        let g = move || {
            let _y = &t.1;
        };
        g();
        print!("g ");
    }
    println!("end");
    drop(t.0);
    println!();
    let w = Wrapper(Two { a: D("wa"), b: D("wb") });
    {
        let c = move || {
            let _k = w.0.a;
        };
        c();
        print!("called ");
    }
    println!("after");
    {
        let v = Two { a: D("va"), b: D("vb") };
        let c = || {
            let Two { a, .. } = &v;
            a.0.len()
        };
        print!("{} ", c());
        let d = move || {
            let _ = v;
            1
        };
        print!("{} ", d());
    }
    println!();
    {
        let s = String::from("unused");
        let c = || {
            let _ = s;
        };
        c();
        println!("{s}");
    }
    {
        let t = (String::from("m"), String::from("k"));
        let c = || {
            let (a, _) = t;
            a
        };
        println!("{}", c());
    }
    let o = One::V {
        x: "ox".into(),
        y: "oy".into(),
    };
    let f = || match &o {
        One::V { x, .. } => x.len(),
    };
    println!("{}", f());
    let r: Result<i32, Void> = Ok(3);
    let Ok(v) = r;
    println!("{v}");
    println!(
        "{} {} {}",
        compose(|x: i32| x + 1, |y: i32| y.to_string() + "!")(4),
        curry(|a: i32, b: i32| a * b)(6)(7),
        fix(&|rec: &dyn Fn(u64) -> u64, n: u64| if n < 2 { n } else { rec(n - 1) + rec(n - 2) }, 15)
    );
    let calls = RefCell::new(0);
    let mut m = memo(|s: &String| {
        *calls.borrow_mut() += 1;
        s.len()
    });
    println!("{} {} {} {}", m("abc".into()), m("abc".into()), m("z".to_string()), calls.borrow());
    let mut seen = vec![];
    apply_n(10, |i| {
        if i > 3 {
            None
        } else {
            seen.push(i * i);
            Some(())
        }
    });
    println!("{seen:?}");
    let (a, mut b, c) = make(5);
    println!("{} {} {} {}", a(), b(), b(), c());
    let mut log = Vec::new();
    let count = std::cell::Cell::new(0);
    let mut mc = Machine { ops: vec![] }
        .on("+", bin(|a, b| a.checked_add(b)))
        .on("/", bin(i64::checked_div))
        .on("dup", |s| {
            count.set(count.get() + 1);
            let t = *s.last().ok_or("empty")?;
            s.push(t);
            Ok(())
        })
        .on(".", |s| {
            log.extend(s.pop());
            Ok(())
        });
    for p in ["1 2 +", "1 dup + dup .", "1 0 /", "dup", "7 2 / .", "x"] {
        println!("{:?}", mc.run(p));
    }
    drop(mc);
    println!("{log:?} {}", count.get());
    let fs: Vec<Box<dyn Fn(i32) -> i32>> = (1..=3).map(|k| Box::new(move |x| x * k) as Box<dyn Fn(i32) -> i32>).collect();
    println!("{:?}", fs.iter().map(|f| f(10)).collect::<Vec<_>>());
    let pipeline = fs
        .into_iter()
        .fold(Box::new(|x| x) as Box<dyn Fn(i32) -> i32>, |acc, f| Box::new(move |x| f(acc(x))));
    println!("{}", pipeline(2));
    let fnp: [fn(f64) -> f64; 3] = [f64::sqrt, |x| x * x, f64::abs as fn(f64) -> f64];
    println!("{:?}", fnp.map(|f| f(-4.0).to_string()));
    let strs = ["b", "a"].map(String::from).map(Some);
    println!("{strs:?} {:?}", (1..4).map(Rc::new).map(|r| *r).collect::<Vec<_>>());
    let add = |x: i32| move |y: i32| move |z| x + y + z;
    println!("{}", add(1)(2)(3));
    let mut n = 0;
    let mut step = || {
        n += 1;
        n
    };
    let (x, y) = (step(), step());
    println!("{x} {y} {n}");
    let nested = || {
        let inner = |k: &mut i32| {
            *k += 1;
            *k
        };
        let mut z = 5;
        inner(&mut z) + inner(&mut z)
    };
    println!("{}", nested());
    let once: Box<dyn FnOnce() -> Box<dyn FnOnce(i32) -> i32>> = Box::new(|| Box::new(|x| x + 1));
    println!("{}", once()(1));
    let rc: Rc<dyn Fn(&str) -> usize> = Rc::new(|s| s.len());
    let rc2 = rc.clone();
    println!("{}", rc("ab") + rc2("c"));
    fn takes(f: &mut dyn FnMut()) {
        f();
        f()
    }
    let mut k = 1;
    takes(&mut || k *= 3);
    println!("{k}");
    let opt: Option<fn(i32) -> i32> = Some(|x| -x);
    println!("{:?}", opt.map(|f| f(4)));
    let v: Vec<i32> = Vec::from([3, 1, 2]);
    let by = |k: fn(&i32) -> i32| {
        let mut v = v.clone();
        v.sort_by_key(k);
        v
    };
    println!("{:?} {:?}", by(|x| *x), by(|x| -x));
    let s = String::from("x");
    let f2 = || -> &str { &s };
    println!("{}", f2());
    let id = |x| x;
    println!("{}", id("s"));
    let rec = {
        fn go(n: u32) -> u32 {
            if n == 0 {
                0
            } else {
                n + go(n - 1)
            }
        }
        go
    };
    println!("{}", rec(4));
    let lbl = || 'a: {
        if true {
            break 'a 1;
        }
        2
    };
    println!("{}", lbl());
    let ret = |x: i32| -> Result<i32, String> {
        if x > 0 {
            return Ok(x);
        }
        Err(format!("{x}"))?
    };
    println!("{:?} {:?}", ret(1), ret(-1));
}
