/**
 * A method of an impl against its declaration in the trait.
 *
 * Inside the method the trait's bounds hold; the signatures have to be one there. An `impl Trait` or future that the trait
 * promises may be any type that keeps the promise.
 */
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { CheckCtx, FnSig, GParam } from "../context.js";
import { misc } from "../infer/cause.js";
import { envOf } from "../infer/env.js";
import { InferCtx } from "../infer/infer-ctx.js";
import { lifetimeParams } from "../queries/late-bound.js";
import { fnDecl, genericsSyntax } from "../queries/syntax.js";
import type { GArg, TraitRef, Ty } from "../ty.js";
import { hasError, substPredicate, substTy } from "../ty-util.js";
import { headSpan, nameSpan } from "./spans.js";

export function compareMethod(ctx: CheckCtx, impl: Def, ref: TraitRef, method: Def, declared: Def): void {
  const sig = ctx.fnSig(method);
  const wanted = ctx.fnSig(declared);
  if (!compareSelf(ctx, method, sig, declared, wanted, ref)) return;
  if (!compareLifetimes(ctx, method, declared) || !compareGenerics(ctx, method, declared)) return;
  if (!compareCount(ctx, method, sig, declared, wanted, ref)) return;
  if (!compareWords(ctx, method, declared)) return;
  const own = ctx.identityArgs(method).slice(ctx.genericsOf(method).parentCount);
  const args: readonly GArg[] = [...ref.args, ...own];
  const assumed = [...ctx.predicatesOf(impl), ...ctx.predicatesOf(declared).slice(ctx.predicatesOf(ref.trait).length).map((p) => substPredicate(p, args))];
  const infer = new InferCtx(ctx, method, envOf(ctx, method, assumed));
  // What one of them borrows from, or an associated type of the impl is, has not been said rightly.
  if (ctx.lacksLifetime(method) || ctx.lacksLifetime(declared)) return;
  if (ctx.assocItemsOf(impl).some((each) => each.kind === "assocType" && ctx.lacksLifetime(each))) return;
  compareTypes(ctx, infer, { method, declared, args, sig, wanted });
  compareBounds(ctx, infer, impl, method, declared);
}

function compareSelf(ctx: CheckCtx, method: Def, sig: FnSig, declared: Def, wanted: FnSig, ref: TraitRef): boolean {
  if ((sig.selfKind === null) === (wanted.selfKind === null)) return true;
  const trait = ref.trait.name;
  if (sig.selfKind === null) {
    ctx.reportOnce("E0186", headSpan(method), `method \`${method.name}\` has a \`${selfText(wanted)}\` declaration in the trait, but not in the impl`, {
      label: `expected \`${selfText(wanted)}\` in impl`,
      labels: [{ span: headSpan(declared), text: `\`${selfText(wanted)}\` used in trait \`${trait}\`` }],
    });
  } else {
    ctx.reportOnce("E0185", headSpan(method), `method \`${method.name}\` has a \`${selfText(sig)}\` declaration in the impl, but not in the trait`, {
      label: `\`${selfText(sig)}\` used in impl`,
      labels: [{ span: headSpan(declared), text: `trait method declared without \`${selfText(sig)}\`` }],
    });
  }
  return false;
}

const selfText = (sig: FnSig): string => (sig.selfKind === "ref" ? "&self" : sig.selfKind === "refMut" ? "&mut self" : "self");

/** Those that a caller gives with the other arguments have to be as many; the rest is chosen by every call. */
function compareLifetimes(ctx: CheckCtx, method: Def, declared: Def): boolean {
  if (lifetimeParams(method).early.length === lifetimeParams(declared).early.length) return true;
  ctx.reportOnce("E0195", genericsSyntax(method)?.span ?? nameSpan(method), `lifetime parameters do not match the trait definition`, {
    label: "lifetimes do not match the method in the trait",
    labels: ctx.isLocal(declared) ? [{ span: nameSpan(declared), text: "the method in the trait" }] : [],
  });
  return false;
}

function compareGenerics(ctx: CheckCtx, method: Def, declared: Def): boolean {
  const count = (def: Def): number => ctx.genericsOf(def).all.length - ctx.genericsOf(def).parentCount;
  const [has, wants] = [count(method), count(declared)];
  if (has === wants) return compareKinds(ctx, method, declared) && compareAnonymous(ctx, method, declared);
  const s = (n: number): string => `${n} type parameter${n === 1 ? "" : "s"}`;
  ctx.reportOnce("E0049", nameSpan(method), `method \`${method.name}\` has ${s(has)} but its trait declaration has ${s(wants)}`, {
    label: `found ${s(has)}`,
    labels: [{ span: nameSpan(declared), text: `expected ${s(wants)}` }],
  });
  return false;
}

/** A type here and a constant there. */
function compareKinds(ctx: CheckCtx, method: Def, declared: Def): boolean {
  const own = (def: Def): readonly GParam[] => ctx.genericsOf(def).all.slice(ctx.genericsOf(def).parentCount);
  const wanted = own(declared);
  const other = own(method).find((param, i) => param.kind !== wanted[i]?.kind);
  if (other === undefined) return true;
  ctx.reportOnce("E0053", other.def?.span ?? nameSpan(method), `method \`${method.name}\` has an incompatible generic parameter for trait`, { label: `found ${other.kind} parameter \`${other.name}\`` });
  return false;
}

/** `impl Trait` in the one and a named parameter in the other are called differently. */
function compareAnonymous(ctx: CheckCtx, method: Def, declared: Def): boolean {
  if (ctx.genericsOf(method).anonymous.size === ctx.genericsOf(declared).anonymous.size) return true;
  ctx.reportOnce("E0643", nameSpan(method), `method \`${method.name}\` has incompatible signature for trait: the type parameters do not have the same synthetic-ness`, {
    label: ctx.genericsOf(declared).anonymous.size > 0 ? "expected `impl Trait`, found generic parameter" : "expected generic parameter, found `impl Trait`",
    labels: [{ span: nameSpan(declared), text: "declaration in trait here" }],
  });
  return false;
}

function compareCount(ctx: CheckCtx, method: Def, sig: FnSig, declared: Def, wanted: FnSig, ref: TraitRef): boolean {
  if (sig.params.length === wanted.params.length) return true;
  const s = (n: number): string => `${n} parameter${n === 1 ? "" : "s"}`;
  ctx.reportOnce("E0050", headSpan(method), `method \`${method.name}\` has ${s(sig.params.length)} but the declaration in trait \`${ref.trait.name}::${declared.name}\` has ${wanted.params.length}`, {
    label: `expected ${s(wanted.params.length)}, found ${sig.params.length}`,
    labels: ctx.isLocal(declared) ? [{ span: headSpan(declared), text: `trait requires ${s(wanted.params.length)}` }] : [],
  });
  return false;
}

/** `unsafe` and `extern` are part of the type, too; a method may be less unsafe than the trait says. */
function compareWords(ctx: CheckCtx, method: Def, declared: Def): boolean {
  const words = (def: Def): string => {
    const decl = fnDecl(def);
    return `${decl?.unsafe === true ? "unsafe " : ""}${decl === null || decl.abi === null || decl.abi === "Rust" ? "" : `extern "${decl.abi}" `}`;
  };
  const [has, wants] = [words(method), words(declared)];
  if (has === wants || (has === "" && wants === "unsafe ")) return true;
  ctx.reportOnce("E0053", nameSpan(method), `method \`${method.name}\` has an incompatible type for trait`, { label: `expected \`${wants}fn\`, found \`${has}fn\`` });
  return false;
}

interface Pair {
  readonly method: Def;
  readonly declared: Def;
  /** The arguments with which the declaration is seen from the impl. */
  readonly args: readonly GArg[];
  readonly sig: FnSig;
  readonly wanted: FnSig;
}

function compareTypes(ctx: CheckCtx, infer: InferCtx, pair: Pair): void {
  const decl = fnDecl(pair.method);
  const offset = decl?.self === null ? 0 : 1;
  const spanOf = (i: number): Span => (i < offset ? (decl?.self?.span ?? headSpan(pair.method)) : (decl?.params[i - offset]?.type.span ?? headSpan(pair.method)));
  for (let i = 0; i < pair.sig.params.length; i++) {
    const found = pair.sig.params[i];
    const expected = pair.wanted.params[i];
    if (found !== undefined && expected !== undefined && !fits(infer, substTy(expected, pair.args), found, spanOf(i))) {
      return mismatch(ctx, infer, pair, substTy(expected, pair.args), found, spanOf(i));
    }
  }
  compareReturn(ctx, infer, pair, decl?.ret?.span ?? headSpan(pair.method));
}

function fits(infer: InferCtx, expected: Ty, found: Ty, span: Span): boolean {
  const cause = misc(span);
  const a = infer.normalize(expected, cause);
  const b = infer.normalize(found, cause);
  infer.selectPending();
  return infer.unify(a, b) === null || hasError(a) || hasError(b);
}

function compareReturn(ctx: CheckCtx, infer: InferCtx, pair: Pair, span: Span): void {
  const { sig, wanted, method, declared, args } = pair;
  const found = ctx.callOutput(method, ctx.identityArgs(method));
  if (wanted.async) {
    const output = substTy(wanted.ret, args);
    if (sig.async) {
      if (fits(infer, output, sig.ret, span)) return;
      if (isBoxed(method)) mismatch(ctx, infer, pair, output, sig.ret, span);
      else resolvesToOther(ctx, pair, output, span);
      return;
    }
    promisedFuture(ctx, infer, output, found.ret, span);
    return;
  }
  if (sig.async && !wanted.async && wanted.ret.kind !== "opaque" && wanted.ret.kind !== "proj") {
    return mismatch(ctx, infer, pair, substTy(wanted.ret, args), found.ret, span);
  }
  const opened = infer.openOpaques(substTy(wanted.ret, args), declared, span);
  if (!fits(infer, opened, found.ret, span)) mismatch(ctx, infer, pair, substTy(wanted.ret, args), found.ret, span);
  infer.selectPending();
}

/** The trait has an `async fn`; the impl returns a future in some other way. */
function promisedFuture(ctx: CheckCtx, infer: InferCtx, output: Ty, found: Ty, span: Span): void {
  const assoc = ctx.lang.assoc("Future", "Output");
  const future = ctx.lang.get("Future");
  if (assoc === null || future === null) return;
  const cause = misc(span);
  const ty = infer.normalize(found, cause);
  if (infer.implementsTrait(ty, future, span) === "no") {
    ctx.reportOnce("syntax", span, "method should be `async` or return a future, but it is synchronous", { helps: ["write `async fn`, as the trait does"] });
    return;
  }
  infer.registerTrait(ty, future, [], cause);
  infer.register({ kind: "projection", assoc, args: [ty], ty: infer.normalize(output, cause) }, cause);
  infer.selectPending();
}

function mismatch(ctx: CheckCtx, infer: InferCtx, pair: Pair, expected: Ty, found: Ty, span: Span): void {
  const show = (ty: Ty): string => ctx.displayTy(infer.resolve(infer.normalize(ty, misc(span))));
  const text = (sig: FnSig, args: readonly GArg[]): string => {
    const params = sig.params.map((p) => show(substTy(p, args))).join(", ");
    return `${sig.async ? "async " : ""}fn(${params}) -> ${show(substTy(sig.ret, args))}`;
  };
  ctx.reportOnce("E0053", span, `method \`${pair.method.name}\` has an incompatible type for trait`, {
    label: `expected \`${show(expected)}\`, found \`${show(found)}\``,
    labels: ctx.isLocal(pair.declared) ? [{ span: headSpan(pair.declared), text: "type in trait" }] : [],
    notes: [`expected signature \`${text(pair.wanted, pair.args)}\`, found signature \`${text(pair.sig, [])}\``],
  });
}

/** `#[async_trait]` stands on its impl: what the method gives is the type of a box. */
function isBoxed(method: Def): boolean {
  return method.parent?.attrs.some((a) => a.path.segments.at(-1)?.ident.name === "async_trait") === true;
}

/** Both are async, and what their futures give differs. */
function resolvesToOther(ctx: CheckCtx, pair: Pair, output: Ty, span: Span): void {
  const [expected, found] = [ctx.displayTy(output), ctx.displayTy(pair.sig.ret)];
  ctx.reportOnce("E0271", span, `expected \`impl Future<Output = ${found}>\` to be a future that resolves to \`${expected}\`, but it resolves to \`${found}\``, {
    label: `expected \`${expected}\`, found \`${found}\``,
    labels: ctx.isLocal(pair.declared) ? [{ span: headSpan(pair.declared), text: "what the trait says" }] : [],
  });
}

/** The method may not ask for more than the trait allows. */
function compareBounds(ctx: CheckCtx, infer: InferCtx, impl: Def, method: Def, declared: Def): void {
  const own = ctx.predicatesOf(method).slice(ctx.predicatesOf(impl).length);
  for (const pred of own) {
    if (infer.predicateHolds(pred, method.span) !== "no") continue;
    if (pred.kind === "projection") {
      ctx.reportOnce("E0271", constraintSpan(method, pred.assoc.name), `type mismatch resolving \`${ctx.displayPredicate(pred)}\``, {
        label: "the trait says something else",
        labels: ctx.isLocal(declared) ? [{ span: headSpan(declared), text: `definition of \`${declared.name}\` from trait` }] : [],
      });
      return;
    }
    ctx.reportOnce("E0276", headSpan(method), "impl has stricter requirements than trait", {
      label: `impl has extra requirement \`${ctx.displayPredicate(pred)}\``,
      labels: ctx.isLocal(declared) ? [{ span: headSpan(declared), text: `definition of \`${declared.name}\` from trait` }] : [],
    });
    return;
  }
}

/** Where the bounds of a method say what an associated type is: `Item = u8`. */
function constraintSpan(method: Def, name: string): Span {
  const syntax = genericsSyntax(method);
  const bounds = [...(syntax?.params ?? []).flatMap((p) => (p.kind === "type" ? p.bounds : [])), ...(syntax?.where ?? []).flatMap((w) => (w.kind === "type" ? w.bounds : []))];
  const args = bounds.flatMap((bound) => (bound.kind === "trait" ? bound.path.segments.map((segment) => segment.args) : []));
  const found = args.flatMap((each) => (each?.kind === "angle" ? each.constraints : [])).find((constraint) => constraint.ident.name === name);
  return found?.ident.span ?? headSpan(method);
}
