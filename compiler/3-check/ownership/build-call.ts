/** Calls: what their signatures say about what the result borrows from. */
import type { Span } from "../../source.js";
import type { LangName } from "../lang.js";
import type { Callee, Thir } from "../thir.js";
import { givesPlace, isPlaceExpr } from "../thir-walk.js";
import { isConst } from "../ty-util.js";
import type { Builder, Scope } from "./builder.js";
import { hasDestructor } from "./const-drop.js";
import { give, type How, taken, value, whyInto } from "./build-expr.js";
import { place } from "./build-place.js";
import { oneUse, type FlowWhy, type Loan, type MoveWhy, type Place } from "./graph.js";
import { NO_REGIONS, type CallableSig, type RArg, type RTy } from "./typing.js";

export function call(b: Builder, e: Thir & { readonly kind: "call" }, dest: Place | null, how: How, extend: Scope | null): void {
  const temps = e.args.map((arg, i) => (i === 0 ? receiver(b, e, arg, givesPlace(e) ? extend : null) : value(b, arg)));
  const activates = activated(b, temps);
  const uses = taken(temps, e.span);
  const made = isConstructor(e) && !hasDestructor(b.t.cx, e.ty) ? "of uses" : "elsewhere";
  if (uses.length > 0 || dest !== null) b.emit({ span: e.span, uses, dest, how, made, activates });
  const slots = temps.reduce((n, t) => n + (t?.rs.length ?? 0), 0);
  if (slots + (dest?.rs.length ?? 0) > 1 || closures(e.args)) relateCall(b, e.callee, e.args, temps, dest, e.span);
  if (b.diverges(e)) b.dead();
}

const isConstructor = (e: Thir & { readonly kind: "call" }): boolean => e.callee.def.kind === "variant" || e.callee.def.kind === "struct";

const closures = (args: readonly Thir[]): boolean => args.some((a) => a.ty.kind === "closure");

/** `self` taken by value is moved by the method: the messages say so. */
function receiver(b: Builder, e: Thir & { readonly kind: "call" }, arg: Thir, extend: Scope | null): Place | null {
  const { def } = e.callee;
  // `a[i] = …` borrows at once, unlike a method.
  if (arg.kind === "borrow" && arg.auto && b.t.cx.lang.is(def.parent, "index_mut")) return value(b, { ...arg, auto: false }, extend);
  if (!isPlaceExpr(arg) || b.isCopy(arg.ty)) return value(b, arg, extend);
  const from = place(b, arg, "read");
  const why: MoveWhy | null = b.guarded.has(from.root) ? { k: "guard" } : def.name === "into_iter" ? { k: "for" } : b.t.cx.fnSig(def).selfKind === null ? null : { k: "method", name: def.name, def };
  const temp = b.hasSlots(arg.ty) ? b.temp(arg.ty, arg.span).place : null;
  b.emit({ span: arg.span, uses: oneUse(from, "move", arg.span, why), dest: temp });
  if (temp !== null) b.t.flow(arg.ty, from.rs, temp.rs, whyInto(b, temp, arg.span));
  return temp;
}

export function activated(b: Builder, temps: readonly (Place | null)[]): readonly Loan[] {
  const out: Loan[] = [];
  for (const temp of temps) {
    const loan = temp === null ? undefined : b.reserved.get(temp);
    if (loan !== undefined) out.push(loan);
  }
  return out;
}

function relateCall(b: Builder, callee: Callee, args: readonly Thir[], temps: readonly (Place | null)[], dest: Place | null, span: Span): void {
  const { t } = b;
  const why: FlowWhy = { span, kind: "call" };
  const given: RArg[] = callee.args.map((a) => (isConst(a) ? null : t.fresh(a)));
  const sig = t.projector.signature(callee.def, given);
  relate(b, sig, args, temps, dest, why);
  t.projector.bounds(callee.def, given, sig.region, why);
  const trait = callee.def.parent;
  if (callee.kind === "traitFn" && trait !== null) t.projector.implemented(trait, given.slice(0, t.cx.genericsOf(trait).all.length), why);
}

function relate(b: Builder, sig: CallableSig, args: readonly Thir[], temps: readonly (Place | null)[], dest: Place | null, why: FlowWhy): void {
  temps.forEach((temp, i) => {
    const param = sig.params[i];
    const arg = args[i];
    if (temp !== null && param !== undefined && arg !== undefined) b.t.flow(arg.ty, temp.rs, param.rs, why);
  });
  if (dest !== null) b.t.flow(dest.ty, sig.ret.rs, dest.rs, dest.root === b.ret ? { span: b.joined ?? why.span, kind: "return" } : why);
}

// ---------------------------------------------------------------- closures, fn pointers

export function callValue(b: Builder, e: Thir & { readonly kind: "callValue" }, dest: Place | null, how: How): void {
  const callee = calleeOf(b, e);
  const temps = e.args.map((a) => value(b, a));
  const activates = activated(b, [callee, ...temps]);
  const uses = taken([callee, ...temps], e.span);
  if (uses.length > 0 || dest !== null) b.emit({ span: e.span, uses, dest, how, activates });
  const sig = signatureOf(b, e);
  if (sig !== null) relate(b, sig, e.args, temps, dest, { span: e.span, kind: "call" });
  if (b.diverges(e)) b.dead();
}

/** Calling borrows or moves what is called. */
function calleeOf(b: Builder, e: Thir & { readonly kind: "callValue" }): Place | null {
  const { callee, via } = e;
  if (via === "fnPtr" || via === "FnOnce" || !isPlaceExpr(callee)) {
    if (!isPlaceExpr(callee) || b.isCopy(callee.ty)) return value(b, callee);
    const from = place(b, callee, "read");
    const temp = b.hasSlots(callee.ty) ? b.temp(callee.ty, callee.span).place : null;
    b.emit({ span: callee.span, uses: oneUse(from, "move", callee.span, { k: "called" }), dest: temp });
    return temp;
  }
  const at = place(b, callee, via === "FnMut" ? "mut" : "read");
  const temp = b.temp({ kind: "ref", mut: via === "FnMut", to: callee.ty }, callee.span);
  const loan = b.borrow(at, via === "FnMut" ? "twoPhase" : "shared", temp.place, callee.span);
  if (via === "FnMut") b.reserved.set(temp.place, loan);
  return temp.place;
}

function signatureOf(b: Builder, e: Thir & { readonly kind: "callValue" }): CallableSig | null {
  const { t } = b;
  let { ty } = e.callee;
  while (ty.kind === "ref") ty = ty.to;
  if (ty.kind === "closure") return t.closures.get(ty.closure) ?? null;
  if (ty.kind === "fnPtr") return t.projector.higher(ty.params, ty.ret);
  const output = t.cx.lang.assoc("fn_once", "Output");
  if (ty.kind === "dyn") {
    const [tuple] = ty.principal?.args ?? [];
    const ret = ty.projections.find((p) => p.assoc === output)?.ty;
    return tuple !== undefined && !isConst(tuple) && tuple.kind === "tuple" && ret !== undefined ? t.projector.higher(tuple.elems, ret) : null;
  }
  if (ty.kind !== "param" || output === null) return null;
  const { index } = ty;
  const bound = t.infer.env.projections.get(output)?.find((p) => p.args[0] !== undefined && !isConst(p.args[0]) && p.args[0].kind === "param" && p.args[0].index === index);
  const tuple = bound?.args[1];
  return bound !== undefined && tuple !== undefined && !isConst(tuple) && tuple.kind === "tuple" ? t.projector.higher(tuple.elems, bound.ty) : null;
}

// ---------------------------------------------------------------- futures

/** `dest` gets what an associated type of the value's type stands for. */
export function projected(b: Builder, trait: LangName, name: string, from: Place, dest: Place, span: Span): void {
  const assoc = b.t.cx.lang.assoc(trait, name);
  if (assoc === null || dest.rs.length === 0) return;
  const self: RTy = { ty: from.ty, rs: from.rs };
  const found = b.t.projector.project(assoc, [self], [self.ty]);
  b.t.flow(dest.ty, found.rs, dest.rs, whyInto(b, dest, span));
}

export function joinExpr(b: Builder, e: Thir & { readonly kind: "join" }, dest: Place | null, how: How): void {
  const temps = e.futures.map((f) => value(b, f));
  give(b, e, temps, dest, how);
  if (dest === null) return;
  const rs = temps.flatMap((t) => t?.rs ?? NO_REGIONS);
  if (!e.awaits) {
    b.t.flow(e.ty, rs, dest.rs, whyInto(b, dest, e.span));
    return;
  }
  const joined = b.temp({ kind: "joinFuture", futures: e.futures.map((f) => f.ty), try: e.try }, e.span);
  joined.place.share(rs);
  projected(b, "Future", "Output", joined.place, dest, e.span);
}

