/** `impl Trait` stands for one type, which cannot have itself as a part (E0720): a function that gives what it gets from itself. */
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import { fnDecl } from "../queries/syntax.js";
import type { GArg, OpaqueInfo } from "../ty.js";
import { someArg } from "../ty-util.js";

/** Once all bodies are checked: what is behind the opaque types is known by then. */
export function checkOpaqueCycles(ctx: CheckCtx, isTainted: (def: Def) => boolean): void {
  for (const def of ctx.program.defs) {
    if ((def.kind !== "fn" && def.kind !== "assocFn") || !ctx.isLocal(def)) continue;
    const decl = fnDecl(def);
    if (decl === null || decl.ret === null || decl.async) continue;
    const { span } = decl.ret;
    someArg(ctx.fnSig(def).ret, (arg) => {
      if (arg.kind !== "opaque" || arg.opaque.owner !== def || isTainted(def) || !isRecursive(arg.opaque)) return false;
      report(ctx, def, span);
      return true;
    });
  }
}

/** What is nothing but what it gives itself never gives anything, and is left alone. */
function isRecursive(opaque: OpaqueInfo): boolean {
  const { hidden } = opaque;
  if (hidden === null) return false;
  const isItself = hidden.kind === "opaque" && hidden.opaque === opaque && hidden.args.every((a, i) => (a.kind === "param" || a.kind === "constParam") && a.index === i);
  return !isItself && holds(hidden, opaque, new Set([opaque]));
}

function report(ctx: CheckCtx, def: Def, span: Def["span"]): void {
  ctx.reportOnce("E0720", span, "cannot resolve opaque type", {
    label: "recursive opaque type",
    notes: [`the type that \`${def.name}\` gives would have itself as a part`],
    helps: ["give the type a name, and put what is of the same type in a `Box`; or return `Box<dyn Trait>`"],
  });
}

/** Whether `target` is a part of the type, also behind other opaque types and in what closures have captured. */
function holds(ty: GArg, target: OpaqueInfo, seen: Set<unknown>): boolean {
  return someArg(ty, (arg) => {
    if (arg.kind === "closure") return enter(arg.closure, seen) && (arg.closure.upvars ?? []).some((t) => holds(t, target, seen));
    if (arg.kind !== "opaque") return false;
    if (arg.opaque === target) return true;
    return enter(arg.opaque, seen) && arg.opaque.hidden !== null && holds(arg.opaque.hidden, target, seen);
  });
}

function enter(what: unknown, seen: Set<unknown>): boolean {
  if (seen.has(what)) return false;
  seen.add(what);
  return true;
}
