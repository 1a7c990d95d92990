/** Traits the compiler implements itself: `Sized`, `Copy` and `Clone` of built-in types, the `Fn` traits, futures, auto traits. */
import type { Def } from "../../2-resolve/defs.js";
import { unreachable } from "../../unreachable.js";
import { fnDecl } from "../queries/syntax.js";
import type { GArg, TraitRef, Ty } from "../ty.js";
import { hasParam, isConst, isTy, selfTyOf, substTy, tupleOf, tyArg } from "../ty-util.js";
import type { Obligation } from "./cause.js";
import { nestedOf, traitGoal } from "./fulfill.js";
import type { InferCtx } from "./infer-ctx.js";

/**
 * What the trait needs of other types to hold for this one. `null`: not the compiler's business, look for impls.
 * `unmet`: it does not hold, and no impl can make it.
 */
export type Builtin = readonly Obligation[] | "ambiguous" | "unmet" | null;

export function builtinSelect(infer: InferCtx, obligation: Obligation, ref: TraitRef, self: Ty): Builtin {
  const { trait } = ref;
  const kind = infer.ctx.lang.builtin(trait);
  switch (kind) {
    case null:
      return null;
    case "sized":
      return sized(infer, obligation, trait, self);
    case "copy":
      return copy(obligation, trait, self);
    case "clone":
      return clone(obligation, trait, self);
    case "Fn":
    case "FnMut":
    case "FnOnce":
      return callable(infer, obligation, ref, self, kind);
    case "future":
      return self.kind === "joinFuture" || isFuture(self) ? [] : null;
    case "iterator":
      return generates(self, "iterator") ? [] : null;
    case "stream":
      return generates(self, "stream") ? [] : null;
    case "unpin":
      return isStrict(infer) ? unpin(infer, obligation, ref, self) : [];
    case "auto":
      return auto(infer, obligation, ref, self);
    default:
      return unreachable(kind);
  }
}

const each = (obligation: Obligation, trait: Def, types: readonly GArg[]): readonly Obligation[] =>
  types.filter(isTy).map((ty) => nestedOf(obligation, traitGoal(trait, [ty])));

// ---------------------------------------------------------------- Sized

function sized(infer: InferCtx, obligation: Obligation, trait: Def, self: Ty): Builtin {
  switch (self.kind) {
    case "str":
    case "slice":
    case "dyn":
    case "param":
    case "proj":
      return "unmet";
    case "tuple":
      return each(obligation, trait, self.elems.slice(-1));
    case "adt":
      return sizedAdt(infer, obligation, trait, self);
    default:
      return [];
  }
}

/** A struct is as sized as its last field; only one that ends in its own parameter can be unsized. */
function sizedAdt(infer: InferCtx, obligation: Obligation, trait: Def, self: Ty & { kind: "adt" }): Builtin {
  if (self.def.kind !== "struct" || infer.ctx.isPointer(self.def)) return [];
  const fields = infer.ctx.adt(self.def).variants[0]?.fields ?? [];
  const last = fields[fields.length - 1];
  // `Path`, `OsStr` and the like are text or bytes under another name.
  if (last !== undefined && (last.ty.kind === "str" || last.ty.kind === "slice")) return "unmet";
  if (last === undefined || !hasParam(last.ty) || last.ty.kind === "ref") return [];
  return each(obligation, trait, [substTy(last.ty, self.args)]);
}

// ---------------------------------------------------------------- Copy, Clone

function copy(obligation: Obligation, trait: Def, self: Ty): Builtin {
  switch (self.kind) {
    case "int":
    case "float":
    case "bool":
    case "char":
    case "never":
    case "fnPtr":
    case "fnDef":
    case "infer":
    case "error":
      return [];
    case "ref":
      return self.mut ? "unmet" : [];
    case "tuple":
      return each(obligation, trait, self.elems);
    case "array":
      return each(obligation, trait, [self.elem]);
    case "closure":
      return self.closure.upvars === undefined ? "ambiguous" : each(obligation, trait, self.closure.upvars.map((t) => substTy(t, self.args)));
    case "str":
    case "slice":
    case "dyn":
    case "asyncBlock":
    case "asyncFn":
    case "joinFuture":
      return "unmet";
    default:
      return null;
  }
}

function clone(obligation: Obligation, trait: Def, self: Ty): Builtin {
  return self.kind === "dyn" ? null : copy(obligation, trait, self);
}

// ---------------------------------------------------------------- Fn, FnMut, FnOnce

/** The parameters and result of a type that can be called as such: closure, fn item, fn pointer. */
export function callSignature(infer: InferCtx, self: Ty): { readonly params: readonly Ty[]; readonly ret: Ty } | null {
  switch (self.kind) {
    case "closure":
      return { params: self.closure.params.map((p) => substTy(p, self.args)), ret: substTy(self.closure.ret, self.args) };
    case "fnPtr":
      return self.unsafe === true ? null : self;
    case "fnDef": {
      // What only the unsafe may call is not passed on as if anybody could.
      const decl = fnDecl(self.def);
      if (decl?.unsafe === true || (decl !== null && decl.abi !== null && decl.abi !== "Rust")) return null;
      const sig = infer.ctx.fnSig(self.def);
      const out = infer.ctx.callOutput(self.def, self.args);
      return { params: sig.params.map((p) => substTy(p, self.args)), ret: out.wrap ? out.ret : substTy(out.ret, self.args) };
    }
    default:
      return null;
  }
}

function callable(infer: InferCtx, obligation: Obligation, ref: TraitRef, self: Ty, kind: "Fn" | "FnMut" | "FnOnce"): Builtin {
  const sig = callSignature(infer, self);
  if (sig !== null) {
    const nested: Obligation[] = [];
    const params = sig.params.map((p) => infer.normalizeInto(p, obligation, nested));
    if (infer.unify(tyArg(ref.args, 1), tupleOf(params)) !== null) return "unmet";
    if (self.kind === "closure") nested.push(nestedOf(obligation, { kind: "closureKind", ty: self, want: kind }));
    return nested;
  }
  const behind = pointee(infer, self, kind);
  if (behind === null) return null;
  const trait = infer.ctx.lang.get(behind.needs === "Fn" ? "fn" : behind.needs === "FnMut" ? "fn_mut" : "fn_once");
  return trait === null ? null : [nestedOf(obligation, { kind: "trait", ref: { trait, args: [behind.to, ...ref.args.slice(1)] } })];
}

/** What has to be callable, and how, for a pointer to it to be callable. */
export function pointee(infer: InferCtx, self: Ty, kind: "Fn" | "FnMut" | "FnOnce"): { readonly to: Ty; readonly needs: "Fn" | "FnMut" | "FnOnce" } | null {
  if (self.kind === "ref") {
    if (!self.mut) return { to: self.to, needs: "Fn" };
    return kind === "Fn" ? null : { to: self.to, needs: "FnMut" };
  }
  const boxed = infer.ctx.lang.boxed(self);
  return boxed === null ? null : { to: boxed, needs: kind };
}

// ---------------------------------------------------------------- futures and generators

function isFuture(self: Ty): boolean {
  if (self.kind === "asyncBlock") return self.block.gen === undefined;
  return self.kind === "asyncFn";
}

function generates(self: Ty, what: "iterator" | "stream"): boolean {
  return self.kind === "asyncBlock" && self.block.gen === what;
}

// ---------------------------------------------------------------- Send, Sync

/** A type has an auto trait if all its parts have it, unless an impl says so or denies it. */
function auto(infer: InferCtx, obligation: Obligation, ref: TraitRef, self: Ty): Builtin {
  const { trait } = ref;
  switch (self.kind) {
    case "param":
    case "proj":
      return "unmet";
    case "dyn":
      return self.autos.includes(trait) || (self.principal !== null && infer.ctx.allSuperTraits(self.principal.trait).some((above) => above.trait === trait)) ? [] : "unmet";
    case "ref": {
      if (infer.ctx.lang.is(trait, "unwind_safe")) return self.mut ? "unmet" : each(obligation, infer.ctx.lang.get("ref_unwind_safe") ?? trait, [self.to]);
      const send = trait === infer.ctx.lang.get("send");
      const sync = infer.ctx.lang.get("sync");
      return each(obligation, send && !self.mut && sync !== null ? sync : trait, [self.to]);
    }
    case "tuple":
      return each(obligation, trait, self.elems);
    case "array":
    case "slice":
      return each(obligation, trait, [self.elem]);
    case "closure":
      if (self.closure.upvars === undefined && isUnwind(infer, trait)) return "ambiguous";
      return each(obligation, trait, (self.closure.upvars ?? []).map((t) => substTy(t, self.args)));
    case "asyncBlock":
      if (self.block.upvars === undefined && isUnwind(infer, trait)) return "ambiguous";
      return each(obligation, trait, (self.block.upvars ?? []).map((t) => substTy(t, self.args)));
    case "asyncFn":
      return each(obligation, trait, infer.ctx.fnSig(self.def).params.map((p) => substTy(p, self.args)));
    case "joinFuture":
      return each(obligation, trait, self.futures);
    case "opaque": {
      if (self.opaque.hidden === null && self.opaque.owner !== infer.owner) infer.ctx.hooks?.reveal(self.opaque);
      return self.opaque.hidden === null ? [] : each(obligation, trait, [substTy(self.opaque.hidden, self.args)]);
    }
    case "adt":
      return autoAdt(infer, obligation, ref, self);
    default:
      return [];
  }
}

function autoAdt(infer: InferCtx, obligation: Obligation, ref: TraitRef, self: Ty & { kind: "adt" }): Builtin {
  if (infer.ctx.traitImpls(ref.trait, self).length > 0) return null;
  if (isUnwind(infer, ref.trait) && !infer.ctx.isLocal(self.def)) return unwindLibrary(infer, obligation, ref, self);
  const parts: Ty[] = [];
  for (const variant of infer.ctx.adt(self.def).variants) for (const field of variant.fields) parts.push(substTy(field.ty, self.args));
  // What holds a value only by name (`PhantomData<T>`) counts as holding it.
  if (infer.ctx.lang.is(self.def, "phantom_data")) parts.push(...self.args.filter((a): a is Ty => !isConst(a)));
  // What is behind a cell, or in a channel, is shared by what hands it from one to the other only.
  const { lang } = infer.ctx;
  const handed = lang.is(self.def, "UnsafeCell") || (lang.is(self.def, "phantom_data") && isChannel(infer, obligation.parent));
  const crosses = handed && lang.is(ref.trait, "sync") ? lang.get("send") : null;
  return each(obligation, crosses ?? ref.trait, parts);
}

/** What holds a value by name only, to hand it on: all that the library has of that kind, but for the collections of std. */
function isChannel(infer: InferCtx, around: Obligation | null): boolean {
  if (around?.goal.kind !== "trait") return false;
  const owner = infer.shallow(selfTyOf(around.goal.ref));
  if (owner.kind !== "adt" || infer.ctx.isLocal(owner.def)) return false;
  const { crate } = owner.def.module;
  for (let at: Def | null = owner.def; at !== null; at = at.parent) if (at.name === "sync") return true;
  return crate.name !== "std";
}

// ---------------------------------------------------------------- Unpin

/** Values do not move in memory here, so nothing depends on `Unpin`; a Rust program is held to it as Rust would, the library is not. */
const isStrict = (infer: InferCtx): boolean => !infer.revealAll && infer.ctx.program.isRust && infer.ctx.isLocal(infer.owner);

/** What an async fn or block makes stays where it is polled first. Pointers to it may go anywhere. */
function unpin(infer: InferCtx, obligation: Obligation, ref: TraitRef, self: Ty): Builtin {
  switch (self.kind) {
    case "ref":
    case "joinFuture":
      return [];
    case "asyncBlock":
      return self.block.gen === undefined ? "unmet" : [];
    case "adt":
      if (infer.ctx.isLocal(self.def)) return auto(infer, obligation, ref, self);
      // Where the library's fields are not those of Rust's, it says so itself.
      if (infer.ctx.traitImpls(ref.trait, self).length > 0) return null;
      if (HEAPED.has(self.def.name)) return [];
      // What else is in it is the library's business.
      return STAYING.has(self.def.name) ? "unmet" : each(obligation, ref.trait, self.args);
    case "asyncFn":
      return isAdapter(infer, self.def) ? auto(infer, obligation, ref, self) : "unmet";
    default:
      return auto(infer, obligation, ref, self);
  }
}

/** Types of the library that hold what they are of behind a pointer, or move it freely. */
const HEAPED: ReadonlySet<string> = new Set(
  "Box Rc Arc Weak SplitSink SplitStream Buffered BufferUnordered TryBuffered TryBufferUnordered JoinHandle JoinSet Sender Receiver WeakSender UnboundedSender UnboundedReceiver OwnedPermit Ready Pending FuturesUnordered FuturesOrdered JoinAll TryJoinAll Shared Iter Empty".split(" "),
);
/** They are linked into a list while they wait. */
const STAYING: ReadonlySet<string> = new Set(["PhantomPinned", "Sleep", "Notified", "Timeout", "Throttle"]);

/** What the library's `…Ext` traits give is in Rust a struct that holds what it was given. */
const isAdapter = (infer: InferCtx, def: Def): boolean => !infer.ctx.isLocal(def) && def.parent?.kind === "trait";

function isUnwind(infer: InferCtx, trait: Def): boolean {
  return infer.ctx.lang.is(trait, "unwind_safe") || infer.ctx.lang.is(trait, "ref_unwind_safe");
}

/** What changes behind a shared reference, with nothing that would show that a panic came between. */
const CELLS: ReadonlySet<string> = new Set(["UnsafeCell", "Cell", "RefCell", "OnceCell", "LazyCell"]);
/** Holds a reference to a cell. */
const CELL_GUARDS: ReadonlySet<string> = new Set(["Ref", "RefMut"]);
/** Shares what it points to. */
const SHARED: ReadonlySet<string> = new Set(["Rc", "Arc", "Weak"]);
/** Of these a panic is seen, or what they hold is never half changed. */
const GUARDED: ReadonlySet<string> = new Set(["Mutex", "RwLock", "MutexGuard", "RwLockReadGuard", "RwLockWriteGuard", "Sender", "SyncSender", "Receiver", "JoinHandle", "Condvar"]);

/** A type of the library: as far as its name and its arguments tell, since its fields are not those of Rust's. */
function unwindLibrary(infer: InferCtx, obligation: Obligation, ref: TraitRef, self: Ty & { kind: "adt" }): Builtin {
  const { lang } = infer.ctx;
  const { name, module } = self.def;
  const byRef = lang.is(ref.trait, "ref_unwind_safe");
  const parts = self.args.filter((a): a is Ty => !isConst(a));
  if (GUARDED.has(name)) return [];
  if (byRef && CELLS.has(name)) return "unmet";
  if (CELL_GUARDS.has(name) && module.def.name === "cell") return "unmet";
  return each(obligation, SHARED.has(name) ? (lang.get("ref_unwind_safe") ?? ref.trait) : ref.trait, parts);
}
