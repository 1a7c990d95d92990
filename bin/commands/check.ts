/** `aether check FILE…`: reports mistakes and runs nothing. */
import { diagnosticJson } from "../../compiler/diagnostics/json.js";
import { withSource, writeOutput } from "../host-node.js";
import { compiler } from "./compiler.js";
import { EXIT_REJECTED, hasErrors, report } from "./report.js";

function checkFile(file: string, json: boolean): number {
  return withSource(file, () => {
    const checked = compiler().compileFile(file, { mode: "check" });
    if (json) for (const d of checked.diagnostics) writeOutput(`${JSON.stringify(diagnosticJson(d, checked.sources, checked.userSpan))}\n`);
    else report(checked);
    return hasErrors(checked) ? EXIT_REJECTED : 0;
  });
}

export function check(files: readonly string[], json: boolean): number {
  return Math.max(...files.map((file) => checkFile(file, json)));
}
