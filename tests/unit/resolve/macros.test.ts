import { describe, expect, it } from "vitest";
import { check, checkMeaning, errorsOf, stringsOf } from "./support.js";

/** What a macro makes of its arguments, as text: `template` stands in `stringify!`. */
function checkText(rules: string, calls: string, expected: readonly string[]): void {
  expect(stringsOf(`${rules} fn main() { ${calls} }`)).toEqual(expected);
}

describe("macro_rules: fragments", () => {
  it("matches every kind", () => {
    checkText(
      `macro_rules! m {
        (e $x:expr) => { stringify!(e $x) }; (i $x:ident) => { stringify!(i $x) }; (t $x:ty) => { stringify!(t $x) }; (p $x:pat) => { stringify!(p $x) };
        (pp $x:pat_param) => { stringify!(pp $x) }; (b $x:block) => { stringify!(b $x) }; (it $x:item) => { stringify!(it $x) }; (pa $x:path) => { stringify!(pa $x) };
        (me $x:meta) => { stringify!(me $x) }; (tt $x:tt) => { stringify!(tt $x) }; (v $x:vis s) => { stringify!(v $x) }; (l $x:lifetime) => { stringify!(l $x) };
        (li $x:literal) => { stringify!(li $x) }; (s $x:stmt) => { stringify!(s $x) };
      }`,
      "m!(e 1 + 2); m!(i foo); m!(t Vec<Vec<i32>>); m!(p Some(_) | None); m!(pp Some(_)); m!(b { 1 }); m!(it struct S;); m!(pa a::b::<C>); m!(me derive(X)); m!(tt (a b)); m!(v pub(crate) s); m!(v s); m!(l 'a); m!(li -1); m!(s let x = 1);",
      ["e 1 + 2", "i foo", "t Vec<Vec<i32>>", "p Some(_) | None", "pp Some(_)", "b { 1 }", "it struct S;", "pa a::b::<C>", "me derive(X)", "tt(a b)", "v pub(crate)", "v", "l 'a", "li -1", "s let x = 1"],
    );
  });

  it("splits `>>` where a type ends", () => {
    checkText("macro_rules! m { ($t:ty > $e:expr) => { stringify!([$t] [$e]) } }", "m!(Vec<i32> > 3); m!(i32 > 4);", ["[Vec<i32>] [3]", "[i32] [4]"]);
  });

  it("keeps an expression together", () => {
    check("macro_rules! double { ($e:expr) => { $e * 2 } } fn main() { let x: i32 = double!(1 + 2); }");
  });
});

describe("macro_rules: rules and repetitions", () => {
  it("takes the first rule that fits, by literal tokens", () => {
    checkText("macro_rules! m { (a) => { \"A\" }; (b $($r:tt)*) => { \"B\" }; ($i:ident) => { \"I\" }; ($($t:tt)*) => { \"T\" } }", "m!(a); m!(b 1 2); m!(c); m!(1); m!();", ["A", "B", "I", "T", "T"]);
  });

  it("repeats with separators, optionals and trailing commas", () => {
    checkText(
      "macro_rules! m { ($($k:ident = $v:expr),+ $(,)? $(; $last:literal)?) => { stringify!($($k -> $v);* | $($last)?) } }",
      "m!(a = 1); m!(a = 1, b = 2,); m!(a = 1; 3);",
      ["a -> 1 |", "a -> 1; b -> 2 |", "a -> 1 | 3"],
    );
  });

  it("nests repetitions", () => {
    checkText("macro_rules! m { ($($n:ident { $($x:expr),* })*) => { stringify!($($n: $(<$x>)*;)*) } }", "m!(a { 1, 2 } b { } c { 3 });", ["a : < 1 > < 2 > ; b : ; c : < 3 > ;"]);
  });

  it("repeats a variable of an outer level inside", () => {
    checkText("macro_rules! m { ($a:ident: $($x:expr),*) => { stringify!($($a $x)*) } }", "m!(k: 1, 2);", ["k 1 k 2"]);
  });

  it("munches tokens recursively", () => {
    check("macro_rules! count { () => { 0usize }; ($h:tt $($t:tt)*) => { 1usize + count!($($t)*) } } fn main() { let n: usize = count!(a b c d e f); }");
  });

  it("passes fragments through inner macros", () => {
    checkText("macro_rules! a { ($e:expr) => { b!($e) } } macro_rules! b { ($($t:tt)*) => { stringify!($($t)*) } }", "a!(1 + 1);", ["1 + 1"]);
  });

  it("turns doc comments into attributes", () => {
    checkText("macro_rules! m { ($(#[$m:meta])* $i:ident) => { stringify!($($m)*) } }", "m!(/// hi\n x);", ['doc = r" hi"']);
  });
});

describe("macro_rules: what is wrong", () => {
  it("says where no rule goes on", () => {
    check("macro_rules! m { (a b) => {}; (c) => {} }\nfn main() {\n m!(a c);\n m!(a);\n m!();\n}", [
      "3:7 macro no rules expected `c`",
      "4:5 macro unexpected end of macro invocation",
      "5:2 macro unexpected end of macro invocation",
    ]);
  });

  it("refuses wrong definitions", () => {
    check("macro_rules! a { ($x:foo) => {} }\nmacro_rules! b { ($x:expr $y:expr) => {} }\nmacro_rules! c { ($x:expr +) => {} }\nmacro_rules! d { ($x) => {} }\nmacro_rules! e { ($x:tt $x:tt) => {} }\nmacro_rules! f { (a) {} }\nmacro_rules! g { ($($x:tt)*) => { $x } }\nfn main() { a!(); c!(); d!(); e!(); f!();\n g!(1); }", [
      "1:22 macro invalid fragment specifier `foo`",
      "2:27 macro `$x:expr` is followed by `$y:expr`, which is not allowed for `expr` fragments",
      "3:27 macro `$x:expr` is followed by `+`, which is not allowed for `expr` fragments",
      "4:20 macro the variable `$x` needs a kind of fragment",
      "5:26 macro the variable `$x` is bound twice in this pattern",
      "6:22 macro a rule of a macro is written `(pattern) => { expansion }`",
      // What is no fragment is one token, as in rustc.
      "8:13 macro unexpected end of macro invocation",
      "7:35 macro variable `x` is still repeating at this depth",
    ]);
  });

  it("stops endless recursion", () => {
    const deep = errorsOf("macro_rules! r { () => { r!() } }\nmacro_rules! twice { ($($t:tt)*) => { twice!($($t)* $($t)*) } }\nfn main() { r!(); twice!(a); }");
    expect(deep).toEqual(["1:26 macro recursion limit reached while expanding `r!`"]);
  });

  it("reports macros that do not exist, with a close name", () => {
    check("macro_rules! hello { () => {} }\nfn main() {\n helo!();\n std::nope!();\n nope::x!();\n}", [
      "3:2 macro cannot find macro `helo` in this scope",
      "4:7 E0433 cannot find macro `nope` in `std`",
      "5:2 E0433 cannot find module or crate `nope` in this scope",
    ]);
  });

  it("shows a mistake in the body of the macro, or in the argument", () => {
    check("macro_rules! m { ($e:expr) => { $e + missing } }\nfn main() {\n m!(1);\n m!(other);\n}", [
      "1:38 E0425 cannot find value `missing` in this scope",
      "4:5 E0425 cannot find value `other` in this scope",
    ]);
  });
});

describe("macro_rules: scope", () => {
  it("knows a macro from its definition on, and again below a shadowing one", () => {
    // The calls of the inner block come last: it is walked after the statements around it have been expanded.
    expect(stringsOf('macro_rules! m { () => { "1" } } fn main() { m!(); macro_rules! m { () => { "2" } } m!(); { macro_rules! m { () => { "3" } } m!(); } m!(); }')).toEqual(["1", "2", "2", "3"]);
    check("fn main() { m!(); }\nmacro_rules! m { () => {} }", ["1:13 macro cannot find macro `m` in this scope"]);
  });

  it("passes macros into modules, and out of `#[macro_use]` ones", () => {
    check("macro_rules! a { () => {} } mod m { fn f() { a!(); } macro_rules! inner { () => {} } }\n#[macro_use] mod n { macro_rules! b { () => {} } }\nfn main() { b!();\n inner!(); }", ["4:2 macro cannot find macro `inner` in this scope"]);
  });

  it("exports macros to the root of the crate", () => {
    check("mod m { #[macro_export] macro_rules! ex { () => { $crate::m::f() } } pub fn f() {} macro_rules! re { () => {} } pub(crate) use re; } mod o { fn f() { crate::ex!(); crate::m::re!(); } use crate::m::re as other; fn g() { other!(); } } fn main() { ex!(); }");
  });

  it("lets a macro define macros and items", () => {
    check("macro_rules! make { ($n:ident, $t:ident) => { macro_rules! $n { ($e:expr) => { $e + 1 } } struct $t; impl $t { fn new() -> $t { $t } } } }\nmake!(inc, Made);\nfn main() { let a: Made = Made::new(); inc!(1); make!(dec, Inner); let b = Inner::new(); dec!(2); }");
  });

  it("expands item macros that are imported further down", () => {
    check("make!(A); use m::make; mod m { macro_rules! make { ($i:ident) => { pub struct $i; } } pub(crate) use make; } fn main() { let a: A = A; }");
  });

  it("expands macros among associated items, patterns and types", () => {
    check("macro_rules! f { ($n:ident) => { fn $n() {} } } macro_rules! p { ($x:ident) => { Some($x) } } macro_rules! t { () => { Vec<i32> } } struct S; impl S { f!(a); f!(b); } fn main() { S::a(); if let p!(x) = Some(1) { x; } let v: t!() = Vec::new(); }");
  });

  it("lets the program's own macros win over the built-in ones", () => {
    expect(stringsOf('macro_rules! vec { ($($t:tt)*) => { "mine" } } macro_rules! println { () => { "too" } } fn main() { vec![1]; println!(); }')).toEqual(["mine", "too"]);
  });
});

describe("hygiene", () => {
  it("keeps the variables of a macro and of its caller apart", () => {
    checkMeaning("macro_rules! using_a { ($e:expr) => {{ let a = 42; $e }} } fn main() { let /*@a*/a = 1; using_a!(/*=a*/a / 2); }");
    check("macro_rules! m { () => { let hidden = 1; } }\nfn main() { m!();\n hidden; }", ["3:2 E0425 cannot find value `hidden` in this scope"]);
    check("macro_rules! m { () => { outside } }\nfn main() { let outside = 1; m!(); }", ["1:26 E0425 cannot find value `outside` in this scope"]);
  });

  it("shares names that the caller passes in", () => {
    checkMeaning("macro_rules! decl { ($n:ident) => { let $n = 1; } } fn main() { decl!(/*@x*/x); /*=x*/x; }");
  });

  it("lets a macro that is defined in a function see the variables before it", () => {
    checkMeaning("fn main() { let /*@a*/x = 1; macro_rules! get { () => { /*=a*/x } } get!(); let /*@b*/x = 2; /*=b*/x; get!(); }");
  });

  it("resolves items where the macro is called", () => {
    checkMeaning("macro_rules! call { () => { /*=f*/f() } } mod m { fn /*@f*/f() {} fn g() { call!(); } } fn main() {}");
  });

  it("keeps labels apart", () => {
    check("macro_rules! brk { () => { break 'a } }\nfn main() { 'a: loop { brk!(); } }", ["1:34 E0426 use of undeclared label `'a`"]);
    check("macro_rules! lp { ($e:expr) => { 'a: loop { if $e { break 'a; } } } }\nfn main() { 'a: loop { lp!({ break 'a; true }); } }");
  });

  it("matches the two halves of a nested macro", () => {
    check("macro_rules! outer { ($x:ident) => { macro_rules! inner { ($y:ident) => { let t = $x; let $y = t; } } inner!(z); let w = z; } } fn main() { let q = 1; outer!(q); }", []);
  });
});
