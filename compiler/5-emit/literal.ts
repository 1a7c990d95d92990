/** Literals as JavaScript text. */

/** Text that stands in quotes as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

export function stringText(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  return JSON.stringify(value).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
}

/** What may not stand in a template string as it is. */
const ESCAPED = /[`\\$\r\n\u2028\u2029\0\ud800-\udfff]/;

/** One literal part of a template string. */
export function templateText(value: string): string {
  if (!ESCAPED.test(value)) return value;
  return value.replace(/[`\\]|\$(?=\{)|[\r\u2028\u2029\0]/g, (c) => {
    switch (c) {
      case "\r":
        return "\\r";
      case "\u2028":
        return "\\u2028";
      case "\u2029":
        return "\\u2029";
      case "\0":
        return "\\x00";
      default:
        return `\\${c}`;
    }
  }).replace(/\n/g, "\\n").replace(/\p{Surrogate}/gu, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}

export function numberText(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

/** Where a text does not stand in a comment as it is: at other white space than single spaces inside it, and at the end of a comment. */
const UNFIT = /[^\S ]| {2}|^ | $|\*\//;

/** Text that may stand in a comment of one line. */
export function commentText(text: string): string {
  const line = UNFIT.test(text) ? text.replace(/\s+/g, " ").replace(/\*\//g, "* /").trim() : text;
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}
