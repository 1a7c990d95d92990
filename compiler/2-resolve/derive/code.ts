/**
 * What a derive writes, as text: `code` gives the tokens of a template, between which tokens may stand that the user wrote.
 */
import type { Type } from "../../ast/ast.js";
import type { Tok } from "../../ast/token.js";
import { fragmentToken } from "../../1-parse/index.js";
import { lexText } from "../../1-parse/lexer.js";
import { Reporter } from "../../1-parse/reporter.js";
import { KEYWORDS } from "../../1-parse/tokens.js";
import type { DiagnosticSink } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../source.js";
import type { Build } from "../build.js";

export type Code = readonly Tok[];
type Part = string | number | Code;

/** What the names begin with that only the expansion sees. */
const OWN = "__";

/** Writes code whose tokens all stand at one place, and whose names are its own. */
export class Writer {
  constructor(
    private readonly build: Build,
    private readonly sink: DiagnosticSink,
    private readonly isShown = false,
  ) {}

  /** Writes for a place of the user's, where mistakes in what is written are shown. */
  at(span: Span): Writer {
    return new Writer(this.build.at(span), this.sink, true);
  }

  /** Text, numbers and code stand in it as they are. */
  readonly code = (texts: TemplateStringsArray, ...parts: readonly Part[]): Code => {
    const out: Tok[] = [];
    let text = "";
    for (const [i, chunk] of texts.entries()) {
      text += chunk;
      const part = parts[i];
      if (part === undefined) continue;
      if (typeof part !== "object") {
        text += String(part);
        continue;
      }
      for (const token of this.lex(text)) out.push(token);
      for (const token of part) out.push(token);
      text = "";
    }
    for (const token of this.lex(text)) out.push(token);
    return out;
  };

  private lex(text: string): Tok[] {
    const { span, ctxt } = this.build;
    const at = { startOffset: span.lo, endOffset: span.hi - 1 };
    return lexText(text, span.lo, ctxt, new Reporter(this.sink)).map((token) => ({ ...token, ...at, ctxt: this.isShown && !token.image.startsWith(OWN) ? span.ctxt : ctxt }));
  }

  /** A type that the user wrote. */
  type(node: Type): Code {
    return [fragmentToken({ kind: "ty", node }, [], node.span)];
  }
}

/** A text as a literal. */
export function literal(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t")}"`;
}

/** A name as it is written. */
export function word(name: string): string {
  return KEYWORDS.has(name) ? `r#${name}` : name;
}

/** One after the other. */
export function all(parts: readonly Code[]): Code {
  return parts.flat();
}
