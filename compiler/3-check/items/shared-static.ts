/**
 * Statics are seen by all threads, and what `#[sends]` functions are given goes to another one (E0277). Nothing else has to be `Sync` or `Send`, so this looks at what a type is made of instead of asking
 * for the trait: what is known of the standard library's cells, counted pointers and locks decides, and any other type is as its parts are.
 */
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { CheckCtx } from "../context.js";
import type { Thir } from "../thir.js";
import type { Ty } from "../ty.js";
import { hasError, isConst, substTy, typeKey } from "../ty-util.js";

type Auto = "Send" | "Sync";

/** What a type of the library asks of its arguments to be shared or sent; `null` where nothing helps. */
const KNOWN: Readonly<Record<string, Readonly<Record<Auto, readonly Auto[] | null>>>> = {
  "std::cell::UnsafeCell": { Sync: null, Send: ["Send"] },
  "std::cell::Cell": { Sync: null, Send: ["Send"] },
  "std::cell::RefCell": { Sync: null, Send: ["Send"] },
  "std::cell::OnceCell": { Sync: null, Send: ["Send"] },
  "std::cell::LazyCell": { Sync: null, Send: ["Send"] },
  "std::rc::Rc": { Sync: null, Send: null },
  "std::rc::Weak": { Sync: null, Send: null },
  "std::sync::Arc": { Sync: ["Send", "Sync"], Send: ["Send", "Sync"] },
  "std::sync::Mutex": { Sync: ["Send"], Send: ["Send"] },
  "std::sync::RwLock": { Sync: ["Send", "Sync"], Send: ["Send"] },
  "std::sync::OnceLock": { Sync: ["Send", "Sync"], Send: ["Send"] },
  "std::sync::LazyLock": { Sync: ["Send", "Sync"], Send: ["Send"] },
  "std::thread::LocalKey": { Sync: [], Send: [] },
  "aether::task::LocalKey": { Sync: [], Send: [] },
};

/** The part that keeps a type from being `Sync`, and what it lacks. */
interface Culprit {
  readonly ty: Ty;
  readonly auto: Auto;
}

class Sharing {
  readonly #seen = new Set<string>();

  constructor(private readonly ctx: CheckCtx) {}

  culprit(ty: Ty, auto: Auto): Culprit | null {
    switch (ty.kind) {
      case "ref":
        return this.culprit(ty.to, ty.mut ? auto : "Sync");
      case "tuple":
        return this.#first(ty.elems, auto);
      case "array":
      case "slice":
        return this.culprit(ty.elem, auto);
      case "dyn":
        return this.#promises(ty, auto) ? null : { ty, auto };
      case "adt":
        return this.#adt(ty, auto);
      case "closure":
        return this.#first(ty.closure.upvars ?? [], auto);
      default:
        return null;
    }
  }

  #promises(ty: Ty & { kind: "dyn" }, auto: Auto): boolean {
    const trait = this.ctx.lang.get(auto === "Send" ? "send" : "sync");
    if (trait === null || ty.autos.includes(trait)) return true;
    return ty.principal !== null && this.ctx.allSuperTraits(ty.principal.trait).some((above) => above.trait === trait);
  }

  #first(tys: readonly Ty[], auto: Auto): Culprit | null {
    for (const ty of tys) {
      const found = this.culprit(ty, auto);
      if (found !== null) return found;
    }
    return null;
  }

  #adt(ty: Ty & { kind: "adt" }, auto: Auto): Culprit | null {
    const args = ty.args.filter((a): a is Ty => !isConst(a));
    const rule = this.ctx.isLocal(ty.def) ? undefined : KNOWN[areaOf(ty.def)];
    if (rule !== undefined) {
      const needs = rule[auto];
      if (needs === null) return { ty, auto };
      for (const need of needs) {
        const found = this.#first(args, need);
        if (found !== null) return found;
      }
      return null;
    }
    if (!this.ctx.isLocal(ty.def)) return this.#first(args, auto);
    // A type that holds itself adds nothing by that.
    const key = `${auto} ${typeKey(ty)}`;
    if (this.#seen.has(key)) return null;
    this.#seen.add(key);
    return this.#first(this.ctx.adt(ty.def).variants.flatMap((v) => v.fields.map((f) => substTy(f.ty, ty.args))), auto);
  }
}

/** Where a type of the library belongs: crate, first module, name. */
function areaOf(def: Def): string {
  const names: string[] = [];
  for (let at = def.parent; at !== null; at = at.parent) names.unshift(at.name);
  return [...names.slice(0, 2), def.name].join("::");
}

/** `#[sends]` is on what hands its arguments to another thread. */
export function sends(def: Def): boolean {
  return def.attrs.some((a) => a.path.segments.length === 1 && a.path.segments[0]?.ident.name === "sends");
}

/** What is handed to another thread can be. */
export function checkSent(ctx: CheckCtx, arg: Thir): void {
  const found = new Sharing(ctx).culprit(arg.ty, "Send");
  if (found === null) return;
  const message = `\`${ctx.displayTy(found.ty)}\` cannot be ${found.auto === "Send" ? "sent" : "shared"} between threads safely`;
  ctx.reportOnce("E0277", arg.span, message, { label: message, helps: ["what runs in another thread takes only what is `Send`: an `Arc` instead of an `Rc`, a `Mutex` instead of a `RefCell`"] });
}

/** The value of a `static` can be shared between threads. */
export function checkShared(ctx: CheckCtx, ty: Ty, span: Span): void {
  const found = hasError(ty) ? null : new Sharing(ctx).culprit(ty, "Sync");
  if (found === null) return;
  const shown = ctx.displayTy(found.ty);
  const message = `\`${shown}\` cannot be ${found.auto === "Send" ? "sent" : "shared"} between threads safely`;
  ctx.reportOnce("E0277", span, message, {
    label: message,
    notes: ["shared static variables must have a type that implements `Sync`"],
    helps: ["use an atomic type or a `Mutex`, or `thread_local!`"],
  });
}
