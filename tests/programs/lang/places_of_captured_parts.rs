// A closure or future that takes a part of a value along has that part for itself, and somebody may hold its place.
#[derive(Clone, Debug)] struct K(i32, String);
fn bump(n: &mut i32) { *n += 1; }
fn main() { tokio::runtime::Runtime::new().unwrap().block_on(asy::run());
    let mut k = K(1, "k".into()); let mut add = move || { let K(ref mut n, ref mut s) = k; *n += 1; s.push('z'); format!("{n}{s}") }; let mut add2 = add.clone(); println!("{} {} {}", add(), add(), add2());
    let mut k = (1, String::from("k")); let mut add = move || { let (ref mut n, ref mut s) = k; *n += 1; s.push('z'); format!("{n}{s}") }; println!("{} {}", add(), add());
    let mut k = (1, String::from("k")); let mut add = move || { bump(&mut k.0); k.1.push('z'); format!("{}{}", k.0, k.1) }; let mut a2 = add.clone(); println!("{} {} {}", add(), add(), a2());
    let mut k = (1, String::from("k")); let mut add = move || { let n = &mut k.0; bump(n); *n += 1; format!("{}", k.0) }; println!("{} {}", add(), add());
}
fn set(s: &mut String, v: &str) { *s = v.to_string(); }
mod asy {
    use super::{bump, set};
    async fn tick() { tokio::task::yield_now().await; }
    pub async fn run() {
        let mut k = (1, String::from("k"), Some(3)); let fut = async move { bump(&mut k.0); tick().await; bump(&mut k.0); set(&mut k.1, "new"); tick().await; if let Some(x) = &mut k.2 { *x += 1; } let t = k.2.take(); format!("{} {} {:?} {:?}", k.0, k.1, t, k.2) }; println!("{}", fut.await);
        let mut k = (1, (String::from("k"), 2)); { let c = async { let s = k.1.0; bump(&mut k.0); tick().await; bump(&mut k.1.1); println!("{s}"); }; c.await; } println!("{} {}", k.0, k.1.1);
        let mut k = (1, (String::from("k"), 2)); let mut c = move || { bump(&mut k.1.1); set(&mut k.1.0, "zz"); let mut inner = || { bump(&mut k.0); k.1.0.push('q'); }; inner(); inner(); format!("{} {} {}", k.0, k.1.0, k.1.1) }; println!("{} {}", c(), c());
        let mut o = (Some(String::from("a")), 1u64); let mut c = move || { let t = o.0.take(); o.0.insert("b".into()).push('!'); std::mem::swap(&mut o.1, &mut 9); (t, o.0.clone(), std::mem::replace(&mut o.1, 5)) }; println!("{:?} {:?}", c(), c());
        let mut k = (1, 2); let mut c = move || { let (a, b) = (&mut k.0, &mut k.1); std::mem::swap(a, b); k }; println!("{:?} {:?}", c.clone()(), k);
    }
}
