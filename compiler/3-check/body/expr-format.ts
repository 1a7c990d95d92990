/** `format_args!` after its string has been taken apart. */
import type { Expr, FormatCount, FormatPiece, FormatTrait } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { TFormatCount, TFormatPiece } from "../thir.js";
import type { Ty } from "../ty.js";
import { USIZE } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { borrowNode, derefNode } from "./build.js";
import { coerceOrReport } from "./coerce.js";
import { check } from "./expr.js";
import type { Node } from "./node.js";
import type { Writer } from "./writer.js";

type FormatExpr = Expr & { kind: "formatArgs" };

function traitOf(f: BodyCx, name: FormatTrait): Def | null {
  return f.cx.program.lang(name) ?? f.cx.program.lookup(`std::fmt::${name}`, "type");
}

export function checkFormatArgs(f: BodyCx, expr: FormatExpr): Node {
  const def = f.cx.program.lang("format_arguments");
  const { format } = expr;
  const counts = countArgs(format.pieces);
  const args = format.args.map((arg, i) => {
    const node = check(f, arg, null);
    f.known(node.ty, arg.span);
    return counts.has(i) ? asCount(f, node) : node;
  });
  // What cannot be shown may be so because of the mistake.
  if (args.some((a) => f.infer.shallow(a.ty).kind === "error")) return f.errorNode(expr);
  const sized = f.cx.lang.get("sized");
  const asked = new Set<string>();
  for (const piece of format.pieces) {
    if (piece.kind === "str") continue;
    const arg = args[piece.arg];
    const trait = traitOf(f, piece.trait);
    const key = `${piece.arg}:${piece.trait}`;
    if (arg === undefined || trait === null || asked.has(key)) continue;
    asked.add(key);
    if (sized !== null && isUnsized(f.infer.shallow(arg.ty)) && f.cx.isLocal(f.def)) f.infer.registerTrait(arg.ty, sized, [], { span: format.args[piece.arg]?.span ?? piece.span, why: { kind: "sized", what: "format" } });
    f.infer.registerTrait(arg.ty, trait, [], { span: format.args[piece.arg]?.span ?? piece.span, why: { kind: "format" } });
  }
  if (def === null) return f.errorNode(expr);
  // The reference itself is what `{:p}` shows.
  const pointers = new Set(format.pieces.flatMap((p) => (p.kind === "arg" && p.trait === "Pointer" ? [p.arg] : [])));
  return f.node(expr, { kind: "adt", def, args: [] }, (w) => {
    const values = args.map((a, i) => (pointers.has(i) ? a : innermost(f, a)));
    return {
      kind: "formatArgs",
      args: values.map((v) => w.expr(borrowNode(v, false, false))),
      pieces: format.pieces.map((p) => writePiece(f, w, p, values)),
    };
  });
}

/** Others have a size for certain. The library formats what is behind `self`, whatever its size. */
const isUnsized = (ty: Ty): boolean => ["str", "slice", "dyn", "param", "proj"].includes(ty.kind);

/** Arguments used as width or precision. */
function countArgs(pieces: readonly FormatPiece[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const piece of pieces) {
    if (piece.kind === "str") continue;
    for (const count of [piece.spec.width, piece.spec.precision]) if (count?.kind === "arg") out.add(count.arg);
  }
  return out;
}

/** A count is a `usize`, perhaps behind references. */
function asCount(f: BodyCx, node: Node): Node {
  const value = innermost(f, node);
  return coerceOrReport(f, value, USIZE, { kind: "misc" });
}

/** The value behind all references: it is formatted the same. */
function innermost(f: BodyCx, node: Node): Node {
  let at = node;
  for (let ty: Ty = f.infer.shallow(at.ty); ty.kind === "ref"; ty = f.infer.shallow(at.ty)) at = derefNode(f, at, f.infer.shallow(ty.to));
  return at;
}

function writePiece(f: BodyCx, w: Writer, piece: FormatPiece, args: readonly Node[]): TFormatPiece {
  if (piece.kind === "str") return piece;
  const { width, precision, ...spec } = piece.spec;
  const trait = traitOf(f, piece.trait);
  const method = trait === null ? undefined : f.cx.childrenNamed(trait, "fmt").find((d) => d.kind === "assocFn");
  const ty: Ty = args[piece.arg]?.ty ?? { kind: "error" };
  if (method === undefined) return { kind: "str", value: "" };
  return {
    kind: "arg",
    arg: piece.arg,
    trait: piece.trait,
    callee: w.callee({ kind: "traitFn", def: method, args: [ty] }, piece.span),
    spec,
    width: count(width),
    precision: count(precision),
  };
}

const count = (c: FormatCount | null): TFormatCount | null => c;
