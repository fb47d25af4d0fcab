//! The program. Everything it does is in the library; `cli` reads the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    account_center::cli::main()
}
