/** The calls on JavaScript's stack as lines of the program: for the report of a panic. */
import type { Output } from "../../compiler/api.js";
import type { RunningCall } from "../../runtime/host.js";
import { placeFinder, PROGRAM_FILE } from "../host-node.js";

const LIBRARY = "<aether>/";
const FRAMES_MAX = 200;
/** The comment above each function of a module: what it is called, and where it is from. */
const HEAD = /^\/\/ (.+) {2}\S+:\d+$/;

/** What the host calls is nobody's function. */
const START = "export function start(";

function callSites(): readonly NodeJS.CallSite[] {
  const before = { ...Object.getOwnPropertyDescriptor(Error, "prepareStackTrace") };
  const { stackTraceLimit } = Error;
  const holder: { stack?: readonly NodeJS.CallSite[] } = {};
  Error.stackTraceLimit = FRAMES_MAX;
  Error.prepareStackTrace = (_, sites) => sites;
  Error.captureStackTrace(holder, callSites);
  const sites = holder.stack ?? [];
  Object.defineProperty(Error, "prepareStackTrace", { configurable: true, writable: true, ...before });
  Error.stackTraceLimit = stackTraceLimit;
  return sites;
}

function titleAt(lines: readonly string[], line: number): string | null {
  for (let i = line - 1; i >= 0; i--) {
    const head = HEAD.exec(lines[i] ?? "");
    if (head !== null) return head[1] ?? null;
    if (lines[i]?.startsWith(START) === true) return null;
  }
  return null;
}

/** The innermost first. `output` is what was imported from the file of that name. */
export function programStack(output: Output): readonly RunningCall[] {
  const find = placeFinder(output.map(PROGRAM_FILE));
  const lines = output.js.split("\n");
  let below = "";
  return callSites().map((site) => {
    const fn = site.getFunctionName() ?? "";
    // An async fn that is resumed before it has started calls the function that does: one call of the program.
    const starts = fn === `${below}$r`;
    below = fn;
    if (starts) return { fn, text: null };
    const line = site.getLineNumber() ?? 0;
    const own = site.getFileName()?.endsWith(`/${PROGRAM_FILE}`) === true;
    const at = own ? find(line, site.getColumnNumber() ?? 1) : null;
    if (at === null || at.file.startsWith(LIBRARY)) return { fn, text: null };
    const title = titleAt(lines, line);
    return { fn, text: title === null ? null : `at ${at.file}:${at.line}:${at.column} in ${title}` };
  });
}
