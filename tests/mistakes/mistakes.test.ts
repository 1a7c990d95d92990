/** Programs with one mistake each: it is found, as rustc finds it, and nothing else is said. */
import { describe, expect, test } from "vitest";
import { nodeCompilerHost } from "../../bin/host-node.js";
import { createSession } from "../../compiler/index.js";
import { filesBelow, readProjectFile } from "../harness/project.js";
import { sectionsOf, shown } from "./sections.js";

const session = createSession(nodeCompilerHost());

/** In `tests.rs` the tests are looked at, too. */
function errorsIn(text: string, file: string): readonly string[] {
  const { diagnostics, sources, userSpan } = session.compileText("mistake.rs", text, { mode: file.endsWith("/tests.rs") ? "test" : "check" });
  return diagnostics.flatMap((d) => (d.severity === "error" ? [`${shown(d.code, sources.loc(userSpan(d.span).lo).line)}`] : []));
}

describe.for(filesBelow("tests/mistakes", [".rs"]))("%s", (file) => {
  const sections = sectionsOf(readProjectFile(file));

  test("names are used once", () => {
    const names = sections.map((s) => s.name);
    expect(names).toEqual([...new Set(names)]);
  });

  test.for(sections)("$name", ({ text, errors }) => {
    expect([...errorsIn(text, file)].sort()).toEqual([...errors].sort());
  });
});
