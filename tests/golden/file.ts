/**
 * A golden file: what a case is about, its source, and what is made of it, in one place.
 *
 *   Why a loop's variable is kept across the await.
 *   ---- source
 *   async fn main() { … }
 *   ---- js
 *   function main() { … }
 *
 * The text before the first section is for the reader. Only the sections that are there are compared.
 */
export interface Section {
  readonly name: string;
  readonly text: string;
}

export interface Golden {
  readonly about: string;
  readonly sections: readonly Section[];
}

const HEAD = /^---- (.+)$/;

export function parseGolden(text: string): Golden {
  const about: string[] = [];
  const sections: { name: string; lines: string[] }[] = [];
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const head = HEAD.exec(line);
    if (head !== null) sections.push({ name: head[1] ?? "", lines: [] });
    else (sections.at(-1)?.lines ?? about).push(line);
  }
  const join = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");
  return { about: join(about), sections: sections.map((s) => ({ name: s.name, text: join(s.lines) })) };
}

export function formatGolden(golden: Golden): string {
  return golden.about + golden.sections.map((s) => `---- ${s.name}\n${s.text === "" || s.text.endsWith("\n") ? s.text : `${s.text}\n`}`).join("");
}

/** What is wrong with a file's form; null if nothing is. */
export function malformed(golden: Golden, known: readonly string[]): string | null {
  const names = golden.sections.map((s) => s.name);
  if (names[0] !== "source") return "the first section has to be `source`";
  const given = (name: string): boolean => name === "source" || name === "flags" || name.startsWith("file ");
  const unknown = names.slice(1).find((name) => !known.includes(name) && !given(name));
  if (unknown !== undefined) return `there is no section \`${unknown}\`; there are ${known.join(", ")}, \`file PATH\` for the files of modules, and \`flags\` of the command line`;
  if (names.every(given)) return "nothing is compared: add a section";
  return new Set(names).size === names.length ? null : "a section is there twice";
}
