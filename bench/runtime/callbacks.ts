/**
 * The workloads as an expert writes them with callbacks, on a ring of functions: no cancellation, no isolation of errors, no promises.
 *
 * Imported as `callbacks.js?guarded` the same code runs on a ring of tasks, with what Aether gives: an error ends the task that threw it and no other,
 * a task can be cancelled, and one that is woken twice runs once.
 */

type Callback = () => void;

const GUARDED = new URL(import.meta.url).searchParams.has("guarded");

const IDLE = 0;
const QUEUED = 1;
const ENDED = 2;

/** A callback that is posted again and again. */
class Task {
  state = IDLE;
  error: unknown = null;

  constructor(readonly run: Callback) {}

  /** It runs no more; what holds it may still post it. */
  cancel(): void {
    this.state = ENDED;
  }
}

/** What a ring holds. */
type Unit = Callback | Task;

const unit = (f: Callback): Unit => (GUARDED ? new Task(f) : f);

class Ring {
  #items: (Unit | null)[] = new Array<Unit | null>(4096).fill(null);
  #head = 0;
  #tail = 0;

  post(item: Unit): void {
    if (GUARDED) {
      const task = item as Task;
      if (task.state !== IDLE) return;
      task.state = QUEUED;
    }
    const mask = this.#items.length - 1;
    this.#items[this.#tail] = item;
    this.#tail = (this.#tail + 1) & mask;
    if (this.#tail === this.#head) this.#grow();
  }

  #grow(): void {
    const old = this.#items;
    const items = new Array<Unit | null>(old.length * 2).fill(null);
    for (let i = 0; i < old.length; i++) items[i] = old[(this.#head + i) & (old.length - 1)] ?? null;
    this.#items = items;
    this.#head = 0;
    this.#tail = old.length;
  }

  run(): void {
    while (this.#head !== this.#tail) {
      const item = this.#items[this.#head];
      this.#items[this.#head] = null;
      this.#head = (this.#head + 1) & (this.#items.length - 1);
      if (GUARDED) this.#guard(item as Task);
      else (item as Callback)();
    }
  }

  #guard(task: Task): void {
    if (task.state === ENDED) return;
    task.state = IDLE;
    try {
      task.run();
    } catch (error) {
      task.error = error;
      task.cancel();
    }
  }
}
const ring = new Ring();
const post = (item: Unit): void => ring.post(item);

type Done = (x: number) => void;
type Call = (x: number, done: Done) => void;

const leaf: Call = (x, done) => done(x + 1);
const pausing: Call = (x, done) => post(unit(() => done(x + 1)));
const standing: Call = (n, done) => {
  let k = 0;
  const go = (): void => {
    if (k === n) return done(k);
    k++;
    post(self);
  };
  const self = unit(go);
  go();
};

function chain(depth: number, inner: Call): Call {
  let call = inner;
  for (let i = 0; i < depth; i++) {
    const next = call;
    call = (x, done) => next(x, (y) => done(y + 1));
  }
  return call;
}

/** Runs `start` and all that it posts. */
function complete(start: (done: Done) => void): number {
  let result = 0;
  post(unit(() => start((x) => (result = x))));
  ring.run();
  return result;
}

/** Ready calls come back at once: a loop, not a recursion, goes on. */
const each = (depth: number, inner: Call) => {
  const call = chain(depth, inner);
  return (n: number): number =>
    complete((done) => {
      let sum = 0;
      let i = 0;
      let inLoop = false;
      const got = (x: number): void => {
        sum = (sum + x) | 0;
        i++;
        if (!inLoop) go();
      };
      const go = (): void => {
        inLoop = true;
        while (i < n) {
          const before = i;
          call(i, got);
          if (i === before) break;
        }
        inLoop = false;
        if (i === n) done(sum);
      };
      go();
    });
};

const EMPTY = -1;
const CLOSED = -2;

class Channel {
  readonly #ring: Int32Array;
  readonly #mask: number;
  #head = 0;
  #len = 0;
  readonly #cap: number;
  #senders: number;
  #reader: Unit | null = null;
  readonly #writers: Unit[] = [];
  #firstWriter = 0;

  constructor(cap: number, senders: number) {
    this.#cap = cap;
    this.#senders = senders;
    let size = 1;
    while (size < cap) size *= 2;
    this.#ring = new Int32Array(size);
    this.#mask = size - 1;
  }

  trySend(x: number): boolean {
    if (this.#len === this.#cap) return false;
    this.#ring[(this.#head + this.#len) & this.#mask] = x;
    this.#len++;
    this.#wakeReader();
    return true;
  }

  whenWritable(f: Unit): void {
    this.#writers.push(f);
  }

  tryRecv(): number {
    if (this.#len === 0) return this.#senders === 0 ? CLOSED : EMPTY;
    const x = this.#ring[this.#head] ?? 0;
    this.#head = (this.#head + 1) & this.#mask;
    this.#len--;
    const writer = this.#writers[this.#firstWriter];
    if (writer !== undefined) {
      this.#firstWriter++;
      if (this.#firstWriter === this.#writers.length) {
        this.#writers.length = 0;
        this.#firstWriter = 0;
      }
      post(writer);
    }
    return x;
  }

  whenReadable(f: Unit | null): void {
    this.#reader = f;
  }

  close(): void {
    if (--this.#senders === 0) this.#wakeReader();
  }

  #wakeReader(): void {
    const reader = this.#reader;
    if (reader === null) return;
    this.#reader = null;
    post(reader);
  }
}

function produce(ch: Channel, n: number): void {
  let i = 0;
  const go = (): void => {
    while (i < n) {
      if (!ch.trySend(i)) return ch.whenWritable(self);
      i++;
    }
    ch.close();
  };
  const self = unit(go);
  post(self);
}

function channel(cap: number, producers: number, n: number): number {
  return complete((done) => {
    const ch = new Channel(cap, producers);
    for (let p = 0; p < producers; p++) produce(ch, Math.floor(n / producers));
    let sum = 0;
    const go = (): void => {
      for (;;) {
        const x = ch.tryRecv();
        if (x === EMPTY) return ch.whenReadable(self);
        if (x === CLOSED) return done(sum);
        sum = (sum + x) | 0;
      }
    };
    const self = unit(go);
    go();
  });
}

function select(k: number, n: number): number {
  return complete((done) => {
    const channels = Array.from({ length: k }, () => new Channel(100, 1));
    for (const ch of channels) produce(ch, n / k);
    let count = 0;
    const go = (): void => {
      for (;;) {
        let closed = 0;
        let found = false;
        for (const ch of channels) {
          const x = ch.tryRecv();
          if (x === CLOSED) closed++;
          else if (x !== EMPTY) {
            count++;
            found = true;
            break;
          }
        }
        if (found) continue;
        if (closed === k) return done(count);
        for (const ch of channels) ch.whenReadable(woken);
        return;
      }
    };
    const woken = unit(() => {
      for (const ch of channels) ch.whenReadable(null);
      go();
    });
    go();
  });
}

function joinAll(count: number, n: number): number {
  return complete((done) => {
    let sum = 0;
    let round = 0;
    const start = (): void => {
      if (round++ === n / count) return done(sum);
      const results = new Array<number>(count).fill(0);
      let left = count;
      const gates = results.map((_, i) => (x: number): void => {
        results[i] = x;
        if (--left > 0) return;
        for (const r of results) sum += r;
        post(next);
      });
      let at = 0;
      const open = (): void => {
        gates[at++]?.(1);
        if (at < count) post(opener);
      };
      const opener = unit(open);
      post(opener);
    };
    const next = unit(start);
    start();
  });
}

const task: Call = (x, done) => done(x);

const spawnJoin = (n: number): number =>
  complete((done) => {
    let sum = 0;
    let i = 0;
    const got = (x: number): void => {
      sum = (sum + x) | 0;
      i++;
      go();
    };
    const go = (): void => (i === n ? done(sum) : post(unit(() => task(i, got))));
    go();
  });

const spawnBatch = (n: number): number =>
  complete((done) => {
    let sum = 0;
    let left = 0;
    let batch = 0;
    const got = (x: number): void => {
      sum = (sum + x) | 0;
      if (--left === 0) go();
    };
    const go = (): void => {
      if (batch++ === n / 1000) return done(sum);
      left = 1000;
      for (let i = 0; i < 1000; i++) post(unit(() => task(i, got)));
    };
    go();
  });

class Mutex {
  #held = false;
  readonly #queue: Unit[] = [];
  #first = 0;
  /** `false`: the task that asked has to wait, and goes on when it is posted. */
  lock(waiting: Unit): boolean {
    if (this.#held) this.#queue.push(waiting);
    else {
      this.#held = true;
      return true;
    }
    return false;
  }
  unlock(): void {
    const next = this.#queue[this.#first];
    if (next === undefined) {
      this.#held = false;
      return;
    }
    this.#first++;
    if (this.#first > 512) this.#queue.splice(0, this.#first);
    if (this.#first > 512) this.#first = 0;
    post(next);
  }
}

const mutex = (n: number): number =>
  complete((done) => {
    const m = new Mutex();
    let total = 0;
    for (let t = 0; t < 100; t++) {
      let i = 0;
      const enter = (): void => {
        total++;
        post(leaving);
      };
      const held = unit(enter);
      const leaving = unit(() => {
        m.unlock();
        i++;
        go();
      });
      const go = (): void => {
        if (i === n / 100) {
          if (total === n) done(total);
        } else if (m.lock(held)) enter();
      };
      post(unit(go));
    }
  });

const tasks = (n: number): number =>
  complete((done) => {
    let sum = 0;
    let left = 1000;
    for (let t = 0; t < 1000; t++)
      standing(n / 1000, (k) => {
        sum += k;
        if (--left === 0) done(sum);
      });
  });

type Outcome = (error: Error | null, x: number) => void;

function parse(x: number, done: Outcome): void {
  if (x % 100 === 99) done(new Error("refused"), 0);
  else done(null, ((x + 1) * 2) | 0);
}

const fetched: Call = (x, done) => {
  if ((x & 7) === 0) post(unit(() => done((x + 1) | 0)));
  else done((x + 1) | 0);
};

/** Takes what comes from a channel to `handle`, one after the other; a handler that is done at once is not called from its own end. */
function drain(ch: Channel, handle: (x: number, next: Callback) => void, end: Callback): void {
  let busy = false;
  let more = false;
  const next = (): void => {
    more = true;
    if (!busy) go();
  };
  const go = (): void => {
    busy = true;
    do {
      const x = ch.tryRecv();
      more = false;
      if (x === EMPTY) ch.whenReadable(self);
      else if (x === CLOSED) end();
      else handle(x, next);
    } while (more);
    busy = false;
  };
  const self = unit(go);
  post(self);
}

/** Sends, and goes on when there was room. */
function send(ch: Channel, x: number, next: Callback): void {
  if (ch.trySend(x)) return next();
  const again = unit(() => send(ch, x, next));
  ch.whenWritable(again);
}

/** The deadline of the last stage is a field that whoever looks at the clock compares. */
const pipeline = (n: number): number =>
  complete((done) => {
    const [first, second, third] = [new Channel(64, 1), new Channel(64, 1), new Channel(64, 1)];
    produce(first, n);
    let refused = 0;
    drain(
      first,
      (x, next) =>
        parse(x, (error, y) => {
          if (error === null) return send(second, y, next);
          refused++;
          next();
        }),
      () => second.close(),
    );
    drain(second, (x, next) => fetched(x, (y) => send(third, y ^ 1, next)), () => third.close());
    const now = performance.now();
    let deadline = now + 1000;
    let sum = 0;
    drain(
      third,
      (x, next) => {
        deadline = now + 1000;
        sum = (sum + x) | 0;
        next();
      },
      () => done(deadline > now ? sum + refused : Number.NaN),
    );
  });

const once = (call: Call) => (n: number): number => complete((done) => call(n, done));

export const callbacks: Readonly<Record<string, (n: number) => number>> = {
  "w1.d1": each(1, leaf), "w1.d5": each(5, leaf), "w1.d20": each(20, leaf),
  w2: once(standing), w3: tasks,
  "w4a.d1": once(chain(1, standing)), "w4a.d20": once(chain(20, standing)),
  "w4b.d1": each(1, pausing), "w4b.d5": each(5, pausing), "w4b.d20": each(20, pausing),
  "w5.cap100.1p": (n) => channel(100, 1, n), "w5.cap1.1p": (n) => channel(1, 1, n), "w5.cap100.4p": (n) => channel(100, 4, n),
  "w6.n10": (n) => joinAll(10, n), "w6.n1000": (n) => joinAll(1000, n), "w6.n10000": (n) => joinAll(10_000, n),
  "w7.k2": (n) => select(2, n), "w7.k8": (n) => select(8, n),
  "w8.seq": spawnJoin, "w8.batch": spawnBatch,
  w9: mutex,
  w12: pipeline,
};
