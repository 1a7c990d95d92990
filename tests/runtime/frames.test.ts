/** Generated code as it really looks: start functions, resume functions, the cursor, select as a poll loop, drop functions. */
import { expect, test } from "vitest";
import {
  again, catchUnwind, Chan, chanRecv, chanSend, dropFrame, Err, F1, F2, F4, F8, F16, FN, joinTask, LeafFrame, Oneshot, oneshotRecv, oneshotSend, panic, PENDING, R, runMain, settled, sleep, spawn,
  taskOutcome, taskTake, yieldNow, type Frame, type Resume, type Task,
} from "../../runtime/index.js";
import { log, run, task, testHost } from "./harness.js";

const words: string[] = [];
const polls = { fetch: 0, total: 0 };

// async fn fetch(i) -> Result<i32, E> { if i == 3 { Err("three") } else { yield_now().await; yield_now().await; i } }
function fetchIt(i: number, fail: number): unknown {
  if (i === fail) return new Err("fail");
  if (yieldNow() === PENDING) {
    const f = new F2(fetchIt$r, 1, i);
    f.c = R.top;
    R.top = f;
    return PENDING;
  }
  return i;
}
function fetchIt$r(f: F2): unknown {
  polls.fetch++;
  switch (f.s) {
    case 1:
      if (f.c?.fn(f.c as never) === PENDING) return PENDING;
      if (yieldNow() === PENDING) {
        f.c = R.top;
        f.s = 2;
        again(f);
        return PENDING;
      }
      return f.l0;
    case 2:
      if (f.c?.fn(f.c as never) === PENDING) return PENDING;
      f.s = -1;
      return f.l0;
    default:
      return settled(f, -1);
  }
}

// async fn total(n) -> Result<i32, E> { let guard; let mut acc = 0; for i in 0..n { acc += fetch(i).await? * 2; } Ok(acc) }
function total$r(f: F4): unknown {
  polls.total++;
  let s = f.s;
  let acc = f.l1 as number;
  let i = f.l2 as number;
  const n = f.l0 as number;
  let v: unknown;
  for (;;) {
    switch (s) {
      case 0:
        acc = 0;
        i = 0;
        words.push("guard");
        s = 2;
        continue;
      case 2:
        if (!(i < n)) {
          f.s = -1;
          words.push("drop guard");
          return acc;
        }
        v = fetchIt(i, f.l3 as number);
        if (v === PENDING) {
          f.c = R.top;
          f.s = 1;
          f.l1 = acc;
          f.l2 = i;
          again(f);
          return PENDING;
        }
        s = 3;
        continue;
      case 3:
        if (v instanceof Err) {
          f.s = -1;
          words.push("drop guard");
          return v;
        }
        acc = (acc + (v as number) * 2) | 0;
        i = (i + 1) | 0;
        s = 2;
        continue;
      case 1:
        v = fetchIt$r(f.c as F2);
        if (v === PENDING) return PENDING;
        f.c = null;
        s = 3;
        continue;
      default:
        return settled(f, -1);
    }
  }
}
total$r.d = (f: F4): void => {
  if (f.s === 1) {
    if (f.c !== null) dropFrame(f.c);
    words.push("drop guard");
  }
  f.s = -1;
};

test("a loop of awaits, and a wake that polls only the innermost frame", async () => {
  words.length = 0;
  polls.fetch = polls.total = 0;
  const code = await runMain(new F4(total$r, 0, 5, 0, 0, -1), { host: testHost(), onResult: (v) => Number(v) });
  expect(code).toBe(20);
  // Per fetch: the first wake enters at total (whose await is new), the second at fetch itself, whose end is then told to total.
  expect(polls).toEqual({ fetch: 5 * 3, total: 1 + 5 * 2 });
});

test("an early return through `?`", async () => {
  words.length = 0;
  const code = await runMain(new F4(total$r, 0, 5, 0, 0, 2), { host: testHost(), onResult: (v) => (v instanceof Err ? 77 : Number(v)) });
  expect([code, ...words]).toEqual([77, "guard", "drop guard"]);
});

test("dropping a suspended frame drops its child and its locals, once", () => {
  words.length = 0;
  const f = new F4(total$r, 0, 5, 0, 0, -1);
  const saved = R.cur;
  expect(total$r(f)).toBe(PENDING);
  R.cur = saved;
  dropFrame(f);
  dropFrame(f);
  expect(words).toEqual(["guard", "drop guard"]);
  expect(catchUnwind<unknown>(() => total$r(f), (p) => p.message)).toBe("`async fn` resumed after completion");
});

// async fn either(a, b) { loop { select! { biased; Some(x) = a.recv() => …, y = o => break y } } }: two arms, one state
function either$r(f: F4): unknown {
  if (f.s < 0) return settled(f, -1);
  f.s = 1;
  for (;;) {
    f.l2 ??= new LeafFrame(chanRecv, f.l0);
    f.l3 ??= new LeafFrame(oneshotRecv, f.l1);
    const a = (f.l2 as Frame).fn(f.l2 as never);
    if (a !== PENDING) {
      f.l2 = null;
      words.push(`recv ${String(a)}`);
      continue;
    }
    const b = (f.l3 as Frame).fn(f.l3 as never);
    if (b !== PENDING) {
      dropFrame(f.l2 as Frame);
      f.s = -1;
      return b;
    }
    again(f);
    return PENDING;
  }
}

test("select as a poll loop: the first arm wins where both are ready, every wake re-enters at the loop", async () => {
  words.length = 0;
  const got = await log(function* (say) {
    const ch = new Chan(4);
    const o = new Oneshot();
    const t = spawn(new F4(either$r, 0, ch, o, null, null), null, -1);
    yield () => yieldNow();
    yield () => chanSend(ch, 1);
    yield () => yieldNow();
    oneshotSend(o, "end");
    yield () => chanSend(ch, 2);
    yield () => joinTask(t);
    say(String(taskTake(t)));
    return 0;
  });
  expect([got, ...words]).toEqual(["end", "recv 1", "recv 2"]);
});

// async fn deep(n) { if n == 0 { yield_now().await; panic or 0 } else { guard; deep(n - 1).await + 1 } }
function deep(n: number, bad: boolean): unknown {
  const v = n === 0 ? yieldNow() : deep(n - 1, bad);
  if (v === PENDING) {
    const f = new F4(deep$r, 1, n, bad);
    f.c = R.top;
    R.top = f;
    return PENDING;
  }
  return v;
}
function deep$r(f: F4): unknown {
  try {
    if (f.s === 0) {
      const v = deep(f.l0 as number, f.l1 as boolean);
      if (v !== PENDING) return v;
      f.c = R.top;
      f.s = 1;
      f.l0 = 0;
      again(f);
      return PENDING;
    }
    if (f.s !== 1 || f.c === null) return settled(f, -1);
    const v = f.c.fn(f.c as never);
    if (v === PENDING) return PENDING;
    f.s = -1;
    if (f.l0 === 0 && f.c.fn !== (deep$r as Resume)) {
      if (f.l1 === true) panic("at the bottom", -1);
      return 0;
    }
    return Number(v) + 1;
  } catch (e) {
    f.s = -4;
    words.push(`unwind ${String(f.l0)}`);
    throw e;
  }
}

test("recursion a few thousand levels deep suspends, resumes and unwinds", async () => {
  const ok = await runMain(new F4(deep$r, 0, 2000, false), { host: testHost(), onResult: (v) => (v === 2001 ? 0 : 1) });
  expect(ok).toBe(0);
  words.length = 0;
  const bad = await runMain(new F4(deep$r, 0, 3, true), { host: testHost() });
  expect([bad, ...words]).toEqual([101, "unwind 0", "unwind 1", "unwind 2", "unwind 3", "unwind 0"]);
});

test("a million ready awaits, and a chain of a hundred thousand tasks each waiting for the next", async () => {
  const got = await log(function* (say) {
    let sum = 0;
    for (let i = 0; i < 1_000_000; i++) sum = (sum + (oneshotTry(i) as number)) | 0;
    say(String(sum));
    let last: Task = spawn(task(function* () { yield () => sleep(1e6); return 0; }), null, -1);
    for (let i = 0; i < 100_000; i++) {
      const next = last;
      last = spawn(new F2(waitFor$r, 0, next), null, -1);
    }
    const end = last;
    yield () => joinTask(end);
    say(String(taskTake(end)));
    return 0;
  });
  expect(got).toBe(`${((999_999 * 1_000_000) / 2) | 0} 100000`);
});

function oneshotTry(i: number): unknown {
  return i;
}
function waitFor$r(f: F2): unknown {
  const v = f.s === 0 ? joinTask(f.l0 as Task) : f.c?.fn(f.c as never);
  if (v === PENDING) {
    if (f.s === 0) {
      f.c = R.top;
      f.s = 1;
      again(f);
    }
    return PENDING;
  }
  f.s = -1;
  return Number(taskTake(f.l0 as Task)) + 1;
}

test("frames of every size keep what they are given; the outcome of a big one is apart from its slots", () => {
  const fn: Resume = () => undefined;
  expect(new F1(fn, 1, "a").l0).toBe("a");
  expect([new F2(fn, 1, 1, 2).l1, new F4(fn, 1, 1, 2, 3, 4).l3, new F8(fn, 1, 1, 2, 3, 4, 5, 6, 7, 8).l7, new F16(fn, 1, ...Array.from({ length: 16 }, (_, i) => i)).l15]).toEqual([2, 4, 8, 15]);
  const big = new FN(fn, -2, [1, 2, 3]);
  big.l0 = "value";
  expect([settled(big, -1), big.s, big.l]).toEqual(["value", -1, [1, 2, 3]]);
  const failed = new F1(fn, -3, new Error("held"));
  expect(() => settled(failed, -1)).toThrow("held");
  expect(failed.s).toBe(-4);
});

test("a frame polled after it panicked says so, in other words than after completion", async () => {
  const { err } = await run(function* () {
    const f = new F4(deep$r, 0, 0, true);
    const t = spawn(task(function* () { yield () => { const v = f.fn(f as never); if (v === PENDING) R.top = f; return v; }; return 0; }), null, -1);
    yield () => joinTask(t);
    expect(taskOutcome(t)).toBe(2);
    f.fn(f as never);
    return 0;
  });
  expect(err).toContain("`async fn` resumed after panicking");
});
