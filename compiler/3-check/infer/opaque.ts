/** `impl Trait` in return position, seen from the body that decides what it is. */
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { OpaqueInfo, Ty } from "../ty.js";
import { mapParts, mapPredicate, substPredicate, type Mapper } from "../ty-util.js";
import type { InferCtx } from "./infer-ctx.js";

/**
 * Puts a variable for each opaque type of `owner` in `ty` and asks of it what the opaque type promises. Once the body is
 * inferred, what the variables stand for is `hidden` (`settleOpaques`).
 */
export function openOpaques(infer: InferCtx, ty: Ty, owner: Def, span: Span): Ty {
  const opener: Mapper = {
    ty: (t) => {
      if (t.kind !== "opaque" || t.opaque.owner !== owner) return mapParts(t, opener);
      const known = infer.opened.get(t.opaque);
      if (known !== undefined) return known;
      const open = infer.newTyVar(span);
      infer.opened.set(t.opaque, open);
      for (const bound of t.opaque.bounds) infer.register(mapPredicate(substPredicate(bound, t.args), opener), { span, why: { kind: "opaque", opaque: t.opaque } });
      return open;
    },
    con: (c) => c,
  };
  return opener.ty(ty);
}

/** After inference: records what is behind each opaque type that was opened. Those that stayed open are given back. */
export function settleOpaques(infer: InferCtx): readonly OpaqueInfo[] {
  const open: OpaqueInfo[] = [];
  for (const own of infer.givesItself) {
    const v = infer.opened.get(own.opaque);
    if (v !== undefined && infer.resolve(v).kind === "infer") own.opaque.hidden = own;
  }
  for (const [info, v] of infer.opened) {
    const ty = infer.resolve(v);
    if (ty.kind !== "infer") info.hidden = ty;
    else if (info.hidden === null) open.push(info);
  }
  return open;
}
