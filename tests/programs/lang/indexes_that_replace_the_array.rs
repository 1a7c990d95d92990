fn ix(n: i32) -> usize { n as usize }
fn main() {
    let mut v = [0, 13, 19];
    v[{ v = [1, 2, 3]; 1 }] ^= 5;
    println!("{v:?}");
    v[{ v = [4, 5, 6]; 1 }] = 5;
    println!("{v:?}");
    v[ix((if v[0] == 4 { 1 } else { v = [3, 3, 3]; 2 }) + { v = [9, 9, 9]; v[1] - 9 })] += { v[2] = 1; v[1] };
    println!("{v:?}");
    let mut s = (v, 1);
    s.0[{ s = ([7, 7, 7], 2); 1 }] += 1;
    println!("{s:?}");
    let x = v[{ v = [4, 5, 6]; 1 }];
    println!("{x}");
    let x = &v[{ v = [8, 9, 10]; 1 }];
    println!("{x}");
    let mut b = Box::new([1, 2]);
    b[{ b = Box::new([5, 6]); 0 }] += 1;
    println!("{b:?}");
    let mut t = [[1, 2], [3, 4]];
    t[1][{ t[1] = [7, 8]; 0 }] += 1;
    println!("{t:?}");
    t[{ t = [[0, 0], [0, 0]]; 1 }][{ t[1] = [6, 6]; 0 }] += 1;
    println!("{t:?}");
    let r = &mut t[{ t = [[5, 5], [5, 5]]; 1 }];
    r[0] = 1;
    println!("{t:?}");
}
