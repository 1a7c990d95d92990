/** How types look in JavaScript. */
import { expect, test } from "vitest";
import { Reprs } from "../../../compiler/4-lower/repr.js";
import { World } from "../../../compiler/4-lower/world.js";
import { aliasTy, resolved } from "./program.js";

const ITEMS = `
struct Point { x: i32, y: f64 }
struct Unit;
struct Guard;
impl Drop for Guard { fn drop(&mut self) {} }
#[repr(transparent)] struct Wrap(i64);
#[derive(Clone, Copy)] struct Flat { a: i32 }
enum Bare { A, B }
enum Shape { Circle(f64), Empty }
enum Never {}
trait Draw { fn draw(&self); }
`;

/** What is known of each of the types, on one line: shape, identity, drop glue. */
function describe(types: readonly string[]): readonly string[] {
  const c = resolved(`${ITEMS}\n${types.map((t, i) => `type T${i} = ${t};`).join("\n")}\nfn main() {}`);
  const world = new World(c.ctx);
  const reprs = new Reprs(world);
  return types.map((text, i) => {
    const ty = world.concrete(aliasTy(c, `T${i}`), []);
    const { shape, identity } = reprs.of(ty);
    const boxed = "boxed" in shape && shape.boxed ? " boxed" : "";
    return `${text}: ${shape.k}${boxed}${identity ? ", object" : ""}${world.needsDrop(ty) ? ", drops" : ""}`;
  });
}

test("scalars, texts and units", () => {
  expect(describe(["i32", "u64", "f32", "char", "bool", "String", "&str", "()", "Unit", "Wrap"])).toEqual([
    "i32: number", "u64: bigint", "f32: number", "char: number", "bool: boolean", "String: string", "&str: string",
    "(): unit, object", "Unit: unit, object", "Wrap: bigint",
  ]);
});

test("objects", () => {
  expect(describe(["Point", "(i32, i32)", "[u8; 4]", "Vec<Point>", "Box<Point>", "Box<i32>", "Guard", "std::cell::Cell<i32>", "std::pin::Pin<Box<Point>>"])).toEqual([
    "Point: struct, object", "(i32, i32): struct, object", "[u8; 4]: array, object", "Vec<Point>: slice, object", "Box<Point>: struct, object",
    "Box<i32>: number", "Guard: struct, object, drops", "std::cell::Cell<i32>: cell, object", "std::pin::Pin<Box<Point>>: struct, object",
  ]);
});

test("enums", () => {
  expect(describe(["Bare", "Shape", "Never", "Option<i32>", "Option<()>", "Option<Option<u8>>", "Option<&()>", "Result<(), String>", "Result<Result<u8, u8>, u8>", "std::task::Poll<Option<i32>>", "std::task::Poll<std::task::Poll<()>>"])).toEqual([
    "Bare: intEnum", "Shape: enum", "Never: never, object", "Option<i32>: option", "Option<()>: option boxed", "Option<Option<u8>>: option boxed", "Option<&()>: option boxed",
    "Result<(), String>: result", "Result<Result<u8, u8>, u8>: result boxed", "std::task::Poll<Option<i32>>: poll", "std::task::Poll<std::task::Poll<()>>: poll boxed",
  ]);
});

test("references: to an object the object itself, to a value a place", () => {
  expect(describe(["&Point", "&mut Point", "&mut i32", "&mut String", "&mut Vec<u8>", "&mut Option<Point>", "&mut [u8]"])).toEqual([
    "&Point: struct", "&mut Point: struct", "&mut i32: place", "&mut String: place", "&mut Vec<u8>: slice", "&mut Option<Point>: place", "&mut [u8]: slice",
  ]);
});

test("counted pointers and trait objects", () => {
  expect(describe(["std::rc::Rc<Point>", "std::rc::Rc<dyn Draw>", "Box<dyn Draw>", "&dyn Draw", "Box<dyn Fn(i32) -> i32>", "std::rc::Rc<dyn Fn()>", "fn(i32) -> i32", "Vec<Guard>", "Option<Guard>"])).toEqual([
    "std::rc::Rc<Point>: rc, drops", "std::rc::Rc<dyn Draw>: dyn, drops", "Box<dyn Draw>: dyn, drops", "&dyn Draw: dyn", "Box<dyn Fn(i32) -> i32>: fn, drops", "std::rc::Rc<dyn Fn()>: rc, drops",
    "fn(i32) -> i32: fn", "Vec<Guard>: slice, object, drops", "Option<Guard>: option, drops",
  ]);
});
