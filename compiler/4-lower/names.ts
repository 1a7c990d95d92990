/** Names of what a compilation makes: readable, unique, valid in JavaScript. */
import type { Def } from "../2-resolve/defs.js";
import type { Const, GArg, Ty } from "../3-check/ty.js";
import { isConst } from "../3-check/ty-util.js";

/** Words a top-level name must not be. */
const RESERVED = new Set(
  ("abstract arguments await boolean break byte case catch char class const continue debugger default delete do double else enum eval export extends false final finally float for " +
    "function goto if implements import in instanceof int interface let long native new null package private protected public return short static super switch synchronized this " +
    "throw throws transient true try typeof undefined var void volatile while with yield async of get set NaN Infinity globalThis Object Array Function Symbol String Number Boolean " +
    "BigInt Math Map Set WeakMap WeakSet Promise Proxy Reflect Error TypeError RangeError Date RegExp JSON Uint8Array Float64Array process console require module exports").split(" "),
);

export class NameTable {
  readonly #taken = new Map<string, number>();

  /** A name of its own, as near to `base` as can be. */
  unique(base: string): string {
    const clean = cleanName(base);
    const count = this.#taken.get(clean);
    if (count === undefined && !RESERVED.has(clean)) {
      this.#taken.set(clean, 1);
      return clean;
    }
    for (let n = (count ?? 1) + 1; ; n++) {
      const name = `${clean}$${n}`;
      if (this.#taken.has(name)) continue;
      this.#taken.set(clean, n);
      this.#taken.set(name, 1);
      return name;
    }
  }

  isFree(name: string): boolean {
    return !this.#taken.has(name) && !RESERVED.has(name);
  }
}

const SIMPLE = /^[A-Za-z_$][\w$]*$/;

/** Everything that cannot stand in an identifier becomes `_`. */
function cleanName(text: string): string {
  if (SIMPLE.test(text)) return text;
  const out = text.replace(/[^\p{ID_Continue}$]/gu, "_");
  return /^[\p{ID_Start}$_]/u.test(out) ? out : `_${out}`;
}

const MAX_LENGTH = 60;

/** `Vec_i32`, `Option_String`: a type inside a name. */
export function typeWord(ty: GArg): string {
  const word = wordOf(ty);
  return word.length > MAX_LENGTH ? word.slice(0, MAX_LENGTH) : word;
}

function wordOf(ty: GArg): string {
  if (isConst(ty)) return constWord(ty);
  switch (ty.kind) {
    case "int":
      return ty.int;
    case "float":
      return ty.float;
    case "bool":
    case "char":
    case "str":
    case "never":
    case "error":
      return ty.kind;
    case "adt":
      return argsWord(ty.def.name, ty.args);
    case "ref":
      return wordOf(ty.to);
    case "tuple":
      return ty.elems.length === 0 ? "unit" : `${ty.elems.map(wordOf).join("_")}`;
    case "array":
      return `${wordOf(ty.elem)}x${constWord(ty.len)}`;
    case "slice":
      return `${wordOf(ty.elem)}s`;
    case "fnPtr":
      return "fn";
    case "fnDef":
      return ty.def.name;
    case "closure":
      return "closure";
    case "asyncBlock":
      return "async";
    case "asyncFn":
      return ty.def.name;
    case "joinFuture":
      return "join";
    case "dyn":
      return ty.principal === null ? "dyn" : `dyn${ty.principal.trait.name}`;
    case "param":
    case "proj":
    case "opaque":
    case "infer":
      return "_";
    default:
      return "_";
  }
}

function constWord(c: Const): string {
  return c.kind === "constValue" ? String(c.value).replace("-", "m") : "n";
}

export function argsWord(name: string, args: readonly GArg[]): string {
  let word = name;
  for (let i = 0; i < args.length; i++) word += `_${wordOf(args[i] as GArg)}`;
  return word;
}

/** The property that holds a field: its name, `_0` for the first of a tuple. */
export function fieldProp(name: string): string {
  if (/^\d+$/.test(name)) return `_${name}`;
  return name === "tag" || name === "__proto__" || name === "constructor" ? `${name}_` : name;
}

/** Whether the type itself is what a method's name starts with: `Pool$get`. */
export function ownerWord(ty: Ty): string {
  const word = ty.kind === "ref" ? ownerWord(ty.to) : wordOf(ty);
  return word.length > MAX_LENGTH ? word.slice(0, MAX_LENGTH) : word;
}

/** `Pool::get` for people. */
export function titleOf(def: Def, owner: string | null): string {
  return owner === null ? def.name : `${owner}::${def.name}`;
}
