//! The timeline: from the sign-up over now to the last change that is known, to scale, with the names of what happens below.

use ratatui::{Frame, layout::Rect, text::Line, widgets::Widget};

use super::Scene;
use crate::{
    app::{Part, Target},
    domain::{Event, Happening, Instant, Snapshot},
    wrap::width,
};

/// A place on the line.
struct Mark {
    column: u16,
    label: String,
    /// The rather it is shown where labels would overlap; lower goes first.
    rank: u8,
}

pub(super) fn draw(scene: Scene<'_>, snapshot: &Snapshot<'_>, area: Rect, frame: &mut Frame<'_>) {
    scene.mark(area, Target::Part(Part::Timeline));
    if scene.part == Part::Timeline && area.x > 0 {
        frame.buffer_mut().set_string(area.x - 1, area.y, "▸", scene.theme.strong());
    }
    let events = snapshot.events();
    let span = Span { start: snapshot.sign_up().created_at, now: snapshot.instant(), end: end(&events, snapshot.instant()) };
    draw_line(scene, &events, span, area, frame);
}

/// What a line stands for.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) start: Instant,
    pub(super) now: Instant,
    pub(super) end: Instant,
}

/// Draws a line to scale, and below it the names of the events on it.
pub(super) fn draw_line(scene: Scene<'_>, events: &[Event<'_>], span: Span, area: Rect, frame: &mut Frame<'_>) {
    let Span { start, now, end } = span;
    let last = area.width - 1;
    let column = |at: Instant| {
        let (part, whole) = (i128::from((at.min(end) - start).num_milliseconds()), i128::from((end - start).num_milliseconds().max(1)));
        u16::try_from((part * i128::from(last) + whole / 2) / whole).unwrap_or(last).min(last)
    };
    let here = column(now);
    let buffer = frame.buffer_mut();
    for x in 0..area.width {
        let (symbol, style) = if x < here { ("━", scene.theme.gauge()) } else { ("┄", scene.theme.faint()) };
        buffer.set_string(area.x + x, area.y, symbol, style);
    }
    let mut marks = vec![Mark { column: here, label: scene.text.get("timeline-now").into_owned(), rank: 0 }];
    for event in events.iter().filter(|event| event.at <= end) {
        let (symbol, style) = if event.at <= now { ("●", scene.theme.gauge()) } else { ("○", scene.theme.faint()) };
        buffer.set_string(area.x + column(event.at), area.y, symbol, style);
        let label = scene.text.get(label(&event.what)).into_owned();
        let rank = if event.at > now { 1 } else { 2 };
        marks.push(Mark { column: column(event.at), label, rank });
    }
    buffer.set_string(area.x + here, area.y, "◆", scene.theme.strong());
    if area.height < 2 {
        return;
    }
    marks.sort_by_key(|mark| (mark.rank, mark.column));
    let mut taken: Vec<(u16, u16)> = Vec::new();
    for mark in marks {
        let length = u16::try_from(width(&mark.label)).unwrap_or(area.width).min(area.width);
        let from = mark.column.saturating_sub(length / 2).min(area.width - length);
        // A blank between two labels.
        if taken.iter().all(|(start, end)| from > *end || from + length < *start) {
            taken.push((from, from + length));
            let style = if mark.rank == 0 { scene.theme.strong() } else { scene.theme.faint() };
            Line::styled(mark.label, style).render(Rect { x: area.x + from, y: area.y + 1, width: length, height: 1 }, frame.buffer_mut());
        }
    }
}

/// Where the line ends: at the last change that is known. The free services would stretch it to a year, so they only count where nothing
/// else is to come.
pub(super) fn end(events: &[Event<'_>], now: Instant) -> Instant {
    let last = |with_services: bool| {
        let counted = events.iter().filter(|event| with_services || event.what != Happening::FreeServicesEnded);
        counted.map(|event| event.at).max().unwrap_or(now)
    };
    if last(false) > now { last(false) } else { last(true).max(now) }
}

/// The message that names what happens, in a word or two.
const fn label(what: &Happening<'_>) -> &'static str {
    match what {
        Happening::SignedUp => "timeline-signed-up",
        Happening::Fact(act) => match act {
            crate::domain::Act::Upgrade { .. } => "timeline-upgraded",
            crate::domain::Act::Cancel => "status-cancelled",
            crate::domain::Act::RequestTransfer { .. } => "timeline-request",
            crate::domain::Act::AcceptTransfer => "status-transferred",
            crate::domain::Act::BillUnpaid => "status-past_due",
            crate::domain::Act::PayBill => "act-bill-paid",
            crate::domain::Act::Reactivate => "act-reactivate",
            crate::domain::Act::AddPaymentMethod => "act-add-payment-method",
            crate::domain::Act::DeclineTransfer => "act-decline-transfer",
            crate::domain::Act::CancelTransfer => "act-cancel-transfer",
            crate::domain::Act::Usage(_) => "act-usage",
        },
        Happening::Used(_) => "act-usage",
        Happening::CreditUsedUp => "event-credit-used-up",
        Happening::CreditExpired(_) => "timeline-credit-ends",
        Happening::OfferChanged(_) => "timeline-offer-changes",
        Happening::Disabled(_) => "status-disabled",
        Happening::Deleted => "status-deleted",
        Happening::FreeServicesEnded => "event-free-services-ended",
        Happening::TransferRequestExpired => "event-request-expired",
    }
}
