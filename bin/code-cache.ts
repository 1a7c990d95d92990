/**
 * Loads a large script together with the code that an earlier process compiled of it: a quarter of the time of a small program went into that.
 *
 * The code is kept in a file beside the script, named by what it depends on: the script's size and time, and the version and flags of the engine.
 * Where it is not there yet it is written at the end of the process, with the functions that were called by then; and again by a process that called many more: the first
 * one may have asked for help only. Where it cannot be written or does not fit all goes on without it.
 */
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import v8 from "node:v8";
import vm from "node:vm";

interface Kept {
  readonly code: Buffer;
  /** How many bytes of compiled code the process had that wrote it. */
  readonly size: number;
}

/** At the end of the file. */
const SIZE_BYTES = 8;

function readIfThere(file: string): Kept | null {
  try {
    const content = readFileSync(file);
    const end = content.length - SIZE_BYTES;
    return end < 0 ? null : { code: content.subarray(0, end), size: content.readDoubleLE(end) };
  } catch {
    return null;
  }
}

const ENDING = ".cache";
/** It is written anew when there is more than this much more of it. */
const MUCH_MORE = 1.2;

function sizeNow(): number {
  return v8.getHeapCodeStatistics().bytecode_and_metadata_size;
}

/** Processes of one machine may do this at once: what each writes appears as a whole. Code of earlier versions goes. */
function save({ code, size }: Kept, script: string, file: string): void {
  const own = `${file}.${process.pid}`;
  const end = Buffer.alloc(SIZE_BYTES);
  end.writeDoubleLE(size);
  try {
    writeFileSync(own, Buffer.concat([code, end]));
    renameSync(own, file);
    const dir = path.dirname(script);
    const { mtimeMs } = statSync(script);
    for (const name of readdirSync(dir)) {
      const other = path.join(dir, name);
      if (other !== file && name.startsWith(path.basename(script)) && name.endsWith(ENDING) && statSync(other).mtimeMs < mtimeMs) rmSync(other, { force: true });
    }
  } catch {
    // Somebody else's directory.
    rmSync(own, { force: true });
  }
}

/** The value of the script: a function. */
export function loadCode(url: URL): (...imported: readonly unknown[]) => Readonly<Record<string, unknown>> {
  const filename = fileURLToPath(url);
  const { size, mtimeMs } = statSync(filename);
  const file = `${filename}-${process.version}-${process.arch}-${v8.cachedDataVersionTag()}-${size}-${mtimeMs}${ENDING}`;
  const kept = readIfThere(file);
  const script = new vm.Script(readFileSync(filename, "utf8"), { filename, ...(kept === null ? {} : { cachedData: kept.code }) });
  const before = kept === null || script.cachedDataRejected === true ? 0 : kept.size;
  process.once("exit", () => {
    const size = sizeNow();
    if (size > before * MUCH_MORE) save({ code: script.createCachedData(), size }, filename, file);
  });
  return script.runInThisContext() as ReturnType<typeof loadCode>;
}
