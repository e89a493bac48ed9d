"""What a promise ends with: the date it is due, or words that may be one; the rest is its text.

What is no date stays in the text, exactly as it was typed.
"""

import datetime as dt
import re

from ooo.core.dates import parse_due
from ooo.core.dates.bad import BadDate
from ooo.core.dates.tail import DateEnd, date_at_end, looks_like_date
from ooo.core.model import Value
from ooo.core.text.pattern import pattern

_MARKER = pattern(
    r"(?<!\S)(?P<literal>\\?)(?P<word>(?:by|pour|d['\u2018\u2019\u02bb\u02bc]ici)(?=\s)"
    r"|(?:--|[\u2013\u2014])due(?=[\s=])=?|due\s*:)"
    r"\s*",
    re.IGNORECASE,
)

_LEADS_TO_DATE = pattern("(?:\\s*[,;]|\\s+[-\u2013\u2014])\\s*\\Z")

_LEADS_IN = pattern(r"(?<!\S)(?:by|pour)\s*\Z", re.IGNORECASE)


class TakenDue(Value, frozen=True, kw_only=True):
    """A promise's text without its date.

    `refused` is the error of an end that was meant as a date and is none, `word` what introduced
    it. `end` is an end that nothing introduced and that may be a date all the same.
    """

    text: str
    due: dt.date | None = None
    refused: BadDate | None = None
    word: str = ""
    end: DateEnd | None = None


def take_due(text: str, *, today: dt.date) -> TakenDue:
    """Take `by DATE` off the end of a promise, or off its first line where others continue it.

    The comma, semicolon or dash before it goes with it. A backslash before `by` makes it a word;
    it is dropped where the words after it are, or could be meant as, a date. Where nothing is
    taken, an end that may be a date is named.
    """
    first, line_end, more = text.partition("\n")
    whole = _ending(text, "", today=today)
    if more and (whole is None or whole.refused):
        whole = _ending(first, line_end + more, today=today) or whole
    if whole:
        return whole
    end = date_at_end(text, today=today) or date_at_end(first, today=today)
    return TakenDue(text=text, end=end)


def _ending(text: str, after: str, *, today: dt.date) -> TakenDue | None:
    """Read the last `by …` of a text, None when what follows it was not meant as a date.

    `after` stands behind the text and belongs to what is left of it.
    """
    markers = [*_MARKER.finditer(text)]
    if not markers:
        return None
    marker = markers[-1]
    tail = _bare(text[marker.end() :])
    refused = None
    due = None
    try:
        due = _due(tail, marker["word"], today=today)
    except BadDate as error:
        # Several lines are not one date that was badly written.
        if "\n" in tail or not looks_like_date(tail) or _ends_in_its_own(tail, error, today):
            return None
        refused = error
    if marker["literal"]:
        return TakenDue(text=text[: marker.start()] + text[marker.start() + 1 :] + after)
    ahead = text[: marker.start()]
    if marker["word"][:1] in "dD" and "ici" in marker["word"]:
        # `by d'ici 2 semaines` leads in twice.
        ahead = _LEADS_IN.sub("", ahead)
    left = (_LEADS_TO_DATE.sub("", ahead).rstrip() + after).strip()
    word = marker["word"] if refused else ""
    return TakenDue(text=left, due=due, refused=refused, word=word)


def _due(tail: str, word: str, *, today: dt.date) -> dt.date | None:
    """Read what follows a marker, `d'ici` being a part of `d'ici 2 semaines`."""
    try:
        return parse_due(tail, today=today)
    except BadDate as refused:
        if not word.lower().startswith("d") or word.lower().startswith("due"):
            raise
        try:
            return parse_due(f"dans {tail}", today=today)
        except BadDate:
            raise refused from None


def _ends_in_its_own(tail: str, refused: BadDate, today: dt.date) -> bool:
    """Tell whether `by` leads to other words, which end in a date: `read by Marc on friday`."""
    end = None if refused.offers else date_at_end(tail, today=today)
    return end is not None and not looks_like_date(tail.removesuffix(end.words))


def _bare(tail: str) -> str:
    return tail.rstrip().rstrip(".!").rstrip()
