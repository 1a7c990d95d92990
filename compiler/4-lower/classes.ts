/** The classes a program brings along: one per struct and tuple type, one per variant with data, one per name of a field borrowed by value. */
import type { Ty } from "../3-check/ty.js";
import { bug } from "../unreachable.js";
import { assign, giveBack, member, ref, THIS } from "./build.js";
import type { IrExpr, IrGlobal } from "./ir.js";
import { argsWord, fieldProp, typeWord } from "./names.js";
import type { Lowering } from "./lowering.js";

export class Classes {
  readonly globals: IrGlobal[] = [];
  readonly #structs = new Map<Ty, string>();
  readonly #variants = new Map<Ty, string[]>();
  readonly #fieldRefs = new Map<string, string>();
  #generator: string | null = null;

  constructor(private readonly low: Lowering) {}

  #add(base: string, title: string, fields: readonly string[], fixed: readonly { readonly name: string; readonly value: number }[]): string {
    const name = this.low.names.unique(base);
    this.globals.push({ k: "class", name, title, fields, fixed, methods: [] });
    return name;
  }

  /** The class of a struct or tuple. */
  struct(ty: Ty): string {
    let name = this.#structs.get(ty);
    if (name === undefined) {
      const { world, reprs } = this.low;
      const base = ty.kind === "tuple" ? `Tuple_${typeWord(ty)}` : typeWord(ty);
      name = this.#add(base, world.ctx.displayTy(ty), reprs.props(world.fields(ty)), []);
      this.#structs.set(ty, name);
    }
    return name;
  }

  /** The class of a variant; the shared instance if it has no fields. */
  variant(ty: Ty, index: number): string {
    let names = this.#variants.get(ty);
    if (names === undefined) this.#variants.set(ty, (names = []));
    const known = names[index];
    if (known !== undefined) return known;
    const { world, reprs } = this.low;
    const variant = world.variants(ty)[index] ?? bug("no such variant");
    const owner = ty.kind === "adt" ? argsWord(ty.def.name, ty.args).slice(0, 60) : "enum";
    const title = `${world.ctx.displayTy(ty)}::${variant.info.name}`;
    const fixed = [{ name: "tag", value: index }];
    let name = this.#add(`${owner}$${variant.info.name}`, title, reprs.props(variant.fields), fixed);
    if (variant.fields.length === 0) {
      const init: IrExpr = { k: "new", callee: { k: "global", name }, args: [] };
      name = this.low.names.unique(`${owner}$${variant.info.name}$`);
      this.globals.push({ k: "const", name, init, lazy: false, early: null, body: [] });
    }
    names[index] = name;
    return name;
  }

  /** The class of `gen` blocks. */
  generator(): string {
    this.#generator ??= this.#add("Gen", "gen block", ["f", "v", "has"], []);
    return this.#generator;
  }

  /** The class of `&mut` to a field of that name that holds a value: `v` reads and writes it. */
  fieldRef(prop: string): string {
    let name = this.#fieldRefs.get(prop);
    if (name === undefined) {
      name = this.low.names.unique(`Ref_${fieldProp(prop)}`);
      const value = { id: 1, name: "value" };
      const field = member(member(ref(THIS), "o"), prop);
      this.globals.push({
        k: "class", name, title: `&mut ${prop}`, fields: ["o"], fixed: [],
        methods: [
          { name: "v", kind: "get", params: [], body: [giveBack(field)] },
          { name: "v", kind: "set", params: [value], body: [assign(field, ref(value))] },
        ],
      });
      this.#fieldRefs.set(prop, name);
    }
    return name;
  }
}
