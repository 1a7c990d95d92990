// === mixed with values, updates, patterns, consts, self and closures
#[derive(Debug, Clone, Default, PartialEq)]
struct P {
    x: i32,
    y: i32,
    name: String,
    f: Option<fn(i32) -> i32>,
}
#[derive(Debug)]
enum E {
    A { x: i32, y: &'static str },
    B { inner: P },
}
#[allow(non_upper_case_globals)]
const y: i32 = 42;
static N: i32 = 5;
fn x() -> i32 {
    7
}
impl P {
    fn new(x: i32, name: impl Into<String>) -> Self {
        let name = name.into();
        Self { x, name, ..Default::default() }
    }
    fn with_x(self, x: i32) -> P {
        P { x, ..self }
    }
}
fn main() {
    let p = { let x = 1; P { x, y, name: "n".into(), f: None } };
    println!("{p:?}");
    let P { x, ref name, .. } = p;
    let q = P { name: name.clone(), x, y: x, f: Some(|x| x + 1) };
    println!("{} {}", q.f.unwrap()(q.x), q.y);
    let E::A { x: z, .. } = (E::A { x: N, y: "s" }) else { return };
    let inner = P::new(z, 'c').with_x(9);
    println!("{:?}", E::B { inner });
    let mk = |x, name: &str| P { x, name: name.to_owned(), ..p.clone() };
    println!("{:?} {}", mk(3, "m").x, mk(3, "m").y);
    let v: Vec<_> = [(1, "a"), (2, "b")].into_iter().map(|(x, y_)| E::A { y: y_, x }).collect();
    println!("{v:?}");
    struct F {
        x: fn() -> i32,
        r#type: u8,
    }
    let f = { use self::x; let r#type = 3; F { x, r#type } };
    println!("{} {}", (f.x)(), f.r#type);
    macro_rules! make { ($($i:ident),*) => { P { $($i,)* ..P::default() } }; }
    let (x, name) = (8, String::from("macro"));
    println!("{:?}", make!(x, name));
}

// === moves, borrows, mutability and drops of shorthand values
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Pair<'a> {
    a: D,
    b: D,
    n: &'a mut Vec<i32>,
}
fn make<'a>(b: D, n: &'a mut Vec<i32>) -> Pair<'a> {
    let a = D("a");
    n.push(1);
    Pair { b, n, a }
}
async fn build(x: u8) -> Out {
    let y = async { x + 1 }.await;
    Out { x, y }
}
#[derive(Debug)]
struct Out {
    x: u8,
    y: u8,
}
#[tokio::main]
async fn main() {
    let mut v = vec![];
    {
        let p = make(D("b"), &mut v);
        p.n.push(2);
        let Pair { a, .. } = p;
        println!("{}", a.0);
    }
    println!("{v:?} {:?}", build(1).await);
}
