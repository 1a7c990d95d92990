// === integer casts
fn main() {
    println!("{} {} {} {}", 300i32 as u8, -1i32 as u8, -1i8 as u32, 200u8 as i8);
    println!("{} {} {}", u64::MAX as i32, i64::MIN as u64, (1u64 << 40) as u32);
    println!("{} {} {} {} {}", 3.99f64 as i32, -3.99 as i32, 1e20 as i32, f64::NAN as u8, -5.0 as u8);
    println!("{} {} {}", f32::MAX as i64, i64::MAX as f64, u64::MAX as f32);
    println!("{} {} {} {}", 'a' as u32, 97u8 as char, '😀' as u8, true as i32 + false as i32);
    println!("{} {}", i128::MAX as u64, -1i128 as u128);
    println!("{:?} {}", (0.1f32 as f64), 0.1f64 as f32);
    println!("{} {}", 255u8 as i8 as i32, (255u8 as i8) as u16);
    println!("{}", (b'a' + 2) as char);
    enum E {
        A = 3,
        B,
        C = 10,
    }
    println!("{} {} {}", E::A as u8, E::B as i64, E::C as usize);
    println!("{}", usize::MAX as u16);
    println!("{}", -7i32 as usize as i32);
}

// === coercions: deref, unsize, fn, closures
use std::fmt::Debug;
use std::rc::Rc;
fn s(x: &str) -> usize {
    x.len()
}
fn sl(x: &[i32]) -> usize {
    x.len()
}
fn d(x: &dyn Debug) -> String {
    format!("{x:?}")
}
fn fp(f: fn(i32) -> i32, x: i32) -> i32 {
    f(x)
}
fn m(x: &mut [i32]) {
    x[0] = 9;
}
fn inc(x: i32) -> i32 {
    x + 1
}
fn main() {
    let st = String::from("abc");
    let b = Box::new(st.clone());
    let r = Rc::new(String::from("rcrc"));
    println!("{} {} {} {}", s(&st), s(&b), s(&r), s(&&&st));
    let v = vec![1, 2];
    let a = [1, 2, 3];
    println!("{} {} {}", sl(&v), sl(&a), sl(&Box::new(vec![1; 5])));
    println!("{} {}", d(&v), d(&&1));
    println!("{} {} {}", fp(inc, 1), fp(|x| x * 3, 4), fp(i32::abs, -3));
    let mut ar = [1, 2];
    m(&mut ar);
    let mut ve = vec![1];
    m(&mut ve);
    println!("{ar:?} {ve:?}");
    let fs: [fn(i32) -> i32; 3] = [inc, |x| x - 1, i32::wrapping_neg];
    println!("{:?}", fs.iter().map(|f| f(5)).collect::<Vec<_>>());
    let x: Box<dyn Fn(i32) -> i32> = if v.len() > 1 { Box::new(inc) } else { Box::new(|x| x) };
    println!("{}", x(1));
    let mr = &mut 5;
    let rr: &i32 = mr;
    println!("{rr}");
    let arr: &[&dyn Debug] = &[&1, &"x", &None::<i32>];
    println!("{arr:?}");
    let bs: Box<[i32]> = vec![1, 2].into_boxed_slice();
    let o: Option<Box<dyn Debug>> = Some(Box::new(3));
    println!("{} {o:?}", bs.len());
    let t: (&str, &[u8]) = (&st, &[1, 2]);
    println!("{t:?}");
    let q = match 3 {
        1 => inc,
        2 => fp2,
        _ => |x| x * 100,
    };
    println!("{}", q(2));
}
fn fp2(x: i32) -> i32 {
    x
}

// === fn pointers everywhere
type Op = fn(f64, f64) -> f64;
struct Calc {
    ops: Vec<(&'static str, Op)>,
    post: Option<fn(f64) -> String>,
}
fn add(a: f64, b: f64) -> f64 {
    a + b
}
fn show(x: f64) -> String {
    format!("={x}")
}
fn twice<T>(f: fn(T) -> T, x: T) -> T {
    f(f(x))
}
fn make(n: i32) -> fn(i32) -> i32 {
    match n {
        0 => |x| x,
        1 => |x| x + 1,
        _ => double,
    }
}
fn double(x: i32) -> i32 {
    x * 2
}
fn gen<T: Default + Debug2>() -> String {
    T::default().d()
}
trait Debug2 {
    fn d(&self) -> String;
}
impl Debug2 for i32 {
    fn d(&self) -> String {
        "i".into()
    }
}
impl Debug2 for String {
    fn d(&self) -> String {
        "s".into()
    }
}
const TABLE: [(char, fn(i32, i32) -> i32); 3] = [('+', |a, b| a + b), ('*', |a, b| a * b), ('m', max3)];
fn max3(a: i32, b: i32) -> i32 {
    std::cmp::max(a, b)
}
static HOOK: fn(&str) -> usize = str::len;
fn main() {
    let c = Calc { ops: vec![("add", add), ("pow", f64::powf), ("sub", |a, b| a - b)], post: Some(show) };
    for (n, f) in &c.ops {
        println!("{n} {}", c.post.map_or(String::new(), |p| p(f(2.0, 3.0))));
    }
    println!("{} {}", twice(double, 3), twice(|s: String| s + "!", "a".into()));
    println!("{} {} {}", make(0)(5), make(1)(5), make(2)(5));
    for (c, f) in TABLE {
        print!("{c}{} ", f(3, 4));
    }
    println!("{}", HOOK("four"));
    let gs: [fn() -> String; 2] = [gen::<i32>, gen::<String>];
    println!("{:?}", gs.map(|g| g()));
    println!("{}", (add as Op)(1.0, 2.0));
    let some: fn(i32) -> Option<i32> = Some;
    println!("{:?} {:?}", some(1), [1, 2].map(Some));
    #[derive(Debug)]
    struct T(u8, char);
    let t: fn(u8, char) -> T = T;
    println!("{:?} {}", t(1, 'x'), double as fn(i32) -> i32 == double as fn(i32) -> i32);
    println!("{:?}", ["1", "x"].map(str::parse::<i32>).map(|r| r.is_ok()));
    println!("{:?}", vec!["a", "b"].into_iter().map(String::from).map(Box::new).collect::<Vec<_>>());
}

// === labelled blocks 2
fn x0() -> i32 {
    2
}
fn main() {
    let x = 'a: {
        if x0() > 3 {
            break 'a "big";
        }
        let y = 'b: {
            if x0() == 2 {
                break 'b 1;
            }
            break 'a "other";
        };
        if y == 1 {
            "two"
        } else {
            "?"
        }
    };
    println!("{x}");
    let mut k = 0;
    let n = 'outer: loop {
        let mut i = k;
        loop {
            i += 1;
            k += 1;
            if i == 7 {
                break 'outer i * 2;
            }
            if i % 3 == 0 {
                continue 'outer;
            }
        }
    };
    println!("{n} {k}");
    'w: while k > 0 {
        k -= 1;
        for j in 0.. {
            if j > k {
                continue 'w;
            }
            if j + k == 9 {
                break 'w;
            }
        }
    }
    println!("{k}");
    let s: Vec<_> = 'x: {
        let mut v = vec![];
        for i in 0..10 {
            if i == 4 {
                break 'x v;
            }
            v.push(i);
        }
        v
    };
    println!("{s:?}");
    let r: Result<i32, String> = 'try_: {
        let a = match "5".parse::<i32>() {
            Ok(a) => a,
            Err(e) => break 'try_ Err(e.to_string()),
        };
        Ok(a + 1)
    };
    println!("{r:?}");
    let c = || 'z: {
        if k > 100 {
            break 'z 1;
        }
        2
    };
    println!("{}", c());
}

// === loops with values and drops
struct D(i32);
impl Drop for D {
    fn drop(&mut self) {
        print!("d{} ", self.0);
    }
}
fn main() {
    let mut n = 0;
    let d = loop {
        let d = D(n);
        n += 1;
        if n == 3 {
            break d;
        }
        if n == 1 {
            continue;
        }
        print!("end{n} ");
    };
    println!("got {}", d.0);
    let r = 'a: {
        let _x = D(10);
        let y = D(11);
        if n == 3 {
            break 'a y;
        }
        D(12)
    };
    println!("| {}", r.0);
    for i in 0..3 {
        let _a = D(20 + i);
        if i == 1 {
            break;
        }
    }
    println!();
    let v = vec![D(30), D(31)];
    for d in v {
        if d.0 == 30 {
            continue;
        }
        print!("body ");
    }
    println!();
}

// === comparison of values, shadowing and blocks
fn main() {
    let x = 5;
    let x = {
        let x = x * 2;
        x + 1
    };
    let x = if x > 10 { format!("{x}!") } else { String::new() };
    println!("{x}");
    let (a, b);
    {
        a = 1;
        b = if a > 0 { "p" } else { "n" };
    }
    println!("{a}{b}");
    let t = (1, (2.5, "s"), [1, 2]);
    let (p, (q, _), [_, r]) = t;
    println!("{p} {q} {r} {} {}", t.1 .1, (t.1).0);
    let u = ();
    println!("{u:?} {:?}", ((),));
    let mut arr = [[0; 2]; 2];
    arr[1][0] = 5;
    let [[_, w], [z, ..]] = arr;
    println!("{w}{z}");
    let (mut i, mut j) = (1, 2);
    (i, j) = (j, i + j);
    [i, j] = [j, i];
    println!("{i} {j}");
    let s;
    (s, _) = ("x", 3);
    struct P {
        x: i32,
        y: i32,
    }
    let (px, py);
    P { x: px, y: py } = P { x: 1, y: 2 };
    (_, i) = (0, 9);
    println!("{s}{px}{py}{i}");
    let mut v = vec![1, 2, 3];
    (v[0], v[2]) = (v[2], v[0]);
    println!("{v:?}");
    let n = -{ 5 };
    let m = !{ true } as i32;
    println!("{n} {m}");
    let k = &mut [1, 2];
    k[0] += 5;
    *k = [k[0], 0];
    println!("{k:?}");
}

// === matching what never comes
fn first() -> i32 { loop { match (return 1) { 1 => {} _ => {} } } }
fn second(x: u8) -> u8 { match { if x > 1 { return 5 } else { panic!("small") } } { true => 1, false => 2 } }
fn third() -> u8 { if let Some(x) = return 9 { x } else { 1 } }
fn fourth() -> &'static str { while let "a" | "b" = (return "c") {} "d" }
fn fifth(n: Option<u8>) -> u8 { match match n { Some(k) => k, None => return 0 } { 0..=9 => 1, _ => 2 } }
fn sixth() -> (u8, char) { let (a, b): (u8, char) = return (4, 'x'); (a, b) }
fn seventh(mut i: u8) -> u8 { loop { i += 1; match if i < 5 { continue } else { break } { Some((1, true)) => {} _ => {} } } i }
fn main() {
    println!("{} {} {} {} {} {:?} {}", first(), second(2), third(), fourth(), fifth(None) + fifth(Some(10)), sixth(), seventh(0));
    println!("{}", std::panic::catch_unwind(|| match panic!("text") { "x" => 1, _ => 2 }).is_err());
}
