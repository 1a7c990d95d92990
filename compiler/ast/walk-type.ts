/** What stands in written types: the lifetimes they name, and their paths. */
import type { Bound, GenericArgs, Lifetime, Path, Type } from "./ast.js";

export interface TypeVisitor {
  lifetime?(lifetime: Lifetime): void;
  /** `&T` */
  elided?(): void;
  path?(path: Path): void;
  /** What is asked of an `impl Trait`; its own parts are walked, too. */
  impl?(bounds: readonly Bound[]): void;
}

export function lifetimesIn(type: Type, out: Set<string>): void {
  walkType(type, { lifetime: (lifetime) => void out.add(lifetime.name) });
}

export function walkType(type: Type, visit: TypeVisitor): void {
  switch (type.kind) {
    case "ref":
      if (type.lifetime === null) visit.elided?.();
      else visit.lifetime?.(type.lifetime);
      walkType(type.type, visit);
      return;
    case "rawPtr":
      walkType(type.type, visit);
      return;
    case "path":
      if (type.qself !== null) walkType(type.qself.type, visit);
      walkPath(type.path, visit);
      return;
    case "tuple":
      for (const elem of type.elems) walkType(elem, visit);
      return;
    case "array":
    case "slice":
      walkType(type.elem, visit);
      return;
    case "fn":
      for (const param of type.params) walkType(param.type, visit);
      if (type.ret !== null) walkType(type.ret, visit);
      return;
    case "dyn":
    case "impl":
      if (type.kind === "impl") visit.impl?.(type.bounds);
      walkBounds(type.bounds, visit);
      return;
    case "never":
    case "infer":
    case "macro":
    case "error":
      return;
  }
}

function walkPath(path: Path, visit: TypeVisitor): void {
  visit.path?.(path);
  for (const segment of path.segments) walkArgs(segment.args, visit);
}

function walkArgs(args: GenericArgs | null, visit: TypeVisitor): void {
  if (args === null) return;
  if (args.kind === "paren") {
    for (const input of args.inputs) walkType(input, visit);
    if (args.output !== null) walkType(args.output, visit);
    return;
  }
  for (const arg of args.args) {
    if (arg.kind === "lifetime") visit.lifetime?.(arg.lifetime);
    else if (arg.kind === "type") walkType(arg.type, visit);
  }
  for (const constraint of args.constraints) {
    if (constraint.term.kind === "eq") walkType(constraint.term.type, visit);
    else walkBounds(constraint.term.bounds, visit);
  }
}

export function walkBounds(bounds: readonly Bound[], visit: TypeVisitor): void {
  for (const bound of bounds) {
    if (bound.kind === "lifetime") visit.lifetime?.(bound.lifetime);
    else walkPath(bound.path, visit);
  }
}
