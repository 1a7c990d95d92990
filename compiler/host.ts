/** The only way in which the compiler sees the world: files, asked for by name. */
export interface CompilerHost {
  /** A file of the program, `null` where there is none. */
  readFile(path: string): string | null;
  /** A file of the library, by its path under `stdlib/`; `null` where there is none. */
  readLibrary(path: string): string | null;
}
