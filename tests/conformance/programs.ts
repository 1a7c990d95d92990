/**
 * The programs, and what the real compiler makes of them.
 *
 * `lang/`, `async/`: NAME.rs with its output in NAME.out and its exit code in NAME.code (below a folder `tests/`: one line per test).
 * `fail/`: NAME.rs is rejected with the code and line that `expected.tsv` gives, or one that `alternatives.tsv` calls as good; NAME.fixed.rs is accepted.
 */
import { filesBelow, readProjectFile } from "../harness/project.js";

const FOLDER = "tests/conformance";

export interface RunProgram {
  readonly kind: "run" | "test";
  /** Path below this folder. */
  readonly name: string;
  readonly file: string;
  readonly out: string;
  readonly code: number;
}

export interface FailProgram {
  readonly kind: "fail";
  readonly name: string;
  readonly file: string;
  /** Codes that are right; none where any will do. */
  readonly codes: readonly string[];
  readonly lines: readonly number[];
}

export interface FixedProgram {
  readonly kind: "fixed";
  readonly name: string;
  readonly file: string;
}

export type Program = RunProgram | FailProgram | FixedProgram;

function runPrograms(folder: string): RunProgram[] {
  return filesBelow(`${FOLDER}/${folder}`, [".rs"]).map((file) => {
    const base = file.slice(0, -".rs".length);
    return { kind: file.includes("/tests/", FOLDER.length) ? "test" : "run", name: file.slice(FOLDER.length + 1), file, out: readProjectFile(`${base}.out`), code: Number(readProjectFile(`${base}.code`)) };
  });
}

/** The rows of a table without its head. */
function table(name: string): string[][] {
  const lines = readProjectFile(`${FOLDER}/fail/${name}`).split("\n");
  return lines.slice(1).flatMap((line) => (line.trim() === "" ? [] : [line.split("\t")]));
}

function list(cell: string | undefined): string[] {
  return (cell ?? "").split(",").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}

function failPrograms(): Program[] {
  const also = new Map(table("alternatives.tsv").map((row) => [row[0] ?? "", row]));
  return table("expected.tsv").flatMap(([path = "", code = "-", line = ""]): Program[] => {
    const more = also.get(path);
    const codes = code === "-" ? [] : [code, ...list(more?.[1])];
    const lines = [line, ...list(more?.[2])].map(Number);
    const fixed = path.replace(/\.rs$/, ".fixed.rs");
    return [
      { kind: "fail", name: `fail/${path}`, file: `${FOLDER}/fail/${path}`, codes, lines },
      { kind: "fixed", name: `fail/${fixed}`, file: `${FOLDER}/fail/${fixed}` },
    ];
  });
}

export function allPrograms(): Program[] {
  return [...runPrograms("lang"), ...runPrograms("async"), ...failPrograms()];
}
