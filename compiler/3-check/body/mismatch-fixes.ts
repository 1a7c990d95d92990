/** What most likely repairs a mismatch: `.await`, `&`, `*`, `Some(…)`, `.to_string()`, a conversion between integers. */
import type { Expr } from "../../ast/ast.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../source.js";
import type { IntKind, Ty } from "../ty.js";
import { isUnit, tyArg } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import type { Reason } from "./causes.js";
import { futureOutput } from "./futures.js";
import type { Node } from "./node.js";
import { misc } from "../infer/cause.js";

export interface Suggestion {
  readonly helps: readonly string[];
  readonly fixes: readonly Fix[];
}

const NONE: Suggestion = { helps: [], fixes: [] };

export function suggestFixes(f: BodyCx, node: Node, expected: Ty, found: Ty, reason: Reason): Suggestion {
  const { expr } = node;
  if (expr === null) return NONE;
  return (
    forgottenAwait(f, node, expected, found) ??
    references(f, expr, expected, found) ??
    wrapping(f, expr, expected, found) ??
    strings(f, expr, expected, found) ??
    numbers(expr, expected, found) ??
    missingReturnType(f, expected, found, reason) ??
    uncalled(f, expr, expected, found) ??
    NONE
  );
}

const at = (span: Span, where: "before" | "after"): Span => (where === "before" ? { lo: span.lo, hi: span.lo, ctxt: span.ctxt } : { lo: span.hi, hi: span.hi, ctxt: span.ctxt });

/** An edit that puts text before and after an expression. None inside a macro's expansion: the text there is not the user's. */
export function around(span: Span, title: string, before: string, after: string): readonly Fix[] {
  if (span.ctxt !== 0) return [];
  const edits = [...(before === "" ? [] : [{ span: at(span, "before"), text: before }]), ...(after === "" ? [] : [{ span: at(span, "after"), text: after }])];
  return [{ title, edits }];
}

/** Whether `.method()` may follow it as it stands. */
function bindsTightly(expr: Expr): boolean {
  if (expr.paren === true) return true;
  switch (expr.kind) {
    case "binary":
    case "cast":
    case "range":
    case "unary":
    case "ref":
    case "closure":
    case "assign":
    case "assignOp":
      return false;
    default:
      return true;
  }
}

function postfix(expr: Expr, title: string, text: string): readonly Fix[] {
  return bindsTightly(expr) ? around(expr.span, title, "", text) : around(expr.span, title, "(", `)${text}`);
}

export function awaitFix(expr: Expr): Suggestion {
  return { helps: ["consider `await`ing on the `Future`"], fixes: postfix(expr, "add `.await`", ".await") };
}

/** For a value that cannot be used as it is: if it is a future, it has to be awaited first. */
export function awaitFirst(f: BodyCx, expr: Expr | null, ty: Ty): Suggestion {
  if (expr === null || futureOutput(f, ty) === null) return NONE;
  return f.scope.async ? awaitFix(expr) : { helps: ["this is a future: its value is there once it has been awaited, which only an `async` function can do"], fixes: [] };
}

function forgottenAwait(f: BodyCx, node: Node, expected: Ty, found: Ty): Suggestion | null {
  const output = futureOutput(f, found);
  if (output === null || node.expr === null || !f.infer.canUnify(expected, output)) return null;
  if (!f.scope.async) return { helps: ["this is a future: its value is there once it has been awaited, which only an `async` function can do"], fixes: [] };
  return awaitFix(node.expr);
}

function references(f: BodyCx, expr: Expr, expected: Ty, found: Ty): Suggestion | null {
  if (expected.kind === "ref" && f.infer.canUnify(expected.to, found)) return borrow(expr, expected.mut);
  if (expected.kind === "ref" && found.kind === "adt" && derefsTo(f, expr, found, expected.to)) return borrow(expr, expected.mut);
  if (expected.kind === "ref" && found.kind === "array" && expected.to.kind === "slice" && f.infer.canUnify(expected.to.elem, found.elem)) return borrow(expr, expected.mut);
  if (found.kind !== "ref" || !f.infer.canUnify(expected, found.to)) {
    if (expected.kind === "ref" && found.kind === "ref" && expected.mut && !found.mut && f.infer.canUnify(expected.to, found.to)) return mutBorrow(expr);
    return null;
  }
  if (f.infer.isCopy(found.to, expr.span)) {
    if (expr.kind === "ref") return { helps: ["consider removing the borrow"], fixes: removeBorrow(expr) };
    return { helps: ["consider dereferencing the borrow"], fixes: around(expr.span, "dereference it", "*", "") };
  }
  if (expr.kind === "ref") return { helps: ["consider removing the borrow"], fixes: removeBorrow(expr) };
  if (f.infer.implementsTrait(found.to, f.cx.lang.get("clone"), expr.span) === "yes") return { helps: ["consider using clone here"], fixes: postfix(expr, "clone it", ".clone()") };
  return null;
}

function borrow(expr: Expr, mut: boolean): Suggestion {
  const text = mut ? "&mut " : "&";
  const fixes = expr.kind === "binary" || expr.kind === "cast" || expr.kind === "range" ? around(expr.span, "borrow it", `${text}(`, ")") : around(expr.span, "borrow it", text, "");
  return { helps: [`consider ${mut ? "mutably " : ""}borrowing here: \`${text.trim()}\``], fixes };
}

function mutBorrow(expr: Expr): Suggestion | null {
  if (expr.kind !== "ref" || expr.span.ctxt !== 0) return null;
  return { helps: ["consider changing this borrow's mutability: `&mut`"], fixes: [{ title: "borrow it mutably", edits: [{ span: { lo: expr.span.lo, hi: expr.span.lo + 1, ctxt: 0 }, text: "&mut " }] }] };
}

function removeBorrow(expr: Expr & { kind: "ref" }): readonly Fix[] {
  if (expr.span.ctxt !== 0) return [];
  return [{ title: "remove the borrow", edits: [{ span: { lo: expr.span.lo, hi: expr.expr.span.lo, ctxt: 0 }, text: "" }] }];
}

function derefsTo(f: BodyCx, expr: Expr, found: Ty, target: Ty): boolean {
  const assoc = f.cx.lang.assoc("deref", "Target");
  if (assoc === null || f.infer.implementsTrait(found, f.cx.lang.get("deref"), expr.span) !== "yes") return false;
  return f.infer.probe(() => f.infer.unify(target, f.infer.normalize({ kind: "proj", assoc, args: [found] }, misc(expr.span))) === null);
}

/** `Some(x)`, `Ok(x)`, `Box::new(x)`; and `Ok(())` where `()` was given. */
function wrapping(f: BodyCx, expr: Expr, expected: Ty, found: Ty): Suggestion | null {
  if (expected.kind !== "adt") return null;
  const inner = tyArg(expected.args, 0);
  const wraps = (name: string): Suggestion => {
    const fixes = isUnit(found) && expr.kind !== "tuple" ? [] : around(expr.span, `wrap it in \`${name}\``, `${name}(`, ")");
    return { helps: [isUnit(found) ? `try adding an expression at the end of the block: \`${name}(())\`` : `try wrapping the expression in \`${name}\``], fixes };
  };
  if (f.cx.lang.is(expected.def, "Option") && f.infer.canUnify(inner, found)) return wraps("Some");
  if (f.cx.lang.is(expected.def, "Result") && f.infer.canUnify(inner, found)) return wraps("Ok");
  if (f.cx.lang.is(expected.def, "Box") && inner.kind !== "error" && f.infer.canUnify(inner, found)) {
    return { helps: ["store this in the heap by calling `Box::new`"], fixes: around(expr.span, "put it in a `Box`", "Box::new(", ")") };
  }
  if (found.kind === "adt" && (f.cx.lang.is(found.def, "Option") || f.cx.lang.is(found.def, "Result")) && f.infer.canUnify(expected, tyArg(found.args, 0))) return unwrapping(f, expr, found);
  return null;
}

function unwrapping(f: BodyCx, expr: Expr, found: Ty & { kind: "adt" }): Suggestion {
  const ret = f.infer.resolve(f.scope.retTy);
  const canTry = ret.kind === "adt" && ret.def === found.def;
  if (canTry) return { helps: [`use the \`?\` operator to extract the \`${f.show(found)}\` value, propagating ${f.cx.lang.is(found.def, "Option") ? "a `None`" : "an `Err`"} to the caller`], fixes: postfix(expr, "add `?`", "?") };
  return { helps: [`consider using \`${found.def.name}::expect\` to unwrap the \`${f.show(found)}\` value, panicking if there is none`], fixes: postfix(expr, "unwrap it", '.expect("REASON")') };
}

function strings(f: BodyCx, expr: Expr, expected: Ty, found: Ty): Suggestion | null {
  if (expected.kind !== "adt" || !f.cx.lang.is(expected.def, "String")) {
    const isOneChar = expr.kind === "lit" && expr.lit.kind === "str" && [...expr.lit.value].length === 1;
    if (isOneChar && expected.kind === "char" && found.kind === "ref" && found.to.kind === "str") {
      return { helps: ["if you meant to write a `char` literal, use single quotes"], fixes: [] };
    }
    return null;
  }
  const isStr = found.kind === "ref" && found.to.kind === "str";
  if (!isStr && found.kind !== "char") return null;
  return { helps: ["try using a conversion method: `.to_string()`"], fixes: postfix(expr, "make it a `String`", ".to_string()") };
}

const BITS: Readonly<Record<IntKind, number>> = { i8: 8, i16: 16, i32: 32, i64: 64, i128: 128, isize: 32, u8: 8, u16: 16, u32: 32, u64: 64, u128: 128, usize: 32 };

/** Whether every value of one fits the other, as `From` has it (`usize` and `isize` convert only to themselves). */
function widens(from: IntKind, to: IntKind): boolean {
  if (from === "usize" || from === "isize") return false;
  if (to === "usize") return from === "u8" || from === "u16";
  if (to === "isize") return from === "i8" || from === "u8" || from === "i16";
  const signedFrom = from.startsWith("i");
  const signedTo = to.startsWith("i");
  return signedFrom === signedTo ? BITS[from] < BITS[to] : !signedFrom && BITS[from] < BITS[to];
}

function numbers(expr: Expr, expected: Ty, found: Ty): Suggestion | null {
  if (expected.kind === "int" && found.kind === "int") {
    const to = expected.int;
    if (expr.kind === "lit" && expr.lit.kind === "int" && expr.lit.suffix !== null) return { helps: [`change the type of the numeric literal from \`${found.int}\` to \`${to}\``], fixes: [] };
    if (widens(found.int, to)) return { helps: [`you can convert \`${found.int}\` to \`${to}\`: \`.into()\``], fixes: postfix(expr, `convert it to \`${to}\``, ".into()") };
    return { helps: [`you can convert \`${found.int}\` to \`${to}\` and panic if the converted value doesn't fit: \`.try_into().unwrap()\``], fixes: postfix(expr, `convert it to \`${to}\``, ".try_into().unwrap()") };
  }
  if (expected.kind === "float" && expr.kind === "lit" && expr.lit.kind === "int" && expr.lit.suffix === null) {
    return { helps: ["use a float literal"], fixes: around(expr.span, "make it a float", "", ".0") };
  }
  if (expected.kind === "float" && found.kind === "int") return { helps: [`you can cast it: \`as ${expected.float}\``], fixes: postfix(expr, "cast it", ` as ${expected.float}`) };
  return null;
}

/** A fn without a written return type that gives something. */
function missingReturnType(f: BodyCx, expected: Ty, found: Ty, reason: Reason): Suggestion | null {
  if (reason.kind !== "return" || reason.retSpan !== null || reason.headSpan === null || !isUnit(expected) || found.kind === "infer") return null;
  const text = f.show(found);
  if (text.includes("{") || text.includes("_")) return null;
  return { helps: [`try adding a return type: \`-> ${text}\``], fixes: around(reason.headSpan, "add the return type", "", ` -> ${text}`) };
}

function uncalled(f: BodyCx, expr: Expr, expected: Ty, found: Ty): Suggestion | null {
  if (found.kind !== "fnDef" || expr.kind !== "path") return null;
  const sig = f.cx.fnSig(found.def);
  const ret = f.cx.callOutput(found.def, found.args).ret;
  if (sig.params.length > 0 || !f.infer.canUnify(expected, ret)) return null;
  return { helps: ["use parentheses to call this function"], fixes: around(expr.span, "call it", "", "()") };
}
