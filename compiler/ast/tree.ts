/** Syntax as keys and values, for walks that treat all nodes alike. */

export type Tree = { readonly [key: string]: unknown };

export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}
