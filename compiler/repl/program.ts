/**
 * All inputs so far as one program, in which each input is followed by a pause:
 *
 *   …items…
 *   async fn main() -> ::std::result::Result<(), Error> {
 *       __pause(0).await;
 *       let x = 5;                                              what was put in
 *       __note("x", …type of x…, …x as text…);                  shows it
 *       let _: &i32 = &x;                                       from the next time on: nothing later can change its type
 *       __pause(1).await;
 *       …
 *
 * As `main` is a state machine, the next program (with one more input) goes on where this one waits: its frame in the state of the last
 * pause, filled with the variables of this one's. So every input sees what the ones before it made, and nothing runs twice.
 *
 * What later inputs may do with a variable must not change how it is represented, or whether it is kept. So code that never runs takes a `&mut`
 * of each `let mut` where it is declared, and mentions each variable after the last pause.
 */
import { bug } from "../unreachable.js";
import type { Input, InputItem } from "./input.js";

/** What a part of the program's text is, to know what an error in it means. */
export type Chunk =
  | { readonly kind: "glue"; readonly text: string }
  /** A piece of an input, from `lo` on in its text. */
  | { readonly kind: "input"; readonly text: string; readonly input: number; readonly lo: number }
  /** Shows a value of an input. */
  | { readonly kind: "show"; readonly text: string; readonly input: number; readonly what: string }
  /** Holds the type of a variable, or how it is represented. */
  | { readonly kind: "pin" | "hold"; readonly text: string; readonly input: number; readonly what: string }
  /** Keeps a variable alive, if it has not been moved. */
  | { readonly kind: "keep"; readonly text: string; readonly what: string };

/** How a value is shown: with its text, only its type, or not at all. */
export type Shown = "value" | "type" | "nothing";

/** The expression at the end of an input, where a variable's name would be. */
export const TAIL = "";

export interface Entry {
  readonly number: number;
  readonly input: Input;
  /** Items that newer ones have replaced. */
  readonly gone: ReadonlySet<InputItem>;
  /** By variable, or TAIL. What is not mentioned is shown with its value. */
  readonly shown: ReadonlyMap<string, Shown>;
  /** Types of variables, as Rust names them. */
  readonly types: ReadonlyMap<string, string>;
  /** Variables whose type or representation cannot be held, since they have none yet. */
  readonly loose: ReadonlySet<string>;
}

const HEAD = `extern "js" {
    #[js(module = "repl", name = "pause")]
    async fn __pause(input: u32);
    #[js(module = "repl", name = "note")]
    fn __note(what: &str, ty: &str, value: &str);
    #[js(module = "repl", name = "never")]
    fn __never() -> bool;
}
fn __use<T>(_: T) {}
`;

const MAIN = "async fn main() -> ::std::result::Result<(), ::aether::Error> {\n";

export function pauseText(input: number): string {
  return `__pause(${input})`;
}

function pause(input: number): Chunk {
  return { kind: "glue", text: `${pauseText(input)}.await;\n` };
}

function showText(what: string, place: string, shown: Shown): string {
  const value = shown === "value" ? `&::std::format!("{:?}", ${place})` : '""';
  return `__note("${what}", ::std::any::type_name_of_val(${place}), ${value});\n`;
}

function showChunks(entry: Entry): Chunk[] {
  const { input, number } = entry;
  return input.variables.flatMap((name): Chunk[] => {
    const shown = entry.shown.get(name) ?? "value";
    return shown === "nothing" ? [] : [{ kind: "show", text: showText(name, `&${name}`, shown), input: number, what: name }];
  });
}

/** `match &(E) { __it => show }`: what E borrows from lives until it has been shown, and a variable is not moved. */
function tailChunks(entry: Entry): Chunk[] {
  const { input, number } = entry;
  if (input.tail === null) return [];
  const { lo, hi } = input.tail;
  const shown = entry.shown.get(TAIL) ?? "value";
  const text = input.text.slice(lo, hi);
  const show = shown === "nothing" ? "" : showText(TAIL, "__it", shown);
  return [
    { kind: "glue", text: "match &(" },
    { kind: "input", text, input: number, lo },
    { kind: "glue", text: ") { __it => { " },
    { kind: "show", text: show, input: number, what: TAIL },
    { kind: "glue", text: "} }\n" },
  ];
}

/** Only numbers can still change their type: those that nothing said the type of. */
function pinChunks(entry: Entry): Chunk[] {
  return [...entry.types].flatMap(([name, type]): Chunk[] => {
    if (entry.loose.has(name) || !/\b(i32|f64)\b/.test(type) || /[{]/.test(type)) return [];
    const path = type.replace(/\b(alloc|core|std)::/g, "::$1::");
    return [{ kind: "pin", text: `let _: &${path} = &${name};\n`, input: entry.number, what: name }];
  });
}

function holdChunks(entry: Entry): Chunk[] {
  const held = entry.input.mutable.filter((name) => !entry.loose.has(name));
  return held.map((name) => ({ kind: "hold", text: `if __never() { let __place = &mut ${name}; __use(__place); }\n`, input: entry.number, what: name }));
}

/** Newer ones first: they may borrow from older ones. */
function keepChunks(entries: readonly Entry[], moved: ReadonlySet<string>): Chunk[] {
  const names = [...new Set(entries.flatMap((e) => e.input.variables))].reverse().filter((name) => !moved.has(name));
  if (names.length === 0) return [];
  return [{ kind: "glue", text: "if __never() {\n" }, ...names.map((name): Chunk => ({ kind: "keep", text: `__use(&${name});\n`, what: name })), { kind: "glue", text: "}\n" }];
}

function inputChunk(entry: Entry, piece: { readonly lo: number; readonly hi: number }): Chunk[] {
  return [
    { kind: "input", text: entry.input.text.slice(piece.lo, piece.hi), input: entry.number, lo: piece.lo },
    { kind: "glue", text: "\n" },
  ];
}

/** `moved`: variables that cannot be kept. */
export function programChunks(entries: readonly Entry[], moved: ReadonlySet<string>): Chunk[] {
  const items = entries.flatMap((e) => e.input.items.filter((i) => !e.gone.has(i)).flatMap((i) => inputChunk(e, i)));
  const body = entries.flatMap((e) => [...e.input.statements.flatMap((s) => inputChunk(e, s)), ...holdChunks(e), ...showChunks(e), ...tailChunks(e), ...pinChunks(e), pause(e.number)]);
  return [{ kind: "glue", text: HEAD }, ...items, { kind: "glue", text: MAIN }, pause(0), ...body, ...keepChunks(entries, moved), { kind: "glue", text: "::std::result::Result::Ok(())\n}\n" }];
}

export function programText(chunks: readonly Chunk[]): string {
  return chunks.map((c) => c.text).join("");
}

/** The chunk at an offset of the program's text, and where it begins. */
export function chunkAt(chunks: readonly Chunk[], offset: number): { readonly chunk: Chunk; readonly start: number } {
  let start = 0;
  for (const chunk of chunks) {
    if (offset < start + chunk.text.length) return { chunk, start };
    start += chunk.text.length;
  }
  const chunk = chunks.at(-1) ?? bug("a program without chunks");
  return { chunk, start: start - chunk.text.length };
}

/** The entries in which items that `newer` defines again are gone. */
export function replaceItems(entries: readonly Entry[], newer: Input): Entry[] {
  const keys = new Set(newer.items.flatMap((i) => (i.key === null ? [] : [i.key])));
  const types = new Set(newer.items.flatMap((i) => (i.type === null ? [] : [i.type])));
  const methods = new Set(newer.items.flatMap((i) => i.implOf?.names.map((n) => `${i.implOf?.type}::${n}`) ?? []));
  const isGone = (item: InputItem): boolean => {
    if (item.key !== null && keys.has(item.key)) return true;
    if (item.implOf === null) return false;
    const { type, names } = item.implOf;
    return types.has(type) || names.some((n) => methods.has(`${type}::${n}`));
  };
  return entries.map((e) => {
    const gone = e.input.items.filter((i) => e.gone.has(i) || isGone(i));
    return gone.length === e.gone.size ? e : { ...e, gone: new Set(gone) };
  });
}

/** A variable that is still there and has one of the types that `newer` defines again: its value would not fit. */
export function holderOf(entries: readonly Entry[], newer: Input): { readonly variable: string; readonly type: string } | null {
  const known = new Set(entries.flatMap((e) => e.input.items.flatMap((i) => (i.type === null || e.gone.has(i) ? [] : [i.type]))));
  for (const item of newer.items) {
    const { type } = item;
    if (type === null || !known.has(type)) continue;
    for (const entry of entries) for (const [variable, of] of entry.types) if (new RegExp(`\\b${type}\\b`).test(of)) return { variable, type };
  }
  return null;
}

/** `Vec<String>` for `alloc::vec::Vec<alloc::string::String>`. */
export function shortType(name: string): string {
  return name.replace(/(?:[A-Za-z_]\w*::)+(?=[A-Za-z_{[(<])/g, "");
}
