/**
 * Lifetime parameters of a function that are chosen anew by every call, rather than with its other arguments: those that its parameters name
 * and that no bound speaks of.
 */
import type { Generics, Lifetime } from "../../ast/ast.js";
import { lifetimesIn, walkBounds, walkType } from "../../ast/walk-type.js";
import type { Def } from "../../2-resolve/defs.js";
import { fnDecl, genericsSyntax } from "./syntax.js";

export interface LifetimeParams {
  readonly early: readonly string[];
  readonly late: readonly string[];
}

export function lifetimeParams(fn: Def): LifetimeParams {
  const decl = fnDecl(fn);
  const generics = genericsSyntax(fn);
  const all = (generics?.params ?? []).flatMap((p) => (p.kind === "lifetime" ? [p.lifetime.name] : []));
  if (decl === null || generics === null || all.length === 0) return { early: [], late: [] };
  const bounded = inBounds(generics);
  const inputs = new Set<string>();
  for (const param of decl.params) {
    lifetimesIn(param.type, inputs);
    // `impl Trait` is a parameter of its own, with these bounds.
    walkType(param.type, { impl: (bounds) => walkBounds(bounds, { lifetime: ({ name }) => void bounded.add(name) }) });
  }
  if (decl.self?.lifetime !== null && decl.self?.lifetime !== undefined) inputs.add(decl.self.lifetime.name);
  if (decl.self?.type !== null && decl.self?.type !== undefined) lifetimesIn(decl.self.type, inputs);
  const output = new Set<string>();
  if (decl.ret !== null) lifetimesIn(decl.ret, output);
  const early = all.filter((name) => bounded.has(name) || (output.has(name) && !inputs.has(name)));
  return { early, late: all.filter((name) => !early.includes(name)) };
}

function inBounds({ params, where }: Generics): Set<string> {
  const out = new Set<string>();
  const lifetime = ({ name }: Lifetime): void => void out.add(name);
  for (const param of params) {
    if (param.kind === "type") walkBounds(param.bounds, { lifetime });
    else if (param.kind === "lifetime" && param.bounds.length > 0) [param.lifetime, ...param.bounds].forEach(lifetime);
  }
  for (const clause of where) {
    if (clause.kind === "lifetime") [clause.lifetime, ...clause.bounds].forEach(lifetime);
    else {
      walkType(clause.type, { lifetime });
      walkBounds(clause.bounds, { lifetime });
    }
  }
  return out;
}
