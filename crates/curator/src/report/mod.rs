//! Findings as they are shown: to people on a terminal, and to programs as JSON.

mod human;
mod json;

pub use human::{human, visible};
pub use json::json;
