/**
 * `npm run bench -- std [--only TEXT] [--json FILE]`: number-heavy programs compiled from `workloads.ae`, with checks (as `aether run` has them) and
 * without (`--release`), beside the same written in JavaScript. The variants take turns in one process; a cell is the
 * median processor time of a run.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packageRoot } from "../../bin/host-node.js";
import { native } from "./native.js";

type Work = (n: number) => number;
type Exports = Readonly<Record<string, Work>>;

/** How much of each program a run is: some ten milliseconds. */
const SIZES: Readonly<Record<string, number>> = {
  i32_sum: 5_000_000, i32_while: 5_000_000, u32_collatz: 50_000, u32_hash: 5_000_000, u32_xorshift: 5_000_000, usize_loop: 3000,
  gcd_recursive: 3000, fib_recursive: 29,
  f64_sum: 5_000_000, mandelbrot: 150, nbody: 50_000,
  sieve: 1_000_000, vec_i32_index: 5000, vec_i32_write: 5000, vec_i32_iter: 5000, bubble_sort: 2000, vec_f64_index: 5000, matrix: 150, grid_dp: 700, array_index: 3_000_000,
  iter_chain: 5_000_000, iter_vec_chain: 3000, iter_zip_fold: 3000,
  i64_sum: 2_000_000, u64_range: 1_000_000, u64_modpow: 10_000, u64_fib: 5000, u64_fnv: 500_000, u64_xorshift: 500_000, u64_lcg: 500_000, vec_u64_dp: 3000,
  string_build: 300_000, char_loop: 500, byte_loop: 3000, format_loop: 100_000,
  hashmap_count: 500_000, hashmap_words: 500, sort_i32: 50_000, sort_by_key: 30_000, quicksort: 100_000,
  struct_vec3: 2_000_000, struct_particles: 20_000, enum_vm: 300_000,
};

const ROUNDS = 9;
const WARM_UP = 4;

function median(xs: readonly number[]): number {
  return [...xs].sort((a, b) => a - b)[xs.length >> 1] ?? Number.NaN;
}

interface Row {
  readonly name: string;
  /** Milliseconds. */
  readonly checked: number;
  readonly release: number;
  readonly js: number;
}

function measure(name: string, n: number, works: readonly Work[]): Row {
  const times: number[][] = works.map(() => []);
  const results: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    for (let i = 0; i < works.length; i++) {
      const v = (i + round) % works.length;
      const before = process.cpuUsage();
      const result = works[v]?.(n) ?? Number.NaN;
      const { user, system } = process.cpuUsage(before);
      if (round >= WARM_UP) times[v]?.push((user + system) / 1000);
      results[v] = result;
    }
  }
  if (results.some((r) => Math.abs(r - (results[0] ?? 0)) > Math.abs(r) * 1e-9)) throw new Error(`${name}: the results differ: ${results.join(", ")}`);
  const [checked, release, js] = times.map(median);
  return { name, checked: checked ?? Number.NaN, release: release ?? Number.NaN, js: js ?? Number.NaN };
}

function mean(rows: readonly Row[], of: (row: Row) => number): number {
  return Math.exp(rows.reduce((sum, row) => sum + Math.log(of(row) / row.js), 0) / rows.length);
}

function option(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
}

async function compiled(folder: string, flags: readonly string[]): Promise<Exports> {
  const root = packageRoot();
  execFileSync(process.execPath, ["--stack-size=7000", join(root, "bin/aether.js"), "build", ...flags, join(root, "bench/std/workloads.ae"), "-o", folder]);
  return (await import(pathToFileURL(join(folder, "workloads.js")).href)) as Exports;
}

export async function run(print: (line: string) => void, args: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "aether-bench-"));
  try {
    const checked = await compiled(join(folder, "checked"), []);
    const release = await compiled(join(folder, "release"), ["--release"]);
    const only = option(args, "--only");
    print(`Node ${process.version}; ms of processor time, median of ${ROUNDS} runs\n`);
    print(`${"".padEnd(18)}${["checked", "release", "js", "checked/js", "release/js"].map((h) => h.padStart(11)).join("")}`);
    const rows: Row[] = [];
    for (const [name, n] of Object.entries(SIZES)) {
      if (only !== null && !name.includes(only)) continue;
      const [a, b, c] = [checked[name], release[name], native[name]];
      if (a === undefined || b === undefined || c === undefined) throw new Error(`${name} is missing`);
      const row = measure(name, n, [a, b, c]);
      rows.push(row);
      print(`${name.padEnd(18)}${[row.checked, row.release, row.js, row.checked / row.js, row.release / row.js].map((x) => x.toFixed(2).padStart(11)).join("")}`);
    }
    const means = { checked: mean(rows, (r) => r.checked), release: mean(rows, (r) => r.release) };
    print(`\ngeometric mean of the ratios: checked ${means.checked.toFixed(2)}, release ${means.release.toFixed(2)}`);
    const file = option(args, "--json");
    if (file !== null) writeFileSync(file, `${JSON.stringify({ node: process.version, rows, means }, null, 1)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
