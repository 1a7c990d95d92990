/** Compiles IR to JavaScript, loads it, and drives its root frame as the scheduler does. */
import { emitModule } from "../../../compiler/5-emit/module.js";
import type { IrFn, IrModule } from "../../../compiler/4-lower/ir.js";
import { SourceMap } from "../../../compiler/source.js";
import * as frames from "../../../runtime/frames.js";
import { PENDING, R } from "../../../runtime/registers.js";
import type { World } from "./world.js";

/** The text of a module with the given functions; `main` is the first. */
export function compile(fns: readonly IrFn[]): string {
  const sources = new SourceMap();
  sources.add("test.ae", "\n");
  const ir: IrModule = {
    globals: fns.map((fn) => ({ k: "fn", fn })),
    locations: [],
    main: { name: fns[0]?.name ?? "", async: true, report: null },
    tests: [],
  };
  return emitModule(ir, { target: "run", importPath: (m) => m, sources }).js;
}

/** A module's text as the body of a function that has its imports in `modules`. */
function asFunctionBody(js: string): string {
  return js
    .replace(/^import \* as (.*) from "(.*)";$/gm, 'const $1 = modules["$2"];')
    .replace(/^import \{ (.*) \} from "(.*)";$/gm, (_, names: string, path: string) => `const { ${names.replace(/ as /g, ": ")} } = modules[${JSON.stringify(path)}];`)
    .replace(/^export function start[^]*$/m, "");
}

function testModule(world: World): Record<string, unknown> {
  const leafResume = Object.assign(
    (node: { left: number; value: number }): unknown => (--node.left > 0 ? PENDING : node.value),
    { d: (): void => world.log("cancel leaf") },
  );
  return {
    leaf: (x: unknown): unknown => {
      const value = world.value(x);
      const left = world.delay();
      if (left === 0) return value;
      const node = { fn: leafResume, s: 0, c: null, left, value };
      R.top = node;
      return PENDING;
    },
    log: (...values: unknown[]): void => world.log(...values),
    risky: (x: unknown): unknown => world.risky(x),
    make: (x: unknown): unknown => world.make(x),
    drop: (g: unknown): void => world.drop(g),
    keep: (f: () => unknown): void => world.keep(f),
  };
}

interface AnyFrame {
  fn: ((f: AnyFrame) => unknown) & { d?: (f: AnyFrame) => void };
  s: number;
  l0: unknown;
}

/** A running program. */
export class Machine {
  readonly #root: AnyFrame;
  readonly #task: { k: AnyFrame; f: AnyFrame };

  constructor(js: string, root: string, args: readonly unknown[], world: World) {
    const modules = { test: testModule(world), runtime: { ...frames, PENDING, R, setLocations: (): void => undefined, panicInCleanup: (): never => world.abort() } };
    const load = new Function("modules", `"use strict";\n${asFunctionBody(js)}\nreturn ${root}$lazy;`) as (m: unknown) => (...args: unknown[]) => AnyFrame;
    this.#root = load(modules)(...args);
    this.#task = { k: this.#root, f: this.#root };
  }

  /** One wake. */
  poll(): unknown {
    const t = this.#task;
    R.cur = t as unknown as typeof R.cur;
    const k = t.k;
    try {
      const v = k.fn(k);
      if (v === PENDING || k === t.f) return v;
      return this.#deliver(k, -2, v);
    } catch (e) {
      if (k === t.f || k.s === -3 || t.k !== k) throw e;
      return this.#deliver(k, -3, e);
    }
  }

  #deliver(k: AnyFrame, state: number, outcome: unknown): unknown {
    k.s = state;
    k.l0 = outcome;
    const t = this.#task;
    t.k = t.f;
    return t.f.fn(t.f);
  }

  drop(): void {
    this.#root.fn.d?.(this.#root);
  }
}
