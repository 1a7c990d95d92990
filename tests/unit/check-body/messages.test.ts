import { describe, expect, test } from "vitest";
import { onlyMistake } from "./harness.js";

const inAsync = (body: string): string => `async fn number() -> i32 { 1 }\nasync fn list() -> Vec<i32> { vec![] }\nasync fn f() { ${body} }\nfn main() {}`;

describe("a mistake says why, and how to repair it", () => {
  test("a forgotten await", () => {
    for (const [wrong, right] of [
      ["let x: i32 = number();", "let x: i32 = number().await;"],
      ["let x = 1 + number();", "let x = 1 + number().await;"],
      ["list().len();", "list().await.len();"],
    ] as const) {
      const found = onlyMistake(inAsync(wrong));
      expect(found.helps).toContain("consider `await`ing on the `Future`");
      expect(found.fixed).toBe(inAsync(right));
    }
  });

  test("references and wrappers", () => {
    const fix = (wrong: string): string | null => onlyMistake(`fn s(a: &str, b: String, c: Option<i32>, d: u64) {}\nfn f(t: String, n: i32, small: u32) { ${wrong} }\nfn main() {}`).fixed?.split("\n")[1] ?? null;
    expect(fix("s(t, String::new(), None, 1);")).toContain("s(&t,");
    expect(fix('s("a", "b", None, 1);')).toContain('"b".to_string()');
    expect(fix('s("a", t, n, 1);')).toContain("Some(n)");
    expect(fix('s("a", t, None, small);')).toContain("small.into()");
    expect(fix('s("a", t, None, n);')).toContain("n.try_into().unwrap()");
  });

  test("a semicolon too many", () => {
    const found = onlyMistake("fn f() -> i32 { 1; }\nfn main() {}");
    expect(found.helps).toContain("remove this semicolon to return this value");
    expect(found.fixed).toBe("fn f() -> i32 { 1 }\nfn main() {}");
  });

  test("why a type is expected", () => {
    expect(onlyMistake('fn f() -> i32 { "a" }\nfn main() {}').labels).toContain("expected `i32` because of return type");
    expect(onlyMistake('fn main() { let x: i32 = "a"; }').labels).toContain("expected due to this");
    expect(onlyMistake('fn g(n: i32) {}\nfn main() { g("a"); }').labels).toEqual(["arguments to this function are incorrect", "function defined here"]);
    expect(onlyMistake('fn main() { let x = match 1 { 1 => 2, _ => "a" }; }').labels).toContain("this is found to be of type `{integer}`".replace("`{integer}`", "integer"));
  });

  test("names that are nearly right", () => {
    const p = "struct P { width: i32 }\nimpl P { fn scale(&self) {} }\nenum E { Running }\nfn main() { let p = P { width: 1 }; ";
    expect(onlyMistake(`${p} p.scal(); }`).fixed).toContain("p.scale()");
    expect(onlyMistake(`${p} p.widht; }`).fixed).toContain("p.width;");
    expect(onlyMistake(`${p} E::Runing; }`).fixed).toContain("E::Running;");
  });

  test("traits that are not imported", () => {
    const found = onlyMistake("mod far { pub trait Far { fn far(&self) {} } impl Far for i32 {} }\nfn main() { 1i32.far(); }");
    expect(found.helps.join(" ")).toContain("use crate::far::Far;");
  });

  test("bounds that are not met", () => {
    const found = onlyMistake("struct W<T>(T);\nimpl<T: Ord> W<T> { fn best(&self) {} }\nstruct N;\nfn main() { W(N).best(); }");
    expect(found.notes.join(" ")).toContain("`N: Ord`");
    expect(found.helps).toContain("consider annotating `N` with `#[derive(Ord)]`");
  });
});
