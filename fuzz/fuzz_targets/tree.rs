#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| willing_curator::fuzzing::tree(bytes));
