/** What a `match`, a `let` or a parameter leaves uncovered, and which arms can never be reached. */
import { variantOf } from "../queries/adt.js";
import type { Def, ResolvedVis } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import { partsOf } from "../pat-walk.js";
import type { Thir, TPat } from "../thir.js";
import type { Ty } from "../ty.js";
import { substTy } from "../ty-util.js";
import { dpat, type Ctor } from "./dpat.js";
import { Usefulness, type Column, type TypeView } from "./usefulness.js";
import { witnessText } from "./witness.js";

export interface MatchReport {
  /** Patterns that are not covered, as Rust writes them. */
  readonly missing: readonly string[];
  /** Indices of arms that nothing reaches. */
  readonly unreachable: readonly number[];
  /** Alternatives, of arms that something reaches, that nothing reaches. */
  readonly idle: readonly TPat[];
}

/** How deep empty types are looked for; recursive types end here. */
const EMPTY_DEPTH_MAX = 8;

/** What matches are checked with. */
export interface MatchCx {
  readonly cx: CheckCtx;
  /** Resolves associated types in the types of fields. */
  readonly normalize: (ty: Ty) => Ty;
  readonly isVisible: (vis: ResolvedVis) => boolean;
}

function fieldCount(cx: CheckCtx, variant: Def): number {
  const owner = variant.kind === "variant" ? variant.parent : variant;
  if (owner === null) return 0;
  const info = cx.adt(owner);
  return (variant.kind === "variant" ? variantOf(info, variant) : info.variants[0])?.fields.length ?? 0;
}

function makeView({ cx, normalize, isVisible }: MatchCx): TypeView {
  const fieldTys = (ty: Ty, ctor: Ctor): readonly Ty[] => {
    switch (ty.kind) {
      case "ref":
        return [ty.to];
      case "tuple":
        return ty.elems;
      case "slice":
      case "array":
        return ctor.kind === "slice" ? Array.from({ length: ctor.prefix + ctor.suffix }, () => ty.elem) : [];
      case "adt": {
        if (ty.def.lang === "Box" && ctor.kind === "single") return ty.args.flatMap((a) => (a.kind.startsWith("const") ? [] : [a as Ty]));
        const info = cx.adt(ty.def);
        const variant = ctor.kind === "variant" ? variantOf(info, ctor.variant) : info.variants[0];
        return (variant?.fields ?? []).map((f) => normalize(substTy(f.ty, ty.args)));
      }
      default:
        return [];
    }
  };
  const isEmptyAt = (ty: Ty, depth: number): boolean => {
    if (depth > EMPTY_DEPTH_MAX) return false;
    if (ty.kind === "never") return true;
    if (ty.kind === "tuple") return ty.elems.some((t) => isEmptyAt(t, depth + 1));
    if (ty.kind === "array") return ty.len.kind === "constValue" && ty.len.value !== 0n && isEmptyAt(ty.elem, depth + 1);
    if (ty.kind !== "adt") return false;
    const { kind, variants } = cx.adt(ty.def);
    if (kind === "enum") return variants.every((v) => fieldTys(ty, { kind: "variant", variant: v.def }).some((t) => isEmptyAt(t, depth + 1)));
    // What a private field holds is nobody else's business.
    return kind === "struct" && variants[0]?.fields.some((f) => isVisible(f.vis) && isEmptyAt(normalize(substTy(f.ty, ty.args)), depth + 1)) === true;
  };
  return { cx, fieldTys, isEmpty: (ty) => isEmptyAt(ty, 0) };
}

/** Whether what is matched certainly has a value: not so behind a pointer. */
export function isValidPlace(e: Thir): boolean {
  switch (e.kind) {
    case "deref":
      return false;
    case "field":
      return isValidPlace(e.base);
    case "index":
      return e.base.ty.kind === "array" && isValidPlace(e.base);
    default:
      return true;
  }
}

/** A type that says by itself that it has no values; no arm is needed for it wherever it is. */
const isBare = (cx: CheckCtx, ty: Ty): boolean => ty.kind === "never" || (ty.kind === "adt" && cx.adt(ty.def).kind === "enum" && cx.adt(ty.def).variants.length === 0);

export function checkArms(match: MatchCx, scrutinee: Column, arms: readonly { readonly pat: TPat; readonly guarded: boolean }[]): MatchReport {
  const { cx } = match;
  const view = makeView(match);
  const usefulness = new Usefulness(view);
  const rows = arms.map((a, arm) => ({ pats: [dpat(a.pat, (v) => fieldCount(cx, v))], guarded: a.guarded, arm, chosen: [] }));
  const top: Column = { ty: scrutinee.ty, valid: scrutinee.valid || isBare(cx, scrutinee.ty) };
  const witnesses = usefulness.run(rows, [top]);
  const missing = [...new Set(witnesses.flatMap((w) => (w[0] === undefined ? [] : [witnessText(cx, w[0])])))];
  const written = arms.flatMap((a) => alternativesIn(a.pat));
  const isAllReached = usefulness.isGivenUp || (arms.every((_, i) => usefulness.reached.has(i)) && written.every((p) => usefulness.alternatives.has(p)));
  if (isAllReached) return { missing, unreachable: [], idle: [] };
  // That a part of the value can hold nothing makes no arm superfluous.
  const strict = scrutinee.valid && view.isEmpty(scrutinee.ty) ? usefulness : new Usefulness({ ...view, isEmpty: () => false });
  if (strict !== usefulness) strict.run(rows, [top]);
  const unreachable = arms.flatMap((_, i) => (strict.reached.has(i) ? [] : [i]));
  const idle = arms.flatMap((a, i) => (strict.reached.has(i) ? alternativesIn(a.pat).filter((p) => !strict.alternatives.has(p)) : []));
  return { missing, unreachable, idle };
}

/** All that stands between `|`s in a pattern. */
function alternativesIn(pat: TPat): readonly TPat[] {
  const parts = partsOf(pat);
  return pat.kind === "or" ? parts.flatMap((alt) => [alt, ...alternativesIn(alt)]) : parts.flatMap(alternativesIn);
}
