/** Programs that are right, and yet rustc warns of them: of the same, in the same lines, and of nothing else. */
import { describe, expect, test } from "vitest";
import { nodeCompilerHost } from "../../bin/host-node.js";
import { createSession } from "../../compiler/index.js";
import { filesBelow, readProjectFile } from "../harness/project.js";
import { sectionsOf, shown } from "./sections.js";

const session = createSession(nodeCompilerHost());

/** In `deny.rs` they are errors. */
function warningsIn(text: string, file: string): readonly string[] {
  const { diagnostics, sources, userSpan } = session.compileText("warned.rs", text, { mode: "check" });
  const wrong = diagnostics.filter((d) => d.severity === "error" && !file.endsWith("/deny.rs"));
  if (wrong.length > 0) return wrong.map((d) => `${d.code}: ${d.message}`);
  return diagnostics.map((d) => shown(d.code, sources.loc(userSpan(d.span).lo).line)).sort();
}

describe.for(filesBelow("tests/warnings", [".rs"]))("%s", (file) => {
  const sections = sectionsOf(readProjectFile(file));

  test("names are used once", () => {
    const names = sections.map((s) => s.name);
    expect(names).toEqual([...new Set(names)]);
  });

  test.for(sections)("$name", ({ text, warnings }) => {
    expect(warningsIn(text, file)).toEqual([...warnings].sort());
  });
});
