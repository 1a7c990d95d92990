/** What the lints share: where they put what they find, and which attributes count where. */
import type { Attr, NodeId } from "../ast/ast.js";
import type { Def } from "../2-resolve/defs.js";
import type { CheckCtx } from "../3-check/context.js";
import type { DiagnosticExtra } from "../diagnostics/diagnostic.js";
import type { SourceFile, Span } from "../source.js";
import { under, type Levels } from "./levels.js";

export class LintCx {
  readonly #ofDef = new Map<Def, Levels | null>();
  /** Of items in bodies: what counts where they stand. */
  readonly #around = new Map<Def, Levels | null>();
  /** Of nodes under attributes of their own, by the body they are in. */
  readonly #ofNode = new Map<NodeId, Levels | null>();
  // Far from the numbers that bodies give to what has no syntax.
  #lastNode = -1_000_000_000;
  readonly #made = new Set<Levels>();
  readonly #derived = new Map<Def, boolean>();
  /** Names that are called as methods anywhere in the program. */
  readonly calls = new Set<string>();

  #named: ReadonlySet<string> | null = null;

  constructor(readonly check: CheckCtx) {}

  /** Names that stand behind a `::` in the program's text. */
  get namesAfterColons(): ReadonlySet<string> {
    this.#named ??= new Set([...this.#files()].flatMap(({ text }) => [...text.matchAll(/::\s*(\w+)/g)].map((found) => found[1] ?? "")));
    return this.#named;
  }

  /** The files of the program. */
  #files(): ReadonlySet<SourceFile> {
    const { check } = this;
    const files = new Set<SourceFile>();
    if (check.sources !== null) for (const def of check.program.defs) if (check.isLocal(def) && def.span.ctxt === 0 && def.kind !== "crate") files.add(check.sources.fileAt(def.span.lo));
    return files;
  }

  found(lint: string, def: Def, node: NodeId | null, span: Span, message: string, extra: DiagnosticExtra = {}): void {
    this.check.lints.push({ lint, def, node, span, message, extra });
  }

  /** What stands in a definition that a derive has made. */
  isDerived(def: Def): boolean {
    let known = this.#derived.get(def);
    if (known === undefined) {
      const { node } = def;
      const own = def.kind === "impl" && node.kind === "item" && node.item.kind === "impl" && node.item.lazy === true;
      known = own || (def.parent !== null && this.isDerived(def.parent));
      this.#derived.set(def, known);
    }
    return known;
  }

  // ------------------------------------------------------------ levels

  under(parent: Levels | null, attrs: readonly Attr[]): Levels | null {
    const made = under(parent, attrs);
    if (made !== null && made !== parent) this.#made.add(made);
    return made;
  }

  levelsOf(def: Def): Levels | null {
    const known = this.#ofDef.get(def);
    if (known !== undefined) return known;
    const parent = this.#around.get(def) ?? (def.parent === null ? null : this.levelsOf(def.parent));
    const file = def.node.kind === "crate" ? def.node.unit.innerAttrs : def.fileAttrs;
    const made = this.under(this.under(parent, def.attrs), file);
    this.#ofDef.set(def, made);
    return made;
  }

  levelsAt(def: Def, node: NodeId | null): Levels | null {
    const own = node === null ? undefined : this.#ofNode.get(node);
    return own === undefined ? this.levelsOf(def) : own;
  }

  /** A node under attributes inside its body. */
  note(node: NodeId, levels: Levels | null): void {
    this.#ofNode.set(node, levels);
  }

  /** A number for what has attributes but no node of its own. */
  freshNode(levels: Levels | null): NodeId {
    this.note(--this.#lastNode, levels);
    return this.#lastNode;
  }

  /** An item that stands in a body, under attributes there. */
  noteItem(def: Def, levels: Levels | null): void {
    this.#around.set(def, levels);
  }

  /** Those of all attributes of the program. */
  allLevels(): readonly Levels[] {
    for (const def of this.check.program.defs) if (this.check.isLocal(def)) this.levelsOf(def);
    return [...this.#made];
  }
}
