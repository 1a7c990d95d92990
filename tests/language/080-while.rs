// === collatz and gcd
fn main() {
    let mut n = 27u64;
    let mut steps = 0;
    while n != 1 {
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        steps += 1;
    }
    println!("{steps}");
    let (mut a, mut b) = (1071, 462);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    println!("{a}");
}

// === while with block condition and side effects
fn main() {
    let mut i = 0;
    while {
        i += 1;
        i < 5
    } {
        print!("{i} ");
    }
    println!("{i}");
    let mut v = vec![1, 2, 3];
    while !v.is_empty() {
        let x = v.remove(0);
        if x == 1 {
            v.push(9);
        }
        print!("{x} ");
    }
    println!();
    let mut k = 10;
    while k > 0 && {
        k -= 3;
        k % 2 == 1
    } {
        print!("{k} ");
    }
    println!("{k}");
}

// === nested labels, continue
fn main() {
    let mut i = 0;
    'o: while i < 5 {
        i += 1;
        let mut j = 0;
        while j < 5 {
            j += 1;
            if j == 3 {
                continue 'o;
            }
            if i == 4 {
                break 'o;
            }
            print!("{i}{j} ");
        }
    }
    println!("end {i}");
}

// === binary search and two pointers
fn bs<T: Ord>(v: &[T], t: &T) -> Option<usize> {
    let (mut lo, mut hi) = (0, v.len());
    while lo < hi {
        let m = lo + (hi - lo) / 2;
        match v[m].cmp(t) {
            std::cmp::Ordering::Equal => return Some(m),
            std::cmp::Ordering::Less => lo = m + 1,
            std::cmp::Ordering::Greater => hi = m,
        }
    }
    None
}
fn pal(s: &str) -> bool {
    let b: Vec<char> = s.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let (mut i, mut j) = (0usize, b.len().saturating_sub(1));
    while i < j {
        if b[i] != b[j] {
            return false;
        }
        i += 1;
        j -= 1;
    }
    true
}
fn main() {
    let v = [1, 3, 5, 7, 9];
    println!("{:?} {:?} {:?}", bs(&v, &7), bs(&v, &4), bs(&["a", "c"], &"c"));
    println!("{} {}", pal("A man, a plan, a canal: Panama"), pal("no"));
}

// === closures created in while capture fresh variables
fn main() {
    let mut fs: Vec<Box<dyn Fn() -> i32>> = vec![];
    let mut i = 0;
    while i < 3 {
        let k = i * 10;
        fs.push(Box::new(move || k + i));
        i += 1;
    }
    println!("{:?}", fs.iter().map(|f| f()).collect::<Vec<_>>());
}

// === drops at the end of each round
struct D(u32);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let mut n = 0;
    while n < 3 {
        let _d = D(n);
        n += 1;
        if n == 2 {
            continue;
        }
        println!("round {n}");
    }
    while D(9).0 == 9 && n > 2 {
        n -= 1;
        println!("n {n}");
    }
    println!("end");
}

// === async while
#[tokio::main]
async fn main() {
    let mut n = 0;
    while step(n).await < 6 {
        n += 1;
        if n == 2 {
            continue;
        }
        tokio::task::yield_now().await;
        print!("{n} ");
    }
    println!();
    let (tx, mut rx) = tokio::sync::mpsc::channel(2);
    tokio::spawn(async move {
        let mut i = 0;
        while tx.send(i).await.is_ok() && i < 4 {
            i += 1;
        }
    });
    while let Some(x) = rx.recv().await {
        print!("{x} ");
    }
    println!();
}
async fn step(n: i32) -> i32 {
    tokio::task::yield_now().await;
    n * 2
}

// === sieve, digits, reverse
fn main() {
    let n = 30;
    let mut s = vec![true; n + 1];
    let mut p = 2;
    while p * p <= n {
        if s[p] {
            let mut m = p * p;
            while m <= n {
                s[m] = false;
                m += p;
            }
        }
        p += 1;
    }
    println!("{:?}", (2..=n).filter(|&i| s[i]).collect::<Vec<_>>());
    let mut x = 9876u32;
    let mut r = 0;
    while x > 0 {
        r = r * 10 + x % 10;
        x /= 10;
    }
    println!("{r}");
    let mut bits = 0;
    let mut y = 0b1011_0110u8;
    while y != 0 {
        bits += y & 1;
        y >>= 1;
    }
    println!("{bits}");
}

// === while true return, type never
fn find(v: &[i32]) -> i32 {
    let mut i = 0;
    while true {
        if v[i] > 3 {
            return v[i];
        }
        i += 1;
    }
    unreachable!()
}
fn f() -> Result<u32, String> {
    let mut n = 0;
    while n < 10 {
        n += g(n)?;
    }
    Ok(n)
}
fn g(n: u32) -> Result<u32, String> {
    if n == 7 {
        Err("seven".into())
    } else {
        Ok(3)
    }
}
fn main() {
    println!("{} {:?}", find(&[1, 2, 5]), f());
    let u = while false {};
    println!("{u:?}");
}

// === iterator by hand with while
struct Fib {
    a: u64,
    b: u64,
}
impl Iterator for Fib {
    type Item = u64;
    fn next(&mut self) -> Option<u64> {
        let r = self.a;
        (self.a, self.b) = (self.b, self.a + self.b);
        Some(r)
    }
}
fn main() {
    let mut f = Fib { a: 0, b: 1 };
    let mut last = 0;
    while last < 100 {
        last = f.next().unwrap();
    }
    println!("{last}");
    let mut it = vec![1, 2, 3, 10, 4].into_iter();
    let mut s = 0;
    while s < 6 {
        match it.next() {
            Some(x) => s += x,
            None => break,
        }
    }
    println!("{s} {:?}", it.next());
    let mut st = String::from("xxabc");
    while st.starts_with('x') {
        st.remove(0);
    }
    println!("{st}");
}

// === temporaries of the condition are dropped before the body
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
impl D {
    fn more(&self, n: &mut i32) -> bool {
        *n += 1;
        *n < 3
    }
}
fn main() {
    let mut n = 0;
    while D("cond").more(&mut n) {
        println!("body {n}");
        let _d = D("local");
        if n == 2 {
            println!("continue");
            continue;
        }
    }
    while { let d = D("block"); d.more(&mut n) || n == 4 } {
        println!("in {n}");
        break;
    }
    println!("{n}");
    let c = std::cell::RefCell::new(2);
    while *c.borrow() > 0 {
        *c.borrow_mut() -= 1;
    }
    println!("{c:?}");
}

// === conditions with blocks, closures, matches, negations and assignments
fn main() {
    let mut v = vec![3, 1, 2];
    while !v.is_empty() && { let last = v.pop(); last != Some(1) } {
        println!("{v:?}");
    }
    let mut n = 0;
    while matches!(n, 0..=2) | (n == 3) {
        n += 1;
    }
    println!("{n}");
    while (|| { n -= 1; n > 0 })() {}
    println!("{n}");
    while match n { 0 => true, 1 => { n += 1; true } _ => false } {
        n += 1;
    }
    println!("{n}");
    let mut s = String::new();
    while if s.len() < 3 { s.push('x'); true } else { false } {
        s.push('-');
    }
    println!("{s}");
    struct P { x: i32 }
    let mut p = P { x: 0 };
    while p.x < (P { x: 3 }).x {
        p.x += 1;
    }
    while (p.x == P { x: 3 }.x) { p = P { x: 9 } }
    println!("{}", p.x);
}

// === the value is unit; loops as expressions, statements and last expressions
fn run(n: &mut u8) {
    while *n > 0 {
        *n /= 2;
    }
}
fn early(v: &[i32]) -> Option<usize> {
    let mut i = 0;
    while i < v.len() {
        if v[i] < 0 {
            return Some(i);
        }
        i += 1;
    }
    None
}
fn main() {
    let mut n = 100;
    println!("{:?} {n}", run(&mut n));
    let u = while n < 3 { n += 1 };
    println!("{u:?} {n} {:?} {:?}", early(&[1, -1]), early(&[]));
    let a = [(); 2].map(|()| while n > 0 { n -= 1 });
    println!("{a:?} {n}");
    let t = (while false {}, { while n < 5 { n += 2; } n });
    println!("{t:?}");
    let mut f = || while n < 9 { n += 1 };
    f();
    println!("{n}");
    if n == 9 { while n > 7 { n -= 1 } } else { while n < 20 { n += 1 } }
    println!("{n}");
    match n {
        7 => while n < 8 { n += 1 },
        _ => (),
    }
    while n < 10 { n += 1 } -1;
    println!("{n}");
}

// === labels: break out of the condition's owner, nested and in closures
fn main() {
    let mut log = vec![];
    let (mut i, mut j) = (0, 0);
    'outer: while i < 4 {
        i += 1;
        j = 0;
        'inner: while j < 4 {
            j += 1;
            match (i, j) {
                (1, 2) => continue 'outer,
                (2, 1) => continue 'inner,
                (2, 3) => break 'inner,
                (3, 2) => break 'outer,
                _ => log.push((i, j)),
            }
        }
        log.push((i, 100));
    }
    println!("{log:?} {i} {j}");
    let mut k = 0;
    'a: while k < 3 {
        k += 1;
        let f = || {
            let mut m = 0;
            'a: while m < 10 {
                m += 1;
                while true {
                    if m == 4 { break 'a; }
                    continue 'a;
                }
            }
            m
        };
        if f() == 4 && k == 2 {
            break 'a;
        }
    }
    println!("{k}");
    let r = 'blk: {
        let mut n = 0;
        while n < 10 {
            n += 3;
            if n == 6 { break 'blk n; }
        }
        -1
    };
    println!("{r}");
    let mut w = 0;
    'w: while 'c: { if w > 2 { break 'c false; } true } {
        w += 1;
        while w < 100 { if w == 1 { continue 'w; } break; }
    }
    println!("{w}");
}

// === moves and re-initialisation within rounds
fn take(s: String) -> usize {
    s.len()
}
fn main() {
    let mut s = String::from("a");
    let mut total = 0;
    while total < 6 {
        total += take(s);
        s = "b".repeat(total);
    }
    println!("{total} {s}");
    let x: i32;
    let mut tries = 0;
    while tries < 3 {
        tries += 1;
    }
    x = tries;
    println!("{x}");
    let mut next = Some(Box::new((1, Some(2))));
    let mut sum = 0;
    while next.is_some() {
        let (n, rest) = *next.take().unwrap();
        sum += n;
        next = rest.map(|b| Box::new((b * 10, None)));
    }
    println!("{sum}");
    let mut list = vec![vec![1, 2], vec![3]];
    while list.len() > 1 {
        let mut last = list.pop().unwrap();
        last.extend(list.pop().unwrap());
        list.push(last);
    }
    println!("{list:?}");
    let mut r = &1;
    let (a, b) = (2, 30);
    while *r < 10 {
        r = if *r == 1 { &a } else { &b };
    }
    println!("{r}");
}

// === while in const fn, const and static
const fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
const SQUARES: [u32; 6] = {
    let mut t = [0; 6];
    let mut i = 0;
    while i < t.len() {
        if i == 4 {
            i += 1;
            continue;
        }
        t[i] = (i * i) as u32;
        i += 1;
    }
    t
};
static CRC: [u8; 256] = table();
const fn table() -> [u8; 256] {
    let mut t = [0u8; 256];
    let mut n = 0;
    while n < 256 {
        let mut c = n as u8;
        let mut k = 0;
        while k < 8 {
            c = if c & 0x80 != 0 { (c << 1) ^ 0x07 } else { c << 1 };
            k += 1;
        }
        t[n] = c;
        n += 1;
    }
    t
}
const fn count(s: &str, b: u8) -> usize {
    let s = s.as_bytes();
    let (mut n, mut i) = (0, 0);
    'l: while i < s.len() {
        i += 1;
        if s[i - 1] != b {
            continue 'l;
        }
        n += 1;
    }
    n
}
fn main() {
    const G: u64 = gcd(48, 180);
    println!("{G} {SQUARES:?}");
    println!("{}", b"123456789".iter().fold(0u8, |c, b| CRC[(c ^ b) as usize]));
    let a = [0; count("banana", b'a')];
    println!("{}", a.len());
}

// === overflow of counters, floats and wide counters
fn main() {
    let mut n = 250u8;
    let mut steps = 0;
    while let Some(m) = n.checked_add(1) {
        n = m;
        steps += 1;
    }
    println!("{n} {steps}");
    let mut w = 250u8;
    while w != 3 {
        w = w.wrapping_add(1);
    }
    println!("{w}");
    let mut x = 0.0;
    let mut k = 0;
    while x < 1.0 {
        x += 0.1;
        k += 1;
    }
    println!("{k} {x}");
    let mut big = 1u64;
    while big < u64::MAX / 3 {
        big *= 3;
    }
    println!("{big}");
    let mut i = 10usize;
    while i > 0 {
        i -= 1;
    }
    while i.checked_sub(1).is_some() {}
    println!("{i}");
    let r = std::panic::catch_unwind(|| {
        let mut n = 0i8;
        while n >= 0 {
            n += 50;
        }
    });
    println!("{}", r.is_err());
}

// === borrows that end with the round; cursor over a structure
#[derive(Debug)]
struct Node {
    v: i32,
    next: Option<Box<Node>>,
}
fn push_back(head: &mut Node, v: i32) {
    let mut cur = head;
    while cur.next.is_some() {
        cur = cur.next.as_mut().unwrap();
    }
    cur.next = Some(Box::new(Node { v, next: None }));
}
fn find<'a>(mut cur: &'a Node, want: i32) -> Option<&'a Node> {
    while cur.v != want {
        cur = cur.next.as_deref()?;
    }
    Some(cur)
}
fn main() {
    let mut n = Node { v: 1, next: None };
    push_back(&mut n, 2);
    push_back(&mut n, 3);
    println!("{:?}", find(&n, 2).map(|n| n.next.is_some()));
    println!("{:?}", find(&n, 9).is_none());
    let mut v = vec![1, 2, 3, 4, 5, 6];
    let mut i = 0;
    while i != v.len() {
        if v[i] % 2 == 0 {
            v.remove(i);
        } else {
            let x = &mut v[i];
            *x *= 10;
            i += 1;
        }
    }
    println!("{v:?}");
    let mut rest = &v[..];
    while !rest.is_empty() {
        let (a, b) = rest.split_at(1);
        print!("{} ", a[0]);
        rest = b;
    }
    println!();
    let mut word = "a,b,,c";
    while let Some((head, tail)) = word.split_once(',') {
        print!("[{head}]");
        word = tail;
    }
    println!("[{word}]");
}

// === never ending, diverging conditions and bodies
fn forever(mut n: u32) -> u32 {
    while true {
        n += 1;
        if n > 5 {
            return n;
        }
    }
    unreachable!()
}
fn cond_returns(n: i32) -> i32 {
    while n > 0 && (return n) {}
    -n
}
#[allow(unreachable_code)]
fn breaks() -> &'static str {
    while true {
        let _x: u8 = break;
    }
    let mut seen = false;
    while { if seen { return "from the condition" } true } {
        seen = true;
    }
    "never"
}
fn main() {
    println!("{} {} {} {}", forever(1), cond_returns(3), cond_returns(-3), breaks());
    let mut n = 0;
    'o: loop {
        while if n > 2 { break 'o } else { true } {
            n += 1;
        }
        n += 10;
        if n > 20 { break; }
    }
    println!("{n}");
}

// === attributes, macros and shadowing within
macro_rules! until {
    (@ $l:lifetime $c:expr => $b:block) => { $l: while !($c) $b };
    ($c:expr => $b:block) => { while !$c $b };
}
macro_rules! w { ($($t:tt)*) => { while $($t)* }; }
fn main() {
    let mut i = 0;
    until!(i >= 3 => { i += 1; });
    println!("{i}");
    until!(@ 'x i == 0 => {
        i -= 1;
        if i == 1 { break 'x; }
    });
    println!("{i}");
    w!(i < 10 { i += 4; });
    #[allow(while_true)]
    while true {
        let i = i + 1;
        println!("{i}");
        if i > 0 { break; }
    }
    let mut r#while = 3;
    while r#while > 0 { r#while -= 1; }
    println!("{}", r#while);
    let x = 5;
    while x > 3 {
        let x = x - 3;
        println!("{x}");
        while x > 5 {}
        break;
    }
}
