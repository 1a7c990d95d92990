/**
 * Closures and async blocks: what they take from their surroundings where they are made, and their bodies as graphs of their own.
 *
 * The regions are those of the body around: what is borrowed outside and captured is the same inside.
 */
import type { Span } from "../../source.js";
import type { BodyParam, Capture, ExactCapture, LocalId, Thir } from "../thir.js";
import type { Ty } from "../ty.js";
import { refTo } from "../ty-util.js";
import { Builder } from "./builder.js";
import { give, type How, into, taken, whyInto } from "./build-expr.js";
import { bindParam } from "./build-pat.js";
import { oneUse, type Place, type Region, type Upvar } from "./graph.js";

type Capturing = Thir & { readonly kind: "closure" | "asyncBlock" | "genBlock" | "defer" };

/** The place that was captured, in the body where it was. */
function placeAt(b: Builder, local: LocalId, path: ExactCapture["path"], span: Span): Place {
  let at = (b.byId.get(local) ?? b.temp({ kind: "error" }, span)).place;
  for (const by of path) at = step(b, at, by);
  return at;
}

function step(b: Builder, at: Place, by: number | "deref"): Place {
  if (by === "deref") return b.deref(at, b.typeAt(at.ty, { k: "deref" }));
  const only = at.ty.kind === "adt" ? b.t.cx.adt(at.ty.def).variants[0] : undefined;
  return b.field(at, by, only?.fields[by]?.name ?? String(by), only?.def.kind === "variant" ? only.def : null, null);
}

/** The type of what the closure holds for one capture. */
export function heldType(ty: Ty, mode: ExactCapture["mode"]): Ty {
  return mode === "value" ? ty : refTo(ty, mode === "mut");
}

interface Taken {
  readonly capture: Capture;
  readonly exact: ExactCapture;
  /** The place outside. */
  readonly from: Place;
  readonly ty: Ty;
}

function takenBy(b: Builder, e: Capturing): readonly Taken[] {
  return e.captures.flatMap((capture) =>
    capture.exact.map((exact) => {
      const from = placeAt(b, capture.local, exact.path, exact.span);
      return { capture, exact, from, ty: heldType(from.ty, exact.mode) };
    }),
  );
}

const headOf = (e: Capturing): Span => ("info" in e ? (e.info.span ?? e.span) : e.span);

/** Takes the captures into a value of the closure's type. Its regions are then known inside too. */
function capture(b: Builder, e: Capturing & { readonly kind: "closure" | "asyncBlock" | "genBlock" }, all: readonly Taken[], dest: Place | null, how: How): readonly Region[] {
  const span = headOf(e);
  const what = e.kind === "closure" ? "closure" : "async block";
  const temps = all.map(({ exact, from, ty }) => {
    const temp = b.temp(ty, exact.span).place;
    if (exact.mode === "value") {
      const mode = b.isCopy(from.ty) ? "copy" : "move";
      b.emit({ span, uses: oneUse(from, mode, span, { k: "closure", use: exact.span, what }), dest: temp });
      b.t.flow(ty, from.rs, temp.rs, whyInto(b, temp, span));
    } else {
      const kind = exact.mode === "ref" ? "shared" : from.root.mut ? "mut" : "unique";
      b.borrow(from, kind, temp, span, { use: exact.span, by: what });
    }
    return temp;
  });
  const made = b.temp(e.ty, e.span).place;
  b.emit({ span: e.span, uses: taken(temps, span), dest: made });
  const parts = b.t.splitArgs(all.map((t) => t.ty), made.rs);
  temps.forEach((temp, i) => b.t.flow(temp.ty, temp.rs, parts[i]?.rs ?? [], { span, kind: "assign" }));
  give(b, e, [made], dest, how);
  if (dest !== null) b.t.flow(e.ty, made.rs, dest.rs, whyInto(b, dest, span));
  return made.rs;
}

/** The variables from outside, as the body inside sees them. */
function bringIn(inner: Builder, outer: Builder, all: readonly Taken[], held: readonly Region[], repeat: Upvar["repeat"]): void {
  const parts = outer.t.splitArgs(all.map((t) => t.ty), held);
  const found = new Map<LocalId, { readonly place: Place; readonly mode: ExactCapture["mode"] }[]>();
  all.forEach(({ capture: c, exact, from }, i) => {
    let list = found.get(c.local);
    if (list === undefined) {
      const { name, ty, mut, span } = from.root;
      const local = inner.local("upvar", name, c.local, ty, mut, span);
      list = [];
      found.set(c.local, list);
      local.upvar = { parts: list, repeat };
    }
    const place = placeAt(inner, c.local, exact.path, exact.span);
    const rs = parts[i]?.rs ?? [];
    place.share(exact.mode === "value" ? rs : rs.slice(1));
    const [region] = rs;
    if (exact.mode !== "value" && region !== undefined) place.via = { region, shared: exact.mode === "ref" };
    list.push({ place, mode: exact.mode });
  });
}

function body(inner: Builder, e: Thir, params: readonly BodyParam[], tys: readonly Place[]): void {
  inner.open(true);
  inner.open(false);
  params.forEach((param, i) => {
    const from = tys[i];
    if (from !== undefined) bindParam(inner, param, from);
  });
  // Parameters outlive what the body's last expression makes.
  inner.open(true);
  into(inner, e, inner.ret.place, "init");
  inner.leave();
  inner.leave();
  inner.leave();
  inner.goto(inner.exit);
}

export function closure(b: Builder, e: Thir & { readonly kind: "closure" }, dest: Place | null, how: How): void {
  const all = takenBy(b, e);
  const inner = new Builder(b.shared, "closure", e.info.ret, e.span);
  const params = e.params.map((p) => inner.local("param", null, null, p.ty, true, p.span).place);
  b.t.closures.set(e.info, { params: params.map((p) => ({ ty: p.ty, rs: p.rs })), ret: { ty: e.info.ret, rs: inner.ret.place.rs } });
  const held = capture(b, e, all, dest, how);
  bringIn(inner, b, all, held, e.info.kind === "FnOnce" ? null : e.info.kind);
  body(inner, e.body, e.params, params);
  inner.finish(new Set([...held, ...params.flatMap((p) => p.rs), ...inner.ret.place.rs]), e.info.kind === "FnOnce" || e.info.async ? null : e.info.kind);
}

export function asyncBlock(b: Builder, e: Thir & { readonly kind: "asyncBlock" }, dest: Place | null, how: How): void {
  const all = takenBy(b, e);
  const inner = new Builder(b.shared, "async block", e.info.output, e.span);
  b.t.outputs.set(e.info, { ty: e.info.output, rs: inner.ret.place.rs });
  const held = capture(b, e, all, dest, how);
  bringIn(inner, b, all, held, null);
  body(inner, e.body, [], []);
  inner.finish(new Set([...held, ...inner.ret.place.rs]));
}

export function genBlock(b: Builder, e: Thir & { readonly kind: "genBlock" }, dest: Place | null, how: How): void {
  const all = takenBy(b, e);
  const inner = new Builder(b.shared, "async block", e.body.ty, e.span);
  const items = inner.temp(e.info.output, e.span).place;
  inner.yields = { ty: items.ty, rs: items.rs };
  b.t.outputs.set(e.info, inner.yields);
  const held = capture(b, e, all, dest, how);
  bringIn(inner, b, all, held, null);
  body(inner, e.body, [], []);
  inner.finish(new Set([...held, ...items.rs]));
}

/** `defer!` uses its surroundings when they end: until then it holds nothing. */
export function deferBlock(b: Builder, e: Thir & { readonly kind: "defer" }): void {
  const all = takenBy(b, e);
  const pending = b.temp(e.ty, e.span);
  pending.deferred = all.map(({ exact, from }) => ({ place: from, mode: exact.mode === "value" ? (b.isCopy(from.ty) ? "copy" : "move") : "look", span: exact.span, why: null }));
  b.schedule(pending, b.innermost(false));
  const inner = new Builder(b.shared, "async block", e.body.ty, e.span);
  const held = all.flatMap((t) => b.t.slots(t.ty));
  bringIn(inner, b, all, held, null);
  body(inner, e.body, [], []);
  inner.finish(new Set(held));
}
