/** Every program on the command line, two at a time, against what rustc made of it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { PROJECT_ROOT, readProjectFile } from "../harness/project.js";
import { Checks } from "./checks.js";
import { judge } from "./judge.js";
import { allPrograms } from "./programs.js";
import { formatRows, formatScore, parseScore, rowsOf, scoreLine, updated, verdict } from "./score.js";

const SCORE = "tests/conformance/score.txt";
const update = process.env["UPDATE"] ?? "";

const programs = allPrograms();
const names = programs.map((p) => p.name);
const score = parseScore(readProjectFile(SCORE));
const checks = new Checks(programs);
const failed = new Map<string, string>();

describe.concurrent("programs", () => {
  test.for(programs)("$name", async (program, context) => {
    const wrong = await judge(program, checks);
    if (wrong !== null) failed.set(program.name, wrong);
    const listed = score.missing.includes(program.name);
    if (update === "") context.expect(verdict(program.name, wrong, listed)).toBeNull();
  });
});

afterAll(() => {
  process.stdout.write(`${formatRows(rowsOf(names, new Set(failed.keys())))}${scoreLine(names.length - failed.size, names.length)}\n`);
  if (process.env["VERBOSE"] !== undefined) for (const [name, wrong] of failed) process.stdout.write(`\n== ${name}\n${wrong}\n`);
  if (update === "") return;
  const missing = updated(score.missing, [...failed.keys()], names, update === "force");
  writeFileSync(join(PROJECT_ROOT, SCORE), formatScore(names.length, missing));
  expect([...failed.keys()].filter((name) => !missing.includes(name)), "failed, and only UPDATE=force puts them on the list").toEqual([]);
});

test("the score says what the list says", () => {
  if (update !== "") return;
  expect(score.missing.filter((name) => !names.includes(name))).toEqual([]);
  expect(score.line).toBe(scoreLine(names.length - score.missing.length, names.length));
});
