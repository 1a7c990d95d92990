/** A name in a pattern that is called like a unit variant of the type it is matched with, and binds anything (E0170). */
import type { CheckCtx } from "../context.js";
import { eachBinding, type BindingPat } from "../pat-walk.js";
import type { TPat } from "../thir.js";
import type { Ty } from "../ty.js";
import type { PatternReporter } from "./check-body.js";

export function checkVariantNames(cx: CheckCtx, pat: TPat, report: PatternReporter): void {
  eachBinding(pat, (binding) => checkName(cx, binding, report));
}

function checkName(cx: CheckCtx, pat: BindingPat, report: PatternReporter): void {
  if (pat.mode !== "value" || pat.sub !== null) return;
  let ty: Ty = pat.ty;
  while (ty.kind === "ref") ty = ty.to;
  if (ty.kind !== "adt" || ty.def.kind !== "enum") return;
  const variant = cx.adt(ty.def).variants.find((v) => v.def.name === pat.name);
  if (variant === undefined || variant.fields.length > 0 || report.isAllowed("bindings_with_variant_name")) return;
  report.error("E0170", pat.span, `pattern binding \`${pat.name}\` is named the same as one of the variants of the type \`${ty.def.name}\``, {
    label: "it matches every value",
    helps: [`to match on the variant, qualify the path: \`${ty.def.name}::${pat.name}\``],
    fixes: pat.span.ctxt === 0 ? [{ title: "qualify the path", edits: [{ span: pat.span, text: `${ty.def.name}::${pat.name}` }] }] : [],
  });
}
