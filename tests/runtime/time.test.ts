/** Timers and clocks: virtual time that jumps, the wheel, deadlines in the past, resets, real time. */
import { expect, test } from "vitest";
import { advanceClock, blockOn, clockNow, dropFrame, isPaused, joinTask, pauseClock, PENDING, R, resetSleep, resumeClock, runMain, Sleep, sleep, sleepDeadline, sleepElapsed, sleepUntil, spawn, wakeAfter, yieldNow } from "../../runtime/index.js";
import { Wheel, type Timer } from "../../runtime/wheel.js";
import { log, run, task, testHost } from "./harness.js";

const MS = 1e6;
const ms = (): number => clockNow() / MS;

test("a paused clock jumps from timer to timer; sleepers wake in order of their deadlines, then of registration", async () => {
  const got = await log(function* (say) {
    const hs = [["a", 3_600_000], ["b", 10], ["c", 5], ["d", 10], ["e", 100_000]].map(([name, delay]) => spawn(task(function* () {
      yield () => sleep(Number(delay) * MS);
      say(`${name}@${ms()}`);
      return 0;
    }), null, -1));
    for (const h of hs) yield () => joinTask(h);
    return 0;
  });
  expect(got).toBe("c@5 b@10 d@10 e@100000 a@3600000");
});

test("time does not move while anything can run", async () => {
  const got = await log(function* (say) {
    const t = spawn(task(function* () { yield () => sleep(MS); say(`timer@${ms()}`); return 0; }), null, -1);
    for (let i = 0; i < 1000; i++) yield () => yieldNow();
    say(`yields@${ms()}`);
    yield () => joinTask(t);
    return 0;
  });
  expect(got).toBe("yields@0 timer@1");
});

test("a sleep of no length, or until the past, is over at once", async () => {
  const got = await log(function* (say) {
    yield () => sleep(0);
    yield () => sleep(5 * MS);
    yield () => sleepUntil(2 * MS);
    say(String(ms()));
    return 0;
  });
  expect(got).toBe("5");
});

test("deadlines round up to a millisecond, clocks do not", async () => {
  const got = await log(function* (say) {
    yield () => advanceClock(0.25 * MS, -1);
    say(String(ms()));
    yield () => sleep(0.5 * MS);
    say(String(ms()));
    yield () => sleep(1 * MS);
    say(String(ms()));
    return 0;
  });
  expect(got).toBe("0.25 1.25 3.25");
});

test("after advance every overtaken sleeper sees the clock after the jump", async () => {
  const got = await log(function* (say) {
    const hs = [30, 10, 20].map((delay) => spawn(task(function* () {
      yield () => sleep(delay * MS);
      say(`${delay}@${ms()}`);
      return 0;
    }), null, -1));
    yield () => yieldNow();
    yield () => advanceClock(100 * MS, -1);
    say(`main@${ms()}`);
    for (const h of hs) yield () => joinTask(h);
    return 0;
  });
  expect(got).toBe("main@100 10@100 20@100 30@100");
});

test("a sleep can be polled, reset later or earlier, and dropped", async () => {
  const got = await log(function* (say) {
    const s = new Sleep(10 * MS);
    const start = (): unknown => { const v = s.fn(s as never); if (v === PENDING) R.top = s; return v; };
    say(`${s.fn(s as never) === PENDING} ${sleepElapsed(s)}`);
    resetSleep(s, 50 * MS);
    yield start;
    say(`@${ms()} ${sleepElapsed(s)} ${sleepDeadline(s) / MS}`);
    resetSleep(s, 60 * MS);
    say(String(sleepElapsed(s)));
    resetSleep(s, 55 * MS);
    yield start;
    say(`@${ms()}`);
    resetSleep(s, 1 * MS);
    say(String(sleepElapsed(s)));
    resetSleep(s, 99_000 * MS);
    dropFrame(s);
    yield () => sleep(MS);
    say(`@${ms()}`);
    return 0;
  });
  expect(got).toBe("true false @50 true 50 false @55 true @56");
});

test("wakeAfter wakes without anybody holding a timer", async () => {
  const got = await log(function* (say) {
    let polls = 0;
    const node = { fn: () => (++polls < 2 ? PENDING : undefined), s: 0, c: null };
    yield () => { polls++; wakeAfter(R.cur, 7 * MS); R.top = node; polls = 1; return PENDING; };
    say(`@${ms()}`);
    return 0;
  });
  expect(got).toBe("@7");
});

test("pause and resume: the clock goes on from where it stood", async () => {
  const { code, err } = await run(function* () {
    expect(isPaused()).toBe(false);
    pauseClock(-1);
    const at = clockNow();
    yield () => sleep(1_000_000 * MS);
    expect(clockNow() - at).toBeGreaterThanOrEqual(1_000_000 * MS);
    resumeClock(-1);
    const before = clockNow();
    const real = performance.now();
    yield () => sleep(20 * MS);
    expect(clockNow() - before).toBeGreaterThanOrEqual(20 * MS);
    expect(performance.now() - real).toBeGreaterThanOrEqual(19);
    return 0;
  }, { startPaused: false });
  expect({ code, err }).toEqual({ code: 0, err: "" });
});

test("moving a clock that runs, or stopping one that stands, panics in tokio's words", async () => {
  const running = await run(function* () { yield () => advanceClock(MS, -1); return 0; }, { startPaused: false });
  expect(running.err).toContain("time is not frozen");
  const paused = await run(function* () { pauseClock(-1); return 0; });
  expect(paused.err).toContain("time is already frozen");
});

class Probe implements Timer {
  slot = -1;
  pos = 0;
  constructor(readonly at: number, private readonly onFire: (p: Probe) => void) {}
  fire(): void {
    this.onFire(this);
  }
}

/** A small generator of repeatable numbers. */
function numbers(seed: number): (below: number) => number {
  let x = seed;
  return (below) => {
    x = (Math.imul(x, 1664525) + 1013904223) | 0;
    return Math.floor(((x >>> 0) / 2 ** 32) * below);
  };
}

test("the wheel against a sorted list: random timers near and far, random cancellations, steps of every size", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const rnd = numbers(seed);
    const wheel = new Wheel();
    let live: { at: number; order: number; probe: Probe }[] = [];
    let fired: number[] = [];
    let order = 0;
    for (let step = 0; step < 300; step++) {
      for (let i = rnd(6); i > 0; i--) {
        const at = wheel.elapsed + 1 + Math.floor(rnd(2 ** 20) * 2 ** (rnd(30) - 20));
        const probe = new Probe(at, (p) => fired.push(p.at));
        wheel.add(probe);
        live.push({ at, order: order++, probe });
      }
      if (live.length > 0 && rnd(3) === 0) {
        const gone = live.splice(rnd(live.length), 1)[0];
        if (gone !== undefined) wheel.remove(gone.probe);
      }
      const to = wheel.elapsed + Math.floor(rnd(2 ** 20) * 2 ** (rnd(26) - 20));
      fired = [];
      wheel.advance(to);
      const due = live.filter((t) => t.at <= to).sort((a, b) => a.at - b.at || a.order - b.order);
      expect(fired).toEqual(due.map((t) => t.at));
      live = live.filter((t) => t.at > to);
      expect(wheel.elapsed).toBe(to);
      const next = wheel.nextTick();
      expect(next <= 0).toBe(live.length === 0);
      for (const t of live) expect(t.at).toBeGreaterThanOrEqual(next);
    }
  }
});

test("timers decades away come in their time", () => {
  const wheel = new Wheel();
  const fired: number[] = [];
  for (const years of [30, 3, 1, 10]) wheel.add(new Probe(years * 31_557_600_000, (p) => void fired.push(p.at / 31_557_600_000)));
  let steps = 0;
  for (let t = wheel.nextTick(); t >= 0 && steps < 1000; t = wheel.nextTick(), steps++) wheel.advance(t);
  expect(fired).toEqual([1, 3, 10, 30]);
});

test("a timer that is cancelled by one that fires in the same slot stays silent", () => {
  const wheel = new Wheel();
  const fired: string[] = [];
  const second = new Probe(5, () => fired.push("second"));
  wheel.add(new Probe(5, () => { fired.push("first"); wheel.remove(second); }));
  wheel.add(second);
  wheel.advance(10);
  expect(fired).toEqual(["first"]);
  expect(wheel.isEmpty()).toBe(true);
});

test("a moment that passes while the scheduler makes up its mind is not a deadlock", async () => {
  const host = testHost();
  let now = 0;
  host.nowNs = () => (now += 0.7 * MS);
  const main = task(function* () {
    for (let i = 0; i < 50; i++) yield () => sleep((i % 4) * MS);
    return 0;
  });
  expect(await runMain(main, { host })).toBe(0);
  expect(host.err).toBe("");
});

test("a blocking wait that ends while one inside it goes on is not a deadlock", async () => {
  const host = testHost();
  const main = task(function* () {
    const waits = [1, 20].map((n) => spawn(task(function* () { blockOn(new Sleep(clockNow() + n * MS)); return n; }), null, -1));
    for (const t of waits) yield () => joinTask(t);
    return 0;
  });
  expect(await runMain(main, { host })).toBe(0);
  expect(host.err).toBe("");
});
