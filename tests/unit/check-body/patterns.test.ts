import { describe, expect, test } from "vitest";
import { checkMarked, checkWarnings, Checked, onlyMistake } from "./harness.js";
import { show } from "./show.js";

describe("patterns", () => {
  test("have the type of what they match", () => {
    checkMarked(`
enum E { A(i32, i32), B, C { x: i32, y: i32 } }
struct P(i32);
fn f() {}
fn main() {
    let e = E::B;
    match e { E::A(x) => {} _ => {} } //~ E0023
    match E::B { E::C { x } => {} _ => {} } //~ E0027
    match E::B { E::C { z, .. } => {} _ => {} } //~ E0026
    match E::B { E::A => {} _ => {} } //~ E0532
    match E::B { E::B(x) => {} _ => {} } //~ E0532
    match 1 { "a" => {} _ => {} } //~ E0308
    match 1 { 5..=2 => {} _ => {} } //~ E0030
    match vec![1] { [a] => {} _ => {} } //~ E0529
    match [1, 2] { [a] => {} _ => {} } //~ E0527
    let (a, b) = (1, 2, 3); //~ E0308
    let &x = 5; //~ E0308
    let P { x } = P(1); //~ E0769
    match 1 { f() => {} _ => {} } //~ E0532
}`);
  });

  test("leave nothing out", () => {
    checkMarked(`
fn main() {
    match Some(1) { Some(n) if n > 0 => {} None => {} } //~ E0004
    match (true, Some(1)) { (true, _) => {} (false, None) => {} } //~ E0004
    match 5u8 { 0..=100 => {} 102..=255 => {} } //~ E0004
    match "a" { "b" => {} } //~ E0004
    match &[1, 2][..] { [] => {} [_] => {} [_, _, ..] => {} }
    match 'x' { '\\0'..='m' => {} 'n'.. => {} }
    match 1i8 { i8::MIN..=-1 => {} 0 => {} 1.. => {} }
    let Some(x) = Some(1); //~ E0005
    let Ok(y) = Ok::<i32, std::convert::Infallible>(1);
}`);
  });

  test("what is left out is named", () => {
    const missing = (arms: string, on: string): string => onlyMistake(`enum E { A(Option<bool>), B { n: u8 } }\nfn f(e: &E, v: &[i32], p: (bool, bool)) { match ${on} { ${arms} } }\nfn main() {}`).message;
    expect(missing("E::A(_) => {}", "e")).toBe("non-exhaustive patterns: `&E::B { .. }` not covered");
    expect(missing("E::A(Some(true)) => {} E::B { .. } => {}", "e")).toBe("non-exhaustive patterns: `&E::A(None)` and `&E::A(Some(false))` not covered");
    expect(missing("[] => {} [_] => {}", "v")).toBe("non-exhaustive patterns: `&[_, _, ..]` not covered");
    expect(missing("(true, _) => {}", "p")).toBe("non-exhaustive patterns: `(false, _)` not covered");
  });

  test("arms that nothing reaches", () => {
    checkWarnings(`
fn main() {
    let n = 3;
    match n {
        0..=5 => {}
        3 => {} //? unreachable_patterns
        _ => {}
        7 => {} //? unreachable_patterns
    }
}`);
  });

  test("binding modes become explicit", () => {
    const checked = new Checked("fn f(o: &mut Option<(i32, String)>) { if let Some((n, s)) = o {} }\nfn g(o: &Option<&i32>) -> i32 { match o { Some(&n) => n, None => 0 } }\nfn main() {}");
    expect(checked.codes()).toEqual([]);
    expect(show(checked.cx, checked.body("f"))).toBe("{ if let *Some((mut n, mut s)) = o {  } }");
    expect(show(checked.cx, checked.body("g"))).toBe("{ match o { *Some(*n) => n, *None() => 0 } }");
  });

  test("many columns do not take for ever", () => {
    const arms = Array.from({ length: 40 }, (_, i) => `(${Array.from({ length: 8 }, (_, j) => (j === i % 8 ? `Some(${i})` : "_")).join(", ")}) => {}`).join("\n");
    const started = performance.now();
    expect(new Checked(`fn f(t: (${"Option<i32>, ".repeat(8)})) { match t { ${arms} _ => {} } }\nfn main() {}`).codes()).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
