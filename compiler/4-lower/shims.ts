/** Values made in several places: tuples, structs and variants, functions as values, futures of JavaScript functions. */
import type { Def } from "../2-resolve/defs.js";
import type { Thir } from "../3-check/thir.js";
import { fnDecl } from "../3-check/queries/syntax.js";
import type { Ty } from "../3-check/ty.js";
import { bug } from "../unreachable.js";
import { call, giveBack, global, make, num, ref, rt, rtCall, UNDEFINED } from "./build.js";
import { callTarget, importedCall } from "./call.js";
import type { Fx } from "./fx.js";
import type { IrExpr } from "./ir.js";
import type { Lowering } from "./lowering.js";
import { resolveTarget, type Target } from "./target.js";

/** So many arguments a `LeafFrame` keeps for its start function. */
const LEAF_ARGS_MAX = 3;

export type Printer = "print" | "eprint" | "format" | "panic";

const PRINTERS: readonly (readonly [string, Printer])[] = [
  ["std::io::_print", "print"],
  ["std::io::_eprint", "eprint"],
  ["std::fmt::format", "format"],
  ["std::fmt::shown", "format"],
  ["std::rt::panic_fmt", "panic"],
];

export class Shims {
  #printers: ReadonlyMap<Def, Printer> | null = null;

  constructor(private readonly low: Lowering) {}

  /** Library fns that only pass a text on. */
  printer(def: Def): Printer | null {
    this.#printers ??= new Map(
      PRINTERS.flatMap(([path, printer]) => {
        const found = this.low.ctx.program.lookup(path, "value");
        return found === null ? [] : [[found, printer] as const];
      }),
    );
    return this.#printers.get(def) ?? null;
  }

  // ------------------------------------------------------------ aggregates

  tupleOf(ty: Ty, values: readonly IrExpr[]): IrExpr {
    if (values.length === 0) return UNDEFINED;
    return make(global(this.low.classes.struct(ty)), values);
  }

  /** A struct or variant of its fields' values, in order of declaration. */
  construct(fx: Fx, ty: Ty, variant: Def, values: readonly IrExpr[]): IrExpr {
    const { reprs, world } = this.low;
    const shape = reprs.shape(ty);
    const first = values[0] ?? UNDEFINED;
    const name = variant.name;
    switch (shape.k) {
      case "option":
        if (name === "None") return UNDEFINED;
        return shape.boxed ? make(rt("Some"), [first]) : first;
      case "result":
        if (name === "Err") return make(rt("Err"), [first]);
        return shape.boxed ? make(rt("Ok"), [first]) : first;
      case "poll":
        if (name === "Pending") return rt("PENDING");
        return shape.boxed ? make(rt("Ready"), [first]) : first;
      default:
        break;
    }
    if (world.isEnum(ty)) return this.#variant(ty, variant, values);
    if (reprs.isTransparent(ty)) return this.#only(fx, reprs.transparentField(ty).index, values);
    switch (shape.k) {
      case "struct":
        return make(global(this.low.classes.struct(ty)), values);
      case "cell":
        return make(rt("UnsafeCell"), [first]);
      case "unit":
        return this.#only(fx, -1, values);
      default:
        return this.#only(fx, 0, values);
    }
  }

  #variant(ty: Ty, variant: Def, values: readonly IrExpr[]): IrExpr {
    const index = this.low.world.variantIndex(ty, variant);
    if (this.low.reprs.shape(ty).k === "intEnum") return num(index);
    const cls = global(this.low.classes.variant(ty, index));
    return values.length === 0 ? cls : make(cls, values);
  }

  /** One of the values; the others hold nothing but may do something. */
  #only(fx: Fx, index: number, values: readonly IrExpr[]): IrExpr {
    const kept = values.map((v, i) => (i === index && index < values.length - 1 ? fx.stable(v) : v));
    kept.forEach((v, i) => {
      if (i !== index) fx.effect(v);
    });
    return kept[index] ?? UNDEFINED;
  }

  // ------------------------------------------------------------ functions as values

  fnValue(fx: Fx, e: Thir & { readonly kind: "fnRef" }): IrExpr {
    return this.targetValue(fx, resolveTarget(this.low, e.callee, fx.args), e);
  }

  /** The JS function that a target is. */
  targetValue(fx: Fx, target: Target, at: Thir): IrExpr {
    if (target.k === "fn") {
      const sig = this.low.ctx.fnSig(target.def);
      const name = this.low.fn(target.def, target.args);
      if (sig.async) return global(`${name}$lazy`);
      if (!this.low.bindings.trackCaller(target.def)) return global(name);
    }
    const { kind } = fx.tyOf(at);
    if (target.k === "ctor" && kind !== "fnDef" && kind !== "fnPtr" && this.low.world.variants(target.ty).find((v) => v.info.def === target.variant)?.fields.length === 0) {
      return this.construct(fx, target.ty, target.variant, []);
    }
    const def = target.k === "ctor" ? target.variant : target.k === "none" ? null : target.def;
    if (def === null) return fx.unsupported(at.span, "this function as a value");
    const sig = this.low.ctx.fnSig(def);
    const params = sig.params.map((_, i) => fx.newVar(`a${i}`));
    const ty = fx.tyOf(at);
    const args = target.k === "ctor" || target.k === "none" ? fx.args : target.args;
    const ret = target.k === "ctor" ? target.ty : this.low.world.concrete(this.low.ctx.callOutput(def, args).ret, args);
    const body = fx.branch(() => {
      // Who calls a function as a value is not told: what it is told then is where it is itself.
      const span = this.low.ctx.isLocal(def) ? (fnDecl(def)?.headSpan ?? at.span) : at.span;
      const value = callTarget(fx, target, params.map(ref), ret, span);
      if (!fx.dead) fx.emit(giveBack(value));
    });
    return { k: "arrow", params, body: body.body, name: ty.kind === "fnDef" ? def.name : null };
  }

  // ------------------------------------------------------------ futures of JavaScript functions

  /** The start expression of `name(args).await` for an async fn of JavaScript. */
  startExtern(fx: Fx, target: Target & { readonly k: "js" }, values: readonly IrExpr[], span: Thir["span"]): IrExpr {
    const { binding } = target;
    const started = importedCall(fx, target, values, span);
    if (binding.k === "import" && binding.leaf) return started;
    return rtCall(this.#promiseLeaf(target), [started], span);
  }

  #promiseLeaf(target: Target & { readonly k: "js" }): string {
    const ret = this.low.world.concrete(this.low.ctx.fnSig(target.def).ret, target.args);
    return this.low.reprs.shape(ret).k === "result" ? "promiseResult" : "awaitPromise";
  }

  /** The future, not started. */
  externFuture(fx: Fx, target: Target & { readonly k: "js" }, values: readonly IrExpr[]): IrExpr {
    const { binding } = target;
    const fixed = values.map((v) => fx.stable(v));
    const isOneName = binding.k === "import" && binding.module !== "globalThis" && !binding.name.includes(".");
    if (isOneName && binding.leaf && !binding.construct && fixed.length <= LEAF_ARGS_MAX) {
      return make(rt("LeafFrame"), [{ k: "import", module: binding.module, name: binding.name }, ...fixed]);
    }
    const body = fx.branch(() => fx.emit(giveBack(this.startExtern(fx, target, fixed, target.def.span))));
    return make(rt("LeafFrame"), [{ k: "arrow", params: [], body: body.body, name: null }]);
  }

  /** Panics with formatted arguments: a text as it stands, or one still to be made. */
  panicArguments(args: IrExpr, loc: IrExpr): IrExpr {
    const text = this.#formatted(args);
    return rtCall("panicFmt", [text, loc]);
  }

  #formatted(args: IrExpr): IrExpr {
    const def = this.low.ctx.program.lookup("std::fmt::format", "value") ?? bug("the library lacks std::fmt::format");
    return call(global(this.low.fn(def, [])), [args]);
  }
}

