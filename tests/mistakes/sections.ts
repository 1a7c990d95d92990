/**
 * The files of this folder hold many small programs with one mistake each. `//# name` begins one; `//~ CODE` ends the line in which the
 * mistake is reported, with rustc's code for it, or `error` where rustc has none. A section without a mark is accepted.
 */
export interface Section {
  readonly name: string;
  readonly text: string;
  /** `E0308 in line 3` */
  readonly errors: readonly string[];
}

export function sectionsOf(file: string): readonly Section[] {
  const [before, ...parts] = file.split(/^\/\/# /m);
  if (before?.trim() !== "") throw new Error("a file begins with the name of its first section");
  return parts.map((part) => {
    const end = part.indexOf("\n");
    const text = `${part.slice(end + 1).trimEnd()}\n`;
    const errors = text.split("\n").flatMap((line, i) => {
      const code = /\/\/~ (\w+)$/.exec(line)?.[1];
      return code === undefined ? [] : [shown(code, i + 1)];
    });
    return { name: part.slice(0, end).trim(), text, errors };
  });
}

/** Lints that rustc denies unless told otherwise. */
const LINTS: ReadonlySet<string> = new Set(["overflowing_literals"]);

/** Codes of which rustc has no counterpart count as `error`: `syntax`, `format`, `macro`. */
export function shown(code: string, line: number): string {
  return `${/^E\d{4}$/.test(code) || LINTS.has(code) ? code : "error"} in line ${line}`;
}
