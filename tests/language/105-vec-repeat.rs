// === clones made, evaluation, zero and nested
use std::cell::Cell;
use std::rc::Rc;
#[derive(Debug)]
struct C<'a>(u32, &'a Cell<u32>);
impl Clone for C<'_> {
    fn clone(&self) -> Self {
        self.1.set(self.1.get() + 1);
        C(self.0 + 1, self.1)
    }
}
impl Drop for C<'_> {
    fn drop(&mut self) {
        print!("~{} ", self.0);
    }
}
fn main() {
    let n = Cell::new(0);
    {
        let v = vec![C(1, &n); 3];
        println!("{:?} {}", v.iter().map(|c| c.0).collect::<Vec<_>>(), n.take());
    }
    println!();
    let e = vec![C(9, &n); 0];
    println!("{} {}", e.len(), n.get());
    let k = { print!("len "); 2 };
    let v = vec![{ print!("elem "); String::from("s") }; k];
    println!("{v:?}");
    let mut g = vec![vec![0u8; 2]; 3];
    g[1][0] = 5;
    println!("{g:?}");
    let r = vec![Rc::new(Cell::new(1)); 2];
    r[0].set(7);
    println!("{} {}", r[1].get(), Rc::strong_count(&r[0]));
    let b = vec![[Some(Box::new(1)), None]; 2];
    println!("{b:?} {:?}", vec![(); 3].len());
    let f = vec![|x: i32| x + 1; 2];
    println!("{} {:?}", f[1](f[0](1)), vec![None::<String>; 2]);
    println!("{:?} {:?}", vec!['x'; "abc".len()].iter().collect::<String>(), vec![1.5; 1 + 1]);
    println!("{:?}", vec![vec![C(5, &n); 1]; 1].len() + vec![&n; 2].len());
    let s: Box<[u64]> = vec![u64::MAX; 2].into();
    println!("{s:?} {:?}", vec![-1i128; 2]);
}

// === any element: nested, options, closures, references, boxes, arrays and zero-sized
use std::cell::Cell; use std::rc::Rc;
fn main() {
    let mut g = vec![vec![0u8; 3]; 2]; g[1][2] = 5; println!("{g:?}");
    let mut o = vec![None; 2]; o[0] = Some("x"); println!("{o:?}");
    let r = Rc::new(Cell::new(1)); let v = vec![r.clone(); 3]; v[0].set(7); println!("{} {}", v[2].get(), Rc::strong_count(&r));
    let mut b = vec![Box::new([0; 2]); 2]; b[0][1] = 4; println!("{b:?} {:?}", vec![(); 4].len());
    let f = |x: i32| x + 1; println!("{}", vec![f; 2].iter().fold(0, |a, f| f(a)));
    let mut t = vec![(1, String::from("s")); 2]; t[1].1.push('!'); println!("{t:?} {:?}", vec![&t[0]; 2]);
    let mut c = vec![[Some('a'); 2]; 2]; c[1][0] = None; println!("{c:?} {:?}", vec![vec![Vec::<u8>::new(); 1]; 2]);
}

// === the element and the count are evaluated once, in this order; drops
use std::cell::Cell;
struct D(u32);
thread_local!(static N: Cell<u32> = const { Cell::new(0) });
impl Clone for D { fn clone(&self) -> D { N.set(N.get() + 1); D(N.get()) } }
impl Drop for D { fn drop(&mut self) { print!("-{} ", self.0); } }
fn say<T>(s: &str, t: T) -> T { print!("{s} "); t }
fn main() {
    let v = vec![say("elem", D(100)); say("count", 3)]; println!("{:?}", v.iter().map(|d| d.0).collect::<Vec<_>>());
    drop(v); println!("|");
    let e = vec![say("elem", D(200)); 0]; println!("{}", e.len());
    let one = vec![D(300); 1]; println!("{}", one[0].0); drop(one); println!("|");
    let r = std::panic::catch_unwind(|| { let n: Option<usize> = None; vec![D(400); n.unwrap()].len() }); println!("{}", r.is_err());
}

// === counts of every origin, as array lengths and arguments; capacity
const N: usize = 3;
fn f(v: Vec<u8>) -> usize { v.len() }
fn g<const M: usize>() -> Vec<[u8; M]> { vec![[1; M]; M] }
fn main() {
    let n = 2usize; let k: u8 = 3;
    println!("{:?} {:?} {:?}", vec![0; n], vec![1.5; N], vec!['x'; k as usize]);
    println!("{} {:?} {:?}", f(vec![7; n * N + 1]), g::<2>(), vec![true; [1, 2, 3].len()]);
    println!("{} {:?}", vec![0; 10].capacity() >= 10, vec!["a"; if n > 1 { 2 } else { 0 }].concat());
    println!("{:?} {:?}", vec![b'a' + 1; "ab".len()], vec![vec![n; n]; n].concat());
    let v: Vec<Option<Box<dyn Fn()>>> = std::iter::repeat_with(|| None).take(2).collect(); println!("{}", v.len());
    let mut s = vec![String::with_capacity(8); 2]; s[0] += "q"; println!("{s:?}");
    println!("{}", vec![1u64 << 40; 3].iter().sum::<u64>()); let x: Box<[u8]> = vec![0; 2].into(); println!("{x:?}");
    for (i, c) in vec![0u8; 2].iter_mut().enumerate() { *c = i as u8; } println!("{:?}", vec![f64::NAN; 1]);
}
