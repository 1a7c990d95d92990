/**
 * How the output comes to the names of other modules.
 *
 *   import * as runtime from "…/runtime/index.js";
 *   const { F4, PENDING, R: R$1 } = runtime;
 *
 * What is imported by name is a cell to the engine, which it reads each time and knows nothing of: `r === PENDING` was a call, and a ready
 * chain of five calls took three times as long. What a constant of the module holds is part of the compiled code.
 */

/** What generated code takes from a module: names as they are there, and what the code calls them. */
export interface ModuleUse {
  readonly module: string;
  readonly names: readonly { readonly name: string; readonly local: string }[];
}

/** Lines that bring the names of this package's modules into scope. */
export type Link = (uses: readonly ModuleUse[]) => readonly string[];

/** Whether a module comes with this package. */
function isOurs(module: string): boolean {
  return module === "runtime" || module === "repl" || module.startsWith("stdlib/js/");
}

/** `{ a, b: b$1 }`, and with ` as ` what imports are written like. */
export function bindings(names: ModuleUse["names"], as: ": " | " as "): string {
  return `{ ${names.map(({ name, local }) => (name === local ? name : `${name}${as}${local}`)).join(", ")} }`;
}

/** Lines for modules that are not ours; the default export and `*` have forms of their own. */
function importLines(use: ModuleUse, path: string): string[] {
  const named = use.names.filter((n) => n.name !== "*");
  const lines = use.names.filter((n) => n.name === "*").map((n) => `import * as ${n.local} from ${JSON.stringify(path)};`);
  if (named.length > 0) lines.push(`import ${bindings(named, " as ")} from ${JSON.stringify(path)};`);
  return lines;
}

/** Constants with what the module exports. `own` gives a name that nothing else has. */
function constantLines(use: ModuleUse, path: string, own: (name: string) => string): string[] {
  const all = own(use.module.slice(use.module.lastIndexOf("/") + 1));
  return [`import * as ${all} from ${JSON.stringify(path)};`, `const ${bindings(use.names, ": ")} = ${all};`];
}

export interface LinkOptions {
  /** The specifier for a module of the IR: `runtime`, intrinsics of the library, packages. */
  readonly importPath: (module: string) => string;
  /** By default they are imported. */
  readonly link?: Link;
}

/** The lines at the head of the output. */
export function linkLines(uses: readonly ModuleUse[], options: LinkOptions, own: (name: string) => string): string[] {
  const ours = uses.filter((u) => isOurs(u.module));
  const others = uses.filter((u) => !isOurs(u.module)).flatMap((u) => importLines(u, options.importPath(u.module)));
  const linked = options.link?.(ours) ?? ours.flatMap((u) => constantLines(u, options.importPath(u.module), own));
  return [...others, ...linked];
}
