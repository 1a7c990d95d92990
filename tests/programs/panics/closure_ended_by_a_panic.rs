// A closure that is called once and panics has dropped what it captured; who holds it does not drop that again.
struct Loud(&'static str);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}

fn boxed(own: Loud) -> Box<dyn FnOnce(&Loud) -> Loud> {
    Box::new(move |other| if other.0.len() > 1 { panic!("too long: {}", other.0) } else { own })
}
fn generic<R>(f: impl FnOnce(u8) -> R) -> R {
    f(3)
}

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    for name in ["long", "s"] {
        let r = std::panic::catch_unwind(|| {
            let f = boxed(Loud("own"));
            f(&Loud(name)).0
        });
        println!("{:?}", r.ok());
    }
    let r = std::panic::catch_unwind(|| {
        let (a, b) = (Loud("a"), Loud("b"));
        generic(move |n| {
            let first = b;
            assert!(n > 5, "{}", first.0);
            (a, first)
        });
    });
    println!("{}", r.is_err());
}
