/** Places that nothing can be moved out of: behind a reference (E0507), in an array or slice (E0508), in a type with a destructor (E0509). */
import type { CheckCtx } from "../context.js";
import type { Graph, Place, Use } from "./graph.js";
import { quoted, type Reporter, shown } from "./reporter.js";

type Blocked =
  | { readonly k: "reference"; readonly at: Place }
  | { readonly k: "array"; readonly at: Place }
  | { readonly k: "drop"; readonly at: Place }
  | { readonly k: "static"; readonly at: Place }
  | { readonly k: "captured"; readonly at: Place; readonly closure: string };

function blocked(cx: CheckCtx, place: Place): Blocked | null {
  for (let at = place; at.parent !== null && at.elem !== null; at = at.parent) {
    const { parent } = at;
    switch (at.elem.k) {
      case "deref":
        if (cx.lang.boxed(cx.lang.unpinned(parent.ty) ?? parent.ty) === null) return { k: "reference", at: parent };
        break;
      case "index":
        return { k: "array", at: parent };
      case "at":
      case "rest":
        if (parent.ty.kind !== "array") return { k: "array", at: parent };
        break;
      case "field": {
        const drop = cx.lang.get("drop");
        if (drop !== null && parent.ty.kind === "adt" && cx.traitImpls(drop, parent.ty).length > 0) return { k: "drop", at: parent };
        break;
      }
    }
  }
  const { root } = place;
  if (root.kind === "static") return { k: "static", at: root.place };
  if (root.kind === "upvar" && root.upvar !== null && root.upvar.repeat !== null) return { k: "captured", at: root.place, closure: root.upvar.repeat };
  return null;
}

export const isBlocked = (cx: CheckCtx, place: Place): boolean => blocked(cx, place) !== null;

export function checkMovesOut(graph: Graph, order: readonly number[], reporter: Reporter): void {
  for (const block of order) {
    for (const op of graph.blocks[block]?.ops ?? []) {
      for (const use of op.uses) {
        if (use.mode !== "move" || use.place.root.kind === "temp" && use.place.parent === null) continue;
        if (use.why?.k === "guard") {
          reporter.error("E0507", use.span, `cannot move out of ${quoted(use.place)} in pattern guard`, { label: "the variable is bound by the pattern: it cannot be moved before the end of the guard", helps: ["borrow it or clone it in the guard"] });
          continue;
        }
        const found = blocked(reporter.cx, use.place);
        if (found !== null && use.why?.k === "called" && use.place.ty.kind === "dyn" && !isOwned(reporter.cx, use.place)) reportUnsized(reporter, use);
        if (found !== null) report(reporter, use, found);
      }
    }
  }
}

const isOwned = (cx: CheckCtx, { elem, parent }: Place): boolean => elem?.k === "deref" && parent !== null && cx.lang.boxed(parent.ty) !== null;

/** `g()` with `g: &dyn FnOnce()`: of no known size, it could not be moved if it were owned, either. */
function reportUnsized(reporter: Reporter, use: Use): void {
  const ty = reporter.cx.displayTy(use.place.ty);
  reporter.error("E0161", use.span, `cannot move a value of type \`${ty}\``, { label: `the size of \`${ty}\` cannot be statically determined`, helps: [`take a \`Box<${ty}>\`, or what can be called through a reference: \`dyn Fn\`, \`dyn FnMut\``] });
}

function report(reporter: Reporter, use: Use, found: Blocked): void {
  const pattern = use.why?.k === "pattern" ? use.why : null;
  const span = pattern?.from ?? use.span;
  const ty = reporter.cx.displayTy(use.place.ty);
  const labels = pattern === null ? [] : [{ span: use.span, text: "data moved here" }];
  const reason = pattern === null ? `move occurs because ${quoted(use.place)} has type \`${ty}\`, which does not implement the \`Copy\` trait` : "cannot move out of here";
  const extra = { label: reason, labels, helps: [pattern === null ? "borrow it instead, or clone it" : "borrow in the pattern instead: match on a reference, or write `ref`"] };
  switch (found.k) {
    case "reference":
      reporter.error("E0507", span, `cannot move out of ${behind(reporter, use.place, found.at)}`, extra);
      return;
    case "array":
      reporter.error("E0508", span, `cannot move out of type \`${reporter.cx.displayTy(found.at.ty)}\`, a non-copy ${found.at.ty.kind === "array" ? "array" : "slice"}`, extra);
      return;
    case "drop":
      reporter.error("E0509", span, `cannot move out of type \`${reporter.cx.displayTy(found.at.ty)}\`, which implements the \`Drop\` trait`, extra);
      return;
    case "static":
      reporter.error("E0507", span, `cannot move out of static item \`${found.at.root.name ?? ""}\``, extra);
      return;
    case "captured":
      reporter.error("E0507", span, `cannot move out of ${quoted(use.place)}, a captured variable in an \`${found.closure}\` closure`, { ...extra, labels: [...labels, { span: found.at.root.span, text: "captured outer variable" }] });
  }
}

function behind(reporter: Reporter, place: Place, pointer: Place): string {
  const name = shown(place);
  const ty = reporter.cx.lang.unpinned(pointer.ty) ?? pointer.ty;
  const kind = ty.kind === "ref" && ty.mut ? "a mutable reference" : "a shared reference";
  return name === null ? "what is behind a reference" : `\`${name}\` which is behind ${kind}`;
}
