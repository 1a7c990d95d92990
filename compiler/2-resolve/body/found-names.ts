/** What resolving one signature or body finds. Tables are made when first written to: most bodies have no use for most of them. */
import type { NodeId } from "../../ast/ast.js";
import type { BodyNames, Def, Expansion, Module, PathRes } from "../defs.js";

const NONE: ReadonlyMap<NodeId, never> = new Map<NodeId, never>();

export class FoundNames implements BodyNames {
  #paths: Map<NodeId, PathRes> | null = null;
  #identPats: Map<NodeId, Def> | null = null;
  #canonicalBinding: Map<NodeId, NodeId> | null = null;
  #jumps: Map<NodeId, NodeId> | null = null;
  #expansions: Map<NodeId, Expansion> | null = null;
  #items: Map<NodeId, Def> | null = null;
  #blockModules: Map<NodeId, Module> | null = null;

  get paths(): ReadonlyMap<NodeId, PathRes> {
    return this.#paths ?? NONE;
  }

  get identPats(): ReadonlyMap<NodeId, Def> {
    return this.#identPats ?? NONE;
  }

  get canonicalBinding(): ReadonlyMap<NodeId, NodeId> {
    return this.#canonicalBinding ?? NONE;
  }

  get jumps(): ReadonlyMap<NodeId, NodeId> {
    return this.#jumps ?? NONE;
  }

  get expansions(): ReadonlyMap<NodeId, Expansion> {
    return this.#expansions ?? NONE;
  }

  get items(): ReadonlyMap<NodeId, Def> {
    return this.#items ?? NONE;
  }

  get blockModules(): ReadonlyMap<NodeId, Module> {
    return this.#blockModules ?? NONE;
  }

  path(id: NodeId, res: PathRes): void {
    (this.#paths ??= new Map<NodeId, PathRes>()).set(id, res);
  }

  identPat(id: NodeId, def: Def): void {
    (this.#identPats ??= new Map<NodeId, Def>()).set(id, def);
  }

  sameBinding(id: NodeId, first: NodeId): void {
    (this.#canonicalBinding ??= new Map<NodeId, NodeId>()).set(id, first);
  }

  jump(id: NodeId, target: NodeId): void {
    (this.#jumps ??= new Map<NodeId, NodeId>()).set(id, target);
  }

  expansion(id: NodeId, made: Expansion): void {
    (this.#expansions ??= new Map<NodeId, Expansion>()).set(id, made);
  }

  item(id: NodeId, def: Def): void {
    (this.#items ??= new Map<NodeId, Def>()).set(id, def);
  }

  blockModule(id: NodeId, module: Module): void {
    (this.#blockModules ??= new Map<NodeId, Module>()).set(id, module);
  }
}
