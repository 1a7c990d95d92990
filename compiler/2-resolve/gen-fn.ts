/**
 * Functions that are generators become functions that give one:
 *
 *   async gen fn f(n: u32) -> T { … }     fn f(n: u32) -> impl ::aether::stream::Stream<Item = T> { gen async move { … } }
 *   gen fn f(n: u32) -> T { … }           fn f(n: u32) -> impl ::std::iter::Iterator<Item = T> { gen move { … } }
 */
import type { AssocConstraint, Block, Bound, Expr, FnDecl, Type } from "../ast/ast.js";
import { Build } from "./build.js";
import type { NodeIds } from "./state.js";

/** `gen` stays: it says of the function what it holds on to. */
export function withoutGen(ids: NodeIds, fn: FnDecl): FnDecl {
  if (!fn.gen) return fn;
  const build = new Build(ids, fn.ret?.span ?? fn.headSpan);
  return { ...fn, async: false, ret: given(build, fn), body: fn.body === null ? null : generator(build, fn, fn.body) };
}

/** `impl Stream<Item = T>` */
function given(build: Build, fn: FnDecl): Type {
  const item = fn.ret ?? { id: build.ids.nextId(), span: build.span, kind: "tuple" as const, elems: [] };
  const constraint: AssocConstraint = { ident: build.ident("Item"), args: null, term: { kind: "eq", type: item } };
  const path = build.path(fn.async ? "aether::stream::Stream" : "std::iter::Iterator");
  const segments = path.segments.map((segment, i) => (i < path.segments.length - 1 ? segment : { ...segment, args: { kind: "angle" as const, args: [], constraints: [constraint], span: build.span } }));
  const bound: Bound = build.bound({ ...path, segments });
  return { id: build.ids.nextId(), span: build.span, kind: "impl", bounds: [bound] };
}

function generator(build: Build, fn: FnDecl, body: Block): Block {
  const made: Expr = { id: build.ids.nextId(), span: body.span, kind: "gen", async: fn.async, move: true, block: body };
  return { id: build.ids.nextId(), span: body.span, stmts: [], tail: made, innerAttrs: [] };
}
