/** Messages about values that are not there: never initialised, or moved away. */
import type { DiagnosticExtra, Fix, Label } from "../../diagnostics/diagnostic.js";
import { sameSpan, type Span } from "../../source.js";
import type { Op, Place, Use } from "./graph.js";
import { quoted, type Reporter, shown } from "./reporter.js";

export interface MoveSite {
  readonly block: number;
  readonly index: number;
  readonly use: Use;
}

interface Wanted {
  readonly place: Place;
  readonly mode: Use["mode"] | "assign";
  readonly span: Span;
}

const after = (span: Span): Span => ({ lo: span.hi, hi: span.hi, ctxt: span.ctxt });

export function reportUnset(reporter: Reporter, use: Wanted): void {
  const name = quoted(use.place);
  const { root } = use.place;
  const partly = use.mode === "assign" && use.place.parent !== null;
  reporter.error("E0381", use.span, partly ? `partially assigned binding ${quoted(root.place)} isn't fully initialized` : `used binding ${name} isn't initialized`, {
    label: partly ? `${name} is assigned to before the whole has a value` : `${name} used here but it isn't initialized on every way that leads here`,
    labels: [{ span: root.span, text: "binding declared here but left uninitialized" }],
    helps: ["give it a value where it is declared, or on every way that leads here"],
  });
}

function howUsed(use: Wanted): string {
  switch (use.mode) {
    case "borrow":
      return "borrow";
    case "assign":
      return "assign to part";
    case "copy":
    case "move":
    case "look":
    case "named":
      return "use";
  }
}

export function reportMoved(reporter: Reporter, use: Wanted, op: Op, sites: readonly MoveSite[], inLoop: boolean): void {
  const [first] = sites;
  if (first === undefined) return;
  const moved = first.use.place;
  const partly = use.place !== moved && use.place.holds(moved);
  const what = howUsed(use);
  const name = shown(partly ? use.place : moved);
  const subject = name === null ? "value" : `value: \`${name}\``;
  const verb = what === "assign to part" ? "assigned" : what === "borrow" ? "borrowed" : "used";
  const again = inLoop && op.uses.some((u) => u.place === moved && u.mode === "move");
  const label = again ? "value moved here, in previous iteration of loop" : `value ${verb} here after ${partly ? "partial " : ""}move`;
  const labels: Label[] = again ? [] : sites.filter((s) => !sameSpan(s.use.span, use.span)).map((s) => ({ span: s.use.span, text: whyMoved(s.use) }));
  const extra: DiagnosticExtra = { label, labels: [...labels, ...declared(reporter, moved)], notes: notes(first.use), ...help(reporter, first.use) };
  reporter.error("E0382", use.span, `${what} of ${partly ? "partially moved" : "moved"} ${subject}`, extra);
}

function whyMoved(use: Use): string {
  const what = shown(use.place) === null ? "value" : quoted(use.place);
  switch (use.why?.k) {
    case "method":
      return `${what} moved due to this method call`;
    case "for":
      return `${what} moved due to this implicit call to \`.into_iter()\``;
    case "await":
      return `${what} moved due to this await`;
    case "called":
      return `${what} moved due to this call`;
    case "closure":
      return `value moved into ${use.why.what} here`;
    case "guard":
    case "pattern":
    case undefined:
      return "value moved here";
  }
}

function declared(reporter: Reporter, moved: Place): readonly Label[] {
  const { root } = moved;
  if (root.name === null || root.kind === "upvar") return [];
  return [{ span: root.span, text: `move occurs because ${quoted(moved)} has type \`${reporter.cx.displayTy(moved.ty)}\`, which does not implement the \`Copy\` trait` }];
}

function notes(use: Use): readonly string[] {
  const { why } = use;
  if (why?.k === "method") return [`\`${why.name}\` takes ownership of the receiver \`self\`, which moves ${quoted(use.place)}`];
  if (why?.k === "for") return ["`into_iter` takes ownership of the receiver `self`"];
  return [];
}

/** What most often repairs it: borrowing, or a clone. */
function help(reporter: Reporter, use: Use): { readonly helps: readonly string[]; readonly fixes: readonly Fix[] } {
  const name = shown(use.place);
  const inSource = use.span.ctxt === 0;
  if (use.why?.k === "for") {
    const span = { lo: use.span.lo, hi: use.span.lo, ctxt: use.span.ctxt };
    return { helps: [`consider iterating over a borrow: \`&${name ?? "…"}\``], fixes: inSource ? [{ title: "iterate over a borrow", edits: [{ span, text: "&" }] }] : [] };
  }
  if (use.why?.k === "pattern") return { helps: ["borrow this binding in the pattern to avoid moving the value: `ref`, or match on a reference"], fixes: [] };
  if (use.why?.k === "closure") return { helps: [`clone the value before it is moved into the ${use.why.what}, and move the clone`], fixes: [] };
  const clone = reporter.cx.lang.get("clone");
  const clones = clone !== null && use.place.ty.kind === "adt" && reporter.cx.traitImpls(clone, use.place.ty).length > 0;
  if (!clones || name === null) return { helps: [], fixes: [] };
  return { helps: ["consider cloning the value if the performance cost is acceptable: `.clone()`"], fixes: inSource ? [{ title: "clone the value", edits: [{ span: after(use.span), text: ".clone()" }] }] : [] };
}
