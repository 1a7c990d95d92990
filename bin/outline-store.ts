/**
 * The file in which the package's build keeps what it noted of the library's files: a line of JSON that says where the notes of each file are and which text they are of,
 * and the notes, one after the other. Reading the library's items instead was more than half of the time of a small program.
 */
import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";

/** Where the notes of a file begin and end behind the first line, and the checksum of the file's text. */
type Entry = readonly [start: number, end: number, sum: number];

const NEWLINE = 0x0a;

export class OutlineStore {
  readonly #entries: Readonly<Record<string, Entry | undefined>>;
  readonly #notes: Buffer;

  constructor(content: Buffer) {
    const end = content.indexOf(NEWLINE);
    this.#entries = JSON.parse(content.toString("utf8", 0, end)) as Readonly<Record<string, Entry | undefined>>;
    this.#notes = content.subarray(end + 1);
  }

  /** The notes of a file with this text; `null` if there are none, or of another text. */
  of(path: string, text: Uint8Array): string | null {
    const entry = this.#entries[path];
    if (entry === undefined) return null;
    const [start, end, sum] = entry;
    return crc32(text) === sum ? this.#notes.toString("utf8", start, end) : null;
  }
}

/** The store as it is on disk, if there is one. */
export function openStore(url: URL): OutlineStore | null {
  try {
    return new OutlineStore(readFileSync(url));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** What is to be in the store's file. */
export function storeContent(outlines: ReadonlyMap<string, string>, textOf: (path: string) => Uint8Array): Buffer {
  const entries: Record<string, Entry> = {};
  const notes: Buffer[] = [];
  let start = 0;
  for (const [path, note] of outlines) {
    const bytes = Buffer.from(note, "utf8");
    entries[path] = [start, start + bytes.length, crc32(textOf(path))];
    notes.push(bytes);
    start += bytes.length;
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(entries)}\n`, "utf8"), ...notes]);
}
