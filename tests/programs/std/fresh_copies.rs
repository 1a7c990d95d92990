//! What a pattern takes of a value that a call has just given is nobody else's; what it takes of a place is a copy.
#[derive(Clone, Copy, Debug, PartialEq)]
struct P {
    x: i32,
    y: (i32, i32),
}

struct Source {
    p: P,
    n: u32,
}

impl Source {
    fn get(&self) -> P {
        self.p
    }
    fn next(&mut self) -> Option<P> {
        self.n += 1;
        if self.n < 4 { Some(self.p) } else { None }
    }
    fn pair(&mut self) -> (P, P) {
        (self.p, self.p)
    }
    fn result(&self) -> Result<P, (i32, i32)> {
        if self.n > 2 { Err(self.p.y) } else { Ok(self.p) }
    }
}

fn same(p: P) -> P {
    p
}

fn main() {
    let mut s = Source { p: P { x: 1, y: (2, 3) }, n: 0 };
    while let Some(mut p) = s.next() {
        p.x += 10;
        p.y.0 = 99;
        println!("{p:?} {:?}", s.p);
    }
    let (mut a, mut b) = s.pair();
    a.x = 5;
    b.y = (7, 7);
    println!("{a:?} {b:?} {:?}", s.p);
    match s.get() {
        P { x, mut y } if x == 1 => {
            y.1 += 1;
            println!("{x} {y:?} {:?}", s.p);
        }
        other => println!("{other:?}"),
    }
    match same(s.p) {
        whole @ P { x: _, y: mut inner } => {
            inner.0 = 1000;
            println!("{whole:?} {inner:?} {:?}", s.p);
        }
    }
    for _ in 0..2 {
        match s.result() {
            Ok(mut p) => {
                p.y.1 = -1;
                println!("ok {p:?} {:?}", s.p);
            }
            Err(mut e) => {
                e.0 = -2;
                println!("err {e:?} {:?}", s.p);
            }
        }
        s.n = 0;
    }
    let v = vec![P { x: 4, y: (4, 4) }, P { x: 5, y: (5, 5) }];
    for (i, mut p) in v.iter().copied().enumerate() {
        p.x += i as i32 * 100;
        p.y.0 = 0;
        print!("{p:?} ");
    }
    println!("{v:?}");
    for (a, mut b) in v.iter().zip(v.iter().copied()) {
        b.y.1 += a.x;
        print!("{b:?} ");
    }
    println!("{v:?}");
    let mut w = v.clone();
    if let Some(mut last) = w.last().copied() {
        last.x = 77;
        w.push(last);
        last.x = 78;
        println!("{last:?} {w:?}");
    }
    if let Some(mut popped) = w.pop() {
        popped.y = (0, 0);
        w.push(popped);
        popped.y.0 = 1;
        println!("{popped:?} {:?}", w);
    }
    for p in &v {
        let mut q = *p;
        q.x = 0;
        print!("{} ", p.x + q.x);
    }
    let slice = &v[1..];
    for (k, p) in slice.iter().enumerate() {
        print!("{k}{} ", p.x);
    }
    for p in slice {
        print!("{} ", p.y.0);
    }
    for w in "  a\u{3000}bc\u{85}d\u{feff}e \n f\u{a0}".split_whitespace() {
        print!("[{w}]");
    }
    println!("{:?}", "".split_whitespace().next());
}
