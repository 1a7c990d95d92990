// What a pattern does not look at is not captured.
fn main() {
    let mut arr = [1, 3, 4, 5];
    let mref = &mut arr;
    let c = || match arr {
        [_, _, _, _] => "four",
    };
    mref[0] = 9;
    println!("{mref:?} {}", c());
    let d = || {
        let [..] = arr;
        let [_, ..] = arr;
        1
    };
    arr[1] = 7;
    println!("{} {arr:?}", d());
    let v = vec![1];
    let e = || matches!(v[..], [_]);
    println!("{} {}", e(), v.len());
    let t = (String::from("a"), [String::from("b")]);
    let f = move || {
        let (_, [_]) = t;
        5
    };
    println!("{} {}", f(), t.1[0]);
}
