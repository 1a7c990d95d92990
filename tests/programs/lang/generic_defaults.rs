use std::cell::{Cell, RefCell}; use std::marker::PhantomData;
struct Lazy<T, F = fn() -> T> { cell: RefCell<Option<T>>, init: Cell<Option<F>> , name: &'static str }
impl<T: Clone, F: FnOnce() -> T> Lazy<T, F> { const fn new(name: &'static str, f: F) -> Self { Lazy { cell: RefCell::new(None), init: Cell::new(Some(f)), name } }
  fn get(&self) -> T { if self.cell.borrow().is_none() { let f = self.init.take().unwrap(); println!("init {}", self.name); *self.cell.borrow_mut() = Some(f()); } self.cell.borrow().clone().unwrap() } }
struct Pair<A, B = Vec<A>> { a: A, b: B }
struct Tag<T, M = PhantomData<T>>(i32, M, PhantomData<T>);
macro_rules! lazy { ($n:ident : $t:ty = $e:expr) => { thread_local! { static $n: Lazy<$t> = Lazy::new(stringify!($n), || $e); } } }
macro_rules! decl { ($(#[$m:meta])* struct $n:ident<$t:ident, $f:ident = $d:ty> { $($fn_:ident : $ft:ty),* $(,)? }) => { $(#[$m])* struct $n<$t, $f = $d> { $($fn_: $ft),* , _p: PhantomData<$t> } } }
decl!(#[derive(Debug, Clone, Default)] struct Gen<T, F = fn() -> T> { x: i32, y: Option<F>, });
decl!(struct Gen2<T, F = Box<dyn Fn(&T) -> bool>> { x: T, f: F });
lazy!(CONF: Vec<i32> = vec![1, 2]);
fn main() {
    let l: Lazy<String> = Lazy::new("l", || "x".to_string());
    println!("{} {}", l.get(), l.get());
    let k = 5; let m = Lazy::new("m", move || k * 2);
    println!("{} {}", m.get(), m.get());
    CONF.with(|c| println!("{:?} {:?}", c.get(), c.get()));
    let p: Pair<i32> = Pair { a: 1, b: vec![2] }; println!("{} {:?}", p.a, p.b);
    let t: Tag<u8> = Tag(3, PhantomData, PhantomData); println!("{}", t.0); let _ = t.1;
    let g: Gen<i32> = Gen { x: 3, y: Some(|| 4), _p: PhantomData };
    println!("{} {}", g.x, g.y.unwrap()());
    let g2: Gen2<i32> = Gen2 { x: 3, f: Box::new(|x| *x > 2), _p: PhantomData };
    println!("{} {}", g2.x, (g2.f)(&g2.x));
    let d: Gen<i32, u8> = Gen::default(); println!("{:?}", d);
}
