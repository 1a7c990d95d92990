/**
 * JavaScript given by the library, with `$0`, `$1` … for its arguments: cut into pieces once, with what is needed to place parentheses
 * around the arguments and around the whole only where they matter.
 */

/** How tightly an expression binds; the numbers of the usual table of JavaScript. */
export const Prec = {
  sequence: 0,
  assign: 1,
  conditional: 2,
  or: 3,
  and: 4,
  bitOr: 5,
  bitXor: 6,
  bitAnd: 7,
  equality: 8,
  relational: 9,
  shift: 10,
  additive: 11,
  multiplicative: 12,
  power: 13,
  unary: 14,
  postfix: 15,
  call: 16,
  primary: 17,
} as const;

export interface InlineTemplate {
  /** Literal text between the arguments: one more than there are arguments. */
  readonly texts: readonly string[];
  readonly args: readonly { readonly index: number; readonly prec: number }[];
  readonly prec: number;
}

const OPERATORS: readonly (readonly [RegExp, number])[] = [
  [/^,/, Prec.sequence],
  [/^(?:=(?![=>])|=>|[-+*/%&|^]=|\*\*=|<<=|>>>?=|&&=|\|\|=|\?\?=)/, Prec.assign],
  // `??` may stand beside neither || nor && without parentheses.
  [/^(?:\?\?|\?(?!\.))/, Prec.conditional],
  [/^\|\|/, Prec.or],
  [/^&&/, Prec.and],
  [/^(?:===?|!==?)/, Prec.equality],
  [/^(?:<<|>>>?)/, Prec.shift],
  [/^(?:<=|>=|<|>|instanceof\b|in\b)/, Prec.relational],
  [/^\|/, Prec.bitOr],
  [/^\^/, Prec.bitXor],
  [/^&/, Prec.bitAnd],
  [/^\*\*/, Prec.power],
  [/^[*/%]/, Prec.multiplicative],
];

const UNARY = /^(?:!|~|-|\+|typeof\b|void\b|await\b|delete\b)/;

/** The weakest operator that stands outside all brackets. */
function weakest(code: string): number {
  let prec: number = Prec.primary;
  let depth = 0;
  let operand = false;
  for (let i = 0; i < code.length; ) {
    const c = code[i] ?? "";
    const rest = code.slice(i);
    const token = /^(?:\s+|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)/.exec(rest);
    if (token !== null) {
      if (token[0].trim() !== "") operand = true;
      i += token[0].length;
      continue;
    }
    if ("([{".includes(c)) {
      if (depth === 0 && operand) prec = Math.min(prec, Prec.call);
      depth++;
      operand = false;
      i++;
      continue;
    }
    if (")]}".includes(c)) {
      depth--;
      operand = true;
      i++;
      continue;
    }
    const step = depth === 0 ? operatorAt(rest, operand) : null;
    if (step !== null) {
      prec = Math.min(prec, step.prec);
      operand = false;
      i += step.length;
      continue;
    }
    const word = /^[\w$]+/.exec(rest);
    if (word !== null) {
      operand = word[0] !== "new" && word[0] !== "return";
      if (word[0] === "new") prec = Math.min(prec, Prec.call);
      i += word[0].length;
      continue;
    }
    if (c === ".") prec = depth === 0 ? Math.min(prec, Prec.call) : prec;
    i++;
  }
  return prec;
}

function operatorAt(rest: string, operand: boolean): { readonly prec: number; readonly length: number } | null {
  if (!operand) {
    const unary = UNARY.exec(rest);
    if (unary !== null) return { prec: Prec.unary, length: unary[0].length };
    const arrow = /^=>/.exec(rest);
    return arrow === null ? null : { prec: Prec.assign, length: 2 };
  }
  if (/^(?:\+\+|--)/.test(rest)) return { prec: Prec.postfix, length: 2 };
  for (const [pattern, prec] of OPERATORS) {
    const match = pattern.exec(rest);
    if (match !== null) return { prec, length: match[0].length };
  }
  return /^[-+]/.test(rest) ? { prec: Prec.additive, length: 1 } : null;
}

/** An argument between commas or brackets needs no parentheses, any other is placed like an operand of `.`. */
function argPrec(before: string, after: string): number {
  return /[([,]\s*$/.test(before) && /^\s*[)\],]/.test(after) ? Prec.assign : Prec.call;
}

export function parseInline(code: string): InlineTemplate {
  const texts: string[] = [];
  const args: { index: number; prec: number }[] = [];
  let from = 0;
  for (const match of code.matchAll(/\$(\d+)/g)) {
    texts.push(code.slice(from, match.index));
    from = match.index + match[0].length;
    args.push({ index: Number(match[1]), prec: argPrec(code.slice(0, match.index), code.slice(from)) });
  }
  texts.push(code.slice(from));
  return { texts, args, prec: weakest(code) };
}
