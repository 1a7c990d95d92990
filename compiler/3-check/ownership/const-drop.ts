/**
 * No destructor runs when the program is compiled (E0493): what a `const fn`, a constant or a static makes on the way has to be moved on, or be of a type that has none to run.
 *
 * As in rustc it is the value that counts as long as it is in a variable of its own (`None` has nothing to drop), and else the type.
 */
import type { CheckCtx } from "../context.js";
import type { Def } from "../../2-resolve/defs.js";
import { misc } from "../infer/cause.js";
import { fnDecl } from "../queries/syntax.js";
import type { Ty } from "../ty.js";
import { isConst, typeKey } from "../ty-util.js";
import type { Graph, Local, Op, Place } from "./graph.js";
import { Bits, forward, reached } from "./points.js";
import type { Reporter } from "./reporter.js";
import type { Typing } from "./typing.js";

/** Whether the body is evaluated when the program is compiled. */
export function isConstant(def: Def): boolean {
  return def.kind === "const" || def.kind === "assocConst" || def.kind === "static" || fnDecl(def)?.const === true;
}

/** Types of the library that own something on the heap. */
const OWNERS: ReadonlySet<string> = new Set(["Box", "Vec", "String", "Rc", "Arc", "Weak", "VecDeque", "HashMap", "HashSet", "BTreeMap", "BTreeSet", "BinaryHeap", "LinkedList", "OsString", "PathBuf"]);
/** They hold a value without dropping it. */
const KEEPERS: ReadonlySet<string> = new Set(["ManuallyDrop", "MaybeUninit", "PhantomData"]);

/** Whether values of a type have a destructor to run. */
export class NeedsDrop {
  readonly #known = new Map<string, boolean>();

  constructor(private readonly t: Typing) {}

  of(ty: Ty): boolean {
    switch (ty.kind) {
      case "tuple":
        return ty.elems.some((t) => this.of(t));
      case "array":
        return ty.len.kind === "constValue" && ty.len.value === 0n ? false : this.of(ty.elem);
      case "slice":
        return this.of(ty.elem);
      case "param":
      case "proj":
      case "opaque":
        return !this.t.infer.isCopy(ty, this.t.owner.span);
      case "dyn":
        return true;
      case "closure":
        return (ty.closure.upvars ?? []).some((t) => this.of(t));
      case "adt":
        return this.#adt(ty);
      default:
        return false;
    }
  }

  #adt(ty: Ty & { kind: "adt" }): boolean {
    const key = typeKey(ty);
    let known = this.#known.get(key);
    if (known === undefined) {
      // A type that holds itself adds nothing by that.
      this.#known.set(key, false);
      known = this.#find(ty);
      this.#known.set(key, known);
    }
    return known;
  }

  #find(ty: Ty & { kind: "adt" }): boolean {
    const { cx } = this.t;
    const drop = cx.lang.get("drop");
    if (hasDestructor(cx, ty) || (drop !== null && !KEEPERS.has(ty.def.name) && cx.traitImpls(drop, ty).length > 0)) return true;
    const args = (): boolean => ty.args.some((a) => !isConst(a) && this.of(a));
    if (!cx.isLocal(ty.def)) return !KEEPERS.has(ty.def.name) && (OWNERS.has(ty.def.name) || args());
    return cx.adt(ty.def).variants.some((v) => v.fields.some((f) => this.of(this.t.infer.resolve(this.t.infer.instantiate(f.ty, ty.args, misc(this.t.owner.span))))));
  }
}

/** Whether there is an `impl Drop` for the type itself, in the program. */
export function hasDestructor(cx: CheckCtx, ty: Ty): boolean {
  const drop = cx.lang.get("drop");
  return drop !== null && ty.kind === "adt" && cx.isLocal(ty.def) && cx.traitImpls(drop, ty).length > 0;
}

export function checkConstDrops(graph: Graph, needs: NeedsDrop, reporter: Reporter): void {
  const order = reached(graph);
  const through = (block: number, state: Bits): Bits => {
    const out = state.copy();
    for (const op of graph.blocks[block]?.ops ?? []) step(needs, op, out);
    return out;
  };
  const first = new Bits(graph.locals.length);
  for (const local of graph.locals) if (local.kind === "param" && needs.of(local.ty)) first.add(local.index);
  const states = forward(graph, order, first, through);
  for (const block of order) {
    const state = states.get(block)?.copy();
    if (state === undefined) continue;
    for (const op of graph.blocks[block]?.ops ?? []) {
      tell(op, state, needs, reporter);
      step(needs, op, state);
    }
  }
}

function step(needs: NeedsDrop, op: Op, state: Bits): void {
  const held = op.made === "elsewhere" || op.uses.some((u) => (u.mode === "move" || u.mode === "copy") && state.has(u.place.root.index) && needs.of(u.place.ty));
  for (const use of op.uses) if (use.mode === "move" && use.place.parent === null) state.remove(use.place.root.index);
  const { dest, ends } = op;
  if (dest !== null && held && needs.of(dest.ty) && needs.of(dest.root.ty)) state.add(dest.root.index);
  else if (dest !== null && dest.parent === null) state.remove(dest.root.index);
  if (ends !== null && ends.what !== "drop") state.remove(ends.local.index);
}

function tell(op: Op, state: Bits, needs: NeedsDrop, reporter: Reporter): void {
  const { dest, ends } = op;
  if (ends !== null && ends.what === "dead" && state.has(ends.local.index)) report(reporter, ends.local, ends.local.place, ends.local.span);
  if (dest === null || op.how !== "assign") return;
  if (dest.parent === null ? state.has(dest.root.index) : needs.of(dest.ty)) report(reporter, dest.root, dest, dest.parent === null ? dest.root.span : op.span);
}

function report(reporter: Reporter, local: Local, place: Place, span: Place["root"]["span"]): void {
  const { def } = reporter;
  const where = def.kind === "static" ? "statics" : fnDecl(def) === null ? "constants" : "constant functions";
  reporter.error("E0493", span, `destructor of \`${reporter.cx.displayTy(place.ty)}\` cannot be evaluated at compile-time`, {
    label: `the destructor for this type cannot be evaluated in ${where}`,
    helps: [fnDecl(def) === null ? "move it into the value, or make it where it is used" : `give ${local.name === null ? "it" : `\`${local.name}\``} back, pass it to \`std::mem::forget\`, or take a reference`],
  });
}
