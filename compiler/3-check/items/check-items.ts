/**
 * Checks of items as such: what can be said about a program without looking into bodies.
 *
 * Only the program's own items are checked. The library's are taken to be right, and looked at when used.
 */
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import { checkEnum, checkStruct } from "./adts.js";
import { checkImplCoherence } from "./coherence.js";
import { itemOf } from "../queries/syntax.js";
import { hasError, someArg } from "../ty-util.js";
import { checkInherentImpl } from "./inherent.js";
import { checkTraitImpl } from "./trait-impl.js";
import { isDerivedRightly } from "./derived.js";
import { checkObjectSafety } from "./object-safety.js";
import { checkFalseBounds } from "./false-bounds.js";
import { checkFnTypes, checkImplTypes, checkTypesOf } from "./well-formed.js";
import { checkGrowingImpl } from "./growing-impl.js";
import { checkImplLifetimes } from "./impl-lifetimes.js";
import { checkImplParams } from "./impl-params.js";
import { checkItemSyntax } from "./item-syntax.js";

/** Checks every definition of the program from number `from` on; gives the number to go on from (bodies add definitions). */
export function checkItems(ctx: CheckCtx, from = 0): number {
  const { defs } = ctx.program;
  let at = from;
  for (; at < defs.length; at++) {
    const def = defs[at];
    if (def !== undefined && ctx.isLocal(def)) checkItem(ctx, def);
  }
  checkObjectSafety(ctx);
  return at;
}

function checkItem(ctx: CheckCtx, def: Def): void {
  checkItemSyntax(ctx, def);
  ctx.lacksLifetime(def);
  checkFalseBounds(ctx, def);
  switch (def.kind) {
    case "struct":
      checkStruct(ctx, def);
      break;
    case "enum":
      checkEnum(ctx, def);
      break;
    case "union":
      ctx.reportOnce("E9102", def.span, "unions are left out of the language", { helps: ["use an enum"] });
      break;
    case "fn":
    case "assocFn":
      checkFnTypes(ctx, def);
      break;
    case "trait":
      checkTrait(ctx, def);
      break;
    case "impl":
      checkImpl(ctx, def);
      break;
    case "typeAlias":
      checkAlias(ctx, def);
      break;
    case "const":
    case "static":
    case "assocConst":
      checkConst(ctx, def);
      break;
    case "assocType":
      ctx.itemBounds(def);
      break;
    case "mod":
    case "variant":
    case "traitAlias":
    case "typeParam":
    case "constParam":
    case "externType":
    case "macro":
    case "use":
    case "crate":
      break;
  }
}

function checkAlias(ctx: CheckCtx, def: Def): void {
  const ty = ctx.typeOfAlias(def);
  if (hasError(ty)) return;
  for (const param of ctx.genericsOf(def).all) {
    if (param.kind !== "type" || param.def === null || someArg(ty, (a) => a.kind === "param" && a.index === param.index)) continue;
    ctx.reportOnce("E0091", param.def.span, `type parameter \`${param.name}\` is never used`, { label: "unused type parameter", helps: [`consider removing \`${param.name}\` or referring to it in the body of the type alias`] });
  }
}

/** Asking is enough: cycles and unknown names are reported on the way. */
function checkTrait(ctx: CheckCtx, def: Def): void {
  ctx.elaborated(def);
  ctx.predicatesOf(def);
  checkTypesOf(ctx, def);
}

function checkImpl(ctx: CheckCtx, def: Def): void {
  const header = ctx.implHeader(def);
  ctx.predicatesOf(def);
  if (header.selfTy.kind === "error") return;
  checkImplParams(ctx, def);
  checkImplTypes(ctx, def);
  const item = itemOf(def);
  if (item?.kind === "impl") checkImplLifetimes(ctx, item);
  if (item?.kind === "impl" && item.trait === null) checkInherentImpl(ctx, def);
  else if (header.traitRef !== null) {
    checkGrowingImpl(ctx, def, header.traitRef);
    if (checkImplCoherence(ctx, def, header.traitRef) && !isDerivedRightly(ctx, def, header.traitRef)) checkTraitImpl(ctx, def, header.traitRef);
  }
}

function checkConst(ctx: CheckCtx, def: Def): void {
  const told = ctx.sink.errorCount;
  ctx.typeOfConst(def);
  checkTypesOf(ctx, def);
  // Constants are evaluated whether they are used or not, unless they depend on parameters.
  if (!ctx.program.lostTrait && (def.kind === "const" || def.kind === "static") && ctx.sink.errorCount === told && !ctx.lacksLifetime(def)) ctx.constValue(def);
}
