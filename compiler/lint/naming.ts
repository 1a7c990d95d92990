/** How names are written, by rustc's rules. */

const isUpper = (c: string): boolean => c !== c.toLowerCase();
const isLower = (c: string): boolean => c !== c.toUpperCase();

/** `parse_line`, `_x1`; single underscores only between words. */
export function isSnakeCase(name: string): boolean {
  const trimmed = name.replace(/^['_]+|_+$/g, "");
  return !trimmed.includes("__") && ![...trimmed].some(isUpper);
}

export function snakeCase(name: string): string {
  const start = /^_*/.exec(name)?.[0] ?? "";
  const words: string[] = [];
  for (const part of name.split("_")) {
    let word = "";
    for (const c of part) {
      if (word !== "" && isUpper(c) && !isUpper(word.at(-1) ?? "")) {
        words.push(word);
        word = "";
      }
      word += c.toLowerCase() === c ? c : c;
    }
    if (word !== "") words.push(word);
  }
  return start + words.map((w) => w.toLowerCase()).join("_");
}

/** `LineParser`, `Vec2`; an underscore only between digits. */
export function isCamelCase(name: string): boolean {
  const trimmed = name.replace(/^_+|_+$/g, "");
  const [first] = trimmed;
  if (first === undefined) return true;
  if (isLower(first) || trimmed.includes("__")) return false;
  const chars = [...trimmed];
  return !chars.some((c, i) => c === "_" && (hasCase(chars[i - 1] ?? "") || hasCase(chars[i + 1] ?? "")));
}

const hasCase = (c: string): boolean => isUpper(c) || isLower(c);

export function camelCase(name: string): string {
  return name
    .split("_")
    .filter((part) => part !== "")
    .map((part) => (part[0] ?? "").toUpperCase() + (part.toUpperCase() === part ? part.slice(1).toLowerCase() : part.slice(1)))
    .join("");
}

export function isUpperCase(name: string): boolean {
  return ![...name].some(isLower);
}

export const upperCase = (name: string): string => snakeCase(name).toUpperCase();
