/**
 * The `.d.ts` of a compiled module: its exported functions as TypeScript sees them.
 *
 *   pub async fn fetch(id: u64) -> Option<String>      export function fetch(id: bigint, options?: CallOptions): Promise<string | undefined>;
 *
 * Types whose representation is not fixed are `unknown`: their values can be kept and given back.
 */
import type { Param } from "./ast/ast.js";
import type { Def } from "./2-resolve/defs.js";
import type { CheckCtx } from "./3-check/context.js";
import type { GArg, Ty } from "./3-check/ty.js";
import { fnDecl } from "./3-check/queries/syntax.js";
import { isReserved } from "./5-emit/words.js";

const WIDE: ReadonlySet<string> = new Set(["i64", "u64", "i128", "u128"]);

const CALL_OPTIONS = `/** Aborting the signal cancels the call: it is dropped where it stands, and the promise rejects. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}
`;

const START = `/** Runs the program; gives its exit code. */
export declare function start(options: { readonly host: unknown }): number | Promise<number>;
`;

function typeText(ctx: CheckCtx, ty: GArg): string {
  switch (ty.kind) {
    case "int":
      return WIDE.has(ty.int) ? "bigint" : "number";
    case "float":
      return "number";
    case "bool":
      return "boolean";
    case "char":
      return "number";
    case "str":
      return "string";
    case "never":
      return "never";
    case "tuple":
      return ty.elems.length === 0 ? "void" : "unknown";
    case "ref":
      return ty.mut ? "unknown" : typeText(ctx, ty.to);
    case "adt":
      return adtText(ctx, ty);
    default:
      return "unknown";
  }
}

function adtText(ctx: CheckCtx, ty: Ty & { readonly kind: "adt" }): string {
  const inner = ty.args[0];
  if (ty.def === ctx.program.lang("String")) return "string";
  if (ty.def !== ctx.program.lang("Option") || inner === undefined) return "unknown";
  const text = typeText(ctx, inner);
  return text === "string" || text === "number" || text === "bigint" || text === "boolean" ? `${text} | undefined` : "unknown";
}

function paramName(param: Param, index: number): string {
  return param.pat.kind === "ident" && /^[a-z_]\w*$/.test(param.pat.ident.name) && !isReserved(param.pat.ident.name) ? param.pat.ident.name : `a${index}`;
}

function functionText(ctx: CheckCtx, def: Def): string {
  const { params, ret, async } = ctx.fnSig(def);
  const syntax = fnDecl(def)?.params ?? [];
  const list = params.map((ty, i) => {
    const param = syntax[i];
    return `${param === undefined ? `a${i}` : paramName(param, i)}: ${typeText(ctx, ty)}`;
  });
  if (async) list.push("options?: CallOptions");
  const result = typeText(ctx, ret);
  const rest = `(${list.join(", ")}): ${async ? `Promise<${result}>` : result};\n`;
  return isReserved(def.name) ? `declare function ${def.name}$${rest}export { ${def.name}$ as ${def.name} };\n` : `export declare function ${def.name}${rest}`;
}

export function declarations(ctx: CheckCtx, exports: readonly Def[], hasMain: boolean): string {
  const functions = exports.map((def) => functionText(ctx, def));
  const parts = [...(hasMain && !exports.some((def) => def.name === "start") ? [START] : []), ...(exports.some((def) => ctx.fnSig(def).async) ? [CALL_OPTIONS] : []), ...functions];
  return parts.length === 0 ? "export {};\n" : parts.join("");
}
