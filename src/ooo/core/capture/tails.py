"""What a captured line ends with: tags, and the date of a promise; the rest is its text.

What is neither a known tag nor a date stays in the text, exactly as it was typed.
"""

import datetime as dt
import re

from msgspec.structs import replace

from ooo.core.dates import parse_due
from ooo.core.dates.bad import BadDate
from ooo.core.dates.tail import looks_like_date
from ooo.core.model import Area, Value
from ooo.core.text.pattern import pattern

_AREAS: dict[str, Area] = {"#op": "operational", "#dev": "development", "#rel": "relational"}
_SENSITIVE = "#sensitive"
_SHARE = "#share"
_KNOWN = frozenset({*_AREAS, _SENSITIVE, _SHARE})

_WORD = pattern(r"\S+")
_COMMAS = (",", ";")
_DASHES = ("-", "\u2013", "\u2014")
_MARKER = pattern(
    r"(?<!\S)(?P<literal>\\?)(?P<word>(?:by|pour|d['\u2018\u2019\u02bb\u02bc]ici)(?=\s)|due\s*:)"
    r"(?:\s+(?:the|le|la|au|à)(?=\s))?\s*",
    re.IGNORECASE,
)


class Tags(Value, frozen=True, kw_only=True):
    """What the tags of a line said, and its text without them. What is sensitive is not shared."""

    text: str
    area: Area = ""
    share: bool = False
    sensitive: bool = False

    def joined(self, before: "Tags") -> "Tags":
        """Give what these tags and others that stood before them say, with the others' text."""
        sensitive = self.sensitive or before.sensitive
        return Tags(
            text=before.text,
            area=self.area or before.area,
            share=(self.share or before.share) and not sensitive,
            sensitive=sensitive,
        )


class TakenDue(Value, frozen=True, kw_only=True):
    """A promise's text without its date.

    `refused` is the error of an end that was meant as a date and is none, `word` what introduced
    it.
    """

    text: str
    due: dt.date | None = None
    refused: BadDate | None = None
    word: str = ""


def take_tags(text: str) -> Tags:
    """Take the known tags off a text: those in the run of tags that ends it, or one of its lines.

    Any order, any case; the last area wins. An unknown tag of such a run stays where it is.
    """
    tags = Tags(text=text)
    lines = []
    for line in text.split("\n"):
        left, found = _untagged(line)
        lines.append(left)
        areas = [_AREAS[tag] for tag in found if tag in _AREAS]
        here = Tags(
            text=text,
            area=areas[-1] if areas else "",
            share=_SHARE in found,
            sensitive=_SENSITIVE in found,
        )
        tags = here.joined(tags)
    return replace(tags, text="\n".join(lines).strip())


def take_due(text: str, *, today: dt.date) -> TakenDue:
    """Take `by DATE` off the end of a promise, or off its first line where others continue it.

    The comma, semicolon or dash before it goes with it. A backslash before `by` makes it a word;
    it is dropped where the words after it are, or could be meant as, a date.
    """
    first, line_end, more = text.partition("\n")
    whole = _ending(text, "", today=today)
    if not more or (whole is not None and whole.refused is None):
        return whole or TakenDue(text=text)
    return _ending(first, line_end + more, today=today) or whole or TakenDue(text=text)


def _untagged(line: str) -> tuple[str, list[str]]:
    """Give a line without its known tags, and those, in their order."""
    words = [*_WORD.finditer(line)]
    end = len(line)
    behind: list[str] = []
    found: list[str] = []
    while words and words[-1][0].startswith("#"):
        word = words.pop()
        name = word[0].lower().removesuffix(".")
        if name in _KNOWN:
            # The blank before a tag goes with it.
            behind.append(line[word.end() : end])
            end = words[-1].end() if words else 0
            found.append(name)
    return line[:end] + "".join(reversed(behind)), found[::-1]


def _without_lead(text: str) -> str:
    """Give a text without the comma, semicolon or dash that leads from it to its date."""
    is_dash = text.endswith(_DASHES) and text[-2:-1].isspace()
    return text[:-1].rstrip() if is_dash or text.endswith(_COMMAS) else text


def _ending(text: str, after: str, *, today: dt.date) -> TakenDue | None:
    """Read the last `by …` of a text, None when what follows it was not meant as a date.

    `after` stands behind the text and belongs to what is left of it.
    """
    markers = [*_MARKER.finditer(text)]
    if not markers:
        return None
    marker = markers[-1]
    tail = text[marker.end() :].rstrip().removesuffix(".").rstrip()
    refused = None
    due = None
    try:
        due = parse_due(tail, today=today)
    except BadDate as error:
        # Several lines are not one date that was badly written.
        if "\n" in tail or not looks_like_date(tail):
            return None
        refused = error
    if marker["literal"]:
        return TakenDue(text=text[: marker.start()] + text[marker.start() + 1 :] + after)
    left = (_without_lead(text[: marker.start()].rstrip()) + after).strip()
    word = marker["word"] if refused else ""
    return TakenDue(text=left, due=due, refused=refused, word=word)
