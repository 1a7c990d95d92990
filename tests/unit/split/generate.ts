/** Makes random programs: a few async fns that await leaves and each other, in loops, branches and poll loops. */
import type { IrDroppable, IrExpr, IrFn, IrLabel, IrStmt, IrVar } from "../../../compiler/4-lower/ir.js";
import { assign, binary, call, declare, giveBack, global, isSet, leave, num, ref, repeat, run, rt, UNDEFINED, when } from "../../../compiler/4-lower/split/build.js";
import { NO_SPAN } from "../../../compiler/source.js";
import type { Random } from "./world.js";

export const test = (name: string): IrExpr => ({ k: "import", module: "test", name });

interface Target {
  readonly label: IrLabel;
  readonly loop: boolean;
  /** How many droppables were in scope where it began. */
  readonly guards: number;
}

/** A program: `fns[0]` takes one number and is the root; the others take a number and a guard. */
export function generate(random: Random): IrFn[] {
  const count = 1 + random.below(3);
  return Array.from({ length: count }, (_, i) => new FnMaker(random, i, count).make());
}

class FnMaker {
  readonly #random: Random;
  readonly #index: number;
  readonly #count: number;
  readonly #droppable: IrDroppable[] = [];
  /** Readable numbers, and those that may be assigned. */
  #numbers: IrVar[] = [];
  #mutable: IrVar[] = [];
  #guards: IrVar[] = [];
  readonly #targets: Target[] = [];
  #nextId = 1;
  #budget: number;

  constructor(random: Random, index: number, count: number) {
    this.#random = random;
    this.#index = index;
    this.#count = count;
    this.#budget = 12 + random.below(25);
  }

  #fresh(name: string): IrVar {
    return { id: this.#nextId++, name };
  }

  #label(): IrLabel {
    return { id: this.#nextId++, name: "l" };
  }

  make(): IrFn {
    const n = this.#fresh("n");
    this.#numbers.push(n);
    this.#mutable.push(n);
    const params = [n];
    const paramDrops: IrDroppable[] = [];
    if (this.#index > 0) {
      const g = this.#fresh("g");
      params.push(g);
      this.#guards.push(g);
      const d = { var: g, drop: [run(call(test("drop"), [ref(g)]))] };
      paramDrops.push(d);
      this.#droppable.push(d);
    }
    const body = [...this.#body(0), ...this.#dropDown(0), giveBack(this.#number())];
    return { name: `f${this.#index}`, params, body, async: true, droppable: this.#droppable, paramDrops, span: NO_SPAN, title: `f${this.#index}`, export: null };
  }

  #number(): IrExpr {
    const r = this.#random;
    if (r.chance(30) || this.#numbers.length === 0) return num(r.below(10));
    const v = ref(r.pick(this.#numbers));
    return r.chance(40) ? binary("+", v, num(r.below(5))) : v;
  }

  #test(): IrExpr {
    return binary("===", binary("%", this.#number(), num(2 + this.#random.below(2))), num(0));
  }

  #guard(): IrVar {
    const g = this.#fresh("g");
    this.#droppable.push({ var: g, drop: [run(call(test("drop"), [ref(g)]))] });
    return g;
  }

  /** Drops what was declared since there were `depth` guards, newest first. */
  #dropDown(depth: number): IrStmt[] {
    return this.#guards.slice(depth).reverse().map((g) => this.#dropGuard(g));
  }

  #dropGuard(g: IrVar): IrStmt {
    const t = this.#fresh("t");
    const drop = this.#droppable.find((d) => d.var.id === g.id)?.drop ?? [];
    const isFrame = drop[0]?.k === "if";
    const glue = isFrame ? dropFrame(t) : [run(call(test("drop"), [ref(t)]))];
    return when(isSet(ref(g)), [declare(t, ref(g)), assign(ref(g), UNDEFINED), ...glue]);
  }

  /** A block with a scope of its own. */
  #body(depth: number): IrStmt[] {
    const [numbers, mutable, guards] = [this.#numbers, this.#mutable, this.#guards];
    this.#numbers = [...numbers];
    this.#mutable = [...mutable];
    this.#guards = [...guards];
    const out: IrStmt[] = [];
    const length = 1 + this.#random.below(5);
    let open = true;
    for (let i = 0; i < length && open && this.#budget > 0; i++) {
      this.#budget--;
      open = this.#statement(out, depth);
    }
    if (open) out.push(...this.#dropDown(guards.length));
    this.#numbers = numbers;
    this.#mutable = mutable;
    this.#guards = guards;
    return out;
  }

  /** Adds a statement; false if control does not go on after it. */
  #statement(out: IrStmt[], depth: number): boolean {
    const r = this.#random;
    const deep = depth > 3;
    switch (r.below(deep ? 11 : 19)) {
      case 0:
      case 1:
        return this.#let(out);
      case 2:
        if (this.#mutable.length > 0) out.push(assign(ref(r.pick(this.#mutable)), binary("%", binary("+", this.#number(), num(1)), num(1000))));
        return true;
      case 3:
        out.push(run(call(test("log"), [this.#number(), this.#number()])));
        return true;
      case 4:
        out.push(run(call(test("risky"), [this.#number()])));
        return true;
      case 5:
      case 6:
      case 7:
        return this.#await(out);
      case 8:
        return this.#guardUse(out);
      case 9:
        return this.#closure(out);
      case 10:
        return this.#jump(out);
      case 11:
      case 12:
        out.push(when(this.#test(), this.#body(depth + 1), r.chance(60) ? this.#body(depth + 1) : []));
        return true;
      case 13:
        out.push(this.#switch(depth));
        return true;
      case 14:
      case 15:
        return this.#loop(out, depth);
      case 16:
        return this.#block(out, depth);
      case 17:
        return this.#poll(out);
      default:
        return this.#stored(out);
    }
  }

  #let(out: IrStmt[]): boolean {
    const v = this.#fresh(this.#random.pick(["a", "b", "c"]));
    out.push(declare(v, this.#number()));
    this.#numbers.push(v);
    if (this.#random.chance(50)) this.#mutable.push(v);
    return true;
  }

  /** A call of another fn: its start, or `lazy`. */
  #callee(): number | null {
    const next = this.#index + 1;
    return next < this.#count ? next + this.#random.below(this.#count - next) : null;
  }

  #await(out: IrStmt[]): boolean {
    const r = this.#random;
    const callee = r.chance(40) ? this.#callee() : null;
    const start = callee === null ? call(test("leaf"), [this.#number()]) : call(global(`f${callee}`), [this.#number(), call(test("make"), [this.#number()])]);
    const old = r.chance(30) && this.#mutable.length > 0 ? r.pick(this.#mutable) : null;
    const dst = old ?? this.#fresh("x");
    if (old === null) {
      this.#numbers.push(dst);
      if (r.chance(30)) out.push(declare(dst, null));
    }
    const resume = callee !== null && r.chance(50) ? global(`f${callee}$r`) : null;
    out.push({ k: "await", dst: r.chance(85) || old === null ? dst : null, start, resume, span: NO_SPAN, what: "something" });
    return true;
  }

  #guardUse(out: IrStmt[]): boolean {
    const r = this.#random;
    const held = this.#guards.filter((g) => g.name === "g");
    if (held.length > 0 && r.chance(30)) {
      // Moved away, and perhaps made again.
      const g = r.pick(held);
      const t = this.#fresh("t");
      out.push(when(isSet(ref(g)), [declare(t, ref(g)), assign(ref(g), UNDEFINED), run(call(test("drop"), [ref(t)]))]));
      if (r.chance(40)) out.push(assign(ref(g), call(test("make"), [this.#number()])));
      return true;
    }
    const g = this.#guard();
    out.push(r.chance(70) ? declare(g, call(test("make"), [this.#number()])) : declare(g, null));
    this.#guards.push(g);
    return true;
  }

  #closure(out: IrStmt[]): boolean {
    const c = this.#fresh("c");
    out.push(declare(c, this.#number()));
    this.#numbers.push(c);
    if (this.#random.chance(40)) this.#await(out);
    out.push(run(call(test("keep"), [{ k: "arrow", params: [], body: [giveBack(binary("+", ref(c), num(1)))], name: null }])));
    return true;
  }

  #jump(out: IrStmt[]): boolean {
    const r = this.#random;
    if (this.#targets.length === 0 || r.chance(20)) {
      if (r.chance(70)) return true;
      const result = this.#fresh("r");
      out.push(declare(result, this.#number()), ...this.#dropDown(0), giveBack(ref(result)));
      return false;
    }
    const target = r.pick(this.#targets);
    const go = target.loop && r.chance(50) ? repeat(target.label) : leave(target.label);
    const jump = [...this.#dropDown(target.guards), go];
    if (r.chance(80)) {
      out.push(when(this.#test(), jump));
      return true;
    }
    out.push(...jump);
    return false;
  }

  #switch(depth: number): IrStmt {
    const r = this.#random;
    const cases = [0, 1].map((t) => ({ tests: t === 1 ? [1, 2] : [0], body: this.#body(depth + 1) }));
    const total = r.chance(30);
    return { k: "switch", on: binary("%", this.#number(), num(total ? 3 : 4)), cases, default: total ? null : this.#body(depth + 1) };
  }

  #inside(target: Target, depth: number): IrStmt[] {
    this.#targets.push(target);
    const body = this.#body(depth + 1);
    this.#targets.pop();
    return body;
  }

  #loop(out: IrStmt[], depth: number): boolean {
    const label = this.#label();
    const i = this.#fresh("i");
    out.push(declare(i, num(0)));
    const below = binary("<", ref(i), num(1 + this.#random.below(4)));
    const step: IrExpr = { k: "assignExpr", target: ref(i), value: binary("+", ref(i), num(1)) };
    this.#numbers.push(i);
    const target = { label, loop: true, guards: this.#guards.length };
    if (this.#random.chance(50)) {
      out.push({ k: "loop", label, test: below, update: step, body: this.#inside(target, depth) });
    } else {
      const stop = when({ k: "unary", op: "!", expr: below }, [leave(label)]);
      out.push({ k: "loop", label, test: null, update: null, body: [stop, run(step), ...this.#inside(target, depth)] });
    }
    return true;
  }

  #block(out: IrStmt[], depth: number): boolean {
    const label = this.#random.chance(70) ? this.#label() : null;
    const body = label === null ? this.#body(depth + 1) : this.#inside({ label, loop: false, guards: this.#guards.length }, depth);
    out.push({ k: "block", label, body });
    return true;
  }

  /** Counts down, once per poll. */
  #poll(out: IrStmt[]): boolean {
    const r = this.#random;
    const label = this.#label();
    const left = this.#fresh("left");
    out.push(declare(left, num(r.below(3))));
    this.#numbers.push(left);
    const more = r.chance(40) ? [run(call(test("log"), [ref(left), this.#number()]))] : [];
    const big = r.chance(40) ? Array.from({ length: 6 }, () => run(call(test("log"), [this.#number()]))) : [];
    const body: IrStmt[] = [when(binary("===", ref(left), num(0)), [leave(label)]), assign(ref(left), binary("-", ref(left), num(1))), ...more, ...big];
    if (r.chance(30)) body.push(when(binary("===", ref(left), num(1)), [repeat(label)]));
    out.push({ k: "poll", label, body, span: NO_SPAN, what: "a count" });
    return true;
  }

  /** A future kept in a variable: awaited, or dropped unpolled. */
  #stored(out: IrStmt[]): boolean {
    const callee = this.#callee();
    if (callee === null) return true;
    const frame = this.#fresh("fut");
    this.#droppable.push({ var: frame, drop: dropFrame(frame) });
    this.#guards.push(frame);
    out.push(declare(frame, call(global(`f${callee}$lazy`), [this.#number(), call(test("make"), [this.#number()])])));
    if (this.#random.chance(30)) return true;
    if (this.#random.chance(30)) this.#guardUse(out);
    const x = this.#fresh("x");
    const v = this.#fresh("v");
    const label = this.#label();
    out.push(declare(x, null));
    const ready = when(binary("!==", ref(v), rt("PENDING")), [assign(ref(x), ref(v)), leave(label)]);
    out.push({ k: "poll", label, body: [declare(v, { k: "method", object: ref(frame), name: "fn", args: [ref(frame)], span: null }), ready], span: NO_SPAN, what: "fut" });
    this.#numbers.push(x);
    return true;
  }
}

/** `if (fut.fn.d !== undefined) fut.fn.d(fut)` */
function dropFrame(frame: IrVar): IrStmt[] {
  const fn: IrExpr = { k: "member", object: ref(frame), name: "fn" };
  return [when(isSet({ k: "member", object: fn, name: "d" }), [run({ k: "method", object: fn, name: "d", args: [ref(frame)], span: null })])];
}
