/**
 * Programs about what real programs use most of the library, in its corners: each prints what it prints under rustc.
 *
 * `ITEMS=02` runs only the files whose name matches that. `ORACLE=COMMAND` first writes the outputs of files that have new sections (with `ITEMS` of
 * those that match), with a command that compiles and runs a Rust program.
 */
import { describe, test } from "vitest";
import { filesBelow } from "../harness/project.js";
import { failuresOf, recordOutput } from "../language/check.js";

const FOLDER = "tests/library/items";

const asked = process.env["ITEMS"] ?? "";
const oracle = process.env["ORACLE"] ?? "";
const files = filesBelow(FOLDER, [".rs"]).filter((file) => new RegExp(asked).test(file));

if (oracle !== "") describe("the oracle", () => {
  test.for(files)("%s", async (file) => {
    await recordOutput(file, oracle, asked !== "");
  });
});

describe.concurrent("runs as under rustc", () => {
  test.for(files)("%s", async (file, context) => {
    context.expect((await failuresOf(file, "all")).join("\n\n")).toBe("");
  });
});
