/** From the typed tree of a body to its graph and those of the closures in it. */
import type { CheckCtx } from "../context.js";
import type { Body, Capture, Thir } from "../thir.js";
import { eachPart } from "../thir-walk.js";
import type { AsyncInfo, ClosureInfo, Ty } from "../ty.js";
import { Builder, type Shared } from "./builder.js";
import { heldType } from "./build-closure.js";
import { into } from "./build-expr.js";
import { bindParam } from "./build-pat.js";
import { isConstant, NeedsDrop } from "./const-drop.js";
import { DropUse } from "./drop-use.js";
import { Regions } from "./regions.js";
import { type AdtVariances, Shapes } from "./shapes.js";
import type { Templates } from "./templates.js";
import { Typing } from "./typing.js";

/** What is known of a program beyond one body. */
export interface Knowledge {
  readonly cx: CheckCtx;
  readonly adts: AdtVariances;
  readonly templates: Templates;
}

export function build(known: Knowledge, body: Body): Shared {
  const held = new Map<ClosureInfo | AsyncInfo, readonly Ty[]>();
  const t = new Typing(known.cx, body.def, new Shapes(known.adts, known.templates, held), known.templates, new Regions());
  const shared: Shared = { t, body, drops: new DropUse(t), needsDrop: isConstant(body.def) ? new NeedsDrop(t) : null, graphs: [], copies: new Map() };
  const b = new Builder(shared, "fn", body.ret, body.value.span);
  closureFinder(b, held)(body.value);
  fill(b, body);
  return shared;
}

/** What closures hold is part of their types: it has to be known before any type is asked for its regions. */
function closureFinder(b: Builder, held: Map<ClosureInfo | AsyncInfo, readonly Ty[]>): (e: Thir) => void {
  const visit = (e: Thir): void => {
    eachPart(e, visit);
    if (e.kind === "closure" || e.kind === "asyncBlock" || e.kind === "genBlock") held.set(e.info, e.captures.flatMap((c) => heldBy(b, c)));
  };
  return visit;
}

function heldBy(b: Builder, capture: Capture): readonly Ty[] {
  const start = b.shared.body.locals.get(capture.local)?.ty ?? { kind: "error" };
  return capture.exact.map((exact) => {
    let ty: Ty = start;
    for (const by of exact.path) ty = b.typeAt(ty, by === "deref" ? { k: "deref" } : { k: "field", index: by, name: "", variant: null });
    return heldType(ty, exact.mode);
  });
}

function fill(b: Builder, body: Body): void {
  const { t } = b;
  const outside = new Set<number>();
  const template = body.def.kind === "fn" || body.def.kind === "assocFn" ? t.templates.of(body.def) : null;
  for (const name of template?.regions ?? []) {
    const region = t.regions.fresh();
    t.named.set(name, region);
    outside.add(region);
  }
  const subst = { args: t.cx.identityArgs(body.def).map(() => null), region: t.projector.ofBody() };
  b.open(true);
  b.open(false);
  const params = body.params.map((p, i) => {
    const local = b.local("param", null, null, p.ty, true, p.span);
    const declared = template?.params[i];
    if (declared !== undefined && b.hasSlots(p.ty)) local.place.share(t.fit(t.inst(declared, subst), p.ty));
    for (const r of local.place.rs) outside.add(r);
    return local;
  });
  if (template !== null && b.hasSlots(body.ret)) b.ret.place.share(t.fit(t.inst(template.ret, subst), body.ret));
  for (const r of b.ret.place.rs) outside.add(r);
  body.params.forEach((param, i) => bindParam(b, param, params[i]?.place ?? b.temp(param.ty, param.span).place));
  for (const local of b.locals) b.given.add(local);
  // Parameters outlive what the body's last expression makes.
  b.open(true);
  into(b, body.value, b.ret.place, "init");
  b.leave();
  b.leave();
  b.leave();
  b.goto(b.exit);
  b.finish(outside);
}

