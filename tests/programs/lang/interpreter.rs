// expression parser + interpreter with environments and closures
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::iter::Peekable;
use std::rc::{Rc, Weak};
use std::str::Chars;
#[derive(Debug, Clone, PartialEq)]
enum Tok<'s> {
    Num(f64),
    Id(&'s str),
    Op(char),
    LP,
    RP,
    Let,
    Fn,
    Arrow,
    Comma,
    Eq,
    Semi,
    If,
    Else,
    LB,
    RB,
    Cmp(&'static str),
}
#[derive(Debug)]
enum LexError {
    BadChar { ch: char, at: usize },
    BadNum(std::num::ParseFloatError, String),
}
impl fmt::Display for LexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadChar { ch, at } => write!(f, "bad {ch:?} at {at:>3}"),
            Self::BadNum(e, s) => write!(f, "bad number {s:?}: {e}"),
        }
    }
}
impl std::error::Error for LexError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            LexError::BadNum(e, _) => Some(e),
            _ => None,
        }
    }
}
struct Lexer<'s> {
    src: &'s str,
    it: Peekable<std::str::CharIndices<'s>>,
}
impl<'s> Lexer<'s> {
    fn new(src: &'s str) -> Self {
        Self {
            src,
            it: src.char_indices().peekable(),
        }
    }
    fn take_while<F: Fn(char) -> bool>(&mut self, start: usize, f: F) -> &'s str {
        let mut end = start;
        while let Some((i, c)) = self.it.next_if(|&(_, c)| f(c)) {
            end = i + c.len_utf8();
        }
        &self.src[start..end]
    }
}
impl<'s> Iterator for Lexer<'s> {
    type Item = Result<Tok<'s>, LexError>;
    fn next(&mut self) -> Option<Self::Item> {
        while self.it.next_if(|(_, c)| c.is_whitespace()).is_some() {}
        let &(i, c) = self.it.peek()?;
        Some(Ok(match c {
            '0'..='9' | '.' => {
                let s = self.take_while(i, |c| c.is_ascii_digit() || c == '.');
                match s.parse() {
                    Ok(n) => Tok::Num(n),
                    Err(e) => return Some(Err(LexError::BadNum(e, s.to_owned()))),
                }
            }
            c if c.is_alphabetic() || c == '_' => match self.take_while(i, |c| c.is_alphanumeric() || c == '_') {
                "let" => Tok::Let,
                "fn" => Tok::Fn,
                "if" => Tok::If,
                "else" => Tok::Else,
                id => Tok::Id(id),
            },
            _ => {
                self.it.next();
                match c {
                    '+' | '-' | '*' | '/' | '^' | '%' => {
                        if c == '-' && self.it.next_if(|t| t.1 == '>').is_some() {
                            Tok::Arrow
                        } else {
                            Tok::Op(c)
                        }
                    }
                    '(' => Tok::LP,
                    ')' => Tok::RP,
                    '{' => Tok::LB,
                    '}' => Tok::RB,
                    ',' => Tok::Comma,
                    ';' => Tok::Semi,
                    '=' | '<' | '>' | '!' => {
                        let eq = self.it.next_if_eq(&(i + 1, '=')).is_some();
                        match (c, eq) {
                            ('=', false) => Tok::Eq,
                            ('=', true) => Tok::Cmp("=="),
                            ('<', false) => Tok::Cmp("<"),
                            ('<', true) => Tok::Cmp("<="),
                            ('>', e) => Tok::Cmp(if e { ">=" } else { ">" }),
                            ('!', true) => Tok::Cmp("!="),
                            _ => return Some(Err(LexError::BadChar { ch: c, at: i })),
                        }
                    }
                    ch => return Some(Err(LexError::BadChar { ch, at: i })),
                }
            }
        }))
    }
}
#[derive(Debug, Clone)]
enum Expr {
    Num(f64),
    Var(String),
    Bin(Box<Expr>, char, Box<Expr>),
    Neg(Box<Expr>),
    Cmp(Box<Expr>, &'static str, Box<Expr>),
    Call(Box<Expr>, Vec<Expr>),
    Lam(Rc<(Vec<String>, Expr)>),
    Let(String, Box<Expr>),
    Block(Vec<Expr>),
    If(Box<[Expr; 3]>),
}
#[derive(Debug)]
enum Error {
    Lex(LexError),
    Parse(String),
    Type { want: &'static str, got: Value },
    Unbound(String),
    Arity(usize, usize),
}
impl From<LexError> for Error {
    fn from(e: LexError) -> Self {
        Error::Lex(e)
    }
}
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        use Error::*;
        match self {
            Lex(e) => fmt::Display::fmt(e, f),
            Parse(s) => f.write_str(s),
            Type { want, got } => write!(f, "want {want}, got {got}"),
            Unbound(n) => write!(f, "unbound {n}"),
            &Arity(a, b) => write!(f, "arity {a} vs {b}"),
        }
    }
}
type Res<T> = std::result::Result<T, Error>;
struct Parser<'s> {
    toks: Vec<Tok<'s>>,
    pos: usize,
}
impl<'s> Parser<'s> {
    fn new(s: &'s str) -> Res<Self> {
        Ok(Parser {
            toks: Lexer::new(s).collect::<Result<_, _>>()?,
            pos: 0,
        })
    }
    fn peek(&self) -> Option<&Tok<'s>> {
        self.toks.get(self.pos)
    }
    fn bump(&mut self) -> Option<Tok<'s>> {
        let t = self.toks.get(self.pos).cloned();
        self.pos += t.is_some() as usize;
        t
    }
    fn eat(&mut self, t: &Tok) -> bool {
        let yes = self.peek() == Some(t);
        if yes {
            self.pos += 1
        }
        yes
    }
    fn expect(&mut self, t: Tok) -> Res<()> {
        if self.eat(&t) {
            Ok(())
        } else {
            Err(Error::Parse(format!("expected {:?}, found {:?}", t, self.peek())))
        }
    }
    fn block(&mut self, end: Option<Tok>) -> Res<Expr> {
        let mut v = vec![];
        loop {
            if self.peek() == end.as_ref() {
                break;
            }
            v.push(self.stmt()?);
            if !self.eat(&Tok::Semi) {
                break;
            }
        }
        if let Some(e) = end {
            self.expect(e)?;
        }
        Ok(if v.len() == 1 { v.pop().unwrap() } else { Expr::Block(v) })
    }
    fn stmt(&mut self) -> Res<Expr> {
        if self.eat(&Tok::Let) {
            let Some(Tok::Id(n)) = self.bump() else {
                return Err(Error::Parse("name".into()));
            };
            self.expect(Tok::Eq)?;
            Ok(Expr::Let(n.to_string(), Box::new(self.expr(0)?)))
        } else {
            self.expr(0)
        }
    }
    fn expr(&mut self, min: u8) -> Res<Expr> {
        let mut lhs = match self.bump() {
            Some(Tok::Num(n)) => Expr::Num(n),
            Some(Tok::Id(s)) => Expr::Var(s.into()),
            Some(Tok::Op('-')) => Expr::Neg(Box::new(self.expr(7)?)),
            Some(Tok::LP) => {
                let e = self.expr(0)?;
                self.expect(Tok::RP)?;
                e
            }
            Some(Tok::LB) => self.block(Some(Tok::RB))?,
            Some(Tok::Fn) => {
                self.expect(Tok::LP)?;
                let mut ps = Vec::new();
                while let Some(Tok::Id(p)) = self.peek() {
                    ps.push(p.to_string());
                    self.pos += 1;
                    if !self.eat(&Tok::Comma) {
                        break;
                    }
                }
                self.expect(Tok::RP)?;
                self.expect(Tok::Arrow)?;
                Expr::Lam(Rc::new((ps, self.expr(0)?)))
            }
            Some(Tok::If) => {
                let c = self.expr(0)?;
                self.expect(Tok::LB)?;
                let t = self.block(Some(Tok::RB))?;
                self.expect(Tok::Else)?;
                let e = if matches!(self.peek(), Some(Tok::If)) {
                    self.expr(0)?
                } else {
                    self.expect(Tok::LB)?;
                    self.block(Some(Tok::RB))?
                };
                Expr::If(Box::new([c, t, e]))
            }
            t => return Err(Error::Parse(format!("unexpected {t:?}"))),
        };
        loop {
            lhs = match self.peek() {
                Some(Tok::LP) => {
                    self.pos += 1;
                    let mut args = vec![];
                    if !self.eat(&Tok::RP) {
                        loop {
                            args.push(self.expr(0)?);
                            if self.eat(&Tok::RP) {
                                break;
                            }
                            self.expect(Tok::Comma)?
                        }
                    }
                    Expr::Call(Box::new(lhs), args)
                }
                Some(&Tok::Cmp(op)) if min <= 1 => {
                    self.pos += 1;
                    Expr::Cmp(Box::new(lhs), op, self.expr(2)?.into())
                }
                Some(&Tok::Op(op)) => {
                    let (l, r) = match op {
                        '+' | '-' => (3, 4),
                        '*' | '/' | '%' => (5, 6),
                        '^' => (10, 9),
                        _ => unreachable!(),
                    };
                    if l < min {
                        break Ok(lhs);
                    }
                    self.pos += 1;
                    Expr::Bin(lhs.into(), op, Box::new(self.expr(r)?))
                }
                _ => break Ok(lhs),
            }
        }
    }
}
#[derive(Clone)]
enum Value {
    Num(f64),
    Bool(bool),
    Unit,
    Closure(Rc<(Vec<String>, Expr)>, Rc<Env>),
    Native(&'static str, usize, fn(&[Value]) -> Res<Value>),
}
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Value::Num(n) => f.debug_tuple("Num").field(n).finish(),
            Value::Bool(b) => write!(f, "Bool({b})"),
            Value::Unit => f.pad("Unit"),
            Value::Closure(l, _) => f.debug_struct("Closure").field("params", &l.0).finish_non_exhaustive(),
            Value::Native(n, a, _) => write!(f, "<{n}/{a}>"),
        }
    }
}
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match *self {
            Value::Num(ref n) => fmt::Display::fmt(n, f),
            Value::Bool(b) => b.fmt(f),
            ref o => write!(f, "{o:?}"),
        }
    }
}
#[derive(Default)]
struct Env {
    vars: RefCell<HashMap<String, Value>>,
    up: Option<Rc<Env>>,
    kids: RefCell<Vec<Weak<Env>>>,
}
impl Env {
    fn child(self: &Rc<Self>) -> Rc<Env> {
        let e = Rc::new(Env {
            up: Some(Rc::clone(self)),
            ..Default::default()
        });
        self.kids.borrow_mut().push(Rc::downgrade(&e));
        e
    }
    fn get(&self, n: &str) -> Option<Value> {
        self.vars.borrow().get(n).cloned().or_else(|| self.up.as_deref()?.get(n))
    }
}
fn num(v: Value) -> Res<f64> {
    if let Value::Num(n) = v {
        Ok(n)
    } else {
        Err(Error::Type { want: "num", got: v })
    }
}
fn eval(e: &Expr, env: &Rc<Env>) -> Res<Value> {
    Ok(match e {
        Expr::Num(n) => Value::Num(*n),
        Expr::Var(n) => env.get(n).ok_or_else(|| Error::Unbound(n.clone()))?,
        Expr::Neg(e) => Value::Num(-num(eval(e, env)?)?),
        Expr::Bin(a, op, b) => {
            let (a, b) = (num(eval(a, env)?)?, num(eval(b, env)?)?);
            Value::Num(match op {
                '+' => a + b,
                '-' => a - b,
                '*' => a * b,
                '/' => a / b,
                '%' => a % b,
                '^' => a.powf(b),
                _ => unreachable!("{op}"),
            })
        }
        Expr::Cmp(a, op, b) => {
            let a = num(eval(a, env)?)?;
            let b = num(eval(b, env)?)?;
            Value::Bool(match *op {
                "==" => a == b,
                "!=" => a != b,
                "<" => a < b,
                "<=" => a <= b,
                ">" => a > b,
                _ => a >= b,
            })
        }
        Expr::Let(n, e) => {
            let v = eval(e, env)?;
            env.vars.borrow_mut().insert(n.clone(), v);
            Value::Unit
        }
        Expr::Block(es) => {
            let inner = env.child();
            es.iter().try_fold(Value::Unit, |_, e| eval(e, &inner))?
        }
        Expr::If(b) => {
            let [c, t, f] = &**b;
            match eval(c, env)? {
                Value::Bool(true) => eval(t, env)?,
                Value::Bool(false) => eval(f, env)?,
                got => return Err(Error::Type { want: "bool", got }),
            }
        }
        Expr::Lam(l) => Value::Closure(l.clone(), env.clone()),
        Expr::Call(f, args) => {
            let f = eval(f, env)?;
            let vals = args.iter().map(|a| eval(a, env)).collect::<Res<Vec<_>>>()?;
            match f {
                Value::Closure(l, cenv) => {
                    let (ps, body) = &*l;
                    if ps.len() != vals.len() {
                        return Err(Error::Arity(ps.len(), vals.len()));
                    }
                    let inner = cenv.child();
                    inner.vars.borrow_mut().extend(ps.iter().cloned().zip(vals));
                    eval(body, &inner)?
                }
                Value::Native(_, n, g) if n == vals.len() => g(&vals)?,
                Value::Native(_, n, _) => return Err(Error::Arity(n, vals.len())),
                got => return Err(Error::Type { want: "fn", got }),
            }
        }
    })
}
fn main() {
    let root = Rc::new(Env::default());
    for (n, a, f) in [
        (
            "sqrt",
            1,
            (|v: &[Value]| Ok(Value::Num(num(v[0].clone())?.sqrt()))) as fn(&[Value]) -> Res<Value>,
        ),
        ("max", 2, |v| match v {
            [Value::Num(a), Value::Num(b)] => Ok(Value::Num(a.max(*b))),
            [a, ..] => Err(Error::Type { want: "num", got: a.clone() }),
            [] => unreachable!(),
        }),
    ] {
        root.vars.borrow_mut().insert(n.to_string(), Value::Native(n, a, f));
    }
    let progs = [
        "1 + 2 * 3 ^ 2 ^ 0.5",
        "-2 ^ 2",
        "let x = 5; x * x - 1",
        "let fact = fn(n) -> if n <= 1 { 1 } else { n * fact(n - 1) }; fact(10)",
        "let compose = fn(f, g) -> fn(x) -> f(g(x)); compose(sqrt, fn(x) -> x * x)(7)",
        "{ let a = 1; { let a = 2; a } + a }",
        "max(1, 2) + max(3)",
        "y + 1",
        "1.2.3 + 1",
        "2 $ 3",
        "(1 + ",
        "if 1 { 2 } else { 3 }",
        "let k = fn(a, b) -> a; k",
        "sqrt",
        "1 / 0",
        "0 / 0 == 0 / 0",
        "let f = fn() -> { let n = 41; fn(d) -> n + d }; f()(1)",
        "7 % 4 - 10 % 3 * 2",
        "1 < 2",
        "!",
    ];
    let mut stats: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (i, p) in progs.iter().enumerate() {
        let r = Parser::new(p)
            .and_then(|mut ps| {
                let b = ps.block(None)?;
                if ps.pos < ps.toks.len() {
                    Err(Error::Parse(format!("trailing {:?}", &ps.toks[ps.pos..])))
                } else {
                    Ok(b)
                }
            })
            .and_then(|e| eval(&e, &root));
        match &r {
            Ok(v) => println!("{i:02} {p:<40.40} = {v:.4} | {v:?}"),
            Err(e) => {
                println!("{i:02} {p:<40.40} ! {e}");
                if let Error::Lex(l) = e {
                    if let Some(s) = std::error::Error::source(l) {
                        println!("   caused by {s}");
                    }
                }
            }
        }
        stats
            .entry(match r {
                Ok(Value::Num(_)) => "num",
                Ok(_) => "other",
                Err(Error::Lex(..)) => "lex",
                Err(Error::Parse(_)) => "parse",
                Err(Error::Type { .. } | Error::Unbound(_) | Error::Arity(..)) => "run",
            })
            .or_default()
            .push(i);
    }
    println!("{stats:?} {}", root.kids.borrow().iter().filter(|w| w.upgrade().is_some()).count());
}
