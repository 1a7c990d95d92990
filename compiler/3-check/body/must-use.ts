/** Values that should not be dropped unseen: futures, `Result`s, whatever is marked `#[must_use]`. */
import type { Attr, Expr } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Thir } from "../thir.js";
import type { Ty } from "../ty.js";
import type { BodyCx } from "./body-cx.js";
import { futureOutput } from "./futures.js";
import { awaitFix } from "./mismatch-fixes.js";

/** A statement throws away the value of `made`. */
export function checkUnused(f: BodyCx, expr: Expr, made: Thir): void {
  if (!f.cx.isLocal(f.def) || f.cx.program.userSpan(made.span) !== made.span) return;
  const ty = made.ty;
  if (ty.kind === "never" || (ty.kind === "tuple" && ty.elems.length === 0)) return;
  if (made.kind === "block" || made.kind === "if" || made.kind === "match") return;
  if (reportType(f, expr, made, ty)) return;
  const callee = made.kind === "call" ? made.callee.def : null;
  const attr = callee === null ? null : mustUse(callee);
  if (attr !== null && callee !== null) {
    f.warn("unused_must_use", made.span, `unused return value of \`${f.cx.program.pathOf(callee)}\` that must be used`, { notes: attr.note === null ? [] : [attr.note] });
    return;
  }
  if (made.kind === "binary" && made.op !== "&&" && made.op !== "||") {
    const what = ["==", "!=", "<", "<=", ">", ">="].includes(made.op) ? "comparison" : "arithmetic operation";
    f.warn("unused_must_use", made.span, `unused ${what} that must be used`, { label: `the ${what} produces a value` });
  }
}

function reportType(f: BodyCx, expr: Expr, made: Thir, ty: Ty): boolean {
  const output = mayBeFuture(ty) ? futureOutput(f, ty) : null;
  if (output !== null) {
    const fix = f.cx.isLocal(f.def) ? awaitFix(expr) : { helps: [], fixes: [] };
    f.warn("unused_must_use", made.span, `unused ${ty.kind === "asyncFn" ? "implementer of `Future`" : "future"} that must be used`, {
      notes: ["futures do nothing unless you `.await` or poll them"],
      helps: fix.helps,
      fixes: fix.fixes,
    });
    return true;
  }
  if (ty.kind === "closure") {
    f.warn("unused_must_use", made.span, "unused closure that must be used", { notes: ["closures are lazy and do nothing unless called"] });
    return true;
  }
  const holder = ty.kind === "adt" ? ty.def : null;
  if (holder === null) return false;
  if (f.cx.lang.is(holder, "Result")) {
    f.warn("unused_must_use", made.span, "unused `Result` that must be used", {
      notes: ["this `Result` may be an `Err` variant, which should be handled"],
      helps: ["use `let _ = ...` to ignore the resulting value"],
    });
    return true;
  }
  const attr = mustUse(holder);
  if (attr === null) return false;
  f.warn("unused_must_use", made.span, `unused \`${holder.name}\` that must be used`, { notes: attr.note === null ? [] : [attr.note] });
  return true;
}

/** `JoinHandle` and the like are futures that may be dropped: only what does nothing by itself counts. */
const mayBeFuture = (ty: Ty): boolean => ty.kind === "asyncFn" || ty.kind === "asyncBlock" || ty.kind === "joinFuture" || ty.kind === "opaque";

function mustUse(def: Def): { readonly note: string | null } | null {
  const attr = def.attrs.find((a) => a.path.segments.length === 1 && a.path.segments[0]?.ident.name === "must_use");
  return attr === undefined ? null : { note: noteOf(attr) };
}

function noteOf(attr: Attr): string | null {
  return attr.args.kind === "eq" && attr.args.expr.kind === "lit" && attr.args.expr.lit.kind === "str" ? attr.args.expr.lit.value : null;
}
