import { expect, test } from "vitest";
import { LazyMap, LazySet } from "../../compiler/small-collections.js";

test("a map that nothing was written to is empty", () => {
  const map = new LazyMap<string, number>();
  map.delete("a");
  expect([map.size, map.get("a"), map.has("a"), [...map], [...map.keys()], [...map.values()]]).toEqual([0, undefined, false, [], [], []]);
});

test("a map holds what was written, in order", () => {
  const map = new LazyMap<string, number>();
  map.set("a", 1);
  map.set("b", 2);
  map.set("a", 3);
  map.set("c", 4);
  map.delete("b");
  const seen: [string, number][] = [];
  map.forEach((value, key) => seen.push([key, value]));
  expect([map.size, map.get("a"), map.has("b"), [...map], seen]).toEqual([2, 3, false, [["a", 3], ["c", 4]], [["a", 3], ["c", 4]]]);
});

test("maps do not share what stands for nothing", () => {
  const one = new LazyMap<string, number>();
  const other = new LazyMap<string, number>();
  one.set("a", 1);
  expect([...other]).toEqual([]);
});

test("a set that nothing was written to is empty", () => {
  const set = new LazySet<number>();
  set.delete(1);
  set.clear();
  expect([set.size, set.has(1), [...set], [...set.keys()], [...set.entries()]]).toEqual([0, false, [], [], []]);
});

test("a set holds each item once, in order", () => {
  const set = new LazySet<number>();
  for (const item of [3, 1, 3, 2]) set.add(item);
  set.delete(1);
  const seen: number[] = [];
  set.forEach((item) => seen.push(item));
  expect([set.size, set.has(3), set.has(1), [...set], seen]).toEqual([2, true, false, [3, 2], [3, 2]]);
  set.clear();
  expect([...set]).toEqual([]);
});

test("a copy does not follow the set it was made of", () => {
  const set = new LazySet<number>();
  set.add(1);
  const copy = set.copy();
  set.add(2);
  copy.add(3);
  expect([[...set], [...copy], [...new LazySet<number>().copy()]]).toEqual([[1, 2], [1, 3], []]);
});
