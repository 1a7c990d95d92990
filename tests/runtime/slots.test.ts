/** The table of the tasks that live: a slot is used again, but never while somebody may still mean the task that had it. */
import { expect, test } from "vitest";
import { abort, joinTask, PENDING, R, spawn, yieldNow } from "../../runtime/index.js";
import { S } from "../../runtime/state.js";
import { call, log, run, task } from "./harness.js";

test("ten thousand tasks, a few at a time, need few slots", async () => {
  let slots = -1;
  const { code } = await run(function* () {
    const others = [0, 1].map(() => spawn(task(function* () {
      for (;;) yield () => yieldNow();
    }), null, -1));
    for (let i = 0; i < 10_000; i++) {
      const t = spawn(task(function* () {
        if (i % 3 === 0) yield () => yieldNow();
        return i;
      }), null, -1);
      yield () => joinTask(t);
    }
    for (const t of others) abort(t);
    slots = R.tasks.length;
    return 0;
  });
  expect(code).toBe(0);
  expect(slots).toBeLessThan(16);
  expect(S.live).toBe(0);
});

test("one that alone yields again and again lets slots go too", async () => {
  let slots = -1;
  await run(function* () {
    const t = spawn(task(function* () {
      for (let i = 0; i < 1_000; i++) {
        spawn(task(function* () {
          return 0;
        }), null, -1);
        yield () => yieldNow();
      }
      return 0;
    }), null, -1);
    yield () => joinTask(t);
    slots = R.tasks.length;
    return 0;
  });
  expect(slots).toBeLessThan(16);
});

test("who has yielded and was aborted is not woken in the person of its successor", async () => {
  const got = await log(function* (say) {
    const yields = spawn(task(function* () {
      yield () => yieldNow();
      say("never");
      return 0;
    }), null, -1);
    spawn(task(function* () {
      abort(yields);
      // Behind the turn in which it is dropped.
      spawn(task(function* () {
        spawn(task(function* () {
          yield () => call({ fn: () => { say("polled"); return PENDING; }, s: 0, c: null });
          return 0;
        }), null, -1);
        return 0;
      }), null, -1);
      return 0;
    }), null, -1);
    for (let i = 0; i < 5; i++) yield () => yieldNow();
    return 0;
  });
  expect(got).toBe("polled");
});

test("a program that ends with tasks in the ring leaves nothing to the next", async () => {
  for (let i = 0; i < 2; i++) {
    const got = await log(function* (say) {
      for (const name of ["a", "b"]) spawn(task(function* () { say(name); yield () => yieldNow(); return 0; }), null, -1);
      if (i === 1) yield () => yieldNow();
      return 0;
    });
    expect(got).toBe(i === 0 ? "" : "a b");
  }
});
