/** The workloads in JavaScript's own async functions, as one writes them. */

async function leaf(x: number): Promise<number> {
  return x + 1;
}

/** `depth` async functions, each of which awaits the next. */
function chain(depth: number, inner: (x: number) => Promise<number>): (x: number) => Promise<number> {
  let call = inner;
  for (let i = 0; i < depth; i++) {
    const next = call;
    call = async (x) => (await next(x)) + 1;
  }
  return call;
}

async function pausing(x: number): Promise<number> {
  await undefined;
  return x + 1;
}

async function standing(n: number): Promise<number> {
  let k = 0;
  for (let i = 0; i < n; i++) {
    await undefined;
    k++;
  }
  return k;
}

const each = (depth: number, inner: (x: number) => Promise<number>) => {
  const call = chain(depth, inner);
  return async (n: number): Promise<number> => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum = (sum + (await call(i))) | 0;
    return sum;
  };
};

type Resolve<T> = (value: T) => void;

/** A bounded channel of promises. */
class Channel {
  readonly #items: number[] = [];
  readonly #cap: number;
  #senders: number;
  #reader: Resolve<number | null> | null = null;
  readonly #writers: { readonly value: number; readonly done: Resolve<void> }[] = [];

  constructor(cap: number, senders: number) {
    this.#cap = cap;
    this.#senders = senders;
  }

  async send(value: number): Promise<void> {
    if (this.#reader !== null) {
      const read = this.#reader;
      this.#reader = null;
      read(value);
    } else if (this.#items.length < this.#cap) this.#items.push(value);
    else await new Promise<void>((done) => this.#writers.push({ value, done }));
  }

  async recv(): Promise<number | null> {
    const item = this.#items.shift();
    if (item === undefined) return this.#senders === 0 ? null : new Promise((resolve) => (this.#reader = resolve));
    const writer = this.#writers.shift();
    if (writer !== undefined) {
      this.#items.push(writer.value);
      writer.done();
    }
    return item;
  }

  close(): void {
    if (--this.#senders === 0 && this.#reader !== null) this.#reader(null);
  }
}

async function produce(ch: Channel, n: number): Promise<void> {
  for (let i = 0; i < n; i++) await ch.send(i);
  ch.close();
}

async function channel(cap: number, producers: number, n: number): Promise<number> {
  const ch = new Channel(cap, producers);
  for (let p = 0; p < producers; p++) void produce(ch, Math.floor(n / producers));
  let sum = 0;
  for (;;) {
    const x = await ch.recv();
    if (x === null) return sum;
    sum = (sum + x) | 0;
  }
}

async function joinAll(count: number, n: number): Promise<number> {
  let sum = 0;
  for (let round = 0; round < n / count; round++) {
    const gates: Resolve<number>[] = [];
    const children = Array.from({ length: count }, async () => await new Promise<number>((resolve) => gates.push(resolve)));
    void (async () => {
      for (const open of gates) {
        await undefined;
        open(1);
      }
    })();
    for (const x of await Promise.all(children)) sum += x;
  }
  return sum;
}

/** The first of several channels: what a promise that lost has received is kept for the next round. */
async function race(k: number, n: number): Promise<number> {
  const channels = Array.from({ length: k }, () => new Channel(100, 1));
  for (const ch of channels) void produce(ch, n / k);
  const pending = channels.map((ch, i) => ch.recv().then((x) => ({ x, i })));
  let left = k;
  let count = 0;
  while (left > 0) {
    const { x, i } = await Promise.race(pending.filter((p) => p !== null));
    const ch = channels[i];
    if (x === null || ch === undefined) {
      left--;
      pending[i] = new Promise(() => undefined);
    } else {
      count++;
      pending[i] = ch.recv().then((y) => ({ x: y, i }));
    }
  }
  return count;
}

async function task(x: number): Promise<number> {
  await undefined;
  return x;
}

async function spawnJoin(n: number): Promise<number> {
  let sum = 0;
  for (let i = 0; i < n; i++) sum = (sum + (await task(i))) | 0;
  return sum;
}

async function spawnBatch(n: number): Promise<number> {
  let sum = 0;
  for (let b = 0; b < n / 1000; b++) {
    const tasks = Array.from({ length: 1000 }, (_, i) => task(i));
    for (const t of tasks) sum = (sum + (await t)) | 0;
  }
  return sum;
}

class Mutex {
  #held = false;
  readonly #queue: Resolve<void>[] = [];
  async lock(): Promise<void> {
    if (this.#held) await new Promise<void>((resolve) => this.#queue.push(resolve));
    this.#held = true;
  }
  unlock(): void {
    const next = this.#queue.shift();
    if (next === undefined) this.#held = false;
    else next();
  }
}

async function mutex(n: number): Promise<number> {
  const m = new Mutex();
  let total = 0;
  const tasks = Array.from({ length: 100 }, async () => {
    for (let i = 0; i < n / 100; i++) {
      await m.lock();
      total++;
      await undefined;
      m.unlock();
    }
  });
  await Promise.all(tasks);
  return total;
}

async function tasks(n: number): Promise<number> {
  const all = await Promise.all(Array.from({ length: 1000 }, () => standing(n / 1000)));
  return all.reduce((a, b) => a + b, 0);
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Sleeps of random lengths below a second, all at once. */
async function sleeps(n: number): Promise<number> {
  let x = 0x9e3779b9;
  const asleep = Array.from({ length: n }, async () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    await sleep((x >>> 0) % 1000);
    return 1;
  });
  return (await Promise.all(asleep)).reduce((a, b) => a + b, 0);
}

async function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("deadline has elapsed")), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Timeouts that are not needed. */
async function timeouts(n: number): Promise<number> {
  let k = 0;
  for (let i = 0; i < n; i++) k += await withTimeout(pausing(0), 1000);
  return k;
}

async function parse(x: number): Promise<number> {
  if (x % 100 === 99) throw new Error("refused");
  return ((x + 1) * 2) | 0;
}

async function fetched(x: number): Promise<number> {
  if ((x & 7) === 0) await undefined;
  return (x + 1) | 0;
}

/** Four stages with channels between them: one has errors, one waits now and then, the last has a deadline for each message. */
async function pipeline(n: number): Promise<number> {
  const [first, second, third] = [new Channel(64, 1), new Channel(64, 1), new Channel(64, 1)];
  void produce(first, n);
  let refused = 0;
  void (async () => {
    for (let x = await first.recv(); x !== null; x = await first.recv()) {
      let y: number;
      try {
        y = await parse(x);
      } catch {
        refused++;
        continue;
      }
      await second.send(y);
    }
    second.close();
  })();
  void (async () => {
    for (let x = await second.recv(); x !== null; x = await second.recv()) await third.send((await fetched(x)) ^ 1);
    third.close();
  })();
  let sum = 0;
  for (let x = await withTimeout(third.recv(), 1000); x !== null; x = await withTimeout(third.recv(), 1000)) sum = (sum + x) | 0;
  return sum + refused;
}

export const native: Readonly<Record<string, (n: number) => Promise<number>>> = {
  "w1.d1": each(1, leaf), "w1.d5": each(5, leaf), "w1.d20": each(20, leaf),
  w2: standing, w3: tasks,
  "w4a.d1": chain(1, standing), "w4a.d20": chain(20, standing),
  "w4b.d1": each(1, pausing), "w4b.d5": each(5, pausing), "w4b.d20": each(20, pausing),
  "w5.cap100.1p": (n) => channel(100, 1, n), "w5.cap1.1p": (n) => channel(1, 1, n), "w5.cap100.4p": (n) => channel(100, 4, n),
  "w6.n10": (n) => joinAll(10, n), "w6.n1000": (n) => joinAll(1000, n), "w6.n10000": (n) => joinAll(10_000, n), "w6.n100000": (n) => joinAll(100_000, n),
  "w7.k2": (n) => race(2, n), "w7.k8": (n) => race(8, n),
  "w8.seq": spawnJoin, "w8.batch": spawnBatch,
  w9: mutex,
  "w10.sleep": sleeps, "w10.timeout": timeouts,
  w12: pipeline,
};
