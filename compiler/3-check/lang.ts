/** The library's definitions that the checker knows by path, or else by their `#[lang]` attribute. */
import type { Expr } from "../ast/ast.js";
import type { Def, Program } from "../2-resolve/defs.js";
import type { Ty } from "./ty.js";
import { isConst } from "./ty-util.js";

const PATHS = {
  sized: "std::marker::Sized",
  copy: "std::marker::Copy",
  clone: "std::clone::Clone",
  send: "std::marker::Send",
  sync: "std::marker::Sync",
  unpin: "std::marker::Unpin",
  unwind_safe: "std::marker::UnwindSafe",
  ref_unwind_safe: "std::marker::RefUnwindSafe",
  phantom_data: "std::marker::PhantomData",
  drop: "std::ops::Drop",
  deref: "std::ops::Deref",
  deref_mut: "std::ops::DerefMut",
  index: "std::ops::Index",
  index_mut: "std::ops::IndexMut",
  fn: "std::ops::Fn",
  fn_mut: "std::ops::FnMut",
  fn_once: "std::ops::FnOnce",
  fn_once_output: "std::ops::FnOnce::Output",
  async_fn: "std::ops::AsyncFn",
  async_fn_mut: "std::ops::AsyncFnMut",
  async_fn_once: "std::ops::AsyncFnOnce",
  Future: "std::future::Future",
  IntoFuture: "std::future::IntoFuture",
  Iterator: "std::iter::Iterator",
  IntoIterator: "std::iter::IntoIterator",
  Stream: "aether::stream::Stream",
  FusedStream: "aether::stream::FusedStream",
  Pin: "std::pin::Pin",
  Box: "std::boxed::Box",
  UnsafeCell: "std::cell::UnsafeCell",
  CStr: "std::ffi::CStr",
  Vec: "std::vec::Vec",
  String: "std::string::String",
  Option: "std::option::Option",
  Result: "std::result::Result",
  Termination: "std::process::Termination",
  Display: "std::fmt::Display",
  Debug: "std::fmt::Debug",
  ErrorTrait: "std::error::Error",
  From: "std::convert::From",
  Default: "std::default::Default",
  FromFailure: "aether::error::FromFailure",
  ControlFlow: "std::ops::ControlFlow",
  Branch: "std::ops::Branch",
  FromEarly: "std::ops::FromEarly",
} as const;

/** Names of the attribute, where a library has the item elsewhere. */
const ALIASES: Readonly<Partial<Record<keyof typeof PATHS, readonly string[]>>> = {
  Future: ["future_trait"],
  Pin: ["pin"],
  Box: ["owned_box"],
  Iterator: ["iterator"],
  Option: ["option"],
  Result: ["result"],
  async_fn: ["AsyncFn"],
  async_fn_mut: ["AsyncFnMut"],
  async_fn_once: ["AsyncFnOnce"],
};

export type LangName = keyof typeof PATHS;

/** Traits that the compiler implements itself. */
export type BuiltinTrait = "sized" | "copy" | "clone" | "Fn" | "FnMut" | "FnOnce" | "future" | "iterator" | "stream" | "unpin" | "auto";

export class LangItems {
  readonly #known = new Map<LangName, Def | null>();
  readonly #assocs = new Map<LangName, Map<string, Def | null>>();
  readonly #fnKinds = new Map<Def, "Fn" | "FnMut" | "FnOnce">();
  readonly #builtin = new Map<Def, BuiltinTrait | null>();
  #autos: ReadonlySet<Def> | null = null;
  #pin: Def | null = null;

  constructor(private readonly program: Program) {}

  get(name: LangName): Def | null {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const found = this.#find(name);
    this.#known.set(name, found);
    return found;
  }

  #find(name: LangName): Def | null {
    const byPath = this.program.lookup(PATHS[name], "type");
    if (byPath !== null) return byPath;
    for (const spelling of [name, ...(ALIASES[name] ?? [])]) {
      const def = this.program.lang(spelling);
      if (def !== null) return def;
    }
    return null;
  }

  /** Asks for the item only where the name fits: its module may not have been read, and then `def` is another. */
  is(def: Def | null, name: LangName): boolean {
    if (def === null) return false;
    const known = this.#known.get(name);
    if (known !== undefined && known !== def) return false;
    return PATHS[name].endsWith(def.name) && this.get(name) === def;
  }

  /** The associated type of a lang trait, `Output` of `Future`. */
  assoc(trait: LangName, name: string): Def | null {
    let ofTrait = this.#assocs.get(trait);
    if (ofTrait === undefined) {
      ofTrait = new Map();
      this.#assocs.set(trait, ofTrait);
    }
    const known = ofTrait.get(name);
    if (known !== undefined) return known;
    const def = this.get(trait);
    const found = def === null ? null : (this.program.children(def).find((c) => c.kind === "assocType" && c.name === name) ?? null);
    ofTrait.set(name, found);
    return found;
  }

  /** `P` of `Pin<P>`. */
  unpinned(ty: Ty): Ty | null {
    if (ty.kind !== "adt" || ty.args.length !== 1 || ty.def !== (this.#pin ??= this.get("Pin"))) return null;
    const inner = ty.args[0];
    return inner === undefined || isConst(inner) ? null : inner;
  }

  /** `T` of `Box<T>`. */
  boxed(ty: Ty): Ty | null {
    if (ty.kind !== "adt" || ty.def !== this.get("Box")) return null;
    const inner = ty.args[0];
    return inner === undefined || isConst(inner) ? null : inner;
  }

  /** `Fn`, `FnMut` or `FnOnce`; null for every other trait. */
  fnTrait(trait: Def): "Fn" | "FnMut" | "FnOnce" | null {
    if (this.#fnKinds.size === 0) {
      const kinds = [["fn", "Fn"], ["fn_mut", "FnMut"], ["fn_once", "FnOnce"]] as const;
      for (const [name, kind] of kinds) {
        const def = this.get(name);
        if (def !== null) this.#fnKinds.set(def, kind);
      }
    }
    return this.#fnKinds.get(trait) ?? null;
  }

  /** `null` for every other trait. */
  builtin(trait: Def): BuiltinTrait | null {
    let known = this.#builtin.get(trait);
    if (known === undefined) {
      known = this.#builtinKind(trait);
      this.#builtin.set(trait, known);
    }
    return known;
  }

  #builtinKind(trait: Def): BuiltinTrait | null {
    if (trait === this.get("sized")) return "sized";
    if (trait === this.get("copy")) return "copy";
    if (trait === this.get("clone")) return "clone";
    const fn = this.fnTrait(trait);
    if (fn !== null) return fn;
    if (trait === this.get("Future")) return "future";
    if (trait === this.get("Iterator")) return "iterator";
    if (this.is(trait, "Stream") || this.is(trait, "FusedStream")) return "stream";
    if (trait === this.get("unpin")) return "unpin";
    return this.isAuto(trait) ? "auto" : null;
  }

  /** Traits every type has unless a part of it has not. */
  isAuto(trait: Def): boolean {
    this.#autos ??= new Set([this.get("send"), this.get("sync"), this.get("unpin"), this.get("unwind_safe"), this.get("ref_unwind_safe")].filter((d) => d !== null));
    return this.#autos.has(trait);
  }
}

/** The `#[lang]` name of the struct that a range is. */
export function rangeLang(expr: Expr & { kind: "range" }): string {
  if (expr.lo === null) return expr.hi === null ? "RangeFull" : expr.inclusive ? "RangeToInclusive" : "RangeTo";
  return expr.hi === null ? "RangeFrom" : expr.inclusive ? "RangeInclusive" : "Range";
}
