static mut G: (i32, i32) = (1, 2);
fn by_fn(x: (i32, i32)) -> i32 {
    unsafe { G.0 += 10; }
    x.0
}
#[derive(Clone, Copy, Debug)]
struct V { a: [i32; 2], t: (i32, i32) }
struct Holder { v: V, log: Vec<V> }
impl Holder {
    fn keep(&mut self, v: V) { self.v.a[0] += 1; self.log.push(v); }
    fn twice(&mut self) { let f = |h: &mut Holder, v: V| { h.v.t.0 = 99; h.log.push(v); v.t.0 }; let v = self.v; println!("{}", f(self, v)); println!("{:?}", self.log.last()); }
}
fn apply<F: FnMut(V) -> i32>(mut f: F, v: V) -> i32 { f(v) + f(v) }
fn main() {
    unsafe { println!("{} {}", by_fn(G), by_fn(G)); }
    let c = |x: (i32, i32)| { unsafe { G.0 += 10; } x.0 };
    unsafe { println!("{} {}", c(G), c(G)); println!("{:?}", { let g = G; g }); }
    let mut h = Holder { v: V { a: [1, 2], t: (3, 4) }, log: vec![] };
    h.keep(h.v);
    h.keep(h.v);
    h.twice();
    println!("{:?} {}", h.log, h.v.t.0);
    let mut seen = vec![];
    let v = V { a: [0, 0], t: (0, 0) };
    println!("{}", apply(|mut w| { w.a[0] += 5; seen.push(w); w.a[0] }, v));
    println!("{seen:?} {v:?}");
    let mut acc = V { a: [0, 0], t: (1, 1) };
    let mut step = |x: V| { acc.t.0 += x.t.0; acc.a[1] = x.a[1] + 1; acc };
    let one = step(v);
    let two = step(one);
    let three = step(two);
    println!("{one:?} {two:?} {three:?} {acc:?}");
    let arr = [(1, 2), (3, 4)];
    let mut it = arr.iter().map(|&p| p).map(|mut p| { p.0 += 1; p });
    println!("{:?} {:?} {arr:?}", it.next(), it.next());
    let mut grid = [[0; 3]; 2];
    let row = |r: [i32; 3]| r.iter().sum::<i32>();
    grid[0][1] = 5;
    println!("{} {}", row(grid[0]), { grid[0][0] = 7; row(grid[0]) });
    let swap = |(a, b): (V, V)| (b, a);
    let (mut p, q) = swap((one, two));
    p.a[0] = 77;
    println!("{p:?} {q:?} {one:?} {two:?}");
    let boxed: Vec<Box<dyn Fn(V) -> V>> = vec![Box::new(|v| v), Box::new(|mut v| { v.t = (9, 9); v })];
    let outs: Vec<V> = boxed.iter().map(|f| f(one)).collect();
    println!("{outs:?} {one:?}");
    let opt = Some((1, 2));
    let m = opt.map(|mut t| { t.0 = 50; t });
    println!("{opt:?} {m:?} {:?}", opt.into_iter().chain(m).fold((0, 0), |mut a, t| { a.0 += t.0; a.1 += t.1; a }));
    let init = (0, 0);
    let out = [1, 2, 3].iter().fold(init, |mut a, x| { a.0 += x; a });
    println!("{init:?} {out:?}");
    let mut st = init;
    let sc: Vec<(i32, i32)> = [1, 2, 3].iter().scan(init, |s, x| { s.0 += x; Some(*s) }).collect();
    st.1 = 4;
    println!("{sc:?} {st:?} {init:?}");
    let zipped: Vec<((i32, i32), (i32, i32))> = sc.iter().copied().zip(sc.iter().copied().rev()).map(|(mut a, b)| { a.0 *= b.0; (a, b) }).collect();
    println!("{zipped:?} {sc:?}");
}
