/** Prints classes and constants. */
import type { IrGlobal } from "../4-lower/ir.js";
import { commentText, numberText, stringText } from "./literal.js";
import { printFn, StmtPrinter, type FnContext } from "./stmt.js";
import { isIdentifier, isReserved } from "./words.js";
import { NO_SPAN } from "../source.js";

const property = (name: string): string => (isIdentifier(name) ? `.${name}` : `[${stringText(name)}]`);

export function printClass(c: FnContext, cls: IrGlobal & { readonly k: "class" }, name: string): void {
  const { out } = c;
  if (cls.title !== name) out.line(`// ${commentText(cls.title)}`);
  out.line(`class ${name} {`);
  out.indent();
  const params = cls.fields.map((f, i) => (isIdentifier(f) && !isReserved(f) ? f : `_${i}`));
  if (cls.fields.length + cls.fixed.length > 0) {
    out.line(`constructor(${params.join(", ")}) {`);
    for (const f of cls.fixed) out.line(`  this${property(f.name)} = ${numberText(f.value)};`);
    for (const [i, f] of cls.fields.entries()) out.line(`  this${property(f)} = ${params[i] ?? ""};`);
    out.line("}");
  }
  for (const m of cls.methods) {
    const head = `${m.kind === "method" ? "" : `${m.kind} `}${isIdentifier(m.name) ? m.name : `[${stringText(m.name)}]`}`;
    const fn = { name: m.name, params: m.params, body: m.body, async: false, droppable: [], paramDrops: [], span: NO_SPAN, title: `${cls.title}::${m.name}`, export: null };
    printFn(c, fn, "method", head);
  }
  out.dedent();
  out.line("}");
  out.newline();
}

/** A lazy constant is a function that makes the value when it is first called. */
export function printConst(c: FnContext, g: IrGlobal & { readonly k: "const" }, name: string, own: (name: string) => string): void {
  const { out } = c;
  const init = { k: "return", value: g.init, span: null } as const;
  if (!g.lazy) {
    const p = new StmtPrinter(c, [...g.body, init], null);
    out.write(`const ${name} = `);
    if (g.body.length === 0) p.expr(g.init, 1);
    else {
      out.write("(() => ");
      p.block([...g.body, init]);
      out.write(")()");
    }
    return out.line(";");
  }
  const p = new StmtPrinter(c, [...g.body, init], null);
  const [made, value] = [own(`${name}$made`), own(`${name}$value`)];
  out.line(`let ${made} = false, ${value};`);
  out.line(`function ${name}() {`);
  out.indent();
  out.line(`if (${made}) return ${value};`);
  p.list(g.body);
  if (g.early !== null) {
    out.write(`${value} = `);
    p.expr(g.early, 1);
    out.line(";");
    out.line(`${made} = true;`);
  }
  out.write(`${value} = `);
  p.expr(g.init, 1);
  out.line(";");
  if (g.early === null) out.line(`${made} = true;`);
  out.line(`return ${value};`);
  out.dedent();
  out.line("}");
  out.newline();
}
