/**
 * Packages: where a program lies as cargo has the programs of a package, the package's library is a crate that it uses by name.
 *
 *   Cargo.toml      [package] name = "my-app"
 *   src/lib.rs      the crate `my_app`
 *   src/main.rs     use my_app::…;      and so do src/bin/*.rs, tests/*.rs, examples/*.rs, benches/*.rs
 */
import type { CompilerHost } from "../host.js";
import { EXTENSIONS } from "./files.js";

export interface Package {
  /** What the library is called in paths. */
  readonly crate: string;
  /** Its root file; `null` where the package has none. */
  readonly library: { readonly path: string; readonly text: string } | null;
  /** What `env!` sees of the manifest. */
  readonly env: ReadonlyMap<string, string>;
}

const MANIFEST = "Cargo.toml";
/** The folder of the package, and what stands behind it. */
const PROGRAM = /^(.*\/)?(?:src\/main|src\/bin\/[^/]+(?:\/main)?|(?:tests|examples|benches)\/[^/]+(?:\/main)?)\.(?:rs|ae)$/;
const IN_HERE = /^(?:\.\/)?[^/]+$/;

/** Folders that may hold the package of a program. */
function foldersFor(path: string): readonly string[] {
  const found = PROGRAM.exec(path);
  if (found !== null) return [found[1] ?? ""];
  return IN_HERE.test(path) ? ["../", "../../"] : [];
}

/** A text of the manifest: `key = "value"` below `[section]`. */
function textIn(manifest: string, section: string, key: string): string | null {
  let at = "";
  for (const line of manifest.split("\n")) {
    const head = /^\s*(\[+[^\]]+\]+)/.exec(line)?.[1];
    if (head !== undefined) at = head.replaceAll(/\s/g, "");
    else if (at === `[${section}]`) {
      const [, name, , text] = /^\s*([\w-]+)\s*=\s*(["'])(.*?)\2/.exec(line) ?? [];
      if (name === key) return text ?? null;
    }
  }
  return null;
}

/** The package that a program is part of; `null` if it stands alone. */
export function packageOf(host: CompilerHost, path: string): Package | null {
  for (const folder of foldersFor(path)) {
    const manifest = host.readFile(`${folder}${MANIFEST}`);
    const name = manifest === null ? null : textIn(manifest, "package", "name");
    if (manifest === null || name === null) continue;
    const crate = (textIn(manifest, "lib", "name") ?? name).replaceAll("-", "_");
    const given = textIn(manifest, "lib", "path");
    const files = given === null ? EXTENSIONS.map((extension) => `src/lib${extension}`) : [given];
    const library = files.map((file) => ({ path: `${folder}${file}`, text: host.readFile(`${folder}${file}`) })).find((file) => file.text !== null);
    const env = ["name", "version", "description"].map((key) => [`CARGO_PKG_${key.toUpperCase()}`, textIn(manifest, "package", key)] as const);
    return {
      crate,
      library: library === undefined || library.text === null ? null : { path: library.path, text: library.text },
      env: new Map(env.flatMap(([key, text]) => (text === null ? [] : [[key, text] as const]))),
    };
  }
  return null;
}
