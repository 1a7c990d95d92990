import { test } from "vitest";
import { checkPat, checkType } from "./harness.js";

test.each([
  ["u8"], ["a::b::C"], ["::a::B"], ["Self"], ["crate::A"], ["!"], ["_"], ["()"], ["(A,)"], ["(A, B)"], ["[A]"], ["[A; N]"], ["&A"], ["&mut A"], ["&'a A"], ["&'a mut A"], ["*const A"],
  ["*mut A"], ["Vec<A>"], ["A<'a, B, 3>"], ["A<Item = B>"], ["A<Item: B + C>"], ["A<B<C>>"], ["A<B<C<D>>>"], ["fn(A, B) -> C"], ["unsafe fn()"], ["for<'a> fn(&'a A)"], ["dyn A + B + 'a"],
  ["impl A + ?Sized"], ["dyn for<'a> F(&'a A) -> B"], ["Fn(A, B) -> C"], ["Fn()"], ["<A as B>::C"], ["<A>::B"], ["<<A as B>::C as D>::E"], ["&dyn A"], ["Box<dyn A + B>"], ["Fn(A) -> Box<dyn B>"],
])("%s", (text) => {
  checkType(text, text);
});

test.each([
  ["(A)", "A"],
  ["&&A", "&&A"],
  ["&&'a mut A", "&&'a mut A"],
  ["[A; 2 * N]", "[A; (* 2 N)]"],
  ["A<{ N + 1 }>", "A<{(+ N 1)}>"],
  ["A<-1>", "A<(- 1)>"],
  ["A<I<'a> = B>", "A<I<'a> = B>"],
  ["A::<B>", "A<B>"],
  ["Vec::<A>", "Vec<A>"],
  ["fn(x: A, _: B)", "fn(A, B)"],
  ["extern \"C\" fn(A)", "fn(A)"],
  ["dyn (A) + B", "dyn A + B"],
  ["impl A + use<'a, T>", "impl A + 'a"],
  ["A + B", "bare A + B"],
  ["for<'a> A<'a> + B", "bare for<'a> A<'a> + B"],
  ["'a + A", "bare 'a + A"],
  ["m![a]", "m![a"],
])("%s", (text, shown) => {
  checkType(text, shown);
});

test.each([
  ["_", "_"],
  ["x", "x"],
  ["mut x", "mut x"],
  ["ref x", "ref x"],
  ["ref mut x", "ref mut x"],
  ["x @ 1", "x @ 1"],
  ["x @ (1 | 2)", "x @ (or 1 2)"],
  ["1", "1"],
  ["-1", "(- 1)"],
  ["\"a\"", "\"a\""],
  ["true", "true"],
  ["1..=2", "(1 ..= 2)"],
  ["'a'..='z'", "('a' ..= 'z')"],
  ["1..", "(1 .. -)"],
  ["..2", "(- .. 2)"],
  ["..=2", "(- ..= 2)"],
  ["A::B..=C", "(A::B ..= C)"],
  ["i32::MIN..0", "(i32::MIN .. 0)"],
  ["&x", "&x"],
  ["&mut x", "&mut x"],
  ["&&x", "&&x"],
  ["()", "(tuple)"],
  ["(x)", "x"],
  ["(x,)", "(tuple x)"],
  ["(x, .., y)", "(tuple x .. y)"],
  ["(..)", "(tuple ..)"],
  ["[a, b @ .., c]", "(slice a b @ .. c)"],
  ["[]", "(slice)"],
  ["A::B", "path:A::B"],
  ["<A>::B", "path:<A>::B"],
  ["A(x, _)", "(A x _)"],
  ["A::<u8>(x)", "(A<u8> x)"],
  ["A {}", "A{}"],
  ["A { x, ref mut y, z: 1, 0: w, .. }", "A{x, ref mut y, z: 1, 0: w ..}"],
  ["| a | B::C", "(or a path:B::C)"],
  ["(A | B, C)", "(tuple (or A B) C)"],
  ["m!(x)", "m!"],
])("pattern %s", (text, shown) => {
  checkPat(text, shown);
});
