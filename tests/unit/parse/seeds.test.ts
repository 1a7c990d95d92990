/** The programs of the texts that the language was made for. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { errorLines, parse } from "./harness.js";

const FOLDER = fileURLToPath(new URL("seeds/", import.meta.url));
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

test("they are all there", () => {
  expect(names).toHaveLength(87);
});

test.each(names)("%s", (name) => {
  const text = readFileSync(FOLDER + name, "utf8");
  expect(errorLines(text)).toEqual([]);
  expect(parse(text).unit.items.length).toBeGreaterThan(0);
});
