#[derive(PartialEq, Debug, Clone, Copy)]
struct Foo {
    x: isize,
}
struct M;
struct G<'a>(&'a M);
impl M {
    fn lock(&self) -> G<'_> {
        print!("lock ");
        G(self)
    }
}
impl std::fmt::Display for G<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("G")
    }
}
impl Drop for G<'_> {
    fn drop(&mut self) {
        let _ = self.0;
        print!("unlock ");
    }
}
fn foo(f: Foo) -> i32 {
    match () {
        () if f == Foo { x: 42 } => 1,
        () if let Foo { x: 1 } = f
            && f != Foo { x: 9 } =>
        {
            2
        }
        _ => 3,
    }
}
macro_rules! d {
    ( /// doc
 a) => {
        1
    };
    (/** b */ b, $x:expr /* c */) => {
        $x
    };
}
fn main() {
    println!("{} {} {}", foo(Foo { x: 42 }), foo(Foo { x: 1 }), foo(Foo { x: 2 }));
    let r = {
        let m = M;
        println!("{}", m.lock())
    };
    println!("{r:?}");
    let _u = {
        let m = M;
        eprint!("{}", m.lock())
    };
    println!();
    let s = match 3 {
        n if n > 2 => print!("{}", M.lock()),
        _ => print!("no"),
    };
    println!("{s:?}");
    let [..] = [0u8; 100_000];
    let [a, .., b] = [7u8; 50_000];
    match [1u8; 70_000] {
        [0, ..] => {}
        [1, .., 5] => println!("five"),
        [..] => println!("any {a}{b}"),
    }
    println!("{} {}", d!(a), d!(b, 4));
    let v: Vec<()> = (0..3).map(|i| print!("{i} ")).collect();
    println!("{}", v.len());
    if {
        print!("cond ");
        true
    } {
        println!("yes")
    } else {
        println!("no")
    }
}
