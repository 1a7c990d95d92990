/** The only way in which the compiler sees the world: files, asked for by name. */
export interface CompilerHost {
  /** A file of the program; `null` where there is none, or what is in it is not UTF-8. */
  readFile(path: string): string | null;
  /** The same, whatever is in it. A host whose files are texts does without. */
  readBytes?(path: string): Uint8Array | null;
  /** A file of the library, by its path under `stdlib/`; `null` where there is none. */
  readLibrary(path: string): string | null;
}
