/** `aether explain CODE`: what an error means, from `docs/errors.md`, or a warning, from `docs/lints.md`. */
import { readPackageFile, writeError, writeOutput } from "../host-node.js";

const EXIT_UNKNOWN = 1;

/** The section of a code, without the marks of its format. */
export function sectionOf(page: string, code: string): string | null {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${code}:`));
  if (section === undefined) return null;
  let inExample = false;
  const lines = section.trimEnd().split("\n").flatMap((line) => {
    if (!line.startsWith("```")) return [inExample ? `    ${line}` : line];
    inExample = !inExample;
    return inExample ? ["", "For example this:", ""] : [];
  });
  return `${lines.join("\n")}\n`;
}

/** `308` and `e308` are E0308; other codes are words. */
function spelt(code: string): string {
  const digits = /^e?(\d{1,4})$/i.exec(code)?.[1];
  return digits === undefined ? code.toLowerCase() : `E${digits.padStart(4, "0")}`;
}

export function explain(code: string): number {
  const text = sectionOf(readPackageFile("docs/errors.md"), spelt(code)) ?? sectionOf(readPackageFile("docs/lints.md"), spelt(code));
  if (text === null) {
    writeError(`error: there is no error or lint \`${code}\`\n`);
    return EXIT_UNKNOWN;
  }
  writeOutput(text);
  return 0;
}
