/**
 * The examples of docstrings as programs, a few hundred in each.
 *
 *   ```                     pub mod e7 { pub fn main() {
 *   let x = 1;       ▶      let x = 1;
 *   ```                     } }
 *
 * An example with a `main` of its own is the module as it is. Each runs by itself: one that panics ends, and the others go on. What goes on is said on
 * standard output: `// example 7` before each, the panics' messages, and `// failed` after one that panicked.
 */
import type { Example } from "./docs.js";

/** Which compiler a program is for, and how it reads it. */
export interface Dialect {
  /** `ae` has Aether's prelude. */
  readonly extension: "rs" | "ae";
  /** Whether examples are async: they run as tasks, on a virtual clock. */
  readonly isAsync: boolean;
}

export interface ExampleProgram {
  readonly examples: readonly Example[];
  readonly text: string;
  /** For each line of the text, from 0: the example and the line of its file, from 1. */
  readonly origins: readonly (Origin | null)[];
}

export interface Origin {
  readonly example: Example;
  readonly line: number;
}

export const FLAGS: ReadonlySet<string> = new Set(["should_panic", "no_run", "text"]);

const MAIN = /^(\s*)((?:async )?fn main\()/;
const EXAMPLE = "// example ";
const FAILED = "// failed";

/** Calls one, in a function of its own: the closures of a long function are looked at again and again before it ends. */
function caller(index: number, example: Example, dialect: Dialect): string {
  if (example.flags.includes("no_run")) return "";
  const body = dialect.isAsync ? `tokio::spawn(e${index}::main()).await` : `std::panic::catch_unwind(|| { let _ = e${index}::main(); })`;
  return `${dialect.isAsync ? "async " : ""}fn run${index}() { println!("${EXAMPLE}${index}"); if ${body}.is_err() { println!("${FAILED}"); } }\n`;
}

/** One program of these examples. */
export function programOf(examples: readonly Example[], dialect: Dialect): ExampleProgram {
  const lines: string[] = [];
  const origins: (Origin | null)[] = [];
  const put = (line: string, origin: Origin | null): void => {
    lines.push(line);
    origins.push(origin);
  };
  examples.forEach((example, index) => {
    const isWhole = example.lines.some((line) => MAIN.test(line));
    const first: Origin = { example, line: example.line };
    put(`mod e${index} {${isWhole ? "" : ` pub ${dialect.isAsync ? "async " : ""}fn main() {`}`, first);
    example.lines.forEach((line, i) => put(isWhole ? line.replace(MAIN, "$1pub $2") : line, { example, line: example.line + i }));
    put(isWhole ? "}" : "} }", { example, line: example.line + example.lines.length - 1 });
  });
  const head = dialect.isAsync ? '#[tokio::main(flavor = "current_thread", start_paused = true)] async fn main() {' : "fn main() {";
  const hook = '    std::panic::set_hook(Box::new(|info| println!("{info}")));\n';
  const callers = examples.map((example, i) => caller(i, example, dialect));
  const calls = callers.map((text, i) => (text === "" ? "" : `    run${i}()${dialect.isAsync ? ".await" : ""};\n`));
  const text = `${lines.join("\n")}\n${callers.join("")}${head}\n${hook}${calls.join("")}}\n`;
  return { examples, text, origins };
}

/** `stdlib/std/option.ae:12` */
export function place(origin: Origin): string {
  return `${origin.example.file}:${origin.line}`;
}

const PANIC = /^panicked at .*?main\.(?:rs|ae):(\d+):\d+:$/;

/** What is wrong with each example that did not do what it should, by what the program printed. */
export function failuresOf(program: ExampleProgram, stdout: string): string[] {
  const said = new Map<number, string[]>();
  let now: string[] = [];
  for (const line of stdout.split("\n")) {
    if (line.startsWith(EXAMPLE)) said.set(Number(line.slice(EXAMPLE.length)), (now = []));
    else now.push(line);
  }
  return program.examples.flatMap((example, i) => {
    if (example.flags.includes("no_run")) return [];
    const at = place({ example, line: example.line });
    const lines = said.get(i);
    if (lines === undefined) return [`${at}: has not run`];
    const panicked = lines.includes(FAILED);
    if (panicked === example.flags.includes("should_panic")) return [];
    if (!panicked) return [`${at}: has not panicked`];
    const from = lines.findIndex((line) => PANIC.test(line));
    const origin = program.origins[Number(PANIC.exec(lines[from] ?? "")?.[1] ?? 0) - 1] ?? null;
    return [`${origin === null ? at : place(origin)}: ${lines.slice(from + 1, lines.indexOf(FAILED)).join("\n")}`];
  });
}
