//! x
fn main(){ let a: Vec<String>=std::env::args().collect(); let r=willing_curator::check(a[1].as_ref(), None).unwrap(); print!("{}", willing_curator::report::human(&r,false,Some(140))); }
