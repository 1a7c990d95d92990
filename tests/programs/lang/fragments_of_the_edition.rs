macro_rules! kind {
    ($e:expr) => { concat!("expression ", stringify!($e)) };
    (const $($rest:tt)*) => { concat!("const, ", stringify!($($rest)*)) };
    (_) => { "underscore" };
    ($($other:tt)*) => { concat!("tokens ", stringify!($($other)*)) };
}
macro_rules! older {
    ($e:expr_2021) => { "expression" };
    ($($other:tt)*) => { "tokens" };
}
macro_rules! pick {
    ($($e:expr),* $(,)?) => { concat!("list", $(" ", stringify!($e)),*) };
    ($($($i:ident)+),*) => { "others" };
}

fn main() {
    println!("{}", kind!(1 + 2));
    println!("{}", kind!(const { 1 + 1 }));
    println!("{}", kind!(_));
    println!("{}", kind!({ const N: i32 = 2; N }));
    println!("{}", kind!(|_| 1));
    println!("{}", kind!(let x = 1));
    println!("{} {} {}", older!(const { 3 }), older!(_), older!(return));
    println!("{} / {}", pick!(1, x, -y), pick!(const, const b));
}
