/** Calls of the constant evaluator: which functions may be called, and the generic arguments of a call. */
import type { Path } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import type { GArg, Ty } from "../ty.js";
import { isConst } from "../ty-util.js";
import type { ConstEval, ConstValue } from "./const-eval.js";
import { bitsOf } from "./const-ops.js";
import { fnDecl } from "./syntax.js";

/** Parts of the library whose functions are called when the program runs only; those that are not say so themselves. */
const AT_RUN_TIME = ["std::collections::", "std::rc::", "std::sync::Arc", "std::boxed::", "std::vec::", "std::string::", "std::env::", "std::time::Instant", "std::time::SystemTime", "std::fmt::", "std::io::", "std::fs::", "std::thread::"];

/** Whether a call in a constant is a mistake. Where the library does not say `const`, that alone does not make it one. */
export function isNeverConst(ctx: CheckCtx, def: Def, from: Def): boolean {
  if (fnDecl(def)?.const === true || !ctx.isLocal(from)) return false;
  if (ctx.isLocal(def)) return true;
  const owner = def.parent;
  if (owner?.kind === "trait" || (owner?.kind === "impl" && ctx.implHeader(owner).traitRef !== null)) return true;
  const path = ctx.program.pathOf(def);
  return AT_RUN_TIME.some((start) => path.startsWith(start));
}

export function callableWord(def: Def): string {
  if (def.kind === "fn") return "function";
  return fnDecl(def)?.self === null ? "associated function" : "method";
}

/** The types written behind the last name of a path: `make::<u8, 4>`. */
function turbofish(path: Path): NonNullable<Path["segments"][number]["args"]> | null {
  return path.segments[path.segments.length - 1]?.args ?? null;
}

/** What the parameters of a function stand for: written, or told by the values it gets and the type it has to give. */
export function callArgs(ev: ConstEval, def: Def, path: Path | null, values: readonly ConstValue[], expected: Ty | null): readonly GArg[] {
  const generics = ev.ctx.genericsOf(def);
  if (generics.all.length === 0) return [];
  const found: (GArg | undefined)[] = [];
  const written = path === null ? null : turbofish(path);
  if (written?.kind === "angle") {
    const given = written.args.filter((a) => a.kind !== "lifetime");
    given.forEach((arg, i) => {
      const param = generics.all[generics.parentCount + i];
      if (param === undefined) return;
      found[param.index] = ev.genericArg(arg, param);
    });
  }
  const sig = ev.ctx.fnSig(def);
  sig.params.forEach((param, i) => fromValue(param, values[i], found));
  if (expected !== null) fromType(sig.ret, expected, found);
  return generics.all.map((param, i): GArg => found[i] ?? (param.kind === "type" ? { kind: "param", def: param.def, index: param.index, name: param.name } : { kind: "constParam", def: param.def, index: param.index, name: param.name }));
}

function fromValue(param: Ty, value: ConstValue | undefined, found: (GArg | undefined)[]): void {
  if (value === undefined) return;
  if (param.kind === "ref") fromValue(param.to, value, found);
  else if (param.kind === "param") found[param.index] ??= typeOf(value);
  else if (param.kind === "array" && value.kind === "array") {
    if (param.len.kind === "constParam") found[param.len.index] ??= { kind: "constValue", value: BigInt(value.elems.length), ty: { kind: "int", int: "usize" } };
    fromValue(param.elem, value.elems[0], found);
  } else if (param.kind === "slice" && value.kind === "array") fromValue(param.elem, value.elems[0], found);
}

function typeOf(value: ConstValue): Ty | undefined {
  if (value.kind === "int") return value.int === null ? undefined : { kind: "int", int: value.int };
  if (value.kind === "bool" || value.kind === "char") return { kind: value.kind };
  return undefined;
}

function fromType(param: Ty, ty: Ty, found: (GArg | undefined)[]): void {
  if (param.kind === "param") found[param.index] ??= ty;
  else if (param.kind === "ref" && ty.kind === "ref") fromType(param.to, ty.to, found);
  else if (param.kind === "slice" && ty.kind === "slice") fromType(param.elem, ty.elem, found);
  else if (param.kind === "tuple" && ty.kind === "tuple") param.elems.forEach((p, i) => fromElem(p, ty.elems[i], found));
  else if (param.kind === "array" && ty.kind === "array") {
    if (param.len.kind === "constParam") found[param.len.index] ??= ty.len;
    fromType(param.elem, ty.elem, found);
  } else if (param.kind === "adt" && ty.kind === "adt" && param.def === ty.def) param.args.forEach((p, i) => fromElem(p, ty.args[i], found));
}

function fromElem(param: GArg, arg: GArg | undefined, found: (GArg | undefined)[]): void {
  if (arg === undefined) return;
  if (!isConst(param) && !isConst(arg)) fromType(param, arg, found);
  else if (isConst(param) && param.kind === "constParam") found[param.index] ??= arg;
}

/** `size_of` and its relatives of the types that are the same size everywhere. */
export function layoutCall(def: Def, args: readonly GArg[]): ConstValue | null {
  const ty = args[0];
  if ((def.name !== "size_of" && def.name !== "align_of") || ty === undefined || isConst(ty)) return null;
  const size = def.name === "size_of" ? sizeOf(ty) : alignOf(ty);
  return size === null ? null : { kind: "int", value: size, int: "usize" };
}

function sizeOf(ty: Ty): bigint | null {
  if (ty.kind === "tuple" && ty.elems.length === 0) return 0n;
  if (ty.kind !== "array") return alignOf(ty);
  const elem = sizeOf(ty.elem);
  return elem === null || ty.len.kind !== "constValue" ? null : elem * BigInt(ty.len.value);
}

function alignOf(ty: Ty): bigint | null {
  switch (ty.kind) {
    case "int":
      return BigInt(bitsOf(ty.int) / 8);
    case "float":
      return ty.float === "f32" ? 4n : 8n;
    case "bool":
      return 1n;
    case "char":
      return 4n;
    case "array":
      return alignOf(ty.elem);
    default:
      return null;
  }
}
