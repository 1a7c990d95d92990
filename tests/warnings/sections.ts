/**
 * The files of this folder hold many small programs that rustc warns of. `//# name` begins one; `//~ LINT …` ends a line of which it
 * says these lints, each as often as it says it. Nothing else may be said.
 */
export interface Section {
  readonly name: string;
  readonly text: string;
  /** `unused_mut in line 3` */
  readonly warnings: readonly string[];
}

export function sectionsOf(file: string): readonly Section[] {
  const [before, ...parts] = file.split(/^\/\/# /m);
  if (before?.trim() !== "") throw new Error("a file begins with the name of its first section");
  return parts.map((part) => {
    const end = part.indexOf("\n");
    const text = `${part.slice(end + 1).trimEnd()}\n`;
    const warnings = text.split("\n").flatMap((line, i) => (/\/\/~ (.+)$/.exec(line)?.[1] ?? "").split(" ").flatMap((lint) => (lint === "" ? [] : [shown(lint, i + 1)])));
    return { name: part.slice(0, end).trim(), text, warnings };
  });
}

export function shown(lint: string, line: number): string {
  return `${lint} in line ${line}`;
}
