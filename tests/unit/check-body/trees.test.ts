import { describe, expect, test } from "vitest";
import { Checked } from "./harness.js";
import { show } from "./show.js";

function tree(text: string, items = ""): string {
  const checked = new Checked(`${items}\n${text}\nfn main() {}`);
  expect(checked.codes()).toEqual([]);
  return show(checked.cx, checked.body("f"));
}

describe("what the typed tree says that the source does not", () => {
  test("methods: derefs and borrows of the receiver", () => {
    expect(tree("fn f(s: &String) -> bool { s.starts_with('a') }")).toContain("str::starts_with(&*<String as Deref>::deref(&*s), 97)");
    expect(tree("fn f(v: &mut Vec<i32>) { v.push(1); v.push(2) }")).toBe("{ Vec::push(&mut *v, 1); Vec::push(&mut *v, 2) }");
    expect(tree("fn f(a: [i32; 3]) -> bool { a.is_empty() }")).toContain("::is_empty(unsizeArray(&a))");
    expect(tree("fn f(b: Box<Vec<i32>>) -> usize { b.capacity() }")).toContain("Vec::capacity(&*b)");
  });

  test("overloaded derefs and indices are mutable where they have to be", () => {
    expect(tree("fn f(v: &mut Vec<String>) { v[0..1][0].push('x'); }")).toContain("&mut *<Vec<String> as IndexMut>::index_mut(");
    expect(tree("use std::cell::RefCell;\nfn f(c: &RefCell<Vec<i32>>) { c.borrow_mut()[0] = 1; }")).toContain("as DerefMut>::deref_mut(&mut ");
    expect(tree("use std::rc::Rc;\nfn f(c: Rc<(i32, i32)>) -> i32 { c.0 }")).toContain("as Deref>::deref(&c)");
  });

  test("coercions", () => {
    expect(tree("fn g(s: &str) {}\nfn f(s: String) { g(&s) }")).toBe("{ g(&*<String as Deref>::deref(&*&s)) }");
    expect(tree("fn g(s: &[i32]) {}\nfn f() { g(&[1]) }")).toBe("{ g(unsizeArray(&[1])) }");
    expect(tree("fn f() -> Box<dyn Fn(i32) -> i32> { Box::new(|x| x) }")).toBe("{ unsizeDyn(Box::new(Fn[]|x| x)) }");
    expect(tree("fn g(n: &i32) {}\nfn f(n: &mut i32) { g(n); *n = 1 }")).toBe("{ g(&*n); *n = 1 }");
    expect(tree("fn id(x: i32) -> i32 { x }\nfn f() -> fn(i32) -> i32 { if true { id } else { |x| x } }")).toContain("fnItemToPtr(id)");
  });

  test("operators on numbers are built in, also behind a reference", () => {
    expect(tree("fn f(a: &i32, b: i32) -> i32 { a + b * 2 }")).toBe("{ (*a + (b * 2)) }");
    expect(tree("fn f(a: &i32, b: &i32) -> bool { a < b }")).toBe("{ (*a < *b) }");
    expect(tree("fn f(v: &[i32]) -> i32 { let mut s = 0; for x in v { s += x; } s }")).toContain("s");
    expect(tree("fn f(a: &str, b: String) -> bool { b == a }")).toBe("{ <String as PartialEq>::eq(&b, &a) }");
  });

  test("numbers take the type they meet", () => {
    expect(tree("fn f(x: u64) -> u64 { let y = 3; x + y << 2 }")).toBe("{ let y = 3; ((x + y) << 2) }");
    const checked = new Checked("fn f(x: u64) -> u64 { let y = 3; let z = 1.5; x + y }\nfn main() {}");
    expect([...checked.body("f").locals.values()].map((l) => `${l.name}: ${checked.cx.displayTy(l.ty)}`)).toEqual(["x: u64", "y: u64", "z: f64"]);
  });

  test("the question mark converts the error where it has to", () => {
    expect(tree("fn f() -> Result<i32, String> { let r: Result<i32, &str> = Ok(1); Ok(r?) }")).toContain("r?from");
    expect(tree("fn f(r: Result<i32, String>) -> Result<i32, String> { Ok(r? + 1) }")).toContain("(r? + 1)");
  });
});

describe("captures", () => {
  test("as little as is needed", () => {
    expect(tree("struct P { a: String, b: String }\nfn f(p: P) { let c = || p.a.len(); }")).toContain("Fn[ref p.0]");
    expect(tree("struct P { a: String, b: String }\nfn f(p: P) { let c = || { drop(p.b); }; }")).toContain("FnOnce[value p.1]");
    expect(tree("fn f() { let mut n = 0; let mut c = || n += 1; c(); }")).toContain("FnMut[mut n]");
    expect(tree("fn f(s: String) { let c = move || s.len(); }")).toContain("Fn[value s]");
  });

  test("behind a reference it is the reference that is held", () => {
    const checked = new Checked("struct S { a: i32, b: Vec<i32> }\nimpl S { fn f(&mut self) { let S { .. } = self; self.b.iter_mut().for_each(|x| *x += self.a); } }\nfn main() {}");
    expect(checked.codes()).toEqual([]);
    expect(show(checked.cx, checked.body("f"))).toContain("FnMut[ref self]");
  });

  test("the kind that is expected", () => {
    expect(tree("fn g<F: FnOnce()>(f: F) { f() }\nfn f(s: String) { g(|| println!(\"{s}\")) }")).toContain("FnOnce[ref s]");
  });

  test("async blocks and async closures", () => {
    expect(tree("async fn f(s: String) { let a = async { s.len() }; let b = async move { s.len() }; }")).toContain("async[ref s]");
    expect(tree("fn f() { let k = 1; let c = |x: i32| { std::future::ready(x).await + k }; }")).toContain("Fn[ref k]|x| async[value x, ref k]");
  });
});
