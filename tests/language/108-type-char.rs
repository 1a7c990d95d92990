// === as a field, key, range bound, generic argument and in tuples
use std::collections::{BTreeMap, BTreeSet, HashMap};
#[derive(Debug, Default, Clone, PartialEq)]
struct Trie {
    kids: BTreeMap<char, Trie>,
    end: bool,
}
impl Trie {
    fn add(&mut self, s: &str) {
        let mut t = self;
        for c in s.chars() {
            t = t.kids.entry(c).or_default();
        }
        t.end = true;
    }
    fn words(&self) -> Vec<String> {
        let mut out: Vec<String> = self.kids.iter().flat_map(|(c, t)| t.words().into_iter().map(move |w| format!("{c}{w}"))).collect();
        if self.end {
            out.insert(0, String::new());
        }
        out
    }
}
fn anagrams<'a>(ws: &[&'a str]) -> Vec<Vec<&'a str>> {
    let mut m: HashMap<Vec<char>, Vec<&str>> = HashMap::new();
    for w in ws {
        let mut k: Vec<char> = w.chars().collect();
        k.sort();
        m.entry(k).or_default().push(w);
    }
    let mut v: Vec<_> = m.into_values().filter(|v| v.len() > 1).collect();
    v.sort();
    v
}
fn balanced(s: &str) -> Result<(), (usize, Option<char>)> {
    let mut st = vec![];
    for (i, c) in s.char_indices() {
        match c {
            '(' => st.push(')'),
            '[' => st.push(']'),
            ')' | ']' if st.pop() != Some(c) => return Err((i, Some(c))),
            _ => {}
        }
    }
    st.pop().map_or(Ok(()), |c| Err((s.len(), Some(c))))
}
fn main() {
    let mut t = Trie::default();
    ["tea", "to", "té", "t"].iter().for_each(|w| t.add(w));
    println!("{:?}", t.words());
    println!("{:?}", anagrams(&["tan", "nat", "x", "ant"]));
    println!("{:?} {:?} {:?}", balanced("(é[])"), balanced("(]"), balanced("(("));
    let s: BTreeSet<char> = "hello".chars().collect();
    println!("{s:?} {:?} {}", s.range('f'..='l').collect::<String>(), s.first().unwrap());
    let (lo, hi): (char, char) = "qaz".chars().fold((char::MAX, '\0'), |(a, b), c| (a.min(c), b.max(c)));
    println!("{lo}{hi} {:?}", ('a'..='e').zip("xyz".chars().rev().cycle()).collect::<Vec<_>>());
    let mut it = "a1b22".chars().peekable();
    let mut out = vec![];
    while let Some(c) = it.next() {
        let mut n = 0u32;
        while let Some(d) = it.peek().and_then(|c| c.to_digit(10)) {
            n = n * 10 + d;
            it.next();
        }
        out.push((c, n));
    }
    println!("{out:?}");
    let f: [fn(char) -> bool; 2] = [char::is_alphanumeric, |c| c.is_ascii_punctuation()];
    println!("{:?}", f.map(|f| "a-é!".chars().filter(|&c| f(c)).count()));
    println!("{}", "abc".chars().map(|c| char::from_u32(c as u32 + 1).unwrap()).rev().chain(['!'; 2]).collect::<String>());
    println!("{:?}", "ab".chars().flat_map(|c| c.to_uppercase().chain([c])).map(String::from).collect::<Vec<_>>().concat());
}
