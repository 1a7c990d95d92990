import { describe, expect, it } from "vitest";
import type { Expr, FormatArgs } from "../../../compiler/ast/ast.js";
import { check, errorsOf, expansionsOf, resolve, stringsOf } from "./support.js";

function findFormat(value: unknown): FormatArgs | null {
  if (typeof value !== "object" || value === null) return null;
  const node = value as Expr;
  if (node.kind === "formatArgs") return node.format;
  for (const child of Object.values(value)) {
    const found = findFormat(child);
    if (found !== null) return found;
  }
  return null;
}

/** A format string and its arguments, each placeholder as `[argument:trait and options]`. */
function formatted(call: string, before = ""): string {
  const [expr] = expansionsOf(`fn main() { ${before} ${call}; }`);
  const format = findFormat(expr);
  if (format === null) return "no format";
  return format.pieces
    .map((piece) => {
      if (piece.kind === "str") return piece.value;
      const { spec } = piece;
      const count = (value: typeof spec.width): string => (value === null ? "" : value.kind === "lit" ? String(value.value) : `@${value.arg}`);
      const options = [
        spec.fill === null ? "" : `fill${spec.fill}`, spec.align ?? "", spec.sign ?? "", spec.alternate ? "#" : "", spec.zero ? "0" : "",
        spec.width === null ? "" : `w${count(spec.width)}`, spec.precision === null ? "" : `p${count(spec.precision)}`, spec.debugHex ?? "",
      ].join("");
      return `[${piece.arg}:${piece.trait}${options === "" ? "" : ` ${options}`}]`;
    })
    .join("")
    .concat(` / ${format.args.length}`);
}

describe("format strings", () => {
  it("counts positional, named and captured arguments", () => {
    expect(formatted('format!("{} {1} {} {n} {x} {x}", 1.5, 2.5, n = 3.5)', "let x = 1;")).toBe("[0:Display] [1:Display] [1:Display] [2:Display] [3:Display] [3:Display] / 4");
  });

  it("reads every option", () => {
    expect(formatted('format!("{:*^+#010.3e}|{:>5}|{:<}|{:?}|{:#?}|{:x?}|{:08b}|{:#X}|{:p}|{:-o}", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)')).toBe(
      "[0:LowerExp fill*^+#0w10p3]|[1:Display >w5]|[2:Display <]|[3:Debug]|[4:Debug #]|[5:Debug x]|[6:Binary 0w8]|[7:UpperHex #]|[8:Pointer]|[9:Octal -] / 10",
    );
  });

  it("takes width and precision from arguments", () => {
    expect(formatted('format!("{:1$} {:.*} {:w$.p$} {0:0$}", 1, 2, 3, 4, p = 5)', "let w = 1;")).toBe("[0:Display w@1] [2:Display p@1] [3:Display w@5p@4] [0:Display w@0] / 6");
  });

  it("takes literals into the text", () => {
    expect(formatted('format!("{} {} {0:?} {} {}", 1, "b", 2.5, true)')).toBe("1 b [0:Debug] [1:Display] [2:Display] / 3");
    expect(formatted('panic!("a {} {:>w$}", "x", "y", w = 3)')).toBe("a x [0:Display >w@1] / 2");
  });

  it("knows escaped braces and joins text", () => {
    expect(formatted('println!("{{}} {}", 1.5)')).toBe("{} [0:Display]\n / 1");
    expect(formatted("print!(\"a\\n\\u{1F600}{}\", 1.5)")).toBe("a\n\u{1F600}[0:Display] / 1");
    expect(formatted('println!()')).toBe("\n / 0");
    expect(formatted('panic!("x{}", 1.5)')).toBe("x[0:Display] / 1");
    expect(formatted('unreachable!("x{}", 1.5)')).toBe("internal error: entered unreachable code: x[0:Display] / 1");
    expect(formatted('todo!()')).toBe("not yet implemented / 0");
  });

  it("expands a macro in the place of the string", () => {
    expect(formatted('format!(concat!("a", 1, "{}"), 2.5)')).toBe("a1[0:Display] / 1");
    expect(formatted('m!("{} {}", 1.5, 2.5)', "macro_rules! m { ($f:expr, $($a:expr),*) => { format!($f, $($a),*) } }")).toBe("[0:Display] [1:Display] / 2");
  });

  it("says what is wrong, at the place inside the string", () => {
    check(
      `fn main() {
 println!("{} {}", 1);
 println!("{}", 1, 2);
 println!("ab {");
 println!("}");
 println!("{:y}", 1);
 println!("{1}", 1);
 println!("{missing}");
 println!("{}", a = 1, 2);
 let s = ""; println!(s);
 println!("\\n\\t{:y}", 1);
 format!();
 println!("{x.y}");
}`,
      [
        "2:15 format 2 positional arguments in format string, but there is 1 argument",
        "3:20 format argument never used",
        "4:15 format invalid format string: expected `}` but string was terminated",
        "5:12 format invalid format string: unmatched `}` found",
        "6:14 format unknown format trait `y`",
        "7:12 format invalid reference to positional argument 1 (there is 1 argument)",
        "9:24 format positional arguments cannot follow named arguments",
        "10:23 format format argument must be a string literal",
        "11:18 format unknown format trait `y`",
        "12:2 format `format!` needs a format string",
        "13:14 format invalid format string: expected `}`, found `.`",
        "8:13 E0425 cannot find value `missing` in this scope",
      ],
    );
  });
});

describe("built-in macros", () => {
  it("gives text and positions", () => {
    expect(stringsOf('fn main() { concat!("a", 1, 1.5, true, \'c\', -2); stringify!(a  +\n b); file!(); module_path!(); env!("KEY"); }', { env: new Map([["KEY", "value"]]) })).toEqual(["a11.5truec-2", "a + b", "main.ae", "main", "value"]);
    expect(stringsOf("mod m { pub mod n { macro_rules! here { () => { module_path!() } } pub(crate) use here; } } fn main() { m::n::here!(); }")).toEqual(["main"]);
    const [line, column] = expansionsOf("fn main() {\n  line!();  column!(); }");
    expect([line, column].map((expr) => (expr?.kind === "lit" && expr.lit.kind === "int" ? expr.lit.value : null))).toEqual([2n, 13n]);
  });

  it("reads included files beside the program", () => {
    expect(stringsOf('fn main() { include_str!("data.txt"); }', { files: { "data.txt": "text" } })).toEqual(["text"]);
    check('fn main() { include_str!("gone.txt"); }', ["1:13 macro couldn't read `gone.txt`"]);
    check('fn main() { include_str!("a.png"); include_bytes!("a.png"); }', ["1:13 macro couldn't read `a.png`: it is not valid UTF-8"], { bytes: { "a.png": Uint8Array.of(0x89) } });
  });

  it("evaluates cfg!, compile_error! and env!", () => {
    const [on, off] = expansionsOf('fn main() { cfg!(all(unix, not(test))); cfg!(windows); }');
    expect([on, off].map((expr) => (expr?.kind === "lit" && expr.lit.kind === "bool" ? expr.lit.value : null))).toEqual([true, false]);
    check('fn main() { compile_error!("no good");\n env!("NOT_SET"); }\ncompile_error!("top");', [
      "3:1 compile_error top",
      "1:13 compile_error no good",
      "2:2 macro environment variable `NOT_SET` not defined at compile time",
    ]);
  });

  it("checks conditions and equalities", () => {
    check('fn main() { assert!(1 == 1); assert!(true, "m {}", 1); assert_eq!(1, 2); assert_ne!(1, 2, "x"); debug_assert!(true); debug_assert_eq!(1, 1); }');
    const [expr] = expansionsOf("fn main() { assert!(\n a(1,\n 2,)\n .b() ); } fn a() {}".replace("a(1,\n 2,)\n .b()", "main()\n .b(1,\n 2,\n )"));
    expect(JSON.stringify(expr, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value))).toContain("assertion failed: main().b(1, 2)");
  });

  it("makes vectors, matches and pins", () => {
    check("fn main() { vec![1, 2]; vec![0; 3]; vec![]; matches!(Some(1), Some(n) if n > 0); let f = 1; let p = std::pin::pin!(f); dbg!(1, 2); r#try!(f); }");
    check("fn main() { matches!(1);\n vec![1; 2; 3]; }", ["1:13 macro expected `,`, found the end of the macro call", "2:11 macro expected the end of the macro call, found `;`"]);
  });

  it("keeps its own variables out of reach", () => {
    check("fn main() { let tmp = 1; dbg!(tmp); let left_val = 1; assert_eq!(left_val, left_val, \"{left_val}\"); }");
    expect(errorsOf("fn main() { assert_eq!(1, 1, \"{}\", left_val); }")).toEqual(["1:36 E0425 cannot find value `left_val` in this scope"]);
  });

  it("declares thread and task locals", () => {
    check("thread_local! { static A: i32 = 1; pub static B: String = const { String::new() } } fn main() { A; B; thread_local!(static C: i32 = 2); C; }");
    check("tokio::task_local! { static A: i32; pub static B: i32 } fn main() { A; B; }", [], { library: { "aether/lib.ae": "pub mod prelude {} pub mod task { pub struct LocalKey<T> { t: T } pub fn spawn() {} }" } });
  });
});

describe("async macros", () => {
  const kindOf = (text: string): unknown => {
    const [expr] = expansionsOf(`fn main() { ${text}; }`);
    if (expr?.kind === "join") return { ...expr.join, futures: expr.join.futures.length };
    if (expr?.kind === "select") return { biased: expr.select.biased, arms: expr.select.arms.map((arm) => `${arm.pat.kind}${arm.cond === null ? "" : " if"}`), else: expr.select.else !== null };
    return expr?.kind;
  };

  it("tells the kinds of join! apart by where they come from", () => {
    expect(kindOf("join!(1, 2)")).toEqual({ futures: 2, try: false, awaits: false, rotates: false });
    expect(kindOf("tokio::join!(1, 2,)")).toEqual({ futures: 2, try: false, awaits: true, rotates: true });
    expect(kindOf("use tokio::try_join; try_join!(1)")).toEqual({ futures: 1, try: true, awaits: true, rotates: true });
    expect(kindOf("aether::try_join!(1)")).toEqual({ futures: 1, try: true, awaits: false, rotates: false });
  });

  it("reads select!", () => {
    expect(kindOf("let a = 1; tokio::select! { biased; x = a => { x } Some(y) = a, if y0() => y, _ = a => {}, else => 1 } fn y0() {}")).toEqual({ biased: true, arms: ["ident", "tupleStruct if", "wild"], else: true });
    check("fn main() { select! { x = 1 => x\n y = 2 => y } }", ["2:2 macro expected `,`, found `y`"]);
    check("fn main() { select! { } }", ["1:13 macro `select!` requires at least one branch"]);
  });

  it("scopes the names of select!", () => {
    check("fn main() { let x = 1; tokio::select! { y = x => y, x = x => x,\n z = y => z } }", ["2:6 E0425 cannot find value `y` in this scope"]);
  });

  it("defers, pins and waits", () => {
    expect(kindOf("defer! { 1; }")).toBe("defer");
    check("fn main() { let f = 1; tokio::pin!(f); f; let g = 2; aether::pin! { let h = g; } h; std::task::ready!(f); }");
  });

  it("turns streams into generators", () => {
    const library = { "facades/async_stream.ae": "" };
    check("fn main() { async_stream::stream! { yield 1; let x = 2; yield x; }; async_stream::try_stream! { let y = f()?; yield y; }; } fn f() {}", [], { library });
    const { program } = resolve("fn main() { async_stream::try_stream! { yield 1; f()?; } } fn f() {}", { library });
    const main = program.defs.find((def) => def.name === "main" && def.module.crate.local && def.kind === "fn");
    const made = main === undefined ? "" : JSON.stringify([...program.bodyNames(main).expansions.values()], (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
    expect(made).not.toContain('"kind":"try"');
    expect(made).toContain('"kind":"gen"');
  });
});
