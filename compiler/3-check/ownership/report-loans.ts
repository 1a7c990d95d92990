/** Messages about borrows that are in each other's way, and about values that do not live as long as a reference to them. */
import { lastsForEver } from "./hidden.js";
import type { NextUse } from "./liveness.js";
import type { Fix, Label } from "../../diagnostics/diagnostic.js";
import { sameSpan, type Span } from "../../source.js";
import { destructedAround } from "./conflict.js";
import type { FlowWhy, Graph, Loan, Op, Place, Use } from "./graph.js";
import type { Regions } from "./regions.js";
import { quoted, type Reporter, shown } from "./reporter.js";

export interface Conflict {
  readonly loan: Loan;
  /** What is accessed. */
  readonly place: Place;
  readonly op: Op;
  /** Where the loan is needed afterwards, on each way; the nearest first. */
  readonly later: () => readonly NextUse[];
  /** It is needed by the caller. */
  readonly outside: boolean;
}

function laterLabels(c: Conflict, at: Span, what = "borrow"): readonly Label[] {
  const [found] = c.later();
  if (found === undefined) return [];
  if (found.drop) return [{ span: found.local.span, text: `${what} might be used when ${quoted(found.local.place)} is dropped` }];
  if (sameSpan(found.op.span, at)) return [];
  return [{ span: found.op.span, text: `${what} later used here` }];
}

const kindOf = (loan: Loan): string => (loan.kind === "shared" ? "immutable" : "mutable");

function madeLabel(loan: Loan, at: Span, text: string): readonly Label[] {
  const out: Label[] = sameSpan(loan.span, at) ? [] : [{ span: loan.span, text }];
  if (loan.capture !== null && loan.by !== null) out.push({ span: loan.capture, text: `this use in the ${loan.by} makes the borrow` });
  return out;
}

/** `x` is read while a `&mut` to it is in use. */
export function reportUsed(reporter: Reporter, c: Conflict, use: Use): void {
  reporter.loan("E0503", use.span, `cannot use ${quoted(use.place)} because it was mutably borrowed`, {
    label: `use of borrowed ${quoted(c.loan.place)}`,
    labels: [...madeLabel(c.loan, use.span, `${quoted(c.loan.place)} is borrowed here`), ...laterLabels(c, use.span)],
  });
}

export function reportMovedOut(reporter: Reporter, c: Conflict, use: Use): void {
  reporter.loan("E0505", use.span, `cannot move out of ${quoted(use.place)} because it is borrowed`, {
    label: `move out of ${quoted(use.place)} occurs here`,
    labels: [...madeLabel(c.loan, use.span, `borrow of ${quoted(c.loan.place)} occurs here`), ...laterLabels(c, use.span)],
    helps: ["consider cloning the value, or moving it once the borrow is no longer used"],
  });
}

/** What a `match` decides by is changed while one of its guards runs. */
function reportInGuard(reporter: Reporter, place: Place, at: Span, c: Conflict, how: "assign" | "mutably borrow"): void {
  reporter.loan("E0510", at, `cannot ${how} ${quoted(place)} in match guard`, {
    label: `cannot ${how}`,
    labels: [{ span: c.loan.span, text: `${quoted(c.loan.place)} decides which arm is taken: it may not change in a guard` }],
    helps: ["change it in the body of the arm"],
  });
}

export function reportAssigned(reporter: Reporter, c: Conflict): void {
  const { span } = c.op;
  if (c.loan.kind === "matched") return reportInGuard(reporter, c.place, span, c, "assign");
  reporter.loan("E0506", span, `cannot assign to ${quoted(c.place)} because it is borrowed`, {
    label: `${quoted(c.place)} is assigned to here but it was already borrowed`,
    labels: [...madeLabel(c.loan, span, `${quoted(c.loan.place)} is borrowed here`), ...laterLabels(c, span)],
  });
}

function codeOf(now: Loan, before: Loan): string {
  if (now.kind === "unique") return before.kind === "unique" ? "E0524" : "E0500";
  if (before.kind === "unique") return "E0501";
  return now.kind === "shared" || before.kind === "shared" ? "E0502" : "E0499";
}

/** A second borrow of what is borrowed already. */
export function reportBorrowed(reporter: Reporter, c: Conflict, now: Loan, at: Span): void {
  const before = c.loan;
  if (before.kind === "matched") return reportInGuard(reporter, now.place, at, c, "mutably borrow");
  const code = codeOf(now, before);
  const name = quoted(now.place);
  const again = sameSpan(before.span, at);
  const first = before.kind === "shared" || now.kind === "shared" ? `${kindOf(before)} borrow occurs here` : "first mutable borrow occurs here";
  const label = again ? `${name} was mutably borrowed here in the previous iteration of the loop` : now.kind === "shared" || before.kind === "shared" ? `${kindOf(now)} borrow occurs here` : "second mutable borrow occurs here";
  const message = code === "E0499" ? `cannot borrow ${name} as mutable more than once at a time` : `cannot borrow ${name} as ${kindOf(now)} because ${quoted(before.place) === name ? "it" : quoted(before.place)} is also borrowed as ${kindOf(before)}`;
  const inside: Label[] = now.capture === null || now.by === null ? [] : [{ span: now.capture, text: `second borrow occurs due to this use in the ${now.by}` }];
  reporter.loan(code, at, message, { label, labels: [...madeLabel(before, at, first), ...inside, ...laterLabels(c, at, code === "E0499" ? "first borrow" : `${kindOf(before)} borrow`)] });
}

// ---------------------------------------------------------------- what ends too early

/** A local ends while a reference to it is still needed, by the caller or by something that lives longer. */
export function reportEnded(reporter: Reporter, graph: Graph, regions: Regions, c: Conflict): void {
  const { loan } = c;
  const destructed = loan.by === null ? destructedAround(reporter.cx, loan.place) : null;
  if (destructed !== null) {
    reporter.loan("E0713", loan.span, "borrow may still be in use when destructor runs", {
      label: "this part of it is borrowed",
      labels: [{ span: destructed.root.span, text: `here a value is made whose type \`${reporter.cx.displayTy(destructed.ty)}\` implements the \`Drop\` trait` }, ...laterLabels(c, loan.span)],
    });
    return;
  }
  const toResult = c.outside ? regions.path(loan.region, graph.result) : [];
  const isReturned = toResult.length > 0 || (c.outside && graph.result.has(loan.region));
  if (isReturned && (loan.by !== null || graph.kind !== "fn" || !lastsForEver(reporter.cx, reporter.def))) return reportReturned(reporter, graph, c, toResult);
  const { root } = loan.place;
  if (root.kind === "temp") {
    reporter.loan("E0716", root.span, "temporary value dropped while borrowed", {
      label: "creates a temporary value which is freed while still in use",
      labels: laterLabels(c, root.span),
      helps: ["consider using a `let` binding to create a longer lived value"],
    });
    return;
  }
  if (loan.by !== null && isCapturedLater(c)) return reportOutliving(reporter, loan, "block");
  reporter.loan("E0597", loan.span, `${quoted(loan.place)} does not live long enough`, {
    label: "borrowed value does not live long enough",
    labels: [{ span: root.span, text: `binding ${quoted(root.place)} declared here: it is dropped at the end of its scope while still borrowed` }, ...laterLabels(c, loan.span)],
  });
}

/** A closure that is called more than once gives away what it has to have for itself at the next call. */
export function reportEscaping(reporter: Reporter, graph: Graph, regions: Regions, loan: Loan): void {
  const returned = regions.path(loan.region, graph.result).find((why) => why.kind === "return");
  const name = quoted(loan.place);
  if (graph.captive === "Fn") {
    reporter.loan("syntax", returned?.span ?? loan.span, "lifetime may not live long enough", {
      label: `returns ${loan.by === null ? "a reference to a captured variable" : `an ${loan.by} that contains a reference to a captured variable`}, which the closure keeps for its next call`,
      labels: [{ span: loan.place.root.span, text: `${name} is defined here` }],
      notes: ["closure implements `Fn`, so references to captured variables can't escape the closure"],
      helps: loan.by === "async block" ? ["clone what it needs in the closure, in front of an `async move` block"] : [],
    });
    return;
  }
  reporter.loan("syntax", returned?.span ?? loan.span, "captured variable cannot escape `FnMut` closure body", {
    label: `returns ${loan.by === null ? "a reference to a captured variable" : `an ${loan.by} that contains a reference to a captured variable`}, which then escapes the closure body`,
    labels: [{ span: loan.place.root.span, text: `${name} is defined here` }],
    notes: ["`FnMut` closures only have access to their captured variables while they are executing…", "…therefore, they cannot allow references to captured variables to escape"],
  });
}

function addMove(loan: Loan): readonly Fix[] {
  const { span } = loan;
  if (span.ctxt !== 0) return [];
  // Before a closure, after the word `async`.
  const at = loan.by === "closure" ? span.lo : span.hi;
  return [{ title: "add `move`", edits: [{ span: { lo: at, hi: at, ctxt: 0 }, text: "move " }] }];
}

/** What holds the borrow is needed next by another closure or async block, which captures it. */
function isCapturedLater(c: Conflict): boolean {
  const uses = c.later();
  return uses.length > 0 && uses.every(({ op, drop }) => !drop && ((op.loan?.by ?? null) !== null || op.uses.some((use) => use.why?.k === "closure")));
}

function reportOutliving(reporter: Reporter, loan: Loan, scope: "function" | "block"): void {
  reporter.loan("E0373", loan.span, `${loan.by ?? "closure"} may outlive the current ${scope}, but it borrows ${quoted(loan.place)}, which is owned by the current ${scope}`, {
    label: `may outlive borrowed value ${quoted(loan.place)}`,
    labels: loan.capture === null ? [] : [{ span: loan.capture, text: `${quoted(loan.place)} is borrowed here` }],
    helps: [`to force the ${loan.by ?? "closure"} to take ownership of ${quoted(loan.place)}, use the \`move\` keyword`],
    fixes: addMove(loan),
  });
}

function reportReturned(reporter: Reporter, graph: Graph, c: Conflict, path: readonly FlowWhy[]): void {
  const { loan } = c;
  const { root } = loan.place;
  if (loan.by !== null) return reportOutliving(reporter, loan, "function");
  // What a closure within gives back comes before what the function does.
  const returned = path.findLast((why) => why.kind === "return");
  const span = loan.joined ?? returned?.span ?? loan.span;
  const direct = sameSpan(span, loan.span);
  const what = root.kind === "temp" ? "temporary value" : root.kind === "param" ? `function parameter ${quoted(root.place)}` : `local variable ${quoted(root.place)}`;
  reporter.loan("E0515", span, `cannot return ${direct ? "reference to" : "value referencing"} ${what}`, {
    label: direct ? `returns a reference to data owned by the current ${graph.kind === "fn" ? "function" : graph.kind}` : `returns a value referencing data owned by the current ${graph.kind === "fn" ? "function" : graph.kind}`,
    labels: direct ? [] : [{ span: loan.span, text: shown(root.place) === null ? "temporary value created here" : `${quoted(loan.place)} is borrowed here` }],
    helps: ["return an owned value instead"],
  });
}

