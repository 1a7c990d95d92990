import { describe, it } from "vitest";
import { check, checkMeaning } from "./support.js";

describe("what names in bodies mean", () => {
  it("finds the innermost variable", () => {
    checkMeaning("fn main() { let /*@a*/x = 1; { let /*@b*/x = /*=a*/x; /*=b*/x; } /*=a*/x; let /*@c*/x = /*=a*/x; /*=c*/x; }");
  });

  it("scopes patterns of match arms, if let, while let, for and closures", () => {
    checkMeaning(`fn main() {
      let /*@a*/x = Some(1);
      match /*=a*/x { Some(/*@b*/x) if /*=b*/x > 1 => /*=b*/x, None => 0 };
      if let Some(/*@c*/x) = /*=a*/x { /*=c*/x; } else { /*=a*/x; }
      while let Some(/*@d*/x) = /*=a*/x { /*=d*/x; }
      for /*@e*/x in /*=a*/x { /*=e*/x; }
      let f = |/*@f*/x: i32| /*=f*/x; f(/*=a*/x);
      let Some(/*@g*/y) = /*=a*/x else { return /*=a*/x; };
      /*=g*/y
    }`);
  });

  it("gives one identity to a variable of alternatives", () => {
    checkMeaning("enum E { A(i32), B(i32) } use E::*; fn main() { match A(1) { A(/*@x*/x) | B(x) => /*=x*/x } }");
  });

  it("takes a bare name in a pattern for a constant, unit struct or variant where there is one", () => {
    checkMeaning(`const /*@k*/K: i32 = 1; struct /*@u*/U; enum E { /*@v*/V }
      fn f(e: E) { match 1 { K => {} /*@x*/x => { /*=x*/x; /*=k*/K; } } match e { E::V => /*=v*/E::V } ; let U = /*=u*/U; }
      fn main() {}`);
  });

  it("lets an inner item win over a variable outside its block only", () => {
    checkMeaning("fn main() { let /*@a*/f = 1; { fn /*@b*/f() {} /*=b*/f(); let /*@c*/f = 2; /*=c*/f; } /*=a*/f; }");
  });

  it("sees items of a block before they are declared", () => {
    checkMeaning("fn main() { /*=g*/g(); fn /*@g*/g() -> /*=s*/S { loop {} } struct /*@s*/S; }");
  });

  it("finds generic parameters, also those of the impl", () => {
    checkMeaning("struct W<T>(T); impl</*@t*/T> W</*=t*/T> { fn f</*@u*/U>(a: /*=t*/T, b: /*=u*/U) { let c: /*=u*/U; } } fn k<const /*@n*/N: usize>() -> [u8; /*=n*/N] { [0; /*=n*/N] } fn main() {}");
  });

  it("lets a name of the program win over the preludes", () => {
    checkMeaning("struct /*@s*/String; enum /*@o*/Option { Some } fn /*@p*/spawn() {} fn main() { let a: /*=s*/String; let b: /*=o*/Option; /*=p*/spawn(); }");
  });

  it("leaves what needs types to types", () => {
    check("trait T { type X; fn f(); } struct S; fn g<A: T>(a: A::X) -> <A as T>::X { A::f(); S::nothing; Vec::<i32>::new(); u32::MAX; T::f(); loop {} } fn main() {}");
  });

  it("resolves struct literals, `Self` and tuple structs", () => {
    check("struct S { a: i32 } struct P(i32); impl S { fn new(a: i32) -> Self { Self { a } } } impl P { fn p() -> Self { Self(1) } } fn main() { let S { a } = S::new(1); let P(b) = P(a); }");
  });
});

describe("names that are not there", () => {
  it("reports variables, functions, types, traits and patterns with rustc's codes", () => {
    check("fn main() {\n x;\n f();\n let a: Foo;\n let S { .. } = a;\n let P(y) = a;\n}\nimpl Tr for i32 {}", [
      "2:2 E0425 cannot find value `x` in this scope",
      "3:2 E0425 cannot find function `f` in this scope",
      "4:9 E0425 cannot find type `Foo` in this scope",
      "5:6 E0422 cannot find struct, variant or union type `S` in this scope",
      "6:6 E0531 cannot find tuple struct or tuple variant `P` in this scope",
      "8:6 E0405 cannot find trait `Tr` in this scope",
    ]);
  });

  it("reports the front of a path", () => {
    check("mod m {}\nfn main() {\n nope::f();\n Nope::f();\n m::x::y();\n m::f();\n}", [
      "3:2 E0433 cannot find module or crate `nope` in this scope",
      "4:2 E0433 cannot find type `Nope` in this scope",
      "5:5 E0433 cannot find `x` in `m`",
      "6:5 E0425 cannot find function `f` in module `m`",
    ]);
  });

  it("says so where a thing of another kind has the name", () => {
    check("mod m {} struct S { a: i32 } fn f() {} trait T {}\nfn main() {\n m;\n S;\n let a: f;\n let b = f { };\n}\nimpl S for i32 {}\nfn g<A: f>() {}", [
      "3:2 E0423 expected value, found module `m`",
      "4:2 E0423 expected value, found struct `S`",
      "5:9 E0573 expected type, found function `f`",
      "6:10 E0574 expected struct, variant or union type, found function `f`",
      "8:6 E0404 expected trait, found struct `S`",
      "9:9 E0404 expected trait, found function `f`",
    ]);
  });

  it("knows what inner items cannot see", () => {
    check("fn outer<T>(t: T) {\n let x = 1;\n fn inner(a: T) -> i32 { x }\n const C: i32 = x;\n [0; x];\n}\nfn main() {}", [
      "5:6 E0435 attempt to use a non-constant value in a constant",
      "3:14 E0401 can't use generic parameters from outer item",
      "3:26 E0434 can't capture dynamic environment in a fn item",
      "4:17 E0435 attempt to use a non-constant value in a constant",
    ]);
  });

  it("reports `self` and `Self` outside methods", () => {
    check("fn main() {\n self.x;\n let a: Self;\n Self::f();\n}\nstruct S; impl S { fn f() {\n self; } }", [
      "2:2 E0424 expected value, found module `self`",
      "3:9 E0411 cannot find type `Self` in this scope",
      "4:2 E0433 cannot find `Self` in this scope",
      "7:2 E0424 expected value, found module `self`",
    ]);
  });

  it("reports names bound twice and alternatives that disagree", () => {
    check("fn f(a: i32, a: i32) {}\nfn main() {\n let (b, b) = (1, 2);\n match Some(1) { Some(x) | None => {} }\n match (1, 2) { (a, _) | (_, ref a) => {} }\n}", [
      "1:14 E0415 identifier `a` is bound more than once in this parameter list",
      "3:10 E0416 identifier `b` is bound more than once in the same pattern",
      "4:28 E0408 variable `x` is not bound in all patterns",
      "5:34 E0409 variable `a` is bound inconsistently across alternatives separated by `|`",
    ]);
  });

  it("refuses variables named like statics and tuple structs", () => {
    check("static S: i32 = 1; struct T(i32);\nfn main() {\n let S = 1;\n let T = 2;\n}", ["3:6 E0530 let bindings cannot shadow statics", "4:6 E0530 let bindings cannot shadow tuple structs"]);
  });

  it("reports undeclared lifetimes", () => {
    check("fn f(a: &'a str) {}\nstruct S<'b>(&'b str, &'c str);\nfn g<F>(f: F) where F: for<'d> Fn(&'d i32) -> &'d i32 {}\ntrait Fn {} fn main() {}", [
      "1:10 E0261 use of undeclared lifetime name `'a`",
      "2:24 E0261 use of undeclared lifetime name `'c`",
    ]);
  });
});

describe("labels and jumps", () => {
  it("accepts loops, labelled blocks and labels further out", () => {
    check("fn main() { 'a: loop { 'b: for i in 0..1 { break 'a; } break; } let x = 'c: { break 'c 1; }; while true { continue } }");
  });

  it("reports jumps that lead nowhere", () => {
    check("fn main() {\n break;\n loop { || { break; }; }\n loop { async { continue; }; }\n 'a: loop { || { break 'a; }; }\n loop { break 'z; }\n 'b: { break; }\n 'c: { continue 'c; }\n while true { break 1; }\n}", [
      "2:2 E0268 `break` outside of a loop or labeled block",
      "3:14 E0267 `break` inside a closure",
      "4:17 E0267 `continue` inside an `async` block",
      "5:24 E0767 use of unreachable label `'a`",
      "6:15 E0426 use of undeclared label `'z`",
      "7:8 E0695 unlabeled `break` inside of a labeled block",
      "8:8 E0696 `continue` pointing to a labeled block",
      "9:15 E0571 `break` with value from a `while` loop",
    ]);
  });

  it("reports `return` in a constant", () => {
    check("const C: i32 = return 1;\nfn main() {}", ["1:16 E0572 return statement outside of function body"]);
  });
});
