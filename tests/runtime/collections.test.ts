/** Sorting, random numbers. */
import { expect, test } from "vitest";
import { setHost, Slice } from "../../runtime/index.js";
import * as rand from "../../stdlib/js/rand.js";
import { sliceSort } from "../../stdlib/js/sort.js";
import { testHost } from "./harness.js";

test("sorting is stable, leaves what is around a slice alone, and a panicking comparison changes nothing", () => {
  const cmp = (a: readonly [number, number], b: readonly [number, number]): number => (a[0] < b[0] ? 0 : a[0] === b[0] ? 1 : 2);
  let x = 1;
  for (const len of [0, 1, 2, 11, 12, 13, 24, 25, 100, 1000]) {
    const a = Array.from({ length: len + 2 }, (_, i) => [(x = (Math.imul(x, 1664525) + 1013904223) | 0) & 15, i] as const);
    const want = [a[0], ...a.slice(1, len + 1).sort((p, q) => p[0] - q[0]), a[len + 1]];
    sliceSort(new Slice(a, 1, len), cmp);
    expect(a).toEqual(want);
  }
  const before = Array.from({ length: 50 }, (_, i) => (i * 7) % 50);
  const s = new Slice([...before], 0, 50);
  let calls = 0;
  expect(() => sliceSort(s, (a, b) => { if (calls++ === 60) throw new Error("stop"); return a < b ? 0 : 2; })).toThrow("stop");
  expect(s.a).toEqual(before);
});

test("random numbers repeat under their seed and fill their range", () => {
  const draw = (seed: number): number[] => { const r = rand.chachaNew(12, seed, 0, 0, 0, 0, 0, 0, 0); return Array.from({ length: 1000 }, () => rand.chachaU32(r) % 10); };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  for (let d = 0; d < 10; d++) expect(draw(3).filter((v) => v === d).length).toBeGreaterThan(60);
  setHost({ ...testHost(), env: (name) => (name === "AETHER_SEED" ? "9" : undefined) });
  const r = rand.rngFromEntropy();
  for (let i = 0; i < 100; i++) expect(rand.rngU64(r) < 1n << 64n).toBe(true);
  expect(rand.rngU32(rand.rngFromEntropy())).toBe(rand.rngU32(rand.rngFromEntropy()));
});
