/**
 * The ownership check: what is used is there, what is changed may be changed, and nothing is used in a way that a reference to it,
 * used later, forbids. It runs over bodies that have a type for everything.
 */
import type { CheckCtx } from "../context.js";
import type { Body } from "../thir.js";
import { build, type Knowledge } from "./build.js";
import { checkConstDrops, NeedsDrop } from "./const-drop.js";
import type { Graph } from "./graph.js";
import { checkHidden } from "./hidden.js";
import { checkInit } from "./init.js";
import { Liveness } from "./liveness.js";
import { LoanChecker } from "./loans.js";
import { checkMovesOut } from "./moves-out.js";
import { checkMutability } from "./mutability.js";
import { reached } from "./points.js";
import { Reporter } from "./reporter.js";
import { AdtVariances } from "./shapes.js";
import { Templates } from "./templates.js";
import { findUnused } from "./unused.js";

export class Ownership {
  readonly #known: Knowledge;

  constructor(cx: CheckCtx) {
    this.#known = { cx, adts: new AdtVariances(cx), templates: new Templates(cx) };
  }

  check(body: Body): void {
    if (body.tainted) return;
    const { cx } = this.#known;
    const reporter = new Reporter(cx, body.def);
    const built = build(this.#known, body);
    const { graphs, t } = built;
    checkHidden(built, reporter);
    const ofBody = graphs.at(-1);
    if (built.needsDrop !== null && ofBody !== undefined) checkConstDrops(ofBody, built.needsDrop, reporter);
    const orders = new Map<Graph, readonly number[]>();
    for (const graph of graphs) {
      const order = reached(graph);
      orders.set(graph, order);
      const init = checkInit(graph, reporter);
      checkMovesOut(graph, order, reporter);
      checkMutability(graph, order, reporter);
      if (graph.loans.length === 0) continue;
      const live = new Liveness(graph, order, (block, index, local) => init.maybeThere(block, index, local.place));
      new LoanChecker(graph, t.regions, live, reporter).run(order);
    }
    reporter.flush(cx.sink);
    if (!cx.sink.hasErrors) findUnused(body, graphs, orders, reporter, built.needsDrop ?? new NeedsDrop(t), (lint) => cx.lints.push(lint));
  }
}
