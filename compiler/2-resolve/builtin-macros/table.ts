/** All built-in macros, by the keys that `homes.ts` uses. */
import type { Builtin } from "./builtin.js";
import { defer, futuresSelect, join, pin, pinLocals, ready, select, stream, tryStream } from "./async.js";
import { assert, asserter, compare, dbg, debugOnly, matches, tryMacro, vec } from "./checks.js";
import { format, formatArgs, panicker, printer, writer } from "./format.js";
import { taskLocal, threadLocal } from "./locals.js";
import { cfg, column, compileError, concat, env, file, includeBytes, includeExpr, includeItems, includeStr, line, modulePath, optionEnv, stringify } from "./source-info.js";

export const BUILTINS: Readonly<Record<string, Builtin>> = {
  print: { expr: printer("std::io::_print", "") },
  println: { expr: printer("std::io::_print", "\n") },
  eprint: { expr: printer("std::io::_eprint", "") },
  eprintln: { expr: printer("std::io::_eprint", "\n") },
  format: { expr: format },
  format_args: { expr: formatArgs },
  write: { expr: writer("") },
  writeln: { expr: writer("\n") },
  panic: { expr: panicker("explicit panic", "") },
  unreachable: { expr: panicker("internal error: entered unreachable code", "internal error: entered unreachable code: ") },
  todo: { expr: panicker("not yet implemented", "not yet implemented: ") },
  unimplemented: { expr: panicker("not implemented", "not implemented: ") },
  assert: { expr: assert },
  compare: { expr: compare },
  assert_eq: { expr: asserter("Eq") },
  assert_ne: { expr: asserter("Ne") },
  debug_assert: { expr: debugOnly(assert) },
  debug_assert_eq: { expr: debugOnly(asserter("Eq")) },
  debug_assert_ne: { expr: debugOnly(asserter("Ne")) },
  matches: { expr: matches },
  dbg: { expr: dbg },
  vec: { expr: vec },
  try: { expr: tryMacro },
  line: { expr: line },
  column: { expr: column },
  file: { expr: file },
  module_path: { expr: modulePath },
  stringify: { expr: stringify },
  concat: { expr: concat },
  cfg: { expr: cfg },
  compile_error: {
    expr: compileError,
    items: (call) => {
      compileError(call);
      return [];
    },
  },
  include: { expr: includeExpr, items: includeItems },
  include_str: { expr: includeStr },
  include_bytes: { expr: includeBytes },
  env: { expr: env },
  option_env: { expr: optionEnv },
  thread_local: { items: threadLocal },
  task_local: { items: taskLocal },
  select: { expr: select },
  futures_select: { expr: futuresSelect(false) },
  futures_select_biased: { expr: futuresSelect(true) },
  join: { expr: join({ try: false, awaits: false, rotates: false }) },
  try_join: { expr: join({ try: true, awaits: false, rotates: false }) },
  tokio_join: { expr: join({ try: false, awaits: true, rotates: true }) },
  tokio_try_join: { expr: join({ try: true, awaits: true, rotates: true }) },
  futures_join: { expr: join({ try: false, awaits: true, rotates: false }) },
  futures_try_join: { expr: join({ try: true, awaits: true, rotates: false }) },
  defer: { expr: defer },
  pin: { expr: pin },
  pin_locals: { stmts: pinLocals },
  ready: { expr: ready },
  stream: { expr: stream },
  try_stream: { expr: tryStream },
};
