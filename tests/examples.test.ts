/** Every program in `examples/` prints what the file beside it says. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aether } from "./harness/command-line.js";
import { PROJECT_ROOT } from "./harness/project.js";

const FOLDER = join(PROJECT_ROOT, "examples");
const programs = readdirSync(FOLDER).filter((name) => name.endsWith(".ae"));

test.each(programs)("%s", async (name) => {
  const ran = await aether(["run", join(FOLDER, name)]);
  const expected = readFileSync(join(FOLDER, name.replace(/\.ae$/, ".out")), "utf8");
  expect(ran).toEqual({ stdout: expected, stderr: "", code: 0 });
});

test("there is nothing in the folder that is not run", () => {
  const outputs = readdirSync(FOLDER).filter((name) => name.endsWith(".out"));
  expect(outputs.map((name) => name.replace(/\.out$/, ".ae")).sort()).toEqual([...programs].sort());
});
