/** All patterns of a body: matches that leave something out (E0004), refutable patterns where none may be (E0005), arms nothing reaches. */
import type { NodeId } from "../../ast/ast.js";
import type { ResolvedVis } from "../../2-resolve/defs.js";
import type { DiagnosticExtra } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../source.js";
import type { CheckCtx } from "../context.js";
import type { Body, BodyParam, Thir, TPat } from "../thir.js";
import { eachPart } from "../thir-walk.js";
import type { Ty } from "../ty.js";
import { checkAtBindings } from "./at-bindings.js";
import { checkPacked } from "./packed.js";
import { checkVariantNames } from "./variant-names.js";
import { checkArms, isValidPlace, type MatchReport } from "./check-match.js";

export interface PatternReporter {
  readonly normalize: (ty: Ty) => Ty;
  readonly isVisible: (vis: ResolvedVis) => boolean;
  isCopy(ty: Ty, span: Span): boolean;
  /** Whether an attribute says that the lint is no error here. */
  isAllowed(lint: string): boolean;
  /** Whether a derive made the body. */
  readonly isDerived: boolean;
  error(code: string, span: Span, message: string, extra?: DiagnosticExtra): void;
  warn(lint: string, node: NodeId, span: Span, message: string, extra?: DiagnosticExtra): void;
}

export function checkPatterns(cx: CheckCtx, body: Body, report: PatternReporter): void {
  const checker = new PatternChecker(cx, report);
  checker.params(body.params, "function argument");
  checker.expr(body.value);
}

type Refutable = "local binding" | "function argument" | "closure argument" | "`for` loop binding";

class PatternChecker {
  readonly #visit = (part: Thir): void => this.expr(part);

  constructor(
    private readonly cx: CheckCtx,
    private readonly report: PatternReporter,
  ) {}

  params(params: readonly BodyParam[], what: Refutable): void {
    for (const param of params) this.#irrefutable(param.pat, param.ty, what, null);
  }

  expr(e: Thir): void {
    switch (e.kind) {
      case "block":
        for (const stmt of e.block.stmts) {
          if (stmt.kind !== "let") continue;
          if (stmt.else !== null) {
            this.#names(stmt.pat);
            if (this.#alwaysMatches(stmt.pat, stmt.init)) this.#tellIrrefutable(e, stmt.span, "let...else");
          }
          if (stmt.else === null) this.#irrefutable(stmt.pat, stmt.pat.ty, "local binding", stmt.init);
        }
        break;
      case "match":
        this.#match(e);
        break;
      case "for":
        this.#irrefutable(e.pat, e.pat.ty, "`for` loop binding", null);
        break;
      case "borrow":
        if (!this.report.isDerived) checkPacked(this.cx, e.place, this.report);
        break;
      case "closure":
        this.params(e.params, "closure argument");
        break;
      case "let":
        this.#names(e.pat);
        break;
      case "if":
      case "loop":
        if (e.cond !== null) this.#conditions(e.cond, e.kind === "if" ? "if" : "while");
        break;
      default:
        break;
    }
    eachPart(e, this.#visit);
  }

  /** `value`: the expression that is matched, where there is one. */
  #arms(ty: Ty, value: Thir | null, arms: readonly { readonly pat: TPat; readonly guarded: boolean }[]): MatchReport {
    const { normalize, isVisible } = this.report;
    return checkArms({ cx: this.cx, normalize, isVisible }, { ty, valid: value === null || isValidPlace(value) }, arms);
  }

  #irrefutable(pat: TPat, ty: Ty, what: Refutable, init: Thir | null): void {
    this.#names(pat);
    if (isPlain(pat)) return;
    const { missing } = this.#arms(ty, init, [{ pat, guarded: false }]);
    if (missing.length === 0) return;
    this.report.error("E0005", pat.span, `refutable pattern in ${what}`, {
      label: covered(missing),
      notes: [
        ...(what === "local binding" ? ["`let` bindings require an \"irrefutable pattern\", like a `struct` or an `enum` with only one variant"] : []),
        `the matched value is of type \`${this.cx.displayTy(ty)}\``,
      ],
      helps: what === "local binding" && init !== null ? ["you might want to use `let else` to handle the variants that aren't matched: `else { … }`", "or `if let`"] : [],
    });
  }

  #names(pat: TPat): void {
    checkAtBindings(pat, this.report);
    checkVariantNames(this.cx, pat, this.report);
  }

  #alwaysMatches(pat: TPat, value: Thir | null): boolean {
    return this.#arms(pat.ty, value, [{ pat, guarded: false }]).missing.length === 0;
  }

  /** `let`s in a condition none of which decides anything. */
  #conditions(cond: Thir, what: "if" | "while"): void {
    if (cond.kind !== "let") return;
    const { missing, idle } = this.#arms(cond.pat.ty, cond.value, [{ pat: cond.pat, guarded: false }]);
    this.#tellIdle(cond, idle);
    if (missing.length > 0) return;
    this.#tellIrrefutable(cond, cond.span, `${what} let`);
  }

  #tellIrrefutable({ id }: Thir, span: Span, what: "if let" | "while let" | "let...else"): void {
    const rest = what === "while let" ? "the loop will never exit" : what === "if let" ? "the `if let` is useless" : "the `else` clause is useless";
    this.report.warn("irrefutable_let_patterns", id, span, `irrefutable \`${what}\` pattern`, { notes: [`this pattern will always match, so ${rest}`] });
  }

  #match(e: Thir & { kind: "match" }): void {
    for (const arm of e.arms) this.#names(arm.pat);
    if (e.source !== "match") return;
    const result = this.#arms(
      e.scrutinee.ty,
      e.scrutinee,
      e.arms.map((a) => ({ pat: a.pat, guarded: a.guard !== null })),
    );
    if (result.missing.length > 0) this.#notCovered(e, result.missing);
    this.#tellIdle(e, result.idle);
    for (const index of result.unreachable) {
      const arm = e.arms[index];
      if (arm === undefined) continue;
      const before = e.arms.slice(0, index).find((a) => a.guard === null && isPlain(a.pat));
      this.report.warn("unreachable_patterns", arm.body.id, arm.pat.span, "unreachable pattern", {
        label: before === undefined ? "no value can reach this" : "unreachable pattern",
        labels: before === undefined ? [] : [{ span: before.pat.span, text: "matches any value" }],
      });
    }
  }

  #tellIdle({ id }: { readonly id: NodeId }, idle: readonly TPat[]): void {
    for (const pat of idle) this.report.warn("unreachable_patterns", id, pat.span, "unreachable pattern", { label: "no value can reach this" });
  }

  #notCovered(e: Thir & { kind: "match" }, missing: readonly string[]): void {
    const last = e.arms[e.arms.length - 1];
    const guarded = e.arms.some((a) => a.guard !== null);
    const ty = this.cx.displayTy(e.scrutinee.ty);
    const many = missing.length > 3 ? "_" : missing.join(" | ");
    const empty = e.arms.length === 0;
    this.report.error("E0004", e.scrutinee.span, empty && missing[0] === "_" ? `non-exhaustive patterns: type \`${ty}\` is non-empty` : `non-exhaustive patterns: ${list(missing)} not covered`, {
      label: covered(missing),
      notes: [`the matched value is of type \`${ty}\``, ...(guarded ? ["match arms with guards don't count towards exhaustivity"] : [])],
      helps: [`ensure that all possible cases are being handled by adding a match arm with a wildcard pattern${missing.length === 1 ? " or an explicit pattern as shown" : ", a match arm with multiple or-patterns as shown, or multiple match arms"}: \`${many} => todo!()\``],
      fixes: last === undefined || last.span.ctxt !== 0 ? [] : [{ title: "add the missing cases", edits: [{ span: { lo: last.body.span.hi, hi: last.body.span.hi, ctxt: 0 }, text: `${last.body.kind === "block" ? "" : ","}\n${many} => todo!()` }] }],
    });
  }
}

const MISSING_SHOWN_MAX = 3;

function list(missing: readonly string[]): string {
  const shown = missing.slice(0, MISSING_SHOWN_MAX).map((m) => `\`${m}\``);
  const rest = missing.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and more`;
  return shown.length === 1 ? (shown[0] ?? "") : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1] ?? ""}`;
}

const covered = (missing: readonly string[]): string => `pattern${missing.length === 1 ? "" : "s"} ${list(missing)} not covered`;

/** Names and `_`: most patterns need no check. */
function isPlain(pat: TPat): boolean {
  return pat.kind === "wild" || pat.kind === "error" || (pat.kind === "binding" && (pat.sub === null || isPlain(pat.sub)));
}
