/** The compiler's host on Node, and the few other files the commands touch: all input and output of the command line is here. */
import { isUtf8 } from "node:buffer";
import { SourceMap, type SourceMapping } from "node:module";
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CompilerHost } from "../compiler/host.js";
import { setForPrograms } from "./engine.js";
import { openStore, type OutlineStore } from "./outline-store.js";

/** `null` for what is not there, or not for us to read. */
function readBytes(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string") return null;
    throw error;
  }
}

function readText(path: string): string | null {
  const bytes = readBytes(path);
  return bytes === null || !isUtf8(bytes) ? null : bytes.toString("utf8");
}

/** The folder of package.json, whether this runs from `dist/` or from the sources. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("the package's files are not complete: no package.json");
    folder = parent;
  }
  return folder;
}

/** A file that comes with this package. */
export function readPackageFile(path: string): string {
  return readFileSync(join(packageRoot(), path), "utf8");
}

/** When a file of `dist/` was written; 0 if it is not there. */
function written(path: string): number {
  return statSync(join(packageRoot(), "dist", path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Whether what was made of the modules in `dist/` is as new as these. */
function isBundled(): boolean {
  return written("bin/bundle.js") >= written("bin/aether.js");
}

/** What the build noted of the library. The sources have nothing beside them: they read the library itself. */
function outlines(): OutlineStore | null {
  return isBundled() ? openStore(new URL("./outlines.json", import.meta.url)) : null;
}

export function nodeCompilerHost(): CompilerHost {
  const library = join(packageRoot(), "stdlib");
  let store: OutlineStore | null | undefined;
  return {
    readFile: readText,
    readBytes,
    readLibrary: (path) => readText(join(library, path)),
    readOutlines(path) {
      if (store === undefined) store = outlines();
      const text = store === null ? null : readBytes(join(library, path));
      return store === null || text === null ? null : store.of(path, text);
    },
  };
}

/** Where a module is that programs import and the command line shares with them: in `dist/lib`, or by itself if `dist/lib` is older than that. */
export function moduleUrl(path: string): string {
  const own = path === "repl-bridge.js" ? `bin/commands/${path}` : path;
  return pathToFileURL(join(packageRoot(), "dist", isBundled() ? join("lib", path) : own)).href;
}

/** Where a compiled program that runs in this process imports a module from. */
export function urlOf(module: string): string {
  if (module === "runtime") return moduleUrl("runtime/index.js");
  return module.startsWith("stdlib/js/") ? moduleUrl(`${module}.js`) : module;
}

/** A file that the package's build made of the runtime and the library's JavaScript. */
export function libFile(path: string): string {
  return readPackageFile(join("dist/lib", path));
}

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;
const EXIT_NO_FILE = 1;

function write(fd: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) return;
    }
  }
}

export function writeOutput(text: string): void {
  write(STDOUT, text);
}

export function writeError(text: string): void {
  write(STDERR, text);
}

export function stderrHasColor(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return process.stderr.isTTY || (FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0");
}

/** Lines that somebody types, or that standard input holds. */
export interface Lines {
  readonly isTerminal: boolean;
  /** Null at the end. */
  next(prompt: string): Promise<string | null>;
  onInterrupt(listener: () => void): void;
  close(): void;
}

function terminalLines(): Lines {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, historySize: 1_000 });
  let waiting: ((line: string | null) => void) | null = null;
  const early: string[] = [];
  let closed = false;
  const give = (line: string | null): void => {
    const take = waiting;
    waiting = null;
    if (take !== null) take(line);
    else if (line !== null) early.push(line);
  };
  terminal.on("line", give);
  terminal.on("close", () => {
    closed = true;
    give(null);
  });
  const next = (prompt: string): Promise<string | null> => {
    const line = early.shift();
    if (line !== undefined || closed) return Promise.resolve(line ?? null);
    terminal.setPrompt(prompt);
    terminal.prompt();
    return new Promise((resolve) => {
      waiting = resolve;
    });
  };
  const onInterrupt = (listener: () => void): void => {
    terminal.on("SIGINT", () => {
      listener();
      if (waiting === null) return;
      terminal.write("", { ctrl: true, name: "u" });
      writeOutput("\n");
      give("");
    });
  };
  return { isTerminal: true, next, onInterrupt, close: () => terminal.close() };
}

export function openLines(): Lines {
  if (process.stdin.isTTY) return terminalLines();
  const lines = readFileSync(STDIN, "utf8").replace(/\n$/, "").split("\n");
  return { isTerminal: false, next: () => Promise.resolve(lines.shift() ?? null), onInterrupt: () => undefined, close: () => undefined };
}

/** Whether no program is to wait for its timers. */
export function isTimeVirtual(): boolean {
  return process.env["AETHER_VIRTUAL_TIME"] === "1";
}

/** What is run from here is to wait for no timer. The program's runtime asks for the variable too. */
export function makeTimeVirtual(): void {
  process.env["AETHER_VIRTUAL_TIME"] = "1";
}

function mayRead(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** Why a file cannot be read; `null` if it can. */
function whyUnreadable(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() === true) return mayRead(file) ? null : "reading it is not permitted";
  if (found !== undefined) return found.isDirectory() ? "it is a folder without `src/main.rs`" : "it is not a file";
  return /^[a-z]+$/.test(file) ? "there is no such file, and no such command" : "there is no such file";
}

/** The files of a package that are roots of crates, where cargo looks for them. */
export interface PackageFiles {
  readonly library: readonly string[];
  readonly programs: readonly string[];
  readonly tests: readonly string[];
}

/** Files of one name, without its ending. */
function rootsAt(path: string): readonly string[] {
  return [`${path}.rs`, `${path}.ae`].filter((file) => existsSync(file));
}

/** Each file in a folder, and the main file of each folder in it. */
function rootsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return rootsAt(join(path, "main"));
    return /\.(?:rs|ae)$/.test(entry.name) ? [path] : [];
  });
}

/** What a folder holds as a package. */
export function packageFiles(folder: string): PackageFiles {
  const src = join(folder, "src");
  return { library: rootsAt(join(src, "lib")), programs: [...rootsAt(join(src, "main")), ...rootsIn(join(src, "bin"))], tests: rootsIn(join(folder, "tests")) };
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The program that a folder stands for: `src/main`, or the only one there is. */
function programIn(folder: string): string | null {
  const { programs } = packageFiles(folder);
  const main = rootsAt(join(folder, "src/main"))[0];
  return main ?? (programs.length === 1 ? (programs[0] ?? null) : null);
}

/** Does something with a file, or with the program of the package in a folder, if there is one to read. */
export function withSource<T>(path: string, body: (file: string) => T): T | number {
  const file = isFolder(path) ? (programIn(path) ?? path) : path;
  const why = whyUnreadable(file);
  if (why === null) return body(file);
  writeError(`error: couldn't read \`${file}\`: ${why}\n`);
  return EXIT_NO_FILE;
}

/** `hello` for `examples/hello.ae`. */
export function baseName(file: string): string {
  return basename(file, extname(file));
}

/** Whether the file could be written; says so if not. */
export function writeFile(file: string, text: string): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return true;
  } catch (error) {
    writeError(`error: couldn't write \`${file}\`: ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

/** As `writeFile`, up to the first that could not be. */
export function writeFiles(folder: string, files: readonly { readonly name: string; readonly text: string }[]): boolean {
  return files.every(({ name, text }) => writeFile(join(folder, name), text));
}

/** A position in a source, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Finds what stands at a position (counted from 1) of the text that a source map belongs to. */
export function placeFinder(map: string): (line: number, column: number) => Place | null {
  const found = new SourceMap(JSON.parse(map) as ConstructorParameters<typeof SourceMap>[0]);
  return (line, column) => {
    const at: Partial<SourceMapping> = found.findEntry(line - 1, column - 1);
    return at.originalSource === undefined ? null : { file: at.originalSource, line: (at.originalLine ?? 0) + 1, column: (at.originalColumn ?? 0) + 1 };
  };
}

/** Writes lines into a file when the process ends, however it ends. */
export function atExitWrite(path: string, lines: readonly string[]): void {
  process.on("exit", () => writeFileSync(path, lines.map((line) => `${line}\n`).join("")));
}

/** What the file is called that a program is imported from. */
export const PROGRAM_FILE = "program.mjs";

/** Loads JavaScript text as a module. */
export async function importText(js: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "aether-"));
  try {
    const path = join(folder, PROGRAM_FILE);
    writeFileSync(path, js);
    setForPrograms();
    return (await import(pathToFileURL(path).href)) as unknown;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
