/** The workloads in Effect, with its own fibers, queues, deferreds and semaphores. */
import * as Deferred from "effect/Deferred";
import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import * as Queue from "effect/Queue";
import * as Semaphore from "effect/Semaphore";

type Call = (x: number) => Effect.Effect<number>;

const leaf: Call = (x) => Effect.succeed(x + 1);
const pausing: Call = (x) =>
  Effect.gen(function* () {
    yield* Effect.yieldNow;
    return x + 1;
  });
const standing: Call = (n) =>
  Effect.gen(function* () {
    let k = 0;
    for (let i = 0; i < n; i++) {
      yield* Effect.yieldNow;
      k++;
    }
    return k;
  });

function chain(depth: number, inner: Call): Call {
  let call = inner;
  for (let i = 0; i < depth; i++) {
    const next = call;
    call = (x) =>
      Effect.gen(function* () {
        return (yield* next(x)) + 1;
      });
  }
  return call;
}

const each = (depth: number, inner: Call) => {
  const call = chain(depth, inner);
  return (n: number): Effect.Effect<number> =>
    Effect.gen(function* () {
      let sum = 0;
      for (let i = 0; i < n; i++) sum = (sum + (yield* call(i))) | 0;
      return sum;
    });
};

const produce = (queue: Queue.Queue<number>, n: number): Effect.Effect<void> =>
  Effect.gen(function* () {
    for (let i = 0; i < n; i++) yield* Queue.offer(queue, i);
  });

const channel = (capacity: number, producers: number, n: number): Effect.Effect<number> =>
  Effect.gen(function* () {
    const queue = yield* Queue.bounded<number>(capacity);
    const share = Math.floor(n / producers);
    for (let p = 0; p < producers; p++) yield* Effect.forkChild(produce(queue, share));
    let sum = 0;
    for (let i = 0; i < share * producers; i++) sum = (sum + (yield* Queue.take(queue))) | 0;
    return sum;
  });

const joinAll = (count: number, n: number): Effect.Effect<number> =>
  Effect.gen(function* () {
    let sum = 0;
    for (let round = 0; round < n / count; round++) {
      const gates: Deferred.Deferred<number>[] = [];
      for (let i = 0; i < count; i++) gates.push(yield* Deferred.make<number>());
      yield* Effect.forkChild(
        Effect.gen(function* () {
          for (const gate of gates) {
            yield* Effect.yieldNow;
            yield* Deferred.succeed(gate, 1);
          }
        }),
      );
      const all = yield* Effect.all(gates.map((gate) => Deferred.await(gate)), { concurrency: "unbounded" });
      for (const x of all) sum += x;
    }
    return sum;
  });

/** The first of several queues. A take that lost is interrupted and has taken nothing. */
const race = (k: number, n: number): Effect.Effect<number> =>
  Effect.gen(function* () {
    const queues: Queue.Queue<number>[] = [];
    for (let i = 0; i < k; i++) {
      const queue = yield* Queue.bounded<number>(100);
      queues.push(queue);
      yield* Effect.forkChild(produce(queue, Math.floor(n / k)));
    }
    const first = Effect.raceAllFirst(queues.map((queue) => Queue.take(queue)));
    let count = 0;
    while (count < Math.floor(n / k) * k) {
      yield* first;
      count++;
    }
    return count;
  });

const spawnJoin = (n: number): Effect.Effect<number> =>
  Effect.gen(function* () {
    let sum = 0;
    for (let i = 0; i < n; i++) sum = (sum + (yield* Fiber.join(yield* Effect.forkChild(Effect.succeed(i))))) | 0;
    return sum;
  });

const spawnBatch = (n: number): Effect.Effect<number> =>
  Effect.gen(function* () {
    let sum = 0;
    for (let b = 0; b < n / 1000; b++) {
      const fibers: Fiber.Fiber<number>[] = [];
      for (let i = 0; i < 1000; i++) fibers.push(yield* Effect.forkChild(Effect.succeed(i)));
      for (const fiber of fibers) sum = (sum + (yield* Fiber.join(fiber))) | 0;
    }
    return sum;
  });

const together = (count: number, one: Effect.Effect<number>): Effect.Effect<number> =>
  Effect.map(Effect.all(Array.from({ length: count }, () => one), { concurrency: "unbounded" }), (all) => all.reduce((a, b) => a + b, 0));

const mutex = (n: number): Effect.Effect<number> =>
  Effect.gen(function* () {
    const lock = yield* Semaphore.make(1);
    const locked = Semaphore.withPermits(lock, 1)(Effect.yieldNow);
    const one = Effect.gen(function* () {
      for (let i = 0; i < n / 100; i++) yield* locked;
      return n / 100;
    });
    return yield* together(100, one);
  });

/** Sleeps of random lengths below a second, all at once. */
const sleeps = (n: number): Effect.Effect<number> => {
  let x = 0x9e3779b9;
  const one = Effect.suspend(() => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return Effect.as(Effect.sleep((x >>> 0) % 1000), 1);
  });
  return together(n, one);
};

/** Timeouts that are not needed. */
const timeouts = (n: number): Effect.Effect<number> =>
  Effect.gen(function* () {
    let k = 0;
    for (let i = 0; i < n; i++) k += yield* Effect.orDie(Effect.timeout(pausing(0), 1000));
    return k;
  });

const parse = (x: number): Effect.Effect<number, Error> => (x % 100 === 99 ? Effect.fail(new Error("refused")) : Effect.succeed(((x + 1) * 2) | 0));
const fetched = (x: number): Effect.Effect<number> =>
  Effect.gen(function* () {
    if ((x & 7) === 0) yield* Effect.yieldNow;
    return (x + 1) | 0;
  });

/** Four stages with queues between them: one has errors, one waits now and then, the last has a deadline for each message. */
const pipeline = (n: number): Effect.Effect<number> =>
  Effect.gen(function* () {
    const first = yield* Queue.bounded<number>(64);
    const second = yield* Queue.bounded<number>(64);
    const third = yield* Queue.bounded<number>(64);
    yield* Effect.forkChild(produce(first, n));
    let refused = 0;
    yield* Effect.forkChild(
      Effect.gen(function* () {
        for (let i = 0; i < n; i++) {
          const y = yield* Effect.orElseSucceed(parse(yield* Queue.take(first)), () => null);
          if (y === null) refused++;
          else yield* Queue.offer(second, y);
        }
      }),
    );
    const passed = n - Math.floor(n / 100);
    yield* Effect.forkChild(
      Effect.gen(function* () {
        for (let i = 0; i < passed; i++) yield* Queue.offer(third, (yield* fetched(yield* Queue.take(second))) ^ 1);
      }),
    );
    let sum = 0;
    for (let i = 0; i < passed; i++) sum = (sum + (yield* Effect.orDie(Effect.timeout(Queue.take(third), 1000)))) | 0;
    return sum + refused;
  });

const WORK: Readonly<Record<string, (n: number) => Effect.Effect<number>>> = {
  "w1.d1": each(1, leaf), "w1.d5": each(5, leaf), "w1.d20": each(20, leaf),
  w2: standing, w3: (n) => together(1000, standing(n / 1000)),
  "w4a.d1": chain(1, standing), "w4a.d20": chain(20, standing),
  "w4b.d1": each(1, pausing), "w4b.d5": each(5, pausing), "w4b.d20": each(20, pausing),
  "w5.cap100.1p": (n) => channel(100, 1, n), "w5.cap1.1p": (n) => channel(1, 1, n), "w5.cap100.4p": (n) => channel(100, 4, n),
  "w6.n10": (n) => joinAll(10, n), "w6.n1000": (n) => joinAll(1000, n),
  "w7.k2": (n) => race(2, n), "w7.k8": (n) => race(8, n),
  "w8.seq": spawnJoin, "w8.batch": spawnBatch,
  w9: mutex,
  "w10.sleep": sleeps, "w10.timeout": timeouts,
  w12: pipeline,
};

export const effect: Readonly<Record<string, (n: number) => Promise<number>>> = Object.fromEntries(
  Object.entries(WORK).map(([name, work]) => [name, (n: number) => Effect.runPromise(work(n))]),
);
