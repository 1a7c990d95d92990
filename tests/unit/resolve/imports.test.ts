import { describe, expect, it } from "vitest";
import { check, checkMeaning, findDef, resolve } from "./support.js";

describe("imports", () => {
  it("follows renames, groups, globs and re-exports", () => {
    checkMeaning(`
      mod a { pub mod b { pub fn /*@f*/f() {} pub struct /*@s*/S; } pub use self::b::f as g; pub use b::*; }
      use a::{self as aa, b::{self, f as h}, g};
      use a::*;
      fn main() { /*=f*/aa::b::f(); /*=f*/b::f(); /*=f*/h(); /*=f*/g(); /*=s*/S; /*=f*/f(); /*=f*/crate::a::g(); /*=f*/self::g(); }
      mod c { use super::a; fn k() { /*=f*/a::f(); } mod d { fn k() { /*=f*/super::super::a::f(); } } }`);
  });

  it("resolves chains and cycles of globs", () => {
    checkMeaning("mod a { pub use crate::b::*; pub fn /*@x*/x() {} } mod b { pub use crate::a::*; pub fn /*@y*/y() {} } fn main() { /*=x*/b::x(); /*=y*/a::y(); }");
  });

  it("lets an import have the name of the crate it comes from", () => {
    check("use anyhow::anyhow; use anyhow::Error as E; fn main() { let e: E; let f: anyhow::Error; anyhow!(\"x\"); }");
  });

  it("prefers what is declared to what a glob brings", () => {
    checkMeaning("mod a { pub fn f() {} } mod b { pub fn f() {} } use a::*; use b::*; fn /*@f*/f() {} fn main() { /*=f*/f(); }");
  });

  it("imports variants, and statements of blocks only there", () => {
    checkMeaning("enum E { /*@a*/A, B } fn f() { use E::*; /*=a*/A; } mod m { pub struct /*@s*/S; } fn main() { use m::S; /*=s*/S; }");
  });

  it("knows core, alloc and the extern prelude", () => {
    check("use core::option::Option as O; use ::std::fmt; use tokio::sync::Mutex; extern crate alloc; fn main() { let a: alloc::string::String; let o: O<fmt::Formatter>; tokio::spawn(); let m: Mutex; }");
  });

  it("reports what cannot be imported", () => {
    check("use foo::bar;\nuse foo2::bar::baz;\nuse std::nope::X;\nuse std::option::Optoin;\nuse crate::zip;\nmod m { fn f() {} }\nuse m::f;\nextern crate nothere;\nfn main() { bar(); X::y(); }", [
      "1:5 E0432 unresolved import `foo`",
      "2:5 E0433 cannot find module or crate `foo2` in this scope",
      "3:10 E0432 unresolved import `std::nope`",
      "4:5 E0432 unresolved import `std::option::Optoin`",
      "5:5 E0432 unresolved import `crate::zip`",
      "7:8 E0603 function `f` is private",
      "8:1 E0463 can't find crate for `nothere`",
    ]);
  });

  it("reports an ambiguity of globs where the name is used", () => {
    check("mod a { pub fn f() {} } mod b { pub fn f() {} }\nuse a::*; use b::*;\nfn main() {\n f(); }", ["4:2 E0659 `f` is ambiguous"]);
  });

  it("reports names taken twice", () => {
    check("use std::fmt;\nuse std::io as fmt;\nuse std::vec;\nmod vec {}\nfn f() {}\nfn f() {}\nenum E { A,\n A }\nfn main() {}", [
      "6:4 E0428 the name `f` is defined multiple times",
      "8:2 E0428 the name `A` is defined multiple times",
      "2:5 E0252 the name `fmt` is defined multiple times",
      "4:5 E0255 the name `vec` is defined multiple times",
    ]);
  });

  it("refuses to re-export what is private", () => {
    check("mod m { pub(crate) struct S { a: i32 } pub(crate) fn f() {} }\npub use m::S;\npub use m::f;\npub(crate) use m::f as g;\nfn main() {}", [
      "2:9 E0365 `S` is only public within the crate, and cannot be re-exported",
      "3:9 E0364 `f` is only public within the crate, and cannot be re-exported",
    ]);
  });
});

describe("visibility", () => {
  it("grants and refuses by module", () => {
    check(
      "mod a { fn f() {} pub mod b { pub(super) fn s() {} pub(crate) fn c() {} pub(in crate::a) fn i() {} fn p() { super::f(); } } pub fn t() { b::s(); b::i(); } }\nfn main() {\n a::f();\n a::b::s();\n a::b::c();\n a::b::i();\n}",
      ["3:5 E0603 function `f` is private", "4:8 E0603 function `s` is private", "6:8 E0603 function `i` is private"],
    );
  });

  it("makes a constructor as private as the fields are", () => {
    check("mod m { pub struct P(i32); pub struct Q(pub i32); }\nuse m::P;\nfn main() {\n m::Q(1);\n m::P(1);\n P(1);\n}", [
      "5:5 E0603 tuple struct constructor `P` is private",
      "6:2 E0423 cannot initialize a tuple struct which contains private fields",
    ]);
  });

  it("tells the visibility of fields", () => {
    const { program } = resolve("mod m { pub struct S { pub a: i32, b: i32 } } fn main() {}");
    const def = findDef(program, "S");
    const item = def.node.kind === "item" && def.node.item.kind === "struct" ? def.node.item : null;
    const fields = item?.data.kind === "struct" ? item.data.fields : [];
    expect(fields.map((field) => program.isVisible(program.fieldVis(def, field), program.main.root))).toEqual([true, false]);
  });

  it("refuses a visibility in a module that is no ancestor", () => {
    check("mod a { pub(in crate::b) fn f() {} }\nmod b {}\nfn main() {}", ["1:23 E0433 cannot find module `b` in this scope"]);
    check("mod b {}\nmod a { pub(in crate::b) fn f() {} }\nfn main() {}", ["2:16 E0742 visibilities can only be restricted to ancestor modules"]);
  });
});

describe("the program as later phases see it", () => {
  it("collects traits in scope from imports, globs, preludes and enclosing blocks", () => {
    const { program } = resolve("mod m { pub trait A {} pub trait B {} pub trait C {} } use m::A as _; mod n { pub use crate::m::B; trait Hidden {} } use n::*; trait Own {} fn main() { use m::C; struct S; }");
    const names = (from: string): string[] => program.traitsInScope(findDef(program, from).module).map((def) => def.name).filter((name) => !["Clone", "Default", "Copy", "Sized", "PartialEq", "Eq", "PartialOrd", "Ord"].includes(name)).sort();
    expect(names("main")).toEqual(["A", "B", "Own"]);
    expect(names("S")).toEqual(["A", "B", "C", "Own"]);
    expect(program.preludeTraits(findDef(program, "main").module).map((def) => def.name)).toEqual(["StreamExt"]);
  });

  it("looks up paths and language items, reading lazy modules when they are wanted", () => {
    const { program, loaded } = resolve("fn main() {}");
    expect(loaded).not.toContain("std/collections/mod.ae");
    expect(program.lang("Option")?.name).toBe("Option");
    expect(program.lang("Nonsense")).toBe(null);
    const map = program.lang("HashMap");
    expect(map?.name).toBe("HashMap");
    expect(map === null ? "" : program.pathOf(map)).toBe("std::collections::hash_map::HashMap");
    expect(program.lookup("std::collections::HashMap", "type")).toBe(map);
    expect(program.lookup("std::clone::Clone::clone", "value")?.kind).toBe("assocFn");
    expect(program.lookup("std::nope", "type")).toBe(null);
  });

  it("suggests names by spelling", () => {
    const { program } = resolve("fn main() {}");
    expect(program.similarNames("lenght", ["length", "width", "len"])).toEqual(["length"]);
    expect(program.similarNames("FOO", ["foo", "fo"])[0]).toBe("foo");
    expect(program.similarNames("read_file", ["file_read"])).toEqual(["file_read"]);
    expect(program.similarNames("zebra", ["length"])).toEqual([]);
  });

  it("offers imports and corrections as edits", () => {
    const { sink } = resolve("mod m { pub struct Deep; }\nfn main() { let a: HashMap<i32, i32>; let b: Deep; let value = 1; valeu; }");
    expect(sink.all.map((each) => each.fixes.map((fix) => fix.edits[0]?.text))).toEqual([["use std::collections::HashMap;\n"], ["use crate::m::Deep;\n"], ["value"]]);
  });
});
