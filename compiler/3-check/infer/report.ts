/** Obligations that failed or stayed open, in words. */
import type { DiagnosticExtra, Label } from "../../diagnostics/diagnostic.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import { unreachable } from "../../unreachable.js";
import type { GArg, TraitRef, Ty } from "../ty.js";
import { argsHaveError, argsHaveInfer, hasError, isConst, isTy, sameType, selfTyOf, someArg, tyArg } from "../ty-util.js";
import { isDerived } from "../items/spans.js";
import { misc } from "./cause.js";
import type { Obligation, SolveError } from "./cause.js";
import { sourceOf } from "./open-source.js";
import type { VarOrigin } from "./vars.js";
import type { InferCtx } from "./infer-ctx.js";
import { callSignature } from "./builtin.js";
import { closureBehind } from "./closure-output.js";
import { unmetText } from "./unmet-text.js";

export function reportSolveError(infer: InferCtx, error: SolveError): void {
  const { cause } = error.obligation;
  if (infer.env.isWrong) return;
  switch (error.kind) {
    case "trait":
      return reportUnmet(infer, error.ref, error.obligation);
    case "projection":
      return reportProjection(infer, error);
    case "closureKind":
      infer.ctx.reportOnce("E0525", error.ty.closure.span ?? cause.span, `expected a closure that implements the \`${error.want}\` trait, but this closure only implements \`${error.ty.closure.kind ?? "FnOnce"}\``, {
        label: `this closure implements \`${error.ty.closure.kind ?? "FnOnce"}\`, not \`${error.want}\``,
        labels: [{ span: cause.span, text: `the requirement to implement \`${error.want}\` derives from here` }],
      });
      return;
    case "overflow": {
      const { goal } = error.obligation;
      const what = goal.kind === "trait" || goal.kind === "projection" ? infer.ctx.displayPredicate(infer.resolvePredicate(goal)) : "this requirement";
      infer.ctx.reportOnce("E0275", cause.span, `overflow evaluating the requirement \`${what}\``, { notes: ["the bound needs itself to hold, or ever larger types"] });
      return;
    }
    default:
      return unreachable(error);
  }
}

function reportProjection(infer: InferCtx, error: SolveError & { kind: "projection" }): void {
  const { ctx } = infer;
  if (hasError(error.expected) || hasError(error.found)) return;
  const expected = ctx.displayTy(error.expected);
  const found = ctx.displayTy(error.found);
  const self = infer.resolve(error.self);
  const { cause } = error.obligation;
  const extra: DiagnosticExtra = { label: `expected \`${expected}\`, found \`${found}\``, ...why(infer, error.obligation) };
  const closure = closureBehind(infer, error.assoc, self);
  if (closure !== null) {
    ctx.reportOnce("E0271", closure.closure.result ?? cause.span, `expected closure to return \`${expected}\`, but it returns \`${found}\``, extra);
    return;
  }
  if ((self.kind === "asyncBlock" || self.kind === "asyncFn") && ctx.lang.is(error.assoc.parent, "Future")) {
    ctx.reportOnce("E0271", cause.span, `expected \`${ctx.displayTy(self)}\` to be a future that resolves to \`${expected}\`, but it resolves to \`${found}\``, extra);
    return;
  }
  const at = blamed(infer, error.obligation);
  if (ctx.lang.is(error.assoc.parent, "Iterator") && self.kind !== "opaque") {
    ctx.reportOnce("E0271", at, `expected \`${ctx.displayTy(self)}\` to be an iterator that yields \`${expected}\`, but it yields \`${found}\``, extra);
    return;
  }
  ctx.reportOnce("E0271", at, `type mismatch resolving \`<${ctx.displayTy(self)} as ${error.assoc.parent?.name ?? ""}>::${error.assoc.name} == ${expected}\``, extra);
}

function reportUnmet(infer: InferCtx, raw: TraitRef, obligation: Obligation): void {
  const { ctx } = infer;
  const ref: TraitRef = { trait: raw.trait, args: infer.resolveArgs(raw.args) };
  if (argsHaveError(ref.args)) return;
  const { why: reason } = obligation.cause;
  const span = blamed(infer, obligation);
  const rootGoal = rootOf(obligation).goal;
  // After a mistake, what is not known yet says nothing.
  if (infer.tainted && ref.args.some((a) => someArg(a, (x) => x.kind === "infer" && x.var === "general"))) return;
  if (reason.kind === "custom") {
    ctx.reportOnce(reason.code, span, reason.message, { ...(reason.label === null ? {} : { label: reason.label }), notes: [...reason.notes, ...chainNotes(infer, obligation, ref)], helps: reason.helps });
    return;
  }
  if (reportCallMismatch(infer, ref, span, obligation)) return;
  // A method and the future that it gives may both ask for it: one a line. Lines are told from places by their sign.
  const line = ctx.sources?.loc(span.lo).line ?? 0;
  const asked = ctx.lang.is(ref.trait, "unpin") ? { lo: -line - 1, hi: -line, ctxt: 0 } : span;
  // Each derive says for itself what is missing.
  const { parent } = infer.owner;
  const who = parent?.kind === "impl" && isDerived(parent) ? (ctx.implTraitRef(parent)?.trait.name ?? "") : "";
  if (!ctx.firstUnmet(asked, `${who} ${ctx.displayTy(selfTyOf(ref))}`, ref.trait)) return;
  const text = unmetText(infer, ref, reason, rootGoal.kind === "trait" ? rootGoal.ref : ref);
  const extra = why(infer, obligation);
  ctx.reportOnce("E0277", span, text.message, {
    label: text.label,
    labels: extra.labels,
    notes: [...text.notes, ...chainNotes(infer, obligation, ref)],
    helps: [...text.helps, ...awaitHint(infer, hintFor(infer, ref, rootOf(obligation).goal), span), ...otherTypes(infer, ref)],
  });
}

/** The only argument whose type the bound is about; else where the obligation comes from. */
function blamed(infer: InferCtx, obligation: Obligation): Span {
  const { cause } = rootOf(obligation);
  const { why: reason, span } = cause;
  if (reason.kind !== "bound" || obligation.cause.span !== span) return obligation.cause.span;
  const call = infer.calls.findLast((c) => c.def === reason.def && c.span.lo === span.lo && c.span.hi === span.hi);
  const pred = infer.ctx.predicatesOf(reason.def)[reason.index];
  const self = pred === undefined ? undefined : pred.kind === "trait" ? pred.ref.args[0] : pred.args[0];
  if (call === undefined || self?.kind !== "param") return span;
  const { params } = infer.ctx.fnSig(reason.def);
  const about = params.slice(call.self).flatMap((p, i) => (someArg(p, (a) => a.kind === "param" && a.index === self.index) ? [call.args[i]] : []));
  return about.length === 1 ? (about[0] ?? span) : span;
}

function rootOf(obligation: Obligation): Obligation {
  let at = obligation;
  while (at.parent !== null) at = at.parent;
  return at;
}

/** Where the bound was written. */
function why(infer: InferCtx, obligation: Obligation): { readonly labels: readonly Label[] } {
  const { why: reason } = rootOf(obligation).cause;
  if (reason.kind === "bound") {
    const name = reason.def.kind === "impl" ? "impl" : reason.def.name;
    return { labels: [{ span: boundSpan(reason.def), text: `required by a bound in \`${name}\`` }] };
  }
  if (reason.kind === "implOf") return { labels: [{ span: reason.trait.span, text: `required by a bound in \`${reason.trait.name}\`` }] };
  return { labels: [] };
}

const boundSpan = (def: Def): Span => def.span;

/** "required for `Vec<X>` to implement `Debug`": from the failing need outwards. */
function chainNotes(infer: InferCtx, obligation: Obligation, leaf: TraitRef): string[] {
  const notes: string[] = [];
  for (let at = obligation.parent; at !== null && notes.length < 4; at = at.parent) {
    if (at.goal.kind !== "trait") continue;
    const args = infer.resolveArgs(at.goal.ref.args);
    if (at.goal.ref.trait === leaf.trait && infer.ctx.displayTy(tyArg(args, 0)) === infer.ctx.displayTy(selfTyOf(leaf))) continue;
    notes.push(`required for \`${infer.ctx.displayTy(tyArg(args, 0))}\` to implement \`${infer.ctx.displayTraitRef({ trait: at.goal.ref.trait, args })}\``);
  }
  return notes;
}

/** What was asked of the same type in the first place: `IntoIterator` rather than the `Iterator` that it follows from. */
function hintFor(infer: InferCtx, ref: TraitRef, root: Obligation["goal"]): TraitRef {
  const trait = root.kind === "trait" ? root.ref.trait : root.kind === "projection" ? root.assoc.parent : null;
  if (trait === null || trait === ref.trait) return ref;
  const args = infer.resolveArgs(root.kind === "trait" ? root.ref.args : root.kind === "projection" ? root.args : []);
  return sameType(tyArg(args, 0), selfTyOf(ref)) ? { trait, args: args.slice(0, infer.ctx.genericsOf(trait).all.length) } : ref;
}

/** The value is a future whose result would do. */
function awaitHint(infer: InferCtx, ref: TraitRef, span: Span): string[] {
  const future = infer.ctx.lang.get("Future");
  const output = infer.ctx.lang.assoc("Future", "Output");
  const self = selfTyOf(ref);
  if (future === null || output === null || ref.trait === future || self.kind === "infer" || self.kind === "ref") return [];
  if (infer.implementsTrait(self, future, span) !== "yes") return [];
  const helps = infer.probe(() => {
    const result = infer.normalize({ kind: "proj", assoc: output, args: [self] }, misc(span));
    return infer.implementsTrait(result, ref.trait, span, ref.args.slice(1)) === "yes";
  });
  return helps ? ["the value is a future: consider `.await`ing it"] : [];
}

const SHOWN_MAX = 8;

/** Other types that implement the trait, nearest first; for a trait with arguments, what this type implements it for. */
function otherTypes(infer: InferCtx, ref: TraitRef): string[] {
  const { ctx } = infer;
  if (ctx.lang.isAuto(ref.trait) || ctx.lang.fnTrait(ref.trait) !== null || ctx.lang.is(ref.trait, "sized")) return [];
  const self = selfTyOf(ref);
  const forSelf = ref.args.length > 1 ? ctx.traitImpls(ref.trait, self).filter((i) => headIs(infer, i, self)) : [];
  if (forSelf.length > 0) {
    const shown = forSelf.map((i) => ctx.implTraitRef(i)).flatMap((r) => (r === null ? [] : [`\`${ctx.displayTy(selfTyOf(r))}\` implements \`${ctx.displayTraitRef(r)}\``]));
    return [listed(`the following other implementations exist:`, [...new Set(shown)])];
  }
  const all = ctx.implIndex.allOf(ref.trait).filter((i) => !ctx.implHeader(i).negative);
  const names = [...new Set(all.map((i) => ctx.displayTy(ctx.implSelfTy(i))))];
  if (names.length === 0 || (names.length > 40 && !ctx.isLocal(ref.trait))) return [];
  if (names.length === 1) return [`the trait \`${ref.trait.name}\` is implemented for \`${names[0] ?? ""}\``];
  return [listed(`the following other types implement trait \`${ref.trait.name}\`:`, names.map((n) => `\`${n}\``))];
}

function headIs(infer: InferCtx, impl: Def, self: Ty): boolean {
  const head = infer.ctx.implSelfTy(impl);
  return head.kind !== "param" && infer.probe(() => infer.unify(infer.instantiate(head, infer.freshArgsFor(impl, impl.span), misc(impl.span)), self) === null);
}

function listed(title: string, items: readonly string[]): string {
  const more = items.length > SHOWN_MAX ? ` and ${items.length - SHOWN_MAX} others` : "";
  return `${title} ${items.slice(0, SHOWN_MAX).join(", ")}${more}`;
}

/** A closure or fn with other parameters than the callee will give it. */
function reportCallMismatch(infer: InferCtx, ref: TraitRef, span: Span, obligation: Obligation): boolean {
  const { ctx } = infer;
  const self = selfTyOf(ref);
  if (ctx.lang.fnTrait(ref.trait) === null || (self.kind !== "closure" && self.kind !== "fnDef" && self.kind !== "fnPtr")) return false;
  // Other calling conventions, and what is unsafe, are refused for what they are, whatever the arguments.
  if (callSignature(infer, self) === null) return false;
  const params = self.kind === "closure" ? self.closure.params : self.kind === "fnPtr" ? self.params : ctx.fnSig(self.def).params;
  const wanted = tyArg(ref.args, 1);
  if (wanted.kind !== "tuple") return false;
  const what = self.kind === "closure" ? "closure" : "function";
  const own = self.kind === "closure" ? self.closure.span : undefined;
  // Of a closure written as the argument, the call is what does not go.
  const isWritten = own !== undefined && span.lo <= own.lo && own.hi <= span.hi && rootOf(obligation).cause.why.kind === "bound";
  const at = isWritten ? rootOf(obligation).cause.span : span;
  const labels = [...(own === undefined ? [] : [{ span: own, text: "found signature defined here" }]), ...why(infer, obligation).labels];
  const n = (count: number): string => `${count} argument${count === 1 ? "" : "s"}`;
  if (params.length !== wanted.elems.length) {
    ctx.reportOnce("E0593", at, `${what} is expected to take ${n(wanted.elems.length)}, but it takes ${n(params.length)}`, { label: `expected ${what} that takes ${n(wanted.elems.length)}`, labels });
    return true;
  }
  const show = (types: readonly GArg[]): string => types.map((t) => ctx.displayTy(infer.resolveArg(t))).join(", ");
  const found = self.kind === "fnDef" ? infer.resolveArgs(self.args) : [];
  const takes = self.kind === "fnDef" ? params.map((p) => infer.instantiate(p, found, obligation.cause)) : params;
  ctx.reportOnce("E0631", at, `type mismatch in ${what} arguments`, { label: `expected due to this`, labels, notes: [`expected ${what} signature \`fn(${show(wanted.elems)}) -> _\`, found \`fn(${show(takes)}) -> _\``] });
  return true;
}

// ---------------------------------------------------------------- what stayed open

/** Whether it is asked for because an item of the trait is named: `Default::default()`. */
function isOfItem(obligation: Obligation, trait: Def): boolean {
  const { why } = obligation.cause;
  return obligation.parent === null && why.kind === "bound" && why.def.parent === trait && (why.def.kind === "assocFn" || why.def.kind === "assocConst");
}

/** Reports the first thing that could not be inferred; false if this obligation is no reason to speak. */
export function reportAmbiguous(infer: InferCtx, obligation: Obligation): boolean {
  const { goal, cause } = obligation;
  if (goal.kind === "trait") {
    const args = infer.resolveArgs(goal.ref.args);
    if (argsHaveError(args)) return false;
    const self = tyArg(args, 0);
    const general = self.kind === "infer" && self.var === "general";
    const open = args.find((a) => a.kind === "infer");
    if (general && infer.ctx.lang.is(goal.ref.trait, "sized")) return reportOpenType(infer, self, cause.span);
    if (open === undefined && !argsHaveInfer(args)) return false;
    const shown = infer.ctx.displayPredicate({ kind: "trait", ref: { trait: goal.ref.trait, args } });
    const ofItem = isOfItem(obligation, goal.ref.trait);
    if (general && (ofItem || isSelfOf(infer, self, goal.ref.trait))) {
      infer.ctx.reportOnce("E0790", ofItem ? cause.span : openSpan(infer, args, cause.span), "cannot call associated function on trait without specifying the corresponding `impl` type", {
        label: "cannot call associated function of trait",
        helps: [`say whose it is: \`<Type as ${goal.ref.trait.name}>::…\``],
      });
      return true;
    }
    infer.ctx.reportOnce(isArithmetic(infer, goal.ref.trait) ? "E0284" : "E0283", openSpan(infer, args, cause.span), "type annotations needed", {
      label: "cannot infer type",
      notes: [`cannot satisfy \`${shown}\``],
      labels: why(infer, obligation).labels,
    });
    return true;
  }
  if (goal.kind === "projection") {
    const args = infer.resolveArgs(goal.args);
    if (argsHaveError(args) || hasError(infer.resolve(goal.ty))) return false;
    infer.ctx.reportOnce("E0284", openSpan(infer, args, cause.span), "type annotations needed", {
      label: "cannot infer type",
      notes: [`cannot satisfy \`${infer.ctx.displayPredicate({ kind: "projection", assoc: goal.assoc, args, ty: infer.resolve(goal.ty) })}\``],
    });
    return true;
  }
  return false;
}

/** Of `a + b` it is the type of the result that is asked for first. */
const ARITHMETIC: ReadonlySet<string> = new Set(["Add", "Sub", "Mul", "Div", "Rem", "BitAnd", "BitOr", "BitXor", "Shl", "Shr", "Neg", "Not"]);

const isArithmetic = (infer: InferCtx, trait: Def): boolean => ARITHMETIC.has(trait.name) && !infer.ctx.isLocal(trait);

/** What is open of an operator's right side (`known + x.into()`) is told of the operator, and not of what else asks about that type. */
export function withoutOperands(infer: InferCtx, pending: readonly Obligation[]): readonly Obligation[] {
  const openIn = ({ goal }: Obligation): number[] => (goal.kind === "trait" ? infer.resolveArgs(goal.ref.args).flatMap((arg) => (arg.kind === "infer" ? [arg.id] : [])) : []);
  const isOperator = ({ goal }: Obligation): boolean => goal.kind === "trait" && isArithmetic(infer, goal.ref.trait) && infer.resolve(selfTyOf(goal.ref)).kind !== "infer";
  const operators = pending.filter(isOperator);
  const operands = new Set(operators.flatMap(openIn));
  const isOwn = (each: Obligation): boolean => operators.includes(each) || (each.goal.kind === "trait" && isOfItem(each, each.goal.ref.trait));
  return operands.size === 0 ? pending : pending.filter((each) => isOwn(each) || !openIn(each).some((id) => operands.has(id)));
}

/** The Self of a path `Trait::name`, about which nothing else is known. */
function isSelfOf(infer: InferCtx, self: Ty, trait: Def): boolean {
  if (self.kind !== "infer") return false;
  const { origin } = infer.vars.origin(self);
  return origin.kind === "param" && origin.name === "Self" && (origin.owner === trait || origin.owner.parent === trait);
}

function openSpan(infer: InferCtx, args: readonly GArg[], fallback: Span): Span {
  const first = args.filter(isTy).find((a) => a.kind === "infer");
  return first !== undefined && first.kind === "infer" ? (sourceOf(infer, first) ?? infer.vars.origin(first)).span : fallback;
}

/** E0282 for a type that is still open. */
export function reportOpenType(infer: InferCtx, ty: Ty, fallback: Span): boolean {
  const open = firstOpen(infer, ty);
  if (open === null) return false;
  const { span, origin } = open.kind === "infer" ? (sourceOf(infer, open) ?? infer.vars.origin(open)) : { span: fallback, origin: { kind: "misc" } as const };
  infer.ctx.reportOnce("E0282", span.hi > 0 ? span : fallback, "type annotations needed", annotationText(origin));
  return true;
}

/** What to say of a type that nothing determines, and how to determine it. */
export function annotationText(origin: VarOrigin): { readonly label: string; readonly helps: readonly string[] } {
  switch (origin.kind) {
    case "local":
      return { label: `cannot infer the type of \`${origin.name}\``, helps: [`consider giving \`${origin.name}\` an explicit type`] };
    case "param": {
      const { owner } = origin;
      return {
        label: `cannot infer type of the type parameter \`${origin.name}\` declared on the ${owner.kind === "assocFn" ? "method" : owner.kind === "fn" ? "function" : owner.kind} \`${owner.name}\``,
        helps: [`consider specifying the generic arguments: \`${owner.name}::<…>\``],
      };
    }
    case "closureParam":
      return { label: "cannot infer the type of this parameter", helps: ["consider giving this closure parameter an explicit type"] };
    case "closureReturn":
    case "diverging":
    case "misc":
      return { label: "cannot infer type", helps: [] };
    default:
      return unreachable(origin);
  }
}

function firstOpen(infer: InferCtx, ty: GArg): (Ty & { kind: "infer" }) | { readonly kind: "constInfer" } | null {
  const resolved = isConst(ty) ? infer.vars.con(ty) : infer.resolve(ty);
  let found: (Ty & { kind: "infer" }) | { readonly kind: "constInfer" } | null = null;
  walk(resolved, (a) => {
    if (found === null && (a.kind === "infer" || a.kind === "constInfer")) found = a;
  });
  return found;
}

function walk(arg: GArg, visit: (arg: GArg) => void): void {
  someArg(arg, (a) => {
    visit(a);
    return false;
  });
}
