/** The programs in docs/vocabulary.md print what the comments after their `println!`s say. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { aether } from "../harness/command-line.js";
import { readProjectFile } from "../harness/project.js";
import { withFiles } from "../harness/scratch.js";

const programs = [...readProjectFile("docs/vocabulary.md").matchAll(/```aether\n([\s\S]*?)```/g)].map((found) => found[1] ?? "");

/** `println!(…); // what it prints` */
function expected(program: string): string {
  return [...program.matchAll(/println!\(.*\); \/\/ (.*)$/gm)].map((found) => `${found[1] ?? ""}\n`).join("");
}

test.for(programs.map((program, i) => [i + 1, program] as const))("program %i", async ([, program]) => {
  const ran = await withFiles({ "main.ae": program }, (folder) => aether(["run", join(folder, "main.ae")]));
  const wanted = expected(program);
  expect(ran).toEqual({ stdout: wanted, stderr: "", code: 0 });
});
