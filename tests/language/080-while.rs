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
