/**
 * Glue: what every type brings along without being asked, as functions made when something needs them.
 *
 *   drop$T(x)        runs the destructors in a value      copy$T(x)     a copy as `Copy` makes it
 *   read$T(x)        a shallow copy of an object          assign$T(d, s)  overwrites the content of an object
 */
import type { Ty } from "../3-check/ty.js";
import { NO_SPAN } from "../source.js";
import { assign, binary, call, cond, countingLoop, element, giveBack, global, inline, instanceOf, isSet, isUndefined, lengthOf, make, member, method, num, ref, rt, rtCall, run, UNDEFINED, when } from "./build.js";
import { DropBuilder } from "./glue-drop.js";
import type { IrExpr, IrFn, IrStmt, IrVar } from "./ir.js";
import type { Lowering } from "./lowering.js";
import { typeWord } from "./names.js";
import { isBox, pointee, type Shape } from "./repr.js";

const X: IrVar = { id: 1, name: "x" };
const D: IrVar = { id: 2, name: "d" };
const I: IrVar = { id: 3, name: "i" };
const OUT: IrVar = { id: 4, name: "out" };

export class Glue {
  readonly #drops = new Map<Ty, string>();
  readonly #dropParts = new Map<Ty, string>();
  readonly #copies = new Map<Ty, string>();
  readonly #reads = new Map<Ty, string>();
  readonly #assigns = new Map<Ty, string>();

  constructor(private readonly low: Lowering) {}

  #make(known: Map<Ty, string>, prefix: string, ty: Ty, params: readonly IrVar[], body: () => readonly IrStmt[]): string {
    let name = known.get(ty);
    if (name === undefined) {
      name = this.low.names.unique(`${prefix}$${typeWord(ty)}`);
      known.set(ty, name);
      const made = name;
      this.low.later(() => this.low.addFn({ name: made, title: `${prefix} of ${this.low.ctx.displayTy(ty)}`, params, body: body(), async: false, droppable: [], paramDrops: [], span: NO_SPAN, export: null }));
    }
    return name;
  }

  // ------------------------------------------------------------ drop

  /** Drops a value; `value` is a variable or a field of one. Nothing if the type needs no drop. */
  dropStmts(value: IrExpr, ty: Ty): readonly IrStmt[] {
    const { world, reprs } = this.low;
    if (!world.needsDrop(ty)) return [];
    if (isBox(ty)) return this.dropStmts(value, pointee(ty) ?? ty);
    switch (reprs.shape(ty).k) {
      case "fn": {
        const drop = run(method(value, "d", []));
        return ty.kind === "closure" ? [drop] : [when(isSet(member(value, "d")), [drop])];
      }
      case "frame":
        return [run(rtCall("dropFrame", [value]))];
      case "dyn":
        if (world.dropImpl(ty) === null) return [run(method(value, "drop", []))];
        return [run(call(global(this.dropFn(ty)), [value]))];
      default:
        return [run(call(global(this.#dropMethod(ty) ?? this.dropFn(ty)), [value]))];
    }
  }

  /** `Drop::drop` itself, where it is all there is to do. */
  #dropMethod(ty: Ty): string | null {
    const { world, reprs } = this.low;
    const impl = world.dropImpl(ty);
    if (impl === null) return null;
    const shape = reprs.shape(ty);
    const alone = shape.k === "rc" || (shape.k === "struct" && world.fields(ty).every((f) => !world.needsDrop(f.ty)));
    return alone ? this.low.dropMethod(impl.def, impl.args, reprs.isIdentity(ty)) : null;
  }

  /** The function that drops a value of this type. */
  dropFn(ty: Ty): string {
    return this.#dropper(this.#drops, ty, "drop", (name) => new DropBuilder(this.low, ty).build(name));
  }

  /** The function that drops what is in a value of this type, whose own `Drop::drop` has been called. */
  dropPartsFn(ty: Ty): string {
    return this.#dropper(this.#dropParts, ty, "dropParts", (name) => new DropBuilder(this.low, ty).buildParts(name));
  }

  #dropper(known: Map<Ty, string>, ty: Ty, prefix: string, build: (name: string) => IrFn): string {
    let name = known.get(ty);
    if (name === undefined) {
      name = this.low.names.unique(`${prefix}$${typeWord(ty)}`);
      known.set(ty, name);
      const made = name;
      this.low.later(() => this.low.addFn(build(made)));
    }
    return name;
  }

  // ------------------------------------------------------------ copy

  /** A copy of a `Copy` value: with an object of its own where it consists of objects. */
  copy(ty: Ty, value: IrExpr): IrExpr {
    const { reprs } = this.low;
    if (!reprs.copiesObject(ty)) return value;
    if (ty.kind === "closure") return method(value, "c", []);
    const shape = reprs.shape(ty);
    if (shape.k === "array" && !reprs.copiesObject(shape.elem)) return method(value, "slice", []);
    return call(global(this.#make(this.#copies, "copy", ty, [X], () => this.#copyBody(shape))), [value]);
  }

  #copyBody(shape: Shape): readonly IrStmt[] {
    const { world, reprs } = this.low;
    const x = ref(X);
    switch (shape.k) {
      case "struct": {
        const fields = world.fields(shape.ty);
        const props = reprs.props(fields);
        return [giveBack(make(global(this.low.classes.struct(shape.ty)), fields.map((f, i) => this.copy(f.ty, member(x, props[i] ?? "")))))];
      }
      case "array": {
        const { elem } = shape;
        const loop = countingLoop(1, I, num(0), binary("<", ref(I), member(x, "length")), [run(method(ref(OUT), "push", [this.copy(elem, element(x, ref(I)))]))]);
        return [{ k: "let", var: OUT, init: { k: "array", elems: [] }, span: null }, ...loop, giveBack(ref(OUT))];
      }
      case "enum": {
        const cases = world.variants(shape.ty).flatMap((v, index) => {
          if (v.fields.length === 0) return [];
          const props = reprs.props(v.fields);
          const value = make(global(this.low.classes.variant(shape.ty, index)), v.fields.map((f, i) => this.copy(f.ty, member(x, props[i] ?? ""))));
          return [{ tests: [index], body: [giveBack(value)] }];
        });
        return [{ k: "switch", on: member(x, "tag"), cases, default: [giveBack(x)] }];
      }
      case "option":
        return [giveBack(cond(isUndefined(x), UNDEFINED, this.#copyBoxed(shape.inner, shape.boxed, "Some")))];
      case "poll":
        return [giveBack(cond(binary("===", x, rt("PENDING")), x, this.#copyBoxed(shape.inner, shape.boxed, "Ready")))];
      case "result": {
        const err = make(rt("Err"), [this.copy(shape.err, member(x, "v"))]);
        return [giveBack(cond(instanceOf(x, rt("Err")), err, this.#copyBoxed(shape.ok, shape.boxed, "Ok")))];
      }
      default:
        return [giveBack(x)];
    }
  }

  #copyBoxed(inner: Ty, boxed: boolean, cls: string): IrExpr {
    return boxed ? make(rt(cls), [this.copy(inner, member(ref(X), "v"))]) : this.copy(inner, ref(X));
  }

  // ------------------------------------------------------------ read and assign

  /** The value in a place that may be overwritten in place afterwards. */
  read(ty: Ty, value: IrExpr): IrExpr {
    const shape = this.low.reprs.shape(ty);
    if (!this.low.reprs.isIdentity(ty)) return value;
    switch (shape.k) {
      case "struct":
        return call(global(this.#make(this.#reads, "read", ty, [X], () => this.#readStruct(shape.ty))), [value]);
      case "array":
        return method(value, "slice", []);
      case "slice":
      case "cell":
        return call(global(this.#make(this.#reads, "read", ty, [X], () => this.#readPlain(shape.k === "cell"))), [value]);
      case "frame":
        return rtCall("copyFrame", [value]);
      default:
        return value;
    }
  }

  #readStruct(ty: Ty): readonly IrStmt[] {
    const props = this.low.reprs.props(this.low.world.fields(ty));
    return [giveBack(make(global(this.low.classes.struct(ty)), props.map((p) => member(ref(X), p))))];
  }

  #readPlain(cell: boolean): readonly IrStmt[] {
    const x = ref(X);
    return [giveBack(cell ? make(rt("UnsafeCell"), [member(x, "v")]) : make(rt("Slice"), [member(x, "a"), member(x, "o"), lengthOf(x)]))];
  }

  /** Drops what an object holds where it stands, for others may know it by its identity, and overwrites it; null if it has no identity that matters. */
  replace(ty: Ty, target: IrExpr, value: IrExpr): IrStmt | null {
    return this.low.reprs.shape(ty).k === "frame" ? run(rtCall("replaceFrame", [target, value])) : null;
  }

  /** Overwrites what an object holds by what another one, which is given up, holds. */
  assign(ty: Ty, target: IrExpr, value: IrExpr): IrStmt {
    const { reprs } = this.low;
    const shape = reprs.shape(ty);
    switch (shape.k) {
      case "unit":
      case "never":
        return run(value);
      case "frame":
        return run(inline("Object.assign($0, $1)", [target, value]));
      case "struct":
      case "array":
      case "slice":
      case "cell":
        return run(call(global(this.#make(this.#assigns, "assign", ty, [D, X], () => this.#assignBody(shape))), [target, value]));
      default:
        this.low.unsupported(NO_SPAN, `assigning a value of type \`${this.low.ctx.displayTy(ty)}\` through a reference`);
        return run(value);
    }
  }

  #assignBody(shape: Shape): readonly IrStmt[] {
    const copyProps = (props: readonly string[]): readonly IrStmt[] => props.map((p) => assign(member(ref(D), p), member(ref(X), p)));
    switch (shape.k) {
      case "struct":
        return copyProps(this.low.reprs.props(this.low.world.fields(shape.ty)));
      case "array":
        return countingLoop(1, I, num(0), binary("<", ref(I), member(ref(X), "length")), [assign(element(ref(D), ref(I)), element(ref(X), ref(I)))]);
      case "slice":
        return copyProps(["a", "o", "n"]);
      default:
        return copyProps(["v"]);
    }
  }
}
