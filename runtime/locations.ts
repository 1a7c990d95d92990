/**
 * Where in the Aether source something happened. Generated code passes small integers; the program registers the table they index
 * when it is loaded: file names, and three numbers per location (file, line, column).
 */
interface LocationTable {
  files: readonly string[];
  packed: readonly number[];
}

const table: LocationTable = { files: [], packed: [] };

export function setLocations(files: readonly string[], packed: readonly number[]): void {
  table.files = files;
  table.packed = packed;
}

export function locFile(loc: number): string {
  const file = table.packed[loc * 3];
  return (file === undefined ? undefined : table.files[file]) ?? "<unknown>";
}

export function locLine(loc: number): number {
  return table.packed[loc * 3 + 1] ?? 0;
}

export function locColumn(loc: number): number {
  return table.packed[loc * 3 + 2] ?? 0;
}

/** What the names of the library's files begin with. */
const LIBRARY = "<aether>/";

/** In a file of the library. */
export function isLibrary(loc: number): boolean {
  return locFile(loc).startsWith(LIBRARY);
}

/** `src/main.ae:12:5`; `<unknown>` where the location is not known. */
export function locText(loc: number): string {
  return loc < 0 || loc * 3 >= table.packed.length ? "<unknown>" : `${locFile(loc)}:${locLine(loc)}:${locColumn(loc)}`;
}
