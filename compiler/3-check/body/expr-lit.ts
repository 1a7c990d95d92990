/** Literals. Their range is checked when the typed tree is written, since their type may be settled late. */
import type { Expr, Lit } from "../../ast/ast.js";
import { isAllowed } from "../lints.js";
import type { Span } from "../../source.js";
import { unreachable } from "../../unreachable.js";
import type { LitValue } from "../thir.js";
import type { IntKind, Ty } from "../ty.js";
import { nearestSingle } from "../single.js";
import { BOOL, CHAR, floatTy, intTy, refTo, STR, U8, usizeConst } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { litNode } from "./build.js";
import type { Expect, Node, Shape } from "./node.js";

export function checkLit(f: BodyCx, expr: Expr & { kind: "lit" }, expect: Expect | null): Node {
  const { lit } = expr;
  switch (lit.kind) {
    case "int": {
      const ty = intLitTy(f, lit, expr.span, expect);
      return f.node(expr, ty, () => intShape(f, lit.value, f.infer.shallow(ty), expr.span));
    }
    case "float": {
      const ty = floatLitTy(f, lit, expr.span, expect);
      return f.node(expr, ty, () => floatShape(f, floatOf(lit.text, f.infer.shallow(ty)), f.infer.shallow(ty), expr.span));
    }
    default:
      return litNode(f, expr, litTy(f, lit, expr.span), plainLit(lit));
  }
}

/** The type of a literal that is not a number. */
export function litTy(f: BodyCx, lit: Lit, span: Span): Ty {
  switch (lit.kind) {
    case "bool":
      return BOOL;
    case "char":
      return CHAR;
    case "byte":
      return U8;
    case "str":
      return refTo(STR);
    case "byteStr":
      return refTo({ kind: "array", elem: U8, len: usizeConst(BigInt(lit.value.length)) });
    case "cStr": {
      const def = f.cx.lang.get("CStr");
      if (lit.value.includes(0)) f.error("syntax", span, "null characters in C string literals are not supported");
      return def === null ? { kind: "error" } : refTo({ kind: "adt", def, args: [] });
    }
    case "int":
      return intLitTy(f, lit, span, null);
    case "float":
      return floatLitTy(f, lit, span, null);
    default:
      return unreachable(lit);
  }
}

function plainLit(lit: Lit): LitValue {
  switch (lit.kind) {
    case "bool":
      return { kind: "bool", value: lit.value };
    case "char":
      return { kind: "char", value: lit.value };
    case "byte":
      return { kind: "int", value: BigInt(lit.value) };
    case "str":
      return { kind: "str", value: lit.value };
    case "byteStr":
      return { kind: "byteStr", value: lit.value };
    case "cStr":
      return { kind: "byteStr", value: Uint8Array.of(...lit.value, 0) };
    case "int":
      return { kind: "int", value: lit.value };
    case "float":
      return { kind: "float", value: Number(lit.text) };
    default:
      return unreachable(lit);
  }
}

function intLitTy(f: BodyCx, lit: Lit & { kind: "int" }, span: Span, expect: Expect | null): Ty {
  if (lit.suffix !== null) {
    if (lit.suffix === "f32" || lit.suffix === "f64") return floatTy(lit.suffix);
    return intTy(lit.suffix as IntKind);
  }
  const wanted = expect === null ? null : f.infer.shallow(expect.ty);
  if (wanted !== null) {
    if (wanted.kind === "int" || (wanted.kind === "infer" && wanted.var === "int")) return wanted;
    if (wanted.kind === "char" && expect?.kind === "cast") return U8;
  }
  return f.infer.newIntVar(span);
}

function floatLitTy(f: BodyCx, lit: Lit & { kind: "float" }, span: Span, expect: Expect | null): Ty {
  if (lit.suffix === "f32" || lit.suffix === "f64") return floatTy(lit.suffix);
  const wanted = expect === null ? null : f.infer.shallow(expect.ty);
  if (wanted?.kind === "float" || (wanted?.kind === "infer" && wanted.var === "float")) return wanted;
  return f.infer.newFloatVar(span);
}

/** Inclusive bounds of an integer type. */
export function intRange(kind: IntKind): readonly [bigint, bigint] {
  const bits = kind.endsWith("size") ? 32n : BigInt(kind.slice(1));
  return kind.startsWith("i") ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
}

const LINT = "overflowing_literals";

/** What is left of a number in an integer type that it does not fit. */
export function wrapped(value: bigint, kind: IntKind): bigint {
  const bits = kind.endsWith("size") ? 32 : Number(kind.slice(1));
  return kind.startsWith("i") ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
}

/** An integer literal (negative: with the `-` before it) of the type it turned out to have. */
export function intShape(f: BodyCx, value: bigint, ty: Ty, span: Span): Shape {
  if (ty.kind === "float") return floatShape(f, Number(value), ty, span);
  if (ty.kind === "int") {
    const [lo, hi] = intRange(ty.int);
    if (value < lo || value > hi) {
      if (isAllowed(f.def, LINT)) return { kind: "lit", value: { kind: "int", value: wrapped(value, ty.int) } };
      f.errorLast(LINT, span, `literal out of range for \`${ty.int}\``, {
        notes: [`the literal \`${value}\` does not fit into the type \`${ty.int}\` whose range is \`${lo}..=${hi}\``, "`#[deny(overflowing_literals)]` on by default"],
        helps: biggerType(value),
      });
    }
  }
  return { kind: "lit", value: { kind: "int", value } };
}

function biggerType(value: bigint): readonly string[] {
  const kinds: readonly IntKind[] = value < 0n ? ["i8", "i16", "i32", "i64", "i128"] : ["u8", "i32", "u32", "i64", "u64", "i128", "u128"];
  const fit = kinds.find((k) => intRange(k)[0] <= value && value <= intRange(k)[1]);
  return fit === undefined ? [] : [`consider using the type \`${fit}\` instead`];
}

/** A number in decimal, as near as its type comes. */
export function floatOf(text: string, ty: Ty): number {
  return ty.kind === "float" && ty.float === "f32" ? nearestSingle(text) : Number(text);
}

export function floatShape(f: BodyCx, value: number, ty: Ty, span: Span): Shape {
  const kind = ty.kind === "float" ? ty.float : "f64";
  const rounded = kind === "f32" ? Math.fround(value) : value;
  if (!Number.isFinite(rounded) && !isAllowed(f.def, LINT)) {
    f.errorLast(LINT, span, `literal out of range for \`${kind}\``, { notes: [`the literal does not fit into the type \`${kind}\` and will be converted to infinity`] });
  }
  return { kind: "lit", value: { kind: "float", value: rounded } };
}
