/** The only way in which the compiler sees the world: files, asked for by name. */
export interface CompilerHost {
  /** A file of the program; `null` where there is none, or what is in it is not UTF-8. */
  readFile(path: string): string | null;
  /** The same, whatever is in it. A host whose files are texts does without. */
  readBytes?(path: string): Uint8Array | null;
  /** A file of the library, by its path under `stdlib/`; `null` where there is none. */
  readLibrary(path: string): string | null;
  /**
   * What was noted of that file when the package was built (`outlineLibrary`), as JSON; `null` if nothing was, or not of the text that the file has now. A host that
   * keeps no such notes does without: they save the time of reading files whole.
   */
  readOutlines?(path: string): string | null;
}
