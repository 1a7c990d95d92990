// === drop order and moves out of fields
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("d {}", self.0);
    }
}
struct P {
    a: D,
    b: D,
    n: i32,
}
fn f(x: D, _: D, (y, _z): (D, D)) -> D {
    println!("in f");
    let _k = D("k");
    drop(y);
    x
}
fn mk(s: &'static str) -> D {
    D(s)
}
fn main() {
    let p = P { a: D("a"), b: D("b"), n: 1 };
    let moved = p.a;
    println!("{} {}", p.n, moved.0);
    {
        let _t = (D("t1"), D("t2"));
        let _ = D("now");
        let _u = mk("u");
    }
    let r = f(D("x"), D("w"), (D("y"), D("z")));
    println!("r {}", r.0);
    let v = vec![D("v1"), D("v2")];
    let mut it = v.into_iter();
    it.next();
    println!("after next");
    drop(it);
    let b: Box<dyn Fn()> = {
        let d = D("cap");
        Box::new(move || println!("call {}", d.0))
    };
    b();
    drop(b);
    let mut o = Some(D("o1"));
    o = Some(D("o2"));
    o.take();
    println!("took");
    let s = match mk("m") {
        D(n) if n.len() > 3 => 1,
        _ => 2,
    };
    println!("{s}");
    let _a = [D("e1"), D("e2")];
    let D(_name) = &D("tmp");
    println!("end {}", o.is_none());
    std::mem::drop(moved);
    std::mem::forget(D("never"));
    let x;
    {
        let y = D("inner");
        x = y;
    }
    println!("x {}", x.0);
}

// === raw strings, byte strings, escapes, unicode
fn main() {
    println!("{}", r"a\nb");
    println!("{}", r##"x "# y"##);
    println!("{:?}", b"a\x00\\\"\n");
    println!("{:?}", br"\d+");
    println!("{:?} {:?}", "\u{48}\u{1F600}\x41", '\u{e9}');
    println!(
        "{}",
        "line1
line2 \
      joined"
    );
    println!("{:?}", "tab\there\r\n\0");
    let s = "héllo wörld";
    println!("{} {} {:?}", s.len(), s.chars().count(), s.char_indices().nth(2));
    println!("{:?} {:?}", s.find('w'), s.get(0..2));
    println!("{:?}", s.bytes().take(3).collect::<Vec<_>>());
    println!("{}", s.split(' ').rev().collect::<Vec<_>>().join("_"));
    println!("{}", 'ß'.is_alphabetic() && !'1'.is_alphabetic());
    println!("{} {}", "ÀB".to_lowercase(), "straße".to_uppercase());
    println!("{:?}", "a,b,,c".splitn(3, ',').collect::<Vec<_>>());
    println!("{}", "x".repeat(3) + &"y".to_owned() + "z");
    println!("{:?}", "  t ".trim_start());
    println!("{:?} {:?}", "abc".cmp("abd"), "Z" < "a");
    println!("{:?}", String::from_utf8_lossy(&[104, 255, 105]));
    println!("{:?}", std::str::from_utf8(&[0xff]).is_err());
    println!("{:?}", "k=v=w".split_once('='));
    println!("{}", "ab\ncd".lines().map(|l| l.chars().rev().collect::<String>()).collect::<Vec<_>>().join("|"));
    println!("{:?}", "aXbX".replace('X', "--"));
    println!("{:?}", "1a2".chars().filter_map(|c| c.to_digit(16)).collect::<Vec<_>>());
    println!("{:?}", ('a'..='e').step_by(2).collect::<String>());
}

// === enums with discriminants, repr, impl consts, bit flags
#[repr(u8)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Op {
    Nop,
    Push = 0x10,
    Pop,
    Jmp = b'J',
    Halt = u8::MAX,
}
impl Op {
    const ALL: &'static [Op] = &[Op::Nop, Op::Push, Op::Pop, Op::Jmp, Op::Halt];
    const fn code(self) -> u8 {
        self as u8
    }
}
impl TryFrom<u8> for Op {
    type Error = String;
    fn try_from(b: u8) -> Result<Self, Self::Error> {
        Self::ALL.iter().copied().find(|o| o.code() == b).ok_or_else(|| format!("bad opcode {b:#04x}"))
    }
}
#[derive(Debug)]
#[allow(dead_code)]
enum Neg {
    A = -5,
    B,
    C = 100,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
struct Flags(u32);
impl Flags {
    const R: Flags = Flags(1 << 0);
    const W: Flags = Flags(1 << 1);
    const X: Flags = Flags(1 << 2);
    const fn all() -> Flags {
        Flags(Self::R.0 | Self::W.0 | Self::X.0)
    }
    fn has(self, o: Flags) -> bool {
        self.0 & o.0 == o.0
    }
}
impl std::ops::BitOr for Flags {
    type Output = Flags;
    fn bitor(self, o: Flags) -> Flags {
        Flags(self.0 | o.0)
    }
}
impl std::ops::Not for Flags {
    type Output = Flags;
    fn not(self) -> Flags {
        Flags(!self.0 & Flags::all().0)
    }
}
impl std::fmt::Debug for Flags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut first = true;
        for (n, v) in [("R", Flags::R), ("W", Flags::W), ("X", Flags::X)] {
            if self.has(v) {
                if !first {
                    f.write_str("|")?;
                }
                f.write_str(n)?;
                first = false;
            }
        }
        if first {
            f.write_str("-")?;
        }
        Ok(())
    }
}
fn main() {
    for b in [0, 0x11, b'J', 255, 3] {
        println!("{:?}", Op::try_from(b));
    }
    println!("{} {} {}", Neg::A as i32, Neg::B as i8, Neg::C as u64);
    println!("{:?} {:?} {:?} {}", Flags::R | Flags::X, !Flags::W, Flags::default(), Flags::all().has(Flags::R | Flags::W));
    println!("{}", Op::ALL.iter().map(|&o| o as u32).sum::<u32>());
    println!("{:?}", std::mem::size_of::<u32>());
    let d = std::mem::discriminant(&Some(1));
    println!("{}", d == std::mem::discriminant(&Some(9)));
}

// === generics with phantom state builders, Default, Into params
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::marker::PhantomData;
struct No;
struct Yes;
struct ReqB<U, M> {
    url: Option<String>,
    headers: BTreeMap<String, String>,
    body: Cow<'static, [u8]>,
    _p: PhantomData<(U, M)>,
}
impl ReqB<No, No> {
    fn new() -> Self {
        ReqB { url: None, headers: Default::default(), body: Cow::Borrowed(b""), _p: PhantomData }
    }
}
impl<M> ReqB<No, M> {
    fn url(self, u: impl Into<String>) -> ReqB<Yes, M> {
        ReqB { url: Some(u.into()), headers: self.headers, body: self.body, _p: PhantomData }
    }
}
impl<U> ReqB<U, No> {
    fn body<B>(self, b: B) -> ReqB<U, Yes>
    where
        B: Into<Cow<'static, [u8]>>,
    {
        ReqB { url: self.url, headers: self.headers, body: b.into(), _p: PhantomData }
    }
}
impl<U, M> ReqB<U, M> {
    fn header<K: ToString, V: ToString>(mut self, k: K, v: V) -> Self {
        self.headers.insert(k.to_string(), v.to_string());
        self
    }
}
impl ReqB<Yes, Yes> {
    fn send(self) -> String {
        format!("{} {:?} {}", self.url.unwrap(), self.headers, self.body.len())
    }
}
fn norm(s: &str) -> Cow<'_, str> {
    if s.contains(' ') {
        Cow::Owned(s.replace(' ', "_"))
    } else {
        s.into()
    }
}
fn up(mut c: Cow<str>) -> String {
    if c.len() > 2 {
        c.to_mut().push('!');
    }
    c.into_owned()
}
fn main() {
    println!("{}", ReqB::new().header("a", 1).url("http://x").header('b', 2.5).body(vec![1, 2]).send());
    println!("{}", ReqB::new().body(&b"lit"[..]).url(String::from("u")).send());
    for s in ["a b", "ab"] {
        let c = norm(s);
        println!("{} {}", matches!(c, Cow::Owned(_)), up(c));
    }
}

// === threads of ownership: Rc graph, Weak, Cell, RefCell
use std::cell::{Cell, OnceCell, Ref, RefCell, RefMut};
use std::rc::{Rc, Weak};
#[derive(Debug)]
struct Node {
    v: i32,
    parent: RefCell<Weak<Node>>,
    kids: RefCell<Vec<Rc<Node>>>,
    hits: Cell<u32>,
}
impl Node {
    fn new(v: i32) -> Rc<Node> {
        Rc::new(Node { v, parent: Default::default(), kids: RefCell::new(vec![]), hits: Cell::default() })
    }
    fn add(self: &Rc<Self>, k: Rc<Node>) -> &Rc<Self> {
        *k.parent.borrow_mut() = Rc::downgrade(self);
        self.kids.borrow_mut().push(k);
        self
    }
    fn root(self: &Rc<Self>) -> Rc<Node> {
        self.hits.set(self.hits.get() + 1);
        match self.parent.borrow().upgrade() {
            Some(p) => p.root(),
            None => self.clone(),
        }
    }
    fn sum(&self) -> i32 {
        self.v + self.kids.borrow().iter().map(|k| k.sum()).sum::<i32>()
    }
    fn first(&self) -> Option<Ref<'_, Rc<Node>>> {
        let k = self.kids.borrow();
        if k.is_empty() {
            None
        } else {
            Some(Ref::map(k, |k| &k[0]))
        }
    }
}
struct Lazy {
    c: OnceCell<String>,
    n: Cell<i32>,
}
impl Lazy {
    fn get(&self) -> &str {
        self.c.get_or_init(|| {
            self.n.set(self.n.get() + 1);
            "init".to_string()
        })
    }
}
fn main() {
    let r = Node::new(1);
    let k = Node::new(2);
    let g = Node::new(3);
    k.add(g.clone());
    r.add(k.clone()).add(Node::new(10));
    println!("{} {} {}", g.root().v, r.sum(), r.first().map(|f| f.v).unwrap());
    println!("{} {} {}", Rc::strong_count(&k), Rc::weak_count(&k), g.hits.get());
    drop(r);
    println!("{:?} {}", k.parent.borrow().upgrade().map(|p| p.v), g.root().v);
    let l = Lazy { c: OnceCell::new(), n: Cell::new(0) };
    println!("{}{}{}", l.get(), l.get(), l.n.get());
    let c = RefCell::new(vec![1, 2, 3]);
    {
        let mut m = RefMut::map(c.borrow_mut(), |v| &mut v[1]);
        *m += 40;
    }
    println!("{:?} {} {:?}", c, c.try_borrow_mut().is_ok(), c.replace(vec![]));
    let cyc = Rc::new_cyclic(|w: &Weak<RefCell<Option<i32>>>| {
        println!("{}", w.upgrade().is_none());
        RefCell::new(Some(5))
    });
    println!("{:?} {:?}", cyc.take(), Rc::try_unwrap(cyc).map(|c| c.into_inner()));
    let mut a = Rc::new(5);
    *Rc::make_mut(&mut a) += 1;
    let b = a.clone();
    *Rc::make_mut(&mut a) += 1;
    println!("{a} {b} {} {:?}", Rc::ptr_eq(&a, &b), Rc::get_mut(&mut a).is_some());
    let cell = Cell::new([1, 2]);
    let old = cell.replace([3, 4]);
    println!("{old:?} {:?} {:?}", cell.get(), cell.take());
}
