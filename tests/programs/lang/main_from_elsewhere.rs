// A program may begin with a function of another module, imported as `main`; constants through associated types; fn pointers in order.
use start::run as main;
trait Small { const SIZE: usize; }
struct Two;
impl Small for Two { const SIZE: usize = 2; }
trait Large { type Part: Small; const SIZE: usize = Self::Part::SIZE + 1; const TWICE: usize = <Self::Part as Small>::SIZE * 2; }
struct Box2;
impl Large for Box2 { type Part = Two; }
struct Bytes([u8; Box2::SIZE]);

trait Shape { type Side; }
trait Sum<U>: Shape { fn sum(x: &Self::Side) -> String; }
impl Shape for () { type Side = u8; }
// That `(): Sum<T>` holds says nothing of the side: the impl does.
impl<T> Sum<Vec<T>> for () where (): Sum<T> { fn sum(x: &u8) -> String { format!("[{}]", <() as Sum<T>>::sum(x)) } }
impl Sum<u8> for () { fn sum(x: &u8) -> String { x.to_string() } }

trait Out { type Output: 'static; }
trait Into2<P> { fn name() -> &'static str; }
impl Out for i32 { type Output = u32; }
impl Into2<i32> for i32 { fn name() -> &'static str { "itself" } }
impl<A: Out> Into2<A::Output> for A { fn name() -> &'static str { "output" } }

trait View { type Of<'a> where Self: 'a; fn view(&self) -> Self::Of<'_>; }
impl View for String { type Of<'a> = &'a str; fn view(&self) -> &str { self } }
fn look(x: &impl for<'a> View<Of<'a> = &'a str>) -> &str { x.view() }

mod start {
    fn a(x: i32) -> i32 { x }
    fn b(x: i32) -> i32 { x + 1 }
    pub fn run() {
        use super::*;
        println!("{} {} {}", [0; Box2::SIZE].len(), [0; <Box2 as Large>::TWICE].len(), Bytes([1; 3]).0.len());
        println!("{}", <() as Sum<Vec<Vec<u8>>>>::sum(&7));
        println!("{} {}", <i32 as Into2<i32>>::name(), <i32 as Into2<u32>>::name());
        println!("{}", look(&String::from("seen")));
        let f: [fn(i32) -> i32; 3] = [a, b, a];
        println!("{} {:?} {}", f[0] == f[2], f[0].cmp(&f[2]), f.iter().collect::<std::collections::BTreeSet<_>>().len());
        println!("{}", f.iter().map(|f| f(1)).sum::<i32>());
    }
}
