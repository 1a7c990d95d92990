/** Literals as JavaScript text. */

export function stringText(value: string): string {
  return JSON.stringify(value).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
}

/** One literal part of a template string. */
export function templateText(value: string): string {
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

/** Text that may stand in a comment of one line. */
export function commentText(text: string): string {
  const line = text.replace(/\s+/g, " ").replace(/\*\//g, "* /").trim();
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}
