// Boxes, counted pointers, cells and locks.
// === type Box and Box::new
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        print!("-{} ", self.0);
    }
}
trait Area { fn area(&self) -> i32 { 0 } }
impl Area for i32 { fn area(&self) -> i32 { *self * *self } }
impl Area for D {}
fn main() {
    let b = Box::new(D("in"));
    let D(name) = &*b;
    println!("{name}");
    let moved: D = *b;
    let all: Vec<Box<dyn Area>> = vec![Box::new(3), Box::new(moved)];
    println!("{:?}", all.iter().map(|a| a.area()).collect::<Vec<_>>());
    drop(all);
    println!("{:?} {} {:?}", Box::new([1, 2]), Box::new(5) < Box::new(6), Box::new(String::from("s")).clone());
    let f: Box<dyn Fn(i32) -> i32> = Box::new(|x| x + 1);
    let s: Box<[i32]> = Box::new([1, 2, 3]);
    println!("{} {:?} {:?}", f(1), s.into_vec(), Box::<str>::from("x").into_string());
}
// === Rc::new
use std::rc::Rc;
fn main() {
    let a = Rc::new(vec![1, 2]);
    let b = Rc::clone(&a);
    println!("{} {} {} {:?}", Rc::strong_count(&a), a == b, Rc::ptr_eq(&a, &b), b);
    drop(b);
    println!("{:?} {:?}", Rc::try_unwrap(a), Rc::new(5i32).checked_add(1));
    let s: Rc<str> = "text".into();
    let d: Rc<dyn Fn() -> usize> = { let s = s.clone(); Rc::new(move || s.len()) };
    println!("{} {} {}", d(), Rc::strong_count(&s), Rc::<[i32]>::from(vec![1, 2]).len());
}
// === type Rc
use std::{cell::RefCell, rc::{Rc, Weak}};
struct Node { name: &'static str, parent: RefCell<Weak<Node>>, kids: RefCell<Vec<Rc<Node>>> }
impl Drop for Node { fn drop(&mut self) { print!("-{} ", self.name); } }
fn main() {
    let node = |name| Rc::new(Node { name, parent: Default::default(), kids: Default::default() });
    let (root, leaf) = (node("root"), node("leaf"));
    *leaf.parent.borrow_mut() = Rc::downgrade(&root);
    root.kids.borrow_mut().push(leaf.clone());
    println!("{} {} {}", leaf.parent.borrow().upgrade().map_or("none", |p| p.name), Rc::strong_count(&leaf), Rc::weak_count(&root));
    drop(root);
    println!("{} {}", leaf.parent.borrow().upgrade().is_none(), Rc::strong_count(&leaf));
}
// === [Rc: Clone] and make_mut
use std::rc::Rc;
fn main() {
    let mut a = Rc::new(String::from("a"));
    let b = a.clone();
    Rc::make_mut(&mut a).push('!');
    print!("{b} {} ", Rc::get_mut(&mut a).is_some());
    println!("{a} {:?}", Rc::unwrap_or_clone(b));
    let w = Rc::downgrade(&a);
    print!("{} {:?} {} ", Rc::get_mut(&mut a).is_none(), w, w.strong_count());
    println!("{:?}", Rc::into_inner(a));
    println!("{:?}", w.upgrade());
}
// === [Rc: Deref]
use std::rc::Rc;
struct P { x: i32 }
impl P { fn twice(self: &Rc<Self>) -> i32 { self.x * Rc::strong_count(self) as i32 } }
fn main() {
    let p = Rc::new(P { x: 4 });
    let q = p.clone();
    println!("{} {} {}", p.twice(), (*q).x + q.x, Rc::new([3, 1]).iter().max().unwrap());
    let n: &P = &p;
    println!("{} {}", n.x, Rc::new(Rc::new(5i32)).pow(2));
}
// === RefCell::new
use std::cell::RefCell;
fn main() {
    let c = RefCell::new(vec![1]);
    c.borrow_mut().push(2);
    println!("{c:?} {} {:?} {:?}", c.borrow().len(), c.replace(vec![]), c.take());
    let g = c.borrow_mut();
    println!("{c:?} {:?} {:?}", c.try_borrow().map(|_| ()).map_err(|e| e.to_string()), c.try_borrow_mut().is_err());
    drop(g);
    println!("{:?} {}", c.into_inner(), RefCell::new(1) < RefCell::new(2));
}
// === RefCell::borrow_mut
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
use std::cell::RefCell;
fn main() {
    let c = RefCell::new(5);
    let r = c.borrow();
    println!("{}", msg(|| { *c.borrow_mut() = 6; }));
    drop(r);
    *c.borrow_mut() += 1;
    println!("{}", c.borrow());
    c.swap(&RefCell::new(9));
    println!("{} {}", c.replace_with(|x| *x * 2), c.borrow());
}
// === RefCell::borrow
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
use std::cell::{Ref, RefCell};
fn main() {
    let c = RefCell::new((1, String::from("s")));
    let (a, b) = (c.borrow(), c.borrow());
    println!("{} {} {}", a.0, b.1, Ref::map(Ref::clone(&a), |t| &t.1).len());
    drop((a, b));
    let m = c.borrow_mut();
    println!("{} {:?}", msg(|| c.borrow().0), m.0);
}
// === [RefMut: DerefMut] and [Ref: Deref]
use std::cell::{RefCell, RefMut};
fn main() {
    let c = RefCell::new(vec![3, 1, 2]);
    { let mut m = c.borrow_mut(); m.sort(); m[0] += 10; let part = RefMut::map(m, |v| &mut v[1..]); println!("{:?} {}", part, part.len()); }
    let (mut l, mut r) = RefMut::map_split(c.borrow_mut(), |v| v.split_at_mut(1));
    std::mem::swap(&mut l[0], &mut r[1]);
    drop(l);
    println!("{} {:?}", c.try_borrow().is_err(), r);
    drop(r);
    println!("{:?} {}", c.borrow(), c.borrow().iter().sum::<i32>());
}
// === Cell::new, get and set
use std::cell::Cell;
fn main() {
    let c = Cell::new(5);
    let r = &c;
    r.set(c.get() + 1);
    print!("{c:?} {} {} ", c.replace(1), c.take());
    println!("{:?}", c.into_inner());
    let s = Cell::new(String::from("x"));
    println!("{} {:?}", s.replace("y".into()), s.into_inner());
    let mut a = [1, 2, 3];
    let cells = a.each_ref().map(|x| Cell::new(*x));
    for i in 1..3 { cells[i].set(cells[i].get() + cells[i - 1].get()); }
    a = cells.map(Cell::into_inner);
    println!("{a:?} {}", Cell::new(1) == Cell::new(1));
}
// === type Cell: drops
use std::cell::Cell;
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        print!("-{} ", self.0);
    }
}
fn main() {
    let c = Cell::new(Some(D("a")));
    c.set(Some(D("b")));
    println!("set");
    let b = c.take();
    println!("{}", b.is_some());
    c.set(None);
    drop(b);
    c.swap(&Cell::new(Some(D("c"))));
    println!("end");
}
// === Arc::new, [Arc: Clone] and [Arc: Deref]
use std::sync::{Arc, Mutex};
fn main() {
    let a = Arc::new(Mutex::new(vec![1]));
    let b = Arc::clone(&a);
    b.lock().unwrap().push(2);
    println!("{:?} {} {}", a.lock().unwrap(), Arc::strong_count(&a), Arc::ptr_eq(&a, &b));
    drop(a);
    println!("{:?} {:?}", Arc::try_unwrap(b).unwrap().into_inner(), Arc::new(3).max(Arc::new(4)));
}
// === Mutex::new and Mutex::lock
use std::sync::{Mutex, TryLockError};
fn main() {
    let m = Mutex::new(1);
    *m.lock().unwrap() += 1;
    { let g = m.lock().unwrap(); println!("{} {}", *g, matches!(m.try_lock(), Err(TryLockError::WouldBlock))); }
    println!("{m:?} {:?}", m.try_lock().map(|g| *g).ok());
    let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| { let _g = m.lock().unwrap(); panic!("poison") }));
    println!("{} {:?} {}", m.is_poisoned(), m.lock().map(|g| *g).map_err(|e| e.to_string()), *m.lock().unwrap_or_else(|e| e.into_inner()));
    m.clear_poison();
    println!("{:?}", m.into_inner());
}
// === lazy cells
use std::cell::{LazyCell, OnceCell};
fn main() {
    let l = LazyCell::new(|| { print!("made "); 5 });
    println!("{} {}", *l, *l + 1);
    let o = OnceCell::new();
    println!("{:?} {} {:?} {:?} {o:?}", o.get(), o.get_or_init(|| 3), o.set(4), o.get());
    println!("{:?} {:?}", OnceCell::<i32>::new(), o.into_inner());
}
