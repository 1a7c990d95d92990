/** Runs or checks one program on the command line, and says what is wrong with the result; null if nothing is. */
import { aether, type Ran } from "../harness/command-line.js";
import { unreachable } from "../../compiler/unreachable.js";
import type { Checks, JsonDiagnostic } from "./checks.js";
import type { FailProgram, Program } from "./programs.js";

const EXCERPT_LEN = 1_500;

function excerpt(text: string): string {
  return text.length > EXCERPT_LEN ? `${text.slice(0, EXCERPT_LEN)}\n…` : text;
}

/** The first line in which two texts differ. */
export function firstDifference(got: string, want: string): string | null {
  if (got === want) return null;
  const gotLines = got.split("\n");
  const wantLines = want.split("\n");
  const at = wantLines.findIndex((line, i) => line !== gotLines[i]);
  const line = at === -1 ? wantLines.length : at;
  return `line ${line + 1} of the output\n  is     ${JSON.stringify(gotLines[line] ?? null)}\n  not    ${JSON.stringify(wantLines[line] ?? null)}`;
}

function judgeRun(ran: Ran, out: string, got: string, code: number): string | null {
  const wrong = [ran.code === code ? null : `exit code ${ran.code}, not ${code}`, firstDifference(got, out)].filter((w) => w !== null);
  return wrong.length === 0 ? null : `${wrong.join("\n")}\n${excerpt(ran.stderr)}`;
}

/** The lines that say how each test went, sorted by name. */
export function testLines(stdout: string): string {
  const lines = stdout.split("\n").filter((line) => /^test .* \.\.\. (ok|FAILED|ignored)/.test(line));
  return lines.sort().map((line) => `${line}\n`).join("");
}

function judgeErrors(errors: readonly JsonDiagnostic[], want: FailProgram): string | null {
  const wanted = `${want.codes.length === 0 ? "an error" : want.codes.join(" or ")} in line ${want.lines.join(" or ")}`;
  const list = errors.map((e) => `  ${e.code} in line ${e.line}: ${e.message}`).join("\n");
  const [first] = errors;
  if (first === undefined) return `accepted; wanted ${wanted}`;
  if (errors.length > 1) return `${errors.length} errors; wanted only ${wanted}\n${list}`;
  const right = want.lines.includes(first.line) && (want.codes.length === 0 || want.codes.includes(first.code));
  return right ? null : `wanted ${wanted}\n${list}`;
}

function judgeFixed(errors: readonly JsonDiagnostic[]): string | null {
  return errors.length === 0 ? null : `rejected\n${errors.map((e) => `  ${e.code} in line ${e.line}: ${e.message}`).join("\n")}`;
}

export async function judge(program: Program, checks: Checks): Promise<string | null> {
  const { kind } = program;
  switch (kind) {
    case "run": {
      const ran = await aether(["run", program.file]);
      return judgeRun(ran, program.out, ran.stdout, program.code);
    }
    case "test": {
      const ran = await aether(["test", program.file]);
      return judgeRun(ran, program.out, testLines(ran.stdout), program.code);
    }
    case "fail":
    case "fixed": {
      const errors = await checks.errorsOf(program.file);
      if (typeof errors === "string") return excerpt(errors);
      return program.kind === "fail" ? judgeErrors(errors, program) : judgeFixed(errors);
    }
    default:
      return unreachable(kind);
  }
}
