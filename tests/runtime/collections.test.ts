/** Hash tables, sorting, random numbers. */
import { expect, test } from "vitest";
import { setHost, Slice } from "../../runtime/index.js";
import * as map from "../../stdlib/js/map.js";
import * as rand from "../../stdlib/js/rand.js";
import { sliceSort } from "../../stdlib/js/sort.js";
import { testHost } from "./harness.js";

function keys<K>(t: map.Table<K, unknown>): K[] {
  const out: K[] = [];
  for (let e = map.tableFirst(t); e !== undefined; e = map.entryNext(e)) out.push(e.k);
  return out;
}

test("a table keeps the order of insertion; an entry is the place of its value", () => {
  const t = new map.Table<string, number>();
  for (const [i, k] of ["c", "a", "b"].entries()) map.tableInsert(t, k, k, i);
  const a = map.tableFind(t, "a");
  if (a !== undefined) a.v = 10;
  expect(map.tableFind(t, "a")?.v).toBe(10);
  if (a !== undefined) map.tableRemove(t, a);
  expect([keys(t), map.tableFind(t, "a"), map.tableLen(t as map.Table<unknown, unknown>)]).toEqual([["c", "b"], undefined, 2]);
  map.tableInsert(t, "a", "a", 3);
  expect(keys(t)).toEqual(["c", "b", "a"]);
});

test("keys of equal hash live side by side, whichever goes first", () => {
  type Key = { readonly n: number };
  const eq = (x: Key, y: Key): boolean => x.n === y.n;
  for (const removed of [0, 1, 2, 3]) {
    const t = new map.Table<Key, string>();
    for (let n = 0; n < 4; n++) map.tableInsert(t, 7, { n }, `v${n}`);
    const e = map.tableFindBy(t, 7, { n: removed }, eq);
    expect(e?.v).toBe(`v${removed}`);
    if (e !== undefined) map.tableRemove(t, e);
    for (let n = 0; n < 4; n++) expect(map.tableFindBy(t, 7, { n }, eq)?.v).toBe(n === removed ? undefined : `v${n}`);
    expect(keys(t).map((k) => k.n)).toEqual([0, 1, 2, 3].filter((n) => n !== removed));
  }
});

test("an iterator goes on from an entry that was removed", () => {
  const t = new map.Table<number, number>();
  for (let i = 0; i < 5; i++) map.tableInsert(t, i, i, i);
  const seen: number[] = [];
  for (let e = map.tableFirst(t); e !== undefined; e = map.entryNext(e)) {
    seen.push(e.k);
    if (e.k % 2 === 0) map.tableRemove(t, e);
  }
  expect([seen, keys(t)]).toEqual([[0, 1, 2, 3, 4], [1, 3]]);
});

test("hashes spread and depend on everything hashed", () => {
  const seen = new Set<number>();
  for (let i = 0; i < 20_000; i++) seen.add(map.hashNumber(0, i));
  expect(seen.size).toBe(20_000);
  expect(map.hashBig(0, 1n)).not.toBe(map.hashBig(0, 1n << 64n));
  expect(map.hashStr(0, "ab")).not.toBe(map.hashStr(0, "ba"));
  expect(map.hashNumber(0, 2 ** 40)).not.toBe(map.hashNumber(0, 2 ** 41));
});

test("sorting is stable, leaves what is around a slice alone, and a panicking comparison changes nothing", () => {
  const cmp = (a: readonly [number, number], b: readonly [number, number]): number => (a[0] < b[0] ? 0 : a[0] === b[0] ? 1 : 2);
  let x = 1;
  for (const len of [0, 1, 2, 11, 12, 13, 24, 25, 100, 1000]) {
    const a = Array.from({ length: len + 2 }, (_, i) => [(x = (Math.imul(x, 1664525) + 1013904223) | 0) & 15, i] as const);
    const want = [a[0], ...a.slice(1, len + 1).sort((p, q) => p[0] - q[0]), a[len + 1]];
    sliceSort(new Slice(a as (readonly [number, number])[], 1, len), cmp);
    expect(a).toEqual(want);
  }
  const before = Array.from({ length: 50 }, (_, i) => (i * 7) % 50);
  const s = new Slice([...before], 0, 50);
  let calls = 0;
  expect(() => sliceSort(s, (a, b) => { if (calls++ === 60) throw new Error("stop"); return a < b ? 0 : 2; })).toThrow("stop");
  expect(s.a).toEqual(before);
});

test("random numbers repeat under their seed and fill their range", () => {
  const draw = (seed: number): number[] => { const r = rand.rngFromSeed(seed, 0); return Array.from({ length: 1000 }, () => rand.rngBelow(r, 10)); };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  for (let d = 0; d < 10; d++) expect(draw(3).filter((v) => v === d).length).toBeGreaterThan(60);
  const r = rand.rngFromSeed(5, 6);
  for (let i = 0; i < 100; i++) {
    expect(rand.rngF64(r)).toBeLessThan(1);
    expect(rand.rngBelowBig(r, 10n ** 20n) < 10n ** 20n).toBe(true);
    expect(rand.rngU64(r) < 1n << 64n).toBe(true);
  }
  setHost({ ...testHost(), env: (name) => (name === "AETHER_SEED" ? "9" : undefined) });
  expect(rand.rngU32(rand.rngFromEntropy())).toBe(rand.rngU32(rand.rngFromEntropy()));
});
