// Values without places on the left of an assignment; closures that become unsafe functions; temporaries of constants.
#[derive(Debug)]
struct Unit;
#[derive(Debug)]
enum Kind { Only }
type Alias = Kind;
impl Unit { fn set(n: i32) -> i32 { let a; (Self, a) = (Unit, n); a } }
impl Kind { fn set(n: i32) -> i32 { let a; (Self::Only, a) = (Kind::Only, n); a } }
unsafe fn add(a: i32, b: i32) -> i32 { a + b }
struct Table<T>(T);
impl<T> Table<T> { const ROWS: [(i32, &'static str); 2] = [(1, "a"), (2, "b")]; }
fn row<T>() -> &'static (i32, &'static str) { &Table::<T>::ROWS[1] }
fn name<T>() -> &'static &'static str { &Table::<T>::ROWS[0].1 }
fn main() {
    let mut a;
    (Unit, a) = (Unit, 1);
    print!("{a} ");
    (Kind::Only, a) = (Kind::Only, 2);
    print!("{a} ");
    (<Kind>::Only, a) = (Kind::Only, 3);
    print!("{a} ");
    (Alias::Only, a) = (Kind::Only, 4);
    println!("{a} {} {}", Unit::set(5), Kind::set(6));
    for op in ["+", "-"] {
        let f = match op { "+" => add, "-" => |a, b| a - b, _ => unreachable!() };
        let g = match op { "-" => |a, b| a * b, _ => add };
        println!("{} {}", unsafe { f(5, 3) }, unsafe { g(5, 3) });
    }
    println!("{:?} {}", row::<u8>(), name::<()>());
}
