// What hashbrown's maps and sets have beyond those of the standard library.
use hashbrown::hash_map::{DefaultHashBuilder, Entry, EntryRef, RawEntryMut};
use hashbrown::{hash_set, HashMap, HashSet};
use std::hash::{BuildHasher, Hash, Hasher};

fn hash_of<K: Hash + ?Sized, S: BuildHasher>(builder: &S, key: &K) -> u64 {
    let mut state = builder.build_hasher();
    key.hash(&mut state);
    state.finish()
}

fn main() {
    let mut counts: HashMap<String, u32> = HashMap::with_hasher(DefaultHashBuilder::default());
    for word in ["a", "b", "a"] {
        *counts.entry_ref(word).and_modify(|n| *n += 10).or_insert(1) += 1;
    }
    println!("{:?} {:?}", counts["a"], counts["b"]);
    println!("{:?}", counts.entry_ref("zz").key());
    match counts.entry_ref("a") {
        EntryRef::Occupied(mut entry) => {
            println!("{} {}", entry.insert(7), entry.get());
            println!("{:?}", entry.remove_entry());
        }
        EntryRef::Vacant(entry) => println!("{}", entry.key()),
    }
    println!("{:?}", counts.get_key_value_mut("b"));
    let mut map: HashMap<i32, char> = HashMap::from([(1, 'a'), (2, 'b'), (3, 'c')]);
    if let Some([x, y]) = map.get_many_mut([&1, &3]) {
        std::mem::swap(x, y);
    }
    println!("{:?}", map[&1]);
    println!("{:?}", map.get_many_mut([&1, &1]));
    println!("{:?}", map.get_many_mut([&1, &9]));
    println!("{:?}", map.insert_unique_unchecked(4, 'd'));
    println!("{:?}", map.try_insert(4, 'z').map_err(|e| (e.to_string(), e.value)));
    println!("{:?}", map.try_insert(5, 'z'));
    map.extend(&[(6, 'q')]);
    let mut taken: Vec<_> = map.drain_filter(|k, _| k % 2 == 0).collect();
    taken.sort();
    println!("{taken:?} {}", map.len());
    drop(map.drain_filter(|k, _| *k == 1));
    println!("{:?}", map.contains_key(&1));
    println!("{}", matches!(map.entry(3).and_replace_entry_with(|k, v| if *k > 5 { Some(v) } else { None }), Entry::Vacant(_)));
    if let Entry::Occupied(entry) = map.entry(5) {
        println!("{}", matches!(entry.replace_entry_with(|_, _| Some('n')), Entry::Occupied(_)));
    }
    println!("{}", map.entry(5).insert('m').get());

    let mut raw: HashMap<String, u32> = HashMap::new();
    raw.raw_entry_mut().from_key("one").or_insert_with(|| ("one".to_string(), 1));
    let hash = hash_of(raw.hasher(), "one");
    println!("{:?} {:?}", raw.raw_entry().from_key("one"), raw.raw_entry().from_key_hashed_nocheck(hash, "one"));
    println!("{:?} {:?}", raw.raw_entry().from_hash(hash, |k| k == "one"), raw.raw_entry().from_key("two"));
    match raw.raw_entry_mut().from_hash(hash, |k| k == "one") {
        RawEntryMut::Occupied(mut entry) => {
            let (key, value) = entry.get_key_value_mut();
            *value += key.len() as u32;
            println!("{} {}", entry.insert_key("one".into()), entry.insert(9));
            println!("{:?}", entry.remove_entry());
        }
        RawEntryMut::Vacant(_) => unreachable!(),
    }
    match raw.raw_entry_mut().from_key("two") {
        RawEntryMut::Occupied(_) => unreachable!(),
        RawEntryMut::Vacant(entry) => println!("{:?}", entry.insert("two".into(), 2)),
    }
    println!("{raw:?}");

    let mut set: HashSet<String> = HashSet::new();
    println!("{}", set.get_or_insert_owned("x"));
    println!("{}", set.get_or_insert_with("y", |s| s.to_string()));
    println!("{}", set.get_or_insert("x".into()));
    match set.entry("x".into()) {
        hash_set::Entry::Occupied(entry) => println!("{}", entry.replace()),
        hash_set::Entry::Vacant(_) => unreachable!(),
    }
    set.entry("z".into()).or_insert();
    println!("{}", set.entry("w".into()).insert().get());
    let mut gone: Vec<_> = set.drain_filter(|s| s.as_str() < "y").collect();
    gone.sort();
    println!("{gone:?} {}", set.len());
}
