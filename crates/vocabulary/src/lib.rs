//! The words and dates that the record of the Coalition of the Willing is written in.
//!
//! The YAML files of the record and the constants of the crate `willing` share these types, so that a word
//! means the same in both. Each enumeration is a small closed set: its [`Display`](core::fmt::Display) and
//! [`FromStr`](core::str::FromStr) use the very words of the record.
//!
//! ```
//! use willing_vocabulary::{Date, Level};
//!
//! assert_eq!("leaders".parse(), Ok(Level::Leaders));
//! assert_eq!(Date::parse("2026-01").unwrap().to_string(), "2026-01");
//! ```
#![no_std]

#[cfg(any(test, feature = "schemars"))]
extern crate std;

mod date;
mod share;
mod word;
mod words;

pub use date::{Date, ParseDateError};
#[cfg(feature = "chrono")]
pub use date::{NotADay, YearOutOfRange};
pub use share::{Share, ShareOutOfRange};
pub use word::UnknownWord;
pub use words::*;

#[cfg(feature = "schemars")]
mod schema;
