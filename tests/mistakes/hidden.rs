//# attribute_of_the_file_that_nobody_knows
#![foo] //~ error
#![allow(unused)]
fn main() {}

//# text_that_turns_around
fn main() {
    // a ‮ b ⁦ //~ text_direction_codepoint_in_comment
    let s = "x‮y"; //~ text_direction_codepoint_in_literal
    let c = '⁦'; //~ text_direction_codepoint_in_literal
    let t = r" //~ text_direction_codepoint_in_literal
        ⁦
    ";
    /* ‪ */ //~ text_direction_codepoint_in_comment
}

//# text_that_may_turn_around
#![allow(text_direction_codepoint_in_literal)]
fn main() {
    let s = "x‮y";
}

//# returns_that_end_no_line
fn main() {
    let s = "ab"; //~ error
    let r = r"ab"; //~ error
    // ab
    let b = b"ab"; //~ error
}
/// off //~ error
fn f() {}
