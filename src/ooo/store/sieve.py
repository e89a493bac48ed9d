"""What bytes cannot hold is told without reading them as TOML; too much may pass, never too little.

One `bytes.translate` folds the case and the accents of Latin-1 at once, for many files together.
A word of Greek to Arabic is looked for in small letters, as it may be written there. Whatever folds
in another way takes the long way, which folds no run of such characters twice.
"""

import re
from collections.abc import Iterable
from typing import Final

from ooo.core.text.fold import fold

_OTHERS: Final = re.compile("[^\x00-\x7f]+")
_ESCAPES: Final = frozenset((b"u", b"U", b"x", b" ", b"\t", b"\r", b"\n"))
"""What stands behind a backslash that stands for another character, or breaks a word in two."""

_ASCII: Final = bytes(range(0x80))
_LEAD: Final = b"\xc3"
_NO_LATIN: Final = (
    *range(0xCE, 0xE1),
    *range(0xE4, 0xEA),
    *range(0xEB, 0xEE),
)
"""Bytes that begin no character which folds into ASCII, but for those in the table below."""

_NEAR: Final = range(0x370, 0x700)
"""Greek to Arabic: alphabets of two bytes a letter, each folded within this range."""

_NOT_NEAR: Final = (
    *range(0xC3, 0xD9),
    *range(0xDA, 0xE1),
    0xE3,
    *range(0xE4, 0xEA),
    *range(0xEB, 0xEF),
)
"""Bytes that begin no character elsewhere which folds into this range."""

_MARKS: Final = "\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670"

_USUAL: Final = {
    **dict.fromkeys((0xA0, 0xAB, 0xBB), b"s"),  # behind C2: a blank, guillemets
    0x80: b"0",  # behind E2: dashes, quotes and their like
    **dict.fromkeys(range(0x88, 0x90), b"8"),  # behind E3: characters in a circle or a square
    **dict.fromkeys((0x92, 0x93), b"o"),  # behind C5: the ligature of o and e
    **dict.fromkeys((0x9E, 0xA6, 0xBE), b"t"),  # behind C3: ae and th in one letter
    **dict.fromkeys(range(0xB5, 0xB9), b"w"),  # behind D9: two letters in one
    0x9F: b"f",  # behind F0: pictures
    **dict.fromkeys((*range(0x84, 0x88), 0xAF), b"4"),  # and of those: letters, digits
}
"""What stands for the bytes that tell the usual among characters of one beginning."""

_ODD: Final = b"!"
_ODD_PAIRS: Final = (b"\xd9w", b"\xe38", b"\xf0f4")
_TWO_PAIRS: Final = (b"\xc3t", b"\xc34", b"\xc3f", b"\xc5o")
_USUAL_PAIRS: Final = (b"\xc2s", b"\xc5o", b"\xe20", b"\xf0f")
_IOTA_BELOW: Final = "\u0345"
"""A mark that `str.casefold` makes a letter of, and that is folded away."""

_TWO_LETTERS: Final = ("ae", "oe", "ss", "th")
"""What letters as \u00e6 are folded into, so that one of them may begin or end a piece."""


class _Oddities:
    """Finds in a file what may fold into letters that are looked for, but as usual does not."""

    def __init__(self, harmless: Iterable[int], *, two: bool = False) -> None:
        self._dropped = _ASCII + bytes(harmless if two else (*harmless, *_LEAD))
        self._pairs = (*_ODD_PAIRS, *(_TWO_PAIRS if two else ()))
        table = bytearray(_ODD * 0x100)
        table[0x80:0xC0] = b"x" * 0x40
        for code in (0xC2, 0xC3, 0xC5, 0xD9, 0xE2, 0xE3, 0xF0):
            table[code] = code
        for code, stands in _USUAL.items():
            table[code] = stands[0]
        self._table = bytes(table)

    def are_in(self, raw: bytes) -> bool:
        """Tell whether anything in a file is odd."""
        left = raw.translate(self._table, self._dropped)
        return (
            _ODD in left
            or any(pair in left for pair in self._pairs)
            or any(left.count(usual[:1]) != left.count(usual) for usual in _USUAL_PAIRS)
        )


def _table() -> bytes:
    table = bytearray(range(256))
    for code in range(0x41, 0x5B):
        table[code] += 0x20
    for second in range(0x80, 0xC0):
        plain = fold(bytes((0xC3, second)).decode())
        table[second] = ord(plain) if len(plain) == 1 and plain.isascii() else 0
    return bytes(table)


class Sieve:
    """Tells of a file whether it may hold all the pieces, which are folded and hold no blank."""

    def __init__(self, pieces: Iterable[str]) -> None:
        self._pieces = tuple(pieces)
        self._plain = tuple(each.encode() for each in self._pieces if each.isascii())
        others = tuple(each for each in self._pieces if not each.isascii())
        # What is of one alphabet near by is looked for as it may be written, all else folded.
        self._near = tuple(_as_written(each) for each in others if _is_near(each))
        self._far = any(not _is_near(each) for each in others)
        self._table = _table() if self._plain else b""
        self._odd = _Oddities(_NO_LATIN, two=any(map(self._holds, _TWO_LETTERS)))
        self._odd_near = _Oddities(_NOT_NEAR)
        self._folds: dict[str, str] = {}

    def _holds(self, both: str) -> bool:
        """Tell whether a letter that folds into two may be, wholly or in part, in a piece."""
        first, second = both[0], both[1]
        return any(
            both in piece or piece[:1] == second or piece[-1:] == first for piece in self._pieces
        )

    def passes(self, raw: bytes) -> bool:
        """Tell whether a file may hold every piece."""
        return not self.rules_out(raw) and (self._is_sure(raw) or self._passes_folded(raw))

    def rules_out(self, raw: bytes) -> bool:
        """Tell whether what is quickly seen of a file, or of many together, says that it cannot."""
        if _has_escapes(raw):
            return False
        if raw.isascii():
            return self._far or bool(self._near) or not self._in_all(raw.lower())
        if self._far:
            return False
        if self._plain and not self._in_all(raw.translate(self._table, _LEAD)):
            return not self._odd.are_in(raw)
        if self._near and not self._is_near_in(raw):
            return not self._odd_near.are_in(raw)
        return False

    def _is_sure(self, raw: bytes) -> bool:
        """Tell whether the long way would say nothing else of what was not ruled out."""
        return raw.isascii() or _has_escapes(raw)

    def _in_all(self, text: bytes) -> bool:
        for piece in self._plain:  # noqa: SIM110 -- a generator would take longer than the search
            if piece not in text:
                return False
        return True

    def _is_near_in(self, raw: bytes) -> bool:
        """Tell whether the pieces in the alphabets near by may be in a file."""
        try:
            text = raw.translate(None, _ASCII).decode()
        except UnicodeDecodeError:
            return True
        small = text.replace(_IOTA_BELOW, "").casefold()
        return all(written.search(small) for written in self._near)

    def _passes_folded(self, raw: bytes) -> bool:
        """Tell the same the long way, with every run of other characters folded."""
        try:
            text = raw.lower().decode()
        except UnicodeDecodeError:
            return True
        folded = _OTHERS.sub(self._folded, text)
        return all(piece in folded for piece in self._pieces)

    def _folded(self, found: re.Match[str]) -> str:
        run = found[0]
        if run not in self._folds:
            self._folds[run] = fold(run)
        return self._folds[run]


def _has_escapes(raw: bytes) -> bool:
    if b"\\" not in raw:
        return False
    _, *behind = raw.split(b"\\")
    return not _ESCAPES.isdisjoint([each[:1] for each in behind])


def _is_near(piece: str) -> bool:
    return all(ord(character) in _NEAR for character in piece)


def _as_written(piece: str) -> re.Pattern[str]:
    """Give what finds a piece in text of small letters that is not folded otherwise."""
    written = "".join(f"[{re.escape(''.join(_written(each)))}][{_MARKS}]*" for each in piece)
    return re.compile(written)


def _written(character: str) -> set[str]:
    """Give the small letters that may stand for a folded one."""
    return {
        small
        for code in _NEAR
        if character in fold(chr(code))
        for small in (chr(code).casefold(), chr(code))
        if len(small) == 1
    }
