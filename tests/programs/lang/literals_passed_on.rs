// A literal stays one when a macro passes it on to another, its sign included; so does an expression that is nothing else.
macro_rules! lit { ($l:literal) => { "literal" }; ($e:expr) => { "expr" }; }
macro_rules! one { ($l:literal) => { lit!($l) } }
macro_rules! twice { ($l:literal) => { one!($l) } }
macro_rules! of_expr { ($e:expr) => { lit!($e) } }
macro_rules! tt { ($t:tt) => { "tt" }; ($($t:tt)*) => { "tts" }; }
macro_rules! lit_tt { ($l:literal) => { tt!($l) } }
macro_rules! kind { ($i:ident) => { "ident" }; ($l:lifetime) => { "lifetime" }; ($l:literal) => { "literal" }; ($e:expr) => { "expr" }; }
macro_rules! via_ident { ($i:ident) => { kind!($i) } }
macro_rules! via_expr { ($e:expr) => { kind!($e) } }
macro_rules! via_literal { ($l:literal) => { kind!($l) } }
macro_rules! via_lifetime { ($l:lifetime) => { kind!($l) } }
macro_rules! exact { (-4) => { "minus four" }; (true) => { "true" }; ($l:literal) => { "literal" }; }
macro_rules! seen { ($l:literal) => { exact!($l) } }
macro_rules! matches_four { ($p:pat) => { match -4 { $p => "yes", _ => "no" } } }
macro_rules! lit_pat { ($l:literal) => { matches_four!($l) } }
macro_rules! range { ($a:literal ..= $b:literal) => { within!($a, $b) } }
macro_rules! within { ($a:literal, $b:literal) => { match -3 { $a..=$b => "within", _ => "outside" } } }
macro_rules! sum { ($($l:literal)*) => { add!($($l),*) } }
macro_rules! add { ($($l:literal),*) => { 0 $(+ $l)* } }

fn main() {
    println!("{} {} {} {} {}", one!(4), one!(-4), one!("x"), one!(-4.5), twice!(-4));
    println!("{} {} {}", of_expr!(4), of_expr!(-4), of_expr!(4 + 1));
    println!("{} {}", lit_tt!(4), lit_tt!(-4));
    println!("{} {} {} {}", via_ident!(x), via_expr!(4), via_expr!(-4), via_expr!(x));
    println!("{} {} {} {}", via_literal!(4), via_literal!(-4), via_literal!(true), via_ident!(true));
    println!("{}", via_lifetime!('a));
    println!("{} {} {} {} {}", seen!(-4), exact!(-4), exact!(- 4), exact!(true), seen!(true));
    println!("{} {} {}", lit_pat!(-4), lit_pat!(4), range!(-5..=-1));
    println!("{}", sum!(1 -2 3 -4));
}
