import { describe, expect, test } from "vitest";
import { NO_SPAN } from "../../../compiler/source.js";
import type { ClosureInfo, Ty } from "../../../compiler/3-check/ty.js";
import { BOOL, I32, intTy, refTo, tupleOf } from "../../../compiler/3-check/ty-util.js";
import { CAUSE, holds, Loaded, normal } from "./harness.js";

describe("bounds", () => {
  test.each([
    ["Vec<i32>: Debug", "yes"],
    ["Vec<Option<i32>>: Debug", "no"],
    ["u8: Into<i32>", "yes"],
    ["i32: Into<u8>", "no"],
    ["&&str: ToString", "yes"],
    ["(i32, String): Clone", "yes"],
    ["(i32, String): Copy", "no"],
    ["[Option<i32>; 3]: Copy", "yes"],
    ["&mut i32: Copy", "no"],
    ["str: Sized", "no"],
    ["Box<str>: Sized", "yes"],
    ["Pin<Box<dyn Future<Output = i32>>>: Future<Output = i32>", "yes"],
    ["Box<dyn Future<Output = i32>>: IntoFuture<Output = u8>", "no"],
    ["dyn DoubleEndedIterator<Item = i32>: Iterator<Item = i32>", "yes"],
  ])("%s: %s", (bound, answer) => expect(holds(bound)).toBe(answer));

  test("callables", () => {
    expect(holds("fn(i32) -> u8: Fn(i32) -> u8")).toBe("yes");
    expect(holds("fn(i32) -> u8: Fn(i32) -> i32")).toBe("no");
    expect(holds("Box<dyn Fn(i32) -> u8>: FnOnce(i32) -> u8")).toBe("yes");
    expect(holds("&dyn Fn(i32): FnMut(i32)")).toBe("yes");
    expect(holds("&mut dyn FnMut(i32): FnMut(i32)")).toBe("yes");
    expect(holds("&mut dyn FnMut(i32): Fn(i32)")).toBe("no");
  });

  test("auto traits look at the parts", () => {
    expect(holds("Vec<i32>: Send")).toBe("yes");
    expect(holds("Vec<Rc<i32>>: Send")).toBe("no");
    expect(holds("List: Send", "fn here()", "struct List { next: Option<Box<List>> }")).toBe("yes");
    expect(holds("List: Send", "fn here()", "struct List { it: Rc<i32>, next: Option<Box<List>> }")).toBe("no");
    expect(holds("Box<dyn Debug>: Send")).toBe("no");
    expect(holds("Box<dyn Debug + Send>: Send")).toBe("yes");
  });

  test("what where clauses give", () => {
    expect(holds("T: Iterator", "fn here<T: DoubleEndedIterator>()")).toBe("yes");
    expect(holds("T: Debug", "fn here<T: DoubleEndedIterator>()")).toBe("no");
    expect(holds("Vec<T>: Debug", "fn here<T: Debug>()")).toBe("yes");
    expect(holds("F: FnOnce(i32) -> u8", "fn here<F: Fn(i32) -> u8>()")).toBe("yes");
  });

  test("impls that need each other, or ever larger types, hold for nothing", () => {
    expect(holds("i32: A", "fn here()", "trait A {} trait B {} impl<T: B> A for T {} impl<T: A> B for T {}")).toBe("no");
    expect(holds("Vec<i32>: A", "fn here()", "trait A {} impl<T> A for Vec<T> where Vec<Vec<T>>: A {}")).toBe("no");
  });
});

describe("projections", () => {
  test.each([
    ["<Vec<u8> as IntoIterator>::Item", "u8"],
    ["<<Vec<u8> as IntoIterator>::IntoIter as Iterator>::Item", "u8"],
    ["<Map<VecIter<i32>, fn(i32) -> String> as Iterator>::Item", "String"],
    ["<i32 as Add<&'static i32>>::Output", "i32"],
    ["<Box<dyn Fn(u8) -> i32> as FnOnce<(u8,)>>::Output", "i32"],
    ["<Pin<Box<dyn Future<Output = i32>>> as Future>::Output", "i32"],
    ["<&'static mut dyn Future<Output = u8> as IntoFuture>::Output", "u8"],
  ])("%s is %s", (type, shown) => expect(normal(type)).toBe(shown));

  test("bindings and bounds in scope", () => {
    expect(normal("(T::Item, U::Item)", "fn here<T: Iterator, U: Iterator<Item = u8>>()")).toBe("(<T as Iterator>::Item, u8)");
    expect(normal("<T as IntoIterator>::Item", "fn here<T: Iterator>()")).toBe("<T as Iterator>::Item");
    expect(normal("U::Item", "fn here<T: Iterator, U: Iterator<Item = T::Item>>()")).toBe("<T as Iterator>::Item");
    expect(normal("<T::It as Iterator>::Item", "fn here<T: Has>()", "trait Has { type It: Iterator<Item = i32>; }")).toBe("i32");
    expect(normal("<T as Iterator>::Item", "fn here<T: Bytes>()", "trait Bytes: Iterator<Item = u8> {}")).toBe("u8");
  });
});

describe("inference", () => {
  test("a failed unification binds nothing", () => {
    const infer = new Loaded("fn here() {}").infer("here");
    const v = infer.newTyVar(NO_SPAN);
    expect(infer.unify(tupleOf([v, I32]), tupleOf([BOOL, BOOL]))).not.toBeNull();
    expect(infer.shallow(v)).toBe(v);
    expect(infer.unify(v, refTo(v))?.kind).toBe("occurs");
  });

  test("integer variables take integers only, and fall back to i32", () => {
    const infer = new Loaded("fn here() {}").infer("here");
    const [a, b] = [infer.newIntVar(NO_SPAN), infer.newTyVar(NO_SPAN)];
    expect(infer.unify(a, BOOL)).not.toBeNull();
    expect(infer.unify(a, b)).toBeNull();
    expect(infer.canUnify(b, intTy("u8"))).toBe(true);
    expect(infer.resolve(b).kind).toBe("infer");
    infer.defaultVars();
    expect(infer.resolve(b)).toEqual(I32);
  });

  test("one impl that fits decides the open arguments", () => {
    const loaded = new Loaded("trait Only<T> {} struct S; impl Only<u8> for S {}\nfn here() {}");
    const infer = loaded.infer("here");
    const v = infer.newTyVar(NO_SPAN);
    infer.registerTrait({ kind: "adt", def: loaded.def("S"), args: [] }, loaded.def("Only"), [v], CAUSE);
    infer.selectPending();
    expect(loaded.show(infer.resolve(v))).toBe("u8");
  });

  test("a closure passed to map is told its parameter and tells the item", () => {
    const loaded = new Loaded("fn here() {}");
    const infer = loaded.infer("here");
    const info: ClosureInfo = { id: 1, owner: loaded.def("here"), nesting: 0, async: false, kind: null, params: [infer.newTyVar(NO_SPAN)], ret: infer.newTyVar(NO_SPAN) };
    const closure: Ty = { kind: "closure", closure: info, args: [] };
    const iter: Ty = { kind: "adt", def: loaded.def("VecIter"), args: [intTy("u8")] };
    const item = infer.newTyVar(NO_SPAN);
    infer.registerBounds(loaded.def("map"), [iter, item, closure], NO_SPAN);
    infer.selectPending();
    expect(loaded.show(infer.resolve(info.params[0] ?? BOOL))).toBe("u8");
    infer.unify(info.ret, BOOL);
    infer.selectPending();
    expect(loaded.show(infer.resolve(item))).toBe("bool");
    info.kind = "FnMut";
    infer.selectPending();
    expect(infer.pendingCount).toBe(0);
  });

  test("what is expected of a variable can be asked", () => {
    const loaded = new Loaded("fn takes<F: Fn(u8) -> bool>(f: F) {}\nfn here() {}");
    const infer = loaded.infer("here");
    const f = infer.newTyVar(NO_SPAN);
    infer.registerBounds(loaded.def("takes"), [f], NO_SPAN);
    infer.selectPending();
    expect(infer.pendingFor(f).map((p) => loaded.ctx.displayPredicate(p))).toEqual(["_: Sized", "_: Fn(u8)", "<_ as FnOnce(u8)>::Output == bool"]);
  });

  test("what stays open is reported once", () => {
    const loaded = new Loaded("fn here() {}");
    const infer = loaded.infer("here");
    infer.registerTrait(infer.newTyVar(NO_SPAN), loaded.def("Debug"), [], CAUSE);
    infer.registerTrait(infer.newTyVar(NO_SPAN), loaded.def("Clone"), [], CAUSE);
    infer.reportAmbiguities();
    expect(loaded.sink.all.map((d) => d.code)).toEqual(["E0283"]);
  });
});
