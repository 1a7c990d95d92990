/** Files and folders, by way of the host. What fails gives an `Err` with the number that Linux has for it. */
import { Err, Slice, theHost } from "../../runtime/index.js";

/** Numbers that mean the same everywhere, by the names that Node gives the errors. */
const ERROR_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["EPERM", 1], ["ENOENT", 2], ["EINTR", 4], ["EIO", 5], ["EBADF", 9], ["EAGAIN", 11], ["ENOMEM", 12], ["EACCES", 13], ["EBUSY", 16], ["EEXIST", 17], ["EXDEV", 18],
  ["ENOTDIR", 20], ["EISDIR", 21], ["EINVAL", 22], ["EMFILE", 24], ["ETXTBSY", 26], ["EFBIG", 27], ["ENOSPC", 28], ["ESPIPE", 29], ["EROFS", 30], ["EMLINK", 31], ["EPIPE", 32],
  ["ENAMETOOLONG", 36], ["ENOSYS", 38], ["ENOTEMPTY", 39], ["ELOOP", 40], ["EOPNOTSUPP", 95], ["ENOTSUP", 95], ["EDQUOT", 122], ["ERR_FS_EISDIR", 21],
]);
/** Of a path with a NUL in it, which never gets to the system. */
const BAD_PATH = 0;
/** Of text that is none. */
const BAD_TEXT = -1;
const EIO = 5;
const ENOSYS = 38;

type Result<T> = T | Err;
type Files = NonNullable<ReturnType<typeof theHost>["files"]>;

/** One of what is in a folder. */
interface Entry {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function failure(e: unknown): Err {
  const code = typeof e === "object" && e !== null && "code" in e ? String(e.code) : "";
  return new Err(code === "ERR_INVALID_ARG_VALUE" ? BAD_PATH : (ERROR_NUMBERS.get(code) ?? EIO));
}

/** Not every host has files. */
function attempt<T>(operation: (fs: Files) => Result<T>): Result<T> {
  const { files } = theHost();
  if (files === undefined) return new Err(ENOSYS);
  try {
    return operation(files);
  } catch (e) {
    return failure(e);
  }
}

/** An open file. */
export class OpenFile {
  readonly fd: number;
  /** Reads and writes at a place of its own; otherwise, as a pipe, at the one there is. */
  readonly seekable: boolean;

  constructor(fs: Files, fd: number) {
    this.fd = fd;
    this.seekable = fs.fstatSync(fd).isFile();
  }

  /** For Node, which takes null for the place there is. */
  at(position: number): number | null {
    return this.seekable && position >= 0 ? position : null;
  }
}

/** What a file is opened for, as the library's `OpenOptions` has it, in the host's own flags. */
function flagsOf({ constants: c }: Files, wanted: number): number {
  const access = (wanted & 6) === 0 ? c.O_RDONLY : (wanted & 1) === 0 ? c.O_WRONLY : c.O_RDWR;
  const how = [[4, c.O_APPEND], [8, c.O_TRUNC], [16, c.O_CREAT], [32, c.O_CREAT | c.O_EXCL]] as const;
  return how.reduce((flags, [bit, flag]) => ((wanted & bit) === 0 ? flags : flags | flag), access);
}

/** Bits of `wanted`: 1 to read, 2 to write, 4 to append, 8 to empty it, 16 to make it, 32 to make a new one. */
export function fsOpen(path: string, wanted: number): Result<OpenFile> {
  return attempt((fs) => new OpenFile(fs, fs.openSync(path, flagsOf(fs, wanted))));
}

export function fsClose(file: OpenFile): void {
  attempt((fs) => fs.closeSync(file.fd));
}

function toBuffer({ a, o, n }: Slice<number>): Uint8Array {
  return Uint8Array.from(o === 0 && n === a.length ? a : a.slice(o, o + n));
}

function toSlice(bytes: Uint8Array): Slice<number> {
  // A fifth of the time of Array.from.
  const a = new Array<number>(bytes.length);
  for (let i = 0; i < a.length; i++) a[i] = bytes[i] as number;
  return new Slice(a, 0, a.length);
}

/** So many bytes at a time. */
const CHUNK_LEN = 1 << 16;

/** The next bytes from `position` on, as many as fit; gives how many. */
export function fsRead(file: OpenFile, into: Slice<number>, position: number): Result<number> {
  return attempt((fs) => {
    const buffer = new Uint8Array(Math.min(into.n, CHUNK_LEN));
    const len = fs.readSync(file.fd, buffer, 0, buffer.length, file.at(position));
    for (let i = 0; i < len; i++) into.a[into.o + i] = buffer[i] as number;
    return len;
  });
}

export function fsWrite(file: OpenFile, bytes: Slice<number>, position: number): Result<number> {
  return attempt((fs) => fs.writeSync(file.fd, toBuffer(bytes), 0, bytes.n, file.at(position)));
}

export function fsTruncate(file: OpenFile, len: bigint): Result<void> {
  return attempt((fs) => fs.ftruncateSync(file.fd, Number(len)));
}

export function fsSync(file: OpenFile, dataOnly: boolean): Result<void> {
  return attempt((fs) => (dataOnly ? fs.fdatasyncSync(file.fd) : fs.fsyncSync(file.fd)));
}

const BIG = { bigint: true } as const;

export function fsFileStat(file: OpenFile): Result<unknown> {
  return attempt((fs) => fs.fstatSync(file.fd, BIG));
}

export function fsStat(path: string, follow: boolean): Result<unknown> {
  return attempt((fs) => (follow ? fs.statSync(path, BIG) : fs.lstatSync(path, BIG)));
}

/** All that is in a file. */
export function fsReadAll(path: string): Result<Slice<number>> {
  return attempt((fs) => toSlice(fs.readFileSync(path)));
}

/** The same as text, without an array of its bytes in between. */
export function fsReadText(path: string): Result<string> {
  return attempt((fs) => {
    const bytes = fs.readFileSync(path);
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return new Err(BAD_TEXT);
    }
  });
}

/** Makes the file, or replaces what is in it. */
export function fsWriteAll(path: string, bytes: Slice<number>): Result<void> {
  return attempt((fs) => fs.writeFileSync(path, toBuffer(bytes)));
}

/** What is done to one path, or from one to another. */
type PathOperation = "mkdir" | "rmdir" | "unlink" | "rename" | "link" | "symlink";

export function fsChange(what: PathOperation, path: string, other: string): Result<void> {
  return attempt((fs) => {
    switch (what) {
      case "mkdir":
        return fs.mkdirSync(path);
      case "rmdir":
        return fs.rmdirSync(path);
      case "unlink":
        return fs.unlinkSync(path);
      case "rename":
        return fs.renameSync(path, other);
      case "link":
        return fs.linkSync(path, other);
      case "symlink":
        return fs.symlinkSync(path, other);
    }
  });
}

export function fsChmod(path: string, mode: number): Result<void> {
  return attempt((fs) => fs.chmodSync(path, mode));
}

/** Where a link leads, or where a path does in the end. */
export function fsResolve(path: string, wholly: boolean): Result<string> {
  return attempt((fs) => (wholly ? fs.realpathSync.native(path) : fs.readlinkSync(path)));
}

function entries(list: Entry[]): Slice<Entry> {
  return new Slice(list, 0, list.length);
}

const WITH_KINDS = { withFileTypes: true } as const;

export function fsEntries(path: string): Result<Slice<Entry>> {
  return attempt((fs) => entries(fs.readdirSync(path, WITH_KINDS)));
}

/** What Linux has for the kind of an entry. */
export function fsEntryKind(entry: Entry): number {
  if (entry.isFile()) return 0o100000;
  if (entry.isDirectory()) return 0o040000;
  if (entry.isSymbolicLink()) return 0o120000;
  return 0;
}

export function workingDir(): Result<string> {
  return theHost().workingDir?.() ?? new Err(ENOSYS);
}

export function setWorkingDir(path: string): Result<void> {
  const host = theHost();
  if (host.setWorkingDir === undefined) return new Err(ENOSYS);
  try {
    return host.setWorkingDir(path);
  } catch (e) {
    return failure(e);
  }
}

export function tempDir(): string {
  return theHost().system?.tmpdir() ?? "/tmp";
}
