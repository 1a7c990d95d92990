/** `break` and `continue`: which loop or block they mean. */
import type { Expr, Label } from "../../ast/ast.js";
import { similarNames } from "../suggest.js";
import type { BodyCx } from "./cx.js";
import { isTarget, type Frame, type Target } from "./locals.js";
import { renameFix } from "./path-errors.js";

type Jump = Expr & { kind: "break" | "continue" };

const INSIDE: Readonly<Record<Exclude<Frame["kind"], Target["kind"]>, string>> = { closure: "a closure", async: "an `async` block", const: "a constant", defer: "a `defer!` block" };

function labelled(cx: BodyCx, jump: Jump, label: Label): Target | null {
  const found = cx.locals.findLabel(label.name, label.span.ctxt);
  if (found === null) {
    const names = cx.locals.frames.flatMap((frame) => (isTarget(frame) && frame.label !== null ? [frame.label] : []));
    const [similar] = similarNames(label.name, names);
    cx.error("E0426", label.span, `use of undeclared label \`'${label.name}\``, {
      label: `undeclared label \`'${label.name}\``,
      helps: similar === undefined ? [] : [`a label with a similar name is reachable: \`'${similar}\``],
      fixes: similar === undefined ? [] : renameFix(cx, label.span, `'${similar}`),
    });
    return null;
  }
  const { frame, cut } = found;
  if (cut !== null) {
    const labels = frame.span === null ? [] : [{ span: cx.state.expansions.errorSpan(frame.span), text: "unreachable label defined here" }];
    cx.error("E0767", label.span, `use of unreachable label \`'${label.name}\``, { label: `unreachable label \`'${label.name}\``, labels, notes: ["labels are unreachable through functions, closures, async blocks and modules"] });
    return null;
  }
  if (jump.kind === "continue" && frame.kind === "block") {
    cx.error("E0696", jump.span, "`continue` pointing to a labeled block", { label: "labeled blocks cannot be `continue`'d", labels: frame.span === null ? [] : [{ span: frame.span, text: "labeled block the `continue` points to" }] });
    return null;
  }
  return frame;
}

/** The body of an async fn is an async block of its own. */
function isAsyncFn({ node }: BodyCx["def"]): boolean {
  return (node.kind === "item" || node.kind === "assoc") && node.item.kind === "fn" && node.item.fn.async;
}

/** Without a label: the innermost loop. */
function innermost(cx: BodyCx, jump: Jump): Target | null {
  const frame = cx.locals.frames.at(-1);
  const word = `\`${jump.kind}\``;
  if (frame === undefined && isAsyncFn(cx.def)) {
    cx.error("E0267", jump.span, `${word} inside \`async\` function`, { label: `cannot ${word} inside \`async\` function` });
    return null;
  }
  if (frame === undefined || frame.kind === "const") {
    cx.error("E0268", jump.span, `${word} outside of a loop${jump.kind === "break" ? " or labeled block" : ""}`, { label: `cannot ${word} outside of a loop${jump.kind === "break" ? " or labeled block" : ""}` });
    return null;
  }
  if (!isTarget(frame)) {
    const inside = INSIDE[frame.kind];
    cx.error("E0267", jump.span, `${word} inside ${inside}`, { label: `cannot ${word} inside ${inside}`, labels: [{ span: cx.state.expansions.errorSpan(frame.span), text: `enclosing ${inside.replace(/^an? /, "")}` }] });
    return null;
  }
  if (frame.condition === true) {
    cx.error("E0590", jump.span, "`break` or `continue` with no label in the condition of a `while` loop", { label: `unlabeled ${word} in the condition of a \`while\` loop` });
    return null;
  }
  if (frame.kind === "block") {
    cx.error("E0695", jump.span, `unlabeled ${word} inside of a labeled block`, {
      label: `${word} statements that would diverge to or through a labeled block need to bear a label`,
      labels: frame.span === null ? [] : [{ span: frame.span, text: "the labeled block" }],
    });
    return null;
  }
  return frame;
}

function target(cx: BodyCx, jump: Jump): Target | null {
  const frame = jump.label === null ? innermost(cx, jump) : labelled(cx, jump, jump.label);
  if (frame !== null) cx.found.jump(jump.id, frame.id);
  return frame;
}

export function visitContinue(cx: BodyCx, jump: Expr & { kind: "continue" }): void {
  target(cx, jump);
}

export function visitBreak(cx: BodyCx, jump: Expr & { kind: "break" }): void {
  const frame = target(cx, jump);
  if (jump.expr !== null && frame !== null && (frame.kind === "while" || frame.kind === "for")) {
    cx.error("E0571", jump.span, `\`break\` with value from a \`${frame.kind}\` loop`, { label: "can only break with a value inside `loop` or breakable block", helps: ["use `break` on its own without a value inside this loop"] });
  }
}
