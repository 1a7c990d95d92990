import type { Ty } from "../ty.js";
export interface FnSig {
  /** `self` first. A tuple struct's or variant's constructor: its fields. */
  readonly params: readonly Ty[];
  /** The output of an async fn, the item of a gen fn. */
  readonly ret: Ty;
  readonly async: boolean;
  readonly gen: boolean;
  /** How `self` is taken; `typed` is `self: T` (the type is `params[0]`), `null` without self. */
  readonly selfKind: "value" | "ref" | "refMut" | "typed" | null;
  readonly variadic: boolean;
}
