/** Programs of a given length for measuring the compiler: functions, generics, traits, closures, matches, macros and async in the mix of everyday code. */

/** One part of a program; its names end in `n`. */
function part(n: number): string {
  return `
#[derive(Debug, Clone, PartialEq)]
pub struct Item${n}<T> {
    id: u32,
    name: String,
    payload: Option<T>,
}

pub trait Describe${n} {
    fn describe(&self) -> String;
    fn weight(&self) -> u32 {
        ${n % 7} + 1
    }
}

impl<T: std::fmt::Debug> Describe${n} for Item${n}<T> {
    fn describe(&self) -> String {
        format!("{}:{}:{:?}", self.id, self.name, self.payload)
    }
}

impl<T: Clone> Item${n}<T> {
    fn new(id: u32, payload: Option<T>) -> Self {
        Item${n} { id, name: format!("item-{id}"), payload }
    }
    fn map<U, F: Fn(T) -> U>(&self, f: F) -> Item${n}<U> {
        Item${n} { id: self.id, name: self.name.clone(), payload: self.payload.clone().map(f) }
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Shape${n} {
    Circle { radius: i64 },
    Rect(i64, i64),
    Empty,
}

fn area${n}(shape: &Shape${n}) -> i64 {
    match shape {
        Shape${n}::Circle { radius } if *radius > 100 => 100,
        Shape${n}::Circle { radius } => 3 * radius * radius,
        Shape${n}::Rect(w, h) => w * h,
        Shape${n}::Empty => 0,
    }
}

macro_rules! total${n} {
    ($($e:expr),*) => { 0 $(+ $e)* };
}

fn sums${n}(limit: i64) -> Result<i64, String> {
    let mut seen = Vec::new();
    for i in 0..limit {
        if i % 3 == 0 {
            continue;
        }
        seen.push(i * ${n % 11 + 1});
    }
    let even: Vec<i64> = seen.iter().filter(|x| *x % 2 == 0).map(|x| x + 1).collect();
    let first = even.first().copied().ok_or_else(|| String::from("nothing"))?;
    Ok(total${n}!(first, even.len() as i64, area${n}(&Shape${n}::Rect(first, 2))))
}

async fn step${n}(x: i64) -> Result<i64, String> {
    yield_now().await;
    if x < 0 {
        return Err(format!("negative: {x}"));
    }
    Ok(x + ${n})
}

async fn run${n}() -> Result<i64, String> {
    let item = Item${n}::new(${n}, Some(1i64));
    let twice = item.map(|x| x * 2);
    let mut sum = sums${n}(20)?;
    for shape in [Shape${n}::Circle { radius: 2 }, Shape${n}::Empty] {
        sum += step${n}(area${n}(&shape)).await?;
    }
    let task = spawn(step${n}(sum));
    let done = task.await.map_err(|e| e.to_string())??;
    if twice.weight() > 3 && item.describe().len() > 4 {
        sum += done;
    }
    Ok(sum)
}
`;
}

/** A program of about so many lines. */
export function generate(lines: number): string {
  const one = part(0).split("\n").length;
  const count = Math.max(1, Math.round(lines / (one + 1)));
  const parts = Array.from({ length: count }, (_, n) => part(n));
  const calls = Array.from({ length: count }, (_, n) => `    total += run${n}().await.unwrap_or(0);`);
  return `${parts.join("")}\nasync fn main() {\n    let mut total = 0i64;\n${calls.join("\n")}\n    println!("{total}");\n}\n`;
}
