/**
 * `npm run bench -- runtime [--json FILE] [--tokio COMMAND] [--only TEXT]`: compiled Aether beside callbacks, JavaScript's async functions, and Effect.
 *
 * The variants of a workload take turns in one process, after sixty-four other machines have run and stay alive. A cell is the median
 * processor time of an operation. `COMMAND NAME REPS` prints tokio's times, a line each: name, wall and processor time in ns.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packageRoot } from "../../bin/host-node.js";
import { native } from "./native.js";

type Work = (n: number) => number | Promise<number>;
type Works = Readonly<Record<string, Work>>;
type Exports = Readonly<Record<string, (...args: readonly number[]) => Promise<number>>>;

interface Workload {
  readonly name: string;
  /** Operations per run. */
  readonly n: number;
  readonly aether: (w: Exports, n: number) => Promise<number>;
  /** What tokio calls it, if it is measured there. */
  readonly tokio: string | null;
  /** How often less native runs: it would take too long. */
  readonly nativeShare?: number;
  /** Made of what the others measure: not part of the means. */
  readonly apart?: boolean;
}

const call = (name: string, ...before: readonly number[]) => async (w: Exports, n: number): Promise<number> => (await w[name]?.(...before, n)) ?? Number.NaN;

const WORKLOADS: readonly Workload[] = [
  { name: "w1.d1", n: 500_000, aether: call("w1_d1"), tokio: "w1.boxed.d1" },
  { name: "w1.d5", n: 500_000, aether: call("w1_d5"), tokio: "w1.boxed.d5", nativeShare: 5 },
  { name: "w1.d20", n: 200_000, aether: call("w1_d20"), tokio: "w1.boxed.d20", nativeShare: 10 },
  { name: "w2", n: 300_000, aether: call("w2"), tokio: "w2.self_yield" },
  { name: "w3", n: 300_000, aether: call("w3"), tokio: "w3.yield_now" },
  { name: "w4a.d1", n: 300_000, aether: call("w4a_d1"), tokio: "w2.self_yield" },
  { name: "w4a.d20", n: 300_000, aether: call("w4a_d20"), tokio: "w2.self_yield" },
  { name: "w4b.d1", n: 200_000, aether: call("w4b_d1"), tokio: "w4.self_yield.boxed.d1" },
  { name: "w4b.d5", n: 100_000, aether: call("w4b_d5"), tokio: "w4.self_yield.boxed.d5" },
  { name: "w4b.d20", n: 50_000, aether: call("w4b_d20"), tokio: "w4.self_yield.boxed.d20" },
  { name: "w5.cap100.1p", n: 300_000, aether: call("w5", 100, 1), tokio: "w5.cap100.1p" },
  { name: "w5.cap1.1p", n: 100_000, aether: call("w5", 1, 1), tokio: "w5.cap1.1p" },
  { name: "w5.cap100.4p", n: 300_000, aether: call("w5", 100, 4), tokio: "w5.cap100.4p" },
  { name: "w6.n10", n: 50_000, aether: call("w6", 10), tokio: "w6.join_all.n10" },
  { name: "w6.n1000", n: 50_000, aether: call("w6", 1000), tokio: "w6.join_all.n1000" },
  { name: "w6.n10000", n: 50_000, aether: call("w6", 10_000), tokio: "w6.join_all.n10000" },
  { name: "w6.n100000", n: 100_000, aether: call("w6", 100_000), tokio: "w6.join_all.n10000" },
  { name: "w7.k2", n: 200_000, aether: call("w7_k2"), tokio: "w7.producers.k2.fair", nativeShare: 10 },
  { name: "w7.k8", n: 200_000, aether: call("w7_k8"), tokio: "w7.producers.k8.fair", nativeShare: 20 },
  { name: "w8.seq", n: 100_000, aether: call("w8_seq"), tokio: "w8.seq" },
  { name: "w8.batch", n: 100_000, aether: call("w8_batch"), tokio: "w8.batch1000" },
  { name: "w9", n: 100_000, aether: call("w9"), tokio: "w9.hold_self_yield" },
  { name: "w10.sleep", n: 100_000, aether: call("w10"), tokio: "w10.sleep.paused" },
  { name: "w10.timeout", n: 100_000, aether: call("w10_timeout"), tokio: "w10.timeout.seq.pending_once" },
  { name: "w12", n: 100_000, aether: call("w12"), tokio: null, apart: true },
];

/** What stands beside Aether, and how often less it runs. */
interface Rival {
  readonly name: string;
  readonly works: Works;
  readonly share: (load: Workload) => number;
}

/** The guarded callbacks are the same file, imported for itself: what the engine learns of one is not mixed with the other. */
async function rivals(): Promise<readonly Rival[]> {
  const file = new URL("callbacks.js", import.meta.url).href;
  const plain = (await import(file)) as { callbacks: Works };
  const guarded = (await import(`${file}?guarded`)) as { callbacks: Works };
  const { effect } = await import("./effect.js");
  const one = (): number => 1;
  return [
    { name: "callbacks", works: plain.callbacks, share: one },
    { name: "guarded", works: guarded.callbacks, share: one },
    { name: "native", works: native, share: (load) => load.nativeShare ?? 1 },
    { name: "effect", works: effect, share: () => EFFECT_SHARE },
  ];
}

const EFFECT_SHARE = 50;

const ROUNDS = 7;
/** The engine compiles the largest of the functions (w7.k8) in the fifth run or so; tokio's are compiled before. */
const WARM_UP = 8;
const MEMORY_TASKS = 1_000_000;

async function nsPerOp(work: Work, n: number): Promise<number> {
  const before = process.cpuUsage();
  const result = await work(n);
  const { user, system } = process.cpuUsage(before);
  if (Number.isNaN(result)) throw new Error("a workload gave no result");
  return ((user + system) * 1000) / n;
}

function median(xs: readonly number[]): number {
  return [...xs].sort((a, b) => a - b)[xs.length >> 1] ?? Number.NaN;
}

interface Row {
  readonly name: string;
  readonly aether: number;
  /** Of each rival, and of tokio. */
  readonly beside: Readonly<Record<string, number | null>>;
  readonly apart: boolean;
}

interface Variant {
  readonly name: string;
  readonly work: Work;
  readonly n: number;
  readonly times: number[];
}

async function measure(w: Exports, load: Workload, all: readonly Rival[], tokio: readonly string[] | null): Promise<Row> {
  const variants: Variant[] = [{ name: "aether", work: (n) => load.aether(w, n), n: load.n, times: [] }];
  for (const rival of all) {
    const work = rival.works[load.name];
    if (work !== undefined) variants.push({ name: rival.name, work, n: load.n / rival.share(load), times: [] });
  }
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    for (let v = 0; v < variants.length; v++) {
      const variant = variants[(v + round) % variants.length];
      if (variant === undefined) continue;
      const ns = await nsPerOp(variant.work, variant.n);
      if (round >= WARM_UP) variant.times.push(ns);
    }
  }
  const beside: Record<string, number | null> = Object.fromEntries(all.map((rival) => [rival.name, null]));
  for (const variant of variants.slice(1)) beside[variant.name] = median(variant.times);
  beside["tokio"] = tokio === null || load.tokio === null ? null : tokioTime(tokio, load.tokio);
  return { name: load.name, aether: median(variants[0]?.times ?? []), beside, apart: load.apart ?? false };
}

function tokioTime(command: readonly string[], name: string): number | null {
  const [program, ...args] = command;
  if (program === undefined) return null;
  const lines = execFileSync(program, [...args, name, "3"], { encoding: "utf8" }).trim().split("\n");
  return median(lines.map((line) => Number(line.split("\t")[2])));
}

/** Bytes of a task that waits, two frames deep. */
async function memory(w: Exports): Promise<number> {
  const collect = (globalThis as { gc?: () => void }).gc;
  collect?.();
  const before = process.memoryUsage().heapUsed;
  await w["w11"]?.(MEMORY_TASKS);
  collect?.();
  return (process.memoryUsage().heapUsed - before) / MEMORY_TASKS;
}

function cells(xs: readonly (number | null)[], digits: number): string {
  return xs.map((x) => (x === null ? "–" : x.toFixed(digits)).padStart(10)).join("");
}

function text(row: Row): string {
  const times = Object.values(row.beside);
  return `${row.name.padEnd(13)}${cells([row.aether, ...times], 1)}${cells(times.map((x) => (x === null ? null : row.aether / x)), 2)}`;
}

function mean(rows: readonly Row[], name: string): number | null {
  const ratios = rows.flatMap((row) => {
    const x = row.beside[name] ?? null;
    return x === null || row.apart ? [] : [row.aether / x];
  });
  return ratios.length === 0 ? null : Math.exp(ratios.reduce((sum, r) => sum + Math.log(r), 0) / ratios.length);
}

function option(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
}

export async function run(print: (line: string) => void, args: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "aether-bench-"));
  try {
    const root = packageRoot();
    execFileSync(process.execPath, ["--stack-size=7000", join(root, "bin/aether.js"), "build", "--release", join(root, "bench/runtime/workloads.ae"), "-o", folder]);
    const w = (await import(pathToFileURL(join(folder, "workloads.js")).href)) as Exports;
    await w["pollute"]?.();
    const tokio = option(args, "--tokio")?.split(" ") ?? null;
    const only = option(args, "--only");
    const all = await rivals();
    const names = [...all.map((rival) => rival.name), "tokio"];
    print(`Node ${process.version}; ns of processor time per operation, median of ${ROUNDS} runs\n`);
    print(`${"".padEnd(13)}${["aether", ...names, ...names.map((name) => `/${name}`)].map((h) => h.padStart(10)).join("")}`);
    const rows: Row[] = [];
    for (const load of WORKLOADS) {
      if (only !== null && !load.name.includes(only)) continue;
      const row = await measure(w, load, all, tokio);
      rows.push(row);
      print(text(row));
    }
    const means = Object.fromEntries(names.map((name) => [name, mean(rows, name)]));
    print(`\ngeometric mean of the ratios, w1 to w10: ${names.map((name) => `${name} ${means[name]?.toFixed(3) ?? "–"}`).join(", ")}`);
    const bytes = only === null ? await memory(w) : null;
    if (bytes !== null) print(`a suspended task of two frames: ${bytes.toFixed(0)} bytes`);
    const file = option(args, "--json");
    if (file !== null) writeFileSync(file, `${JSON.stringify({ node: process.version, rows, means, bytes }, null, 1)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
