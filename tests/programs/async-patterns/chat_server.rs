//! A chat server in one process: clients talk to a broker over channels, rooms fan out over broadcast, slow readers lag.
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::time::Duration;
use tokio::sync::{broadcast, mpsc, oneshot};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout, Instant};

type ClientId = u32;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Event {
    Joined { room: String, who: String },
    Said { room: String, who: String, text: String },
    Left { room: String, who: String },
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Event::Joined { room, who } => write!(f, "[{room}] * {who} joined"),
            Event::Said { room, who, text } => write!(f, "[{room}] <{who}> {text}"),
            Event::Left { room, who } => write!(f, "[{room}] * {who} left"),
        }
    }
}

#[derive(Debug)]
enum ChatError {
    NameTaken(String),
    NoSuchRoom { room: String },
    Closed,
}

impl fmt::Display for ChatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ChatError::NameTaken(name) => write!(f, "the name {name:?} is taken"),
            ChatError::NoSuchRoom { room } => write!(f, "no room {room:?}"),
            ChatError::Closed => f.write_str("the server is closed"),
        }
    }
}

impl std::error::Error for ChatError {}

impl<T> From<mpsc::error::SendError<T>> for ChatError {
    fn from(_: mpsc::error::SendError<T>) -> Self {
        ChatError::Closed
    }
}

impl From<oneshot::error::RecvError> for ChatError {
    fn from(_: oneshot::error::RecvError) -> Self {
        ChatError::Closed
    }
}

enum Command {
    Login { name: String, reply: oneshot::Sender<Result<ClientId, ChatError>> },
    Join { id: ClientId, room: String, reply: oneshot::Sender<broadcast::Receiver<Event>> },
    Say { id: ClientId, room: String, text: String, reply: oneshot::Sender<Result<usize, ChatError>> },
    Logout { id: ClientId },
    Stats { reply: oneshot::Sender<BTreeMap<String, usize>> },
}

struct Room {
    events: broadcast::Sender<Event>,
    members: Vec<ClientId>,
}

#[derive(Default)]
struct Broker {
    names: HashMap<ClientId, String>,
    rooms: BTreeMap<String, Room>,
    next_id: ClientId,
}

impl Broker {
    async fn run(mut self, mut commands: mpsc::Receiver<Command>) -> usize {
        let mut handled = 0;
        while let Some(command) = commands.recv().await {
            handled += 1;
            self.handle(command);
        }
        println!("broker stops after {handled} commands, {} rooms left", self.rooms.len());
        handled
    }

    fn handle(&mut self, command: Command) {
        match command {
            Command::Login { name, reply } => {
                let answer = if self.names.values().any(|n| *n == name) {
                    Err(ChatError::NameTaken(name))
                } else {
                    self.next_id += 1;
                    self.names.insert(self.next_id, name);
                    Ok(self.next_id)
                };
                let _ = reply.send(answer);
            }
            Command::Join { id, room, reply } => {
                let entry = self.rooms.entry(room.clone()).or_insert_with(|| Room { events: broadcast::channel(4).0, members: Vec::new() });
                entry.members.push(id);
                let rx = entry.events.subscribe();
                let who = self.names[&id].clone();
                let _ = entry.events.send(Event::Joined { room, who });
                let _ = reply.send(rx);
            }
            Command::Say { id, room, text, reply } => {
                let answer = match self.rooms.get(&room) {
                    Some(r) => Ok(r.events.send(Event::Said { room, who: self.names[&id].clone(), text }).unwrap_or(0)),
                    None => Err(ChatError::NoSuchRoom { room }),
                };
                let _ = reply.send(answer);
            }
            Command::Logout { id } => {
                let Some(who) = self.names.remove(&id) else { return };
                for (name, room) in &mut self.rooms {
                    let before = room.members.len();
                    room.members.retain(|m| *m != id);
                    if room.members.len() < before {
                        let _ = room.events.send(Event::Left { room: name.clone(), who: who.clone() });
                    }
                }
                self.rooms.retain(|_, room| !room.members.is_empty());
            }
            Command::Stats { reply } => {
                let _ = reply.send(self.rooms.iter().map(|(name, room)| (name.clone(), room.members.len())).collect());
            }
        }
    }
}

#[derive(Clone)]
struct Server(mpsc::Sender<Command>);

impl Server {
    async fn login(&self, name: &str) -> Result<Client, ChatError> {
        let (reply, rx) = oneshot::channel();
        self.0.send(Command::Login { name: name.to_string(), reply }).await?;
        let id = rx.await??;
        Ok(Client { id, name: name.to_string(), server: self.clone() })
    }
    async fn stats(&self) -> Result<BTreeMap<String, usize>, ChatError> {
        let (reply, rx) = oneshot::channel();
        self.0.send(Command::Stats { reply }).await?;
        Ok(rx.await?)
    }
}

struct Client {
    id: ClientId,
    name: String,
    server: Server,
}

impl Client {
    async fn join(&self, room: &str) -> Result<broadcast::Receiver<Event>, ChatError> {
        let (reply, rx) = oneshot::channel();
        self.server.0.send(Command::Join { id: self.id, room: room.into(), reply }).await?;
        Ok(rx.await?)
    }
    async fn say(&self, room: &str, text: impl Into<String>) -> Result<usize, ChatError> {
        let (reply, rx) = oneshot::channel();
        self.server.0.send(Command::Say { id: self.id, room: room.into(), text: text.into(), reply }).await?;
        rx.await?
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        if self.server.0.try_send(Command::Logout { id: self.id }).is_err() {
            println!("{} could not log out", self.name);
        }
    }
}

async fn reader(label: &'static str, mut rx: broadcast::Receiver<Event>, pace: Duration) -> (usize, u64) {
    let (mut seen, mut lost) = (0, 0);
    loop {
        match rx.recv().await {
            Ok(event) => {
                seen += 1;
                println!("{label}: {event}");
                sleep(pace).await;
            }
            Err(broadcast::error::RecvError::Lagged(n)) => {
                lost += n;
                println!("{label}: lagged by {n}");
            }
            Err(broadcast::error::RecvError::Closed) => break (seen, lost),
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let start = Instant::now();
    let (tx, rx) = mpsc::channel(16);
    let broker = tokio::spawn(Broker::default().run(rx));
    let server = Server(tx);

    let ann = server.login("ann").await?;
    let bob = server.login("bob").await?;
    match server.login("ann").await {
        Err(e) => println!("refused: {e}"),
        Ok(_) => unreachable!(),
    }
    let mut readers = JoinSet::new();
    readers.spawn(reader("ann", ann.join("rust").await?, Duration::ZERO));
    readers.spawn(reader("bob", bob.join("rust").await?, Duration::from_millis(50)));
    readers.spawn(reader("bob2", bob.join("off-topic").await?, Duration::ZERO));
    println!("{:?}", server.stats().await?);

    for i in 1..=8 {
        let n = ann.say("rust", format!("message {i}")).await?;
        if i == 1 {
            println!("{n} receivers");
        }
        sleep(Duration::from_millis(if i % 4 == 0 { 60 } else { 5 })).await;
    }
    if let Err(e) = bob.say("nowhere", "hello?").await {
        println!("bob: {e}");
    }
    println!("bob off-topic reached {}", bob.say("off-topic", "anybody?").await?);
    drop(ann);
    println!("{:?}", server.stats().await?);
    drop(bob);
    println!("{:?}", server.stats().await?);
    let mut totals = Vec::new();
    while let Some(result) = timeout(Duration::from_secs(1), readers.join_next()).await? {
        totals.push(result?);
    }
    totals.sort();
    println!("{totals:?}");
    drop(server);
    println!("{} commands in {:?}", broker.await?, start.elapsed());
    Ok(())
}
