/** Generated programs as modules of one program: quick to compile, and told apart in its output by their heads. */
import { readProjectFile } from "../harness/project.js";
import { Generator } from "./generate.js";

export interface Case {
  readonly name: string;
  readonly text: string;
  readonly isAsync: boolean;
}

/** `s12`: the program of seed 12; `a12` the one with `async`. */
export function caseNamed(name: string): Case {
  const isAsync = name.startsWith("a");
  const body = new Generator(Number(name.slice(1)), isAsync).program();
  const head = isAsync ? `pub fn ${name}() -> Case { Box::pin(async move {` : `pub fn ${name}() -> Result<D, D> {`;
  return { name, isAsync, text: `${head}\n${body}\n}${isAsync ? ")}" : ""}\n` };
}

export function programOf(cases: readonly Case[]): string {
  const calls = cases.map((c) => `    ${c.isAsync ? "drive_async" : "drive"}("${c.name}", ${c.name});\n`);
  const main = `fn main() {\n    std::panic::set_hook(Box::new(|_| {}));\n${calls.join("")}}\n`;
  return `${readProjectFile("tests/drops/prelude.rs")}\n${cases.map((c) => c.text).join("\n")}\n${main}`;
}

/** What each case printed. */
export function outputsOf(out: string): Map<string, string> {
  return new Map(out.split(/^== /m).flatMap((part) => (part === "" ? [] : [[part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1)] as const])));
}
