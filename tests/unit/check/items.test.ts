import { describe, expect, test } from "vitest";
import { checkMarked, Loaded, mainCodes } from "./harness.js";
import { checkItems } from "../../../compiler/3-check/items/check-items.js";

describe("impls of traits", () => {
  test("all that the trait asks for, nothing else", () => {
    checkMarked(`
trait Shape { fn area(&self) -> i32; const SIDES: usize; type Unit; fn name(&self) -> String { loop {} } }
struct Square;
struct Circle;
impl Shape for Square { const SIDES: usize = 4; type Unit = i32; fn area(&self) -> i32 { 0 } }
impl Shape for Circle {
    fn arae(&self) {} //~ E0407
    type Uint = i32; //~ E0437
    const SIDE: usize = 1; //~ E0438
}
struct Other;
impl Shape for Other { //~ E0046
    fn length(&self) {} //~ E0407
}`);
  });

  test("a misspelt method gets a suggestion", () => {
    const loaded = new Loaded("trait Shape { fn area(&self) {} }\nstruct S;\nimpl Shape for S { fn arae(&self) {} }");
    checkItems(loaded.ctx);
    expect(loaded.sink.all[0]?.fixes[0]?.edits[0]?.text).toBe("area");
  });

  test("signatures as declared", () => {
    checkMarked(`
trait T { fn a(&self, x: i32); fn b(); fn c(&self); fn d<X>(&self, x: X); fn e(&self, x: u8); fn f(&self) -> u8; fn g<X>(&self, x: X); fn h(&self, x: impl Clone); const N: u32; }
struct S;
impl T for S {
    fn a(&self) {} //~ E0050
    fn b(&self) {} //~ E0185
    fn c() {} //~ E0186
    fn d(&self, x: i32) {} //~ E0049
    fn e(&self, x: i32) {} //~ E0053
    fn f(&self) -> i32 { 0 } //~ E0053
    fn g<X: Clone>(&self, x: X) {} //~ E0276
    fn h<X: Clone>(&self, x: X) {} //~ E0643
    const N: u8 = 1; //~ E0326
}`);
  });

  test("Pin is transparent: both ways to write poll implement Future", () => {
    checkMarked(`
struct A; struct B; struct C;
impl Future for A { type Output = i32; fn poll(&mut self, cx: &mut Context) -> Poll<i32> { loop {} } }
impl Future for B { type Output = i32; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> { loop {} } }
impl Future for C { type Output = i32; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u8> { loop {} } } //~ E0053`);
  });

  test("async fns and impl Trait in traits", () => {
    checkMarked(`
trait T { async fn go(&self) -> i32; fn items(&self) -> impl Iterator<Item = i32>; fn later(&self) -> impl Future<Output = i32>; }
struct A; struct B; struct C;
impl T for A { async fn go(&self) -> i32 { 0 } fn items(&self) -> VecIter<i32> { loop {} } async fn later(&self) -> i32 { 0 } }
impl T for B {
    async fn go(&self) -> u8 { 0 } //~ E0271
    fn items(&self) -> Vec<i32> { loop {} } //~ E0277
    fn later(&self) -> Box<dyn Future<Output = i32>> { loop {} }
}
impl T for C {
    fn go(&self) -> i32 { 0 } //~ syntax
    fn items(&self) -> VecIter<u8> { loop {} } //~ E0271
    async fn later(&self) -> i32 { 0 }
}`);
  });

  test("supertraits and bounds of associated types", () => {
    checkMarked(`
trait Animal {} trait Dog: Animal {} struct Rex; struct Fido;
impl Dog for Rex {} //~ E0277
impl Animal for Fido {}
impl Dog for Fido {}
trait Holds { type It: Debug; }
impl Holds for Rex { type It = Rex; } //~ E0277
impl Holds for Fido { type It = Vec<i32>; }`);
  });
});

describe("coherence", () => {
  test("overlapping impls", () => {
    checkMarked(`
struct W<T>(T);
impl<T> Clone for W<T> { fn clone(&self) -> Self { loop {} } }
impl Clone for W<i32> { fn clone(&self) -> Self { loop {} } } //~ E0119
trait A {} trait B {}
impl<T: B> A for T {}
impl A for i32 {}
trait C {}
impl<T: Copy> C for T {}
impl C for String {} //~ E0119
trait D<X> {}
impl D<i32> for u8 {}
impl D<i64> for u8 {}
impl<T: Display> ToString for W<T> { fn to_string(&self) -> String { loop {} } }`);
  });

  test("foreign traits for foreign types", () => {
    checkMarked(`
struct Mine;
impl ToString for Vec<i32> { fn to_string(&self) -> String { loop {} } } //~ E0117
impl From<Mine> for i32 { fn from(m: Mine) -> i32 { 0 } }
impl<T> Clone for T { fn clone(&self) -> T { loop {} } } //~ E0210
impl Vec<i32> { fn f() {} } //~ E0116
impl i32 { fn f() {} } //~ E0390
impl<T> T { fn f() {} } //~ E0118
impl Mine { fn f() {} fn f() {} } //~ E0592
impl Mine { fn g() {} } //~ E0592
impl Mine { fn g() {} }
struct G<T>(T);
impl G<i32> { fn one() {} }
impl G<u8> { fn one() {} }`);
  });

  test("parameters that nothing determines", () => {
    checkMarked(`
struct W<T>(T);
impl<T, U> W<T> {} //~ E0207
impl<I: Iterator<Item = B>, B> W<(I, I)> {}
trait Call {}
impl<F: Fn() -> R, R> Call for W<F> {}
impl<F: Fn(A), A> Call for W<(F, F)> {} //~ E0207`);
  });

  test("Copy and Drop", () => {
    checkMarked(`
struct A { name: String } struct B; struct C<T>(T);
impl Clone for A { fn clone(&self) -> Self { loop {} } }
impl Copy for A {} //~ E0204
impl Clone for B { fn clone(&self) -> Self { loop {} } }
impl Copy for B {} //~ E0184
impl Drop for B { fn drop(&mut self) {} }
impl Drop for C<i32> { fn drop(&mut self) {} } //~ E0366
trait T {}
impl Drop for dyn T { fn drop(&mut self) {} } //~ E0120`);
  });
});

describe("structs and enums", () => {
  test("size, fields, parameters", () => {
    checkMarked(`
struct List { next: Option<List> } //~ E0072
struct Good { next: Option<Box<Good>>, all: Vec<Good> }
struct P<T>; //~ E0392
struct L<'a>(i32); //~ E0392
struct Two { a: i32, a: u8 } //~ E0124
struct Unsized { text: str, n: i32 } //~ E0277
struct Last { n: i32, text: str }
struct NoDebug; struct Needs<T: Debug>(T);
struct Bad { n: Needs<NoDebug> } //~ E0277`);
  });

  test("discriminants", () => {
    checkMarked(`
const fn twice(n: isize) -> isize { n * 2 }
enum A { X = 1, Y = 2 - 1 } //~ E0081
#[repr(u8)] enum B { X = 255, Y } //~ E0370
enum C { X = twice(4), Y, Z = -1 }`);
    const loaded = new Loaded("const fn twice(n: isize) -> isize { n * 2 }\nenum C { X = twice(4), Y, Z = -1 }");
    expect(loaded.ctx.adt(loaded.def("C")).variants.map((v) => v.discriminant)).toEqual([8n, 9n, -1n]);
  });
});

describe("types in signatures", () => {
  test("generic arguments are counted", () => {
    checkMarked(`
fn a(x: Vec) {} //~ E0107
fn b(x: Option<i32, u8>) {} //~ E0107
fn c(x: String<i32>) {} //~ E0107
fn d(x: i32<u8>) {} //~ E0109
fn e<T: Iterator<i32>>(x: T) {} //~ E0107
struct Arr<const N: usize>([u8; N]);
fn f(x: Arr<3>, y: Arr<{ 1 + 2 }>) {}
fn g(x: Arr<i32>) {} //~ E0747`);
  });

  test("associated types", () => {
    checkMarked(`
trait Store { type Key; type Value; fn get(&self, k: &Self::Key) -> Option<Self::Value>; }
fn a<S: Store>(s: &S, k: S::Key) -> S::Val { loop {} } //~ E0220
fn b<T>(x: T::Item) {} //~ E0220
fn c(x: String::Item) {} //~ E0223
fn d<T: Iterator<Itm = i32>>(x: T) {} //~ E0220
fn e<S: Store>(x: <S as Store>::Value, y: <Vec<u8> as IntoIterator>::IntoIter) {}
fn f<T: IntoIterator>(x: T) where T::IntoIter: DoubleEndedIterator, <T::IntoIter as Iterator>::Item: Debug {}
trait Two: Iterator + Future {} trait Own { type Output; }
fn g<T: Future + Own>(x: T::Output) {} //~ E0221`);
  });

  test("trait objects", () => {
    checkMarked(`
trait Shape { fn area(&self) -> i32; }
trait New { fn new() -> Self; } trait Gen { fn gen<T>(&self, t: T); } trait Same { fn same(&self, o: &Self); }
trait Fine { fn same(&self, o: &Self) where Self: Sized; fn shape(&self) -> Box<dyn Shape>; }
fn a(x: Shape) {} //~ E0782
fn b(x: &dyn Iterator) {} //~ E0191
fn c(x: &dyn New) {} //~ E0038
fn d(x: &dyn Gen) {} //~ E0038
fn e(x: Box<dyn Same>) {} //~ E0038
fn f(x: &dyn Fine, y: &mut dyn Iterator<Item = i32>, z: Box<dyn Fn(&str) -> String + Send>) {}
fn g() -> dyn Shape { loop {} } //~ E0746
fn h(x: dyn Shape) {} //~ E0277
fn i(x: Box<dyn Shape + Fine>) {} //~ E0225`);
  });

  test("lifetimes", () => {
    checkMarked(`
fn a(x: &str, y: &str) -> &str { x } //~ E0106
fn b() -> &str { loop {} } //~ E0106
fn c<'a>(x: &'a str, y: &str) -> &'a str { x }
fn d(x: &'b str) {} //~ E0261
struct S { x: &str } //~ E0106
struct P<'a>(&'a str);
impl P<'_> { fn e(&self, x: &str) -> &str { x } fn f(p: P) -> P { p } }
impl<'a> P<'a> { fn g(self) -> &'a str { self.0 } }
impl Clone for P { fn clone(&self) -> Self { loop {} } } //~ E0726
fn h(f: impl Fn(&str) -> &str, g: &dyn for<'x> Fn(&'x i32, &i32) -> &'x i32) {}
const X: &str = "";`);
  });

  test("where impl Trait and _ may stand", () => {
    checkMarked(`
fn a(x: _) {} //~ E0121
struct S { x: impl Clone } //~ E0562
fn b(x: impl Iterator<Item = impl Debug>) -> impl Iterator<Item = impl Debug> { loop {} }
fn c<F: FnOnce(i32) -> Future<Output = i32>>(f: F) {}
fn d(f: impl Fn(i32) -> impl Future<Output = i32>) {}`);
  });

  test("cycles are reported, not followed", () => {
    checkMarked(`
const A: u32 = B + 1; //~ E0391
const B: u32 = A;
type X = Vec<Y>; //~ E0391
type Y = X;
trait T: U {} //~ E0391
trait U: T {}`);
  });

  test("constants that cannot be", () => {
    checkMarked(`
const A: u8 = 255 + 1; //~ E0080
const B: i32 = 1 / 0; //~ E0080
const C: [i32; 2] = [1, 2];
const D: i32 = C[2]; //~ E0080
fn f(x: [u8; -1]) {} //~ E0600
fn g<const N: usize>(x: [u8; N], y: [u8; N + 1]) {} //~ syntax`);
  });
});

test("main", () => {
  expect(mainCodes("fn main() {}")).toEqual([]);
  expect(mainCodes("async fn main() -> Result<(), String> { loop {} }")).toEqual([]);
  expect(mainCodes("fn other() {}")).toEqual(["E0601@1"]);
  expect(mainCodes("fn other() {}", false)).toEqual([]);
  expect(mainCodes("fn main<T>() {}")).toEqual(["E0131@1"]);
  expect(mainCodes("fn main(x: i32) {}")).toEqual(["E0580@1"]);
  expect(mainCodes("fn main() -> i32 { 0 }")).toEqual(["E0277@1"]);
});
