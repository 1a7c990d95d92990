/**
 * What the value of a constant or static borrows lives as long as the program, and everybody sees it: it cannot be changed, neither through a `&mut`
 * (E0764) nor through a cell in it (E0492).
 */
import { isPlaceExpr } from "../thir-walk.js";
import type { Thir } from "../thir.js";
import { misc } from "../infer/cause.js";
import type { Ty } from "../ty.js";
import { isConst } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";

/** `e` is, or is part of, the value. */
export function checkKeptBorrows(f: BodyCx, e: Thir, mayChange: boolean): void {
  const on = (part: Thir): void => checkKeptBorrows(f, part, mayChange);
  switch (e.kind) {
    case "borrow":
      if (!isPlaceExpr(e.place)) checkBorrow(f, e, mayChange);
      return on(e.place);
    case "adt":
      return e.fields.forEach((field) => on(field.value));
    case "tuple":
    case "array":
      return e.elems.forEach(on);
    case "coerce":
    case "cast":
      return on(e.expr);
    case "deref":
    case "field":
    case "index":
      return on(e.base);
    case "block":
      return e.block.tail === null ? undefined : on(e.block.tail);
    case "call":
      return isConstructor(e) ? e.args.forEach(on) : undefined;
    default:
      return;
  }
}

function isConstructor(e: Thir & { readonly kind: "call" }): boolean {
  return e.callee.def.kind === "struct" || e.callee.def.kind === "variant";
}

function checkBorrow(f: BodyCx, e: Thir & { readonly kind: "borrow" }, mayChange: boolean): void {
  if (e.mut) {
    if (mayChange) return;
    f.error("E0764", e.span, "mutable borrows of temporaries that have their lifetime extended until the end of the program are not allowed", {
      label: "this mutable borrow refers to such a temporary",
      helps: ["borrow it as shared, or put what changes into a cell of a `static`"],
    });
    return;
  }
  if (!mayChangeWithin(f, e.place)) return;
  f.error("E0492", e.span, "interior mutable shared borrows of temporaries that have their lifetime extended until the end of the program are not allowed", {
    label: "this borrow of an interior mutable value refers to such a temporary",
    helps: ["make a `static` of what is borrowed, and borrow that"],
  });
}

/** The value decides where it is written out (`None` holds nothing), else its type. */
function mayChangeWithin(f: BodyCx, e: Thir): boolean {
  if (!hasCell(f, e.ty, 0)) return false;
  switch (e.kind) {
    case "adt":
      return e.fields.some((field) => mayChangeWithin(f, field.value));
    case "tuple":
    case "array":
      return e.elems.some((elem) => mayChangeWithin(f, elem));
    case "call":
      return !isConstructor(e) || e.args.some((arg) => mayChangeWithin(f, arg));
    case "coerce":
      return mayChangeWithin(f, e.expr);
    case "block":
      return e.block.tail === null || mayChangeWithin(f, e.block.tail);
    // Of an enum only the value would tell.
    case "const":
      return e.ty.kind !== "adt" || e.ty.def.kind !== "enum";
    case "fnRef":
      return false;
    default:
      return true;
  }
}

const CELLS = /^(UnsafeCell|Cell|RefCell|OnceCell|LazyCell|Atomic\w+|Mutex|RwLock|Once|OnceLock|LazyLock|Condvar|Notify|Semaphore)$/;
/** They hold their value behind a pointer, or none. */
const POINTERS = /^(Box|Rc|Arc|Weak|Vec|VecDeque|String|HashMap|HashSet|BTreeMap|BTreeSet|BinaryHeap|LinkedList|PhantomData)$/;

function hasCell(f: BodyCx, ty: Ty, depth: number): boolean {
  const on = (each: Ty): boolean => hasCell(f, each, depth + 1);
  switch (ty.kind) {
    case "tuple":
      return ty.elems.some(on);
    case "array":
    case "slice":
      return on(ty.elem);
    case "param":
    case "proj":
    case "dyn":
      return true;
    case "adt":
      if (!f.cx.isLocal(ty.def)) return CELLS.test(ty.def.name) || (!POINTERS.test(ty.def.name) && ty.args.some((arg) => !isConst(arg) && on(arg)));
      if (depth > 8) return false;
      return f.cx.adt(ty.def).variants.some((v) => v.fields.some((field) => on(f.infer.resolve(f.infer.instantiate(field.ty, ty.args, misc(f.def.span))))));
    default:
      return false;
  }
}
