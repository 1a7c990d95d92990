// Where an associated type has several bounds of one trait, inference says which is meant.
trait Field: Sized {
    type First: From<u64> + From<Self> + std::fmt::Debug;
    type Second: From<Self> + From<u64> + std::fmt::Debug;
    fn show() -> String { format!("{:?} {:?}", Self::First::from(10), Self::Second::from(20)) }
}
#[derive(Debug)]
struct Wide(u64);
#[derive(Debug)]
struct Small(u8);
impl From<u64> for Wide { fn from(n: u64) -> Wide { Wide(n) } }
impl From<Small> for Wide { fn from(n: Small) -> Wide { Wide(n.0.into()) } }
impl Field for Small { type First = Wide; type Second = Wide; }
fn both<T: Field>(t: T) -> String { format!("{:?} {:?}", T::First::from(1), T::Second::from(t)) }

trait Exec<A> { fn exec(a: A) -> String; }
impl Exec<u8> for () { fn exec(a: u8) -> String { format!("u8 {a}") } }
impl Exec<u16> for () { fn exec(a: u16) -> String { format!("u16 {a}") } }
trait Runs { type How: Exec<u8> + Exec<u16>; }
impl Runs for i32 { type How = (); }
fn run<R: Runs>() -> String { <R as Runs>::How::exec(1u16) + " " + &R::How::exec(2u8) }

trait Parts { type Whole: Into<Self::Left> + Into<Self::Right> + Copy; type Left: std::fmt::Display; type Right: std::fmt::Display; }
impl Parts for str { type Whole = u8; type Left = u32; type Right = f64; }
fn parts<P: Parts + ?Sized>(whole: P::Whole) -> String {
    let left: P::Left = whole.into();
    let right: P::Right = whole.into();
    format!("{left} {right:.1}")
}

// A bound above a trait may speak of what the traits above it have.
trait Named { type Name; }
trait Shown: Named + AsRef<Self::Name> {}
trait Owned: AsRef<Self::Text> { type Text: ?Sized + std::fmt::Debug; fn text(&self) -> String { format!("{:?}", self.as_ref()) } }
impl Owned for String { type Text = str; }
struct Tag(i32);
impl Named for Tag { type Name = i32; }
impl AsRef<i32> for Tag { fn as_ref(&self) -> &i32 { &self.0 } }
impl Shown for Tag {}
fn shown<S: Shown<Name = i32>>(s: S) -> i32 { *s.as_ref() }

fn main() {
    println!("{} {}", Small::show(), both(Small(3)));
    println!("{}", run::<i32>());
    println!("{}", parts::<str>(9));
    println!("{} {}", String::from("x").text(), shown(Tag(4)));
}
