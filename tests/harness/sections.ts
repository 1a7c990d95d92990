/** Files of many small programs: `//# name` begins one. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export function namedTexts(file: string): readonly NamedText[] {
  const [before, ...parts] = file.split(/^\/\/# /m);
  if (before?.trim() !== "") throw new Error("a file begins with the name of its first section");
  return parts.map((part) => {
    const end = part.indexOf("\n");
    return { name: part.slice(0, end).trim(), text: `${part.slice(end + 1).trimEnd()}\n` };
  });
}
