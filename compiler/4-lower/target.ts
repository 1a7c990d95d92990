/** What a call reaches once everything generic is known. */
import type { Def } from "../2-resolve/defs.js";
import type { Callee } from "../3-check/thir.js";
import type { GArg, Ty } from "../3-check/ty.js";
import { tyArg } from "../3-check/ty-util.js";
import type { Binding } from "./bindings.js";
import type { Lowering } from "./lowering.js";
import { isBox } from "./repr.js";

export type Target =
  /** A fn with a body in Aether. */
  | { readonly k: "fn"; readonly def: Def; readonly args: readonly GArg[] }
  | { readonly k: "js"; readonly def: Def; readonly args: readonly GArg[]; readonly binding: Exclude<Binding, { k: "intrinsic" }> }
  | { readonly k: "intrinsic"; readonly name: string; readonly def: Def; readonly args: readonly GArg[] }
  /** Constructor of a tuple struct or variant, of this type. */
  | { readonly k: "ctor"; readonly ty: Ty; readonly variant: Def }
  /** A method of `dyn Trait`. */
  | { readonly k: "virtual"; readonly def: Def; readonly args: readonly GArg[] }
  /** A method of a trait that the compiler implements: `Clone`, `Fn*`, `Future`, generators. */
  | { readonly k: "builtin"; readonly def: Def; readonly args: readonly GArg[]; readonly self: Ty }
  | { readonly k: "none" };

export function resolveTarget(low: Lowering, callee: Callee, args: readonly GArg[]): Target {
  const own = low.world.concreteArgs(callee.args, args);
  if (callee.kind === "fn") return plainTarget(low, callee.def, own);
  return traitTarget(low, callee.def, own);
}

export function plainTarget(low: Lowering, def: Def, args: readonly GArg[]): Target {
  if (def.kind === "variant" || def.kind === "struct") {
    const owner = def.kind === "variant" && def.parent !== null ? def.parent : def;
    return { k: "ctor", ty: low.world.concrete({ kind: "adt", def: owner, args }, []), variant: def };
  }
  const binding = low.bindings.of(def);
  if (binding === null) return { k: "fn", def, args };
  return binding.k === "intrinsic" ? { k: "intrinsic", name: binding.name, def, args } : { k: "js", def, args, binding };
}

/** A type of the library that implements an `Fn` trait by an impl. */
export function isCallableObject(ty: Ty): boolean {
  return ty.kind === "adt" && !isBox(ty);
}

/** `args[0]` is Self. */
export function traitTarget(low: Lowering, def: Def, args: readonly GArg[]): Target {
  const self = tyArg(args, 0);
  const { lang } = low.ctx;
  const trait = def.parent;
  if (trait !== null && ((lang.fnTrait(trait) !== null && !isCallableObject(self)) || (trait === lang.get("Future") && low.world.isFrame(self)))) return { k: "builtin", def, args, self };
  const found = low.world.resolveTraitFn(def, args);
  if (found === null) return { k: "none" };
  switch (found.kind) {
    case "fn":
      return plainTarget(low, found.def, found.args);
    case "virtual":
      return { k: "virtual", def, args };
    case "builtin":
      return { k: "builtin", def, args, self };
  }
}
