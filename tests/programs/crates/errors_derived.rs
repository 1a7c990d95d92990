//! Derived errors: generic ones, without a text, with optional and boxed sources, raw names and expressions over fields; chains from both ends.
use std::collections::HashMap;
use std::error::Error as StdError;
use std::fmt::{self, Display};
use thiserror::Error;

#[derive(Error, Debug)]
enum Failed<T, E> {
    #[error("bad value {0:?} ({0:5?}|)")]
    Value(T),
    #[error(transparent)]
    Inner(E),
    #[error("at {at}")]
    At { at: usize, #[source] cause: Option<Leaf> },
    #[error("two of them: {0}", .first.len() + .second.len())]
    Two { first: String, second: Vec<T> },
}

#[derive(Error, Debug, Clone)]
#[error("leaf {code:#x}")]
struct Leaf {
    code: u32,
}

/// Without a text `Display` is the program's own.
#[derive(Error, Debug)]
enum Silent {
    Boxed(#[source] Box<dyn StdError + Send + Sync>),
    Named {
        #[from]
        source: Leaf,
    },
    Unit,
}
impl Display for Silent {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "silent")
    }
}

#[derive(Error, Debug)]
#[error("never")]
enum Never {}

#[derive(Error, Debug)]
#[error("{r#type}: {}", match .r#type.len() { 0 => "empty", 1..=3 => "short", _ => "long" })]
struct Raw {
    r#type: String,
}

#[derive(Error, Debug)]
#[error("wrapped")]
struct Optional(#[from] Option<Leaf>);

/// Named like what it is often confused with.
mod other {
    #[derive(thiserror::Error, Debug)]
    #[error("other")]
    pub struct Error;
}
#[derive(Error, Debug)]
enum Named {
    #[error("of its own name")]
    Other(#[from] other::Error),
    #[error("any")]
    Any(#[source] anyhow::Error),
}

fn show(error: &dyn StdError) {
    print!("{error}");
    let mut cause = error.source();
    while let Some(next) = cause {
        print!(" <- {next}");
        cause = next.source();
    }
    println!();
}
fn is_error<T: StdError>() -> bool {
    true
}

fn main() {
    show(&Failed::<i32, Leaf>::Value(7));
    show(&Failed::<i32, Leaf>::Inner(Leaf { code: 255 }));
    show(&Failed::<i32, Leaf>::At { at: 3, cause: Some(Leaf { code: 1 }) });
    show(&Failed::<i32, Leaf>::At { at: 4, cause: None });
    show(&Failed::<&str, Leaf>::Two { first: "abc".into(), second: vec!["x", "y"] });
    show(&Silent::Boxed("in a box".into()));
    show(&Silent::from(Leaf { code: 2 }));
    show(&Silent::Unit);
    for text in ["", "abc", "longer"] {
        show(&Raw { r#type: text.into() });
    }
    show(&Optional::from(Leaf { code: 3 }));
    show(&Named::from(other::Error));
    show(&Named::Any(anyhow::anyhow!("deep").context("middle")));
    println!("{} {}", is_error::<Never>(), is_error::<Failed<HashMap<u8, u8>, Leaf>>());

    let error = anyhow::Error::new(Leaf { code: 4 }).context("one").context("two");
    let mut chain = error.chain();
    println!("{} {:?}", chain.len(), chain.size_hint());
    println!("{}", chain.next_back().unwrap());
    println!("{} {}", chain.len(), chain.next().unwrap());
    println!("{:?}", chain.map(|e| e.to_string()).collect::<Vec<_>>());
    println!("{:?}", error.chain().rev().map(|e| e.to_string()).collect::<Vec<_>>());
    println!("{}", anyhow::Chain::default().count());
    fn everywhere<T: Send + Sync + Unpin>(_: &T) {}
    everywhere(&error);
    let plain: Result<(), anyhow::Error> = (|| {
        let (a, b) = (1, 2);
        anyhow::ensure!(a + 1 == b);
        anyhow::ensure!(a * 2 > b);
        Ok(())
    })();
    println!("{}", plain.unwrap_err());
}
