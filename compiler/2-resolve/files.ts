/** Where the file of `mod x;` is, and what is said of files that cannot be read. */
import type { Attr, Ident } from "../ast/ast.js";
import type { CompilerHost } from "../host.js";
import { attrString } from "./attrs.js";
import type { ModulePlace, ResolveState } from "./state.js";

export const EXTENSIONS: readonly string[] = [".ae", ".rs"];

function join(folder: string, name: string): string {
  if (folder === "" || name.startsWith("/")) return name;
  const parts: string[] = [];
  for (const part of `${folder}/${name}`.split("/")) {
    const above = parts.at(-1);
    if (part === ".." && above !== undefined && above !== ".." && above !== ".") parts.pop();
    else if (part !== "." || parts.length === 0) parts.push(part);
  }
  return parts.join("/");
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}

function readText(state: ResolveState, place: ModulePlace, path: string): string | null {
  return place.library ? (state.library.file(path)?.source.text ?? null) : state.host.readFile(path);
}

/** Whether there is a file that cannot be a text of the program. */
export function isNoText(host: Pick<CompilerHost, "readFile" | "readBytes">, path: string): boolean {
  return host.readFile(path) === null && host.readBytes !== undefined && host.readBytes(path) !== null;
}

/** What is said of a file that was asked for by its path. */
export function unreadable(host: Pick<CompilerHost, "readFile" | "readBytes">, path: string): string {
  return `couldn't read \`${path}\`${isNoText(host, path) ? ": it is not valid UTF-8" : ""}`;
}

export interface FoundFile {
  readonly text: string;
  readonly place: ModulePlace;
}

/** The files that `mod name;` may mean and that are there: one, if all is well. */
export function findModuleFiles(state: ResolveState, place: ModulePlace, name: Ident, attrs: readonly Attr[], isInline: () => boolean): { readonly found: readonly FoundFile[]; readonly tried: readonly string[] } {
  const given = attrString(attrs, "path");
  if (given !== null) {
    const file = join(isInline() ? place.folder : folderOf(place.file), given);
    const text = readText(state, place, file);
    return { found: text === null ? [] : [{ text, place: { file, folder: folderOf(file), library: place.library } }], tried: [file] };
  }
  const folder = join(place.folder, name.name);
  const tried = EXTENSIONS.flatMap((extension) => [`${folder}${extension}`, `${folder}/mod${extension}`]);
  const found: FoundFile[] = [];
  for (const file of tried) {
    const text = readText(state, place, file);
    if (text !== null) found.push({ text, place: { file, folder, library: place.library } });
    // A module of the library has one file.
    if (text !== null && place.library) break;
  }
  return { found, tried };
}

/** Where files of modules inside an inline module are. */
export function inlinePlace(place: ModulePlace, name: string, attrs: readonly Attr[]): ModulePlace {
  const given = attrString(attrs, "path");
  return { ...place, folder: join(place.folder, given ?? name) };
}

/** The path of `include_str!("…")`: beside the file it stands in. */
export function besideFile(file: string, name: string): string {
  return join(folderOf(file), name);
}
