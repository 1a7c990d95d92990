/** E0308 and its relatives: one type was expected, another found. */
import type { Block, Expr } from "../../ast/ast.js";
import type { Span } from "../../source.js";
import type { Ty } from "../ty.js";
import { isUnit, sameType, UNIT } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { mismatchCode, mismatchTitle, reasonHelps, reasonLabels, reasonNotes, type Reason } from "./causes.js";
import { futureOutput } from "./futures.js";
import { suggestFixes, type Suggestion } from "./mismatch-fixes.js";
import type { Node } from "./node.js";

/** A type in the words of a label: "`i32`", "integer", "closure". */
function describeTy(f: BodyCx, ty: Ty): string {
  switch (ty.kind) {
    case "infer":
      return ty.var === "int" ? "integer" : ty.var === "float" ? "floating-point number" : "inferred type";
    case "fnDef":
      return ty.def.kind === "variant" ? "enum constructor" : ty.def.kind === "struct" ? "struct constructor" : "fn item";
    case "fnPtr":
      return "fn pointer";
    case "closure":
      return ty.closure.async ? "async closure" : "closure";
    case "asyncBlock":
    case "asyncFn":
    case "joinFuture":
      return "future";
    case "param":
      return `type parameter \`${ty.name}\``;
    case "proj":
      return `associated type \`${f.show(ty)}\``;
    case "opaque":
      return futureOutput(f, ty) === null ? `opaque type \`${f.show(ty)}\`` : "future";
    default:
      return `\`${f.show(ty)}\``;
  }
}

const kindWord = (ty: Ty): string => {
  switch (ty.kind) {
    case "adt":
      return ty.def.kind === "enum" ? "enum" : "struct";
    case "ref":
      return ty.mut ? "mutable reference" : "reference";
    case "tuple":
      return isUnit(ty) ? "unit type" : "tuple";
    case "array":
      return "array";
    case "slice":
      return "slice";
    case "fnDef":
      return "fn item";
    case "fnPtr":
      return "fn pointer";
    case "closure":
      return "closure";
    case "asyncFn":
    case "asyncBlock":
    case "joinFuture":
      return "future";
    case "dyn":
      return "trait object";
    case "param":
      return "type parameter";
    case "proj":
      return "associated type";
    case "opaque":
      return "opaque type";
    default:
      return "type";
  }
};

const isPlain = (ty: Ty): boolean => ["int", "float", "bool", "char", "str", "never", "infer"].includes(ty.kind) || isUnit(ty);

/** The two types in full, where the label alone does not show them. */
function typeNotes(f: BodyCx, expected: Ty, found: Ty): string[] {
  if (isPlain(expected) && isPlain(found)) return [];
  const told = describeTy(f, expected).startsWith("`") && describeTy(f, found).startsWith("`");
  if (told && expected.kind !== "adt" && found.kind !== "adt") return [];
  const left = `expected ${kindWord(expected)} \`${f.show(expected)}\``;
  const right = `found ${kindWord(found)} \`${f.show(found)}\``;
  const width = Math.max(left.indexOf("`"), right.indexOf("`"));
  const pad = (text: string): string => " ".repeat(Math.max(0, width - text.indexOf("`"))) + text;
  return [`${pad(left)}\n${pad(right)}`];
}

export function mismatchLabel(f: BodyCx, expected: Ty, found: Ty): string {
  if (expected.kind === "array" && found.kind === "array" && sameType(expected.elem, found.elem)) {
    return `expected an array with a size of ${f.show(expected.len)}, found one with a size of ${f.show(found.len)}`;
  }
  if (expected.kind === "ref" && found.kind === "ref" && expected.mut !== found.mut && sameType(f.infer.resolve(expected.to), f.infer.resolve(found.to))) return "types differ in mutability";
  if (expected.kind === "tuple" && found.kind === "tuple" && !isUnit(expected) && !isUnit(found) && expected.elems.length !== found.elems.length) {
    return `expected a tuple with ${expected.elems.length} elements, found one with ${found.elems.length} elements`;
  }
  return `expected ${describeTy(f, expected)}, found ${describeTy(f, found)}`;
}

export function reportMismatch(f: BodyCx, node: Node, expectedTy: Ty, reason: Reason): void {
  const expected = f.infer.resolve(expectedTy);
  const found = f.infer.resolve(node.ty);
  f.tainted = true;
  if (f.silenced(expected, found)) return;
  const guessed = f.guessed.get(f.scope);
  if (guessed !== undefined && found.kind !== "adt" && sameType(expected, f.infer.resolve(f.scope.retTy))) return guessed(found);
  const isUnsized = found.kind === "ref" && (found.to.kind === "str" || found.to.kind === "slice");
  if (isUnsized && expected.kind === "ref" && expected.to.kind === "dyn" && (found.mut || !expected.mut)) {
    f.error("E0277", node.span, `the size for values of type \`${f.show(found.to)}\` cannot be known at compilation time`, {
      label: "doesn't have a size known at compile-time",
      helps: [`borrow the reference: \`&\`; required for the cast from \`${f.show(found)}\` to \`${f.show(expected)}\``],
    });
    return;
  }
  const inner = mismatchedPart(node, reason.kind === "arm" || reason.kind === "else");
  report(f, inner, expected, found, reason, suggestFixes(f, node, expected, found, reason));
}

/** Where a type, not a value, is wrong: patterns, parameters. */
export function reportTypeMismatch(f: BodyCx, span: Span, expectedTy: Ty, foundTy: Ty, reason: Reason, extra: Partial<Suggestion> = {}): void {
  const expected = f.infer.resolve(expectedTy);
  const found = f.infer.resolve(foundTy);
  f.tainted = true;
  if (f.silenced(expected, found)) return;
  const forgotten = reason.kind === "pattern" && f.scope.async && futureOutput(f, expected) !== null ? reason.scrutinee : null;
  const added = forgotten !== null && forgotten.ctxt === 0 ? [{ title: "add `.await`", edits: [{ span: { ...forgotten, lo: forgotten.hi }, text: ".await" }] }] : [];
  report(f, span, expected, found, reason, { helps: [...(extra.helps ?? []), ...(forgotten === null ? [] : ["consider `await`ing on the `Future`"])], fixes: [...(extra.fixes ?? []), ...added] });
}

function report(f: BodyCx, span: Span, expected: Ty, found: Ty, reason: Reason, fix: Suggestion): void {
  f.error(mismatchCode(reason), span, mismatchTitle(reason), {
    label: mismatchLabel(f, expected, found),
    labels: reasonLabels(reason, describeTy(f, expected)).filter((l) => l.span.lo !== span.lo || l.span.hi !== span.hi),
    notes: [...typeNotes(f, expected, found), ...reasonNotes(reason)],
    helps: [...fix.helps, ...reasonHelps(reason)],
    fixes: fix.fixes,
  });
}

/** The end of a block is what gives the wrong type. Of a branch that ends in a statement it is that. */
function mismatchedPart(node: Node, isBranch: boolean): Span {
  let expr = node.expr;
  for (;;) {
    if (expr === null) return node.span;
    if (expr.kind === "block" && expr.label === null && expr.block.tail !== null) expr = expr.block.tail;
    else {
      const last = isBranch && expr.kind === "block" && expr.label === null ? expr.block.stmts.at(-1) : undefined;
      return last?.span ?? (expr === node.expr ? node.span : expr.span);
    }
  }
}

/** `()` where something else is expected; most often because of a `;` too many. */
export function reportUnitMismatch(f: BodyCx, span: Span, expectedTy: Ty, reason: Reason, block: Expr | Block | null): void {
  const expected = f.infer.resolve(expectedTy);
  f.tainted = true;
  if (f.silenced(expected)) return;
  const guessed = f.guessed.get(f.scope);
  if (guessed !== undefined && sameType(expected, f.infer.resolve(f.scope.retTy))) return guessed(UNIT);
  if (reason.kind === "return" && reason.explicit) {
    f.error("E0069", span, "`return;` in a function whose return type is not `()`", { label: "return type is not `()`", labels: reasonLabels(reason, describeTy(f, expected)), helps: ["give the value to return: `return …;`"] });
    return;
  }
  const semi = block === null ? null : removableSemi(f, blockOf(block), expected);
  report(f, reason.kind === "return" && reason.retSpan !== null ? reason.retSpan : span, expected, UNIT, reason, {
    helps: semi === null ? [] : ["remove this semicolon to return this value"],
    fixes: semi === null ? [] : [{ title: "remove this semicolon", edits: [{ span: semi, text: "" }] }],
  });
}

function blockOf(of: Expr | Block): Block | null {
  if ("stmts" in of) return of;
  return of.kind === "block" || of.kind === "unsafe" || of.kind === "async" ? of.block : null;
}

/** The `;` after the last statement, where the expression before it has the type that is missed. */
function removableSemi(f: BodyCx, block: Block | null, expected: Ty): Span | null {
  const last = block?.stmts[block.stmts.length - 1];
  if (last === undefined || last.kind !== "expr" || !last.semi) return null;
  const ty = f.stmtTypes.get(last.expr.id);
  if (ty === undefined || !f.infer.canUnify(expected, ty)) return null;
  return { lo: last.expr.span.hi, hi: last.span.hi, ctxt: last.span.ctxt };
}
