/** Docstrings of the library are passed over before its tokens are made: nothing else may be. */
import { expect, test } from "vitest";
import { lexFile } from "../../../compiler/1-parse/index.js";
import { withoutDocs } from "../../../compiler/2-resolve/library-files.js";
import { DiagnosticSink } from "../../../compiler/diagnostics/diagnostic.js";
import { makeSourceFile } from "../../../compiler/source.js";
import { filesBelow, readProjectFile } from "../../harness/project.js";

test("what stays is where it was", () => {
  expect(withoutDocs("/// a\n  /// b\nfn f() {} // c /// d\n///")).toBe("     \n       \nfn f() {} // c /// d\n   ");
});

function tokensOf(text: string): string[] {
  const tokens = lexFile(makeSourceFile("a.ae", text, 0), { sink: new DiagnosticSink() });
  return tokens.filter((t) => !t.image.startsWith("///")).map((t) => `${t.startOffset} ${t.image}`);
}

const files = filesBelow("stdlib", [".ae"]);

test("the library's files are found", () => {
  expect(files.length).toBeGreaterThan(100);
});

test.each(files)("%s has the same tokens without its docstrings", (file) => {
  const text = readProjectFile(file);
  expect(tokensOf(withoutDocs(text))).toEqual(tokensOf(text));
});
