/** What a function mentions of the world outside it: globals, imports, and the words of inlined JavaScript. */
import type { IrExpr, IrGlobal, IrStmt } from "../4-lower/ir.js";
import { everyExpr } from "../4-lower/split/walk.js";

export interface Refs {
  readonly globals: ReadonlySet<string>;
  /** Names by module. */
  readonly imports: ReadonlyMap<string, ReadonlySet<string>>;
  readonly words: ReadonlySet<string>;
}

/** The words of each piece of inlined JavaScript: the same few pieces stand in most functions. */
export type Words = Map<string, readonly string[]>;

export function refsOf(stmts: readonly IrStmt[], known: Words): Refs {
  const globals = new Set<string>();
  const imports = new Map<string, Set<string>>();
  const words = new Set<string>();
  const take = (module: string, name: string): void => {
    const names = imports.get(module);
    if (names === undefined) imports.set(module, new Set([name]));
    else names.add(name);
  };
  everyExpr(stmts, (e: IrExpr) => {
    if (e.k === "global") globals.add(e.name);
    else if (e.k === "import") take(e.module, e.name);
    else if (e.k === "cx") take("runtime", "CX");
    else if (e.k === "inline") for (const word of wordsOf(e.code, known)) words.add(word);
  });
  return { globals, imports, words };
}

const STRINGS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;

/** The identifiers that stand by themselves in a piece of JavaScript. */
function wordsOf(code: string, known: Words): readonly string[] {
  let words = known.get(code);
  if (words === undefined) {
    words = code.replace(STRINGS, "").match(/(?<![.\w$])[A-Za-z_$][\w$]*/g) ?? [];
    known.set(code, words);
  }
  return words;
}

/** The statements whose expressions are all that a global mentions. */
export function statementsOf(global: IrGlobal): readonly IrStmt[] {
  switch (global.k) {
    case "fn":
      if (global.fn.droppable.length === 0 && global.fn.paramDrops.length === 0) return global.fn.body;
      return [...global.fn.body, ...global.fn.droppable.flatMap((d) => d.drop), ...global.fn.paramDrops.flatMap((d) => d.drop)];
    case "class":
      return global.methods.flatMap((m) => m.body);
    case "const":
      return [...global.body, { k: "expr", expr: global.init, span: null }];
  }
}
