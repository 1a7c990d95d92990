/** Compiled code that is kept beside a script: written once, used by the next process, never used for another text. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PROJECT_ROOT } from "../harness/project.js";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), "aether-code-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const CACHE = pathToFileURL(path.join(PROJECT_ROOT, "dist/bin/code-cache.js")).href;

/** Loads `script.js` in a process of its own; what it exports as `value`. */
function load(...flags: readonly string[]): string {
  const script = pathToFileURL(path.join(dir, "script.js")).href;
  const code = `import { loadCode } from "${CACHE}"; console.log(loadCode(new URL("${script}"))(20).value());`;
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, "--input-type=module", "-e", code], { encoding: "utf8" });
  return stderr + stdout.trim();
}

function write(text: string): void {
  writeFileSync(path.join(dir, "script.js"), text);
}

const kept = (): string[] => readdirSync(dir).filter((name) => name.endsWith(".cache"));

test("the first process writes the code, the next one takes it", () => {
  write("(function(x){return{value:()=>x+1}})");
  expect(load()).toBe("21");
  const first = kept();
  expect(first).toHaveLength(1);
  expect(load()).toBe("21");
  expect(kept()).toEqual(first);
});

test("another text of the same length is compiled anew, and the old code goes", () => {
  write("(function(x){return{value:()=>x+1}})");
  utimesSync(path.join(dir, "script.js"), 1_000, 1_000);
  load();
  const [first] = kept();
  utimesSync(path.join(dir, first ?? ""), 2_000, 2_000);
  write("(function(x){return{value:()=>x+2}})");
  expect(load()).toBe("22");
  expect(kept()).toHaveLength(1);
  expect(kept()).not.toContain(first);
});

test("code compiled under other flags is not taken", () => {
  write("(function(x){return{value:()=>x+1}})");
  load();
  expect(load("--stack-size=2000")).toBe("21");
  expect(kept()).toHaveLength(2);
});

test("code that is broken is made again", () => {
  write("(function(x){return{value:()=>x+1}})");
  load();
  const [name] = kept();
  writeFileSync(path.join(dir, name ?? ""), "no code");
  expect(load()).toBe("21");
  expect(load()).toBe("21");
  expect(kept()).toEqual([name]);
});

test("a process that calls many more functions keeps those, too, and one that calls fewer takes nothing away", () => {
  const functions = Array.from({ length: 4_000 }, (_, i) => `()=>x*${i}+x/${i + 1}-x`).join();
  write(`(function(x){const all=[${functions}];return{value:()=>process.execArgv.includes("--no-warnings")?all.every((f)=>f()!==x):x}})`);
  const size = (): number => statSync(path.join(dir, kept()[0] ?? "")).size;
  expect(load()).toBe("20");
  const small = size();
  expect(load("--no-warnings")).toBe("true");
  const large = size();
  expect(large).toBeGreaterThan(2 * small);
  expect(load()).toBe("20");
  expect(size()).toBe(large);
});
