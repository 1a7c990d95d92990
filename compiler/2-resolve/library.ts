/**
 * The library as syntax: each file is read, parsed and its item macros expanded once, for any number of programs.
 *
 * Whoever compiles owns it (`createSession` makes one, `resolveProgram` takes one) and may share it between all compilations whose host
 * has the same library. What it holds never changes, it only grows: a program finds the same nodes, spans and contexts of macros
 * whatever was compiled before. Definitions, names and types are each program's own.
 */
import type { Item, MacroCall, NodeId, SourceUnit } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import { parserOf, type ParseContext } from "../1-parse/fragments.js";
import type { AetherParser } from "../1-parse/parser.js";
import { DiagnosticSink, type DiagnosticExtra } from "../diagnostics/diagnostic.js";
import type { CompilerHost } from "../host.js";
import { LIBRARY_BASE, makeSourceFile, type SourceFile, type Span } from "../source.js";
import { bug } from "../unreachable.js";
import { SharedContexts, type Expansion } from "./hygiene.js";
import { parseLibraryFile, parseLibraryItem } from "./library-files.js";
import type { CompiledMacro } from "./macro-rules/compile.js";
import { outlinesOf, type Made } from "./outline-of.js";
import type { Outline, Range } from "./outline.js";
import { makeSyntax, type Syntax } from "./syntax.js";

/** A mistake in the library's syntax is a fault of the compiler. */
class FaultSink extends DiagnosticSink {
  override error(_code: string, span: Span, message: string, _extra?: DiagnosticExtra): void {
    bug(`the library cannot be read at offset ${span.lo - LIBRARY_BASE}: ${message}`);
  }
}

export interface LibraryFile {
  readonly source: SourceFile;
  /** Parsed when first asked for; not for files with outlines. */
  readonly unit: SourceUnit;
  /** Outlines of all that stands in it, if there are any. */
  readonly outlines: readonly Outline[] | null;
  /** Reads the item that stands there, once. */
  item(text: Range): Item;
}

/** What a macro call between items of the library makes. */
export interface LibraryExpansion {
  readonly expansion: Expansion;
  readonly items: readonly Item[];
}

export class Library {
  /** Gives numbers to the nodes of the library and of all programs that use it. */
  readonly nextId: () => NodeId;
  readonly contexts = new SharedContexts();
  readonly syntax: Syntax;
  readonly expanded = new Map<MacroCall, LibraryExpansion>();
  readonly derived = new Map<Item, readonly Item[]>();
  readonly macros = new Map<readonly Tok[], CompiledMacro>();
  /** The contexts of calls that only outlines are known of. */
  readonly #begun = new Map<Outline, Expansion>();
  readonly #read: (path: string) => string | null;
  readonly #outlines: (path: string) => string | null;
  readonly #parse: ParseContext;
  readonly #files = new Map<string, LibraryFile | null>();
  #nextBase = LIBRARY_BASE;

  constructor(host: Pick<CompilerHost, "readLibrary" | "readOutlines">, nextId?: () => NodeId) {
    let last = 0;
    this.nextId = nextId ?? (() => ++last);
    this.#read = (path) => host.readLibrary(path);
    this.#outlines = (path) => host.readOutlines?.(path) ?? null;
    this.#parse = { nextId: this.nextId, sink: new FaultSink() };
    this.syntax = makeSyntax(this.#parse);
  }

  /** For the programs, too: a parser remembers nothing from one text to the next, and making it takes longer than most texts. */
  get parser(): AetherParser {
    return parserOf(this.#parse);
  }

  /** A file by its path under `stdlib/`; `null` where there is none. */
  file(path: string): LibraryFile | null {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const text = this.#read(path);
    const file = text === null ? null : this.#make(path, text);
    this.#files.set(path, file);
    return file;
  }

  /** The context of a call of a macro, of which the outline stands in for what it makes. */
  expansionOf(call: Outline, callSite: Span): Expansion {
    let expansion = this.#begun.get(call);
    if (expansion === undefined) {
      expansion = this.contexts.begin(callSite, true);
      this.#begun.set(call, expansion);
    }
    return expansion;
  }

  /** Outlines of every file that has been read, by its path, as JSON. */
  *outlined(): Iterable<readonly [path: string, outlines: string]> {
    const made: Made = {
      itemsOf: ({ mac }) => {
        const known = this.expanded.get(mac);
        return known === undefined ? null : { items: known.items, ctxt: known.expansion.ctxtFor(0) };
      },
      derivedFor: (item) => this.derived.get(item) ?? null,
    };
    for (const [path, file] of this.#files) if (file !== null) yield [path, JSON.stringify(outlinesOf(file.unit.items, file.source.base, file.source.text, made))];
  }

  #make(path: string, text: string): LibraryFile {
    const source = makeSourceFile(`<aether>/${path}`, text, this.#nextBase);
    this.#nextBase += text.length + 1;
    const { syntax } = this;
    const stored = this.#outlines(path);
    const items = new Map<number, Item>();
    let unit: SourceUnit | null = null;
    return {
      source,
      get unit(): SourceUnit {
        unit ??= parseLibraryFile(syntax, source);
        return unit;
      },
      outlines: stored === null ? null : (JSON.parse(stored) as readonly Outline[]),
      item(range): Item {
        let item = items.get(range[0]);
        if (item === undefined) {
          item = parseLibraryItem(syntax, source, range);
          items.set(range[0], item);
        }
        return item;
      },
    };
  }
}
