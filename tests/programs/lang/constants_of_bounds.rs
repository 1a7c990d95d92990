// `T::NAME` and `Self::NAME` are of the traits that bound them, whatever else the type implements.
trait Small {
    const SIZE: u8;
}

trait Large {
    const SIZE: u8;
    const NEXT: u8 = Self::SIZE + 1;
    const BOTH: [u8; 2] = [Self::SIZE, Self::NEXT];

    fn next() -> u8 {
        Self::NEXT
    }
}

trait Above: Large {
    const TWICE: u16 = Self::SIZE as u16 * 2;
}

impl Small for char {
    const SIZE: u8 = 3;
}

impl Large for char {
    const SIZE: u8 = 200;
}

impl Above for char {}

trait Holds {
    type Held: Large;
    const TENTH: u8 = Self::Held::SIZE / 10;
    const ROOM: u8 = <Self::Held>::SIZE + 1;
}

impl Holds for () {
    type Held = char;
}

struct Many<T>(T);

impl<T: Large> Many<T> {
    const HALF: u8 = T::SIZE / 2;
    const QUARTER: u8 = Self::HALF / 2;
}

impl<T> Many<T>
where
    T: Small,
{
    const CUBE: u8 = T::SIZE * T::SIZE * T::SIZE;
}

fn sum<T: Small + Holder>() -> u8
where
    T::Held: Large,
{
    const { T::SIZE + T::Held::SIZE }
}

trait Holder {
    type Held;
}

impl Holder for char {
    type Held = char;
}

fn main() {
    println!("{} {} {:?} {}", <char as Small>::SIZE, <char as Large>::NEXT, <char as Large>::BOTH, <char as Large>::next());
    println!("{} {} {}", char::TWICE, <() as Holds>::TENTH, <() as Holds>::ROOM);
    println!("{} {} {}", Many::<char>::HALF, Many::<char>::QUARTER, Many::<char>::CUBE);
    println!("{}", sum::<char>());
}
