/** `aether check FILE…`: reports mistakes and runs nothing. */
import type { Session } from "../../compiler/api.js";
import { diagnosticJson } from "../../compiler/diagnostics/json.js";
import { withSource, writeOutput } from "../host-node.js";
import { compiler } from "./compiler.js";
import { EXIT_REJECTED, hasErrors, report } from "./report.js";

function writeJson(value: object): void {
  writeOutput(`${JSON.stringify(value)}\n`);
}

function checkFile(session: Session, file: string, json: boolean): number {
  return withSource(file, () => {
    const checked = session.compileFile(file, { mode: "check" });
    const code = hasErrors(checked) ? EXIT_REJECTED : 0;
    if (!json) {
      report(checked);
      return code;
    }
    for (const d of checked.diagnostics) writeJson({ program: file, ...diagnosticJson(d, checked.sources, checked.userSpan) });
    writeJson({ program: file, checked: true });
    return code;
  });
}

/** With `json`, a line per diagnostic, and one more when a program has been checked. */
export function check(files: readonly string[], json: boolean): number {
  const session = compiler();
  return Math.max(...files.map((file) => checkFile(session, file, json)));
}
