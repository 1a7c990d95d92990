import { expect, test } from "vitest";
import { formatGolden, malformed, parseGolden } from "./file.js";

const TEXT = "About it.\n---- source\nfn main() {}\n\n---- stdout\n---- exit\n0\n";

test("a file is read and written as it is", () => {
  expect(parseGolden(TEXT)).toEqual({
    about: "About it.\n",
    sections: [
      { name: "source", text: "fn main() {}\n\n" },
      { name: "stdout", text: "" },
      { name: "exit", text: "0\n" },
    ],
  });
  expect(formatGolden(parseGolden(TEXT))).toBe(TEXT);
});

test.each([
  ["---- js\nx\n", "the first section"],
  ["---- source\nx\n---- jss\n", "no section `jss`"],
  ["---- source\nx\n---- file a.ae\ny\n", "nothing is compared"],
  ["---- source\nx\n---- js\n---- js\n", "twice"],
])("%j is refused", (text, why) => {
  expect(malformed(parseGolden(text), ["js"])).toContain(why);
});

test("files of modules may come with it", () => {
  expect(malformed(parseGolden("---- source\nmod a;\n---- file a.ae\nfn f() {}\n---- js\n"), ["js"])).toBeNull();
});
