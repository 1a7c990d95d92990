/**
 * The files of this folder hold many small programs that rustc warns of. `//# name` begins one; `//~ LINT …` ends a line of which it
 * says these lints, each as often as it says it. Nothing else may be said.
 */
import { namedTexts, type NamedText } from "../harness/sections.js";

export interface Section extends NamedText {
  /** `unused_mut in line 3` */
  readonly warnings: readonly string[];
}

export function sectionsOf(file: string): readonly Section[] {
  return namedTexts(file).map(({ name, text }) => {
    const warnings = text.split("\n").flatMap((line, i) => (/\/\/~ (.+)$/.exec(line)?.[1] ?? "").split(" ").flatMap((lint) => (lint === "" ? [] : [shown(lint, i + 1)])));
    return { name, text, warnings };
  });
}

export function shown(lint: string, line: number): string {
  return `${lint} in line ${line}`;
}
