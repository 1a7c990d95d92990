// dashmap, indexmap and smallvec, as programs over tokio use them.
use dashmap::mapref::entry::Entry;
use dashmap::{DashMap, DashSet};
use indexmap::{indexmap, indexset, IndexMap, IndexSet};
use smallvec::{smallvec, SmallVec};
use std::sync::Arc;
use std::time::Duration;

#[derive(Debug, Clone, Default, PartialEq)]
struct Session { hits: u32, tags: SmallVec<[&'static str; 2]> }

async fn visit(sessions: Arc<DashMap<String, Session>>, user: &'static str, tag: &'static str) -> u32 {
    tokio::time::sleep(Duration::from_millis(user.len() as u64)).await;
    let mut s = sessions.entry(user.to_string()).or_default();
    s.hits += 1;
    if !s.tags.contains(&tag) { s.tags.push(tag); }
    s.hits
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let sessions: Arc<DashMap<String, Session>> = Arc::new(DashMap::new());
    let visits = [("ann", "a"), ("bob", "b"), ("ann", "c"), ("ann", "a"), ("ann", "d"), ("cid", "x")];
    let tasks: Vec<_> = visits.into_iter().map(|(u, t)| tokio::spawn(visit(sessions.clone(), u, t))).collect();
    for t in tasks { print!("{} ", t.await.unwrap()); }
    println!();
    let mut all: Vec<_> = sessions.iter().map(|r| format!("{} {:?} {}", r.key(), r.value(), r.tags.spilled())).collect();
    all.sort();
    println!("{all:#?}");
    println!("{:?} {:?}", sessions.get("ann").map(|s| s.hits), sessions.get("zed").is_none());
    if let Some(mut s) = sessions.get_mut("bob") { s.value_mut().hits += 10; }
    println!("{:?}", sessions.remove("bob").map(|(k, v)| (k, v.hits)));
    println!("{:?}", sessions.remove_if("ann", |_, s| s.hits == 1).is_none());
    sessions.alter("cid", |_, s| Session { hits: s.hits * 2, ..s });
    match sessions.entry("dan".into()) {
        Entry::Vacant(v) => { println!("new {}", v.key()); v.insert(Session::default()); }
        Entry::Occupied(o) => println!("old {:?}", o.get()),
    }
    match sessions.entry("dan".into()) { Entry::Occupied(o) => println!("{:?}", o.remove()), Entry::Vacant(_) => {} }
    sessions.retain(|k, s| { s.hits += 1; k != "cid" });
    let held = sessions.get("ann").unwrap();
    println!("{} {}", sessions.try_get("ann").is_present(), sessions.len());
    drop(held);
    println!("{:?} {:?}", *sessions, sessions.insert("ann".into(), Session { hits: 1, tags: smallvec!["n"] }).map(|s| s.hits));
    println!("{}", sessions.iter_mut().map(|mut r| { r.hits += 1; r.hits }).sum::<u32>());
    println!("{:?} {}", sessions.view("ann", |k, v| k.len() + v.tags.len()), sessions.contains_key("bob"));
    let seen: DashSet<u32> = [1, 2, 3, 2].into_iter().collect();
    println!("{} {} {} {:?}", seen.insert(3), seen.insert(4), seen.len(), seen.remove(&1));
    let view = (*sessions).clone().into_read_only();
    println!("{:?} {}", view.get("ann"), view.keys().count());

    let mut m: IndexMap<&str, i32> = indexmap! { "z" => 1, "a" => 2, "m" => 3 };
    m.insert("b", 4);
    println!("{:?} {:?} {:?}", m.insert("a", 20), m.get_index_of("m"), m.get_full("b"));
    *m.entry("q").or_insert(0) += 5;
    m.entry("z").and_modify(|v| *v *= 100).or_insert(7);
    println!("{m:?} {:?} {:?}", m.first(), m.last());
    println!("{:?} {m:?}", m.swap_remove("z"));
    println!("{:?} {m:?}", m.shift_remove("a"));
    m.sort_keys();
    println!("{:?} {:?} {}", m.keys().rev().collect::<Vec<_>>(), m.values().sum::<i32>(), m["m"] + m[0]);
    m.retain(|_, v| *v != 4);
    m.sort_by(|_, a, _, b| b.cmp(a));
    println!("{m:?} {:?} {:?}", m.pop(), m.get_index(0));
    let n: IndexMap<_, _> = [("m", 3), ("q", 5)].into_iter().collect();
    println!("{} {:?}", m == n, n.iter().map(|(k, v)| format!("{k}{v}")).collect::<Vec<_>>());
    let mut s: IndexSet<char> = "hello world".chars().filter(|c| c.is_alphabetic()).collect();
    println!("{s:?} {:?} {:?}", s.insert_full('w'), s.get_index(2));
    s.shift_remove(&'l');
    let t = indexset! { 'w', 'x', 'h' };
    println!("{:?} {:?} {:?}", &s & &t, &s | &t, s.difference(&t).collect::<String>());
    let mut v: SmallVec<[u8; 4]> = SmallVec::new();
    v.extend([3, 1, 2]);
    println!("{} {} {}", v.spilled(), v.capacity(), v.inline_size());
    v.extend_from_slice(&[9, 9]);
    v.sort();
    v.dedup();
    println!("{v:?} {} {:?}", v.spilled(), v.iter().max());
    println!("{:?} {v:?}", v.clone().drain(1..3).collect::<Vec<_>>());
    let w: SmallVec<[String; 2]> = smallvec!["a".to_string(); 3];
    println!("{:?} {} {:?}", w.join("-"), w.len(), w.into_iter().rev().next());
}
