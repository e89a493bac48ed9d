"""A line of a pasted list in its parts: cells of a table, fields between commas, recipients."""

from collections.abc import Iterator

from msgspec import Struct

from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern

_UNSEEN = "\ufeff\u200b\u2060"
_BULLET = pattern(
    r"(?:(?:[-*\u2022\u00b7\u2013\u2014\u25aa\u25cf\u25e6]|\(?[0-9]+[.)])\s+)?(?:\[[ xX]?\]\s+)?"
)
_RULE = pattern(r"[\s|:+=_*-]*")
_ADDRESSED = pattern(r"(?P<name>.*?)\s*[<(](?:mailto:)?(?P<email>[^\s<>()@]+@[^\s<>()@]+)[>)]")
_BARE = pattern(r"(?P<name>.*?)(?:^|\s+)(?P<email>[^\s<>()@]+@[^\s<>()@]+)")
_SENT_TO = pattern(r"(?:to|cc|bcc|from|reply-to|a|de|cci)\s*:\s*")

_DASHES = " \t-\u2013\u2014"
"""What may stand between what is known of someone and the address behind it."""


class Addressed(Struct, frozen=True):
    """A name, and the address beside it; either may be empty."""

    name: str
    email: str


def bare(line: str) -> str:
    """Give a line without bullet, number and marks nobody sees; empty for a rule or a comment."""
    text = line.strip().strip(_UNSEEN).strip()
    text = _BULLET.sub("", text, count=1)
    return "" if text.startswith("#") or _RULE.fullmatch(text) else text


def separator_of(line: str) -> str:
    """Give what stands between the cells of a line: a bar, a tab, a semicolon or a comma.

    Where both of the last stand in it, both separate.
    """
    if line.startswith("|") or (line.count("|") and "\t" not in line):
        return "|"
    if "\t" in line:
        return "\t"
    plain = "".join(_outside_quotes(line))
    return "".join(sign for sign in ",;" if sign in plain) or ","


def cells(line: str, separator: str) -> list[str]:
    """Give the cells of a line, without quotes around them; empty ones stay, but at the edges."""
    if separator == "|":
        line = line.strip().removeprefix("|").removesuffix("|")
    return [unquoted(piece) for piece in _pieces(line, separator)]


def unquoted(text: str) -> str:
    """Give a text without the double quotes around it, its words one blank apart."""
    text = text.strip().strip(_UNSEEN)
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1].replace('""', '"')
    return " ".join(text.replace("\\|", "|").strip("* ").split())


def addressed(text: str) -> Addressed:
    """Part a name from the address behind it: `Alice <a@example.org>`, `Alice a@example.org`."""
    match = _ADDRESSED.fullmatch(text) or _BARE.fullmatch(text)
    if match is None:
        return Addressed(text, "")
    name = unquoted(match["name"].rstrip(_DASHES))
    if len(name) > 1 and name[0] == name[-1] == "'":
        name = name[1:-1]
    return Addressed(name, match["email"])


def recipients(line: str) -> list[str] | None:
    """Give what stands between the signs of a line that was sent to people; None where it is none.

    It names whom it was sent to (`To:`), or has two addresses in angle brackets.
    """
    header = _SENT_TO.match(fold(line))
    if not header and min(line.count("<"), line.count("@")) < len("ab"):
        return None
    rest = line.partition(":")[2] if header else line
    pieces = [*_pieces(rest, ";")]
    if len(pieces) == 1 or any(piece.count("@") > 1 for piece in pieces):
        pieces = [*_pieces(rest, ",;")]
    return [piece.strip() for piece in pieces if piece.strip()]


def _pieces(line: str, separators: str) -> Iterator[str]:
    """Give what stands between separators that are not within quotes or angle brackets."""
    start, quoted, bracketed = 0, False, False
    for at, sign in enumerate(line):
        if sign == '"':
            quoted = not quoted
        elif quoted:
            continue
        elif sign in "<>":
            bracketed = sign == "<"
        elif sign in separators and not bracketed:
            yield line[start:at]
            start = at + 1
    yield line[start:]


def _outside_quotes(line: str) -> Iterator[str]:
    return (part for number, part in enumerate(line.split('"')) if number % 2 == 0)
