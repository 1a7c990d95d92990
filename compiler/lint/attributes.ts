/** What is wrong with attributes about lints: names of none (a lint itself), what is no name, what a `#[forbid]` further out does not allow. */
import type { CheckCtx } from "../3-check/context.js";
import type { LintCx } from "./lint-cx.js";
import { decides, forbiddenBy, isKnown, whyTold, type Levels, type Said } from "./levels.js";
import { isRustcLint } from "./rustc-lints.js";

export function lintAttributes(cx: LintCx, check: CheckCtx): void {
  const seen = new Set<Said["attr"]>();
  for (const levels of cx.allLevels()) {
    for (const { code, span, message } of levels.wrong) check.reportOnce(code, span, message);
    for (const said of levels.said) {
      const outer = forbiddenBy(levels, said);
      if (outer !== null) {
        check.reportOnce("E0453", said.span, `${said.level}(${said.name}) incompatible with previous forbid`, {
          label: "overruled by previous forbid",
          labels: [{ span: outer.span, text: "`forbid` level set here" }],
        });
      }
      if (!isKnown(said.name) && !isRustcLint(said.name) && !seen.has(said.attr)) unknown(levels, said, check);
    }
    for (const { attr } of levels.said) seen.add(attr);
  }
}

function unknown(levels: Levels, said: Said, check: CheckCtx): void {
  const lint = "unknown_lints";
  const decided = decides(levels, lint);
  if (decided?.level === "allow" || decided?.level === "expect") return;
  const extra = { notes: [whyTold(decided, lint)] };
  const message = `unknown lint: \`${said.name}\``;
  if (decided?.level === "deny" || decided?.level === "forbid") check.sink.error(lint, said.span, message, extra);
  else check.sink.warn(lint, said.span, message, extra);
}
