/**
 * Inference variables: union-find with an undo log.
 *
 * Links are not compressed (unions are by size, so chains are short): then taking a binding back is one assignment.
 */
import type { Span } from "../../source.js";
import { bug } from "../../unreachable.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Const, GArg, Ty } from "../ty.js";
import { ERROR, F64, hasInfer, I32, isConst, mapConstParts, mapParts, UNIT, type Mapper } from "../ty-util.js";

export type VarKind = "general" | "int" | "float";

/** What a variable stands for, to say in "type annotations needed". */
export type VarOrigin =
  | { readonly kind: "misc" }
  | { readonly kind: "param"; readonly name: string; readonly owner: Def }
  | { readonly kind: "local"; readonly name: string }
  | { readonly kind: "closureParam" }
  | { readonly kind: "closureReturn" }
  /** The type of an expression that never gives a value: `()` if nothing else is said. */
  | { readonly kind: "diverging" };

type InferTy = Ty & { kind: "infer" };
type InferConst = Const & { kind: "constInfer" };

interface Slot {
  readonly self: InferTy;
  readonly span: Span;
  readonly origin: VarOrigin;
  size: number;
  /** A link to another variable of the same set, or the type it is bound to. */
  to: Ty | null;
}

interface ConstSlot {
  readonly self: InferConst;
  readonly span: Span;
  readonly origin: VarOrigin;
  to: Const | null;
}

export type VarMark = number;

/** `T`: what is kept about types with open variables. */
export class VarTable<T> implements Mapper {
  readonly #slots: Slot[] = [];
  readonly #consts: ConstSlot[] = [];
  /** Slots in the order they were bound. */
  readonly #log: (Slot | ConstSlot)[] = [];
  /** What has been found out about types with open variables, and in `#noted` the keys in the order they came, with the length of the log then. */
  readonly #answers = new Map<string, T>();
  readonly #noted: { readonly key: string; readonly mark: VarMark }[] = [];
  /** Grows with each binding and each undo. */
  version = 0;

  newTy(kind: VarKind, span: Span, origin: VarOrigin): Ty {
    const self: InferTy = { kind: "infer", id: this.#slots.length, var: kind };
    this.#slots.push({ self, span, origin, size: 1, to: null });
    return self;
  }

  newConst(span: Span, origin: VarOrigin): Const {
    const self: InferConst = { kind: "constInfer", id: this.#consts.length };
    this.#consts.push({ self, span, origin, to: null });
    return self;
  }

  #slot(id: number): Slot {
    return this.#slots[id] ?? bug(`no inference variable ${id}`);
  }

  shallow(ty: InferTy): Ty {
    let slot = this.#slot(ty.id);
    for (;;) {
      const to = slot.to;
      if (to === null) return slot.self;
      if (to.kind !== "infer") return to;
      slot = this.#slot(to.id);
    }
  }

  shallowConst(c: InferConst): Const {
    let at: Const = c;
    while (at.kind === "constInfer") {
      const to: Const | null = this.#consts[at.id]?.to ?? null;
      if (to === null) return at;
      at = to;
    }
    return at;
  }

  /** Both are open roots of the same kind, or one of them is general. */
  union(a: InferTy, b: InferTy): void {
    const x = this.#slot(a.id);
    const y = this.#slot(b.id);
    const keepX = a.var !== b.var ? b.var === "general" : x.size >= y.size;
    const [root, leaf] = keepX ? [x, y] : [y, x];
    root.size += leaf.size;
    this.#bind(leaf, root.self);
  }

  bind(v: InferTy, to: Ty): void {
    this.#bind(this.#slot(v.id), to);
  }

  bindConst(v: InferConst, to: Const): void {
    const slot = this.#consts[v.id];
    if (slot === undefined) return;
    slot.to = to;
    this.#log.push(slot);
    this.version++;
  }

  #bind(slot: Slot, to: Ty): void {
    slot.to = to;
    this.#log.push(slot);
    this.version++;
  }

  mark(): VarMark {
    return this.#log.length;
  }

  get count(): number {
    return this.#slots.length;
  }

  /** What has been found for `key` while every binding that it may rest on was there, which all still are. */
  answer(key: string): T | undefined {
    return this.#answers.get(key);
  }

  /** Keeps `answer` until a binding that is there now is taken back. */
  keepAnswer(key: string, answer: T): void {
    this.#answers.set(key, answer);
    this.#noted.push({ key, mark: this.#log.length });
  }

  undoTo(mark: VarMark): void {
    for (let last = this.#noted.at(-1); last !== undefined && last.mark > mark; last = this.#noted.at(-1)) {
      this.#answers.delete(last.key);
      this.#noted.pop();
    }
    while (this.#log.length > mark) {
      const slot = this.#log.pop();
      if (slot === undefined) break;
      if (slot.self.kind === "infer" && slot.to !== null && slot.to.kind === "infer") this.#slot(slot.to.id).size -= (slot as Slot).size;
      slot.to = null;
      this.version++;
    }
  }

  resolve(ty: Ty): Ty {
    return this.ty(ty);
  }

  ty(ty: Ty): Ty {
    if (ty.kind !== "infer") return mapParts(ty, this);
    const to = this.shallow(ty);
    return to.kind === "infer" ? to : this.ty(to);
  }

  con(c: Const): Const {
    if (c.kind !== "constInfer") return mapConstParts(c, this);
    const to = this.shallowConst(c);
    return to.kind === "constInfer" ? to : this.con(to);
  }

  /** Whether the open root `v` occurs in `arg`. */
  occurs(v: InferTy, arg: GArg): boolean {
    return hasInfer(arg) && this.#occursIn(v, arg);
  }

  #occursIn(v: InferTy, arg: GArg): boolean {
    let found = false;
    const mapper: Mapper = {
      ty: (t) => {
        if (found) return t;
        const at = t.kind === "infer" ? this.shallow(t) : t;
        if (at.kind === "infer") found ||= at.id === v.id;
        else mapParts(at, mapper);
        return t;
      },
      con: (c) => (mapConstParts(c, mapper), c),
    };
    if (isConst(arg)) mapper.con(arg);
    else mapper.ty(arg);
    return found;
  }

  origin(ty: InferTy): { readonly span: Span; readonly origin: VarOrigin } {
    return this.#slot(ty.id);
  }

  /** The variables that are one with it, the oldest first. */
  members(root: InferTy): readonly { readonly span: Span; readonly origin: VarOrigin }[] {
    return this.#slots.filter((slot) => this.shallow(slot.self) === root);
  }

  constOrigin(c: InferConst): { readonly span: Span; readonly origin: VarOrigin } | null {
    return this.#consts[c.id] ?? null;
  }

  /** Where a mistake has been reported, every open type is taken to be its consequence. */
  applyDefaults(tainted: boolean): boolean {
    let changed = false;
    for (const slot of this.#slots) {
      // One diverging member makes the whole set fall back to `()`, as in edition 2021.
      const root = slot.origin.kind === "diverging" || tainted ? this.shallow(slot.self) : slot.to === null ? slot.self : null;
      if (root === null || root.kind !== "infer") continue;
      const to = tainted ? ERROR : root.var === "int" ? I32 : root.var === "float" ? F64 : slot.origin.kind === "diverging" ? UNIT : null;
      if (to === null) continue;
      this.bind(root, to);
      changed = true;
    }
    return changed;
  }
}
