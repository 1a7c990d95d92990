use std::num::ParseIntError;
#[derive(Debug, PartialEq)]
enum E { A(i32), B(String) }
impl From<ParseIntError> for E { fn from(e: ParseIntError) -> E { E::B(e.to_string()) } }
fn p(s: &str) -> Result<i32, E> { let n: i32 = s.trim().parse()?; if n < 0 { Err(E::A(n)) } else { Ok(n) } }
fn main() {
    println!("{:?} {:?} {:?} {:?}", p(" 4 "), p("-3"), p("x"), p(""));
    let r: Result<i32, String> = Ok(3);
    let e: Result<i32, String> = Err("bad".into());
    println!("{} {} {} {}", r.is_ok(), e.is_err(), r.clone().is_ok_and(|x| x == 3), e.clone().is_err_and(|x| x.len() == 3));
    println!("{:?} {:?} {:?}", r.clone().ok(), e.clone().err(), r.as_ref().map(|x| x + 1));
    println!("{:?} {:?}", e.as_ref().map_err(|s| s.len()), r.clone().map_or(0, |x| x * 10));
    println!("{:?}", e.clone().map_or_else(|s| s.len() as i32, |x| x));
    println!("{:?} {:?}", r.clone().and(Ok::<&str, String>("z")), e.clone().or(Ok::<i32, ()>(9)));
    println!("{:?} {:?}", r.clone().and_then(|x| if x > 5 { Ok(x) } else { Err("le".to_string()) }), e.clone().or_else(|s| Err::<i32, usize>(s.len())));
    println!("{} {} {}", e.clone().unwrap_or(1), e.clone().unwrap_or_else(|s| s.len() as i32), e.clone().unwrap_or_default());
    println!("{:?} {:?}", r.iter().next(), e.iter().next());
    println!("{:?}", Ok::<Option<i32>, ()>(Some(1)).transpose());
    println!("{:?}", Ok::<&i32, ()>(&1).copied());
    println!("{:?}", r.clone().inspect(|x| println!("ok {x}")).inspect_err(|_| println!("no")));
    println!("{:?}", e.clone().inspect_err(|x| println!("err {x}")));
    println!("{:?}", ["1", "2", "x", "y"].iter().map(|s| s.parse::<i32>()).collect::<Result<Vec<_>, _>>());
    println!("{:?}", ["1", "2"].iter().map(|s| s.parse::<i32>()).sum::<Result<i32, _>>());
    println!("{:?}", ["3", "2"].iter().map(|s| s.parse::<i32>()).product::<Result<i32, _>>());
    let (oks, errs): (Vec<_>, Vec<_>) = ["1", "q", "3"].iter().map(|s| s.parse::<u8>()).partition(|r| r.is_ok());
    println!("{:?} {:?}", oks, errs);
    println!("{:?} {:?}", r < e, r.partial_cmp(&Ok(4)));
    println!("{:?}", Ok::<String, ()>("abc".to_string()).as_deref());
    println!("{:?} {:?}", r.clone().expect("fine"), e.clone().expect_err("is err"));
    println!("{:?}", e.clone().unwrap_err());
    println!("{:#?}", p("x"));
    let mut m = r.clone();
    if let Ok(x) = m.as_mut() { *x = 8; }
    for x in m.iter_mut() { *x += 1; }
    println!("{:?} {}", m, m.clone().into_iter().count());
    println!("{:?}", Ok::<Result<i32, String>, String>(Ok(1)).and_then(|x| x));
    let x: Result<u8, _> = 300i32.try_into();
    println!("{:?} {}", x, x.unwrap_err());
    let x: Result<(), Box<dyn std::error::Error>> = Err("boxed".into());
    println!("{:?} {}", x, x.as_ref().unwrap_err());
    let x: Result<i32, E> = "1".parse::<i32>().map_err(E::from);
    println!("{:?}", x);
    let y: Result<Vec<i32>, String> = (1..4).map(|i| if i < 9 { Ok(i * i) } else { Err(format!("{i}")) }).collect();
    println!("{y:?}");
    let u: Result<(), String> = (1..4).try_for_each(|i| if i < 3 { Ok(()) } else { Err(format!("stop {i}")) });
    println!("{u:?}");
    let v = (1..=4).try_fold(0i8, |a, x| a.checked_add(x * 30));
    println!("{v:?}");
    e.unwrap();
}
