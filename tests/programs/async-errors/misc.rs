use anyhow::{anyhow, bail, ensure, Context};
use std::{fmt, io, num::ParseIntError};
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("io: {0}")]
    Io(#[from] io::Error),
    #[error("bad number in {field}")]
    Parse {
        field: &'static str,
        #[source]
        source: ParseIntError,
    },
    #[error("limit {0} > {max}", max = 10)]
    Limit(u32),
    #[error(transparent)]
    Other(#[from] anyhow::Error),
}
async fn parse(field: &'static str, s: &str) -> Result<u32, AppError> {
    tokio::task::yield_now().await;
    let n = s.parse().map_err(|source| AppError::Parse { field, source })?;
    if n > 10 {
        return Err(AppError::Limit(n));
    }
    Ok(n)
}
async fn all(v: &[&str]) -> anyhow::Result<u32> {
    let mut t = 0;
    for (i, s) in v.iter().enumerate() {
        t += parse("x", s).await.with_context(|| format!("item {i}"))?;
    }
    ensure!(t > 0, "sum is {}", t);
    if t == 7 {
        bail!("unlucky {t}");
    }
    Ok(t)
}
async fn io_fail() -> Result<(), AppError> {
    Err(io::Error::new(io::ErrorKind::NotFound, "nope"))?
}
#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    for v in [vec!["1", "2"], vec!["x"], vec!["99"], vec!["0"], vec!["3", "4"]] {
        match all(&v).await {
            Ok(t) => println!("ok {t}"),
            Err(e) => {
                println!("{e} | {e:#} | {:?} {}", e.chain().map(|c| c.to_string()).collect::<Vec<_>>(), e.root_cause());
                if let Some(AppError::Limit(n)) = e.downcast_ref::<AppError>() {
                    println!("limit {n}");
                }
            }
        }
    }
    println!("{}", io_fail().await.unwrap_err());
    let e: AppError = anyhow!("plain").into();
    println!("{e} {:?}", std::error::Error::source(&e).is_none());
    let e = anyhow!("a {}", 1).context("b").context("c");
    println!("{e:?}");
    println!("{:?}", e.downcast::<String>().unwrap());
    let e: anyhow::Error = "12x".parse::<i32>().unwrap_err().into();
    println!("{} {}", e, e.is::<ParseIntError>());
    let o: Option<u8> = None;
    println!("{:?}", o.context("missing").unwrap_err().to_string());
    let r: Result<Vec<u32>, AppError> = futures::future::try_join_all(["1", "2", "q"].map(|s| parse("j", s))).await;
    println!("{:?}", r.map_err(|e| e.to_string()));
    struct P;
    impl fmt::Debug for P {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("P")
        }
    }
    let h = tokio::spawn(async {
        if true {
            panic!("in task {}", 7);
        }
        P
    });
    let e = h.await.unwrap_err();
    println!("{} {:?}", e.is_panic(), e.into_panic().downcast_ref::<String>());
    Err(anyhow!("final")).context("outer")
}
