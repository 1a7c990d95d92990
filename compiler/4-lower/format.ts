/**
 * `format_args!`: a text where everything in it can be shown at once; otherwise a function that writes the pieces to a formatter.
 *
 *   "x = {}"   with an i32     `x = ${x}`
 *   "{p:?}\n"                  (f) => { const r = Point$fmt(p, f); if (r !== undefined) return r; return write_str(f, "\n"); }
 */
import { isPlainStyle } from "../ast/format-spec.js";
import type { TFormatCount, TFormatPiece, Thir } from "../3-check/thir.js";
import type { Ty } from "../3-check/ty.js";
import { tyArg } from "../3-check/ty-util.js";
import { call, declare, giveBack, global, inline, isSet, lit, make, member, num, ref, rt, UNDEFINED, when } from "./build.js";
import { callTarget } from "./call.js";
import type { Fx } from "./fx.js";
import type { IrExpr, IrVar } from "./ir.js";
import { lowerOperands } from "./operands.js";
import { behindPointers, isBox } from "./repr.js";
import { resolveTarget } from "./target.js";

type FormatExpr = Thir & { readonly kind: "formatArgs" };
type ArgPiece = TFormatPiece & { readonly kind: "arg" };

/** The text, if every argument is shown plainly and is of a primitive type; evaluates the arguments. */
export function formatText(fx: Fx, e: FormatExpr): IrExpr | null {
  if (!e.pieces.every((p) => p.kind === "str" || isPlain(fx, p, e.args[p.arg]))) return null;
  const used = e.pieces.flatMap((p) => (p.kind === "arg" ? [p.arg] : []));
  if (used.length === 0 && e.args.length === 0) return lit(e.pieces.map((p) => (p.kind === "str" ? p.value : "")).join(""));
  const inOrder = used.length === e.args.length && used.every((arg, i) => arg === i);
  const values = lowerOperands(fx, e.args);
  const stable = inOrder ? values : values.map((v) => fx.stable(v));
  return template(fx, e.pieces, e.args, stable);
}

function template(fx: Fx, pieces: readonly TFormatPiece[], args: readonly Thir[], values: readonly IrExpr[]): IrExpr {
  const parts: string[] = [""];
  const exprs: IrExpr[] = [];
  for (const p of pieces) {
    if (p.kind === "str") {
      parts[parts.length - 1] += p.value;
      continue;
    }
    const arg = args[p.arg];
    const shown = arg === undefined ? UNDEFINED : asText(fx, values[p.arg] ?? UNDEFINED, fx.tyOf(arg));
    if (shown.k === "lit" && typeof shown.value === "string") {
      parts[parts.length - 1] += shown.value;
      continue;
    }
    exprs.push(shown);
    parts.push("");
  }
  if (exprs.length === 0) return lit(parts.join(""));
  return { k: "template", parts, exprs };
}

function isPlain(fx: Fx, p: ArgPiece, arg: Thir | undefined): boolean {
  if (arg === undefined || hasSpec(p)) return false;
  const ty = behindPointers(fx.tyOf(arg));
  if (p.trait === "Debug") return ty.kind === "int" || ty.kind === "bool";
  if (p.trait !== "Display") return false;
  return ty.kind === "int" || ty.kind === "bool" || ty.kind === "char" || ty.kind === "str" || (ty.kind === "adt" && ty.def.lang === "String");
}

/** What is behind references. */
function asText(fx: Fx, value: IrExpr, ty: Ty): IrExpr {
  if (ty.kind === "ref") return asText(fx, ty.mut && !fx.low.reprs.isIdentity(ty.to) ? member(value, "v") : value, ty.to);
  if (isBox(ty)) return asText(fx, value, tyArg(ty.args, 0));
  if (ty.kind !== "char") return value;
  if (value.k === "lit" && typeof value.value === "number") return lit(String.fromCodePoint(value.value));
  return inline("String.fromCodePoint($0)", [value]);
}

// ---------------------------------------------------------------- in general

export function lowerFormat(fx: Fx, e: FormatExpr): IrExpr {
  const text = fx.low.watchesWrites && e.pieces.length > 1 ? null : formatText(fx, e);
  if (fx.dead) return UNDEFINED;
  if (text !== null) return e.args.length === 0 ? text : make(rt("Cell"), [text]);
  const values = lowerOperands(fx, e.args).map((v) => fx.stable(v, "arg"));
  if (fx.dead) return UNDEFINED;
  const f = fx.newVar("f");
  const body = fx.branch(() => writePieces(fx, e, values, f));
  return { k: "arrow", params: [f], body: body.body, name: null };
}

/** Writes one after the other; the first that fails ends it. */
function writePieces(fx: Fx, e: FormatExpr, values: readonly IrExpr[], f: IrVar): void {
  const runs = textRuns(fx, e);
  runs.forEach((piece, i) => {
    const result = Array.isArray(piece) ? writeText(fx, template(fx, piece, e.args, values), f, e) : formatPiece(fx, piece as ArgPiece, e, values, f);
    if (i === runs.length - 1) {
      fx.emit(giveBack(result));
      return;
    }
    const r = fx.newVar("r");
    fx.emit(declare(r, result));
    fx.emit(when(isSet(ref(r)), [giveBack(ref(r))]));
  });
}

/** Neighbouring pieces that make one text, unless somebody counts. */
function textRuns(fx: Fx, e: FormatExpr): readonly (readonly TFormatPiece[] | ArgPiece)[] {
  const out: (TFormatPiece[] | ArgPiece)[] = [];
  for (const p of e.pieces) {
    if (p.kind === "arg" && !isPlain(fx, p, e.args[p.arg])) {
      out.push(p);
      continue;
    }
    const last = out.at(-1);
    if (Array.isArray(last) && !fx.low.watchesWrites) last.push(p);
    else out.push([p]);
  }
  return out;
}

function langCall(fx: Fx, lang: string, values: readonly IrExpr[], at: Thir): IrExpr {
  const def = fx.low.ctx.program.lang(lang);
  if (def === null) return fx.unsupported(at.span, `formatting without the library's \`${lang}\``);
  return call(global(fx.low.fn(def, [])), values);
}

function writeText(fx: Fx, text: IrExpr, f: IrVar, at: Thir): IrExpr {
  return langCall(fx, "format_write_str", [ref(f), text], at);
}

function formatPiece(fx: Fx, p: ArgPiece, e: FormatExpr, values: readonly IrExpr[], f: IrVar): IrExpr {
  const target = resolveTarget(fx.low, p.callee, fx.args);
  const formatter = hasSpec(p) ? langCall(fx, "format_with_spec", [ref(f), ...specArgs(p, values)], e) : ref(f);
  return callTarget(fx, target, [values[p.arg] ?? UNDEFINED, formatter], fx.tyOf(e), e.span);
}

function hasSpec(p: ArgPiece): boolean {
  return p.width !== null || p.precision !== null || !isPlainStyle(p.spec);
}

const ALIGN = { "<": 1, "^": 2, ">": 3 } as const;

function specArgs(p: ArgPiece, values: readonly IrExpr[]): readonly IrExpr[] {
  const { spec } = p;
  const flags =
    (spec.sign === "+" ? 1 : 0) | (spec.sign === "-" ? 2 : 0) | (spec.alternate ? 4 : 0) | (spec.zero ? 8 : 0) | (spec.debugHex === "x" ? 16 : 0) | (spec.debugHex === "X" ? 32 : 0);
  return [
    num((spec.fill ?? " ").codePointAt(0) ?? 32),
    num(spec.align === null ? 0 : ALIGN[spec.align]),
    num(flags),
    count(p.width, values),
    count(p.precision, values),
  ];
}

function count(c: TFormatCount | null, values: readonly IrExpr[]): IrExpr {
  if (c === null) return UNDEFINED;
  return c.kind === "lit" ? num(c.value) : (values[c.arg] ?? UNDEFINED);
}

