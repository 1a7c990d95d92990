// === a loop is the body of a function that never falls through
fn first_even(mut n: u32) -> u32 {
    loop {
        n += 1;
        if n % 2 == 0 { return n; }
    }
}
fn forever(n: &mut i32) -> ! {
    loop {
        *n += 1;
        if *n > 3 { panic!("at {n}") }
    }
}
fn main() {
    println!("{} {}", first_even(3), first_even(4));
    let r = std::panic::catch_unwind(|| { let mut n = 0; forever(&mut n) });
    println!("{:?}", r.map(|_: ()| ()).unwrap_err().downcast_ref::<String>());
}

// === continue with and without a label
fn main() {
    let (mut i, mut out) = (0, vec![]);
    'a: loop {
        i += 1;
        let mut j = 0;
        loop {
            j += 1;
            if j == i { continue 'a; }
            if i > 4 { break 'a; }
            if j % 2 == 1 { continue; }
            out.push((i, j));
        }
    }
    println!("{out:?}");
}

// === locals are made anew in each round and dropped at its end
struct D(u32);
impl Drop for D { fn drop(&mut self) { print!("-{} ", self.0); } }
fn main() {
    let mut n = 0;
    loop {
        n += 1;
        let d = D(n);
        if n == 2 { continue; }
        let _e = D(n * 10);
        if n == 3 { std::mem::forget(d); break; }
        print!("end{n} ");
    }
    println!();
    let mut keep = None;
    let mut k = 5;
    loop {
        keep = Some(D(k));
        k += 1;
        if k == 8 { break; }
    }
    println!("{}", keep.is_some());
}

// === a loop as operand, argument, receiver, index and scrutinee
fn main() {
    let mut n = 0;
    let mut next = || { n += 1; n };
    println!("{}", loop { let v = next(); if v > 2 { break v } } + 1);
    println!("{}", [10, 20, 30][loop { break 1 }]);
    println!("{:?}", (loop { break "text" }).to_uppercase());
    match loop { break Some(next()) } { Some(x @ 1..=9) => println!("small {x}"), other => println!("{other:?}") }
    if let Some(x) = (loop { break Some(3) }) { println!("{x}"); }
    let t = (loop { break 1u8 }, loop { break 'c' });
    println!("{t:?} {}", -loop { break 5 });
    println!("{}", match () { () => loop { break "arm" } });
}

// === borrowing in a loop where each round ends the borrow
fn main() {
    let mut v = vec![1];
    loop {
        let last = v.last_mut().unwrap();
        *last += 1;
        let n = *last;
        v.push(n * 2);
        if v.len() > 4 { break; }
    }
    println!("{v:?}");
    let mut s = String::from("a,b,c");
    loop {
        let Some(i) = s.find(',') else { break };
        let r: &mut String = &mut s;
        r.replace_range(i..=i, "-");
    }
    println!("{s}");
}

// === walking a list with a moving reference
#[derive(Debug)]
struct Node { v: i32, next: Option<Box<Node>> }
fn push_back(mut cur: &mut Option<Box<Node>>, v: i32) {
    loop {
        match cur {
            Some(n) => cur = &mut n.next,
            None => break,
        }
    }
    *cur = Some(Box::new(Node { v, next: None }));
}
fn main() {
    let mut head = None;
    for i in [3, 1, 2] { push_back(&mut head, i); }
    let mut at = &head;
    let mut sum = vec![];
    loop {
        let Some(n) = at else { break };
        sum.push(n.v);
        at = &n.next;
    }
    println!("{sum:?}");
    let mut owned = head;
    let mut count = 0;
    loop {
        owned = match owned { Some(b) => { count += b.v; b.next } None => break };
    }
    println!("{count}");
}

// === closures made in a loop have their own variables
fn main() {
    let mut fs: Vec<Box<dyn Fn() -> i32>> = vec![];
    let mut i = 0;
    loop {
        let sq = i * i;
        fs.push(Box::new(move || sq + i));
        i += 1;
        if i == 4 { break }
    }
    println!("{:?}", fs.iter().map(|f| f()).collect::<Vec<_>>());
    let cells: Vec<std::rc::Rc<std::cell::Cell<i32>>> = {
        let mut v = vec![];
        loop {
            let c = std::rc::Rc::new(std::cell::Cell::new(v.len() as i32));
            v.push(c.clone());
            c.set(c.get() * 3);
            if v.len() == 3 { break v; }
        }
    };
    println!("{cells:?}");
}

// === items and uses inside the body of a loop
fn main() {
    let mut n = 0;
    loop {
        use std::collections::BTreeMap as Map;
        const STEP: i32 = 4;
        struct Local(i32);
        impl Local { fn twice(&self) -> i32 { helper(self.0) * 2 } }
        fn helper(x: i32) -> i32 { static CALLS: std::sync::atomic::AtomicI32 = std::sync::atomic::AtomicI32::new(0); x + CALLS.fetch_add(1, std::sync::atomic::Ordering::SeqCst) }
        n += STEP;
        let m = Map::from([(n, Local(n).twice())]);
        println!("{m:?}");
        if n > 10 { break; }
    }
}

// === a loop that is never left but by ? and return
fn parse(mut it: std::str::Split<'_, char>) -> Result<Vec<i32>, String> {
    let mut v = vec![];
    loop {
        let Some(t) = it.next() else { return Ok(v) };
        v.push(t.trim().parse::<i32>().map_err(|e| format!("{t:?}: {e}"))?);
    }
}
fn opt(mut n: u8) -> Option<u8> {
    loop { n = n.checked_mul(2)?; if n == 96 { return Some(n) } }
}
fn main() {
    println!("{:?} {:?}", parse("1, 2,3".split(',')), parse("1,x".split(',')));
    println!("{:?} {:?}", opt(3), opt(5));
}

// === definite initialisation through loops
fn main() {
    let x: i32;
    let mut tries = 0;
    loop {
        tries += 1;
        if tries < 3 { continue; }
        x = tries * 100;
        break;
    }
    println!("{x}");
    let s: String;
    let n = loop {
        match tries { 3 => { s = "three".into(); break 3 } _ => unreachable!() }
    };
    println!("{s} {n}");
    let y = loop { let y; if n == 3 { y = 1 } else { continue } break y + 1 };
    println!("{y}");
}

// === attributes, labels with raw names and odd layout
#[allow(clippy::never_loop)]
fn main() {
    let mut n = 0;
    #[allow(unused_labels)]
    'r#while: loop { n += 1; if n == 2 { break 'r#while } }
    'a :
    loop
    {
        n+=1
        ;
        if n==5{break 'a}else{continue 'a}
    }
    loop { loop { loop { n += 1; break } break } break }
    { loop { break } }
    loop { break }; ();
    println!("{n}");
}

// === state machines driven by a loop with match
#[derive(Debug, Clone, PartialEq)]
enum St { Start, Num(u32), Op(u32, char), Done(u32) }
fn eval(src: &str) -> St {
    let mut st = St::Start;
    let mut cs = src.chars().peekable();
    loop {
        st = match (st, cs.next()) {
            (St::Start, Some(c)) if c.is_ascii_digit() => St::Num(c.to_digit(10).unwrap()),
            (St::Num(n), Some(c)) if c.is_ascii_digit() => St::Num(n * 10 + c as u32 - '0' as u32),
            (St::Num(n), Some(c @ ('+' | '*'))) => St::Op(n, c),
            (St::Op(a, o), Some(c)) => { let d = c.to_digit(10).unwrap(); St::Num(if o == '+' { a + d } else { a * d }) }
            (St::Num(n), None) => break St::Done(n),
            (s, _) => break s,
        }
    }
}
fn main() {
    println!("{:?} {:?} {:?}", eval("12+3*4"), eval(""), eval("7+"));
}

// === a generic function with a loop over an unknown iterator
fn last_two<I: IntoIterator>(it: I) -> (Option<I::Item>, Option<I::Item>) {
    let mut it = it.into_iter();
    let (mut a, mut b) = (None, None);
    loop {
        match it.next() {
            None => return (a, b),
            x => { a = b; b = x; }
        }
    }
}
fn fix<T: PartialEq + Clone>(mut x: T, f: impl Fn(&T) -> T) -> (T, u32) {
    let mut n = 0;
    loop { let y = f(&x); if y == x { break (x, n) } x = y; n += 1; }
}
fn main() {
    println!("{:?} {:?} {:?}", last_two(1..9), last_two("x".chars()), last_two(Vec::<u8>::new()));
    println!("{:?} {:?}", fix(100u32, |n| (n + 1) / 2), fix("((a))".to_string(), |s| s.replacen('(', "", 1)));
}

// === loops in macros repeat their bodies hygienically
macro_rules! repeat {
    ($n:expr, $b:block) => {{ let mut i = 0; loop { if i == $n { break; } i += 1; $b } i }};
}
macro_rules! until { ($c:expr => $($s:stmt;)*) => { loop { if $c { break } $($s;)* } }; }
fn main() {
    let mut i = 100;
    let n = repeat!(3, { i += 1; if i == 102 { continue; } print!("{i} "); });
    println!("{n} {i}");
    until!(i > 110 => let k = 4; i += k; print!("[{i}]"););
    println!();
}

// === overflow and panics within loops unwind through them
struct G(&'static str);
impl Drop for G { fn drop(&mut self) { println!("drop {}", self.0); } }
fn main() {
    let r = std::panic::catch_unwind(|| {
        let mut n = 250u8;
        loop {
            let _g = G("round");
            n = n.checked_add(3).unwrap();
        }
    });
    println!("{}", r.is_err());
    let mut w = 250u8;
    let mut rounds = 0;
    loop { let (v, o) = w.overflowing_add(3); w = v; rounds += 1; if o { break } }
    println!("{w} {rounds}");
}

// === async loops that select, yield and are cancelled
use std::time::Duration;
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = tokio::sync::mpsc::channel(2);
    tokio::spawn(async move {
        let mut n = 0;
        loop {
            tokio::time::sleep(Duration::from_millis(10)).await;
            n += 1;
            if tx.send(n).await.is_err() { break; }
        }
    });
    let mut got = vec![];
    let sum = loop {
        tokio::select! {
            Some(n) = rx.recv() => { got.push(n); if n % 2 == 0 { continue } if n == 5 { break got.iter().sum::<i32>() } }
            _ = tokio::time::sleep(Duration::from_millis(500)) => unreachable!(),
        }
    };
    println!("{got:?} {sum}");
    let r = tokio::time::timeout(Duration::from_millis(35), async { loop { tokio::time::sleep(Duration::from_millis(10)).await; print!("tick "); } #[allow(unreachable_code)] () }).await;
    println!("{r:?}");
}

// === swapping and taking values over rounds
fn main() {
    let (mut a, mut b) = (vec![1], vec![2, 3]);
    let mut rounds = 0;
    loop {
        std::mem::swap(&mut a, &mut b);
        a.push(b.len() as i32);
        rounds += 1;
        if rounds == 4 { break }
    }
    println!("{a:?} {b:?}");
    let mut cur = Some(String::from("x"));
    let mut seen = vec![];
    loop {
        let Some(s) = cur.take() else { break };
        if s.len() < 4 { cur = Some(format!("{s}{s}")); }
        seen.push(s);
    }
    println!("{seen:?}");
    let (mut x, mut y) = (48, 18);
    loop { if y == 0 { break } (x, y) = (y, x % y); }
    println!("{x}");
}

// === a loop whose type is never coerces anywhere
fn never(n: i32) -> i32 {
    let x: i32 = if n > 0 { n } else { loop { return -1 } };
    let s: &str = match x { 1 => "one", _ => loop { return x * 2; } };
    s.len() as i32
}
fn pick<T>(o: Option<T>) -> T { match o { Some(t) => t, None => loop { panic!("none") } } }
fn main() {
    println!("{} {} {}", never(0), never(1), never(5));
    println!("{}", pick(Some('p')));
    let f = || -> u8 { loop { break 3 } };
    println!("{}", f());
    println!("{}", std::panic::catch_unwind(|| pick::<String>(None)).is_err());
}

// === const evaluation with loop and labelled continue
const fn collatz(mut n: u64) -> u32 {
    let mut steps = 0;
    loop {
        if n == 1 { return steps; }
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        steps += 1;
    }
}
const PRIMES: [u32; 6] = {
    let mut p = [0; 6];
    let (mut n, mut i) = (2, 0);
    'next: loop {
        let mut d = 2;
        while d * d <= n { if n % d == 0 { n += 1; continue 'next; } d += 1; }
        p[i] = n;
        i += 1;
        n += 1;
        if i == 6 { break p; }
    }
};
const STEPS: u32 = collatz(27);
fn main() { println!("{STEPS} {PRIMES:?}"); }

// === loop around slices, chunks and indices that move
fn rle(mut s: &[u8]) -> String {
    let mut out = String::new();
    loop {
        let [first, rest @ ..] = s else { return out };
        let n = rest.iter().take_while(|b| *b == first).count();
        out.push_str(&format!("{}{}", n + 1, *first as char));
        s = &rest[n..];
    }
}
fn search(v: &[i32], want: i32) -> Result<usize, usize> {
    let (mut lo, mut hi) = (0, v.len());
    loop {
        if lo == hi { break Err(lo); }
        let mid = lo + (hi - lo) / 2;
        match v[mid].cmp(&want) {
            std::cmp::Ordering::Equal => break Ok(mid),
            std::cmp::Ordering::Less => lo = mid + 1,
            std::cmp::Ordering::Greater => hi = mid,
        }
    }
}
fn main() {
    println!("{} {:?}", rle(b"aaabccd"), rle(b""));
    println!("{:?} {:?} {:?}", search(&[1, 3, 5, 9], 5), search(&[1, 3, 5, 9], 4), search(&[], 1));
}
