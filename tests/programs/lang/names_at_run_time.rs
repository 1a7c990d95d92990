// What a program is told of its own names: it is called as its file.
mod inner {
    pub struct Kept<T>(pub T);
    pub mod deeper {
        pub fn here() -> &'static str {
            module_path!()
        }
        macro_rules! there {
            () => {
                module_path!()
            };
        }
        pub(crate) use there;
    }
}
mod other {
    pub fn elsewhere() -> &'static str {
        crate::inner::deeper::there!()
    }
}

fn main() {
    println!("{} {} {} {}", module_path!(), inner::deeper::here(), inner::deeper::there!(), other::elsewhere());
    println!("{} {}", std::any::type_name::<inner::Kept<u8>>(), std::any::type_name_of_val(&inner::Kept("x")));
    println!("{} {}", inner::Kept(1).0, 90f32.to_degrees());
}
