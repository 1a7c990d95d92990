/** The body of a fn, closure or async block: where its value and its `return`s meet. */
import type { Block, Expr } from "../../ast/ast.js";
import type { Span } from "../../source.js";
import type { Ty } from "../ty.js";
import type { BodyCx, FnScope } from "./body-cx.js";
import { neverTo } from "./build.js";
import type { Reason } from "./causes.js";
import { CoerceMany, type Slot } from "./coerce-many.js";
import { checkBlock } from "./block.js";
import { check } from "./expr.js";
import { has, type Node } from "./node.js";

export interface ScopeInfo {
  readonly kind: FnScope["kind"];
  readonly retTy: Ty;
  readonly retSpan: Span | null;
  readonly async: boolean;
  readonly yieldTy: Ty | null;
  readonly span: Span;
}

export interface CheckedBody {
  readonly slot: Slot;
  readonly scope: FnScope;
}

/** `before` declares parameters, inside the new scope. `value`: what is checked instead of `body` itself. */
export function checkScopeBody(f: BodyCx, info: ScopeInfo, body: Expr | Block, before: () => void = () => undefined, value: ((f: BodyCx) => Node) | null = null): CheckedBody {
  const ret = new CoerceMany(info.retTy);
  const { kind, retTy, retSpan, async, yieldTy, span } = info;
  const scope: FnScope = { kind, parent: f.outerScope, depth: f.depth, ret, retTy, retSpan, async, yieldTy, span };
  return f.withScope(scope, () => {
    before();
    const reason: Reason = info.kind === "closure" ? { kind: "closureReturn", retSpan: info.retSpan } : { kind: "return", retSpan: info.retSpan, headSpan: info.kind === "fn" ? info.span : null, explicit: false };
    const node = value !== null ? value(f) : "stmts" in body ? blockBody(f, body, info.retTy, reason) : check(f, body, has(info.retTy));
    const slot = ret.push(f, node, reason);
    if (f.infer.shallow(slot.node.ty).kind === "never" && f.infer.shallow(info.retTy).kind !== "never") slot.node = neverTo(slot.node, info.retTy);
    return { slot, scope };
  });
}

function blockBody(f: BodyCx, block: Block, retTy: Ty, reason: Reason): Node {
  const made = checkBlock(f, block, has(retTy), reason, null);
  const expr: Expr = { kind: "block", id: block.id, span: block.span, block, label: null };
  return f.node(expr, made.ty, (w) => ({ kind: "block", block: made.make(w), label: null }));
}
