/** Types in signatures: what they name has to allow the arguments it is given, and values have to have a size. */
import type { Type } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { CheckCtx } from "../context.js";
import { misc } from "../infer/cause.js";
import { InferCtx } from "../infer/infer-ctx.js";
import { reportGenericReceiver } from "../queries/signature.js";
import { assocOf, fnDecl, itemOf } from "../queries/syntax.js";
import type { GArg, Ty } from "../ty.js";
import { isConst, someArg, substPredicate } from "../ty-util.js";
import { cannotBeCopy } from "./copy-drop.js";
import { checkShared } from "./shared-static.js";
import { derivedFor } from "./spans.js";

/** Registers what the parts of a written type ask of their arguments. */
export function checkType(infer: InferCtx, ty: Ty, span: Span): void {
  const { ctx } = infer;
  const sized = ctx.lang.get("sized");
  const mustBeSized = (part: Ty): void => {
    if (sized !== null) infer.registerTrait(part, sized, [], misc(span));
  };
  someArg(ty, (arg: GArg) => {
    if (arg.kind === "adt") infer.registerBounds(arg.def, arg.args, span);
    else if (arg.kind === "slice" || arg.kind === "array") mustBeSized(arg.elem);
    else if (arg.kind === "proj" && arg.assoc.parent !== null) {
      const count = ctx.genericsOf(arg.assoc.parent).all.length;
      infer.register({ kind: "trait", ref: { trait: arg.assoc.parent, args: arg.args.slice(0, count) } }, misc(span));
    }
    // A trait object vouches for its own Self; an opaque type's bounds are checked where it is made.
    return arg.kind === "dyn" || arg.kind === "opaque";
  });
}

/** Parameters and result of a fn. With a body, they have to be sized too. */
export function checkFnTypes(ctx: CheckCtx, def: Def): void {
  const decl = fnDecl(def);
  if (decl === null) return;
  const sig = ctx.fnSig(def);
  ctx.predicatesOf(def);
  const infer = new InferCtx(ctx, def);
  const sized = !decl.hasBody ? null : ctx.lang.get("sized");
  const offset = decl.self === null ? 0 : 1;
  const one = (ty: Ty, span: Span, what: "argument" | "return"): void => {
    checkType(infer, ty, span);
    if (what === "return" && ty.kind === "dyn") {
      const shown = ctx.displayTy(ty);
      ctx.reportOnce("E0746", span, "return type must be a boxed `dyn Trait` object", { label: "doesn't have a size known at compile-time", helps: [`return \`${shown.replace("dyn", "impl")}\` for one type, or \`Box<${shown}>\` for any of several`] });
    } else if (sized !== null) infer.registerTrait(infer.normalize(ty, misc(span)), sized, [], { span, why: { kind: "sized", what } });
  };
  if (decl.self !== null) {
    checkReceiver(ctx, infer, def, sig.params[0], decl.self.span);
    const [self] = sig.params;
    if (self !== undefined && sig.selfKind === "value" && sized !== null && (def.parent?.kind === "trait" || def.parent?.kind === "impl")) infer.registerTrait(infer.normalize(self, misc(decl.self.span)), sized, [], { span: decl.self.span, why: { kind: "sized", what: "argument" } });
  }
  decl.params.forEach((param, i) => {
    const ty = sig.params[i + offset];
    if (ty !== undefined) one(ty, param.type.span, "argument");
  });
  if (decl.ret !== null) one(sig.ret, decl.ret.span, "return");
  infer.selectPending();
}

/** `self: T`: a pointer, or pointer to a pointer, to Self. */
function checkReceiver(ctx: CheckCtx, infer: InferCtx, def: Def, ty: Ty | undefined, span: Span): void {
  if (ty === undefined || ctx.fnSig(def).selfKind !== "typed" || def.parent === null) return;
  if (ty.kind === "param" && ty.index >= ctx.genericsOf(def).parentCount) {
    reportGenericReceiver(ctx, span, ctx.displayTy(ty));
    return;
  }
  const self: Ty = def.parent.kind === "impl" ? ctx.implSelfTy(def.parent) : { kind: "param", def: null, index: 0, name: "Self" };
  let at: Ty | null = infer.normalize(ty, misc(span));
  for (let steps = 0; at !== null && steps < 8; steps++) {
    if (at.kind === "error" || self.kind === "error" || infer.canUnify(at, self)) return;
    at = behind(infer, at, span);
  }
  ctx.reportOnce("E0307", span, `invalid \`self\` parameter type: \`${ctx.displayTy(ty)}\``, {
    notes: ["type of `self` must be `Self` or a type that dereferences to it"],
    helps: ["consider changing to `self`, `&self`, `&mut self`, or a type such as `self: Rc<Self>`"],
  });
}

function behind(infer: InferCtx, ty: Ty, span: Span): Ty | null {
  if (ty.kind === "ref") return ty.to;
  const inner = infer.ctx.lang.unpinned(ty) ?? infer.ctx.lang.boxed(ty);
  if (inner !== null) return inner;
  const deref = infer.ctx.lang.get("deref");
  const target = infer.ctx.lang.assoc("deref", "Target");
  if (deref === null || target === null || infer.implementsTrait(ty, deref, span) !== "yes") return null;
  return infer.normalize({ kind: "proj", assoc: target, args: [ty] }, misc(span));
}

/** Types of constants and statics. */
export function checkTypesOf(ctx: CheckCtx, def: Def): void {
  const type = typeSyntax(def);
  if (type === null) return;
  const infer = new InferCtx(ctx, def);
  const ty = ctx.typeOfConst(def);
  // What a trait only promises may turn out to have no size.
  const sized = def.parent?.kind === "trait" ? null : ctx.lang.get("sized");
  checkType(infer, ty, type.span);
  if (sized !== null) infer.registerTrait(infer.normalize(ty, misc(type.span)), sized, [], misc(type.span));
  infer.selectPending();
  if (def.kind === "static" && def.node.kind === "item" && def.node.item.kind === "static" && !def.node.item.mut) checkShared(ctx, ty, type.span);
}

function typeSyntax(def: Def): Type | null {
  const item = itemOf(def);
  if (item !== null) return item.kind === "const" || item.kind === "static" ? item.type : null;
  const assoc = assocOf(def);
  return assoc?.kind === "const" ? assoc.type : null;
}

/** The head of an impl: the bounds of the trait and of the types in it. */
export function checkImplTypes(ctx: CheckCtx, impl: Def): void {
  const item = itemOf(impl);
  if (item?.kind !== "impl") return;
  const header = ctx.implHeader(impl);
  const infer = new InferCtx(ctx, impl);
  checkType(infer, header.selfTy, item.self.span);
  if (header.traitRef !== null && !header.negative) {
    const { trait, args } = header.traitRef;
    const derived = derivedFor(ctx, impl);
    const span = derived ?? item.trait?.span ?? item.self.span;
    for (const arg of args.slice(1)) if (!isConst(arg)) checkType(infer, arg, span);
    for (const pred of ctx.predicatesOf(trait)) {
      if (pred.kind === "trait" && pred.ref.trait === trait) continue;
      infer.register(substPredicate(pred, args), { span, why: { kind: "implOf", trait } });
    }
    // `Copy` for what cannot be `Copy` is refused as such.
    const isMoot = cannotBeCopy(ctx, impl, header.traitRef);
    for (const pred of isMoot ? [] : ctx.superPredicates(trait)) infer.register(substPredicate(pred, args), { span: derived ?? item.self.span, why: { kind: "implOf", trait } });
  }
  infer.selectPending();
}
