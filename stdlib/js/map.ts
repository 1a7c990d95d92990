/**
 * The core of HashMap and HashSet. They iterate in the order of insertion.
 *
 * Keys whose equality is that of JavaScript (integers, strings, chars, bools, enums without data) go straight into a JavaScript Map. For all
 * others the library brings a hash (any number) and an equality; keys of the same hash form a chain in one slot of the Map.
 * Either way there is one `Entry` per key. It is the place of its value: `&mut V` of a value type is the entry itself. All entries form a list, in order
 * of insertion, which is what iterators walk on; they stay usable when the entry they stand at is removed.
 */
export class Entry<K, V> {
  readonly k: K;
  v: V;
  readonly hash: unknown;
  prev: Entry<K, V> | null = null;
  next: Entry<K, V> | null = null;
  /** The next one with the same hash. */
  chain: Entry<K, V> | null = null;
  constructor(k: K, v: V, hash: unknown) {
    this.k = k;
    this.v = v;
    this.hash = hash;
  }
}

export class Table<K, V> {
  readonly slots = new Map<unknown, Entry<K, V>>();
  first: Entry<K, V> | null = null;
  last: Entry<K, V> | null = null;
  len = 0;
}

type Eq<K, Q> = (key: K, wanted: Q) => boolean;

export function tableNew(): Table<unknown, unknown> {
  return new Table();
}

export function tableLen(t: Table<unknown, unknown>): number {
  return t.len;
}

/** Option<Entry>; for keys that JavaScript compares. */
export function tableFind<K, V>(t: Table<K, V>, key: K): Entry<K, V> | undefined {
  return t.slots.get(key);
}

/** Option<Entry>; `eq` decides among keys of equal hash. */
export function tableFindBy<K, V, Q>(t: Table<K, V>, hash: unknown, wanted: Q, eq: Eq<K, Q>): Entry<K, V> | undefined {
  let e: Entry<K, V> | null = t.slots.get(hash) ?? null;
  while (e !== null && !eq(e.k, wanted)) e = e.chain;
  return e ?? undefined;
}

/** Adds a key that is not there; `hash` is the key itself where JavaScript compares keys. */
export function tableInsert<K, V>(t: Table<K, V>, hash: unknown, key: K, value: V): Entry<K, V> {
  const e = new Entry(key, value, hash);
  const head = t.slots.get(hash);
  if (head === undefined) {
    t.slots.set(hash, e);
  } else {
    e.chain = head.chain;
    head.chain = e;
  }
  e.prev = t.last;
  if (t.last === null) t.first = e;
  else t.last.next = e;
  t.last = e;
  t.len++;
  return e;
}

/** The entry keeps its `next`, so that an iterator standing on it can go on. */
export function tableRemove<K, V>(t: Table<K, V>, e: Entry<K, V>): void {
  unchain(t, e);
  if (e.prev === null) t.first = e.next;
  else e.prev.next = e.next;
  if (e.next === null) t.last = e.prev;
  else e.next.prev = e.prev;
  t.len--;
}

function unchain<K, V>(t: Table<K, V>, e: Entry<K, V>): void {
  const head = t.slots.get(e.hash);
  if (head === e) {
    if (e.chain === null) t.slots.delete(e.hash);
    else t.slots.set(e.hash, e.chain);
    return;
  }
  for (let before = head ?? null; before !== null; before = before.chain) {
    if (before.chain === e) {
      before.chain = e.chain;
      return;
    }
  }
}

export function tableClear(t: Table<unknown, unknown>): void {
  t.slots.clear();
  t.first = t.last = null;
  t.len = 0;
}

/** Option<Entry> */
export function tableFirst<K, V>(t: Table<K, V>): Entry<K, V> | undefined {
  return t.first ?? undefined;
}

/** Option<Entry> */
export function entryNext<K, V>(e: Entry<K, V>): Entry<K, V> | undefined {
  return e.next ?? undefined;
}

/** The default hasher, one step: mixes a number into a state of 32 bits. */
export function hashNumber(state: number, n: number): number {
  let h = state;
  if (Number.isInteger(n) && Math.abs(n) < 2 ** 32) {
    h = Math.imul(h ^ n, 0x9e3779b1);
  } else {
    const high = Math.trunc(n / 2 ** 32);
    h = Math.imul(Math.imul(h ^ (n | 0), 0x9e3779b1) ^ high, 0x85ebca6b);
  }
  return h ^ (h >>> 15);
}

export function hashBig(state: number, n: bigint): number {
  let h = state;
  for (let v = BigInt.asUintN(128, n), i = 0; i < 4; i++, v >>= 32n) h = hashNumber(h, Number(v & 0xffffffffn));
  return h;
}

export function hashStr(state: number, s: string): number {
  let h = state;
  for (let u = 0; u < s.length; u++) h = Math.imul(h ^ s.charCodeAt(u), 0x01000193);
  return hashNumber(h, s.length);
}
