/** Identifiers: which names JavaScript keeps for itself, and how other names become valid ones. */

/** Reserved in modules, and what must keep its usual sense everywhere. */
const RESERVED = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof " +
    "interface let new null package private protected public return static super switch this throw true try typeof var void while with yield await " +
    "arguments eval undefined NaN Infinity"
  ).split(" "),
);

/** Globals that a reader of the output takes for JavaScript's own; all that the library mentions are among them, as `aether build` puts it into the same module. */
const BUILT_IN = new Set(
  (
    "Object Function Array Number BigInt String Boolean Symbol Math JSON Reflect Proxy Promise Date RegExp Map Set WeakMap WeakSet WeakRef FinalizationRegistry " +
    "Error TypeError RangeError SyntaxError ReferenceError AggregateError ArrayBuffer SharedArrayBuffer DataView Atomics Intl WebAssembly Iterator " +
    "Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array " +
    "globalThis console process require module exports Buffer TextEncoder TextDecoder MessageChannel performance queueMicrotask " +
    "setTimeout clearTimeout setInterval clearInterval setImmediate clearImmediate"
  ).split(" "),
);

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;
const SIMPLE = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

export function isIdentifier(name: string): boolean {
  return SIMPLE.test(name) || IDENTIFIER.test(name);
}

export function isReserved(name: string): boolean {
  return RESERVED.has(name);
}

/** Whether something at the top of the module had better not have this name. */
export function isBuiltIn(name: string): boolean {
  return RESERVED.has(name) || BUILT_IN.has(name);
}

/** The name itself where it is an identifier, else one like it. */
export function toIdentifier(name: string): string {
  if (isIdentifier(name)) return name;
  const cleaned = name.replace(/::/g, "$").replace(/[^\p{ID_Continue}$]+/gu, "_").replace(/^_+(?=.)|_+$/gu, "");
  return isIdentifier(cleaned) ? cleaned : `_${cleaned}`;
}

/** `name`, or `name$1`, `name$2` … if it is in use. `counts` remembers where to go on looking. */
export function uniqueName(name: string, inUse: (name: string) => boolean, counts: { get(name: string): number | undefined; set(name: string, count: number): unknown }): string {
  if (!inUse(name)) return name;
  for (let n = counts.get(name) ?? 1; ; n++) {
    const candidate = `${name}$${n}`;
    if (inUse(candidate)) continue;
    counts.set(name, n + 1);
    return candidate;
  }
}
