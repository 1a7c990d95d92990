use lazy_static::lazy_static;
use once_cell::sync::{Lazy, OnceCell};
use parking_lot::{Mutex, RwLock};
use std::collections::HashMap;
use std::sync::Arc;
lazy_static! {
    /// All names.
    static ref NAMES: Mutex<Vec<String>> = Mutex::new(vec!["first".to_string()]);
    pub static ref TABLE: HashMap<&'static str, i32> = { println!("making"); let mut m = HashMap::new(); m.insert("a", 1); m };
}
static CONFIG: Lazy<String> = Lazy::new(|| { println!("config"); "cfg".to_uppercase() });
static ONCE: OnceCell<u32> = OnceCell::new();
#[derive(Debug, Default)] struct S { m: Mutex<i32>, r: RwLock<Vec<u8>> }
#[tokio::main]
async fn main() {
    println!("start"); println!("{}", TABLE["a"]); println!("{:?}", TABLE.get("b"));
    NAMES.lock().push("second".into()); println!("{:?}", *NAMES.lock());
    println!("{} {}", *CONFIG, CONFIG.len());
    println!("{:?} {:?} {} {:?}", ONCE.get(), ONCE.set(3), ONCE.get_or_init(|| 9), ONCE.set(4));
    let s = Arc::new(S::default()); let hs: Vec<_> = (0..4).map(|i| { let s = s.clone(); tokio::spawn(async move { *s.m.lock() += i; s.r.write().push(i as u8); }) }).collect(); for h in hs { h.await.unwrap(); }
    println!("{:?}", s); let g = s.m.lock(); println!("{} {:?} {:?}", s.m.try_lock().is_none(), s.m.is_locked(), s); drop(g);
    let r = s.r.read(); println!("{:?} {} {}", *r, s.r.try_write().is_none(), s.r.try_read().is_some()); drop(r);
    let u: once_cell::unsync::OnceCell<String> = once_cell::unsync::OnceCell::new(); let l = once_cell::unsync::Lazy::new(|| { println!("lazy"); 7 }); println!("{} {}", *l + 1, *l); println!("{} {:?}", u.get_or_init(|| "x".into()), u);
    let p = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| { let _g = s.m.lock(); panic!("in lock") })); println!("{} {}", p.is_err(), *s.m.lock());
    println!("{}", Arc::try_unwrap(s).unwrap().m.into_inner());
}
