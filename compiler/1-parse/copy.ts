/**
 * Copies of syntax. A fragment that a macro splices more than once stands in several places, and its names may mean something else in each: only the first
 * place has the tree that was read, the others have one with ids of their own.
 */
import type { NodeId } from "../ast/ast.js";

/** Parts without nodes in them, or such as are read anew wherever they stand. */
const LEAVES: ReadonlySet<string> = new Set(["span", "headSpan", "ident", "lit", "tokens", "attrs", "innerAttrs", "lifetime"]);

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

export function copyTree<T>(root: T, nextId: () => NodeId): T {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isTree(value)) return value;
    const made: Tree = {};
    for (const key of Object.keys(value)) {
      if (key === "id") made[key] = nextId();
      else made[key] = LEAVES.has(key) ? value[key] : copy(value[key]);
    }
    return made;
  };
  return copy(root) as T;
}

/** A copy that another macro's body holds: each name of it has the context that `ctxtFor` gives for the one it had. */
export function copyInto<T>(root: T, nextId: () => NodeId, ctxtFor: (ctxt: number) => number): T {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isTree(value)) return value;
    const made: Tree = {};
    for (const key of Object.keys(value)) {
      const part = value[key];
      if (key === "id") made[key] = nextId();
      else made[key] = key === "ctxt" && typeof part === "number" ? ctxtFor(part) : copy(part);
    }
    return made;
  };
  return copy(root) as T;
}
