/** Types, bounds and generic parameters. */
import type { AssocConstraint, Bound, GenericArg, GenericArgs, Generics, Lifetime, Path, Type, WherePredicate } from "../../ast/ast.js";
import { LazyMap } from "../../small-collections.js";
import { unreachable } from "../../unreachable.js";
import { genericsOf, outerGenerics } from "../generics.js";
import { similarNames } from "../suggest.js";
import { checkBound, checkPointer } from "./bound-lifetimes.js";
import type { BodyCx } from "./cx.js";
import { visitAnonConst } from "./exprs.js";
import { callMacro } from "./macros.js";
import { renameFix } from "./path-errors.js";
import { resolveBodyPath, resolveTypeOrConst } from "./paths.js";

export function visitLifetime(cx: BodyCx, lifetime: Lifetime): void {
  const { name, span } = lifetime;
  if (name === "static" || name === "_" || cx.lifetimes.includes(name)) return;
  cx.state.lostLifetimes.add(cx.def);
  const [similar] = similarNames(name, cx.lifetimes);
  cx.error("E0261", span, `use of undeclared lifetime name \`'${name}\``, {
    label: "undeclared lifetime",
    helps: similar === undefined ? [`consider introducing lifetime \`'${name}\` here: \`<'${name}>\``] : [`a lifetime with a similar name exists: \`'${similar}\``],
    fixes: similar === undefined ? [] : renameFix(cx, span, `'${similar}`),
  });
}

/** Runs `visit` where `for<'a>` has declared its lifetimes. */
function withLifetimes(cx: BodyCx, declared: readonly Lifetime[], visit: () => void): void {
  if (declared.length === 0) return visit();
  const before = cx.lifetimes.length;
  for (const { name, span } of declared) {
    if (cx.lifetimes.includes(name)) cx.error("E0496", span, `lifetime name \`'${name}\` shadows a lifetime name that is already in scope`, { label: `lifetime \`'${name}\` already in scope` });
    cx.lifetimes.push(name);
  }
  visit();
  cx.lifetimes.length = before;
}

export function visitType(cx: BodyCx, type: Type): void {
  switch (type.kind) {
    case "path":
      visitTypePath(cx, type);
      return;
    case "ref":
      if (type.lifetime !== null) visitLifetime(cx, type.lifetime);
      visitType(cx, type.type);
      return;
    case "rawPtr":
      visitType(cx, type.type);
      return;
    case "tuple":
      for (const elem of type.elems) visitType(cx, elem);
      return;
    case "array":
      visitType(cx, type.elem);
      visitAnonConst(cx, type.len);
      return;
    case "slice":
      visitType(cx, type.elem);
      return;
    case "fn":
      withLifetimes(cx, type.hrtb, () => {
        for (const param of type.params) visitType(cx, param.type);
        if (type.ret !== null) visitReturnType(cx, type.ret);
      });
      if (type.hrtb.length > 0) checkPointer(cx, type);
      return;
    case "dyn":
    case "impl":
      for (const bound of type.bounds) visitBound(cx, bound);
      return;
    case "macro": {
      const made = callMacro(cx, type.mac, "type");
      if (made === null) return;
      cx.found.expansion(type.mac.id, { kind: "type", type: made.node });
      made.within(() => visitType(cx, made.node));
      return;
    }
    case "never":
      if (cx.scope.crate.local) cx.error("E0658", type.span, "the `!` type is experimental", { helps: ["only what a function returns may be `!`; elsewhere `std::convert::Infallible` has no values either"] });
      return;
    case "infer":
    case "error":
      return;
    default:
      unreachable(type);
  }
}

/** What a function returns: nothing, if it never does. */
export function visitReturnType(cx: BodyCx, type: Type): void {
  if (type.kind !== "never") visitType(cx, type);
}

function visitTypePath(cx: BodyCx, type: Type & { kind: "path" }): void {
  if (type.qself !== null) visitType(cx, type.qself.type);
  resolveBodyPath(cx, type.path, type.qself, "type");
  visitArgs(cx, type.path);
}

/** The generic arguments in a path. */
export function visitArgs(cx: BodyCx, path: Path): void {
  for (const segment of path.segments) if (segment.args !== null) visitGenericArgs(cx, segment.args);
}

export function visitGenericArgs(cx: BodyCx, args: GenericArgs): void {
  if (args.kind === "paren") {
    for (const input of args.inputs) visitType(cx, input);
    if (args.output !== null) visitType(cx, args.output);
    return;
  }
  for (const arg of args.args) visitArg(cx, arg);
  for (const constraint of args.constraints) visitConstraint(cx, constraint);
}

function visitArg(cx: BodyCx, arg: GenericArg): void {
  switch (arg.kind) {
    case "lifetime":
      visitLifetime(cx, arg.lifetime);
      return;
    case "const":
      visitAnonConst(cx, arg.expr);
      return;
    case "type":
      if (arg.type.kind === "path" && arg.type.qself === null) {
        resolveTypeOrConst(cx, arg.type.path);
        visitArgs(cx, arg.type.path);
      } else {
        visitType(cx, arg.type);
      }
      return;
  }
}

function visitConstraint(cx: BodyCx, constraint: AssocConstraint): void {
  if (constraint.args !== null) visitGenericArgs(cx, constraint.args);
  if (constraint.term.kind === "eq") visitType(cx, constraint.term.type);
  else for (const bound of constraint.term.bounds) visitBound(cx, bound);
}

/** `clause`: the where clause that the bound stands in. */
function visitBound(cx: BodyCx, bound: Bound, clause?: WherePredicate & { readonly kind: "type" }): void {
  if (bound.kind === "lifetime") return visitLifetime(cx, bound.lifetime);
  if (bound.hrtb.length > 0 || (clause !== undefined && clause.hrtb.length > 0)) checkBound(cx, bound, clause);
  withLifetimes(cx, bound.hrtb, () => {
    resolveBodyPath(cx, bound.path, null, "trait");
    visitArgs(cx, bound.path);
  });
}

function visitPredicate(cx: BodyCx, predicate: WherePredicate): void {
  if (predicate.kind === "lifetime") {
    if (predicate.lifetime.name === "_") cx.error("E0637", predicate.lifetime.span, "`'_` cannot be used here", { label: "`'_` is a reserved lifetime name" });
    visitLifetime(cx, predicate.lifetime);
    for (const bound of predicate.bounds) visitLifetime(cx, bound);
    return;
  }
  withLifetimes(cx, predicate.hrtb, () => {
    visitType(cx, predicate.type);
    for (const bound of predicate.bounds) visitBound(cx, bound, predicate);
  });
}

export function visitGenerics(cx: BodyCx, generics: Generics): void {
  const names = new LazyMap<string, GenericsParamSpan>();
  if (generics.params.length > 0) for (const [name, span] of outerNames(cx)) names.set(name, span);
  for (const param of generics.params) {
    const ident = param.kind === "lifetime" ? { name: `'${param.lifetime.name}`, span: param.lifetime.span } : param.ident;
    const first = names.get(ident.name);
    if (first !== undefined) {
      cx.error("E0403", ident.span, `the name \`${ident.name}\` is already used for a generic parameter in this item's generic parameters`, { label: "already used", labels: [{ span: first, text: `first use of \`${ident.name}\`` }] });
    }
    names.set(ident.name, ident.span);
    if (param.kind === "lifetime" && param.lifetime.name === "static") {
      cx.error("E0262", ident.span, "invalid lifetime parameter name: `'static`", { label: "`'static` is a reserved lifetime name" });
    }
    switch (param.kind) {
      case "lifetime":
        for (const bound of param.bounds) visitLifetime(cx, bound);
        break;
      case "type":
        for (const bound of param.bounds) visitBound(cx, bound);
        if (param.default !== null) visitType(cx, param.default);
        break;
      case "const":
        visitType(cx, param.type);
        if (param.default !== null) visitAnonConst(cx, param.default);
        break;
      default:
        unreachable(param);
    }
  }
  for (const predicate of generics.where) visitPredicate(cx, predicate);
}

type GenericsParamSpan = Lifetime["span"];

/** The type and const parameters of the impl or trait that a method stands in. */
function outerNames(cx: BodyCx): (readonly [string, GenericsParamSpan])[] {
  const outer = outerGenerics(cx.def);
  return outer === null ? [] : genericsOf(outer).params.flatMap((p) => (p.kind === "lifetime" ? [] : [[p.ident.name, p.ident.span] as const]));
}

/** The bounds of associated types and traits. */
export function visitBounds(cx: BodyCx, bounds: readonly Bound[]): void {
  for (const bound of bounds) visitBound(cx, bound);
}

