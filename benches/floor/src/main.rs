//! The least that a program with ratatui does: a banner, a list and a countdown. `benches/terminal.py` measures others against it.
//!
//! `Up` and `Down` select, `q` quits. It draws when a key has come, after all others that have come with it, or when a second is over.

use std::{
    io::{self, BufWriter, Stdout, Write},
    time::{Duration, Instant},
};

use ratatui::{
    Frame, Terminal,
    backend::CrosstermBackend,
    crossterm::{
        cursor::{Hide, Show},
        event::{self, Event, KeyCode},
        execute,
        terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode},
    },
    layout::{Constraint, Layout},
    style::{Style, Stylize},
    text::Line,
    widgets::{Block, List, ListState},
};

const DAY: u64 = 24 * 60 * 60;

struct Countdown {
    started: Instant,
    rows: Vec<String>,
    selected: ListState,
}

impl Countdown {
    fn left(&self) -> u64 {
        (30 * DAY).saturating_sub(self.started.elapsed().as_secs())
    }

    fn until_next_second(&self) -> Duration {
        Duration::from_nanos(1_000_000_000 - u64::from(self.started.elapsed().subsec_nanos()))
    }

    fn draw(&mut self, frame: &mut Frame) {
        let areas = Layout::vertical([Constraint::Length(3), Constraint::Fill(1), Constraint::Length(1)]).split(frame.area());
        let left = self.left();
        let banner = Line::from("Your free trial ends soon. Upgrade now").black().on_yellow();
        frame.render_widget(banner, areas[0].inner(ratatui::layout::Margin::new(1, 1)));
        let list = List::new(self.rows.iter().map(String::as_str)).block(Block::bordered().title("Subscriptions"));
        frame.render_stateful_widget(list.highlight_style(Style::new().reversed()), areas[1], &mut self.selected);
        let (days, hours, minutes, seconds) = (left / DAY, left / 3600 % 24, left / 60 % 60, left % 60);
        frame.render_widget(Line::from(format!("{days} days {hours:02}:{minutes:02}:{seconds:02}")), areas[2]);
    }

    /// Runs until `q`.
    fn run(&mut self, terminal: &mut Terminal<CrosstermBackend<BufWriter<Stdout>>>) -> io::Result<()> {
        loop {
            terminal.draw(|frame| self.draw(frame))?;
            let mut wait = self.until_next_second();
            while event::poll(wait)? {
                wait = Duration::ZERO;
                let Event::Key(key) = event::read()? else { continue };
                match key.code {
                    KeyCode::Up => self.selected.select_previous(),
                    KeyCode::Down => self.selected.select_next(),
                    KeyCode::Char('q') => return Ok(()),
                    _ => {}
                }
            }
        }
    }
}

fn main() -> io::Result<()> {
    let rows = (1..=20).map(|number| format!("Free Trial {number}")).collect();
    let mut countdown = Countdown { started: Instant::now(), rows, selected: ListState::default().with_selected(Some(0)) };
    enable_raw_mode()?;
    let mut output = BufWriter::with_capacity(1 << 15, io::stdout());
    execute!(output, EnterAlternateScreen, Hide)?;
    let mut terminal = Terminal::new(CrosstermBackend::new(output))?;
    let ended = countdown.run(&mut terminal);
    execute!(terminal.backend_mut(), LeaveAlternateScreen, Show)?;
    terminal.backend_mut().flush()?;
    disable_raw_mode()?;
    ended
}
