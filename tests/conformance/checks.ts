/** Programs that are only checked: one process for all of a folder, since starting costs more than checking. */
import { posix } from "node:path";
import { aether } from "../harness/command-line.js";
import type { Program } from "./programs.js";

/** One line of `aether check --json`. */
export interface JsonDiagnostic {
  readonly program: string;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly line: number;
}

const TIMEOUT_MS = 60_000;

/** The errors of each file, or what went wrong instead. */
type Answers = ReadonlyMap<string, readonly JsonDiagnostic[] | string>;

async function checkAll(files: readonly string[]): Promise<Answers> {
  const ran = await aether(["check", "--json", ...files], { timeout_ms: TIMEOUT_MS });
  const lines = ran.stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as JsonDiagnostic & { readonly checked?: boolean }]));
  const done = new Set(lines.flatMap((line) => (line.checked === true ? [line.program] : [])));
  const failure = `not checked: exit code ${ran.code}\n${ran.stderr}`;
  const errors = lines.filter((line) => line.severity === "error");
  return new Map(files.map((file) => [file, done.has(file) ? errors.filter((e) => e.program === file) : failure]));
}

export class Checks {
  readonly #folders = new Map<string, string[]>();
  readonly #answers = new Map<string, Promise<Answers>>();

  constructor(programs: readonly Program[]) {
    for (const { kind, file } of programs) {
      if (kind !== "fail" && kind !== "fixed") continue;
      const folder = posix.dirname(file);
      this.#folders.set(folder, [...(this.#folders.get(folder) ?? []), file]);
    }
  }

  async errorsOf(file: string): Promise<readonly JsonDiagnostic[] | string> {
    const folder = posix.dirname(file);
    const answers = this.#answers.get(folder) ?? checkAll(this.#folders.get(folder) ?? []);
    this.#answers.set(folder, answers);
    return (await answers).get(file) ?? "not asked for";
  }
}
