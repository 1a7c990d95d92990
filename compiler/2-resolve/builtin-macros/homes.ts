/** In which modules of the library the built-in macros are found. The value is the macro's key in `table.ts`, or `derive:` and a derive's name. */

type Home = Readonly<Record<string, string>>;

function same(words: string): Home {
  return Object.fromEntries(words.split(" ").map((word) => [word, word]));
}

const DERIVES: Home = Object.fromEntries("Debug Clone Copy PartialEq Eq PartialOrd Ord Hash Default".split(" ").map((name) => [name, `derive:${name}`]));

const STD: Home = {
  ...same(
    "print println eprint eprintln format format_args write writeln panic unreachable todo unimplemented assert assert_eq assert_ne debug_assert debug_assert_eq " +
      "debug_assert_ne matches dbg vec line column file module_path stringify concat cfg cfg_select compile_error include include_str include_bytes env option_env thread_local try",
  ),
  ...DERIVES,
};

export const BUILTIN_HOMES: Readonly<Record<string, Home>> = {
  std: STD,
  "std::pin": same("pin"),
  "std::task": same("ready"),
  "std::fmt": { Debug: "derive:Debug" },
  "std::clone": { Clone: "derive:Clone" },
  "std::marker": { Copy: "derive:Copy" },
  "std::cmp": { PartialEq: "derive:PartialEq", Eq: "derive:Eq", PartialOrd: "derive:PartialOrd", Ord: "derive:Ord" },
  "std::hash": { Hash: "derive:Hash" },
  "std::default": { Default: "derive:Default" },
  aether: { select: "select", join: "join", try_join: "try_join", defer: "defer", pin: "pin_locals", task_local: "task_local" },
  tokio: { select: "select", join: "tokio_join", try_join: "tokio_try_join", pin: "pin_locals", task_local: "task_local" },
  futures: {
    select: "futures_select", select_biased: "futures_select_biased", join: "futures_join", try_join: "futures_try_join", pin_mut: "pin_locals", ready: "ready",
  },
  async_stream: same("stream try_stream"),
  anyhow: { __compare: "compare" },
  thiserror: { Error: "derive:Error" },
  serde: { Serialize: "derive:Serialize", Deserialize: "derive:Deserialize" },
};
