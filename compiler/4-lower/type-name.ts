/** Types as `type_name` prints them: with full paths, those of the library as Rust's crates have them. */
import type { Def } from "../2-resolve/defs.js";
import type { CheckCtx } from "../3-check/context.js";
import { genericsSyntax } from "../3-check/queries/syntax.js";
import type { Ty } from "../3-check/ty.js";
import { isConst } from "../3-check/ty-util.js";

/** Where the collections are defined. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  HashMap: "std::collections::hash::map",
  HashSet: "std::collections::hash::set",
  BTreeMap: "alloc::collections::btree::map",
  BTreeSet: "alloc::collections::btree::set",
  VecDeque: "alloc::collections::vec_deque",
  BinaryHeap: "alloc::collections::binary_heap",
  LinkedList: "alloc::collections::linked_list",
};

/** Where in `core::ops` the types are defined. */
const OPS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(["RangeFull", "Range", "RangeFrom", "RangeTo", "RangeInclusive", "RangeToInclusive", "Bound"].map((name) => [name, "core::ops::range"])),
  ControlFlow: "core::ops::control_flow",
};

const ALLOC: ReadonlySet<string> = new Set(["vec", "string", "boxed", "rc", "borrow"]);
const CORE: ReadonlySet<string> = new Set(["option", "result", "cell", "marker", "num", "ops", "cmp", "iter", "slice", "str", "char", "time", "mem", "any", "fmt", "convert", "pin", "task", "future"]);

function home(path: string): string {
  const [crate = "", module = "", ...rest] = path.split("::");
  const name = rest[rest.length - 1] ?? "";
  if (crate !== "std") return path;
  if (module === "collections" && COLLECTIONS[name] !== undefined) return `${COLLECTIONS[name]}::${name}`;
  if (module === "ops" && OPS[name] !== undefined) return `${OPS[name]}::${name}`;
  if (ALLOC.has(module) || (module === "sync" && name === "Arc")) return ["alloc", module, ...rest].join("::");
  return CORE.has(module) ? ["core", module, ...rest].join("::") : path;
}

/** The hasher of a map goes unsaid where it is the usual one. */
const isUsualHasher = (ty: Ty): boolean => ty.kind === "adt" && ty.def.name === "RandomState";

function pathOf(ctx: CheckCtx, def: Def): string {
  const path = ctx.program.pathOf(def);
  if (def.module.crate === ctx.program.main) return `${ctx.program.main.title}::${path}`;
  return ctx.isLocal(def) ? path : home(path);
}

/** Which lifetimes they are is not known where a program runs. */
function lifetimes(def: Def): readonly string[] {
  return (genericsSyntax(def)?.params ?? []).flatMap((param) => (param.kind === "lifetime" ? ["'_"] : []));
}

export function typeName(ctx: CheckCtx, ty: Ty): string {
  const show = (t: Ty): string => typeName(ctx, t);
  switch (ty.kind) {
    case "adt": {
      const path = pathOf(ctx, ty.def);
      const args = [...lifetimes(ty.def), ...ty.args.filter((a) => isConst(a) || !isUsualHasher(a)).map((a) => (isConst(a) ? ctx.displayTy(a) : show(a)))];
      return args.length === 0 ? path : `${path}<${args.join(", ")}>`;
    }
    case "ref":
      return `&${ty.mut ? "mut " : ""}${show(ty.to)}`;
    case "slice":
      return `[${show(ty.elem)}]`;
    case "array":
      return `[${show(ty.elem)}; ${ctx.displayTy(ty.len)}]`;
    case "tuple":
      return `(${ty.elems.map(show).join(", ")}${ty.elems.length === 1 ? "," : ""})`;
    case "fnPtr":
      return `fn(${ty.params.map(show).join(", ")})${ty.ret.kind === "tuple" && ty.ret.elems.length === 0 ? "" : ` -> ${show(ty.ret)}`}`;
    case "fnDef":
      return pathOf(ctx, ty.def);
    case "dyn":
      if (ty.principal !== null && ty.principal.args.length + ty.projections.length > 0) return ctx.displayTy(ty);
      return `dyn ${[...(ty.principal === null ? [] : [ty.principal.trait]), ...ty.autos].map((t) => pathOf(ctx, t)).join(" + ")}`;
    default:
      return ctx.displayTy(ty);
  }
}
