import { expect, test } from "vitest";
import { sectionOf } from "../../bin/commands/explain.js";
import { aether } from "../harness/command-line.js";

const PAGE = "# Errors\n\n## E0001: one\nWhy.\n```rust\nfn f() {}\n```\n\n## E0002: two\nWhat.\n";

test("a section is shown without its marks", () => {
  expect(sectionOf(PAGE, "E0001")).toBe("E0001: one\nWhy.\n\nFor example this:\n\n    fn f() {}\n");
  expect(sectionOf(PAGE, "E0002")).toBe("E0002: two\nWhat.\n");
  expect(sectionOf(PAGE, "E0003")).toBeNull();
});

test("on the command line", async () => {
  expect((await aether(["explain", "e0308"])).stdout).toMatch(/^E0308: a value of the wrong type\n/);
  expect((await aether(["explain", "unused_mut"])).stdout).toMatch(/^unused_mut: /);
  expect((await aether(["explain", "308"])).stdout).toMatch(/^E0308: /);
  expect(await aether(["explain", "E7777"])).toEqual({ stdout: "", stderr: "error: there is no error or lint `E7777`\n", code: 1 });
});
