/**
 * `aether repl`: reads an input, which may go over several lines, runs it, shows its value and type.
 * Definitions and variables stay, tasks go on running between inputs, and no mistake ends it. Without a terminal it reads standard input to its end.
 */
import { needsMore } from "../../compiler/repl/input.js";
import { openLines, writeError, writeOutput } from "../host-node.js";
import { report } from "./report.js";
import { ReplSession, type Outcome } from "./repl-session.js";

const PROMPT = "aether> ";
const MORE = "     .. ";

const HELP = `An input is any number of items and statements; the value of an expression at its end is shown. \`.await\` works everywhere.
  :help     this
  :reset    forget everything
  :quit     leave (so does the end of the input)
`;

function tell(outcome: Outcome): void {
  if (outcome.kind === "rejected") report(outcome.found);
  else if (outcome.kind === "refused") writeError(`error: ${outcome.why}\n`);
}

export async function repl(): Promise<number> {
  const lines = openLines();
  let session = new ReplSession();
  let ended = session.start();
  let discard = false;
  lines.onInterrupt(() => {
    session.interrupt();
    discard = true;
  });
  if (lines.isTerminal) writeOutput("AetherLang-lite. :help says what there is.\n");
  let text = "";
  for (;;) {
    const line = await lines.next(text === "" ? PROMPT : MORE);
    if (discard) text = "";
    discard = false;
    if (line === null && text.trim() === "") break;
    text = text === "" ? (line ?? "") : `${text}\n${line ?? ""}`;
    const command = text.trim();
    if (command === ":quit" || command === ":q") break;
    if (command === "" || command.startsWith(":")) {
      text = "";
      if (command === ":reset") {
        await session.end();
        await ended;
        session = new ReplSession();
        ended = session.start();
      } else if (command !== "") {
        writeOutput(HELP);
      }
      continue;
    }
    if (line !== null && line.trim() !== "" && needsMore(text)) continue;
    discard = false;
    tell(await session.feed(text));
    text = "";
  }
  lines.close();
  await session.end();
  return ended;
}
