/** What `docs/intrinsics.md` lists, one entry each: from evaluated operands to the code. */
import type { Ty } from "../3-check/ty.js";
import { isConst, USIZE } from "../3-check/ty-util.js";
import type { Span } from "../source.js";
import { assign, binary, call, cond, element, giveBack, inline, instanceOf, lit, make, member, num, ref, rt, rtCall, UNDEFINED } from "./build.js";
import { spread } from "./builtins.js";
import { callObject, callTarget, fnDefTarget, functionIn } from "./call.js";
import { clonesAsIs } from "./clones.js";
import type { Fx } from "./fx.js";
import { dropGlueFn, fromReady, futureFrame, futureGivenBack, futureInFrame, futurePlace, pollByHand } from "./futures.js";
import type { IrExpr } from "./ir.js";
import { bitsOf, intKind, suffix } from "./ops.js";
import { constValue } from "./expr.js";
import { ownsMemory, sizeOf } from "./layout.js";
import { refereePlace, refTo, storePlace } from "./places.js";
import { behindPointers, isBigInt } from "./repr.js";
import { isCallableObject, type Target } from "./target.js";
import { typeName } from "./type-name.js";

interface Call {
  readonly fx: Fx;
  /** Type arguments. */
  readonly t: readonly Ty[];
  readonly v: readonly IrExpr[];
  readonly ret: Ty;
  readonly span: Span;
  readonly target: Target & { readonly k: "intrinsic" };
}

type Handler = (c: Call) => IrExpr;

export function intrinsicCall(fx: Fx, target: Target & { readonly k: "intrinsic" }, values: readonly IrExpr[], ret: Ty, span: Span): IrExpr {
  const handler = HANDLERS.get(target.name);
  if (handler === undefined) return fx.unsupported(span, `the intrinsic \`${target.name}\``);
  const t = target.args.map((a): Ty => (isConst(a) ? { kind: "error" } : a));
  return handler({ fx, t, v: values, ret, span, target });
}

const arg = (c: Call, i: number): IrExpr => c.v[i] ?? UNDEFINED;
const ty = (c: Call, i: number): Ty => c.t[i] ?? { kind: "error" };
const mutRef = (to: Ty): Ty => ({ kind: "ref", mut: true, to });

// ---------------------------------------------------------------- memory

const MEMORY: readonly (readonly [string, Handler])[] = [
  ["read", (c) => c.fx.low.glue.read(ty(c, 0), arg(c, 0))],
  ["read_raw", (c) => arg(c, 0)],
  ["write", (c) => (storePlace(c.fx, refereePlace(c.fx, arg(c, 0), mutRef(ty(c, 0)), ty(c, 0)), arg(c, 1)), UNDEFINED)],
  ["drop_in_place", (c) => dropAt(c, ty(c, 0), true)],
  ["drop_value", (c) => dropAt(c, ty(c, 0), false)],
  ["forget", (c) => (c.fx.effect(arg(c, 0)), UNDEFINED)],
  ["needs_drop", (c) => lit(ownsMemory(c.fx.low, ty(c, 0)))],
  ["clones_as_is", (c) => lit(clonesAsIs(c.fx.low, ty(c, 0)))],
  ["size_of", (c) => num(sizeOf(c.fx.low, unit(c)).size)],
  ["align_of", (c) => num(sizeOf(c.fx.low, unit(c)).align)],
  ["sequence_kind", (c) => num(ty(c, 0).kind === "slice" ? 1 : ty(c, 0).kind === "str" ? 2 : ty(c, 0).kind === "dyn" ? 3 : 0)],
  ["dyn_size", (c) => c.fx.low.dyns.layoutOf(arg(c, 0), "z")],
  ["dyn_align", (c) => c.fx.low.dyns.layoutOf(arg(c, 0), "al")],
  ["type_id", (c) => num(c.fx.low.typeId(ty(c, 0)))],
  ["type_name", (c) => lit(typeName(c.fx.low.ctx, ty(c, 0)))],
  ["discriminant", (c) => discriminant(c)],
  ["variant_index", (c) => variantIndex(c.fx, ty(c, 0), arg(c, 0))],
  ["cast_unchecked", (c) => arg(c, 0)],
  ["same_object", (c) => (ty(c, 0).kind === "slice" ? rtCall("sameSlice", [arg(c, 0), arg(c, 1)]) : binary("===", arg(c, 0), arg(c, 1)))],
  ["unreachable", (c) => rtCall("panic", [lit("internal error: entered unreachable code"), c.fx.panicLoc(c.span)], c.span)],
  ["copy_of", (c) => c.fx.low.glue.copy(ty(c, 0), arg(c, 0))],
];

/** What sizes are asked of: of a slice or `str` the element; what is behind a `dyn` tells its own (`dyn_size`). */
function unit(c: Call): Ty {
  const of = ty(c, 0);
  if (of.kind === "slice") return of.elem;
  return of.kind === "str" || of.kind === "dyn" ? { kind: "int", int: "u8" } : of;
}

/** Drops the value at a `&mut` (or behind a `&`). */
function dropAt(c: Call, of: Ty, place: boolean): IrExpr {
  const { fx } = c;
  if (!fx.needsDrop(of)) return (fx.effect(arg(c, 0)), UNDEFINED);
  const pointer = fx.repeatable(arg(c, 0));
  const value = place && !fx.low.reprs.isIdentity(of) ? member(pointer, "v") : pointer;
  const held = fx.low.reprs.of(of).mayBeUndefined;
  const stmts = fx.low.glue.dropStmts(value, of);
  if (held) fx.emit({ k: "if", test: binary("!==", value, UNDEFINED), then: stmts, else: [] });
  else for (const stmt of stmts) fx.emit(stmt);
  return UNDEFINED;
}

/** The number of the variant a value is, in order of declaration. */
function variantIndex(fx: Fx, of: Ty, value: IrExpr): IrExpr {
  const shape = fx.low.reprs.shape(of);
  const named = (name: string): IrExpr => num(fx.low.world.variants(of).findIndex((v) => v.info.name === name));
  switch (shape.k) {
    case "intEnum":
      return value;
    case "enum":
      return member(value, "tag");
    case "option":
      return cond(binary("===", value, UNDEFINED), named("None"), named("Some"));
    case "result":
      return cond(instanceOf(value, rt("Err")), named("Err"), named("Ok"));
    case "poll":
      return cond(binary("===", value, rt("PENDING")), named("Pending"), named("Ready"));
    default:
      return num(0);
  }
}

function discriminant(c: Call): IrExpr {
  const { fx } = c;
  const of = ty(c, 0);
  const index = variantIndex(fx, of, arg(c, 0));
  if (!fx.low.world.isEnum(of)) return constValue(0n, c.ret);
  const values = fx.low.world.variants(of).map((v) => v.info.discriminant);
  if (values.every((d, i) => d === BigInt(i))) return isBigInt(c.ret) ? inline("BigInt($0)", [index]) : index;
  return element({ k: "array", elems: values.map((d) => constValue(d, c.ret)) }, index);
}

// ---------------------------------------------------------------- cells and counted pointers

/** The `RcBox` of a pointer, also of one to `dyn`. */
function boxOf(c: Call, pointer: Ty, value: IrExpr): IrExpr {
  return c.fx.low.reprs.shape(pointer).k === "dyn" ? member(value, "r") : value;
}

/** What is the same for all pointers to one allocation, however its content is seen. */
function rootOf(c: Call, pointer: Ty, value: IrExpr): IrExpr {
  const to = c.fx.low.reprs.shape(pointer);
  return to.k === "rc" && endsUnsized(to.inner) ? rtCall("rcRoot", [value]) : boxOf(c, pointer, value);
}

function endsUnsized(ty: Ty): boolean {
  if (ty.kind === "slice" || ty.kind === "dyn") return true;
  const last = ty.kind === "adt" ? ty.args.at(-1) : undefined;
  return last !== undefined && !isConst(last) && endsUnsized(last);
}

const CELLS: readonly (readonly [string, Handler])[] = [
  ["cell_new", (c) => make(rt("UnsafeCell"), [arg(c, 0)])],
  ["cell_over", (c) => (!c.fx.low.reprs.isIdentity(ty(c, 0)) ? arg(c, 0) : make(rt("UnsafeCell"), [arg(c, 0)]))],
  ["cell_get", (c) => refTo(c.fx, { k: "member", object: arg(c, 0), name: "v", ty: ty(c, 0) }, true)],
  ["cell_read", (c) => member(arg(c, 0), "v")],
  ["cell_write", (c) => (c.fx.emit(assign(member(arg(c, 0), "v"), arg(c, 1))), UNDEFINED)],
  ["rc_new", (c) => make(rt("RcBox"), [arg(c, 0)])],
  ["rc_empty", () => inline("Object.assign($0, { strong: 0 })", [make(rt("RcBox"), [UNDEFINED])])],
  ["rc_ref", (c) => rcContent(c, false)],
  ["rc_mut", (c) => rcContent(c, true)],
  ["rc_take", (c) => member(boxOf(c, ty(c, 0), arg(c, 0)), "v")],
  ["rc_put", (c) => (c.fx.emit(assign(member(boxOf(c, ty(c, 0), arg(c, 0)), "v"), arg(c, 1))), UNDEFINED)],
  ["rc_strong", (c) => member(boxOf(c, ty(c, 0), arg(c, 0)), "strong")],
  ["rc_set_strong", (c) => (c.fx.emit(assign(member(boxOf(c, ty(c, 0), arg(c, 0)), "strong"), arg(c, 1))), UNDEFINED)],
  ["rc_weak", (c) => member(boxOf(c, ty(c, 0), arg(c, 0)), "weak")],
  ["rc_set_weak", (c) => (c.fx.emit(assign(member(boxOf(c, ty(c, 0), arg(c, 0)), "weak"), arg(c, 1))), UNDEFINED)],
  ["rc_same", (c) => binary("===", rootOf(c, ty(c, 0), arg(c, 0)), rootOf(c, ty(c, 0), arg(c, 1)))],
  ["rc_cast", (c) => arg(c, 0)],
];

function rcContent(c: Call, mut: boolean): IrExpr {
  const pointer = c.fx.low.reprs.shape(ty(c, 0));
  if (pointer.k === "dyn") return arg(c, 0);
  return refTo(c.fx, { k: "member", object: arg(c, 0), name: "v", ty: ty(c, 1) }, mut);
}

// ---------------------------------------------------------------- slices and arrays

const SLICES: readonly (readonly [string, Handler])[] = [
  ["slice_get", (c) => element(...sliceAt(c))],
  ["slice_get_mut", (c) => elementRef(c)],
  ["slice_read", (c) => element(...sliceAt(c))],
  ["slice_write", (c) => (c.fx.emit(assign(element(...sliceAt(c)), arg(c, 2))), UNDEFINED)],
  ["slice_copy", (c) => c.fx.low.glue.copy(ty(c, 0), element(...sliceAt(c)))],
  ["array_slice", (c) => wholeSlice(c)],
  ["array_slice_mut", (c) => wholeSlice(c)],
  ["array_read", (c) => element(arg(c, 0), arg(c, 1))],
  ["array_from_fn", (c) => arrayFromFn(c)],
];

function sliceAt(c: Call): [IrExpr, IrExpr] {
  const s = c.fx.repeatable(arg(c, 0), "s");
  return [member(s, "a"), binary("+", member(s, "o"), arg(c, 1))];
}

function elementRef(c: Call): IrExpr {
  const [array, index] = sliceAt(c);
  return refTo(c.fx, { k: "elem", array, index, ty: ty(c, 0) }, true);
}

function wholeSlice(c: Call): IrExpr {
  const length = c.target.args[1];
  const n = length !== undefined && isConst(length) && length.kind === "constValue" ? Number(length.value) : 0;
  return make(rt("Slice"), [arg(c, 0), num(0), num(n)]);
}

function arrayFromFn(c: Call): IrExpr {
  const n = c.ret.kind === "array" && c.ret.len.kind === "constValue" ? Number(c.ret.len.value) : 0;
  const i = c.fx.newVar("i");
  const ignored = c.fx.newVar("_");
  const value = callValue(c.fx, arg(c, 0), ty(c, 2), [ref(i)], [USIZE], ty(c, 0), c.span);
  const each: IrExpr = { k: "arrow", params: [ignored, i], body: [giveBack(value)], name: null };
  return inline("Array.from({ length: $0 }, $1)", [num(n), each]);
}

/** Calls a value of a callable type. */
function callValue(fx: Fx, f: IrExpr, of: Ty, args: readonly IrExpr[], tys: readonly Ty[], ret: Ty, span: Span): IrExpr {
  const bare = behindPointers(of);
  if (isCallableObject(bare)) return callObject(fx, f, of, args, tys, ret, span);
  if (bare.kind === "fnDef") return callTarget(fx, fnDefTarget(fx, bare), args, ret, span);
  return call(functionIn(fx, f, of), args, span);
}

// ---------------------------------------------------------------- dyn

const DYN: readonly (readonly [string, Handler])[] = [
  ["dyn_type_id", (c) => member(arg(c, 0), "t")],
  ["dyn_type_name", (c) => member(arg(c, 0), "tn")],
  ["dyn_data_ref", (c) => dynData(c, false)],
  ["dyn_data_mut", (c) => dynData(c, true)],
  ["dyn_data_box", (c) => dynData(c, false)],
  ["dyn_data_rc", (c) => member(arg(c, 0), "r")],
];

function dynData(c: Call, place: boolean): IrExpr {
  const d = member(arg(c, 0), "d");
  return place || c.fx.low.reprs.isIdentity(ty(c, 1)) ? d : member(d, "v");
}

// ---------------------------------------------------------------- integers

const wrapping = (name: string): Handler => (c) => {
  if (ty(c, 0).kind === "float") return binary(name === "add" ? "+" : name === "sub" ? "-" : "*", arg(c, 0), arg(c, 1));
  return rtCall(`w${name}${suffix(intKind(ty(c, 0)))}`, c.v);
};

const JS_OPS = { add: "+", sub: "-", mul: "*" } as const;

/** `None` on overflow: computed exactly, then compared with the bounds. */
const checked = (name: keyof typeof JS_OPS): Handler => (c) => {
  const int = intKind(ty(c, 0));
  const bits = bitsOf(int);
  const signed = int.startsWith("i");
  const [lo, hi] = signed ? [-(1n << BigInt(bits - 1)), (1n << BigInt(bits - 1)) - 1n] : [0n, (1n << BigInt(bits)) - 1n];
  const big = isBigInt(ty(c, 0));
  const exact = c.fx.bind("n", binary(JS_OPS[name], arg(c, 0), arg(c, 1)));
  const bound = (n: bigint): IrExpr => (big ? lit(n) : num(Number(n)));
  // A product of 32-bit numbers that is inexact is out of range anyway.
  const value: IrExpr = name === "mul" && !big ? binary("+", ref(exact), num(0)) : ref(exact);
  return cond(binary("&&", binary(">=", ref(exact), bound(lo)), binary("<=", ref(exact), bound(hi))), value, UNDEFINED);
};

const INTS: readonly (readonly [string, Handler])[] = [
  ["wrapping_add", wrapping("add")],
  ["wrapping_sub", wrapping("sub")],
  ["wrapping_mul", wrapping("mul")],
  ["wrapping_neg", (c) => rtCall(`wneg${suffix(intKind(ty(c, 0)))}`, c.v)],
  ["wrapping_shl", (c) => rtCall(`wshl${suffix(intKind(ty(c, 0)))}`, c.v)],
  ["wrapping_shr", (c) => rtCall(`wshr${suffix(intKind(ty(c, 0)))}`, c.v)],
  ["checked_add", checked("add")],
  ["checked_sub", checked("sub")],
  ["checked_mul", checked("mul")],
  ["unchecked_add", (c) => binary("+", arg(c, 0), arg(c, 1))],
  ["unchecked_sub", (c) => binary("-", arg(c, 0), arg(c, 1))],
  ["int_to_string", (c) => ({ k: "template", parts: ["", ""], exprs: [arg(c, 0)] })],
];

// ---------------------------------------------------------------- calls, panics, futures, formatting

const isString = (e: IrExpr): IrExpr => binary("===", { k: "unary", op: "typeof", expr: e }, lit("string"));

const OTHERS: readonly (readonly [string, Handler])[] = [
  ["panic_str", (c) => rtCall("panic", [arg(c, 0), c.fx.panicLoc(c.span)], c.span)],
  ["panic_string", (c) => rtCall("panicFmt", [arg(c, 0), c.fx.panicLoc(c.span)], c.span)],
  ["panic_fmt", (c) => panicFmt(c)],
  ["caller_location", (c) => c.fx.panicLoc(c.span)],
  ["catch_unwind", (c) => catchUnwind(c)],
  ["call_once", (c) => callOnce(c)],
  ["future_frame", (c) => futureFrame(c.fx, arg(c, 0), ty(c, 0))],
  ["frame_future", (c) => arg(c, 0)],
  ["future_value", (c) => (ty(c, 1).kind === "ref" ? futureInFrame : futureGivenBack)(c.fx, arg(c, 0), ty(c, 0))],
  ["future_place", (c) => futurePlace(c.fx, arg(c, 0), ty(c, 0))],
  ["poll_future", (c) => pollFuture(c)],
  ["drop_glue", (c) => dropGlueFn(c.fx, ty(c, 0))],
  ["poll_value", (c) => arg(c, 0)],
  ["ready_value", (c) => fromReady(c.fx, arg(c, 0), ty(c, 0))],
  ["option_value", (c) => arg(c, 0)],
  ["option_raw", (c) => arg(c, 0)],
  ["await_frame", (c) => c.fx.unsupported(c.span, "`await_frame`")],
  ["arguments_as_str", (c) => argumentsText(c)],
  ["arguments_literal", (c) => literalText(c)],
  ["arguments_write", (c) => call(arg(c, 0), [arg(c, 1)], c.span)],
];

/** The text of arguments in which nothing is left to format. */
function argumentsText(c: Call): IrExpr {
  const args = c.fx.repeatable(arg(c, 0), "args");
  return cond(isString(args), args, cond(instanceOf(args, rt("Cell")), member(args, "v"), UNDEFINED));
}

/** The text of arguments that never were more than a text: what was formatted early is not, whatever it came to. */
function literalText(c: Call): IrExpr {
  const args = c.fx.repeatable(arg(c, 0), "args");
  return cond(isString(args), args, UNDEFINED);
}

function panicFmt(c: Call): IrExpr {
  const args = c.fx.repeatable(arg(c, 0), "args");
  const loc = c.fx.panicLoc(c.span);
  const literal: IrExpr = rtCall("panic", [args, loc], c.span);
  const ready = instanceOf(args, rt("Cell"));
  const made = cond(ready, rtCall("panicFmt", [member(args, "v"), loc], c.span), c.fx.low.shims.panicArguments(args, loc));
  return cond(isString(args), literal, made);
}

function catchUnwind(c: Call): IrExpr {
  const { fx } = c;
  const p = fx.newVar("p");
  const shape = fx.low.reprs.shape(c.ret);
  const body = fx.branch(() => {
    const value = callValue(fx, arg(c, 0), ty(c, 0), [], [], ty(c, 1), c.span);
    if (fx.dead) return;
    fx.emit(giveBack(shape.k === "result" && shape.boxed ? make(rt("Ok"), [value]) : value));
  });
  const run1: IrExpr = { k: "arrow", params: [], body: body.body, name: null };
  const onPanic: IrExpr = { k: "arrow", params: [p], body: [giveBack(make(rt("Err"), [ref(p)]))], name: null };
  return rtCall("catchUnwind", [run1, onPanic], c.span);
}

function callOnce(c: Call): IrExpr {
  const tuple = ty(c, 0);
  const args = tuple.kind === "tuple" ? spread(c.fx, arg(c, 1), tuple) : [arg(c, 1)];
  return callValue(c.fx, arg(c, 0), ty(c, 2), args, tuple.kind === "tuple" ? tuple.elems : [], ty(c, 1), c.span);
}

function pollFuture(c: Call): IrExpr {
  const of = ty(c, 0);
  if (c.fx.low.world.isFrame(of)) return rtCall("pollFrame", [arg(c, 0), arg(c, 1)], c.span);
  return pollByHand(c.fx, arg(c, 0), arg(c, 1), of, c.span);
}

const HANDLERS: ReadonlyMap<string, Handler> = new Map([...MEMORY, ...CELLS, ...SLICES, ...DYN, ...INTS, ...OTHERS]);
