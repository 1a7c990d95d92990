/**
 * What collecting names needs to know of an item of the library: what it is called, who may name it, and where it stands. Everything else of it is read when
 * something looks at it.
 *
 * Outlines are made of parsed files (`outline-of.ts`) when the package is built, as reading all that a small program might name takes longer than all else that is
 * done for it. They are plain JSON. Offsets count from the start of the file; a member that is not there means no, or none.
 */
import type { ForeignItem, Item } from "../ast/ast.js";

/** The first offset, and the one behind the last. */
export type Range = readonly [lo: number, hi: number];

/** What an impl is of and for, by the last names that its head has for them. */
export interface ImplHeading {
  /** `null` in inherent impls. */
  readonly trait: string | null;
  /** `null` where it is no name of a type: a reference, a parameter of the impl. */
  readonly self: string | null;
}

interface Common {
  readonly name: string;
  /** What the definition's span is: that of its name, or of an item without one. */
  readonly span: Range;
  /** `span` is in the text that a macro wrote, not in what was passed to it. */
  readonly made?: true;
  readonly vis?: "pub" | "crate" | "super";
  /** It has attributes. */
  readonly attrs?: true;
  readonly lang?: string;
}

export interface ForeignOutline extends Common {
  readonly kind: Exclude<ForeignItem["kind"], "macro">;
}

export type IdentOutline = readonly [name: string, ...Range];

export interface TreeOutline {
  readonly span: Range;
  readonly global?: true;
  readonly prefix: readonly IdentOutline[];
  /** Where neither this nor what follows is there, it is a plain name. */
  readonly glob?: true;
  readonly trees?: readonly TreeOutline[];
  readonly rename?: IdentOutline;
}

export type Outline = Common & {
  /** Its text, attributes included; not for what a macro or a derive made, which has its place in a list. */
  readonly text?: Range;
} & (
    | { readonly kind: Exclude<Item["kind"], "struct" | "enum" | "trait" | "impl" | "mod" | "macroRules" | "macro" | "use" | "externBlock" | "externCrate" | "error"> }
    | { readonly kind: "struct"; /** Who may call it: whoever sees the struct, everybody in the crate or in the module. */ readonly ctor?: "open" | "crate" | "private"; readonly derived?: readonly Outline[] }
    | { readonly kind: "enum"; readonly derived?: readonly Outline[]; readonly langs?: readonly string[] }
    /** `langs`: the language items among its members; `values`: the names of its functions and constants. */
    | { readonly kind: "trait"; readonly langs?: readonly string[]; readonly values: readonly string[] }
    | { readonly kind: "impl"; readonly heading: ImplHeading }
    | { readonly kind: "mod"; /** None where it is a file. */ readonly items?: readonly Outline[]; readonly lazy?: true; readonly holds?: readonly string[] }
    | { readonly kind: "macroRules"; readonly exported?: true }
    | { readonly kind: "macro"; readonly call: Range; readonly lazy?: readonly string[]; /** What the call makes. */ readonly items?: readonly Outline[] }
    | { readonly kind: "use"; readonly tree: TreeOutline; readonly traits?: true }
    | { readonly kind: "externBlock"; readonly abi: string | null; readonly items: readonly ForeignOutline[] }
    /** Something that there is no outline of: it is read. */
    | { readonly kind: "read" }
  );

/** The outline of a kind of item. */
export type OutlineOf<K extends Outline["kind"]> = Extract<Outline, { readonly kind: K }>;

/** What an impl is of and for. */
export function headingOf({ trait, self, generics }: Item & { readonly kind: "impl" }): ImplHeading {
  const path = self.kind === "path" && self.qself === null ? self.path : null;
  const name = path?.segments.at(-1)?.ident.name ?? null;
  const isParam = path?.segments.length === 1 && generics.params.some((param) => param.kind === "type" && param.ident.name === name);
  return { trait: trait?.segments.at(-1)?.ident.name ?? null, self: isParam ? null : name };
}
