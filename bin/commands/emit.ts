/** `aether --emit STAGE FILE`: what the compiler makes of a program. */
import type { Stage } from "../../compiler/api.js";
import { withSource, writeOutput } from "../host-node.js";
import { compiler } from "./compiler.js";
import { EXIT_REJECTED, report } from "./report.js";

export function emit(path: string, stage: Stage, release: boolean): number {
  return withSource(path, (file) => {
    const emission = compiler().emit(file, stage, { release });
    report(emission);
    if (emission.text === null) return EXIT_REJECTED;
    writeOutput(emission.text.endsWith("\n") ? emission.text : `${emission.text}\n`);
    return 0;
  });
}
