/** The host for browsers, here on Node: messages between turns, output to a function, input from a string. */
import { expect, test } from "vitest";
import { awaitPromise, Err, exit, print, runMain, sleep, spawn, yieldNow } from "../../runtime/index.js";
import { setHost } from "../../runtime/host.js";
import { fsReadAll, workingDir } from "../../stdlib/js/fs.js";
import { signalListen } from "../../stdlib/js/signal.js";
import { webHost } from "../../runtime/host-web.js";
import { task } from "./harness.js";

test("a program runs, sleeps, waits for promises, and exits by throwing", async () => {
  let out = "";
  const host = webHost({ write: (_, text) => { out += text; } });
  const code = await runMain(task(function* () {
    yield () => sleep(2e6);
    print(String(yield () => awaitPromise(Promise.resolve("ok"))));
    return 0;
  }), { host });
  expect([code, out]).toEqual([0, "ok"]);
  expect(await runMain(task(function* () { yield () => yieldNow(); exit(4); }), { host })).toBe(4);
});

test("what JavaScript does between two turns is noticed: waking, spawning", async () => {
  const words: string[] = [];
  setTimeout(() => spawn(task(function* () { words.push("from outside"); return 0; }), null, -1), 5);
  await runMain(task(function* () { yield () => awaitPromise(new Promise((r) => setTimeout(r, 15))); words.push("main"); return 0; }), { host: webHost({ write: () => undefined }) });
  expect(words).toEqual(["from outside", "main"]);
});

test("input and environment", () => {
  const host = webHost({ write: () => undefined, input: "a\nb\nrest", env: new Map([["X", "1"]]) });
  host.setEnv("Y", "2");
  host.setEnv("X", undefined);
  expect([host.readLine(), host.readLine(), new TextDecoder().decode(host.readAll()), host.readLine(), host.envNames(), host.env("X")]).toEqual(["a\n", "b\n", "rest", "", ["Y"], undefined]);
});

test("there are no files and no signals, and whoever asks is told so", () => {
  setHost(webHost({ write: () => undefined }));
  const ENOSYS = 38;
  const EINVAL = 22;
  expect([fsReadAll("a"), workingDir(), signalListen("SIGINT")]).toEqual([new Err(ENOSYS), new Err(ENOSYS), new Err(EINVAL)]);
});
