/** Values that should not be dropped unseen: futures, `Result`s, whatever is marked `#[must_use]`; and statements that do nothing. */
import type { Attr, Expr } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { DiagnosticExtra } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../source.js";
import { aliasBounds } from "../infer/alias-bounds.js";
import type { Thir } from "../thir.js";
import type { Ty } from "../ty.js";
import { isConst } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { awaitFix } from "./mismatch-fixes.js";

/** A statement throws away the value of `made`. `stmt` is where it stands, which the library's macros must not have written. */
export function checkUnused(f: BodyCx, expr: Expr, made: Thir, stmt: Span): void {
  if (!f.cx.isLocal(f.def) || !f.cx.program.isWritten(stmt)) return;
  if (expr.kind === "path") return pathStatement(f, expr);
  const inner = valueOf(expr, made);
  if (inner === null || inner.expr.kind === "return") return;
  // What a macro of the library gives is told where it is called.
  const span = f.cx.program.isWritten(inner.expr.span) ? inner.expr.span : stmt;
  const byType = reportType(f, inner.expr, inner.made.ty, span, "", "");
  const callee = calleeOf(inner.made);
  const attr = callee === null ? null : mustUse(callee);
  if (attr !== null && callee !== null) {
    tell(f, inner.expr, span, `unused return value of \`${nameOf(f, callee)}\` that must be used`, attr.note, { helps: [LET] });
    return;
  }
  if (byType) return;
  const what = operation(inner.expr);
  if (what !== null) tell(f, inner.expr, span, `unused ${what} that must be used`, null, { label: `the ${what} produces a value`, helps: [LET] });
}

const LET = "use `let _ = ...` to ignore the resulting value";

function tell(f: BodyCx, expr: Expr, span: Span, message: string, note: string | null, extra: DiagnosticExtra): void {
  f.warn("unused_must_use", expr.id, span, message, { ...extra, notes: note === null ? [] : [note] });
}

function pathStatement(f: BodyCx, expr: Expr): void {
  f.warn("path_statements", expr.id, expr.span, "path statement with no effect");
}

/** The expression that a block gives. */
function valueOf(expr: Expr, made: Thir): { readonly expr: Expr; readonly made: Thir } | null {
  let at = { expr, made };
  for (;;) {
    if (at.expr.kind !== "block" && at.expr.kind !== "unsafe") return at;
    if (at.made.kind !== "block" || at.made.label !== null || at.expr.block.tail === null || at.made.block.tail === null) return null;
    at = { expr: at.expr.block.tail, made: at.made.block.tail };
  }
}

function calleeOf(made: Thir): Def | null {
  if (made.kind === "call") return made.callee.def;
  return null;
}

function nameOf(f: BodyCx, def: Def): string {
  return f.cx.isLocal(def) && def.parent?.kind !== "impl" ? def.name : f.cx.program.pathOf(def);
}

/** What an operator does whose value nobody wants. */
function operation(expr: Expr): string | null {
  if (expr.kind === "unary") return "unary operation";
  if (expr.kind === "ref" && !expr.raw) return "borrow";
  if (expr.kind !== "binary") return null;
  switch (expr.op) {
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return "comparison";
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
      return "arithmetic operation";
    case "&&":
    case "||":
      return "logical operation";
    case "&":
    case "|":
    case "^":
    case "<<":
    case ">>":
      return "bitwise operation";
  }
}

/** Whether the type says that its values are not to be dropped unseen, or cannot be. */
function reportType(f: BodyCx, expr: Expr, ty: Ty, span: Span, before: string, after: string): boolean {
  switch (ty.kind) {
    case "never":
      return true;
    case "asyncFn":
    case "asyncBlock":
    case "joinFuture":
      return reportFuture(f, expr, span, before, after);
    case "opaque":
      return reportOpaque(f, expr, ty, span, before, after);
    case "closure":
      tell(f, expr, span, `unused ${before}closure${after} that must be used`, "closures are lazy and do nothing unless called", { helps: [LET] });
      return true;
    case "tuple":
      return reportElements(f, expr, ty.elems, span, before, after);
    case "array":
      return reportType(f, expr, ty.elem, span, `${before}array of `, after);
    case "adt":
      return reportAdt(f, expr, ty, span, before, after);
    default:
      return false;
  }
}

function reportElements(f: BodyCx, expr: Expr, elems: readonly Ty[], span: Span, before: string, after: string): boolean {
  if (elems.length === 0) return true;
  const parts = expr.kind === "tuple" ? expr.elems : [];
  return elems.map((elem, i) => reportType(f, parts[i] ?? expr, elem, parts[i]?.span ?? span, before, `${after} in tuple element ${i}`)).includes(true);
}

function reportAdt(f: BodyCx, expr: Expr, ty: Ty & { readonly kind: "adt" }, span: Span, before: string, after: string): boolean {
  const boxed = f.cx.lang.boxed(ty);
  if (boxed !== null) return reportType(f, expr, boxed, span, `${before}boxed `, after);
  const pinned = f.cx.lang.unpinned(ty);
  if (pinned !== null) return reportType(f, expr, pinned, span, `${before}pinned `, after);
  const attr = mustUse(ty.def);
  if (attr === null) return false;
  const [ok, error] = ty.args;
  if (f.cx.lang.is(ty.def, "Result") && isUnit(ok) && error !== undefined && !isConst(error) && error.kind === "never") return true;
  tell(f, expr, span, `unused ${before}\`${ty.def.name}\`${after} that must be used`, attr.note, { helps: [LET] });
  return true;
}

const isUnit = (arg: (Ty & { readonly kind: "adt" })["args"][number] | undefined): boolean => arg !== undefined && !isConst(arg) && arg.kind === "tuple" && arg.elems.length === 0;

function reportFuture(f: BodyCx, expr: Expr, span: Span, before: string, after: string): true {
  const fix = span === expr.span ? awaitFix(expr) : { helps: [], fixes: [] };
  tell(f, expr, span, `unused ${before}implementer of \`Future\`${after} that must be used`, "futures do nothing unless you `.await` or poll them", fix);
  return true;
}

/** `impl Trait` of a trait that is marked. */
function reportOpaque(f: BodyCx, expr: Expr, ty: Ty & { readonly kind: "opaque" }, span: Span, before: string, after: string): boolean {
  for (const bound of aliasBounds(f.infer, ty)) {
    if (bound.kind !== "trait") continue;
    const { trait } = bound.ref;
    const attr = mustUse(trait);
    if (attr === null) continue;
    if (f.cx.lang.is(trait, "Future")) return reportFuture(f, expr, span, before, after);
    tell(f, expr, span, `unused ${before}implementer of \`${trait.name}\`${after} that must be used`, attr.note, { helps: [LET] });
    return true;
  }
  return false;
}

function mustUse(def: Def): { readonly note: string | null } | null {
  const attr = def.attrs.find((a) => a.path.segments.length === 1 && a.path.segments[0]?.ident.name === "must_use");
  return attr === undefined ? null : { note: noteOf(attr) };
}

function noteOf({ args }: Attr): string | null {
  if (args.kind === "eq") return args.expr.kind === "lit" && args.expr.lit.kind === "str" ? args.expr.lit.value : null;
  // `#[must_use("…")]`
  const [text] = args.kind === "list" ? args.tokens : [];
  return text?.image.startsWith("\"") === true ? text.image.slice(1, -1) : null;
}
