/**
 * A function that returns `impl Trait` gives nothing that holds on to a lifetime which the bounds do not name (E0700).
 *
 * Only where no lifetime is named at all: otherwise what flows into the result may be shortened to one that is.
 */
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import { fnDecl, genericsSyntax } from "../queries/syntax.js";
import type { Body, Thir } from "../thir.js";
import type { Shared } from "./builder.js";
import { someArg } from "../ty-util.js";
import { adtsIn, holdsAll, writtenIn } from "./captures.js";
import type { Region } from "./graph.js";
import type { Reporter } from "./reporter.js";

export function checkHidden({ t, body, graphs }: Shared, reporter: Reporter): void {
  const { def } = body;
  if (fnDecl(def) === null || holdsAll(t.cx, def)) return;
  const { ret } = t.templates.of(def);
  const result = graphs.at(-1)?.locals.find((local) => local.kind === "ret");
  if (ret.kind !== "opaque" || t.templates.held(ret.opaque).length > 0 || t.templates.namesStatic(ret.opaque) || result === undefined) return;
  const held = new Set<Region>(result.place.rs);
  if (held.size === 0) return;
  for (const name of t.templates.of(def).regions) {
    const region = t.named.get(name);
    if (region === undefined || held.has(region) || ![...t.regions.reach(region)].some((r) => held.has(r))) continue;
    const why = t.regions.path(region, held).at(-1);
    const span = why?.kind === "return" ? why.span : tailOf(body).span;
    const said = name.startsWith("#") ? "'_" : `'${name}`;
    reporter.error("E0700", span, "hidden type for a returned `impl Trait` captures a lifetime that does not appear in its bounds", {
      helps: [`add \`+ ${said}\` to the bounds, or give back something that does not borrow`],
    });
    return;
  }
}

/** Whether what the function gives, says nothing of lifetimes: `impl Trait` that names none. What it holds on to has to last for ever. */
export function lastsForEver(cx: CheckCtx, def: Def): boolean {
  if (fnDecl(def) === null || cx.fnSig(def).async) return false;
  const { ret } = cx.fnSig(def);
  let isOpaque = false;
  const names = someArg(ret, (arg) => {
    if (arg.kind === "ref" || arg.kind === "dyn") return true;
    if (arg.kind !== "opaque") return false;
    isOpaque = true;
    return writtenIn(arg.opaque).size > 0 || adtsIn(cx, arg.opaque).some((adt) => (genericsSyntax(adt)?.params ?? []).some((p) => p.kind === "lifetime"));
  });
  return isOpaque && !names;
}

function tailOf(body: Body): Thir {
  let at = body.value;
  while (at.kind === "block" && at.block.tail !== null) at = at.block.tail;
  return at;
}
