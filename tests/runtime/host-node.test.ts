/** The host for Node, in processes of its own: streams, exit codes, standard input, real timers. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
let dir = "";

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "aether-host-"));
  const options = { target: "ES2022", lib: ["ES2023"], module: "NodeNext", moduleResolution: "NodeNext", strict: true, skipLibCheck: true, types: ["node"], typeRoots: [join(root, "node_modules/@types")], rootDir: root, outDir: dir };
  writeFileSync(join(dir, "package.json"), '{ "type": "module" }');
  writeFileSync(join(dir, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: [join(root, "runtime/*.ts")] }));
  const built = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(dir, "tsconfig.json")], { encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a module whose `main` is the body given; `R` is the runtime, `host` the host. */
function program(body: string, input = "", env: Record<string, string> = {}): Outcome {
  const file = join(dir, "program.js");
  writeFileSync(file, `import * as R from "./runtime/index.js";\nimport { nodeHost } from "./runtime/host-node.js";\nconst host = nodeHost();\n${body}`);
  const run = spawnSync(process.execPath, [file, "first", "second"], { encoding: "utf8", input, env: { ...process.env, ...env }, maxBuffer: 1 << 26 });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const async = (body: string): string => `R.runMain(new R.F1((f) => { ${body} }, 0), { host, onResult: (v) => v ?? 0 }).then(host.exit);`;

test("where output is watched each line is written as it ends, else only what is much", () => {
  const writes = (watched: boolean): string => program(`const writes = []; R.setHost({ ...host, watched: ${watched}, write: (fd, text) => { writes.push(text); return true; } });
R.print("a\\n"); R.print("b"); R.print("c\\n"); console.log(JSON.stringify(writes));`).out;
  expect([writes(true), writes(false)]).toEqual(['["a\\n","bc\\n"]\n', "[]\n"]);
});

test("output and exit code of an async main", () => {
  expect(program(async('R.print("a\\n"); R.eprint("b\\n"); f.s = -1; return 3;'))).toEqual({ code: 3, out: "a\n", err: "b\n" });
});

test("output of every size arrives whole through a pipe, multi-byte characters included", () => {
  const { out } = program(async('for (let i = 0; i < 200000; i++) R.print(`${i} é😀\\n`); return 0;'));
  const lines = out.split("\n");
  expect([lines.length, lines[0], lines[199_999]]).toEqual([200_001, "0 é😀", "199999 é😀"]);
});

test("process::exit flushes and runs nothing more", () => {
  expect(program(async('try { R.print("x"); R.exit(9); } finally { R.print("never"); }'))).toEqual({ code: 9, out: "x", err: "" });
});

test("a panic in main is 101, a deadlock 13", () => {
  expect(program(async('R.panic("no", -1);')).code).toBe(101);
  expect(program(async("return R.pending();")).code).toBe(13);
});

test("standard input comes line by line, then whatever is left", () => {
  const body = 'R.print(JSON.stringify([host.readLine(), host.readLine(), new TextDecoder().decode(host.readAll()), host.readLine()])); return 0;';
  expect(program(async(body), "first é\nsecond\nrest\nof it").out).toBe('["first é\\n","second\\n","rest\\nof it",""]');
});

test("arguments, environment, clocks", () => {
  const body = 'R.print([host.args.slice(1).join(" "), host.env("AETHER_X"), host.env("AETHER_Y"), host.envNames().includes("AETHER_X"), host.unixNs() > 1600000000000000000n, host.nowNs() <= host.nowNs()].join(",")); return 0;';
  expect(program(async(body), "", { AETHER_X: "y" }).out).toBe("first second,y,,true,true,true");
});

test("real timers let the process sleep, and block_on blocks for them", () => {
  const sleeper = 'if (f.s === 0) { f.t0 = performance.now(); if (R.sleep(30e6) === R.PENDING) { f.c = R.R.top; f.s = 1; return R.PENDING; } } else if (f.c.fn(f.c) === R.PENDING) return R.PENDING; f.s = -1; R.print(String(performance.now() - f.t0 >= 29)); return 0;';
  expect(program(async(sleeper))).toEqual({ code: 0, out: "true", err: "" });
  expect(program(`host.exit(R.runSync(() => R.blockOn(new R.F1((f) => { ${sleeper} }, 0)), { host }));`)).toEqual({ code: 0, out: "true", err: "" });
});

test("a select start depends on AETHER_SEED alone", () => {
  const body = async('R.print(Array.from({ length: 20 }, () => R.selectStart(9)).join("")); return 0;');
  const draw = (seed: string): string => program(body, "", { AETHER_SEED: seed }).out;
  expect(draw("5")).toBe(draw("5"));
  expect(draw("5")).not.toBe(draw("6"));
});
