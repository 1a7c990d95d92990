/** The compiler, with this machine's files. Apart from `host-node.ts`, so that commands which compile nothing do not load it. */
import type { Session } from "../../compiler/api.js";
import { createSession } from "../../compiler/index.js";
import { nodeCompilerHost } from "../host-node.js";

export function compiler(): Session {
  return createSession(nodeCompilerHost());
}
