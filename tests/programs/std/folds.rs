// What is folded from inside, adaptor by adaptor: the order of calls, what is left when a call panics, sums of floats.
use std::panic::{catch_unwind, AssertUnwindSafe};

struct Noisy(u32);
impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let a: Vec<f64> = (0..10).map(|i| i as f64).collect();
    let b = [1.0, 2.0, 3.0];
    println!("{}", a.iter().zip(b.iter()).map(|(x, y)| x * y).sum::<f64>());
    println!("{:?}", a.iter().rev().skip(2).enumerate().filter(|(i, _)| i % 2 == 0).map(|(i, x)| x * i as f64).collect::<Vec<_>>());
    println!("{}", a.iter().copied().zip(b).chain([(9.0, 9.0)]).map(|(x, y)| x + y).product::<f64>());
    let (l, r): (Vec<i32>, Vec<f64>) = a.iter().map(|x| (*x as i32, x * 2.0)).unzip();
    println!("{l:?} {r:?} {}", a.iter().filter(|x| **x > 3.0).count());
    let empty: [f64; 0] = [];
    println!("{:?} {:?}", empty.iter().sum::<f64>(), empty.iter().cloned().product::<f64>());
    a.iter().zip(a.iter().skip(1)).for_each(|(x, y)| print!("{} ", y - x));
    println!();
    let v: Vec<String> = "a b c".split(' ').filter_map(|s| if s == "b" { None } else { Some(s.to_string()) }).collect();
    println!("{v:?} {:?}", (1..=3).flat_map(|i| 0..i).collect::<Vec<_>>());
    let (e, o): (Vec<i32>, Vec<i32>) = (1..10).partition(|x| x % 2 == 0);
    println!("{e:?} {o:?}");
    let mut seen = Vec::new();
    let total: i32 = (0..4).inspect(|x| seen.push(*x)).map(|x| x * x).rev().fold(0, |a, x| a * 10 + x);
    println!("{total} {seen:?}");

    let left = catch_unwind(AssertUnwindSafe(|| {
        let list = [Noisy(1), Noisy(2), Noisy(3), Noisy(4)];
        let kept: Vec<Noisy> = list.into_iter().filter(|n| n.0 != 1).map(|n| if n.0 == 3 { panic!("three") } else { n }).collect();
        kept.len()
    }));
    println!("{}", left.is_err());
    let left = catch_unwind(AssertUnwindSafe(|| {
        let mut kept = vec![Noisy(10)];
        kept.extend([Noisy(11), Noisy(12)].into_iter().chain([Noisy(13)]).inspect(|n| if n.0 == 12 { panic!("twelve") }));
        kept.len()
    }));
    println!("{}", left.is_err());
    let pairs = [Noisy(21), Noisy(22), Noisy(23)].into_iter().zip([Noisy(31), Noisy(32)]);
    println!("{}", pairs.skip(1).fold(0, |sum, (x, y)| sum + x.0 + y.0));
    let mut point = (1.0, 2.0);
    let mut moved = |by: (f64, f64)| {
        point = (point.0 + by.0, point.1 + by.1);
        point
    };
    let step = (0.5, 0.25);
    println!("{:?} {:?} {step:?}", moved(step), moved(step));
    let mut kept = Vec::new();
    let mut change = (1, [2, 3]);
    let mut keep = |x: (i32, [i32; 2])| kept.push(x);
    keep(change);
    change.1[0] = 7;
    keep(change);
    println!("{kept:?} {change:?}");
    let grow = |mut x: (i32, i32)| {
        x.0 += 10;
        x
    };
    let one = (1, 2);
    println!("{:?} {:?} {one:?}", grow(one), [one, (3, 4)].iter().map(|&p| grow(p)).collect::<Vec<_>>());
}
