use std::collections::HashMap;
fn main() {
    println!("{:?} {:?}", true.then(|| 5), false.then_some("x"));
    println!("{:?} {:?}", true.then_some(3), false.then(|| -> i32 { panic!() }));
    let mut o = Some(3i32);
    println!("{:?} {:?} {:?}", o.is_some_and(|x| x > 2), o.is_none_or(|x| x > 5), o.filter(|x| *x > 5));
    println!("{:?} {:?}", o.as_mut().map(|x| { *x += 1; *x }), o);
    println!("{} {} {}", o.map_or(0, |x| x * 2), None::<i32>.map_or_else(|| -1, |x| x), o.map_or_else(|| -1, |x| x));
    println!("{:?} {:?}", o.ok_or("none"), None::<i32>.ok_or_else(|| "none".to_string()));
    println!("{:?} {:?} {:?}", o.and(Some("a")), o.and_then(|x: i32| x.checked_sub(10)), o.xor(None));
    println!("{:?} {:?}", o.or(Some(9)), None.or_else(|| Some(8)));
    println!("{}", o.insert(10));
    println!("{} ", o.get_or_insert(11));
    let mut n: Option<Vec<i32>> = None;
    n.get_or_insert_with(Vec::new).push(4);
    n.get_or_insert_default().push(5);
    println!("{:?} {:?} {:?}", n.take(), 0, n.replace(vec![1]));
    println!("{:?}", n.take_if(|v| v.len() == 1));
    println!("{:?} {:?}", Some(1).zip(Some('a')), Some((1, 'a')).unzip());
    println!("{:?} {:?}", Some(&5).copied(), Some(&String::from("x")).cloned());
    println!("{:?} {:?}", Some(Ok::<i32, String>(3)).transpose(), Some(Some(4)).flatten());
    println!("{:?}", Some(String::from("abc")).as_deref().map(|s| s.len()));
    println!("{:?}", Some(4).iter().chain(None.iter()).collect::<Vec<_>>());
    for x in &mut o { *x += 1; }
    for x in o { println!("{x}"); }
    println!("{:?} {:?}", Some(1) < None, Some(1).cmp(&Some(2)));
    println!("{:?}", [Some(3), None, Some(1)].iter().max());
    println!("{:?} {:?}", Some(3).partial_cmp(&None), None::<i32>.unwrap_or_default());
    println!("{:?}", vec![Some(1), Some(2), None].into_iter().collect::<Option<Vec<i32>>>());
    println!("{:?}", vec![Some(1), Some(2)].into_iter().sum::<Option<i32>>());
    println!("{:?}", vec![Some(3), Some(2)].into_iter().product::<Option<i32>>());
    println!("{:?}", Some(5).into_iter().rev().collect::<Vec<_>>());
    println!("{:?} {:?}", Option::from(3), Option::<i32>::default());
    println!("{:?}", Some(3).inspect(|x| println!("see {x}")));
    let words = vec!["a", "b", "a"];
    let mut m: HashMap<&str, i32> = HashMap::new();
    for w in words { *m.entry(w).or_default() += 1; }
    println!("{:?}", m.get("a").copied().unwrap_or(0));
    let s: Option<&str> = None;
    println!("{}", s.map(str::len).unwrap_or_else(|| 42));
    println!("{:?} {:?}", o.as_slice(), Some(5).as_ref());
    println!("{:#?}", Some(Some("deep")));
    println!("{:?}", Some(3).unwrap_or_else(|| unreachable!()));
    println!("{:?}", Some(vec![1, 2]).as_deref());
    println!("{:?}", Some(Box::new(4)).as_deref());
    let mut b = Some(Box::new(4));
    if let Some(x) = b.as_deref_mut() { *x += 1; }
    println!("{:?} {:?}", b, Some("5").map(str::parse::<i32>));
    println!("{:?}", Some(2).map_or_else(|| String::new(), |v| v.to_string()));
    println!("{:?}", Some(4).is_some_and(|x| x % 2 == 0) && None::<i32>.is_none());
    let Some(q) = Some(7) else { panic!() };
    println!("{q} {:?}", None::<()>);
    println!("{:?}", (|| -> Option<i32> { Some(Some(1)? + Some(2)?) })());
    println!("{:?}", Some(1).ok_or("x").and_then(|x: i32| if x > 1 { Ok(x) } else { Err("small") }));
    println!("{:?}", std::iter::from_fn({ let mut c = 0; move || { c += 1; (c < 4).then_some(c) } }).collect::<Vec<_>>());
    println!("{}", None::<i32>.expect("no value here"));
}
