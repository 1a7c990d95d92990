// === break value from loop through several nested expressions
fn main() {
    let mut n = 0;
    let v = 1 + loop {
        n += 1;
        if n == 7 {
            break n * 2;
        }
    } * 2;
    println!("{v} {n}");
    let s = [loop { break 1 }, loop { break 2 }, { loop { break 3 } }];
    println!("{s:?}");
    println!("{}", loop { break loop { break loop { break "deep" } } });
}

// === labels out of blocks, loops and mixed
fn find(grid: &[[i32; 3]], want: i32) -> Option<(usize, usize)> {
    let at = 'search: {
        for (y, row) in grid.iter().enumerate() {
            for (x, v) in row.iter().enumerate() {
                if *v == want {
                    break 'search (y, x);
                }
                if *v < 0 {
                    return None;
                }
            }
        }
        (99, 99)
    };
    Some(at)
}
fn main() {
    let g = [[1, 2, 3], [4, 5, 6], [-1, 8, 9]];
    println!("{:?} {:?} {:?}", find(&g, 5), find(&g, 8), find(&g[..2], 8));
    let r = 'a: loop {
        'b: loop {
            loop {
                break 'a 'b';
            }
            #[allow(unreachable_code)]
            break 'b;
        }
    };
    println!("{r}");
}

// === break drops the temporaries and locals of the loop body
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
impl D {
    fn n(&self) -> usize {
        self.0.len()
    }
}
fn main() {
    let _outer = D("outer");
    let n = loop {
        let _a = D("a");
        {
            let _b = D("b");
            if D("temp").n() == 4 {
                let _c = D("c");
                break D("value!").n();
            }
        }
        println!("never");
    };
    println!("{n}");
    let kept = 'l: {
        let x = D("x");
        let _y = D("y");
        if x.n() == 1 {
            break 'l x;
        }
        D("other")
    };
    println!("kept {}", kept.0);
}

// === break as an operand makes the rest unreachable
#[allow(unreachable_code, unused_variables)]
fn main() {
    let mut log = vec![];
    loop {
        log.push(1);
        let x: String = break;
        log.push(2);
    }
    loop {
        let t = (log.push(3), break, log.push(4));
    }
    loop {
        log.push({ break; 5 });
    }
    while { log.push(6); true } {
        log.push(break);
    }
    for i in 0.. {
        let _ = [i, if i > 2 { break } else { i }];
        log.push(10 + i);
    }
    println!("{log:?}");
}

// === break in the condition of an inner while leaves the outer loop
fn main() {
    let mut i = 0;
    'outer: loop {
        i += 1;
        while if i > 3 { break 'outer } else { i % 2 == 0 } {
            println!("inner {i}");
            i += 1;
        }
        println!("after {i}");
    }
    println!("{i}");
    let mut c = 0;
    'w: while c < 10 {
        while { if c == 4 { break 'w; } c < 8 } {
            c += 1;
        }
    }
    println!("{c}");
}

// === the type of a loop comes from its breaks
fn pick(n: u8) -> Box<dyn std::fmt::Debug> {
    loop {
        if n == 0 {
            break Box::new("zero");
        }
        if n == 1 {
            break Box::new(1.5);
        }
        break Box::new(vec![n]);
    }
}
fn slice<'a>(n: usize) -> &'a [i32] {
    loop {
        match n {
            0 => break &[],
            1 => break &[1],
            _ => break &[1, 2, 3],
        }
    }
}
fn main() {
    println!("{:?} {:?} {:?}", pick(0), pick(1), pick(2));
    println!("{:?} {:?} {:?}", slice(0), slice(1), slice(5));
    let f: fn(i32) -> i32 = loop {
        if true {
            break |x| x + 1;
        }
    };
    println!("{}", f(1));
    let x: u64 = loop { break 3 };
    let y: u64 = loop { break Default::default() };
    println!("{y}");
}

// === break with no value, with unit, and with a never
fn never() -> ! {
    panic!("no")
}
fn main() {
    let a = loop { break };
    let b = loop { break () };
    let c = loop { break println!("printed") };
    println!("{a:?} {b:?} {c:?}");
    let r = std::panic::catch_unwind(|| {
        let x: i32 = loop { break never() };
        x
    });
    println!("{}", r.is_err());
    fn back() -> i32 {
        loop { break return 4; }
    }
    println!("{}", back());
}

// === break inside match arms, without braces and with
fn run(ops: &[&str]) -> i32 {
    let mut acc = 0;
    for op in ops {
        match *op {
            "stop" => break,
            "skip" => continue,
            "neg" => { acc = -acc; }
            o if o.starts_with('+') => acc += match o[1..].parse::<i32>() {
                Ok(n) if n > 100 => break,
                Ok(n) => n,
                Err(_) => continue,
            },
            _ => (),
        }
        acc *= 2;
    }
    acc
}
fn main() {
    println!("{}", run(&["+1", "+2", "neg", "stop", "+5"]));
    println!("{} {}", run(&["+3", "skip", "+x", "+4"]), run(&["+3", "+101", "+4"]));
}

// === break in let else and if let else
fn main() {
    let data = ["1", "2", "x", "4"];
    let mut sum = 0;
    for d in data {
        let Ok(n) = d.parse::<i32>() else { break };
        sum += n;
    }
    println!("{sum}");
    let mut it = [Some(1), Some(2), None, Some(3)].into_iter();
    let total = loop {
        let Some(Some(n)) = it.next() else { break sum * 10 };
        sum += if let 1 = n { 5 } else { continue };
    };
    println!("{total} {sum} {:?}", it.next());
}

// === break inside closures belongs to the loop of the closure
fn main() {
    let mut count = 0;
    let mut f = |limit: i32| {
        let mut s = 0;
        for i in 0.. {
            if i == limit {
                break;
            }
            s += i;
        }
        count += 1;
        s
    };
    let mut out = vec![];
    loop {
        let v = f(out.len() as i32 * 2);
        if v > 20 {
            break;
        }
        out.push(v);
    }
    println!("{out:?} {count}");
    let g = || 'x: { if count > 2 { break 'x "many"; } "few" };
    println!("{}", g());
}

// === a macro with its own labels and one given to it
macro_rules! twice {
    ($body:block) => {
        'l: loop {
            for _ in 0..2 {
                $body
                if false { break 'l; }
            }
            break 'l;
        }
    };
}
macro_rules! leave {
    ($l:lifetime) => { break $l };
    ($l:lifetime, $e:expr) => { break $l $e };
}
fn main() {
    let mut n = 0;
    'l: loop {
        twice!({
            n += 1;
            if n == 3 { break 'l; }
        });
    }
    println!("{n}");
    let v = 'out: loop {
        loop {
            leave!('out, n + 1);
        }
    };
    'again: for i in 0..9 {
        for j in 0..9 {
            if i * j == 12 { println!("{i} {j}"); leave!('again); }
        }
    }
    println!("{v}");
}

// === break value that is a struct literal, closure, range, block or reference
#[derive(Debug, PartialEq)]
struct P { x: i32, y: i32 }
fn main() {
    let p = loop { break P { x: 1, y: 2 } };
    let f = loop { break |a: i32| a * p.x };
    let r = loop { break 1..=3 };
    let b = loop { break { let t = 3; t * t } };
    let s = loop { break &p };
    let neg = loop { break -p.y };
    let not = loop { break !false };
    let m = loop { break match b { 9 => "nine", _ => "other" } };
    let i = loop { break if not { 'y' } else { 'n' } };
    println!("{p:?} {} {r:?} {b} {} {neg} {not} {m} {i}", f(4), s == &p);
}

// === conditional moves out of a loop by break
fn main() {
    let s = String::from("moved");
    let t = loop {
        break s;
    };
    println!("{t}");
    let v = vec![1, 2, 3];
    let u;
    loop {
        u = v;
        break;
    }
    println!("{u:?}");
    let x;
    loop {
        if t.len() > 2 {
            x = 5;
            break;
        }
    }
    println!("{x}");
    let names = vec!["a".to_string(), "bb".to_string(), "ccc".to_string()];
    let found = 'f: {
        for n in names {
            if n.len() == 2 {
                break 'f Some(n);
            }
        }
        None
    };
    println!("{found:?}");
}

// === break from a labelled block keeps the loops around it going
fn main() {
    'all: for i in 1..=5 {
        'check: {
            if i % 2 == 0 {
                break 'check;
            }
            if i == 5 {
                break 'all;
            }
            println!("odd {i}");
        }
        println!("done {i}");
    }
    let r: Result<i32, &str> = 'a: {
        let x = 'b: {
            if false { break 'a Err("early") }
            break 'b 10;
        };
        if x > 5 { break 'a Ok(x) }
        Err("small")
    };
    println!("{r:?}");
}

// === evaluation order when a break cuts an assignment or call short
fn show(a: i32, b: i32) -> i32 {
    println!("call {a} {b}");
    a
}
fn say(s: &str) -> i32 {
    println!("say {s}");
    1
}
#[allow(unreachable_code)]
fn main() {
    let mut arr = [1, 2, 3];
    loop {
        arr[{ say("index"); 1 }] = { say("value"); break };
    }
    loop {
        arr[0] += if arr[0] == 1 { say("cut"); break } else { 5 };
    }
    loop {
        show(say("first"), { say("second"); break });
    }
    println!("{arr:?}");
    loop {
        let _ = say("l") == 1 && break;
    }
    loop {
        let _ = say("r") == 2 || { break };
    }
}

// === break in an iterator with side effects leaves the rest for later
struct Noisy(u32);
impl Iterator for Noisy {
    type Item = u32;
    fn next(&mut self) -> Option<u32> {
        self.0 += 1;
        println!("next {}", self.0);
        (self.0 < 6).then_some(self.0)
    }
}
impl Drop for Noisy {
    fn drop(&mut self) {
        println!("gone at {}", self.0);
    }
}
fn main() {
    let mut it = Noisy(0);
    for x in &mut it {
        if x == 2 {
            break;
        }
    }
    for x in it.by_ref().skip(1) {
        println!("got {x}");
        break;
    }
    for _ in it {
        println!("last");
        break;
    }
    println!("end");
}

// === break in async blocks and across awaits
async fn step(n: u32) -> u32 {
    tokio::task::yield_now().await;
    n + 1
}
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut n = 0;
    let r = 'o: loop {
        n = step(n).await;
        for i in 0..n {
            if step(i).await == 4 {
                break 'o (n, i);
            }
        }
    };
    println!("{r:?}");
    let f = async {
        loop {
            n = step(n).await;
            if n > 6 {
                break n * 10;
            }
        }
    };
    println!("{}", f.await);
    let l = 'b: {
        if step(0).await == 1 {
            break 'b "one";
        }
        "other"
    };
    println!("{l}");
}

// === shadowed labels and breaks in nested functions
fn main() {
    let mut trace = String::new();
    #[allow(unused_labels)]
    'a: for i in 0..3 {
        fn inner() -> i32 {
            'a: loop {
                break 'a 7;
            }
        }
        trace.push_str(&format!("{}", inner() + i));
        let c = || {
            'a: for j in 0.. {
                if j == 2 {
                    break 'a;
                }
            }
            i
        };
        if c() == 1 {
            break 'a;
        }
    }
    println!("{trace}");
}

// === const fn and const blocks that loop and break
const fn isqrt(n: u32) -> u32 {
    let mut i = 0;
    loop {
        if (i + 1) * (i + 1) > n {
            break i;
        }
        i += 1;
    }
}
const fn position(h: &[u8], b: u8) -> Option<usize> {
    let mut i = 0;
    while i < h.len() {
        if h[i] == b {
            return Some(i);
        }
        if h[i] == 0 {
            break;
        }
        i += 1;
    }
    None
}
const ROOT: u32 = isqrt(200);
static TABLE: [u32; isqrt(17) as usize] = [isqrt(1), isqrt(4), isqrt(9), loop { break 40 }];
fn main() {
    println!("{ROOT} {TABLE:?}");
    const AT: Option<usize> = position(b"hello", b'l');
    println!("{AT:?} {:?}", position(b"a\0b", b'b'));
}

// === break in a while let with a scrutinee that borrows
fn main() {
    let mut stack = vec![1, 5, 2, 8];
    let mut popped = vec![];
    while let Some(top) = stack.pop() {
        if top == 5 {
            stack.push(50);
            break;
        }
        stack.len().checked_sub(9).map(|_| ()).unwrap_or_else(|| popped.push(top));
    }
    println!("{stack:?} {popped:?}");
    let cell = std::cell::RefCell::new(vec![3, 2, 1]);
    while let Some(x) = { let x = cell.borrow_mut().pop(); x } {
        cell.borrow_mut().insert(0, x * 10);
        if x == 2 {
            break;
        }
    }
    println!("{:?}", cell.borrow());
    'w: while let [first, rest @ ..] = &popped[..] {
        for r in rest {
            if r < first {
                break 'w;
            }
        }
        println!("{first} {rest:?}");
        break;
    }
}
