// === cells of trait objects behind every pointer
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::{Debug, Display};
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex, RwLock};
trait Observer {
    fn notify(&mut self, n: i32);
    fn seen(&self) -> String;
}
#[derive(Default)]
struct Log(Vec<i32>);
impl Observer for Log {
    fn notify(&mut self, n: i32) {
        self.0.push(n);
    }
    fn seen(&self) -> String {
        format!("{:?}", self.0)
    }
}
impl Drop for Log {
    fn drop(&mut self) {
        println!("drop log {:?}", self.0);
    }
}
impl Observer for i32 {
    fn notify(&mut self, n: i32) {
        *self += n;
    }
    fn seen(&self) -> String {
        self.to_string()
    }
}
struct Subject {
    list: Vec<Weak<RefCell<dyn Observer>>>,
}
fn main() {
    let log = Rc::new(RefCell::new(Log::default()));
    let sum = Rc::new(RefCell::new(10));
    let mut s = Subject { list: vec![] };
    let a: Rc<RefCell<dyn Observer>> = log.clone();
    let w: Weak<RefCell<i32>> = Rc::downgrade(&sum);
    s.list.push(Rc::downgrade(&a));
    s.list.push(w);
    for n in 1..4 {
        for o in s.list.iter().filter_map(Weak::upgrade) {
            o.borrow_mut().notify(n);
        }
    }
    println!("{:?} {} {}", log.borrow().0, sum.borrow(), a.borrow().seen());
    *sum.borrow_mut() = 100;
    *log.borrow_mut() = Log(vec![7]);
    println!("{}", s.list.iter().map(|o| o.upgrade().unwrap().borrow().seen()).collect::<String>());
    println!("{} {} {}", Rc::strong_count(&log), Rc::weak_count(&a), Rc::ptr_eq(&a, &(log.clone() as Rc<RefCell<dyn Observer>>)));
    println!("{}", a.try_borrow_mut().is_ok() && { let _g = log.borrow(); a.try_borrow_mut().is_err() });
    drop(log);
    println!("one left");
    drop(a);
    println!("{}", s.list[0].upgrade().is_none());
    let all: Vec<Rc<RefCell<dyn Observer>>> = vec![Rc::new(RefCell::new(Log(vec![1]))), Rc::new(RefCell::new(5)), sum];
    all.iter().for_each(|o| o.borrow_mut().notify(3));
    println!("{}", all.iter().map(|o| o.borrow().seen()).collect::<Vec<_>>().join(" "));
    let m: Arc<Mutex<dyn Observer + Send>> = Arc::new(Mutex::new(1));
    m.lock().unwrap().notify(41);
    println!("{}", m.lock().unwrap().seen());
    let f: Rc<RefCell<dyn FnMut(i32) -> i32>> = Rc::new(RefCell::new({ let mut k = 0; move |n| { k += n; k } }));
    println!("{}", (f.borrow_mut())(2));
    println!("{}", (*f.borrow_mut())(3));
    let r: &RwLock<dyn Display> = &RwLock::new("text");
    println!("[{:>6}]", &*r.read().unwrap());
    let b: Box<RefCell<dyn Debug>> = Box::new(RefCell::new(Some(1)));
    println!("{:?}", b.borrow());
    let slice: Rc<RefCell<[i32]>> = Rc::new(RefCell::new([3, 1, 2]));
    slice.borrow_mut().sort();
    println!("{:?} {}", slice.borrow(), slice.borrow().len());
    let mut map: HashMap<&str, Rc<RefCell<dyn Observer>>> = HashMap::new();
    map.insert("n", Rc::new(RefCell::new(1)));
    map.entry("n").or_insert_with(|| Rc::new(RefCell::new(Log::default()))).borrow_mut().notify(1);
    println!("{}", map["n"].borrow().seen());
}

// === structs of one's own that end in something unsized
use std::fmt::Debug;
use std::rc::Rc;
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Tail<T: ?Sized> {
    name: String,
    guard: D,
    last: T,
}
struct Outer<A, T: ?Sized>(A, Tail<T>);
impl<T: ?Sized + Debug> Tail<T> {
    fn show(&self) -> String {
        format!("{} {:?}", self.name, &self.last)
    }
}
fn tail<T>(name: &'static str, last: T) -> Tail<T> {
    Tail { name: name.to_string(), guard: D(name), last }
}
fn sum(t: &Tail<[i32]>) -> i32 {
    t.last.iter().sum()
}
fn main() {
    let t = tail("array", [1, 2, 3]);
    println!("{} {} {}", sum(&t), (&t as &Tail<[i32]>).show(), t.last.len());
    let b: Box<Tail<dyn Debug>> = Box::new(tail("boxed", Some('x')));
    println!("{}", b.show());
    let r: Rc<Tail<[&str]>> = Rc::new(tail("counted", ["a", "b"]));
    let q = Rc::clone(&r);
    println!("{:?} {} {}", q.last.last(), q.show(), Rc::strong_count(&r));
    let o: &Outer<i32, dyn Fn(i32) -> i32> = &Outer(5, tail("nested", |x| x * 2));
    println!("{} {} {}", (o.1.last)(o.0), o.1.name, o.1.guard.0);
    drop(b);
    drop((q, r));
    println!("end");
}
