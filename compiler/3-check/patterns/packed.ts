/** A field of a `#[repr(packed)]` struct may lie anywhere: no reference to it can be made (E0793) unless its type lies anywhere too. */
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import type { Thir } from "../thir.js";
import type { Ty } from "../ty.js";
import { substTy } from "../ty-util.js";
import type { PatternReporter } from "./check-body.js";

/** `place` is what is borrowed. */
export function checkPacked(cx: CheckCtx, place: Thir, report: PatternReporter): void {
  for (let at = place; at.kind === "field" || at.kind === "index"; at = at.base) {
    if (at.kind !== "field" || at.base.ty.kind !== "adt" || at.base.ty.def.attrs.length === 0) continue;
    const to = packedTo(at.base.ty.def);
    if (to === null || alignOf(cx, place.ty, 0) <= to) continue;
    report.error("E0793", place.span, "reference to field of packed struct is unaligned", {
      notes: ["packed structs are only aligned by one byte, and many modern architectures penalize unaligned field accesses"],
      helps: ["copy the field to a local variable first: `{ value.field }`"],
    });
    return;
  }
}

/** The `n` of `packed(n)`, 1 of `packed`. */
function packedTo(def: Def): number | null {
  for (const attr of def.attrs) {
    if (attr.path.segments[0]?.ident.name !== "repr" || attr.args.kind !== "list") continue;
    const at = attr.args.tokens.findIndex((t) => t.image === "packed");
    if (at < 0) continue;
    return attr.args.tokens[at + 1]?.image === "(" ? Number((attr.args.tokens[at + 2]?.image ?? "").replaceAll("_", "")) : 1;
  }
  return null;
}

const WORD = 8;

/** As much as is known of the alignment; what is not counts as that of a word. */
function alignOf(cx: CheckCtx, ty: Ty, depth: number): number {
  const most = (types: readonly Ty[]): number => Math.max(1, ...types.map((t) => alignOf(cx, t, depth + 1)));
  switch (ty.kind) {
    case "bool":
    case "str":
    case "never":
    case "error":
      return 1;
    case "int":
      return Math.min(WORD, (Number(/\d+/.exec(ty.int)?.[0] ?? 64) || 64) / 8);
    case "float":
      return ty.float === "f32" ? 4 : WORD;
    case "char":
      return 4;
    case "tuple":
      return most(ty.elems);
    case "array":
    case "slice":
      return alignOf(cx, ty.elem, depth);
    case "adt": {
      if (depth > 8 || !cx.isLocal(ty.def)) return cx.lang.is(ty.def, "phantom_data") ? 1 : WORD;
      const { args } = ty;
      const fields = most(cx.adt(ty.def).variants.flatMap((v) => v.fields.map((f) => substTy(f.ty, args))));
      return Math.min(packedTo(ty.def) ?? WORD, fields);
    }
    default:
      return WORD;
  }
}
