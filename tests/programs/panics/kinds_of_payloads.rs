fn k(r: Result<(), Box<dyn std::any::Any + Send>>) -> &'static str { match r { Err(e) if e.is::<&str>() => "str", Err(e) if e.is::<String>() => "String", _ => "other" } }
fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    use std::panic::catch_unwind as c;
    println!("{} {} {} {} {}", k(c(|| panic!("{}", 5))), k(c(|| panic!("a {}", 5))), k(c(|| panic!("{}", "lit"))), k(c(|| panic!("a {}", "lit"))), k(c(|| panic!("plain"))));
    let s = "x"; const C: &str = "con";
    println!("{} {} {} {} {}", k(c(|| panic!("{}", s))), k(c(|| panic!("{s}"))), k(c(|| panic!("{}", C))), k(c(|| panic!("a{{}}"))), k(c(|| panic!("{}", 'c'))));
    println!("{} {}", k(c(|| assert!(false, "{}", 5))), k(c(|| unreachable!("{}", 5))));
}
