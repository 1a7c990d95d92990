/** Where a type that nothing determines would best be written: the place that "type annotations needed" points at. */
import type { Span } from "../../source.js";
import type { GArg, Ty } from "../ty.js";
import { isConst, someArg } from "../ty-util.js";
import type { InferCtx } from "./infer-ctx.js";
import type { VarOrigin } from "./vars.js";

/** A `let` or a parameter of a closure that does not say its type. */
export interface Untyped {
  readonly ty: Ty;
  readonly span: Span;
  readonly origin: VarOrigin;
}

export interface OpenSource {
  readonly span: Span;
  readonly origin: VarOrigin;
}

type Open = Ty & { kind: "infer" };

/** What generic arguments cost: more than the type of most variables, and those of variants still more. */
const ARGUMENT_COST = 10;
const VARIANT_COST = 15;

/** The shorter what has to be written the better, and of equals the first; `null` where there is no place to write it. */
export function sourceOf(infer: InferCtx, open: Open): OpenSource | null {
  const found: (OpenSource & { readonly cost: number })[] = [];
  for (const { span, origin } of infer.vars.members(open)) {
    if (span.ctxt !== 0 || span.hi === 0) continue;
    // What a method is called on says what its impl is for.
    if (origin.kind === "param" && origin.owner.kind !== "impl" && origin.owner.kind !== "trait") found.push({ span, origin, cost: origin.owner.kind === "variant" || origin.owner.kind === "enum" ? VARIANT_COST : ARGUMENT_COST });
  }
  for (const { origin, ty, span } of infer.untyped) {
    const now = infer.resolve(ty);
    if (span.ctxt === 0 && someArg(now, (part) => part === open)) found.push({ span, origin, cost: costOf(infer, now) });
  }
  found.sort((a, b) => a.span.lo - b.span.lo);
  let best: OpenSource | null = null;
  let least = Infinity;
  found.forEach((each, index) => {
    if (each.cost + index >= least) return;
    best = each;
    least = each.cost + index;
  });
  return best;
}

/** How much there is to write of a type. */
function costOf(infer: InferCtx, arg: GArg): number {
  if (isConst(arg)) return 3;
  const all = (args: readonly GArg[]): number => args.reduce((sum, each) => sum + costOf(infer, each), 0);
  switch (arg.kind) {
    case "infer":
      return 0;
    case "ref":
      return 2 + costOf(infer, arg.to);
    case "tuple":
      return 5 + all(arg.elems);
    case "adt": {
      const params = infer.ctx.genericsOf(arg.def).all;
      return 5 + all(arg.args.filter((_, i) => params[i] === undefined || infer.ctx.paramDefault(params[i]) === null));
    }
    case "fnPtr":
      return 30;
    case "fnDef":
      return 150;
    case "closure":
      return 1000;
    default:
      return 1;
  }
}
