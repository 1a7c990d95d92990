/** Who runs when: the order of tokio's current_thread scheduler, which programs observe. */
import { expect, test } from "vitest";
import { abort, Chan, chanDropSender, chanRecv, chanSend, isFinished, joinTask, Oneshot, oneshotDropSender, oneshotRecv, oneshotSend, R, spawn, wake, yieldNow, PENDING } from "../../runtime/index.js";
import { setPriority } from "../../runtime/task.js";
import { log, task } from "./harness.js";

test("main goes on when all that were ready have run", async () => {
  const got = await log(function* (say) {
    const hs = [1, 2, 3].map((i) => spawn(task(function* () { say(`t${i}`); return i; }), null, -1));
    for (const [i, h] of hs.entries()) {
      yield () => joinTask(h);
      say(`joined${i + 1}`);
    }
    return 0;
  });
  expect(got).toBe("t1 t2 t3 joined1 joined2 joined3");
});

test("everybody yields in turn", async () => {
  const got = await log(function* (say) {
    for (const name of ["a", "b"]) {
      spawn(task(function* () {
        for (let i = 0; i < 3; i++) {
          say(`${name}${i}`);
          yield () => yieldNow();
        }
        return 0;
      }), null, -1);
    }
    for (let i = 0; i < 4; i++) {
      say(`main${i}`);
      yield () => yieldNow();
    }
    return 0;
  });
  expect(got).toBe("main0 a0 b0 main1 a1 b1 main2 a2 b2 main3");
});

test("a task that yields goes behind those spawned meanwhile, and theirs", async () => {
  const got = await log(function* (say) {
    const h = spawn(task(function* () {
      spawn(task(function* () {
        say("child");
        spawn(task(function* () { say("grandchild"); return 0; }), null, -1);
        return 0;
      }), null, -1);
      say("before");
      yield () => yieldNow();
      say("after");
      return 0;
    }), null, -1);
    yield () => joinTask(h);
    yield () => yieldNow();
    return 0;
  });
  expect(got).toBe("before child grandchild after");
});

test("a request and its answers take one turn each", async () => {
  const got = await log(function* (say) {
    const ch = new Chan(4);
    spawn(task(function* () {
      for (let n = 1; ; n++) {
        const reply = (yield () => chanRecv(ch)) as Oneshot | undefined;
        if (reply === undefined) break;
        say(`serve${n}`);
        oneshotSend(reply, n);
        say(`sent${n}`);
      }
      say("server ends");
      return 0;
    }), null, -1);
    for (let i = 0; i < 2; i++) {
      const a = new Oneshot();
      const b = new Oneshot();
      yield () => chanSend(ch, a);
      yield () => chanSend(ch, b);
      say("asked");
      say(`got${String(yield () => oneshotRecv(a))}`);
      say(`got${String(yield () => oneshotRecv(b))}`);
    }
    chanDropSender(ch);
    yield () => yieldNow();
    return 0;
  });
  expect(got).toBe("asked serve1 sent1 serve2 sent2 got1 got2 asked serve3 sent3 serve4 sent4 got3 got4 server ends");
});

test("tasks run in the order of their wakes", async () => {
  const got = await log(function* (say) {
    const keys = [0, 1, 2, 3].map((i) => {
      const o = new Oneshot();
      spawn(task(function* () {
        yield () => oneshotRecv(o);
        say(`woken${i}`);
        return 0;
      }), null, -1);
      return o;
    });
    yield () => yieldNow();
    for (const i of [2, 0, 3, 1]) {
      const key = keys[i];
      if (key !== undefined) oneshotDropSender(key);
      say(`wake${i}`);
    }
    yield () => yieldNow();
    return 0;
  });
  expect(got).toBe("wake2 wake0 wake3 wake1 woken2 woken0 woken3 woken1");
});

test("a task that wakes itself while it runs is queued behind what it woke or spawned in that turn", async () => {
  const got = await log(function* (say) {
    const h = spawn(task(function* () {
      let polled = 0;
      const node = { fn: () => (polled++ === 0 ? PENDING : undefined), s: 0, c: null };
      yield () => {
        wake(R.cur);
        spawn(task(function* () { say("spawned"); return 0; }), null, -1);
        polled = 1;
        R.top = node;
        return PENDING;
      };
      say("again");
      return 0;
    }), null, -1);
    yield () => joinTask(h);
    return 0;
  });
  expect(got).toBe("spawned again");
});

test("main gets a turn after 61 tasks though the queue never drains", async () => {
  let turns = 0;
  const got = await log(function* (say) {
    const forever = (): void => {
      spawn(task(function* () { turns++; if (turns < 500) forever(); return 0; }), null, -1);
    };
    forever();
    const o = new Oneshot();
    spawn(task(function* () { oneshotSend(o, 1); return 0; }), null, -1);
    yield () => oneshotRecv(o);
    say(String(turns));
    return 0;
  });
  expect(got).toBe("60");
});

test("the cooperative budget: a loop over a full channel lets others run after 128 receives", async () => {
  const got = await log(function* (say) {
    const ch = new Chan(-1);
    let seen = 0;
    for (let i = 0; i < 300; i++) yield () => chanSend(ch, i);
    chanDropSender(ch);
    spawn(task(function* () {
      while ((yield () => chanRecv(ch)) !== undefined) seen++;
      return 0;
    }), null, -1);
    const h = spawn(task(function* () {
      for (let i = 0; i < 3; i++) {
        say(String(seen));
        yield () => yieldNow();
      }
      return 0;
    }), null, -1);
    yield () => joinTask(h);
    return 0;
  });
  expect(got).toBe("128 300 300");
});

test("a wake of what is queued already, or has ended, changes nothing", async () => {
  let polls = 0;
  await log(function* () {
    const t = spawn(task(function* () { yield () => yieldNow(); return 0; }), null, -1);
    const inner = t.f?.fn;
    if (t.f !== null && inner !== undefined) {
      const counted = (f: never): unknown => { polls++; return inner(f); };
      t.f.fn = counted;
    }
    wake(t);
    wake(t);
    yield () => yieldNow();
    yield () => yieldNow();
    expect(isFinished(t)).toBe(true);
    wake(t);
    abort(t);
    yield () => yieldNow();
    return 0;
  });
  expect(polls).toBe(2);
});

test("priorities: high before normal before low", async () => {
  const got = await log(function* (say) {
    const hs = [["low", -1], ["n1", 0], ["high", 1], ["n2", 0]].map(([name, level]) => {
      const t = spawn(task(function* () {
        yield () => yieldNow();
        say(String(name));
        return 0;
      }), null, -1);
      setPriority(t, Number(level));
      return t;
    });
    for (const h of hs) yield () => joinTask(h);
    return 0;
  });
  expect(got).toBe("high n1 n2 low");
});
