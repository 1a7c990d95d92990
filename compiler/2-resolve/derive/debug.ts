/** `#[derive(Debug)]`. */
import type { AssocItem, Expr, Item } from "../../ast/ast.js";
import type { Build } from "../build.js";
import { bindFields, fieldNames, implItem, isLongChain, selfExpr, selfField, shapesOf, type AdtItem, type Shape } from "./shape.js";

/** `f.debug_struct("Name").field("a", …).finish()`; `values` are references to the fields. */
function printed(build: Build, shape: Shape, values: readonly Expr[]): Expr {
  const f = build.name(build.hidden("f"));
  const name = build.str(shape.ident.name);
  // By their paths: a trait of the program may have methods of the same names.
  const formatter = (method: string): Expr => build.call(build.std(`std::fmt::Formatter::${method}`), f, name);
  if (shape.fields.length === 0) return formatter("write_str");
  const isTuple = shape.data.kind === "tuple";
  const maker = `std::fmt::${isTuple ? "DebugTuple" : "DebugStruct"}`;
  const field = (here: Build, target: Expr, index: number): Expr => {
    const value = values[index] ?? build.error();
    return here.call(here.std(`${maker}::field`), target, ...(isTuple ? [] : [here.str(shape.fields[index]?.ident.name ?? "")]), value);
  };
  const finish = (target: Expr): Expr => build.call(build.std(`${maker}::finish`), target);
  const start = formatter(isTuple ? "debug_tuple" : "debug_struct");
  if (!isLongChain(shape.fields.length)) return finish(shape.fields.reduce((chain, { span }, index) => field(build.at(span), chain, index), build.ref(start, true)));
  const builder = build.hidden("__builder");
  const target = (here: Build): Expr => here.ref(here.name(builder), true);
  const stmts = shape.fields.map(({ span }, index) => build.at(span).stmt(field(build.at(span), target(build.at(span)), index)));
  return build.blockExpr([build.let(build.bind(builder, { mut: true }), start), ...stmts], finish(target(build)));
}

/** Whether the last field may have no size: then a reference to it is what is shown as a `dyn Debug`. */
function mayBeUnsized(item: AdtItem): boolean {
  const { params, where } = item.generics;
  const last = shapesOf(item)[0]?.fields.at(-1)?.type;
  if (last === undefined) return false;
  const isStr = last.kind === "path" && last.path.segments.length === 1 && last.path.segments[0]?.ident.name === "str";
  if (isStr || last.kind === "slice" || last.kind === "dyn") return true;
  const bounds = [...params.flatMap((p) => (p.kind === "type" ? p.bounds : [])), ...where.flatMap((w) => (w.kind === "type" ? w.bounds : []))];
  return bounds.some((bound) => bound.kind === "trait" && bound.maybe);
}

function formatFn(build: Build, item: AdtItem): AssocItem {
  const shapes = shapesOf(item);
  const [only] = shapes;
  let body: Expr;
  if (item.kind === "struct" && only !== undefined) {
    const unsizedTail = mayBeUnsized(item) ? only.fields.length - 1 : -1;
    const values = only.fields.map((field, index) => {
      const here = build.at(field.span);
      const value = here.ref(selfField(build, "self", field));
      return index === unsizedTail ? here.ref(value) : value;
    });
    body = printed(build, only, values);
  } else if (shapes.length === 0) {
    body = build.match(build.deref(selfExpr(build)));
  } else {
    const arms = shapes.map((shape) => {
      const names = fieldNames(build, shape, "__self_");
      return build.arm(bindFields(build, item, shape, names), printed(build, shape, names.map((name, index) => build.at(shape.fields[index]?.span ?? build.span).name(name))));
    });
    body = build.match(selfExpr(build), ...arms);
  }
  const formatter = build.refType(build.type(build.path("std::fmt::Formatter")), true);
  const fn = build.fnDecl({ self: "ref", params: [build.param(build.hidden("f"), formatter)], ret: build.type(build.path("std::fmt::Result")), body: build.block([], body) });
  return build.assocFn("fmt", fn);
}

export function deriveDebug(build: Build, item: AdtItem): Item {
  return implItem(build, item, { trait: build.path("std::fmt::Debug"), bound: "std::fmt::Debug", items: () => [formatFn(build, item)] });
}
