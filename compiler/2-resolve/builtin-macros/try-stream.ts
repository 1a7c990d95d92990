/** The body of `try_stream!`: `yield v` yields `Ok(v)`, and `e?` yields the error and ends the stream. */
import { isTree, type Tree } from "../../ast/tree.js";
import type { Block, Expr } from "../../ast/ast.js";
import { Build } from "../build.js";
import type { BuiltinCall } from "./builtin.js";

/** Parts of a body that `yield` and `?` in them do not belong to the stream, or that hold none. */
const OTHER_BODIES: ReadonlySet<unknown> = new Set(["closure", "async", "gen", "item", "macro", "lit", "asyncTry"]);
const SKIPPED_KEYS: ReadonlySet<string> = new Set(["span", "path", "pat", "attrs", "type", "segment"]);

class StreamBody {
  readonly #call: BuiltinCall;

  constructor(call: BuiltinCall) {
    this.#call = call;
  }

  visit(value: unknown): unknown {
    if (Array.isArray(value)) return this.#list(value as readonly unknown[]);
    if (!isTree(value) || OTHER_BODIES.has(value["kind"])) return value;
    const node = this.#fields(value);
    if (node["kind"] === "yield") return this.#yield(node as unknown as Expr & { kind: "yield" });
    if (node["kind"] === "try") return this.#try(node as unknown as Expr & { kind: "try" });
    return node;
  }

  #list(list: readonly unknown[]): readonly unknown[] {
    const next = list.map((each) => this.visit(each));
    return next.some((each, index) => each !== list[index]) ? next : list;
  }

  #fields(node: Tree): Tree {
    let copy: Record<string, unknown> | null = null;
    for (const key of Object.keys(node)) {
      const value = node[key];
      if (SKIPPED_KEYS.has(key) || !isTree(value)) continue;
      const next = this.visit(value);
      if (next !== value) (copy ??= { ...node })[key] = next;
    }
    return copy ?? node;
  }

  #build(expr: Expr): Build {
    const { state, mac } = this.#call;
    return new Build(state.ids, expr.span, state.expansions.begin(mac.span, null).ctxtFor(mac.span.ctxt));
  }

  #yield(expr: Expr & { kind: "yield" }): Expr {
    const build = this.#build(expr);
    return { ...expr, expr: build.call(build.std("std::result::Result::Ok"), expr.expr ?? build.tuple()) };
  }

  #try(expr: Expr & { kind: "try" }): Expr {
    const build = this.#build(expr);
    const value = build.hidden("v");
    const error = build.hidden("e");
    const converted = build.call(build.std("std::convert::From::from"), build.name(error));
    const failure: Expr = { id: this.#call.state.ids.nextId(), span: expr.span, kind: "yield", expr: build.call(build.std("std::result::Result::Err"), converted) };
    return build.match(
      expr.expr,
      build.arm(build.tupleStructPat(build.path("std::result::Result::Ok"), [build.bind(value)]), build.name(value)),
      build.arm(build.tupleStructPat(build.path("std::result::Result::Err"), [build.bind(error)]), build.blockExpr([build.stmt(failure)], build.return(null))),
    );
  }
}

export function yieldingOk(call: BuiltinCall, body: Block): Block {
  return new StreamBody(call).visit(body) as Block;
}
