/**
 * `docs/errors.md` has a section for every code that the compiler uses, and each example in it is refused with that code. `missing.txt` lists the
 * sections of which that is not true yet; it works as the conformance score does.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { nodeCompilerHost } from "../../bin/host-node.js";
import { createSession, type Diagnostic } from "../../compiler/index.js";
import { updated, verdict } from "../conformance/score.js";
import { filesBelow, PROJECT_ROOT, readProjectFile } from "../harness/project.js";

const LIST = "tests/errors/missing.txt";
const update = process.env["UPDATE"] ?? "";

interface Section {
  readonly code: string;
  readonly example: string | null;
}

const sections: readonly Section[] = readProjectFile("docs/errors.md")
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ code: text.slice(0, text.indexOf(":")), example: /^```rust.*\n([^]*?)^```/m.exec(text)?.[1] ?? null }));
const codes = sections.map((s) => s.code);
const missing = readProjectFile(LIST).split("\n").filter((line) => line !== "");
const failed: string[] = [];
const session = createSession(nodeCompilerHost());

function withMain(example: string): string {
  return /\bfn main\b|no main/.test(example) ? example : `fn main() {}\n${example}`;
}

function errorsIn(source: string): readonly Diagnostic[] | string {
  try {
    const { diagnostics } = session.compileText("example.rs", source, { mode: "check" });
    return diagnostics.filter((d) => d.severity === "error");
  } catch (fault) {
    return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  }
}

/** What is wrong with an example; null if it is refused as it should be. */
function judge(code: string, example: string): string | null {
  const errors = errorsIn(withMain(example));
  if (typeof errors === "string") return errors;
  return errors[0]?.code === code ? null : `${code}: ${errors.length === 0 ? "accepted" : errors.map((d) => `${d.code} ${d.message}`).join("\n")}`;
}

test("every section is there once, in order", () => {
  expect(codes).toEqual([...new Set(codes)].sort());
});

test("every code that the compiler uses is explained, and every code of our own that is explained is used", () => {
  const used = new Set(filesBelow("compiler", [".ts"]).flatMap((file) => [...readProjectFile(file).matchAll(/"(E\d{4})"/g)].map((m) => m[1] ?? "")));
  expect([...used].filter((code) => !codes.includes(code)).sort()).toEqual([]);
  expect(codes.filter((code) => code.startsWith("E9") && !used.has(code))).toEqual([]);
});

describe("examples are refused with their code", () => {
  test.for(sections.filter((s) => s.example !== null))("$code", ({ code, example }) => {
    const wrong = judge(code, example ?? "");
    if (wrong !== null) failed.push(code);
    const listed = missing.includes(code);
    expect(update === "" ? verdict(code, wrong, listed) : null).toBeNull();
  });
});

afterAll(() => {
  if (update === "") return;
  const list = updated(missing, failed, codes, update === "force");
  writeFileSync(join(PROJECT_ROOT, LIST), list.map((code) => `${code}\n`).join(""));
  expect(failed.filter((code) => !list.includes(code))).toEqual([]);
});
