/** Many futures at once: join_all, FuturesUnordered, JoinSet, scopes, and promises of the host. Orders are those that tokio and futures show. */
import { expect, test } from "vitest";
import {
  abort, awaitPromise, chanRecv, Chan, clockNow, dropFrame, END, Err, External, completeExternal, externalWait, failExternal, futuresClear, futuresLen, futuresNext, futuresPush, FuturesSet, joinAll, JoinSet,
  joinSetAbortAll, joinSetDrop, joinSetLen, joinSetNext, joinSetSpawn, joinSetTryNext, joinTask, Oneshot, oneshotDropSender, oneshotRecv, panic, PENDING, pending, promiseResult, R, Scope, scopeCancel,
  scopeFail, scopeSpawn, scopeTakeFailure, scopeWait, seedRandom, selectStart, sleep, spawn, taskOutcome, taskTake, wake, yieldNow, type Frame, type Slice, type Task,
} from "../../runtime/index.js";
import { pollStrand } from "../../runtime/futures-set.js";
import { log, run, task, type Script } from "./harness.js";

const MS = 1e6;
const go = (script: () => Script): Task => spawn(task(script), null, -1);

/** A future that wakes itself at its first poll, without going through the scheduler's deferred list. */
function selfYield(): unknown {
  const node = { fn: () => undefined, s: 0, c: null };
  wake(R.cur);
  R.top = node;
  return PENDING;
}

function countedRecv(o: Oneshot, onPoll: () => void): Frame {
  const f = { fn: (): unknown => { onPoll(); return o.fn(o as never); }, s: 0, c: null };
  return f;
}

test.each([[5, "0 1 2 3 4 | 0 1 2 4 |"], [40, "3 | 1 |"]])("join_all of %i polls as the futures crate does", async (n, expected) => {
  const got = await log(function* (say) {
    const keys = Array.from({ length: n }, () => new Oneshot());
    let counting = false;
    const h = go(function* () {
      const all = (yield () => joinAll(keys.map((o, i) => countedRecv(o, () => { if (counting) say(String(i)); })))) as Slice;
      return all.n;
    });
    yield () => yieldNow();
    counting = true;
    for (const i of [3, 1]) {
      const key = keys[i];
      if (key !== undefined) oneshotDropSender(key);
      yield () => yieldNow();
      yield () => yieldNow();
      say("|");
    }
    counting = false;
    keys.forEach(oneshotDropSender);
    yield () => joinTask(h);
    expect(taskTake(h)).toBe(n);
    return 0;
  });
  expect(got).toBe(expected);
});

test("join_all gives the results in order and takes linear time", async () => {
  const n = 20_000;
  const got = await log(function* (say) {
    const frames = Array.from({ length: n }, (_, i) => task(function* () {
      yield () => sleep((i % 7) * MS);
      return i;
    }));
    const all = (yield () => joinAll(frames)) as Slice;
    say(String(all.a.every((v, i) => v === i)));
    return 0;
  });
  expect(got).toBe("true");
});

test("join_all: a branch that wakes itself in the turn in which it ends is not polled again", async () => {
  const got = await log(function* (say) {
    const frames = Array.from({ length: 40 }, (_, i) => task(function* () {
      yield () => yieldNow();
      wake(R.cur);
      say(String(i));
      return i;
    }));
    const all = (yield () => joinAll(frames)) as Slice;
    say(`= ${all.n}`);
    return 0;
  });
  expect(got).toBe(`${Array.from({ length: 40 }, (_, i) => i).join(" ")} = 40`);
});

test("join_all of many: dropped, the one polled last goes first", async () => {
  const got = await log(function* (say) {
    const keys = Array.from({ length: 32 }, () => new Oneshot());
    const frames = keys.map((o, i) => task(function* () {
      try {
        yield () => oneshotRecv(o);
        yield () => pending();
      } finally { say(String(i)); }
      return 0;
    }));
    const t = go(function* () { yield () => joinAll(frames); return 0; });
    yield () => yieldNow();
    for (const i of [7, 3]) oneshotDropSender(keys[i] as Oneshot);
    yield () => yieldNow();
    abort(t);
    yield () => joinTask(t);
    return 0;
  });
  const rest = Array.from({ length: 32 }, (_, i) => 31 - i).filter((i) => i !== 3 && i !== 7);
  expect(got).toBe([3, 7, ...rest].join(" "));
});

test.each([3, 50])("join_all of %i: a panic drops the others, and so does dropping it", async (n) => {
  const got = await log(function* (say) {
    let drops = 0;
    const frames = (bad: number): Frame[] => Array.from({ length: n }, (_, i) => task(function* () {
      try {
        yield () => yieldNow();
        if (i === bad) panic("one", -1);
        yield () => pending();
      } finally { drops++; }
      return 0;
    }));
    const t = go(function* () { yield () => joinAll(frames(1)); return 0; });
    yield () => joinTask(t);
    say(`${taskOutcome(t)} ${drops === n}`);
    drops = 0;
    const u = go(function* () {
      joinAll(frames(-1));
      const node = R.top;
      yield () => yieldNow();
      if (node !== null) dropFrame(node);
      return 0;
    });
    yield () => joinTask(u);
    say(String(drops === n));
    return 0;
  });
  expect(got).toBe("2 true true");
});

test("FuturesUnordered: values in the order of wakes; dropping drops the newest first", async () => {
  const got = await log(function* (say) {
    const keys = Array.from({ length: 5 }, () => new Oneshot());
    const set = new FuturesSet();
    keys.forEach((o, i) => futuresPush(set, task(function* () { yield () => oneshotRecv(o); return i; })));
    const h = go(function* () {
      for (let v = yield () => futuresNext(set); v !== END; v = yield () => futuresNext(set)) say(String(v));
      return 0;
    });
    yield () => yieldNow();
    for (const i of [3, 1, 4, 0, 2]) {
      const key = keys[i];
      if (key !== undefined) oneshotDropSender(key);
    }
    yield () => joinTask(h);
    for (let i = 0; i < 3; i++) futuresPush(set, task(function* () { try { yield () => pending(); } finally { say(`drop${i}`); } return 0; }));
    go(function* () { yield () => futuresNext(set); return 0; });
    yield () => yieldNow();
    say(`len=${futuresLen(set)}`);
    futuresClear(set);
    return 0;
  });
  expect(got).toBe("3 1 4 0 2 len=3 drop2 drop1 drop0");
});

test("FuturesUnordered beside a task: two strands that yield end its turn", async () => {
  const got = await log(function* (say) {
    const set = new FuturesSet();
    for (let i = 0; i < 3; i++) {
      futuresPush(set, task(function* () {
        for (let k = 0; k < 3; k++) {
          say(`f${i}${k}`);
          yield selfYield;
        }
        return i;
      }));
    }
    const a = go(function* () { while ((yield () => futuresNext(set)) !== END); return 0; });
    const b = go(function* () {
      for (let k = 0; k < 8; k++) {
        say(`t${k}`);
        yield selfYield;
      }
      return 0;
    });
    yield () => joinTask(a);
    yield () => joinTask(b);
    return 0;
  });
  expect(got).toBe("f00 f10 t0 f20 f01 t1 f11 f21 t2 f02 f12 t3 f22 t4 t5 t6 t7");
});

test("FuturesUnordered: strands that wake each other run in the same turn", async () => {
  const got = await log(function* (say) {
    const [k1, k2, k3] = [new Oneshot(), new Oneshot(), new Oneshot()];
    const set = new FuturesSet();
    futuresPush(set, task(function* () { yield () => oneshotRecv(k2); say("B"); oneshotDropSender(k3); return 2; }));
    futuresPush(set, task(function* () { yield () => oneshotRecv(k1); say("A"); oneshotDropSender(k2); return 1; }));
    futuresPush(set, task(function* () { yield () => oneshotRecv(k3); say("C"); return 3; }));
    const h = go(function* () {
      for (let v = yield () => futuresNext(set); v !== END; v = yield () => futuresNext(set)) say(`got${String(v)}`);
      return 0;
    });
    yield () => yieldNow();
    oneshotDropSender(k1);
    go(function* () { say("task"); return 0; });
    yield () => joinTask(h);
    return 0;
  });
  expect(got).toBe("A got1 B got2 C got3 task");
});

test("a strand's panic below its root unwinds through the root", async () => {
  const got = await log(function* (say) {
    const set = new FuturesSet();
    const inner = task(function* () { yield () => yieldNow(); yield () => yieldNow(); panic("deep", -1); });
    futuresPush(set, task(function* () {
      try {
        yield () => { const v = inner.fn(inner as never); if (v === PENDING) R.top = inner; return v; };
      } finally { say("root-unwinds"); }
      return 0;
    }));
    const t = go(function* () { yield () => futuresNext(set); return 0; });
    yield () => joinTask(t);
    say(`${taskOutcome(t)} len=${futuresLen(set)} ${typeof pollStrand}`);
    return 0;
  });
  expect(got).toBe("root-unwinds 2 len=0 function");
});

test("JoinSet: in the order of endings; abort_all, drop", async () => {
  const got = await log(function* (say) {
    const set = new JoinSet();
    for (let i = 0; i < 4; i++) joinSetSpawn(set, task(function* () { yield () => sleep((10 - i) * MS); return i; }), null, -1);
    say(`try=${String(joinSetTryNext(set))} len=${joinSetLen(set)}`);
    for (let t = yield () => joinSetNext(set); t !== undefined; t = yield () => joinSetNext(set)) say(String(taskTake(t as Task)));
    const dropped = (name: string): Frame => task(function* () { try { yield () => pending(); } finally { say(name); } return 0; });
    for (const name of ["a", "b"]) joinSetSpawn(set, dropped(name), null, -1);
    yield () => yieldNow();
    joinSetAbortAll(set);
    const first = (yield () => joinSetNext(set)) as Task;
    say(`outcome=${taskOutcome(first)} left=${joinSetLen(set)}`);
    joinSetSpawn(set, dropped("c"), null, -1);
    yield () => yieldNow();
    joinSetDrop(set);
    say("dropped-set");
    yield () => yieldNow();
    return 0;
  });
  expect(got).toBe("try=undefined len=4 3 2 1 0 a b outcome=3 left=1 dropped-set c");
});

test("a scope waits for its tasks; a failing one cancels its siblings and is reported", async () => {
  const got = await log(function* (say) {
    const calm = new Scope();
    for (let i = 0; i < 3; i++) scopeSpawn(calm, task(function* () { yield () => sleep((3 - i) * MS); say(`done${i}`); return new Err(i); }), null, -1);
    say(String(yield () => scopeWait(calm)));
    const strict = new Scope();
    scopeSpawn(strict, task(function* () { try { yield () => pending(); } finally { say("sibling-dropped"); } return 0; }), null, -1);
    scopeSpawn(strict, task(function* () { yield () => sleep(MS); say(String(scopeFail(strict, "e"))); say(String(scopeFail(strict, "f"))); yield () => pending(); }), null, -1);
    say(String(yield () => scopeWait(strict)));
    say(String(scopeTakeFailure(strict)));
    const panics = new Scope();
    const p = scopeSpawn(panics, task(function* () { panic("p", -1); }), null, -1);
    scopeSpawn(panics, task(function* () { yield () => sleep(1000 * MS); say("never"); return 0; }), null, -1);
    say(String((yield () => scopeWait(panics)) === p));
    say(`@${clockNow() / MS}`);
    return 0;
  });
  expect(got).toBe("done2 done1 done0 undefined true false sibling-dropped undefined e true @4");
});

test("a scope that is cancelled takes its tasks along, at once or when it is dropped while it waits", async () => {
  const got = await log(function* (say) {
    const scope = new Scope();
    const hold = (name: string): Frame => task(function* () { try { yield () => pending(); } finally { say(name); } return 0; });
    scopeSpawn(scope, hold("x"), null, -1);
    yield () => yieldNow();
    scopeCancel(scope);
    scopeSpawn(scope, hold("late"), null, -1);
    say(String(yield () => scopeWait(scope)));
    const other = new Scope();
    scopeSpawn(other, hold("y"), null, -1);
    yield () => yieldNow();
    yield () => { scopeWait(other); const node = R.top; if (node !== null) dropFrame(node); return yieldNow(); };
    yield () => yieldNow();
    say(`live=${other.live.size}`);
    return 0;
  });
  expect(got).toBe("x undefined y live=0");
});

test("promises and callbacks of the host wake tasks; waiting for them is no deadlock", async () => {
  const { code, err } = await run(function* () {
    expect(yield () => awaitPromise(new Promise((r) => setTimeout(() => r(5), 5)))).toBe(5);
    const failed = yield () => promiseResult(Promise.reject(new Error("no")));
    expect(failed instanceof Err && (failed.v as Error).message).toBe("no");
    const x = new External();
    setTimeout(() => completeExternal(x, "done"), 2);
    expect(yield () => externalWait(x)).toBe("done");
    const y = new External();
    let cancelled = false;
    y.onDrop = () => { cancelled = true; };
    dropFrame(y);
    completeExternal(y, 1);
    expect(cancelled).toBe(true);
    const z = new External();
    setTimeout(() => failExternal(z, new Error("broken")), 1);
    yield () => externalWait(z);
    return 0;
  }, { startPaused: false });
  expect(code).toBe(101);
  expect(err).toContain("Error: broken");
});

test("while the host works on something, others go on, and the end of that is noticed", async () => {
  const { out, code } = await run(function* () {
    const ch = new Chan(-1);
    const t = go(function* () { return yield () => awaitPromise(new Promise((r) => setImmediate(() => r("io")))); });
    go(function* () { yield () => chanRecv(ch); return 0; });
    yield () => joinTask(t);
    return taskTake(t) === "io" ? 0 : 1;
  }, { onResult: (v) => Number(v) });
  expect({ code, out }).toEqual({ code: 0, out: "" });
});

test("the branch polled first is random, repeats under the same seed, and every branch gets its share", () => {
  const draw = (seed: number): number[] => {
    seedRandom(seed);
    return Array.from({ length: 3000 }, () => selectStart(3));
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  for (const branch of [0, 1, 2]) expect(draw(9).filter((b) => b === branch).length).toBeGreaterThan(900);
});

test("a busy program lets the host have its turns", async () => {
  let hostTurns = 0;
  let busy = true;
  const tick = (): void => { hostTurns++; if (busy) setTimeout(tick, 0); };
  setTimeout(tick, 0);
  await run(function* () {
    const until = performance.now() + 10_000;
    while (hostTurns <= 3 && performance.now() < until) yield () => yieldNow();
    return 0;
  });
  busy = false;
  expect(hostTurns).toBeGreaterThan(3);
});
