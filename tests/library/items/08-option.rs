// Optional values.
// === type Option
fn main() {
    let o: Option<Option<i32>> = Some(None);
    println!("{o:?} {:?} {:?} {} {}", o.flatten(), Some(()), None < Some(0), Some(1) < Some(2));
    println!("{:#?} {:?}", Some("x"), [Some(1.5), None]);
    println!("{} {}", std::mem::size_of::<Option<Box<i32>>>() == std::mem::size_of::<usize>(), std::mem::size_of::<Option<u8>>());
}
// === Option::unwrap
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{} {}", Some(1).unwrap(), msg(|| None::<i32>.unwrap()));
    println!("{:?} {}", Some(Some(())).unwrap(), Some(String::from("s")).unwrap().len());
}
// === Option::expect
fn msg<R>(f: impl FnOnce() -> R) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(f)) {
        Ok(_) => String::from("no panic"),
        Err(e) => e.downcast_ref::<String>().cloned().or(e.downcast_ref::<&str>().map(|s| s.to_string())).unwrap_or_default(),
    }
}
fn main() {
    println!("{} {} {}", Some('x').expect("no"), msg(|| None::<u8>.expect("why not")), msg(|| None::<()>.expect("")));
}
// === Option::is_none
fn main() {
    println!("{} {} {} {}", None::<()>.is_none(), Some(()).is_none(), Some(2).is_none_or(|x| x > 1), None.is_none_or(|x: i32| x > 1));
}
// === Option::is_some
fn main() {
    println!("{} {} {}", Some(0).is_some(), Some(3).is_some_and(|x| x % 2 == 0), None.is_some_and(|_: i32| true));
}
// === Option::unwrap_or
fn other() -> i32 { print!("other "); 9 }
fn main() {
    println!("{} {} {}", Some(1).unwrap_or(other()), None.unwrap_or_else(other), Some(2).unwrap_or_else(other));
    println!("{:?} {} {}", None::<Vec<u8>>.unwrap_or_default(), None.unwrap_or("d"), Some("x").unwrap_or_default());
}
// === Option::map
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        print!("-{} ", self.0);
    }
}
fn main() {
    println!("{:?} {:?} {:?}", Some(3).map(|x| x * 2), None::<i32>.map(|x| x * 2), Some("ab").map(str::len));
    println!("{} {} {:?}", Some(2).map_or(0, |x| x + 1), None.map_or_else(|| -1, |x: i32| x), Some(1).inspect(|x| print!("<{x}>")));
    let o = Some(D("a")).map(|d| { print!("in "); d.0 });
    println!("{o:?}");
}
// === [Option: PartialEq]
fn main() {
    println!("{} {} {} {}", Some(1) == Some(1), None == Some(1), Some(f64::NAN) == Some(f64::NAN), Some("a") == Some(&"b"[..]));
    println!("{} {} {:?} {:?}", Some(vec![1]) == Some(vec![1]), Some(1) != None, Some(1).cmp(&None), Some(f32::NAN).partial_cmp(&Some(1.0)));
    println!("{:?} {:?}", Some(3).max(None), [Some(2), None, Some(1)].iter().min());
}
// === Option::as_ref
fn main() {
    let o = Some(String::from("abc"));
    println!("{:?} {:?} {:?}", o.as_ref().map(|s| s.len()), o.as_deref(), o);
    let mut m = Some(vec![1]);
    if let Some(v) = m.as_mut() { v.push(2); }
    if let Some(s) = m.as_deref_mut() { s[0] = 7; }
    println!("{m:?} {:?} {:?}", m.as_slice().len(), m.iter().count());
}
// === Option::and_then
fn half(x: i32) -> Option<i32> { (x % 2 == 0).then_some(x / 2) }
fn main() {
    println!("{:?} {:?} {:?}", Some(8).and_then(half).and_then(half), Some(6).and_then(half).and_then(half), None.and_then(half));
    println!("{:?} {:?} {:?} {:?}", Some(1).and(Some("x")), None::<i32>.and(Some(1)), Some(1).or(Some(2)), None.or_else(|| Some(3)));
    println!("{:?} {:?} {:?}", Some(1).xor(None), Some(1).xor(Some(2)), Some(4).filter(|x| *x > 4));
    println!("{:?} {:?} {:?}", Some(1).zip(Some('a')), Some((1, 'b')).unzip(), Some(5).ok_or("none"));
}
// === Option::take
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        print!("-{} ", self.0);
    }
}
fn main() {
    let mut o = Some(D("a"));
    let t = o.take();
    println!("{} {} {}", o.is_none(), t.is_some(), o.take().is_none());
    drop(t);
    let mut n = Some(5);
    print!("{:?} {:?} ", n.take_if(|x| *x > 5), n.replace(6));
    print!("{n:?} {:?} ", n.clone().insert(7));
    println!("{:?} {}", n.get_or_insert(8), { let mut e = None; *e.get_or_insert_with(|| 3) += 1; e.unwrap() });
    o.replace(D("b"));
    o = None;
    println!("{}", o.is_some());
}
// === Option in patterns and loops
fn main() {
    let mut stack = vec![Some(1), None, Some(3)];
    while let Some(top) = stack.pop() { let Some(x) = top else { print!("none "); continue }; print!("{x} "); }
    for x in Some(4) { print!("{x} "); }
    let v: Vec<i32> = vec![Some(1), None].into_iter().flatten().chain(Some(2)).collect();
    println!("{v:?} {:?}", Some(Ok::<i32, ()>(1)).transpose());
}
// === Option and ?
fn third(s: &str) -> Option<char> { let mut c = s.chars(); c.next()?; c.next()?; let x = c.next()?; Some(x.to_ascii_uppercase()) }
fn main() {
    println!("{:?} {:?} {:?}", third("abc"), third("ab"), third(""));
    let f = || -> Option<u8> { "7".parse::<u8>().ok()?.checked_sub(8) };
    println!("{:?}", f());
}
// === Option::cloned, copied and their like
fn main() {
    let s = String::from("x");
    let o: Option<&String> = Some(&s);
    println!("{:?} {:?} {:?}", o.cloned(), Some(&3).copied(), Some(&mut 4).copied());
    println!("{:?} {:?} {:?}", Option::from(5), Option::<i32>::default(), Some(3).into_iter().chain(None).collect::<Vec<_>>());
}
