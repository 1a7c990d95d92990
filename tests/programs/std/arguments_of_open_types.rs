trait State { type Event; fn on(self, e: Self::Event) -> usize; }
struct A; impl State for A { type Event = &'static [u8]; fn on(self, e: &'static [u8]) -> usize { e.len() } }
struct B; impl State for B { type Event = Box<dyn Fn() -> usize>; fn on(self, e: Self::Event) -> usize { e() } }
struct C; impl State for C { type Event = &'static dyn std::fmt::Debug; fn on(self, e: Self::Event) -> usize { format!("{e:?}").len() } }
fn step<S: State>(s: S, e: S::Event) -> usize { s.on(e) }
async fn astep<S: State>(s: S, e: S::Event) -> usize { s.on(e) }
struct W<S: State> { s: S, last: Option<S::Event> }
impl<S: State> W<S> { fn new(s: S, e: S::Event) -> Self { W { s, last: Some(e) } } fn go(mut self) -> usize { let e = self.last.take().unwrap(); self.s.on(e) } fn set(&mut self, e: S::Event) { self.last = Some(e) } }
struct P<S: State>(S, S::Event);
fn main() {
    println!("{}", step(A, b"abc")); println!("{}", step(B, Box::new(|| 7))); println!("{}", step(C, &"x"));
    println!("{}", W::new(A, b"ab").go()); println!("{}", W::new(C, &[1, 2]).go()); let mut w = W::new(A, b""); w.set(b"12345"); println!("{}", w.go());
    let P(s, e) = P(A, b"q"); println!("{}", s.on(e)); println!("{}", A.on(b"zz"));  let _f = astep(A, b"k"); println!("{}", <A as State>::on(A, b"lmno"));
}
