/** Lifetimes named in written types. */
import type { Bound, GenericArgs, Type } from "../../ast/ast.js";

export function lifetimesIn(type: Type, out: Set<string>): void {
  switch (type.kind) {
    case "ref":
      if (type.lifetime !== null) out.add(type.lifetime.name);
      lifetimesIn(type.type, out);
      return;
    case "rawPtr":
      lifetimesIn(type.type, out);
      return;
    case "path":
      if (type.qself !== null) lifetimesIn(type.qself.type, out);
      for (const segment of type.path.segments) inArgs(segment.args, out);
      return;
    case "tuple":
      for (const elem of type.elems) lifetimesIn(elem, out);
      return;
    case "array":
    case "slice":
      lifetimesIn(type.elem, out);
      return;
    case "fn":
      for (const param of type.params) lifetimesIn(param.type, out);
      if (type.ret !== null) lifetimesIn(type.ret, out);
      return;
    case "dyn":
    case "impl":
      inBounds(type.bounds, out);
      return;
    case "never":
    case "infer":
    case "macro":
    case "error":
      return;
  }
}

function inArgs(args: GenericArgs | null, out: Set<string>): void {
  if (args === null) return;
  if (args.kind === "paren") {
    for (const input of args.inputs) lifetimesIn(input, out);
    if (args.output !== null) lifetimesIn(args.output, out);
    return;
  }
  for (const arg of args.args) {
    if (arg.kind === "lifetime") out.add(arg.lifetime.name);
    else if (arg.kind === "type") lifetimesIn(arg.type, out);
  }
  for (const constraint of args.constraints) {
    if (constraint.term.kind === "eq") lifetimesIn(constraint.term.type, out);
    else inBounds(constraint.term.bounds, out);
  }
}

function inBounds(bounds: readonly Bound[], out: Set<string>): void {
  for (const bound of bounds) {
    if (bound.kind === "lifetime") out.add(bound.lifetime.name);
    else for (const segment of bound.path.segments) inArgs(segment.args, out);
  }
}
