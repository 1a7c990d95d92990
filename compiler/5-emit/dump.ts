/** The intermediate representation as text: JavaScript with `await` and `poll`, and what each function drops. */
import type { IrFn, IrGlobal, IrModule } from "../4-lower/ir.js";
import { printClass, printConst } from "./data.js";
import type { ModuleNames } from "./expr.js";
import type { InlineTemplate } from "./inline.js";
import { commentText } from "./literal.js";
import { StmtPrinter, type FnContext } from "./stmt.js";
import { Writer } from "./writer.js";

/** Names as the IR has them. */
const PLAIN_NAMES: ModuleNames = {
  global: (name) => name,
  isLazy: () => false,
  imported: (_, name) => name,
};

function dumpFn(c: FnContext, fn: IrFn): void {
  const { out } = c;
  const drops = [...fn.droppable, ...fn.paramDrops];
  const p = new StmtPrinter(c, [...fn.body, ...drops.flatMap((d) => d.drop)], null);
  out.line(`// ${commentText(fn.title)}`);
  out.write(`${fn.async ? "async " : ""}function ${fn.name}(${p.params(fn.params)}) `);
  p.block(fn.body);
  out.newline();
  for (const d of fn.droppable) {
    p.scope.open();
    out.write(`// drops ${p.scope.declare(d.var)}: `);
    out.newline();
    p.list(d.drop);
    p.scope.close();
  }
  out.newline();
}

export function dumpIr(ir: IrModule): string {
  const out = new Writer();
  const templates = new Map<string, InlineTemplate>();
  const context = (owner: string): FnContext => ({ out, names: PLAIN_NAMES, templates, owner, avoid: new Set(), raw: true });
  const dump = (g: IrGlobal): void => {
    switch (g.k) {
      case "fn":
        return dumpFn(context(g.fn.title), g.fn);
      case "class":
        return printClass(context(g.name), g, g.name);
      case "const":
        return printConst(context(g.name), g, g.name, (name) => name);
    }
  };
  for (const g of ir.globals) dump(g);
  return out.text();
}

