/** `docs/lints.md` has a section for every lint, and of each example in it just that is said. */
import { expect, test } from "vitest";
import { nodeCompilerHost } from "../../bin/host-node.js";
import { createSession } from "../../compiler/index.js";
import { LINTS } from "../../compiler/lint/catalogue.js";
import { readProjectFile } from "../harness/project.js";

const session = createSession(nodeCompilerHost());
const sections = readProjectFile("docs/lints.md")
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ lint: text.slice(0, text.indexOf(":")), example: /^```rust\n([^]*?)^```/m.exec(text)?.[1] ?? "" }));

test("every lint is explained, in order", () => {
  expect(sections.map((s) => s.lint)).toEqual([...LINTS].sort());
});

test.for(sections)("$lint", ({ lint, example }) => {
  const { diagnostics } = session.compileText("example.rs", example, { mode: "check" });
  expect(diagnostics.map((d) => d.code)).toEqual([lint]);
});
