/** Visiting the parts of a typed expression. */
import { unreachable } from "../unreachable.js";
import type { TBlock, Thir } from "./thir.js";

/** Calls `visit` on each immediate subexpression, in the order of evaluation; also into closures and async blocks. */
export function eachPart(e: Thir, visit: (part: Thir) => void): void {
  for (const part of partsOf(e)) if (part !== null) visit(part);
}

type Parts = readonly (Thir | null)[];

function partsOf(e: Thir): Parts {
  switch (e.kind) {
    case "lit":
    case "local":
    case "static":
    case "const":
    case "constParam":
    case "fnRef":
    case "continue":
    case "error":
      return [];
    case "call":
    case "formatArgs":
      return e.args;
    case "callValue":
      return [e.callee, ...e.args];
    case "adt":
      return [...e.fields.map((f) => f.value), e.base];
    case "tuple":
    case "array":
      return e.elems;
    case "repeat":
      return [e.elem];
    case "field":
    case "deref":
      return [e.base];
    case "index":
      return [e.base, e.index];
    case "borrow":
      return [e.place];
    case "binary":
      return [e.lhs, e.rhs];
    case "unary":
    case "cast":
    case "coerce":
    case "try":
      return [e.expr];
    case "assign":
    case "assignOp":
      return [e.value, e.place];
    case "closure":
    case "asyncBlock":
    case "genBlock":
    case "defer":
      return [e.body];
    default:
      return partsOfFlow(e);
  }
}

type Flow = Thir & { readonly kind: "block" | "if" | "let" | "yield" | "match" | "loop" | "for" | "break" | "return" | "await" | "select" | "join" };

function partsOfFlow(e: Flow): Parts {
  switch (e.kind) {
    case "block":
      return partsOfBlock(e.block);
    case "if":
      return [e.cond, e.then, e.else];
    case "let":
    case "yield":
    case "break":
    case "return":
      return [e.value];
    case "match":
      return [e.scrutinee, ...e.arms.flatMap((arm) => [arm.guard, arm.body])];
    case "loop":
      return [e.cond, e.body];
    case "for":
      return [e.iter, e.body];
    case "await":
      return [e.future];
    case "select":
      return [...e.arms.flatMap((arm) => [arm.cond, arm.future, arm.body]), e.else];
    case "join":
      return e.futures;
    default:
      return unreachable(e);
  }
}

function partsOfBlock(block: TBlock): Parts {
  return [...block.stmts.flatMap((s) => (s.kind === "expr" ? [s.expr] : [s.init, s.else])), block.tail];
}

const PLACE_TRAITS: ReadonlySet<string> = new Set(["deref", "deref_mut", "index", "index_mut"]);

/** The call that `*x` or `x[i]` through a trait stands for: what is borrowed of `x` lives as long as the place is borrowed. */
export function givesPlace(e: Thir): e is Thir & { readonly kind: "call" } {
  return e.kind === "call" && e.callee.kind === "traitFn" && PLACE_TRAITS.has(e.callee.def.parent?.lang ?? "");
}
