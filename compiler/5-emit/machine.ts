/** Prints the resume function of an async fn: its states, each commented with the await it stands at. */
import type { IrLabel, IrStmt } from "../4-lower/ir.js";
import type { MachineState, ResumeFn } from "../4-lower/split/machine.js";
import { everyStmt } from "../4-lower/split/walk.js";
import type { Span } from "../source.js";
import { commentText, stringText } from "./literal.js";
import { printFn, StmtPrinter, type FnContext } from "./stmt.js";

export interface Places {
  /** The index of a span in the table of locations. */
  index(span: Span): number;
  /** `examples/x.ae:12` */
  text(span: Span): string;
}

const LOOP: IrLabel = { id: -1, name: "machine" };

/** `l0: n, acc · l1: i` */
function slotComment(resume: ResumeFn): string {
  const slots: string[][] = [];
  for (const point of resume.points) {
    for (const { name, slot } of point.live) {
      while (slots.length <= slot) slots.push([]);
      if (slots[slot]?.includes(name) === false) slots[slot].push(name);
    }
  }
  const prefix = (i: number): string => (resume.frameClass === "FN" ? `l[${i}]` : `l${i}`);
  return slots.map((names, i) => (names.length === 0 ? "" : `${prefix(i)}: ${names.join(", ")}`)).filter((s) => s !== "").join(" · ");
}

function stateComment(state: MachineState, places: Places): string {
  if (state.number === 0) return " // start";
  if (state.what === null || state.span === null) return "";
  return ` // await ${commentText(state.what)}  ${places.text(state.span)}`;
}

function hasJumps(resume: ResumeFn): boolean {
  let any = false;
  for (const state of resume.states) {
    everyStmt(state.body, (s: IrStmt) => {
      if (s.k === "continue" && resume.numbers.has(s.label.id)) any = true;
    });
  }
  return any;
}

/** `name`: what `foo$r` is called in the output. */
export function printResume(c: FnContext, resume: ResumeFn, name: string, places: Places): void {
  const { out } = c;
  const all = [...resume.states.flatMap((s) => s.body), ...(resume.guard?.handler ?? [])];
  const p = new StmtPrinter(c, all, { label: LOOP, state: resume.state, numbers: resume.numbers });
  const slots = slotComment(resume);
  if (slots !== "") out.line(`// ${slots}`);
  out.mark(resume.span.lo, resume.title);
  out.line(`function ${name}(${p.params([resume.frame])}) {`);
  out.indent();
  const f = p.scope.nameOf(resume.frame);
  const loops = hasJumps(resume);
  const heads = loops ? [`${p.scope.declare(resume.state)} = ${f}.s`] : [];
  heads.push(...resume.locals.map((v) => p.scope.declare(v)));
  if (heads.length > 0) out.line(`let ${heads.join(", ")};`);
  if (resume.guard !== null) {
    out.line("try {");
    out.indent();
  }
  out.line(loops ? `${p.machineLabel()}for (;;) switch (${p.scope.nameOf(resume.state)}) {` : `switch (${f}.s) {`);
  out.indent();
  for (const state of resume.states) p.caseBody(`case ${state.number}:`, stateComment(state, places), state.body, false);
  out.line("default:");
  out.line(`  return ${c.names.imported("runtime", "settled")}(${f}, ${places.index(resume.span)});`);
  out.dedent();
  out.line("}");
  if (resume.guard !== null) {
    out.dedent();
    p.scope.open();
    out.line(`} catch (${p.scope.declare(resume.guard.error)}) {`);
    out.indent();
    p.list(resume.guard.handler);
    out.dedent();
    out.line("}");
    p.scope.close();
  }
  out.dedent();
  out.line("}");
  if (resume.drop !== null) printFn(c, resume.drop, "arrow", `${name}.d`);
  const at = resume.points.map((point) => places.index(point.span));
  const alone = resume.points.filter((point) => !point.child).map((point) => point.state);
  const without = alone.length === 0 ? "" : `, alone: [${alone.join(", ")}]`;
  out.line(`${name}.i = { title: ${stringText(resume.title)}, at: [${at.join(", ")}]${without} };`);
}
