macro_rules! s { ($e:expr) => { stringify!($e) } }
macro_rules! t { ($($e:tt)*) => { stringify!($($e)*) } }
macro_rules! b { ($e:block) => { stringify!($e) } }
macro_rules! ty { ($e:ty) => { stringify!($e) } }
fn main() {
    println!("{}", t!(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb c d e f));
    println!("{}", t!(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb c d));
    println!("{}", t!(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb c de));
    println!("{}", t!(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb (c d e f g h)));
    println!("{}", t!(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb (ccccccccccccc dddddddddddddddddddd eeeeeeeeeeeeeeeeee ffffffffffffffffff ggggggggggggggggg hhhhhhhhhhhhhhhhhhhhh) iiiiii jjj));
    println!("{}", t!(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb {c d e f g h}));
    println!("{}", t!(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb {ccccccccccccc dddddddddddddddddddd; eeeeeeeeeeeeeeeeee ffffffffffffffffff; ggggggggggggggggg hhhhhhhhhhhhhhhhhhhhh} iiiiii jjj));
    println!("{}", t!(fn main() { println!("{}", aaaaaaaaaaaaaaaaaaaaaaaaaaaaa); let x = { bbbbbbbbbbbbbbbbbb; cccccccccccccccccccccc }; if x { ddddddddd(eeeeeeeeeeeeeeeeeeeee, ffffffffffffffffffff, gggggggggggggggggggg); } }));
    println!("{}", t!(a.b(c).d[e](f, g)(h)    (i){j}[k] (l) { m, n }));
    println!("{}", t!(vec![11111111111111, 22222222222222222, 33333333333333333, 444444444444444, 5555555555, 666]));
    println!("{}", s!(vec![11111111111111, 22222222222222222, 33333333333333333, 444444444444444, 5555555555, 666]));
    println!("{}", s!(aaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbb().cccccccccccccccccccc().ddddddddddddddddd().eeeeeeeeeeeeeeeeeee()));
    println!("{}", s!(aaaaaaaaaaaaaaaaaaaa.map(|x| bbbbbbbbbbbbbbbbbbbbbbb(x) + 1).cccccccccccccccccccc(|z| { ddddddddddddddddd(z); z }).eeeeeeeeeeeeeeeeeee()));
    println!("{}", s!(match mk("m") { Some(ref d) if d.0 == "n" => 1, Some(_) => 2, None => 3, Other { a, b } => { aaaaaaaaaa; bbbbbbb } }));
    println!("{}", b!({ let x = 1; x + 2 }));
    println!("{}", ty!(HashMap<String, Vec<(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccc)>>));
    println!("{}", t!("a long string literal that goes on and on and on without any end in sight at all" + "another long string literal that goes on and on"));
    println!("{}", t!(x = "éééééééééééééééééééééééééééééééééééééééééééééééééééééééé" + bbbbbbbbbbbbbbbbb + ccccc + ddddddddddd));
    println!("{}", t!(
        multi line
        source
            tokens  { here }
    ));
}
