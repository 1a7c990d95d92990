/**
 * Loads a large script together with the code that an earlier process compiled of it: a quarter of the time of a small program went into that.
 *
 * The code is kept in a file beside the script, named by what it depends on: the script's size and time, and the version and flags of the engine.
 * Where it is not there yet it is written at the end of the process, with the functions that were called by then. Where it cannot be written
 * or does not fit all goes on without it.
 */
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import v8 from "node:v8";
import vm from "node:vm";

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

const ENDING = ".cache";

/** Processes of one machine may do this at once: what each writes appears as a whole. Code of earlier versions goes. */
function save(code: Buffer, script: string, file: string): void {
  const own = `${file}.${process.pid}`;
  try {
    writeFileSync(own, code);
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
  const cachedData = readIfThere(file);
  const script = new vm.Script(readFileSync(filename, "utf8"), { filename, ...(cachedData === null ? {} : { cachedData }) });
  if (cachedData === null || script.cachedDataRejected === true) process.once("exit", () => save(script.createCachedData(), filename, file));
  return script.runInThisContext() as ReturnType<typeof loadCode>;
}
