/**
 * The few classes that values of the language are made of besides the classes a program brings along.
 *
 * Each keeps its content in `v`, so that an instance is at the same time the *place* that a `&mut` to the content stands for.
 */

/** `Err(e)`. `Ok(x)` is the bare x wherever x itself cannot be an Err. */
export class Err {
  v: unknown;
  constructor(v: unknown) {
    this.v = v;
  }
}

/** `Ok(x)` where x may itself be an Err. */
export class Ok {
  v: unknown;
  constructor(v: unknown) {
    this.v = v;
  }
}

/** `Some(x)` where x may itself be `undefined`. */
export class Some {
  v: unknown;
  constructor(v: unknown) {
    this.v = v;
  }
}

/** `Poll::Ready(x)` where x may itself be a Poll. */
export class Ready {
  v: unknown;
  constructor(v: unknown) {
    this.v = v;
  }
}

/** A `Vec` (then `o` is 0 and `n` the length of `a`) or a `[T]`: a window of `n` elements of `a` from `o` on. */
export class Slice<T = unknown> {
  a: T[];
  o: number;
  n: number;
  /** The capacity that a `Vec` was last known to have: only for those who ask. */
  c: number;
  constructor(a: T[], o: number, n: number) {
    this.a = a;
    this.o = o;
    this.n = n;
    this.c = 0;
  }
}

/** Whether two windows show the same elements, and not only equal ones. */
export function sameSlice(a: Slice, b: Slice): boolean {
  return a === b || (a.a === b.a && a.o === b.o && a.n === b.n);
}

/** A local variable whose `&mut` is taken. */
export class Cell {
  v: unknown;
  constructor(v: unknown) {
    this.v = v;
  }
}

/** What may change behind a shared reference. */
export class UnsafeCell {
  v: unknown;
  constructor(v: unknown) {
    this.v = v;
  }
}

/** `&mut` of one element of an array or slice. */
export class ElemRef<T = unknown> {
  a: T[];
  i: number;
  constructor(a: T[], i: number) {
    this.a = a;
    this.i = i;
  }
  get v(): T | undefined {
    return this.a[this.i];
  }
  set v(value: T) {
    this.a[this.i] = value;
  }
}

/** What an `Rc` or `Arc` points to, with both counts; the strong ones together hold one weak one. */
export class RcBox {
  v: unknown;
  strong = 1;
  weak = 1;
  constructor(v: unknown) {
    this.v = v;
  }
}

/** An `Rc` whose content is seen as an unsized type; the counts are those of the pointer it was made of. */
export class RcView {
  #seen: unknown;
  constructor(
    readonly of: RcBox | RcView,
    private readonly see: (content: unknown) => unknown,
  ) {}
  get v(): unknown {
    return (this.#seen ??= this.see(this.of.v));
  }
  get strong(): number {
    return this.of.strong;
  }
  set strong(n: number) {
    this.of.strong = n;
  }
  get weak(): number {
    return this.of.weak;
  }
  set weak(n: number) {
    this.of.weak = n;
  }
}

/** An `Rc<[T; N]>` seen as an `Rc<[T]>`. */
export class SliceRc extends RcView {
  constructor(of: RcBox, len: number) {
    super(of, (content) => new Slice(content as unknown[], 0, len));
  }
}

/** Where the counts are: the same for all views of one allocation. */
export function rcRoot(pointer: RcBox | RcView): RcBox {
  return pointer instanceof RcView ? rcRoot(pointer.of) : pointer;
}

/** A view of a struct, whose fields of these names are those of the struct. */
export function sharing<T extends object>(view: T, of: Record<string, unknown>, names: readonly string[]): T {
  for (const name of names) {
    Object.defineProperty(view, name, {
      get: () => of[name],
      set: (value: unknown) => {
        of[name] = value;
      },
    });
  }
  return view;
}

/** Gives an object that others hold already, empty till now, the content and the class of the value that was made for it. */
export function tied<T extends object>(hollow: object, value: T): T {
  const filled = Object.assign(hollow, value);
  Object.setPrototypeOf(filled, Object.getPrototypeOf(value));
  return filled;
}
