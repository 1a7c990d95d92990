/**
 * Lints: what is allowed but hardly meant. They run over a program that is right, and say what they find as warnings, or as errors
 * where an attribute asks for that.
 *
 *   3-check (unused values, unreachable code, …) ─┐
 *   body.ts (what syntax shows)                   ─┼─▶ found ─ levels.ts ─▶ diagnostics, in the order of the source
 *   items.ts, dead-code.ts (what nothing uses)    ─┘
 */
import type { Def } from "../2-resolve/defs.js";
import type { CheckCtx } from "../3-check/context.js";
import type { FoundLint } from "../3-check/lints.js";
import type { Body } from "../3-check/thir.js";
import type { DiagnosticExtra } from "../diagnostics/diagnostic.js";
import type { Span } from "../source.js";
import { lintAttributes } from "./attributes.js";
import { walkBody } from "./body.js";
import { findDead } from "./dead-code.js";
import { lintImports, lintMacros, lintNames } from "./items.js";
import { decides, isKnown, whyTold, type Levels, type Said } from "./levels.js";
import { LintCx } from "./lint-cx.js";
import { lintRecursion } from "./recursion.js";

export interface LintOptions {
  /** The typed body of a definition of the program; `null` if it has none. */
  readonly bodyOf: (def: Def) => Body | null;
  /** What is called from without: main, the tests, what is exported. */
  readonly entries: readonly Def[];
}

interface Told {
  readonly found: FoundLint;
  readonly said: Said | null;
}

export function runLints(check: CheckCtx, options: LintOptions): void {
  const cx = new LintCx(check);
  for (const def of check.program.defs) if (check.isLocal(def) && !cx.isDerived(def)) walkBody(cx, def, options.bodyOf(def));
  lintNames(cx);
  lintImports(cx);
  lintMacros(cx);
  lintRecursion(cx, options.bodyOf);
  findDead(cx, options);
  lintAttributes(cx, check);
  report(cx, check);
}

/** A lint in what the library or a derive has made is nobody's business, but a value that its macro gives is. */
const THROUGH_MACROS: ReadonlySet<string> = new Set(["unused_must_use", "unreachable_code"]);

function report(cx: LintCx, check: CheckCtx): void {
  const met = new Set<Said["attr"]>();
  const told: Told[] = [];
  for (const found of check.lints) {
    if (cx.isDerived(found.def) || (!THROUGH_MACROS.has(found.lint) && !check.program.isWritten(found.span))) continue;
    const said = decides(cx.levelsAt(found.def, found.node), found.lint);
    if (said?.level === "expect") met.add(said.attr);
    if (said?.level !== "allow" && said?.level !== "expect") told.push({ found, said });
  }
  for (const levels of cx.allLevels()) for (const each of expectations(levels)) if (!met.has(each.attr)) unmet(each, levels, told, check);
  tell(told, check);
}

function expectations(levels: Levels): readonly Said[] {
  return levels.said.filter((s) => s.level === "expect" && isKnown(s.name));
}

function unmet(said: Said, levels: Levels, told: Told[], check: CheckCtx): void {
  const lint = "unfulfilled_lint_expectations";
  const decided = decides(levels, lint);
  if (decided?.level === "allow") return;
  const extra: DiagnosticExtra = { notes: said.reason === null ? [] : [said.reason] };
  told.push({ found: { lint, def: check.program.main.root.def, node: null, span: said.span, message: "this lint expectation is unfulfilled", extra }, said: decided });
}

function tell(told: readonly Told[], check: CheckCtx): void {
  const start = (span: Span): number => check.program.errorSpan(span).lo;
  const explained = new Set<string>();
  const seen = new Set<string>();
  for (const { found, said } of [...told].sort((a, b) => start(a.found.span) - start(b.found.span))) {
    const { lint, span, message, extra } = found;
    // A macro of the program may write the same line many times.
    const key = `${lint} ${start(span)} ${message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const why = explained.has(lint) ? [] : [whyTold(said, lint)];
    explained.add(lint);
    const reason = said?.reason === null || said?.reason === undefined ? [] : [said.reason];
    const whole = { ...extra, notes: [...(extra.notes ?? []), ...reason, ...why] };
    if (said?.level === "deny" || said?.level === "forbid") check.sink.error(lint, span, message, whole);
    else check.sink.warn(lint, span, message, whole);
  }
}
