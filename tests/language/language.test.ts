/**
 * Programs that rustc accepts, by the feature they are about: each is accepted, and prints what it prints under rustc.
 *
 * All are checked, and a spread of the files is run; `LANGUAGE=all` runs them all, `LANGUAGE=012` those whose name matches that.
 * `ORACLE=PATH` first writes the outputs of files that have new sections, with a command that compiles and runs a Rust program.
 */
import { describe, expect, test } from "vitest";
import { filesBelow } from "../harness/project.js";
import { complaintsOf, failuresOf, recordOutput } from "./check.js";

const FOLDER = "tests/language";
const EVERY = 12;

const asked = process.env["LANGUAGE"] ?? "";
const oracle = process.env["ORACLE"] ?? "";
const files = filesBelow(FOLDER, [".rs"]).filter((file) => asked === "" || asked === "all" || new RegExp(asked).test(file));

if (oracle !== "") describe("the oracle", () => {
  test.for(files)("%s", async (file) => {
    await recordOutput(file, oracle, asked !== "");
  });
});

describe("accepted", () => {
  test.for(files)("%s", (file) => {
    expect(complaintsOf(file)).toEqual([]);
  });
});

describe.concurrent("runs as under rustc", () => {
  test.for(files.filter((_, i) => asked !== "" || i % EVERY === 0))("%s", async (file, context) => {
    context.expect((await failuresOf(file, "accepted")).join("\n\n")).toBe("");
  });
});
