// HRTB + borrowed async callbacks + transactions with rollback on drop
use std::future::Future; use std::pin::Pin; use std::collections::BTreeMap;
#[derive(Debug, Default, Clone)] struct Db { data: BTreeMap<String, i64>, log: Vec<String> }
struct Tx<'a> { db: &'a mut Db, undo: Vec<(String, Option<i64>)>, done: bool }
impl<'a> Tx<'a> { async fn set(&mut self, k: &str, v: i64) -> Result<(), String> { tokio::task::yield_now().await; if v < 0 { return Err(format!("{k} would be {v}")); } let old = self.db.data.insert(k.to_string(), v); self.undo.push((k.to_string(), old)); Ok(()) } async fn get(&self, k: &str) -> Option<i64> { tokio::task::yield_now().await; self.db.data.get(k).copied() } async fn commit(mut self) -> usize { self.done = true; tokio::task::yield_now().await; self.db.log.push("commit".into()); self.undo.len() } }
impl Drop for Tx<'_> { fn drop(&mut self) { if !self.done { while let Some((k, v)) = self.undo.pop() { self.db.log.push(format!("undo {k}")); match v { Some(v) => { self.db.data.insert(k, v); } None => { self.db.data.remove(&k); } } } } } }
impl Db { fn begin(&mut self) -> Tx<'_> { Tx { db: self, undo: vec![], done: false } } async fn with<T>(&mut self, f: impl for<'t> FnOnce(&'t mut Tx<'_>) -> Pin<Box<dyn Future<Output = Result<T, String>> + 't>>) -> Result<T, String> { let mut t = self.begin(); match f(&mut t).await { Ok(v) => { t.commit().await; Ok(v) } Err(e) => { drop(t); self.log.push(e.clone()); Err(e) } } } }
async fn transfer(t: &mut Tx<'_>, a: &str, b: &str, n: i64) -> Result<i64, String> { let (x, y) = (t.get(a).await.ok_or("no from")?, t.get(b).await.unwrap_or(0)); t.set(b, y + n).await?; t.set(a, x - n).await?; Ok(x - n) }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut db = Db::default(); db.data.insert("a".into(), 10);
    println!("{:?}", db.with(|t| Box::pin(transfer(t, "a", "b", 4))).await); println!("{:?}", db.with(|t| Box::pin(async move { transfer(t, "a", "b", 3).await?; transfer(t, "a", "c", 5).await })).await); println!("{:?}", db.data);
    println!("{:?}", db.with(|t| Box::pin(transfer(t, "zz", "b", 1))).await); println!("{:?}", db.log);
    { let mut t = db.begin(); t.set("q", 1).await.unwrap(); let f = t.set("r", 2); drop(f); println!("{:?}", t.get("r").await); } println!("{:?}", db.data.get("q"));
    { let mut t = db.begin(); let mut f = Box::pin(transfer(&mut t, "a", "b", 1)); for _ in 0..3 { let _ = futures::poll!(&mut f); } drop(f); println!("{:?}", t.undo); } println!("{:?} {:?}", db.data, db.log.len());
    let t = db.begin(); println!("{}", t.commit().await);
}
