/** The page on cancellation is true: its program prints what the page says, and its table says the same. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aether } from "../harness/command-line.js";
import { readProjectFile } from "../harness/project.js";

const page = readProjectFile("docs/cancellation.md");

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page)?.[1] ?? "";
}

test("the program prints what the page says", async () => {
  const folder = mkdtempSync(join(tmpdir(), "aether-cancellation-"));
  try {
    writeFileSync(join(folder, "main.rs"), block("rust"));
    const ran = await aether(["run", join(folder, "main.rs")]);
    expect(ran).toEqual({ stdout: block("text"), stderr: "", code: 0 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a row of the table is what is dropped after as many polls", () => {
  const rows = [...page.matchAll(/^\| (?:not started|await \d.*?) \| (.*?) \|/gm)].map((row) => (row[1] ?? "").replaceAll("`", ""));
  const after = block("text").trimEnd().split("\n").map((line) => (line.split(/[:|]/).at(-1) ?? "").trim());
  expect(rows.length).toBe(6);
  expect(rows).toEqual(after.slice(0, rows.length));
});
