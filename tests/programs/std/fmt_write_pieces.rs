use std::fmt::{self, Display, Write};

/// Holds eight bytes; what does not fit is refused whole.
struct Fixed {
    bytes: [u8; 8],
    len: usize,
    calls: u32,
}

impl Fixed {
    fn new() -> Self {
        Fixed { bytes: [0; 8], len: 0, calls: 0 }
    }
    fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.len]).unwrap()
    }
}

impl Write for Fixed {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.calls += 1;
        let end = self.len + s.len();
        self.bytes.get_mut(self.len..end).ok_or(fmt::Error)?.copy_from_slice(s.as_bytes());
        self.len = end;
        Ok(())
    }
}

struct Pair(i32, &'static str);

impl Display for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}|{}>", self.0, self.1)
    }
}

fn main() {
    let mut f = Fixed::new();
    let r = write!(f, "{}-{}-{}", 123, 456, 789).is_err(); println!("{r} {} {}", f.text(), f.calls);
    let mut g = Fixed::new();
    let r = write!(g, "{}", Pair(12, "too long for it")).is_err(); println!("{r} {} {}", g.text(), g.calls);
    let mut h = Fixed::new();
    let r = write!(&mut h, "{a}{a}{a}", a = "abc").is_err(); println!("{r} {} {}", h.text(), h.calls);
    let r = writeln!(h, "{}", 'c').is_ok(); println!("{r} {} {}", h.text().len(), h.calls);
    println!("{} {}", Pair(1, "x"), format!("{}{}", 1, 2));
}
