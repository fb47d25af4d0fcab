#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| account_center_fuzz::terminal(data));
