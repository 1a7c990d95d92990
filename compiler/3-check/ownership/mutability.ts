/** What is changed must be changeable: assigned twice (E0384), assigned (E0594), or borrowed as mutable (E0596) where it is not `mut`. */
import { appendTo } from "../../small-collections.js";
import type { Span } from "../../source.js";
import type { Graph, Loan, Local, Op, Place } from "./graph.js";
import { quoted, type Reporter, shown } from "./reporter.js";

type Fixed =
  /** The variable it lies in is not declared `mut`. */
  | { readonly k: "local"; readonly local: Local }
  /** It lies behind a `&`. */
  | { readonly k: "reference"; readonly pointer: Place }
  | { readonly k: "static"; readonly local: Local }
  /** A guard only looks at what its arm will have. */
  | { readonly k: "guard"; readonly local: Local }
  /** A closure that is called as `Fn` changes nothing it has captured. */
  | { readonly k: "closure"; readonly local: Local };

function fixedBy(reporter: Reporter, place: Place, guarded = false): Fixed | null {
  const { root } = place;
  let unique = false;
  for (let at = place; at.parent !== null && at.elem !== null; at = at.parent) {
    if (at.elem.k !== "deref") continue;
    const pointer = reporter.cx.lang.unpinned(at.parent.ty) ?? at.parent.ty;
    if (pointer.kind !== "ref") continue;
    if (!pointer.mut) return { k: "reference", pointer: at.parent };
    // Who holds a `&mut` changes what is behind it, but not by way of a `&` to it.
    unique = true;
  }
  if (guarded) return { k: "guard", local: root };
  if (unique) return throughClosure(root);
  if (root.kind === "static") return root.mut ? null : { k: "static", local: root };
  return throughClosure(root) ?? (root.mut || root.kind === "temp" || root.kind === "ret" ? null : { k: "local", local: root });
}

const throughClosure = (root: Local): Fixed | null => (root.upvar?.repeat === "Fn" ? { k: "closure", local: root } : null);

export function checkMutability(graph: Graph, order: readonly number[], reporter: Reporter): void {
  const borrows = new Map<Local, Loan[]>();
  for (const block of order) {
    graph.blocks[block]?.ops.forEach((op, index) => {
      if (op.loan !== null && op.loan.capture !== null) checkCapture(op.loan, reporter);
      if (op.loan !== null && changes(op.loan)) checkBorrow(op.loan, op.guarded, borrows, reporter);
      if (op.dest !== null && op.how === "assign") checkAssign(graph, op, op.dest, block, index, reporter);
    });
  }
  for (const [local, loans] of borrows) reportBorrows(local, loans, reporter);
}

/** What is behind a `&mut` that is not `mut` itself is captured uniquely: that changes nothing of the variable, but does of what a closure around has captured. */
const changes = (loan: Loan): boolean => loan.kind === "mut" || loan.kind === "twoPhase" || (loan.kind === "unique" && throughClosure(loan.place.root) !== null);

/** What a closure takes to change it, and lies behind a `&`: it is the taking that is refused. */
function checkCapture(loan: Loan, reporter: Reporter): void {
  if (loan.kind !== "mut" && loan.kind !== "unique") return;
  const fixed = fixedBy(reporter, loan.place);
  if (fixed?.k !== "reference" || isToldOutside(loan.place, fixed)) return;
  reporter.error("E0596", loan.span, `cannot borrow ${described(loan.place)} as mutable${because(fixed, reporter)}`, {
    label: "cannot borrow as mutable",
    ...repair(fixed),
    labels: loan.capture === null ? [] : [{ span: loan.capture, text: "it is changed here" }],
  });
}

/** Whether the place has been taken from outside together with the reference that it lies behind. */
function isToldOutside(place: Place, fixed: Fixed): boolean {
  if (fixed.k !== "reference") return false;
  for (let at: Place | null = place; at !== null && at !== fixed.pointer; at = at.parent) if (at.via?.shared === false) return true;
  return false;
}

function checkBorrow(loan: Loan, guarded: boolean, ofLocals: Map<Local, Loan[]>, reporter: Reporter): void {
  // The closure's own body is where it is told; unless it stands in one that is called as `Fn`, and has captured what that has.
  if (loan.capture !== null && throughClosure(loan.place.root) === null) return;
  const fixed = fixedBy(reporter, loan.place, guarded);
  if (fixed === null || isToldOutside(loan.place, fixed)) return;
  if (fixed.k === "local" && fixed.local.kind !== "upvar" && fixed.local.name !== null) {
    appendTo(ofLocals, fixed.local, loan);
    return;
  }
  reporter.error("E0596", loan.span, `cannot borrow ${described(loan.place)} as mutable${because(fixed, reporter)}`, { label: "cannot borrow as mutable", ...repair(fixed) });
}

/** One complaint for all borrows of a variable: it is the declaration that has to change. */
function reportBorrows(local: Local, loans: readonly Loan[], reporter: Reporter): void {
  const [first] = loans;
  if (first === undefined) return;
  const fixed: Fixed = { k: "local", local };
  const { labels: _, ...rest } = repair(fixed);
  const message = `cannot borrow ${described(first.place)} as mutable, as it is not declared as mutable`;
  if (loans.length === 1) reporter.error("E0596", first.span, message, { label: "cannot borrow as mutable", ...repair(fixed) });
  else reporter.error("E0596", local.span, message, { label: "not mutable", labels: loans.map((l) => ({ span: l.span, text: "cannot borrow as mutable" })), ...rest });
}

function described(place: Place): string {
  const name = shown(place);
  return name === null ? "data" : `\`${name}\``;
}

function because(fixed: Fixed, reporter: Reporter): string {
  switch (fixed.k) {
    case "local":
      return ", as it is not declared as mutable";
    case "reference":
      return shown(fixed.pointer) === null ? `, as it is behind a \`&\` reference (\`${reporter.cx.displayTy(fixed.pointer.ty)}\`)` : ", as it is behind a `&` reference";
    case "static":
      return ", as it is an immutable static item";
    case "guard":
      return ", as it is immutable for the pattern guard";
    case "closure":
      return ", as it is a captured variable in a `Fn` closure";
  }
}

function repair(fixed: Fixed): { readonly helps?: readonly string[]; readonly fixes?: readonly { readonly title: string; readonly edits: readonly { readonly span: Span; readonly text: string }[] }[]; readonly labels?: readonly { readonly span: Span; readonly text: string }[] } {
  switch (fixed.k) {
    case "local": {
      const { local } = fixed;
      if (local.name === null || local.name === "self") return { helps: local.name === "self" ? ["consider changing this to be mutable: `mut self`"] : [] };
      const at = { lo: local.span.lo, hi: local.span.lo, ctxt: local.span.ctxt };
      return {
        helps: [`consider changing this to be mutable: \`mut ${local.name}\``],
        labels: [{ span: local.span, text: "declared here without `mut`" }],
        fixes: local.span.ctxt === 0 ? [{ title: "add `mut`", edits: [{ span: at, text: "mut " }] }] : [],
      };
    }
    case "reference": {
      const name = shown(fixed.pointer);
      if (name === null) return {};
      return { helps: [name === "self" ? "consider changing this to be a mutable reference: `&mut self`" : `consider making \`${name}\` a mutable reference: \`&mut\``] };
    }
    case "static":
      return { helps: ["put what changes into a `Mutex`, `RefCell` or `Cell`"] };
    case "guard":
      return { helps: ["change it in the arm, once the guard has decided for it"] };
    case "closure":
      return { helps: ["what calls it asks for `Fn`, which may be called from several places at once: it would have to ask for `FnMut`, or what changes be in a `Cell` or `RefCell`"] };
  }
}

function checkAssign(graph: Graph, op: Op, dest: Place, block: number, index: number, reporter: Reporter): void {
  const { root } = dest;
  if (root.kind === "temp" || root.kind === "ret") {
    if (dest.parent === null) return;
  }
  const fixed = fixedBy(reporter, dest, op.guarded);
  if (fixed === null || isToldOutside(dest, fixed)) return;
  if (dest.parent === null && fixed.k === "local" && (root.kind === "var" || root.kind === "param")) {
    if (root.late && !reassigned(graph, root, block, index)) return;
    reporter.error("E0384", op.span, `cannot assign twice to immutable variable ${quoted(dest)}`, { label: "cannot assign twice to immutable variable", ...repair(fixed) });
    return;
  }
  // A part of what has no value yet: that is what is wrong.
  if (root.late && fixed.k === "local" && !reassigned(graph, root, block, index)) return;
  reporter.error("E0594", op.span, `cannot assign to ${described(dest)}${because(fixed, reporter)}`, { label: "cannot assign", ...repair(fixed) });
}

/** Whether another assignment of the variable may have come before this one. */
export function reassigned(graph: Graph, local: Local, block: number, index: number): boolean {
  const seen = new Set<number>();
  const pending: { readonly block: number; readonly from: number }[] = [];
  graph.blocks.forEach((b, i) => {
    b.ops.forEach((op, j) => {
      if (op.dest === local.place) pending.push({ block: i, from: j + 1 });
    });
  });
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const ops = graph.blocks[at.block]?.ops ?? [];
    let ended = false;
    for (let i = at.from; i < ops.length && !ended; i++) {
      if (at.block === block && i === index) return true;
      const op = ops[i];
      ended = op?.ends?.local === local && op.ends.what !== "drop";
    }
    if (ended) continue;
    for (const succ of graph.blocks[at.block]?.succs ?? []) {
      if (seen.has(succ)) continue;
      seen.add(succ);
      pending.push({ block: succ, from: 0 });
    }
  }
  return false;
}
