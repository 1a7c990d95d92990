/**
 * Which lifetimes a returned `impl Trait` may hold on to: in the edition of 2021 those that its bounds name, besides what its type parameters hold.
 *
 *   fn keys<'a>(map: &'a Map, log: &mut Log) -> impl Iterator<Item = &'a str>      holds `'a`, and nothing of `log`
 */
import type { AssocConstraint, Bound, GenericArgs, Lifetime, Path, Type } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import { fnDecl } from "../queries/syntax.js";
import type { OpaqueInfo } from "../ty.js";
import { isConst } from "../ty-util.js";

/** A lifetime that is left out, wherever it stands. */
export const ELIDED = "_";

/** What an async function or a generator gives, and what a trait's function gives, holds on to every lifetime there is; so does what is written for later editions. */
export function holdsAll(cx: CheckCtx, owner: Def): boolean {
  const decl = fnDecl(owner);
  if (!cx.isLocal(owner) || decl === null || decl.async || decl.gen) return true;
  const { parent } = owner;
  return parent !== null && (parent.kind === "trait" || (parent.kind === "impl" && cx.implHeader(parent).traitRef !== null));
}

/** The lifetimes that stand in the bounds as they are written. */
export function writtenIn(opaque: OpaqueInfo): ReadonlySet<string> {
  const found = new Set<string>();
  bounds(opaque.syntax, new Set(), found);
  return found;
}

/** The structs and enums in the bounds, whose lifetimes may be left out there. */
export function adtsIn(cx: CheckCtx, opaque: OpaqueInfo): readonly Def[] {
  return cx.opaqueBounds(opaque).flatMap((p) => {
    const args = p.kind === "projection" ? [p.ty] : p.kind === "trait" ? p.ref.args.slice(1) : [];
    return args.flatMap((a) => (!isConst(a) && a.kind === "adt" && (a.regions ?? []).length === 0 ? [a.def] : []));
  });
}

type Own = ReadonlySet<string>;

function note(lifetime: Lifetime, own: Own, into: Set<string>): void {
  if (!own.has(lifetime.name)) into.add(lifetime.name);
}

function bounds(of: readonly Bound[], own: Own, into: Set<string>): void {
  for (const bound of of) {
    if (bound.kind === "lifetime") note(bound.lifetime, own, into);
    else path(bound.path, bound.hrtb.length === 0 ? own : new Set([...own, ...bound.hrtb.map((l) => l.name)]), into);
  }
}

function path(of: Path, own: Own, into: Set<string>): void {
  for (const { args } of of.segments) if (args !== null) generic(args, own, into);
}

function generic(args: GenericArgs, own: Own, into: Set<string>): void {
  if (args.kind === "paren") {
    // What is left out in `Fn(&A) -> &B` is chosen anew at each call.
    const inner = new Set([...own, ELIDED]);
    for (const input of args.inputs) type(input, inner, into);
    if (args.output !== null) type(args.output, inner, into);
    return;
  }
  for (const arg of args.args) {
    if (arg.kind === "lifetime") note(arg.lifetime, own, into);
    else if (arg.kind === "type") type(arg.type, own, into);
  }
  for (const constraint of args.constraints) constrained(constraint, own, into);
}

function constrained(constraint: AssocConstraint, own: Own, into: Set<string>): void {
  if (constraint.args !== null) generic(constraint.args, own, into);
  if (constraint.term.kind === "eq") type(constraint.term.type, own, into);
  else bounds(constraint.term.bounds, own, into);
}

function type(of: Type, own: Own, into: Set<string>): void {
  switch (of.kind) {
    case "ref":
      if (of.lifetime === null) {
        if (!own.has(ELIDED)) into.add(ELIDED);
      } else note(of.lifetime, own, into);
      return type(of.type, own, into);
    case "path":
      if (of.qself !== null) type(of.qself.type, own, into);
      return path(of.path, own, into);
    case "rawPtr":
      return type(of.type, own, into);
    case "tuple":
      for (const elem of of.elems) type(elem, own, into);
      return;
    case "array":
    case "slice":
      return type(of.elem, own, into);
    case "fn": {
      const inner = new Set([...own, ELIDED, ...of.hrtb.map((l) => l.name)]);
      for (const param of of.params) type(param.type, inner, into);
      if (of.ret !== null) type(of.ret, inner, into);
      return;
    }
    case "dyn":
    case "impl":
      return bounds(of.bounds, own, into);
    case "macro":
    case "never":
    case "infer":
    case "error":
      return;
  }
}
