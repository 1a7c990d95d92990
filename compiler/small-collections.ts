/**
 * Maps and sets that are made when first written to, and maps of lists. An empty one of the language's own costs as much as ten small objects, and
 * of the tables kept for one function or one question most stay empty.
 */

export class LazyMap<K, V> implements ReadonlyMap<K, V> {
  private map: Map<K, V> | null = null;

  get size(): number {
    return this.map === null ? 0 : this.map.size;
  }

  get(key: K): V | undefined {
    return this.map === null ? undefined : this.map.get(key);
  }

  has(key: K): boolean {
    return this.map !== null && this.map.has(key);
  }

  set(key: K, value: V): void {
    (this.map ??= new Map<K, V>()).set(key, value);
  }

  delete(key: K): void {
    if (this.map !== null) this.map.delete(key);
  }

  clear(): void {
    if (this.map !== null) this.map.clear();
  }

  #entries(): ReadonlyMap<K, V> {
    return this.map ?? NO_ENTRIES;
  }

  forEach(see: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    this.#entries().forEach((value, key) => see(value, key, this));
  }

  entries(): MapIterator<[K, V]> {
    return this.#entries().entries();
  }

  keys(): MapIterator<K> {
    return this.#entries().keys();
  }

  values(): MapIterator<V> {
    return this.#entries().values();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
}

export class LazySet<T> implements ReadonlySet<T> {
  private set: Set<T> | null = null;

  get size(): number {
    return this.set === null ? 0 : this.set.size;
  }

  has(item: T): boolean {
    return this.set !== null && this.set.has(item);
  }

  add(item: T): void {
    (this.set ??= new Set<T>()).add(item);
  }

  delete(item: T): void {
    if (this.set !== null) this.set.delete(item);
  }

  copy(): LazySet<T> {
    const made = new LazySet<T>();
    if (this.set !== null && this.set.size > 0) made.set = new Set(this.set);
    return made;
  }

  clear(): void {
    if (this.set !== null) this.set.clear();
  }

  #items(): ReadonlySet<T> {
    return this.set ?? NO_ITEMS;
  }

  forEach(see: (item: T, again: T, set: ReadonlySet<T>) => void): void {
    this.#items().forEach((item) => see(item, item, this));
  }

  entries(): SetIterator<[T, T]> {
    return this.#items().entries();
  }

  keys(): SetIterator<T> {
    return this.#items().keys();
  }

  values(): SetIterator<T> {
    return this.#items().values();
  }

  [Symbol.iterator](): SetIterator<T> {
    return this.#items().values();
  }
}

const NO_ENTRIES: ReadonlyMap<never, never> = new Map<never, never>();
const NO_ITEMS: ReadonlySet<never> = new Set<never>();

/** Appends to the list that a map has for a key. */
export function appendTo<K, V>(map: { get(key: K): V[] | undefined; set(key: K, list: V[]): unknown }, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
