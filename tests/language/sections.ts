/**
 * The programs of one file, and the one program that runs them all.
 *
 * A file of `tests/language/` is about one feature. Each `// === title` in it begins a program with a `main` of its own. To be quick under either
 * compiler they become modules of one program, in which every line stays where it is in the file: so a complaint's line is that of the file.
 */

const HEAD = /^\/\/ === (.+)$/;
const MAIN = /^(?:pub )?(async )?fn main\(/;
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
    if (!isAsync) return `if std::panic::catch_unwind(|| { let _ = ${path}(); }).is_err() { println!("// panicked"); }`;
    if (dialect === "aether") return `let _ = ${path}().await;`;
    return `let _ = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(${paused}).build().unwrap().block_on(${path}());`;
  };
  return { paused, text: lines.join("\n"), call };
}

/** One program of these sections. The lines of the first are below as many empty ones as there were above it in the file. */
export function wrap(sections: readonly Section[], dialect: Dialect): string {
  const parts = sections.map((section, i) => wrapSection(section, moduleOf(i)));
  const clock = parts.some((part) => part.paused) ? "#[tokio::main(start_paused = true)] " : "";
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
