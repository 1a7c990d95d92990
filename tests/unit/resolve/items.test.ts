import { describe, expect, it } from "vitest";
import type { Def, Program } from "../../../compiler/2-resolve/defs.js";
import { check, findDef, resolve } from "./support.js";

/** The impls of the program as `Trait for Type: items`. */
function implsOf(program: Program): string[] {
  return program
    .impls()
    .filter((def) => def.module.crate.local)
    .map((def) => {
      const item = def.node.kind === "item" && def.node.item.kind === "impl" ? def.node.item : null;
      const trait = item?.trait?.segments.at(-1)?.ident.name ?? "-";
      const self = item?.self.kind === "path" ? (item.self.path.segments.at(-1)?.ident.name ?? "") : "";
      return `${trait} for ${self}: ${program.children(def).map((kid) => kid.name).join(" ")}`;
    });
}

function names(defs: readonly Def[]): string[] {
  return defs.map((def) => `${def.kind} ${def.name}`);
}

describe("definitions", () => {
  it("lists children in source order", () => {
    const { program } = resolve("struct S; enum E { A, B(i32) } trait T { type X; const C: i32; fn f(); } impl T for S { type X = i32; const C: i32 = 1; fn f() {} } mod m { fn g() {} } extern \"js\" { fn h(); } fn main() { fn inner() {} struct Local; }");
    expect(names(program.children(program.main.root.def))).toEqual(["struct S", "enum E", "trait T", "impl ", "mod m", "fn h", "fn main"]);
    expect(names(program.children(findDef(program, "E")))).toEqual(["variant A", "variant B"]);
    expect(names(program.children(findDef(program, "T")))).toEqual(["assocType X", "assocConst C", "assocFn f"]);
    expect(names(program.children(findDef(program, "main")))).toEqual(["fn inner", "struct Local"]);
    expect(findDef(program, "h").node).toMatchObject({ kind: "foreign", abi: "js" });
  });

  it("makes generic parameters into definitions", () => {
    const { program } = resolve("struct S<'a, T, const N: usize>(&'a T); fn main() {}");
    expect(names(program.genericParams(findDef(program, "S")))).toEqual(["typeParam T", "constParam N"]);
  });

  it("reports generic parameters of one name", () => {
    check("struct S<T, T>(T);\nfn main() {}", ["1:13 E0403 the name `T` is already used for a generic parameter in this item's generic parameters"]);
  });
});

describe("conditions", () => {
  const source = `
    #[cfg(test)] fn a() {} #[cfg(not(test))] fn b() {} #[cfg(windows)] fn c() {} #[cfg(feature = "full")] fn d() {} #[cfg(not(loom))] fn e() {}
    #[cfg(all(unix, target_pointer_width = "32"))] fn f() {} #[cfg(any(windows, panic = "unwind"))] fn g() {} #[cfg(debug_assertions)] fn h() {}
    #[test] fn t() {} #[cfg_attr(test, cfg(windows))] fn i() {} fn main() {}`;
  const fns = (options: { test?: boolean; release?: boolean }): string => {
    const { program } = resolve(source, options);
    return program.children(program.main.root.def).map((def) => def.name).join(" ");
  };

  it("switches items", () => {
    expect(fns({})).toBe("b d e f g h i main");
    expect(fns({ test: true })).toBe("a d e f g h t main");
    expect(fns({ release: true })).toBe("b d e f g i main");
  });

  it("switches fields, variants, statements, arms and tails", () => {
    const { program } = resolve("struct S { #[cfg(test)] a: i32, b: i32 } enum E { A, #[cfg(test)] B } fn main() { #[cfg(test)] let x = nothing; #[cfg(test)] { nope(); } match 1 { #[cfg(test)] 1 => gone, _ => 2 }; S { #[cfg(test)] a: no, b: 1 }; #[cfg(not(unix))] absent() }");
    expect(names(program.children(findDef(program, "E")))).toEqual(["variant A"]);
    expect(findDef(program, "S").node).toMatchObject({ item: { data: { fields: [{ ident: { name: "b" } }] } } });
    check("fn main() { #[cfg(test)] let x = nothing; #[cfg(unix)] missing(); }", ["1:56 E0425 cannot find function `missing` in this scope"]);
  });

  it("reports conditions that make no sense", () => {
    check("#[cfg(foo(a))] fn f() {}\n#[cfg(not())] fn g() {}\nfn main() {}", ["1:7 E0537 invalid predicate `foo`", "2:7 E0805 `not(…)` takes one condition"]);
  });
});

describe("derives", () => {
  it("makes an impl for each trait", () => {
    const { program, sink } = resolve("#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)] struct S { a: i32, b: i32 } fn main() {}");
    expect(sink.all).toEqual([]);
    expect(implsOf(program)).toEqual([
      "Debug for S: fmt", "Clone for S: clone", "Copy for S: ", "PartialEq for S: eq", "Eq for S: ", "PartialOrd for S: partial_cmp", "Ord for S: cmp", "Hash for S: hash", "Default for S: default",
    ]);
  });

  it("handles enums of every kind", () => {
    check("#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)] enum E<T> { #[default] A, B(T, i32), C { x: T } } #[derive(Debug, Clone, PartialEq, PartialOrd, Hash)] enum Never {} #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)] enum One { A(String) } fn main() {}");
  });

  it("bounds type parameters, and projections of them", () => {
    const { program } = resolve("trait It { type Item; } #[derive(Clone)] struct S<'a, T: It, const N: usize> where T: Copy { a: &'a [T::Item; N], b: T } fn main() {}");
    const impl = program.impls().find((def) => def.module.crate.local);
    const item = impl?.node.kind === "item" && impl.node.item.kind === "impl" ? impl.node.item : null;
    expect(item?.generics.params.map((param) => (param.kind === "type" ? param.bounds.length : param.kind))).toEqual(["lifetime", 2, "const"]);
    expect(item?.generics.where.length).toBe(2);
  });

  it("works inside macros and functions", () => {
    check("macro_rules! m { ($n:ident { $($f:ident),* }) => { #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)] struct $n { $($f: i32),* } } } m!(A { x, y }); fn main() { m!(B { z }); #[derive(Debug, PartialEq)] struct C(A, B); }");
  });

  it("derives thiserror's Error", () => {
    const { program, sink } = resolve(`use thiserror::Error;
      #[derive(Debug, Error)] enum E { #[error("io {0:?} at {}", .0)] Io(#[from] String), #[error("bad {name}: {source}")] Bad { name: String, #[source] source: String }, #[error(transparent)] Other(#[from] Vec<i32>), #[error("plain")] Plain }
      #[derive(Debug, thiserror::Error)] #[error("code {code}")] struct S { code: i32 } fn main() {}`);
    expect(sink.all).toEqual([]);
    expect(implsOf(program).filter((impl) => !impl.startsWith("Debug"))).toEqual(["Display for E: fmt", "Error for E: source", "From for E: from", "From for E: from", "Display for S: fmt", "Error for S: "]);
  });

  it("reports derives and attributes that do not exist, and misplaced ones", () => {
    check("#[derive(Foo)] struct A;\n#[foo] fn f() {}\n#[foo::bar] fn g() {}\n#[derive(Debug)] fn h() {}\n#[derive(Default)] enum E { A }\n#[derive(Error)] struct B;\nfn main() {}", [
      "4:1 E0774 `derive` may only be applied to `struct`s, `enum`s and `union`s",
      "5:10 E0665 `#[derive(Default)]` on enum with no `#[default]`",
      "1:10 macro cannot find derive macro `Foo` in this scope",
      "2:3 macro cannot find attribute `foo` in this scope",
      "3:3 E0433 cannot find module or crate `foo` in this scope",
      "6:10 macro cannot find derive macro `Error` in this scope",
    ]);
  });
});

describe("module files", () => {
  it("finds files beside their parents, in either extension and layout", () => {
    check("mod a; mod b; #[path = \"other/place.ae\"] mod c; mod d { mod e; } fn main() { a::f(); a::deep::g(); b::f(); c::f(); d::go(); }", ["a.ae:1:24 E0425 cannot find value `wrong` in this scope", "1:95 E0603 function `g` is private", "1:119 E0425 cannot find function `go` in module `d`"], {
      files: {
        "a.ae": "pub mod deep; fn h() { wrong; } pub fn f() { deep::x() }", "a/deep.rs": "fn g() {} pub fn x() {}", "b/mod.ae": "pub mod c; pub fn f() { c::f() }", "b/c.ae": "pub fn f() { super::super::a::f() }",
        "other/place.ae": "pub fn f() {}", "d/e.ae": "",
      },
    });
  });

  it("reports files that are missing or there twice", () => {
    check("mod gone;\nmod two;\nfn main() {}", ['1:5 E0583 file not found for module `gone`', '2:5 E0761 file for module `two` found at both "two.ae" and "two/mod.ae"'], { files: { "two.ae": "", "two/mod.ae": "" } });
    check("mod latin;\nfn main() {}", ["1:5 io couldn't read `latin.ae`: it is not valid UTF-8"], { bytes: { "latin.ae": Uint8Array.of(0xe9) } });
  });

  it("reads lazy modules of the library when a path goes through them", () => {
    expect(resolve("fn main() { let m: std::collections::HashMap<i32, i32>; }").loaded).toContain("std/collections/mod.ae");
    expect(resolve("fn main() { let v: Vec<i32>; spawn(); }").loaded).not.toContain("std/collections/mod.ae");
    expect(resolve("fn main() {}").loaded).not.toContain("facades/tokio.ae");
  });
});
