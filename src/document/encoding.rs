//! The encoding of text files: UTF-8, with or without a byte order mark.

use std::borrow::Cow;

use super::{Diagnostic, Place};

const BYTE_ORDER_MARK: &[u8] = &[0xef, 0xbb, 0xbf];

/// Decodes what another program exported: UTF-8, or UTF-16 with a byte order mark, as PowerShell writes it.
///
/// # Errors
/// Another encoding, or a text that is cut off.
pub fn decode_export(bytes: &[u8]) -> Result<Cow<'_, str>, Diagnostic> {
    let (order, rest): (fn([u8; 2]) -> u16, _) = match bytes {
        [0xff, 0xfe, rest @ ..] => (u16::from_le_bytes, rest),
        [0xfe, 0xff, rest @ ..] => (u16::from_be_bytes, rest),
        _ => return decode(bytes).map(Cow::Borrowed),
    };
    let (pairs, left) = rest.as_chunks();
    let text = char::decode_utf16(pairs.iter().copied().map(order)).collect::<Result<String, _>>();
    text.ok().filter(|_| left.is_empty()).map(Cow::Owned).ok_or_else(|| Diagnostic::new(Place::START, "utf-16"))
}

/// Decodes a text file, whoever wrote it. A byte order mark at its start is skipped.
///
/// # Errors
/// Another encoding than UTF-8; UTF-16, which Windows calls Unicode, by its name.
pub fn decode(bytes: &[u8]) -> Result<&str, Diagnostic> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    // The byte order mark of UTF-16; or without it, one of the first letter's two bytes is zero.
    if matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, 1..=255, ..] | [1..=255, 0, ..]) {
        return Err(Diagnostic::new(Place::START, "utf-16"));
    }
    str::from_utf8(bytes).map_err(|error| Diagnostic::not_utf8(&bytes[..error.valid_up_to()]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_skipped_and_other_encodings_are_named() {
        assert_eq!(decode(b"\xef\xbb\xbfformat = 1"), Ok("format = 1"));
        assert_eq!(decode(b""), Ok(""));
        let utf_16 = |order: fn(u16) -> [u8; 2], text: &str| text.encode_utf16().flat_map(order).collect::<Vec<_>>();
        for text in ["\u{feff}format = 1", "format = 1", "{}"] {
            for bytes in [utf_16(u16::to_le_bytes, text), utf_16(u16::to_be_bytes, text)] {
                assert_eq!(decode(&bytes), Err(Diagnostic::new(Place::START, "utf-16")), "{text:?}");
            }
        }
        let latin_1 = decode(b"format = 1\ntitle = \"caf\xe9\"").expect_err("it is Latin-1");
        assert_eq!((latin_1.message, latin_1.place), ("not-utf8", Place { line: 2, column: 13 }));
    }
}
