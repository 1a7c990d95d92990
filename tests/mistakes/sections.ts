/**
 * The files of this folder hold many small programs with one mistake each. `//# name` begins one; `//~ CODE` ends the line in which the
 * mistake is reported, with rustc's code for it, or `error` where rustc has none; several codes are several mistakes there. A section without a mark is accepted.
 */
import { namedTexts, type NamedText } from "../harness/sections.js";

export interface Section extends NamedText {
  /** `E0308 in line 3` */
  readonly errors: readonly string[];
}

export function sectionsOf(file: string): readonly Section[] {
  return namedTexts(file).map(({ name, text }) => {
    const errors = text.split("\n").flatMap((line, i) => {
      const codes = /\/\/~ ([\w ]+)$/.exec(line)?.[1];
      return codes?.split(" ").map((code) => shown(code, i + 1)) ?? [];
    });
    return { name, text, errors };
  });
}

/** Lints that rustc denies unless told otherwise. */
const LINTS: ReadonlySet<string> = new Set(["overflowing_literals", "text_direction_codepoint_in_comment", "text_direction_codepoint_in_literal"]);

/** Codes of which rustc has no counterpart count as `error`: `syntax`, `format`, `macro`. */
export function shown(code: string, line: number): string {
  return `${/^E\d{4}$/.test(code) || LINTS.has(code) ? code : "error"} in line ${line}`;
}
