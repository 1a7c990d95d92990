// drop orders everywhere
use std::cell::RefCell;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::rc::Rc;
thread_local!(static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) });
fn log(s: impl Into<String>) {
    LOG.with(|l| l.borrow_mut().push(s.into()))
}
fn flush(t: &str) {
    println!("{t}: {}", LOG.with(|l| l.take()).join(" "))
}
#[derive(Debug)]
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        log(self.0)
    }
}
impl D {
    fn get(&self) -> i32 {
        self.0.len() as i32
    }
    fn me(&self) -> &Self {
        self
    }
    fn chain(self, n: &'static str) -> D {
        log(format!("chain{}", self.0));
        D(n)
    }
    fn opt(&self) -> Option<&D> {
        Some(self)
    }
}
struct S {
    a: D,
    b: D,
    c: (D, D),
}
enum E {
    V(D, D),
    W {
        x: D,
        y: D,
    },
    #[allow(dead_code)]
    N,
}
impl Drop for S {
    fn drop(&mut self) {
        log("S")
    }
}
struct Guard<'a>(&'a str, &'a RefCell<i32>);
impl Drop for Guard<'_> {
    fn drop(&mut self) {
        *self.1.borrow_mut() += 1;
        log(format!("g{}{}", self.0, self.1.borrow()))
    }
}
fn ret(f: bool) -> D {
    let _a = D("ra");
    let b = D("rb");
    if f {
        return b;
    }
    let _c = D("rc");
    D("rd")
}
fn args(_: D, a: D, (_b, _): (D, D), _c: &D) {
    log("body");
    drop(a);
}
fn q() -> Option<i32> {
    let _a = D("qa");
    let _b = Some(D("qb"))?;
    None?;
    log("never");
    Some(1)
}
fn main() {
    {
        let _x = D("x");
        let _ = D("wild");
        let _y = D("y");
        log("end");
    }
    flush("let");
    {
        let s = S {
            b: D("b"),
            a: D("a"),
            c: (D("c0"), D("c1")),
        };
        let _ = &s.a;
        log("e");
    }
    flush("struct");
    {
        let (_a, _, c) = (D("t0"), D("t1"), D("t2"));
        log("e");
        drop(c);
    }
    flush("tuple pat");
    {
        let [_, b, ..] = [D("0"), D("1"), D("2"), D("3")];
        log("e");
        let _z = b;
    }
    flush("array pat");
    {
        match E::V(D("v0"), D("v1")) {
            E::V(a, _) => log(a.0.to_uppercase()),
            _ => {}
        }
        log("after");
    }
    flush("match move");
    {
        match (E::W { x: D("wx"), y: D("wy") }) {
            E::W { ref x, .. } if x.0 == "no" => {}
            E::W { y, .. } => log(format!("y{}", y.0)),
            _ => {}
        }
        log("after");
    }
    flush("match guard");
    {
        if D("cond").get() == 4 {
            log("then")
        } else {
            log("else")
        }
        log("after");
    }
    flush("if");
    {
        if let Some(d) = D("iflet").opt() {
            log(d.0.len().to_string())
        } else {
            log("else")
        }
        log("after");
    }
    flush("if let");
    {
        match D("scrut").get() {
            5 => log("five"),
            _ => log("other"),
        }
        log("after");
    }
    flush("match temp");
    {
        while let Some(d) = Some(D("wl")).filter(|_| LOG.with(|l| l.borrow().len() < 3)) {
            log("it");
            let _k = d;
        }
    }
    flush("while let");
    {
        let n = D("tmp").me().get() + D("tmp2").get();
        log(n.to_string());
    }
    flush("expr temps");
    {
        let r = &D("ext");
        let t = (&D("e2"), D("e3").get());
        log("body");
        let _ = (r.0, t.1);
    }
    flush("extended");
    {
        let x = {
            let _i = D("inner");
            D("tail").get()
        };
        log(x.to_string());
    }
    flush("block tail");
    {
        let _v = D("c0").chain("c1").chain("c2");
        log("e");
    }
    flush("chain");
    {
        args(D("a0"), D("a1"), (D("a2"), D("a3")), &D("a4"));
        log("after");
    }
    flush("args");
    {
        let _r = ret(true);
        log("|");
        let _r = ret(false);
        log("|");
    }
    flush("ret");
    {
        log(format!("{:?}", q()));
    }
    flush("?");
    {
        let mut x = D("old");
        log("1");
        x = D("new");
        log("2");
        let y = x;
        x = D("re");
        log("3");
        let _ = (&x, &y);
    }
    flush("assign");
    {
        let mut v = vec![D("v0"), D("v1"), D("v2"), D("v3")];
        v.remove(1);
        log("|");
        v.truncate(2);
        log("|");
        v[0] = D("n");
        log("|");
        v.insert(0, D("i"));
        v.swap_remove(0);
        log("|");
        v.retain(|d| d.0 != "v2");
        log("|");
        let t: Vec<_> = v.drain(..).collect();
        log("d");
        drop(t);
    }
    flush("vec");
    {
        let c = {
            let d = D("cap");
            let e = D("cap2");
            move || {
                let _k = &e;
                log(d.0.to_string() + "!");
            }
        };
        c();
        log("called");
    }
    flush("closure");
    {
        let d = D("once");
        let f = move || {
            let _x = d;
            log("in");
        };
        f();
        log("after");
    }
    flush("fnonce");
    {
        let a = D("un");
        let b = D("used");
        let f = || drop(b);
        log("made");
        drop(f);
        log("f");
        let _ = &a;
    }
    flush("dropped closure");
    {
        let b: Box<dyn Fn() -> i32> = {
            let d = D("boxed");
            Box::new(move || d.get())
        };
        log(b().to_string());
    }
    flush("box dyn");
    {
        let o = Some(D("o"));
        let p = o.as_ref().map(|d| d.0);
        log(format!("{p:?}"));
        let _k = o.or_else(|| Some(D("never")));
        log("e");
    }
    flush("option");
    {
        let mut o = Some(D("o1"));
        let old = o.replace(D("o2"));
        log("r");
        drop(old);
        o.take();
        log("t");
        o.get_or_insert_with(|| D("o3"));
    }
    flush("replace");
    {
        let r = Rc::new(D("rc"));
        let r2 = Rc::clone(&r);
        drop(r);
        log("1");
        let w = Rc::downgrade(&r2);
        drop(r2);
        log(format!("{}", w.upgrade().is_none()));
    }
    flush("rc");
    {
        for (i, d) in [D("f0"), D("f1"), D("f2")].into_iter().enumerate() {
            if i == 1 {
                log("brk");
                break;
            }
            log(format!("i{}", d.0));
        }
        log("after");
    }
    flush("for break");
    {
        let x = 'l: {
            let _a = D("la");
            if _a.get() == 2 {
                break 'l D("lv");
            }
            D("no")
        };
        log(x.0.to_uppercase());
    }
    flush("label");
    {
        let n = RefCell::new(0);
        let _g = Guard("1", &n);
        {
            let _h = Guard("2", &n);
        }
        let _i = Guard("3", &n);
    }
    flush("guards");
    {
        let _d = std::mem::ManuallyDrop::new(D("md"));
        let mut e = std::mem::replace(&mut D("m1"), D("m2"));
        log("e");
        std::mem::swap(&mut e, &mut D("sw"));
        std::mem::forget(D("fg"));
    }
    flush("mem");
    let r = catch_unwind(AssertUnwindSafe(|| {
        let _a = D("pa");
        let v = vec![D("p0"), D("p1")];
        let _s = S {
            a: D("sa"),
            b: D("sb"),
            c: (D("s0"), D("s1")),
        };
        v.iter().for_each(|d| {
            if d.0 == "p1" {
                panic!("boom {}", d.0)
            }
        });
    }));
    log(format!("{:?}", r.unwrap_err().downcast_ref::<String>()));
    flush("unwind");
    let r = catch_unwind(|| {
        let _x = [D("k0"), D("k1"), {
            if true {
                panic!("mid")
            }
            D("k2")
        }];
    });
    log(r.is_err().to_string());
    flush("array half");
    let r = catch_unwind(|| {
        let _t = S {
            a: D("h0"),
            c: (D("h1"), D("h2")),
            b: {
                let o: Option<D> = None;
                o.unwrap()
            },
        };
    });
    log(r.is_err().to_string());
    flush("struct half");
    let r = catch_unwind(|| args(D("z0"), D("z1"), (D("z2"), panic!("arg")), &D("z4")));
    log(r.is_err().to_string());
    flush("args half");
    {
        let S2 { x, .. } = S2 {
            x: D("px"),
            y: D("py"),
            z: D("pz"),
        };
        log("e");
        drop(x);
    }
    flush("partial struct");
    {
        let t = (D("m0"), D("m1"), D("m2"));
        let m = t.1;
        log("e");
        drop(m);
        log("d");
    }
    flush("partial tuple");
    {
        let b = Box::new((D("bx0"), D("bx1")));
        let (x, _) = *b;
        log("e");
        drop(x);
    }
    flush("box move");
    {
        let x = D("sh1");
        let x = D(if x.0 == "sh1" { "sh2" } else { "?" });
        let x = x.chain("sh3");
        log(x.0.len().to_string());
    }
    flush("shadow");
    {
        let _z = (D("c1"), D("c2")).0;
        log("e");
    }
    flush("tuple field of temp");
    {
        let z = &(D("r1"), D("r2")).0;
        log(z.0.to_string());
    }
    flush("ref field of temp");
    {
        let _ = (D("u1"), D("u2")).1;
        log("e");
    }
    flush("wild field");
    {
        _ = D("assign_wild");
        log("e");
        (_, _) = (D("aw0"), D("aw1"));
        log("f");
    }
    flush("wild assign");
    {
        let it = vec![D("i0"), D("i1"), D("i2"), D("i3")].into_iter();
        let mut it = it.skip(1);
        let n = it.next();
        log("n");
        drop(it);
        log("it");
        drop(n);
    }
    flush("into_iter");
    {
        let v: Result<Vec<D>, i32> = vec![Ok(D("r0")), Err(1), Ok(D("r2"))].into_iter().collect();
        log(format!("{:?}", v.is_err()));
    }
    flush("collect res");
    {
        let mut m = std::collections::BTreeMap::new();
        m.insert(2, D("b2"));
        m.insert(1, D("b1"));
        m.insert(2, D("b2n"));
        log("i");
        m.remove(&1);
        log("r");
        m.entry(5).or_insert_with(|| D("b5"));
    }
    flush("btree");
    {
        let s = [D("q0"), D("q1")].map(|d| {
            log("m");
            d.get()
        });
        log(s.len().to_string());
    }
    flush("array map");
}
struct S2 {
    x: D,
    #[allow(dead_code)]
    y: D,
    #[allow(dead_code)]
    z: D,
}
