/**
 * One type for several expressions: the arms of `if` and `match`, the elements of an array, the values of `break` and `return`.
 *
 * Each is coerced to the type found so far; where that fails the earlier ones are coerced to the type of the new one, if nothing
 * but reborrowing has been done to them yet. Different fn items and closures meet as fn pointers.
 */
import type { Expr } from "../../ast/ast.js";
import type { Span } from "../../source.js";
import type { Ty } from "../ty.js";
import { ERROR, NEVER, sameType, UNIT } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import type { Reason } from "./causes.js";
import { closurePointer, coerce, fnItemPointer } from "./coerce.js";
import { reportMismatch, reportUnitMismatch } from "./mismatch.js";
import type { Node } from "./node.js";

/** Where a value ends up; `node` changes when a later one makes it be coerced. */
export interface Slot {
  node: Node;
}

interface Pushed {
  readonly slot: Slot;
  /** As it was before any coercion. */
  readonly original: Node;
}

export class CoerceMany {
  readonly #pushed: Pushed[] = [];
  #merged: Ty | null = null;
  /** `()` has come from where no expression is: what follows has to be `()` too. */
  #isUnit = false;

  constructor(
    /** What is expected of all of them, perhaps an open variable. */
    readonly expected: Ty,
  ) {}

  get count(): number {
    return this.#merged === null ? 0 : 1;
  }

  /** What is known of the common type. */
  merged(): Ty {
    return this.#merged ?? this.expected;
  }

  /** What has been pushed before, for messages. */
  get last(): Node | null {
    return this.#pushed[this.#pushed.length - 1]?.slot.node ?? null;
  }

  get first(): Node | null {
    return this.#pushed[0]?.original ?? null;
  }

  push(f: BodyCx, node: Node, reason: Reason): Slot {
    const slot: Slot = { node };
    const made = this.#merged === null ? this.#first(f, node) : this.#join(f, node, this.#merged);
    if (made === null) {
      if (!f.silenced(this.expected)) reportMismatch(f, node, this.merged(), reason);
      slot.node = { ...node, ty: ERROR, make: () => ({ kind: "error" }) };
      this.#merged = ERROR;
    } else {
      slot.node = made;
      // After a mistake nothing is known of the common type, whatever was expected.
      this.#merged = f.silenced(node.ty) ? ERROR : made.ty;
    }
    this.#pushed.push({ slot, original: node });
    return slot;
  }

  /** `()` comes from here without an expression: a block that ends in `;`, `return;`, `break;`. */
  pushUnit(f: BodyCx, span: Span, reason: Reason, block: Expr | null = null): void {
    const target = f.infer.shallow(this.merged());
    if (target.kind === "never" && this.#merged !== null) {
      this.#retarget(f, UNIT);
      return;
    }
    if (f.infer.unify(target, UNIT) === null) {
      this.#merged ??= UNIT;
      this.#isUnit = true;
      return;
    }
    reportUnitMismatch(f, span, target, reason, block);
    this.#merged = ERROR;
  }

  /** The common type; `!` if there was nothing. */
  complete(): Ty {
    return this.#merged ?? NEVER;
  }

  #first(f: BodyCx, node: Node): Node | null {
    const result = coerce(f, node, this.expected);
    return result.ok ? result.node : null;
  }

  #join(f: BodyCx, node: Node, before: Ty): Node | null {
    const prev = f.known(before, node.span);
    const ty = f.known(node.ty, node.span);
    if (prev.kind === "error" || ty.kind === "error") return { ...node, ty: ERROR };
    const pointer = this.#asPointers(f, prev, ty, node);
    if (pointer !== null) return pointer;
    const forward = coerce(f, node, prev);
    if (forward.ok) return forward.node;
    if (this.#isUnit || !this.#canRetarget()) return null;
    const backward = this.#pushed.every((p) => {
      const again = coerce(f, p.original, ty);
      return again.ok;
    });
    if (!backward) return null;
    this.#retarget(f, ty);
    return { ...node, ty };
  }

  #retarget(f: BodyCx, ty: Ty): void {
    for (const p of this.#pushed) {
      const again = coerce(f, p.original, ty);
      if (again.ok) p.slot.node = again.node;
    }
    this.#merged = ty;
  }

  /** Whether the earlier ones have been left as they were, but for reborrows and `!`. */
  #canRetarget(): boolean {
    return this.#pushed.every((p) => p.slot.node === p.original || p.original.ty.kind === "never" || sameType(p.slot.node.ty, p.original.ty));
  }

  #asPointers(f: BodyCx, prev: Ty, ty: Ty, node: Node): Node | null {
    if (!isCallable(prev) || !isCallable(ty)) return null;
    // The same function with other type arguments is another one.
    if (prev.kind === "fnDef" && ty.kind === "fnDef" && prev.def === ty.def && f.infer.unify(prev, ty) === null) return null;
    if (prev.kind === "closure" && ty.kind === "closure" && prev.closure === ty.closure) return null;
    const [before, now] = alikeSafe(prev, ty, pointerOf(f, prev, node.span), pointerOf(f, ty, node.span));
    const pointer = before;
    if (f.infer.unify(pointer, now) !== null) return null;
    this.#retarget(f, pointer);
    const made = coerce(f, node, pointer);
    return made.ok ? made.node : null;
  }
}

type FnPtr = Ty & { kind: "fnPtr" };
type CallableTy = Ty & { kind: "fnDef" | "closure" };

const isCallable = (ty: Ty): ty is CallableTy => ty.kind === "fnDef" || ty.kind === "closure";

/** A closure can be an unsafe function, if the other one is. */
function alikeSafe(prev: Ty, ty: Ty, a: FnPtr, b: FnPtr): readonly [FnPtr, FnPtr] {
  if (a.unsafe === b.unsafe || (prev.kind !== "closure" && ty.kind !== "closure")) return [a, b];
  return [{ ...a, unsafe: true }, { ...b, unsafe: true }];
}

function pointerOf(f: BodyCx, ty: CallableTy, span: Span): FnPtr {
  return ty.kind === "fnDef" ? fnItemPointer(f, ty, span) : closurePointer(ty);
}
