//! The program. All of it is in the library; this only starts it.

use std::process::ExitCode;

fn main() -> ExitCode {
    account_center::cli::main()
}
