/** What is left out of the library on purpose: a message about it says what to do instead. */
import type { Ident } from "../ast/ast.js";
import type { DiagnosticExtra } from "../diagnostics/diagnostic.js";
import type { DefData } from "./state.js";

const OF_THE_SYSTEM = /^(process|os|uds|unix|windows)$/;

/** For a name that `within` lacks. */
export function leftOut(ident: Ident, within: DefData): DiagnosticExtra {
  const { kind, name, module } = within;
  if (kind === "crate" && /^(std|tokio)$/.test(name) && OF_THE_SYSTEM.test(ident.name)) {
    return { notes: ["what belongs to the operating system is left to JavaScript"], helps: ['bind it: `extern "js" { #[js(module = "node:fs", name = "readFileSync")] fn read(path: &str, encoding: &str) -> String; }`'] };
  }
  if (kind !== "mod" || module.crate.local) return {};
  if (name === "task" && /^RawWaker(VTable)?$/.test(ident.name)) {
    return { notes: ["raw pointers are left out of the language"], helps: ["implement `std::task::Wake` for a type of yours, and make the waker with `Waker::from(Arc::new(…))`; `Waker::noop()` is one that wakes nobody"] };
  }
  if (name !== "thread" || !/^(spawn|scope|Builder)$/.test(ident.name)) return {};
  return { notes: ["all tasks share one thread: there are no others to start"], helps: ["start a task with `tokio::spawn`, or with `tokio::task::spawn_blocking` where it blocks"] };
}
