use std::collections::{HashMap, HashSet, hash_map::Entry};
fn sorted<K: Ord + Clone, V: Clone>(m: &HashMap<K, V>) -> Vec<(K, V)> { let mut v: Vec<_> = m.iter().map(|(k, v)| (k.clone(), v.clone())).collect(); v.sort_by(|a, b| a.0.cmp(&b.0)); v }
#[derive(Hash, PartialEq, Eq, Clone, Debug, PartialOrd, Ord)] enum K { A, B(i32), C { x: String } }
fn main() {
    let mut m: HashMap<String, i32> = HashMap::new();
    println!("{:?} {:?} {}", m.insert("a".into(), 1), m.insert("a".into(), 2), m.len());
    println!("{:?} {:?} {:?}", m.get("a"), m.get("zz"), m.contains_key("a"));
    *m.entry("b".into()).or_insert(0) += 5; *m.entry("b".into()).or_default() += 1; m.entry("c".into()).or_insert_with(|| 9); m.entry("dd".to_string()).or_insert_with_key(|k| k.len() as i32);
    m.entry("a".into()).and_modify(|v| *v *= 10).or_insert(7); println!("{:?}", sorted(&m));
    match m.entry("a".into()) { Entry::Occupied(mut o) => { println!("occ {} {}", o.key(), o.get()); *o.get_mut() += 1; println!("{}", o.insert(3)); } Entry::Vacant(_) => {} }
    match m.entry("new".into()) { Entry::Occupied(_) => {} Entry::Vacant(v) => { println!("vac {}", v.key()); *v.insert(4) += 1; } }
    if let Entry::Occupied(o) = m.entry("new".into()) { println!("{:?}", o.remove_entry()); }
    println!("{:?} {:?}", m.remove("c"), m.remove_entry("dd")); println!("{:?}", m.get_key_value("a"));
    if let Some(v) = m.get_mut("a") { *v = 100; } println!("{} {:?}", m["a"], sorted(&m));
    for v in m.values_mut() { *v += 1; } for (_, v) in m.iter_mut() { *v += 1; } for (_, v) in &mut m { *v += 1; } println!("{:?}", sorted(&m));
    m.retain(|k, v| k == "a" || *v > 100); println!("{:?}", m);
    let mut keys: Vec<_> = m.keys().cloned().collect(); keys.sort(); println!("{keys:?} {}", m.values().sum::<i32>());
    m.extend([("x".to_string(), 1), ("y".to_string(), 2)]); let mut d: Vec<_> = m.drain().collect(); d.sort(); println!("{d:?} {}", m.is_empty());
    let n: HashMap<_, _> = [(1, 'a'), (2, 'b')].into(); let o: HashMap<_, _> = vec![(2, 'b'), (1, 'a')].into_iter().collect(); println!("{} {:?}", n == o, n.get(&1));
    let mut ks: Vec<_> = n.clone().into_keys().collect(); ks.sort(); let mut vs: Vec<_> = n.into_values().collect(); vs.sort(); println!("{ks:?} {vs:?}");
    let mut e: HashMap<K, Vec<i32>> = HashMap::new(); e.entry(K::B(1)).or_default().push(1); e.entry(K::B(1)).or_default().push(2); e.insert(K::A, vec![]); e.insert(K::C { x: "q".into() }, vec![3]); println!("{:?}", sorted(&e));
    let mut t: HashMap<(i32, i32), &str> = HashMap::from([((0, 0), "o"), ((1, -1), "p")]); t.remove(&(0, 0)); println!("{t:?} {:?}", t.get(&(1, -1)));
    let text = "the cat the dog the end"; let mut c: HashMap<&str, usize> = HashMap::new(); for w in text.split(' ') { *c.entry(w).or_insert(0) += 1; } let mut cv: Vec<_> = c.into_iter().collect(); cv.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0))); println!("{cv:?}");
    let mut g: HashMap<char, Vec<&str>> = HashMap::new(); for w in ["apple", "avocado", "bean"] { g.entry(w.chars().next().unwrap()).or_default().push(w); } println!("{:?}", sorted(&g));
    let a: HashSet<i32> = [1, 2, 3].into(); let b: HashSet<i32> = (2..5).collect();
    let s = |it: Vec<&i32>| { let mut v: Vec<i32> = it.into_iter().copied().collect(); v.sort(); v };
    println!("{:?} {:?} {:?} {:?}", s(a.union(&b).collect()), s(a.intersection(&b).collect()), s(a.difference(&b).collect()), s(a.symmetric_difference(&b).collect()));
    println!("{:?} {:?}", { let mut v: Vec<_> = (&a | &b).into_iter().collect(); v.sort(); v }, { let mut v: Vec<_> = (&a - &b).into_iter().collect(); v.sort(); v });
    println!("{:?} {:?}", { let mut v: Vec<_> = (&a & &b).into_iter().collect(); v.sort(); v }, { let mut v: Vec<_> = (&a ^ &b).into_iter().collect(); v.sort(); v });
    println!("{} {} {}", a.is_subset(&b), a.is_superset(&[1].into()), a.is_disjoint(&[9].into()));
    let mut h = HashSet::new(); println!("{} {} {} {:?}", h.insert("a"), h.insert("a"), h.contains("a"), h.get("a")); println!("{:?} {} {:?}", h.take("a"), h.remove("a"), h.replace("z")); h.extend(["q", "z"]); h.retain(|x| *x != "q"); println!("{h:?} {}", h.len());
    println!("{:?}", a == [3, 2, 1].into_iter().collect()); println!("{:?}", [1, 1, 2].iter().collect::<HashSet<_>>().len());
    println!("{:?}", HashMap::<i32, i32>::with_capacity(10).capacity() >= 10); println!("{:?} {:#?}", HashMap::from([(1, "x")]), HashMap::from([(1, Some("x"))])); println!("{:?} {:#?}", HashSet::from([1]), HashSet::from(["x"]));
    let big: HashMap<u64, u64> = (0..1000).map(|i| (i * 7919 % 1009, i)).collect(); println!("{} {}", big.len(), big.values().sum::<u64>()); let f: HashMap<bool, usize> = (0..10).fold(HashMap::new(), |mut m, i| { *m.entry(i % 3 == 0).or_insert(0) += 1; m }); println!("{:?} {:?}", f[&true], f[&false]);
    let mut v: HashMap<i64, Box<dyn Fn(i64) -> i64>> = HashMap::new(); v.insert(-1, Box::new(|x| x + 1)); println!("{}", v[&-1](4)); if let Some(f) = v.get(&-1) { println!("{}", f(1)); }
    let mut nested: HashMap<String, HashMap<String, i32>> = HashMap::new(); nested.entry("a".into()).or_default().insert("b".into(), 1); *nested.get_mut("a").unwrap().get_mut("b").unwrap() += 1; println!("{nested:?} {}", nested["a"]["b"]);
    println!("{:?}", HashMap::from([("k", 1)]).iter().next().map(|(k, v)| format!("{k}{v}"))); println!("{:?}", m.get("a").copied().unwrap_or(-1)); let mut iter_sum = 0; for (_, v) in &HashMap::from([(1, 2), (3, 4)]) { iter_sum += v; } println!("{iter_sum}");
    let mut em = HashMap::from([(1, 1)]); let old = em.entry(1).insert_entry(5); println!("{}", old.get()); println!("{:?}", em.get_disjoint_mut([&1, &2]).map(|o| o.map(|x| *x)));
    println!("{:?}", { let mut x: Vec<_> = HashMap::from([(1, 2), (3, 4), (5, 6)]).extract_if(|k, _| *k > 1).collect(); x.sort(); x });
}
