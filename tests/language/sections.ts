/**
 * The programs of one file, and the one program that runs them all.
 *
 * A file of `tests/language/` is about one feature. Each `// === title` in it begins a program with a `main` of its own. To be quick under either
 * compiler they become modules of one program, in which every line stays where it is in the file: so a complaint's line is that of the file.
 *
 * Where no section has a `main`, they are tests, and what is compared is the test runner's report.
 */

const HEAD = /^\/\/ === (.+)$/;
const MAIN = /^(?:pub )?(async )?fn main\(/;
const ANY_MAIN = /^(?:pub )?(?:async )?fn main\(/m;
const RUNTIME = /^#\[tokio::main(.*)\]$/;

export interface Section {
  readonly title: string;
  /** The line of its head in the file, from 1. */
  readonly line: number;
  readonly text: string;
}

/** Which compiler a program is made for: they differ in how an async `main` is called from without. */
export type Dialect = "aether" | "rustc";

export function sectionsOf(file: string): Section[] {
  const found: { title: string; line: number; lines: string[] }[] = [];
  file.split("\n").forEach((text, i) => {
    const title = HEAD.exec(text)?.[1];
    if (title !== undefined) found.push({ title, line: i + 1, lines: [] });
    else found.at(-1)?.lines.push(text);
  });
  return found.map(({ title, line, lines }) => ({ title, line, text: lines.join("\n") }));
}

/** The root of a program of its own, in its paths and in those its macros make. */
const ROOT = /(\$?\bcrate)::/g;

export function areTests(sections: readonly Section[]): boolean {
  return !sections.some((s) => ANY_MAIN.test(s.text));
}

/** How the module of a section is called. */
function moduleOf(index: number): string {
  return `p${index + 1}`;
}

interface Wrapped {
  readonly paused: boolean;
  readonly text: string;
  readonly call: (path: string, dialect: Dialect) => string;
}

function wrapSection(section: Section, module: string): Wrapped {
  let isAsync = false;
  let paused = false;
  const lines = section.text.split("\n").map((line) => {
    const runtime = RUNTIME.exec(line);
    if (runtime !== null) paused ||= runtime[1]?.includes("start_paused") === true;
    isAsync ||= MAIN.exec(line)?.[1] !== undefined;
    if (runtime !== null) return "";
    return line.replace(MAIN, (found) => (found.startsWith("pub") ? found : `pub ${found}`)).replace(ROOT, `$1::${module}::`);
  });
  const call = (path: string, dialect: Dialect): string => {
    if (!ANY_MAIN.test(section.text)) return "";
    if (!isAsync) return `if std::panic::catch_unwind(|| { let _ = ${path}(); }).is_err() { println!("// panicked"); }`;
    if (dialect === "aether") return `let _ = ${path}().await;`;
    return `let _ = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(${paused}).build().unwrap().block_on(${path}());`;
  };
  return { paused, text: lines.join("\n"), call };
}

/** One program of these sections. The lines of the first are below as many empty ones as there were above it in the file. */
export function wrap(sections: readonly Section[], dialect: Dialect): string {
  const parts = sections.map((section, i) => wrapSection(section, moduleOf(i)));
  const clock = parts.some((part) => part.paused) ? '#[tokio::main(flavor = "current_thread", start_paused = true)] ' : "";
  const main = dialect === "aether" ? `${clock}async fn main()` : "fn main()";
  let text = "\n".repeat((sections[0]?.line ?? 1) - 1);
  parts.forEach((part, i) => {
    text += `${i === 0 ? "" : "} "}mod ${moduleOf(i)} {\n${part.text}\n`;
  });
  const calls = sections.map((s, i) => `    println!("// === {}", ${JSON.stringify(s.title)});\n    ${parts[i]?.call(`${moduleOf(i)}::main`, dialect) ?? ""}\n`);
  return `${text}}\n${main} {\n${calls.join("")}}\n`;
}

/** What each section printed, by title. */
export function outputsOf(out: string): Map<string, string> {
  return new Map(sectionsOf(out).map((s) => [s.title, s.text.trimEnd()]));
}

const RESULT = /^test (p\d+)::(.*)$/;
const DETAILS = /^---- (p\d+)::(.*) stdout ----$/;
const PANIC = /^(?:thread|task) '.*' (?:\(\d+\) )?panicked at .*?:(\d+):\d+:$/;

/** The report of a test runner, as an output with the sections' titles: which tests passed, and what the others said; without what differs from run to run. */
export function reportOf(report: string, sections: readonly Section[]): string {
  const lines = new Map<string, string[]>(sections.map((_, i) => [moduleOf(i), []]));
  let details: string[] | undefined;
  for (const line of report.split("\n")) {
    const result = RESULT.exec(line);
    const head = DETAILS.exec(line);
    if (line === "failures:" || line.startsWith("test result:")) details = undefined;
    else if (result !== null) lines.get(result[1] ?? "")?.push(result[2] ?? "");
    else if (head !== null) (details = lines.get(head[1] ?? ""))?.push(`---- ${head[2] ?? ""}`);
    else if (line !== "" && !line.startsWith("note: run with")) details?.push(line.replace(PANIC, "panicked in line $1").replace(/TypeId\(0x.*\)/, "TypeId").replace(/(did not panic as expected) at .*$/, "$1"));
  }
  return sections.map((s, i) => `// === ${s.title}\n${(lines.get(moduleOf(i)) ?? []).map((line) => `${line}\n`).join("")}`).join("");
}
