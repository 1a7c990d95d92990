/** Attributes, doc comments, visibility and macro calls: what stands around items and expressions, and token lists. */
import type { Attr, Delim, Expr, MacroCall, Path, Visibility } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { Span } from "../source.js";
import { makeTok } from "./lexer.js";
import { PathParser } from "./path-parser.js";
import { describe, tokSpan } from "./token-tools.js";
import { CLOSER, Frag, isCloser, isOpener, Kw, P, T } from "./tokens.js";

function isInnerDoc(image: string): boolean {
  return image.startsWith("//!") || image.startsWith("/*!");
}

/** The text of a doc comment without its comment marks. */
function docText(image: string): string {
  const text = image.startsWith("//") ? image.slice(3) : image.slice(3, -2);
  return text.replaceAll("\r\n", "\n");
}

/** The tokens `#[doc = "…"]` that a doc comment is for macros. */
function docTokens(comment: Tok): Tok[] {
  const { startOffset: lo, endOffset, ctxt, image } = comment;
  const make = (type: Tok["tokenType"], text: string): Tok => makeTok(type, text, lo, endOffset + 1, ctxt);
  const hashes = "#".repeat(Math.max(0, ...[...image.matchAll(/"(#*)/g)].map((run) => (run[1] ?? "").length + 1)));
  const literal = make(T.Str, `r${hashes}"${docText(image)}"${hashes}`);
  const bang = isInnerDoc(image) ? [make(P.Not, "!")] : [];
  return [make(P.Pound, "#"), ...bang, make(P.LBracket, "["), make(T.Ident, "doc"), make(P.Eq, "="), literal, make(P.RBracket, "]")];
}

const DELIMS: ReadonlyMap<Tok["tokenType"], Delim> = new Map<Tok["tokenType"], Delim>([
  [P.LParen, "("],
  [P.LBracket, "["],
  [P.LBrace, "{"],
]);

/** What a path in `pub(in …)` starts with. */
const VISIBLE_FROM: ReadonlySet<string> = new Set(["crate", "self", "super", "$crate"]);

export abstract class AttrParser extends PathParser {
  // ---------------------------------------------------------------- attributes

  protected get atOuterAttr(): boolean {
    return (this.at(P.Pound) && this.peek(1).tokenType !== P.Not) || (this.at(T.DocComment) && !isInnerDoc(this.tok.image));
  }

  protected get atInnerAttr(): boolean {
    return (this.at(P.Pound) && this.peek(1).tokenType === P.Not && this.peek(2).tokenType === P.LBracket) || (this.at(T.DocComment) && isInnerDoc(this.tok.image));
  }

  protected outerAttrs(): readonly Attr[] {
    if (!this.at(P.Pound) && !this.at(T.DocComment)) return this.noAttrs;
    const attrs: Attr[] = [];
    for (;;) {
      if (this.atOuterAttr) attrs.push(this.attr(false));
      else if (this.atInnerAttr) this.misplacedInner();
      else return attrs;
    }
  }

  protected innerAttrs(): readonly Attr[] {
    if (!this.atInnerAttr) return this.noAttrs;
    const attrs: Attr[] = [];
    while (this.atInnerAttr) attrs.push(this.attr(true));
    return attrs;
  }

  private misplacedInner(): void {
    const isDoc = this.at(T.DocComment);
    const attr = this.attr(true);
    const message = isDoc ? "a `//!` comment describes what it stands in, and comes first there" : "an inner attribute `#![…]` comes first in what it describes";
    this.report(isDoc ? "E0753" : "syntax", attr.span, message, { helps: [isDoc ? "a comment on what follows is written `///`" : "an attribute of what follows is written `#[…]`"] });
  }

  private attr(inner: boolean): Attr {
    const start = this.bump();
    if (start.tokenType === T.DocComment) return this.docAttr(start, inner);
    if (inner) this.bump();
    this.expect(P.LBracket);
    const content = this.attrContent();
    this.expect(P.RBracket);
    return { ...content, inner, span: this.spanFrom(start) };
  }

  private docAttr(comment: Tok, inner: boolean): Attr {
    const span = tokSpan(comment);
    const doc = docText(comment.image);
    const path: Path = { id: this.id(), span, global: false, segments: [{ ident: { name: "doc", span }, args: null }] };
    const expr: Expr = { id: this.id(), span, kind: "lit", lit: { kind: "str", value: doc } };
    return { path, inner, args: { kind: "eq", expr }, span, doc };
  }

  /** What stands in the brackets: `inline`, `doc = "…"`, `derive(A, B)`. */
  attrContent(): Attr {
    const start = this.tok;
    if (start.frag?.kind === "meta") {
      this.bump();
      return start.frag.node;
    }
    const isUnsafe = this.eat(Kw.Unsafe);
    if (isUnsafe) this.expect(P.LParen);
    const path = this.path("mod");
    const args = this.attrArgs();
    if (isUnsafe) this.expect(P.RParen);
    return { path, inner: false, args, span: this.spanFrom(start), doc: null };
  }

  private attrArgs(): Attr["args"] {
    if (this.eat(P.Eq)) return { kind: "eq", expr: this.SUBRULE(this.expr) };
    if (isOpener(this.tok)) return { kind: "list", tokens: this.bracketedTokens().tokens };
    return { kind: "none" };
  }

  // ---------------------------------------------------------------- visibility

  /** `tuple`: in a tuple struct `pub (A, B)` is `pub` before a type. */
  visibility(tuple = false): Visibility {
    const start = this.tok;
    if (start.tokenType === Frag.vis) {
      this.bump();
      return start.frag?.kind === "vis" ? start.frag.node : { kind: "inherited" };
    }
    if (!this.eat(Kw.Pub)) return { kind: "inherited" };
    if (!this.at(P.LParen)) return { kind: "pub", span: this.spanFrom(start) };
    const next = this.peek(1).tokenType;
    const isShort = (next === Kw.Crate || next === Kw.SelfValue || next === Kw.Super) && this.peek(2).tokenType === P.RParen;
    if (!isShort && next !== Kw.In) {
      if (tuple) return { kind: "pub", span: this.spanFrom(start) };
      return this.wrongVisibility(start);
    }
    this.bump();
    this.eat(Kw.In);
    const path = this.path("mod");
    this.expect(P.RParen);
    const first = path.segments[0]?.ident.name;
    if (!path.global && first !== undefined && !VISIBLE_FROM.has(first)) {
      this.report("syntax", path.span, "relative paths are not supported in visibilities", { helps: [`say where it starts: \`crate::${first}\``] });
      return { kind: "pub", span: this.spanFrom(start) };
    }
    return { kind: "in", path, span: this.spanFrom(start) };
  }

  private wrongVisibility(start: Tok): Visibility {
    const { span } = this.bracketedTokens();
    this.report("E0704", span, "what is visible where is said as `pub(crate)`, `pub(super)` or `pub(in path)`");
    return { kind: "pub", span: this.spanFrom(start) };
  }

  // ---------------------------------------------------------------- token lists

  protected isMacroBracket(token: Tok): boolean {
    return isOpener(token);
  }

  /** The tokens between the bracket at hand and its partner, both read. */
  protected bracketedTokens(): { readonly delim: Delim; readonly tokens: readonly Tok[]; readonly span: Span } {
    const open = this.tok;
    const delim = DELIMS.get(open.tokenType);
    if (delim === undefined) return this.unexpected("`(`, `[` or `{`");
    this.bump();
    const tokens: Tok[] = [];
    for (let depth = 0; !this.isAtEnd; ) {
      const token = this.tok;
      if (isOpener(token)) depth++;
      else if (isCloser(token) && depth-- === 0) break;
      this.bump();
      if (token.tokenType === T.DocComment) tokens.push(...docTokens(token));
      else tokens.push(token);
    }
    const close = CLOSER.get(open.tokenType) ?? P.RParen;
    if (!this.at(close)) this.abort("syntax", tokSpan(open), `this \`${open.image}\` is not closed`, { labels: [{ span: tokSpan(this.tok), text: `found ${describe(this.tok)}` }] });
    this.bump();
    return { delim, tokens, span: this.spanFrom(open) };
  }

  /** The macro call whose path has been read and whose `!` is at hand. */
  protected macroAfter(path: Path, start: Tok): MacroCall {
    this.expect(P.Not);
    const { delim, tokens } = this.bracketedTokens();
    return { id: this.id(), span: this.spanFrom(start), path, delim, tokens };
  }
}
