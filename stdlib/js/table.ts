/**
 * The table behind `HashMap` and `HashSet`: a JavaScript `Map` from a key's *image* to its bucket.
 *
 * The image is what the key's `Hash` wrote: the number or string itself for such a key, else all pieces in one string. Keys that are equal
 * have equal images; where different keys share one, the map holds an array of buckets and `Eq` decides. Iteration is in order of insertion.
 */

type Image = number | bigint | string | boolean;
/** The library's `Bucket<K, V>`; nothing is known about it here. */
type Bucket = object;

export class Table {
  readonly m = new Map<Image, Bucket | Bucket[]>();
  n = 0;
  /** The capacity asked for, or had before something was removed. */
  asked = 0;
}

/** How many entries Rust's table would have room for: a power of two of buckets, 7 of 8 of them used. */
export function tableRoom(t: Table): number {
  const wanted = Math.max(t.n, t.asked);
  if (wanted === 0) return 0;
  if (wanted < 4) return 3;
  if (wanted < 8) return 7;
  let buckets = 16;
  while ((buckets / 8) * 7 < wanted) buckets *= 2;
  return (buckets / 8) * 7;
}

/** What is removed leaves its room. */
function keepRoom(t: Table): void {
  if (t.n > t.asked) t.asked = t.n;
}

/** Adds a piece to an image; `undefined` is the empty one. */
export function imageWith(image: Image | undefined, piece: Image): Image {
  return image === undefined ? piece : `${String(image)}\u0001${String(piece)}`;
}

export function imageDone(image: Image | undefined): Image {
  return image === undefined ? 0 : image;
}

function isShared(at: Bucket | Bucket[]): at is Bucket[] {
  return Array.isArray(at);
}

export function tableFind(t: Table, image: Image, same: (b: Bucket) => boolean): Bucket | undefined {
  const found = t.m.get(image);
  if (found === undefined) return undefined;
  if (isShared(found)) return found.find(same);
  return same(found) ? found : undefined;
}

/** Adds a bucket whose key is not there yet. */
export function tableAdd(t: Table, image: Image, bucket: Bucket): void {
  t.n++;
  const found = t.m.get(image);
  if (found === undefined) t.m.set(image, bucket);
  else if (Array.isArray(found)) found.push(bucket);
  else t.m.set(image, [found, bucket]);
}

export function tableRemove(t: Table, image: Image, bucket: Bucket): void {
  keepRoom(t);
  t.n--;
  const found = t.m.get(image);
  if (!Array.isArray(found) || found.length === 1) t.m.delete(image);
  else found.splice(found.indexOf(bucket), 1);
}

/** Puts a copy of every bucket into a table that is empty. */
export function tableCopy(from: Table, to: Table, copy: (b: Bucket) => Bucket): void {
  to.asked = from.asked;
  for (const [image, found] of from.m) {
    if (isShared(found)) for (const bucket of found) tableAdd(to, image, copy(bucket));
    else tableAdd(to, image, copy(found));
  }
}

/** Walks the buckets; sees what is removed or added behind it or in front of it as a `Map` iterator does. */
export class TableIter {
  readonly i: Iterator<Bucket | Bucket[]>;
  rest: readonly Bucket[] = [];
  at = 0;
  left: number;
  readonly t: Table;
  constructor(t: Table) {
    this.t = t;
    this.i = t.m.values();
    this.left = t.n;
  }
}

export function tableNext(it: TableIter): Bucket | undefined {
  if (it.at < it.rest.length) {
    it.left--;
    return it.rest[it.at++];
  }
  const step = it.i.next();
  if (step.done === true) return undefined;
  if (!Array.isArray(step.value)) {
    it.left--;
    return step.value;
  }
  it.rest = [...step.value];
  it.at = 0;
  return tableNext(it);
}

/** Another that is as far: the table has not changed since the first began. */
export function tableIterCopy(it: TableIter): TableIter {
  const copy = new TableIter(it.t);
  while (copy.left > it.left) tableNext(copy);
  return copy;
}
