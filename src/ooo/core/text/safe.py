r"""Any text becomes harmless on a terminal: what could move, hide or turn it is shown instead.

Controls but newline, bidirectional controls, tag characters and what takes no room are written as
visible escapes (`\x1b`, `\u202e`); joiners stay where an emoji or a script needs them. Unicode
Technical Report 36 tells what such characters are used for.
"""

import re

from ooo.core.text.pattern import pattern

_NO_ROOM = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0"
_JOINERS = "\u200c\u200d"
_SELECTORS = "\ufe00-\ufe0f"
_IDEOGRAPHIC_SELECTORS = "\U000e0100-\U000e01ef"
_SUSPECT = (
    "\x00-\x09\x0b-\x1f\x7f-\x9f"  # C0, DEL, C1
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"  # bidirectional and deprecated controls
    "\u2028\u2029"  # line and paragraph separators
    f"{_NO_ROOM}\u180e\u200b\u2060-\u2065\ufeff"  # no room
    "\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"  # format controls
    "\ud800-\udfff"  # halves of a character
    "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"  # tags, and what nobody has assigned
    f"{_JOINERS}{_SELECTORS}{_IDEOGRAPHIC_SELECTORS}"
)
_PICTURE = (
    "\u00a9\u00ae\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
# The scripts in which a joiner changes how a word is written: Arabic and its relatives,
# Mongolian, and those that descend from Brahmi.
_JOINING = (
    "\u0620-\u06ff\u0700-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u17b3\u17b6-\u17ff\u1820-\u18af"
    "\u1a20-\u1aaf\u1b00-\u1bff\ufb50-\ufdff\ufe70-\ufefc\U00010d00-\U00010d3f"
    "\U00011000-\U00011fff\U0001e900-\U0001e95f"
)
_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_TAKES_SELECTOR = (
    "#*0-9\u1000-\u109f\u2010-\u2027\u2030-\u205e\u2070-\u2bff\ua840-\ua87f" + _PICTURE + _HAN
)

_ESCAPES = (("x", 2), ("u", 4), ("U", 8))

_PRINTABLE_SUSPECTS = frozenset(
    (*_NO_ROOM, *map(chr, range(0xFE00, 0xFE10)), *map(chr, range(0xE0100, 0xE01F0)))
)
"""What Unicode counts as printable among what is suspect: letters and marks that take no room."""

_suspect = pattern(f"[{_SUSPECT}]")
_sift = pattern(
    "(?P<needed>"
    # Only the flags of regions are written with tags: a black flag, its letters, the end.
    "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f"
    f"|(?:(?<=[{_PICTURE}])|(?<=[{_PICTURE}]\ufe0f))\u200d(?=[{_PICTURE}])"
    f"|(?<=[{_JOINING}])[{_JOINERS}]"
    f"|(?<=[{_TAKES_SELECTOR}])[{_SELECTORS}]"
    f"|(?<=[{_HAN}])[{_IDEOGRAPHIC_SELECTORS}]"
    "|(?<=[\u1820-\u18aa])[\u180b-\u180d\u180f]"
    f")|[{_SUSPECT}]"
)


def safe(text: str) -> str:
    """Give a text as it may be shown: the same when it is harmless, newlines included."""
    if text.replace("\n", "").isprintable() and _PRINTABLE_SUSPECTS.isdisjoint(text):
        return text
    if _suspect.search(text) is None:
        return text
    shown = _sift.sub(_shown, text)
    return text if shown == text else shown


def is_safe(text: str) -> bool:
    """Say whether a text may be shown as it stands."""
    return safe(text) == text


def _shown(match: re.Match[str]) -> str:
    if match["needed"] is not None:
        return match["needed"]
    code = f"{ord(match[0]):x}"
    letter, digits = next(form for form in _ESCAPES if len(code) <= form[1])
    return f"\\{letter}{code:0>{digits}}"
