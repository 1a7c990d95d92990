/** `aether check FILE…`: reports mistakes and runs nothing. In the folder of a package all its crates but the tests are checked. */
import type { Session } from "../../compiler/api.js";
import { diagnosticJson } from "../../compiler/diagnostics/json.js";
import { isFolder, packageFiles, withSource, writeOutput } from "../host-node.js";
import { compiler } from "./compiler.js";
import { EXIT_REJECTED, hasErrors, report, type Said } from "./report.js";

function writeJson(value: object): void {
  writeOutput(`${JSON.stringify(value)}\n`);
}

function checkFile(session: Session, path: string, json: boolean, said: Said): number {
  return withSource(path, (file) => {
    const checked = session.compileFile(file, { mode: "check" });
    const code = hasErrors(checked) ? EXIT_REJECTED : 0;
    if (!json) {
      report(checked, said);
      return code;
    }
    for (const d of checked.diagnostics) writeJson({ program: file, ...diagnosticJson(d, checked.sources, checked.userSpan) });
    writeJson({ program: file, checked: true });
    return code;
  });
}

function cratesOf(path: string): readonly string[] {
  const { library, programs } = isFolder(path) ? packageFiles(path) : { library: [], programs: [] };
  const all = [...library, ...programs];
  return all.length === 0 ? [path] : all;
}

/** With `json`, a line per diagnostic, and one more when a program has been checked. */
export function check(files: readonly string[], json: boolean): number {
  const session = compiler();
  const said: Said = new Set();
  return Math.max(...files.flatMap(cratesOf).map((file) => checkFile(session, file, json, said)));
}
