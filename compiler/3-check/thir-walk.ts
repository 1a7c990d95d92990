/** Visiting the parts of a typed expression. */
import { unreachable } from "../unreachable.js";
import type { TBlock, Thir } from "./thir.js";

type Visit = (part: Thir) => void;

function each(list: readonly Thir[], visit: Visit): void {
  for (let i = 0; i < list.length; i++) visit(list[i] as Thir);
}

function maybe(e: Thir | null, visit: Visit): void {
  if (e !== null) visit(e);
}

/** Calls `visit` on each immediate subexpression, in the order of evaluation; also into closures and async blocks. Runs for every expression: no lists are made, and what there is most of comes first. */
export function eachPart(e: Thir, visit: Visit): void {
  switch (e.kind) {
    case "local":
    case "lit":
      return;
    case "call":
    case "formatArgs":
      return each(e.args, visit);
    case "borrow":
      return visit(e.place);
    case "field":
    case "deref":
      return visit(e.base);
    case "block":
      return eachOfBlock(e.block, visit);
    case "static":
    case "const":
    case "constParam":
    case "fnRef":
    case "continue":
    case "error":
      return;
    case "callValue":
      visit(e.callee);
      return each(e.args, visit);
    case "adt":
      for (let i = 0; i < e.fields.length; i++) maybe(e.fields[i]?.value ?? null, visit);
      return maybe(e.base, visit);
    case "tuple":
    case "array":
      return each(e.elems, visit);
    case "repeat":
      return visit(e.elem);
    case "index":
      visit(e.base);
      return visit(e.index);
    case "binary":
      visit(e.lhs);
      return visit(e.rhs);
    case "unary":
    case "cast":
    case "coerce":
    case "try":
      return visit(e.expr);
    case "assign":
    case "assignOp":
      visit(e.value);
      return visit(e.place);
    case "closure":
    case "asyncBlock":
    case "genBlock":
    case "defer":
      return visit(e.body);
    default:
      return eachOfFlow(e, visit);
  }
}

type Flow = Thir & { readonly kind: "if" | "let" | "yield" | "match" | "loop" | "for" | "break" | "return" | "await" | "select" | "join" };

function eachOfFlow(e: Flow, visit: Visit): void {
  switch (e.kind) {
    case "if":
      visit(e.cond);
      visit(e.then);
      return maybe(e.else, visit);
    case "let":
    case "yield":
    case "break":
    case "return":
      return maybe(e.value, visit);
    case "match":
      visit(e.scrutinee);
      for (const arm of e.arms) {
        maybe(arm.guard, visit);
        visit(arm.body);
      }
      return;
    case "loop":
      maybe(e.cond, visit);
      return visit(e.body);
    case "for":
      visit(e.iter);
      return visit(e.body);
    case "await":
      return visit(e.future);
    case "select":
      for (const arm of e.arms) {
        maybe(arm.cond, visit);
        visit(arm.future);
        visit(arm.body);
      }
      return maybe(e.else, visit);
    case "join":
      return each(e.futures, visit);
    default:
      return unreachable(e);
  }
}

function eachOfBlock(block: TBlock, visit: Visit): void {
  for (let i = 0; i < block.stmts.length; i++) {
    const s = block.stmts[i] as TBlock["stmts"][number];
    if (s.kind === "expr") visit(s.expr);
    else {
      maybe(s.init, visit);
      maybe(s.else, visit);
    }
  }
  maybe(block.tail, visit);
}

/** Whether it denotes a place, not a value. */
export function isPlaceExpr(e: Thir): boolean {
  switch (e.kind) {
    case "local":
    case "static":
    case "field":
    case "deref":
    case "index":
      return true;
    default:
      return false;
  }
}

const PLACE_TRAITS: ReadonlySet<string> = new Set(["deref", "deref_mut", "index", "index_mut"]);

/** The call that `*x` or `x[i]` through a trait stands for: what is borrowed of `x` lives as long as the place is borrowed. */
export function givesPlace(e: Thir): e is Thir & { readonly kind: "call" } {
  return e.kind === "call" && e.callee.kind === "traitFn" && PLACE_TRAITS.has(e.callee.def.parent?.lang ?? "");
}

/** Whether evaluating it runs no code of others, which could change a place. */
export function isQuiet(e: Thir): boolean {
  switch (e.kind) {
    case "lit":
    case "local":
    case "const":
    case "constParam":
      return true;
    case "field":
    case "deref":
      return isQuiet(e.base);
    case "cast":
    case "unary":
      return isQuiet(e.expr);
    case "binary":
      return isQuiet(e.lhs) && isQuiet(e.rhs);
    default:
      return false;
  }
}
