/**
 * Drop glue of one type: its own `Drop::drop`, then its parts in order of declaration.
 *
 * A panic in one destructor does not keep the others from running: the parts are put into droppable variables in reverse order
 * first, so that unwinding (newest first) meets them in the right order.
 */
import type { Ty } from "../3-check/ty.js";
import { NO_SPAN } from "../source.js";
import { assign, binary, call, declare, element, global, instanceOf, isSet, leave, make, member, num, ref, rt, rtCall, run, UNDEFINED, when } from "./build.js";
import type { IrDroppable, IrExpr, IrFn, IrStmt, IrVar } from "./ir.js";
import type { Lowering } from "./lowering.js";
import { rememberFirst, throwFirst } from "./split/unwind.js";

/** A part as it is when it is looked at: `Drop::drop` may have put something else there. */
interface Part {
  readonly of: (x: IrExpr) => IrExpr;
  readonly ty: Ty;
}

const itself = (ty: Ty): Part => ({ of: (x) => x, ty });
const content = (ty: Ty): Part => ({ of: (x) => member(x, "v"), ty });

const X: IrVar = { id: 1, name: "x" };
const A: IrVar = { id: 2, name: "a" };
const I: IrVar = { id: 3, name: "i" };
const N: IrVar = { id: 4, name: "n" };
const E: IrVar = { id: 5, name: "e" };
const FAILED: IrVar = { id: 6, name: "failed" };
const ERROR: IrVar = { id: 7, name: "error" };
const PLACE: IrVar = { id: 8, name: "place" };
const HELD: IrVar = { id: 9, name: "held" };
const EACH = { id: 1, name: "each" };

export class DropBuilder {
  readonly #droppable: IrDroppable[] = [];
  #next = 10;

  constructor(
    private readonly low: Lowering,
    private readonly ty: Ty,
  ) {}

  build(name: string): IrFn {
    return this.#fn(name, this.#all());
  }

  /** Of a type with a `Drop` of its own: what is left to be done after that. */
  buildParts(name: string): IrFn {
    return this.#fn(name, this.#parts([]));
  }

  #all(): readonly IrStmt[] {
    const { low, ty } = this;
    const impl = low.world.dropImpl(ty);
    if (impl === null) return this.#parts([]);
    const identity = low.reprs.isIdentity(ty);
    if (!identity && this.#hasParts()) return this.#inPlace(low.fn(impl.def, impl.args));
    return this.#parts([run(call(global(low.dropMethod(impl.def, impl.args, identity)), [ref(X)]))]);
  }

  #hasParts(): boolean {
    const { world, reprs } = this.low;
    if (reprs.isTransparent(this.ty)) return world.needsDrop(reprs.transparentField(this.ty).ty);
    return reprs.shape(this.ty).k === "enum" && world.variants(this.ty).some((v) => v.fields.some((f) => world.needsDrop(f.ty)));
  }

  /** A value that `Drop::drop` may replace by another: it is given a place, and the parts are those of what is there afterwards. */
  #inPlace(method: string): readonly IrStmt[] {
    const parts = global(this.low.glue.dropPartsFn(this.ty));
    this.#droppable.push({ var: HELD, drop: [run(call(parts, [member(ref(HELD), "v")]))] });
    return [
      declare(PLACE, make(rt("Cell"), [ref(X)])),
      declare(HELD, ref(PLACE)),
      run(call(global(method), [ref(PLACE)])),
      assign(ref(HELD), UNDEFINED),
      run(call(parts, [member(ref(PLACE), "v")])),
    ];
  }

  #fn(name: string, body: readonly IrStmt[]): IrFn {
    const { low, ty } = this;
    return { name, title: `drop of ${low.ctx.displayTy(ty)}`, params: [X], body, async: false, droppable: this.#droppable, paramDrops: [], span: NO_SPAN, export: null };
  }

  #parts(own: readonly IrStmt[]): readonly IrStmt[] {
    const { low, ty } = this;
    const x = ref(X);
    if (low.reprs.isTransparent(ty)) return this.#sequence(own, [{ of: (v) => v, ty: low.reprs.transparentField(ty).ty }]);
    const shape = low.reprs.shape(ty);
    switch (shape.k) {
      case "struct":
        return this.#sequence(own, this.#fields(low.world.fields(ty)));
      case "array":
        return [...own, ...this.#elements(this.#leftOf(x, shape.elem), num(0), member(x, "length"), shape.elem)];
      case "slice":
        return [...this.#elements(member(x, "a"), member(x, "o"), binary("+", member(x, "o"), member(x, "n")), shape.elem)];
      case "cell":
        return this.#sequence(own, [content(shape.inner)]);
      case "enum":
        return this.#enum(own);
      case "option":
        return shape.boxed ? [...own, when(isSet(x), this.#one(content(shape.inner)))] : [...own, ...this.#one(itself(shape.inner))];
      case "result": {
        const err = this.#one(content(shape.err));
        const ok = this.#one(shape.boxed ? content(shape.ok) : itself(shape.ok));
        return [...own, when(instanceOf(x, rt("Err")), err, ok)];
      }
      case "poll":
        return [...own, when(binary("!==", x, rt("PENDING")), this.#one(shape.boxed ? content(shape.inner) : itself(shape.inner)))];
      case "gen": {
        const frame = member(x, "f");
        const item = low.world.needsDrop(shape.item) ? [when(member(x, "has"), low.glue.dropStmts(member(x, "v"), shape.item))] : [];
        return [when(isSet(frame), [run(rtCall("dropFrame", [frame]))]), ...item];
      }
      default:
        return own;
    }
  }

  #fields(fields: readonly { readonly name: string; readonly ty: Ty }[]): Part[] {
    const props = this.low.reprs.props(fields);
    return fields.flatMap((f, i) => (this.low.world.needsDrop(f.ty) ? [{ of: (x: IrExpr) => member(x, props[i] ?? ""), ty: f.ty }] : []));
  }

  #enum(own: readonly IrStmt[]): readonly IrStmt[] {
    const cases = this.low.world.variants(this.ty).flatMap((v, index) => {
      const parts = this.#fields(v.fields);
      return parts.length === 0 ? [] : [{ tests: [index], body: this.#sequence([], parts) }];
    });
    return [...own, { k: "switch", on: member(ref(X), "tag"), cases, default: [] }];
  }

  /** Drops a part that may have been moved out. */
  #one(part: Part): readonly IrStmt[] {
    const { glue, world } = this.low;
    if (!world.needsDrop(part.ty)) return [];
    const value = part.of(ref(X));
    return [when(isSet(value), glue.dropStmts(value, part.ty))];
  }

  #sequence(own: readonly IrStmt[], parts: readonly Part[]): readonly IrStmt[] {
    const needed = parts.filter((p) => this.low.world.needsDrop(p.ty));
    const [only] = needed;
    if (only === undefined) return own;
    if (needed.length === 1 && own.length === 0) return this.#one(only);
    const vars = needed.map((p, i) => ({ part: p, v: { id: this.#next + i, name: "rest" } }));
    this.#next += needed.length;
    // Each of these variables stands for one part as long as that is still to be dropped.
    const held = [...vars].reverse().map(({ part, v }) => {
      const value = part.of(ref(v));
      this.#droppable.push({ var: v, drop: [when(isSet(value), this.low.glue.dropStmts(value, part.ty))] });
      return declare(v, ref(X));
    });
    const drops = vars.flatMap(({ part, v }) => {
      const value = part.of(ref(X));
      return [assign(ref(v), UNDEFINED), when(isSet(value), this.low.glue.dropStmts(value, part.ty))];
    });
    return [...held, ...own, ...drops];
  }

  /** Of an array that elements were moved out of, each run of those that are left is dropped for itself, the last one first. */
  #leftOf(array: IrExpr, elem: Ty): IrExpr {
    return this.low.reprs.of(elem).mayBeUndefined ? array : rtCall("leftOf", [array]);
  }

  /** Front to back; after a panic the rest is dropped and the first panic goes on. */
  #elements(array: IrExpr, from: IrExpr, to: IrExpr, elem: Ty): readonly IrStmt[] {
    const step = [
      when(binary("===", ref(I), ref(N)), [leave(EACH)]),
      declare(E, element(ref(A), ref(I))),
      assign(ref(I), binary("+", ref(I), num(1))),
      when(isSet(ref(E)), this.low.glue.dropStmts(ref(E), elem)),
    ];
    return [
      declare(A, array),
      declare(I, from),
      declare(N, to),
      declare(FAILED, null),
      { k: "loop", label: EACH, test: null, update: null, body: [{ k: "try", body: step, param: ERROR, handler: rememberFirst(FAILED, ERROR) }] },
      throwFirst(FAILED),
    ];
  }
}
