/** What is not read of the library at first: whole pairs of brackets, and most of it. */
import { expect, test } from "vitest";
import { lexFile } from "../../compiler/1-parse/index.js";
import { unread, withoutDocs } from "../../compiler/2-resolve/library-files.js";
import { DiagnosticSink } from "../../compiler/diagnostics/diagnostic.js";
import { makeSourceFile } from "../../compiler/source.js";
import { filesBelow, readProjectFile } from "../harness/project.js";

const FILES = filesBelow("stdlib", [".ae"]);

/** Where the partner of each opening brace of the text stands. */
function partners(text: string): Map<number, number> {
  const open: number[] = [];
  const found = new Map<number, number>();
  for (const { image, startOffset } of lexFile(makeSourceFile("x.ae", text, 0), { sink: new DiagnosticSink() })) {
    if (image === "{") open.push(startOffset);
    else if (image === "}") found.set(open.pop() ?? -1, startOffset);
  }
  return found;
}

test.for(FILES)("%s", (file) => {
  const text = withoutDocs(readProjectFile(file));
  const pairs = partners(text);
  expect(unread(text).filter(({ open, close }) => pairs.get(open) !== close)).toEqual([]);
});

test("half of the library's text is in them", () => {
  const texts = FILES.map((file) => withoutDocs(readProjectFile(file)));
  const length = (text: string): number => text.replace(/\s+/g, " ").length;
  const hidden = texts.flatMap((text) => unread(text).map(({ open, close }) => length(text.slice(open, close))));
  expect(hidden.reduce((a, b) => a + b, 0) / texts.reduce((sum, text) => sum + length(text), 0)).toBeGreaterThan(0.5);
});

test("one line, a line with more behind the bracket, and what a macro writes are read at once", () => {
  expect(unread("impl A for B {}\nfn one() { 1 }\nimpl C { // why\n    fn two() {\n    }\n}\nmacro_rules! m {\n    () => {\n        fn three() {\n        }\n    };\n}\n")).toEqual([]);
});

test("functions with bodies in traits are not, those without have none", () => {
  const text = "pub trait T {\n    fn a();\n    fn b() -> [u8; 2] {\n        [1, 2]\n    }\n    fn c() -> u8 { 1 }\n    fn d();\n}\n";
  expect(unread(text).map(({ open, close }) => text.slice(open, close + 1))).toEqual(["{\n        [1, 2]\n    }"]);
});
