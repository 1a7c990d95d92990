/** The compiler's host on Node, and the few other files the commands touch: all input and output of the command line is here. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CompilerHost } from "../compiler/host.js";

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string") return null;
    throw error;
  }
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

export function nodeCompilerHost(): CompilerHost {
  const library = join(packageRoot(), "stdlib");
  return { readFile: readText, readLibrary: (path) => readText(join(library, path)) };
}

/** URLs that compiled programs import the runtime and the library's JavaScript from. */
export function importBase(): { readonly runtime: string; readonly stdlib: string } {
  const dist = join(packageRoot(), "dist");
  return { runtime: pathToFileURL(join(dist, "runtime", "index.js")).href, stdlib: pathToFileURL(join(dist, "stdlib", "js")).href };
}

export function writeFiles(folder: string, files: readonly { readonly name: string; readonly text: string }[]): void {
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeFileSync(join(folder, file.name), file.text);
}

/** Loads JavaScript text as a module. */
export async function importText(js: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "aether-"));
  try {
    const path = join(folder, "program.mjs");
    writeFileSync(path, js);
    return (await import(pathToFileURL(path).href)) as unknown;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
