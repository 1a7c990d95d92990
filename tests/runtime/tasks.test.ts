/** How tasks end: values, panics, aborts, the end of the program; and what is dropped when. */
import { expect, test } from "vitest";
import {
  abort, acquire, attachHost, blockOn, catchUnwind, contextFrom, contextWaker, CX, noopWaker, pollFrame, wakeByRef, wakeOwned, wakerClone, wakerDrop, wakerFrom, willWake, Chan, chanRecv, cleanup, cleanupLater, detach, dropFrame, Err, exit, isFinished, joinTask, Oneshot, oneshotRecv, oneshotSend, owned, panic, panicFmt, PENDING, pending, PollFrame, print,
  R, resumeUnwind, runMain, runSync, Semaphore, setLocations, setOutcome, setPanicHook, sleep, spawn, takePanicHook, taskOutcome, taskPanic, taskTake, toPromise, wake, yieldNow, type Frame,
} from "../../runtime/index.js";
import { call, log, run, task, testHost } from "./harness.js";

const MS = 1e6;

test("abort only schedules; the drop comes on the task's next turn, innermost first", async () => {
  const got = await log(function* (say) {
    const inner = (): Frame => task(function* () {
      try { yield () => pending(); } finally { say("drop-inner"); }
      return 0;
    });
    const t = spawn(task(function* () {
      try { yield () => call(inner()); } finally { say("drop-outer"); }
      return 0;
    }), null, -1);
    yield () => yieldNow();
    abort(t);
    say(`finished=${isFinished(t)}`);
    yield () => joinTask(t);
    say(`outcome=${taskOutcome(t)}`);
    return 0;
  });
  expect(got).toBe("finished=false drop-inner drop-outer outcome=3");
});

test("a task that aborts itself goes on to its next await", async () => {
  const got = await log(function* (say) {
    const t = spawn(task(function* () {
      try {
        abort(R.cur);
        say("still-here");
        yield () => yieldNow();
        say("never");
      } finally { say("dropped"); }
      return 0;
    }), null, -1);
    yield () => joinTask(t);
    say(String(taskOutcome(t)));
    return 0;
  });
  expect(got).toBe("still-here dropped 3");
});

test("a task that aborts itself and then ends without another await has its value", async () => {
  const got = await log(function* (say) {
    const t = spawn(task(function* () { abort(R.cur); return 7; }), null, -1);
    yield () => joinTask(t);
    say(`${taskOutcome(t)} ${String(taskTake(t))}`);
    return 0;
  });
  expect(got).toBe("1 7");
});

test("a task aborted before its first turn never runs", async () => {
  const got = await log(function* (say) {
    const t = spawn(task(function* () { say("ran"); return 0; }), null, -1);
    abort(t);
    yield () => joinTask(t);
    say(String(taskOutcome(t)));
    return 0;
  });
  expect(got).toBe("3");
});

test("a panic stays in its task, is printed with its place, and reaches the joiner", async () => {
  setLocations(["src/main.ae"], [0, 3, 5]);
  const { code, err, out } = await run(function* () {
    const t = spawn(task(function* () {
      yield () => yieldNow();
      panic("boom", 0);
    }), "worker", -1);
    yield () => joinTask(t);
    expect(taskOutcome(t)).toBe(2);
    expect(taskPanic(t).message).toBe("boom");
    return 0;
  });
  expect({ code, err, out }).toEqual({ code: 0, err: "task 'worker' panicked at src/main.ae:3:5:\nboom\n", out: "" });
});

test("a panic in main ends the program with 101, after the remaining tasks were dropped", async () => {
  const words: string[] = [];
  const { code, err } = await run(function* () {
    for (const name of ["a", "b"]) {
      spawn(task(function* () {
        try { yield () => pending(); } finally { words.push(`drop-${name}`); }
        return 0;
      }), null, -1);
    }
    try {
      yield () => yieldNow();
      panicFmt("oh", -1);
    } finally { words.push("drop-main"); }
    return 0;
  });
  expect(words).toEqual(["drop-main", "drop-a", "drop-b"]);
  expect({ code, err }).toEqual({ code: 101, err: "task 'main' panicked at <unknown>:\noh\n" });
});

test("at the end main's locals go first, then the tasks in spawn order; what they spawn then never runs", async () => {
  const got = await log(function* (say) {
    for (const name of ["a", "b", "c"]) {
      spawn(task(function* () {
        try { yield () => pending(); } finally {
          say(`drop-${name}`);
          spawn(task(function* () { say("never"); return 0; }), null, -1);
        }
        return 0;
      }), null, -1);
    }
    try { yield () => yieldNow(); } finally { say("drop-main"); }
    return 0;
  });
  expect(got).toBe("drop-main drop-a drop-b drop-c");
});

test("a value nobody will take is dropped when the task ends, or when the handle goes", async () => {
  const got = await log(function* (say) {
    const early = spawn(task(function* () { return "early"; }), null, -1);
    setOutcome(early, () => undefined, (v) => say(`discard-${String(v)}`));
    detach(early);
    const late = spawn(task(function* () { return "late"; }), null, -1);
    setOutcome(late, () => undefined, (v) => say(`discard-${String(v)}`));
    const taken = spawn(task(function* () { return "taken"; }), null, -1);
    setOutcome(taken, () => undefined, (v) => say(`discard-${String(v)}`));
    yield () => joinTask(taken);
    say(String(taskTake(taken)));
    detach(taken);
    detach(late);
    return 0;
  });
  expect(got).toBe("discard-early taken discard-late");
});

test("taking a result twice panics as tokio does", async () => {
  const { code, err } = await run(function* () {
    const t = spawn(task(function* () { return 1; }), null, -1);
    yield () => joinTask(t);
    taskTake(t);
    taskTake(t);
    return 0;
  });
  expect(code).toBe(101);
  expect(err).toContain("JoinHandle polled after completion");
});

test("deep chains: a wake re-enters the innermost frame, completion reaches every caller, a panic unwinds them all", async () => {
  const got = await log(function* (say) {
    const o = new Oneshot();
    const chain = (depth: number): Frame => task(function* () {
      if (depth === 0) {
        yield () => yieldNow();
        yield () => yieldNow();
        return yield () => oneshotRecv(o);
      }
      try {
        return Number(yield () => call(chain(depth - 1))) + 1;
      } finally { if (depth > 8) say(`drop${depth}`); }
    });
    const t = spawn(chain(10), null, -1);
    for (let i = 0; i < 4; i++) yield () => yieldNow();
    oneshotSend(o, 5);
    yield () => joinTask(t);
    say(String(taskTake(t)));
    return 0;
  });
  expect(got).toBe("drop9 drop10 15");
});

test("async cleanup of an aborted task runs to its end before the join reports", async () => {
  const got = await log(function* (say) {
    const frame = task(function* () { yield () => pending(); return 0; });
    const inner = frame.fn;
    const wrapped = (f: never): unknown => inner(f);
    wrapped.d = (f: never): void => {
      inner.d?.(f);
      say("dropped");
      cleanupLater(task(function* () {
        say("cleanup-starts");
        yield () => sleep(5 * MS);
        say("cleanup-ends");
        return 0;
      }));
    };
    frame.fn = wrapped;
    const t = spawn(frame, null, -1);
    yield () => yieldNow();
    abort(t);
    abort(t);
    yield () => joinTask(t);
    say(`outcome=${taskOutcome(t)}`);
    return 0;
  });
  expect(got).toBe("dropped cleanup-starts cleanup-ends outcome=3");
});

test("cleanup() waits for what a drop left behind; what nobody waits for runs by itself; the end of the program waits too", async () => {
  const got = await log(function* (say) {
    const later = (name: string): void => cleanupLater(task(function* () {
      yield () => sleep(MS);
      say(name);
      return 0;
    }));
    later("one");
    later("two");
    yield () => cleanup();
    say("after");
    later("three");
    yield () => sleep(3 * MS);
    say("main-ends");
    later("four");
    return 0;
  });
  expect(got).toBe("one two after three main-ends four");
});

test("a hand-written future is polled with the task's waker, re-entered on each wake, and dropped when it is done", async () => {
  const got = await log(function* (say) {
    const o = new Oneshot();
    const obj = { polls: 0, inner: null as Frame | null };
    const hand = new PollFrame((self: typeof obj) => {
      self.polls++;
      self.inner ??= task(function* () {
        yield () => yieldNow();
        return yield () => oneshotRecv(o);
      });
      return self.inner.fn(self.inner as never);
    }, obj, () => say("drop-obj"), true);
    const t = spawn(hand, null, -1);
    for (let i = 0; i < 3; i++) yield () => yieldNow();
    oneshotSend(o, 9);
    yield () => joinTask(t);
    say(`polls=${obj.polls} value=${String(taskTake(t))}`);
    return 0;
  });
  expect(got).toBe("drop-obj polls=3 value=9");
});

test("a hand-written future that panics is dropped, and so is one that is dropped while it waits", async () => {
  const words: string[] = [];
  await run(function* () {
    const t = spawn(new PollFrame(() => panic("x", -1), null, () => words.push("drop1"), true), null, -1);
    yield () => joinTask(t);
    const u = spawn(new PollFrame(() => PENDING, null, () => words.push("drop2"), true), null, -1);
    yield () => yieldNow();
    abort(u);
    yield () => joinTask(u);
    const never = new PollFrame(() => PENDING, null, () => words.push("drop3"), false);
    dropFrame(never);
    dropFrame(never);
    return 0;
  });
  expect(words).toEqual(["drop1", "drop2", "drop3"]);
});

test("a hand-written future that somebody else owns outlives its last poll and a panic, and can be polled again", async () => {
  const words: string[] = [];
  await run(function* () {
    let polls = 0;
    const lent = new PollFrame(() => (++polls === 2 ? panic("x", -1) : polls), null, () => words.push("drop"), false);
    for (let i = 0; i < 3; i++) {
      try {
        words.push(String(lent.fn(lent as never)));
      } catch {
        words.push("panic");
      }
    }
    dropFrame(lent);
    dropFrame(lent);
    const given = owned(new PollFrame(() => "value", null, () => words.push("given"), false), true);
    words.push(String(given.fn(given as never)));
    return 0;
  });
  expect(words).toEqual(["1", "panic", "3", "drop", "given", "value"]);
});

test("deadlock: exit code 13 and a dump of who waits for what, where, and who holds it", async () => {
  setLocations(["m.ae"], [0, 1, 1, 0, 9, 9]);
  const { code, err } = await run(function* () {
    const lock = new Semaphore(1);
    yield () => acquire(lock, 1);
    const inner = (): Frame => task(function* () { yield () => acquire(lock, 1); return 0; }, "Pool::get");
    spawn(task(function* () { yield () => chanRecv(new Chan(1)); return 0; }, "receiver"), "r", 1);
    yield () => joinTask(spawn(task(function* () { yield () => call(inner()); return 0; }, "worker"), null, 1));
    return 0;
  });
  expect(code).toBe(13);
  expect(err.split("\n")).toEqual([
    "deadlock: every task waits and nothing can wake one",
    "  task 'main'",
    "    waits for the end of task '#2'",
    "    waits at m.ae:1:1 in main",
    "  task 'r' spawned at m.ae:9:9 by task 'main'",
    "    waits for a message (1 sender left)",
    "    waits at m.ae:1:1 in receiver",
    "  task '#2' spawned at m.ae:9:9 by task 'main'",
    "    waits for a permit or lock, held by task 'main'",
    "    waits at m.ae:1:1 in Pool::get",
    "    called at m.ae:1:1 in worker",
    "",
  ]);
});

test("process::exit ends everything at once: no destructor, nothing printed afterwards", async () => {
  const { code, out } = await run(function* () {
    print("before\n");
    spawn(task(function* () {
      try { exit(7); } finally { print("never\n"); }
    }), null, -1);
    try { yield () => yieldNow(); } finally { print("never\n"); }
    return 0;
  });
  expect({ code, out }).toEqual({ code: 7, out: "before\n" });
});

test("running out of stack aborts with 134", async () => {
  const deep = (n: number): number => deep(n + 1) + 1;
  const { code, err } = await run(function* () { return deep(0); });
  expect(code).toBe(134);
  expect(err).toContain("has overflowed its stack");
});

test("exported functions are promises: values, panics, abort signals", async () => {
  const host = testHost();
  attachHost(host);
  expect(await toPromise(task(function* () { yield () => sleep(MS); return 5; }))).toBe(5);
  await expect(toPromise(task(function* () { yield () => yieldNow(); panic("bad", -1); }))).rejects.toThrow("bad");
  const stop = new AbortController();
  let dropped = false;
  const p = toPromise(task(function* () { setTimeout(() => stop.abort(), 0); try { yield () => pending(); } finally { dropped = true; } return 0; }), stop.signal);
  await expect(p).rejects.toThrow("cancelled");
  expect(dropped).toBe(true);
});

test("main's result is reported after the tasks were dropped; an Err is exit code 1", async () => {
  const words: string[] = [];
  const { code } = await run(function* () {
    spawn(task(function* () { try { yield () => pending(); } finally { words.push("task"); } return 0; }), null, -1);
    yield () => yieldNow();
    return new Err("e");
  }, { onResult: (v) => { words.push("report"); return v instanceof Err ? 1 : 0; } });
  expect([code, ...words]).toEqual([1, "task", "report"]);
});

test("block_on from a sync main drives spawned tasks and timers, and gives panics on", () => {
  const words: string[] = [];
  const host = testHost();
  const code = runSync(() => {
    const v = blockOn(task(function* () {
      const t = spawn(task(function* () { yield () => sleep(2 * MS); return 20; }), null, -1);
      yield () => joinTask(t);
      return Number(taskTake(t)) + 1;
    }));
    words.push(String(v));
    const got = catchUnwind(() => blockOn(task(function* () { yield () => yieldNow(); panic("inside", -1); })), (p) => p.message);
    words.push(String(got));
    spawn(task(function* () { words.push("never"); return 0; }), null, -1);
    return 3;
  }, { host, onResult: (v) => Number(v) });
  expect(words).toEqual(["21", "inside"]);
  expect(code).toBe(3);
});

test("block_on inside a task: the outer task is not polled meanwhile, and wakes of it are kept", async () => {
  const got = await log(function* (say) {
    const o = new Oneshot();
    const t = spawn(task(function* () {
      const me = R.cur;
      blockOn(task(function* () {
        yield () => yieldNow();
        wake(me);
        oneshotSend(o, 1);
        yield () => yieldNow();
        say("inner-done");
        return 0;
      }));
      say("outer-goes-on");
      say(String(yield () => oneshotRecv(o)));
      return 0;
    }), null, -1);
    yield () => joinTask(t);
    return 0;
  });
  expect(got).toBe("inner-done outer-goes-on 1");
});

test("the panic hook hears of every panic, caught or not, but not of resumed ones", async () => {
  const heard: string[] = [];
  const { err } = await run(function* () {
    setPanicHook((p) => void heard.push(p.message));
    catchUnwind(() => panic("one", -1), (p) => catchUnwind(() => resumeUnwind(p), () => undefined as never));
    takePanicHook();
    catchUnwind(() => panic("two", -1), () => undefined as never);
    return 0;
  });
  expect(heard).toEqual(["one"]);
  expect(err).toContain("two");
});

test("a panic whose drop glue panics again aborts with 134", async () => {
  const { code } = await run(function* () {
    catchUnwind(() => {
      try { panic("first", -1); } catch { panic("second", -1); }
    }, () => undefined);
    return 0;
  });
  expect(code).toBe(134);
});

test("a panic caught inside drop glue does not abort", async () => {
  const { code } = await run(function* () {
    catchUnwind(() => {
      try { panic("first", -1); } catch (e) {
        catchUnwind(() => panic("second", -1), () => undefined as never);
        throw e;
      }
    }, () => undefined);
    return 0;
  });
  expect(code).toBe(0);
});

test("exceptions of JavaScript become panics of the task", async () => {
  const { code, err } = await run(function* () {
    const t = spawn(task(function* () { throw new TypeError("bad"); }), "js", -1);
    yield () => joinTask(t);
    return taskOutcome(t);
  }, { onResult: (v) => Number(v) });
  expect(code).toBe(2);
  expect(err).toBe("task 'js' panicked at <unknown>:\nTypeError: bad\n");
});

test("two programs in one process do not see each other", async () => {
  const first = await runMain(task(function* () { spawn(task(function* () { yield () => pending(); return 0; }), null, -1); return 1; }), { host: testHost(), onResult: (v) => Number(v) });
  const second = await runMain(task(function* () { return R.cur.name; }), { host: testHost(), onResult: (v) => (v === "main" ? 2 : 3) });
  expect([first, second]).toEqual([1, 2]);
});

test("wakers: clones are the same, a waker from an object hears every wake, polling with another task's waker leaves that task alone", async () => {
  const got = await log(function* (say) {
    let wakes = 0;
    const counts: number[] = [1];
    const count = (by: number): void => { counts.push((counts.at(-1) ?? 0) + by); };
    const woken = (o: { readonly name: string }): void => { wakes++; expect(o.name).toBe("obj"); };
    const mine = wakerFrom({ name: "obj" }, () => count(1), () => count(-1), (o) => { woken(o); count(-1); }, woken);
    const cx = contextFrom(mine);
    expect(willWake(contextWaker(cx), mine)).toBe(true);
    const o = new Oneshot();
    const frame = task(function* () { yield () => yieldNow(); return yield () => oneshotRecv(o); });
    expect(pollFrame(frame, cx)).toBe(PENDING);
    expect(wakerClone(mine)).toBe(mine);
    wakeByRef(mine);
    wakeByRef(mine);
    wakerDrop(mine);
    say(`wakes=${wakes}`);
    expect(pollFrame(frame, cx)).toBe(PENDING);
    oneshotSend(o, "v");
    say(`wakes=${wakes} ${String(pollFrame(frame, cx))}`);
    wakeOwned(mine);
    // The yield keeps one until its turn comes, the receiver kept one until it had its value.
    say(`counts=${counts.join()}`);
    const other = spawn(task(function* () { yield () => yieldNow(); yield () => yieldNow(); return "other"; }), null, -1);
    yield () => yieldNow();
    const strange = task(function* () { yield () => pending(); return 0; });
    pollFrame(strange, contextFrom(other));
    yield () => joinTask(other);
    say(String(taskTake(other)));
    expect(contextWaker(CX)).toBe(R.cur);
    wakeByRef(noopWaker);
    return 0;
  });
  expect(got).toBe("wakes=2 wakes=3 v counts=1,2,3,2,3,2,1 other");
});
