/**
 * Making, comparing, walking and rewriting types. Nothing here knows about inference: an inference variable is a leaf.
 */
import { unreachable } from "../unreachable.js";
import type { Def } from "../2-resolve/defs.js";
import type { Const, DynProjection, FloatKind, GArg, IntKind, Predicate, TraitRef, Ty } from "./ty.js";

export const UNIT: Ty = { kind: "tuple", elems: [] };
export const NEVER: Ty = { kind: "never" };
export const BOOL: Ty = { kind: "bool" };
export const CHAR: Ty = { kind: "char" };
export const STR: Ty = { kind: "str" };
export const ERROR: Ty = { kind: "error" };
export const CONST_ERROR: Const = { kind: "constError" };

const INTS: Readonly<Record<IntKind, Ty>> = {
  i8: { kind: "int", int: "i8" }, i16: { kind: "int", int: "i16" }, i32: { kind: "int", int: "i32" }, i64: { kind: "int", int: "i64" },
  i128: { kind: "int", int: "i128" }, isize: { kind: "int", int: "isize" }, u8: { kind: "int", int: "u8" }, u16: { kind: "int", int: "u16" },
  u32: { kind: "int", int: "u32" }, u64: { kind: "int", int: "u64" }, u128: { kind: "int", int: "u128" }, usize: { kind: "int", int: "usize" },
};
const FLOATS: Readonly<Record<FloatKind, Ty>> = { f32: { kind: "float", float: "f32" }, f64: { kind: "float", float: "f64" } };

export const INT_KINDS = Object.keys(INTS) as readonly IntKind[];

export const intTy = (kind: IntKind): Ty => INTS[kind];
export const floatTy = (kind: FloatKind): Ty => FLOATS[kind];
export const I32: Ty = INTS.i32;
export const U8: Ty = INTS.u8;
export const USIZE: Ty = INTS.usize;
export const F64: Ty = FLOATS.f64;

export const refTo = (to: Ty, mut = false, region?: string): Ty => (region === undefined ? { kind: "ref", mut, to } : { kind: "ref", mut, to, region });
export const tupleOf = (elems: readonly Ty[]): Ty => (elems.length === 0 ? UNIT : { kind: "tuple", elems });
export const adtOf = (def: Def, args: readonly GArg[]): Ty => ({ kind: "adt", def, args });
export const sliceOf = (elem: Ty): Ty => ({ kind: "slice", elem });
export const usizeConst = (value: bigint): Const => ({ kind: "constValue", value, ty: USIZE });

export function primTy(name: string): Ty {
  if (Object.hasOwn(INTS, name)) return INTS[name as IntKind];
  if (Object.hasOwn(FLOATS, name)) return FLOATS[name as FloatKind];
  return name === "bool" ? BOOL : name === "char" ? CHAR : name === "str" ? STR : ERROR;
}

export function isConst(arg: GArg): arg is Const {
  switch (arg.kind) {
    case "constValue":
    case "constParam":
    case "constInfer":
    case "constExpr":
    case "constError":
      return true;
    default:
      return false;
  }
}

export function isTy(arg: GArg): arg is Ty {
  return !isConst(arg);
}

/** The type argument at `index`; the error type where a const stands or nothing. */
export function tyArg(args: readonly GArg[], index: number): Ty {
  const arg = args[index];
  return arg === undefined || isConst(arg) ? ERROR : arg;
}

export const selfTyOf = (ref: TraitRef): Ty => tyArg(ref.args, 0);

export const isUnit = (ty: Ty): boolean => ty.kind === "tuple" && ty.elems.length === 0;

// ---------------------------------------------------------------- equality

function sameAll<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!same(a[i] as T, b[i] as T)) return false;
  return true;
}

export function sameArgs(a: readonly GArg[], b: readonly GArg[]): boolean {
  return sameAll(a, b, sameArg);
}

export function sameArg(a: GArg, b: GArg): boolean {
  if (a === b) return true;
  if (isConst(a)) return isConst(b) && sameConst(a, b);
  return !isConst(b) && sameType(a, b);
}

export function sameConst(a: Const, b: Const): boolean {
  switch (a.kind) {
    case "constValue":
      return b.kind === "constValue" && a.value === b.value;
    case "constParam":
      return b.kind === "constParam" && a.index === b.index && a.name === b.name;
    case "constInfer":
      return b.kind === "constInfer" && a.id === b.id;
    case "constExpr":
      return b.kind === "constExpr" && a.node === b.node && sameArgs(a.args, b.args);
    case "constError":
      return b.kind === "constError";
    default:
      return unreachable(a);
  }
}

export function sameTraitRef(a: TraitRef, b: TraitRef): boolean {
  return a.trait === b.trait && sameArgs(a.args, b.args);
}

/** Structural equality. */
export function sameType(a: Ty, b: Ty): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case "adt":
      return b.kind === "adt" && a.def === b.def && sameArgs(a.args, b.args);
    case "ref":
      return b.kind === "ref" && a.mut === b.mut && sameType(a.to, b.to);
    case "int":
      return b.kind === "int" && a.int === b.int;
    case "float":
      return b.kind === "float" && a.float === b.float;
    case "bool":
    case "char":
    case "str":
    case "never":
    case "error":
      return a.kind === b.kind;
    case "tuple":
      return b.kind === "tuple" && sameAll(a.elems, b.elems, sameType);
    case "array":
      return b.kind === "array" && sameType(a.elem, b.elem) && sameConst(a.len, b.len);
    case "slice":
      return b.kind === "slice" && sameType(a.elem, b.elem);
    case "fnPtr":
      return b.kind === "fnPtr" && a.unsafe === b.unsafe && sameAll(a.params, b.params, sameType) && sameType(a.ret, b.ret);
    case "fnDef":
      return b.kind === "fnDef" && a.def === b.def && sameArgs(a.args, b.args);
    case "closure":
      return b.kind === "closure" && a.closure === b.closure && sameArgs(a.args, b.args);
    case "asyncBlock":
      return b.kind === "asyncBlock" && a.block === b.block && sameArgs(a.args, b.args);
    case "asyncFn":
      return b.kind === "asyncFn" && a.def === b.def && sameArgs(a.args, b.args);
    case "joinFuture":
      return b.kind === "joinFuture" && a.try === b.try && sameAll(a.futures, b.futures, sameType);
    case "dyn":
      return b.kind === "dyn" && sameDyn(a, b);
    case "param":
      return b.kind === "param" && a.index === b.index && a.name === b.name;
    case "proj":
      return b.kind === "proj" && a.assoc === b.assoc && sameArgs(a.args, b.args);
    case "opaque":
      return b.kind === "opaque" && a.opaque === b.opaque && sameArgs(a.args, b.args);
    case "infer":
      return b.kind === "infer" && a.id === b.id;
    default:
      return unreachable(a);
  }
}

function sameDyn(a: Ty & { kind: "dyn" }, b: Ty & { kind: "dyn" }): boolean {
  if (!sameAll(a.autos, b.autos, (x, y) => x === y)) return false;
  if (a.principal === null || b.principal === null) return a.principal === b.principal;
  if (a.principal.trait !== b.principal.trait || !sameArgs(a.principal.args, b.principal.args)) return false;
  return sameAll(a.projections, b.projections, (x, y) => x.assoc === y.assoc && sameArgs(x.args, y.args) && sameType(x.ty, y.ty));
}

// ---------------------------------------------------------------- rewriting

function mapAll<T>(list: readonly T[], f: (x: T) => T): readonly T[] {
  let out: T[] | null = null;
  for (let i = 0; i < list.length; i++) {
    const old = list[i] as T;
    const now = f(old);
    if (out !== null) out.push(now);
    else if (now !== old) {
      out = list.slice(0, i);
      out.push(now);
    }
  }
  return out ?? list;
}

export interface Mapper {
  ty(ty: Ty): Ty;
  con(c: Const): Const;
}

/** These run for every type that is looked at: no function is made for them. */
export function mapArgs(args: readonly GArg[], m: Mapper): readonly GArg[] {
  for (let i = 0; i < args.length; i++) {
    const old = args[i] as GArg;
    const now = isConst(old) ? m.con(old) : m.ty(old);
    if (now === old) continue;
    const out = args.slice();
    out[i] = now;
    for (let k = i + 1; k < out.length; k++) {
      const arg = out[k] as GArg;
      out[k] = isConst(arg) ? m.con(arg) : m.ty(arg);
    }
    return out;
  }
  return args;
}

function mapTys(tys: readonly Ty[], m: Mapper): readonly Ty[] {
  for (let i = 0; i < tys.length; i++) {
    const old = tys[i] as Ty;
    const now = m.ty(old);
    if (now === old) continue;
    const out = tys.slice();
    out[i] = now;
    for (let k = i + 1; k < out.length; k++) out[k] = m.ty(out[k] as Ty);
    return out;
  }
  return tys;
}

function mapDyn(ty: Ty & { kind: "dyn" }, m: Mapper): Ty {
  const p = ty.principal;
  const args = p === null ? [] : mapArgs(p.args, m);
  const projections = mapAll<DynProjection>(ty.projections, (proj) => {
    const pargs = mapArgs(proj.args, m);
    const to = m.ty(proj.ty);
    return pargs === proj.args && to === proj.ty ? proj : { assoc: proj.assoc, args: pargs, ty: to };
  });
  if ((p === null || args === p.args) && projections === ty.projections) return ty;
  return { ...ty, principal: p === null ? null : { trait: p.trait, args }, projections };
}

/** Rebuilds `ty` from its mapped immediate parts; the same object where nothing changed. */
export function mapParts(ty: Ty, m: Mapper): Ty {
  switch (ty.kind) {
    case "adt": {
      if (ty.args.length === 0) return ty;
      const args = mapArgs(ty.args, m);
      return args === ty.args ? ty : ty.regions === undefined ? { kind: "adt", def: ty.def, args } : { ...ty, args };
    }
    case "ref": {
      const to = m.ty(ty.to);
      return to === ty.to ? ty : refTo(to, ty.mut, ty.region);
    }
    case "int":
    case "float":
    case "bool":
    case "char":
    case "str":
    case "never":
    case "error":
    case "param":
    case "infer":
      return ty;
    case "tuple": {
      const elems = mapTys(ty.elems, m);
      return elems === ty.elems ? ty : { kind: "tuple", elems };
    }
    case "array": {
      const elem = m.ty(ty.elem);
      const len = m.con(ty.len);
      return elem === ty.elem && len === ty.len ? ty : { kind: "array", elem, len };
    }
    case "slice": {
      const elem = m.ty(ty.elem);
      return elem === ty.elem ? ty : { kind: "slice", elem };
    }
    case "fnPtr": {
      const params = mapTys(ty.params, m);
      const ret = m.ty(ty.ret);
      return params === ty.params && ret === ty.ret ? ty : { ...ty, params, ret };
    }
    case "joinFuture": {
      const futures = mapTys(ty.futures, m);
      return futures === ty.futures ? ty : { kind: "joinFuture", futures, try: ty.try };
    }
    case "dyn":
      return mapDyn(ty, m);
    default: {
      const args = mapArgs(ty.args, m);
      return args === ty.args ? ty : { ...ty, args };
    }
  }
}

/** Rebuilds the arguments inside a const; leaves are the mapper's business. */
export function mapConstParts(c: Const, m: Mapper): Const {
  if (c.kind !== "constExpr") return c;
  const args = mapArgs(c.args, m);
  return args === c.args ? c : { kind: "constExpr", body: c.body, node: c.node, args };
}

class Substitution implements Mapper {
  constructor(private readonly args: readonly GArg[]) {}
  ty(ty: Ty): Ty {
    if (ty.kind === "param") {
      const arg = this.args[ty.index];
      return arg === undefined || isConst(arg) ? ty : arg;
    }
    return mapParts(ty, this);
  }
  con(c: Const): Const {
    if (c.kind === "constParam") {
      const arg = this.args[c.index];
      return arg !== undefined && isConst(arg) ? arg : c;
    }
    return mapConstParts(c, this);
  }
}

/** Puts `args` for the generic parameters. */
export function substTy(ty: Ty, args: readonly GArg[]): Ty {
  return args.length === 0 ? ty : new Substitution(args).ty(ty);
}

export function substConst(c: Const, args: readonly GArg[]): Const {
  return args.length === 0 ? c : new Substitution(args).con(c);
}

export function substArgs(list: readonly GArg[], args: readonly GArg[]): readonly GArg[] {
  return args.length === 0 ? list : mapArgs(list, new Substitution(args));
}

export function substTraitRef(ref: TraitRef, args: readonly GArg[]): TraitRef {
  const to = substArgs(ref.args, args);
  return to === ref.args ? ref : { trait: ref.trait, args: to };
}

export function mapPredicate(pred: Predicate, m: Mapper): Predicate {
  if (pred.kind === "trait") {
    const args = mapArgs(pred.ref.args, m);
    return args === pred.ref.args ? pred : { kind: "trait", ref: { trait: pred.ref.trait, args } };
  }
  const args = mapArgs(pred.args, m);
  const ty = m.ty(pred.ty);
  return args === pred.args && ty === pred.ty ? pred : { kind: "projection", assoc: pred.assoc, args, ty };
}

export function substPredicate(pred: Predicate, args: readonly GArg[]): Predicate {
  return args.length === 0 ? pred : mapPredicate(pred, new Substitution(args));
}

// ---------------------------------------------------------------- asking

/** Calls `visit` on every type and const in `arg`, outermost first, until it says true. */
export function someArg(arg: GArg, visit: (arg: GArg) => boolean): boolean {
  if (visit(arg)) return true;
  switch (arg.kind) {
    case "adt":
    case "fnDef":
    case "closure":
    case "asyncBlock":
    case "asyncFn":
    case "proj":
    case "opaque":
    case "constExpr":
      return someOf(arg.args, visit);
    case "ref":
      return someArg(arg.to, visit);
    case "tuple":
      return someOf(arg.elems, visit);
    case "array":
      return someArg(arg.elem, visit) || someArg(arg.len, visit);
    case "slice":
      return someArg(arg.elem, visit);
    case "fnPtr":
      return someOf(arg.params, visit) || someArg(arg.ret, visit);
    case "joinFuture":
      return someOf(arg.futures, visit);
    case "dyn":
      return (arg.principal !== null && someOf(arg.principal.args, visit)) || arg.projections.some((p) => someOf(p.args, visit) || someArg(p.ty, visit));
    default:
      return false;
  }
}

function someOf(args: readonly GArg[], visit: (arg: GArg) => boolean): boolean {
  for (let i = 0; i < args.length; i++) if (someArg(args[i] as GArg, visit)) return true;
  return false;
}

/** What a type may have in it: a set of these. */
export const INFER = 1;
export const PARAM = 2;
export const ERR = 4;
export const PROJ = 8;
/** What only the body it stands in knows all of: closures, async blocks, `impl Trait`. */
export const ANON = 16;

/** All that the arguments have in them: one walk for who asks several things of them. */
export function contentsOf(args: readonly GArg[]): number {
  let all = 0;
  for (let i = 0; i < args.length; i++) all |= contents(args[i] as GArg);
  return all;
}

/** What there is most of comes first, here and in what else goes by kind at every turn. */
function contents(arg: GArg): number {
  switch (arg.kind) {
    case "adt":
    case "fnDef":
    case "asyncFn":
      return arg.args.length === 0 ? 0 : contentsOf(arg.args);
    case "infer":
    case "constInfer":
      return INFER;
    case "param":
    case "constParam":
      return PARAM;
    case "ref":
      return contents(arg.to);
    case "int":
    case "float":
    case "bool":
    case "char":
    case "str":
    case "never":
    case "constValue":
      return 0;
    case "tuple":
      return contentsOf(arg.elems);
    case "proj":
    case "constExpr":
      return PROJ | contentsOf(arg.args);
    case "closure":
    case "asyncBlock":
    case "opaque":
      return ANON | contentsOf(arg.args);
    case "error":
    case "constError":
      return ERR;
    case "array":
      return contents(arg.elem) | contents(arg.len);
    case "slice":
      return contents(arg.elem);
    case "fnPtr":
      return contentsOf(arg.params) | contents(arg.ret);
    case "joinFuture":
      return contentsOf(arg.futures);
    case "dyn":
      return dynContents(arg);
    default:
      return unreachable(arg);
  }
}

function dynContents(ty: Ty & { kind: "dyn" }): number {
  let all = ty.principal === null ? 0 : contentsOf(ty.principal.args);
  for (const p of ty.projections) all |= contentsOf(p.args) | contents(p.ty);
  return all;
}

/** Asked of every type at every turn: looks no further than it has to. */
function has(arg: GArg, what: number): boolean {
  switch (arg.kind) {
    case "adt":
    case "fnDef":
    case "asyncFn":
      return arg.args.length > 0 && haveAny(arg.args, what);
    case "infer":
    case "constInfer":
      return (what & INFER) !== 0;
    case "param":
    case "constParam":
      return (what & PARAM) !== 0;
    case "ref":
      return has(arg.to, what);
    case "int":
    case "float":
    case "bool":
    case "char":
    case "str":
    case "never":
    case "constValue":
      return false;
    case "tuple":
      return haveAny(arg.elems, what);
    case "proj":
    case "constExpr":
      return (what & PROJ) !== 0 || haveAny(arg.args, what);
    case "closure":
    case "asyncBlock":
    case "opaque":
      return (what & ANON) !== 0 || haveAny(arg.args, what);
    case "error":
    case "constError":
      return (what & ERR) !== 0;
    case "array":
      return has(arg.elem, what) || has(arg.len, what);
    case "slice":
      return has(arg.elem, what);
    case "fnPtr":
      return haveAny(arg.params, what) || has(arg.ret, what);
    case "joinFuture":
      return haveAny(arg.futures, what);
    case "dyn":
      return (dynContents(arg) & what) !== 0;
    default:
      return unreachable(arg);
  }
}

function haveAny(args: readonly GArg[], what: number): boolean {
  for (let i = 0; i < args.length; i++) if (has(args[i] as GArg, what)) return true;
  return false;
}

export const hasInfer = (arg: GArg): boolean => has(arg, INFER);
export const hasParam = (arg: GArg): boolean => has(arg, PARAM);
export const hasError = (arg: GArg): boolean => has(arg, ERR);
export const hasProj = (arg: GArg): boolean => has(arg, PROJ);
export const argsHaveInfer = (args: readonly GArg[]): boolean => haveAny(args, INFER);
export const argsHaveError = (args: readonly GArg[]): boolean => haveAny(args, ERR);
export const argsHaveParam = (args: readonly GArg[]): boolean => haveAny(args, PARAM);
export const argsHaveProj = (args: readonly GArg[]): boolean => haveAny(args, PROJ);

// ---------------------------------------------------------------- keys

/**
 * A string that is equal exactly for equal types; for hash maps, never for people. `part` gives the keys of what they are made of: shorter
 * ones where those have been numbered.
 */
export function typeKey(arg: GArg, part: KeyOf = typeKey): string {
  switch (arg.kind) {
    case "adt":
      return arg.args.length === 0 ? String(arg.def.id) : `${arg.def.id}${argsKey(arg.args, part)}`;
    case "ref":
      return (arg.mut ? "&m" : "&") + part(arg.to);
    case "int":
      return arg.int;
    case "float":
      return arg.float;
    case "bool":
    case "char":
    case "str":
      return arg.kind;
    case "never":
      return "!";
    case "error":
    case "constError":
      return "?";
    case "tuple":
      return `(${keysOf(arg.elems, part)})`;
    case "array":
      return `[${part(arg.elem)};${part(arg.len)}]`;
    case "slice":
      return `[${part(arg.elem)}]`;
    case "fnPtr":
      return `fn(${keysOf(arg.params, part)})${part(arg.ret)}`;
    case "fnDef":
      return `F${arg.def.id}${argsKey(arg.args, part)}`;
    case "closure":
      return `C${arg.closure.id}_${arg.closure.owner.id}${argsKey(arg.args, part)}`;
    case "asyncBlock":
      return `B${arg.block.id}_${arg.block.owner.id}${argsKey(arg.args, part)}`;
    case "asyncFn":
      return `A${arg.def.id}${argsKey(arg.args, part)}`;
    case "joinFuture":
      return `${arg.try ? "J?" : "J"}(${keysOf(arg.futures, part)})`;
    case "dyn":
      return dynKey(arg, part);
    case "param":
      return `$${arg.index}`;
    case "proj":
      return `P${arg.assoc.id}${argsKey(arg.args, part)}`;
    case "opaque":
      return `O${arg.opaque.id}_${arg.opaque.owner.id}${argsKey(arg.args, part)}`;
    case "infer":
      return `_${arg.id}`;
    case "constValue":
      return `=${String(arg.value)}`;
    case "constParam":
      return `#${arg.index}`;
    case "constInfer":
      return `_c${arg.id}`;
    case "constExpr":
      return `E${arg.node}${argsKey(arg.args, part)}`;
    default:
      return unreachable(arg);
  }
}

export type KeyOf = (arg: GArg) => string;

function keysOf(args: readonly GArg[], part: KeyOf): string {
  if (args.length === 0) return "";
  let key = part(args[0] as GArg);
  for (let i = 1; i < args.length; i++) key += `,${part(args[i] as GArg)}`;
  return key;
}

export function argsKey(args: readonly GArg[], part: KeyOf = typeKey): string {
  return args.length === 0 ? "" : `<${keysOf(args, part)}>`;
}

function dynKey(ty: Ty & { kind: "dyn" }, part: KeyOf): string {
  const p = ty.principal === null ? "" : `${ty.principal.trait.id}${argsKey(ty.principal.args, part)}`;
  const projections = ty.projections.map((q) => `${q.assoc.id}${argsKey(q.args, part)}=${part(q.ty)}`).join();
  return `dyn(${p};${projections};${ty.autos.map((d) => d.id).join()})`;
}
