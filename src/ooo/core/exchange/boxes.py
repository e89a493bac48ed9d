"""A box of a to-do list: whose it is, by when, and how it ended, by the forms that people write."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Literal

from ooo.core.capture.tags import take_tags
from ooo.core.exchange.brought import Box
from ooo.core.exchange.dated import Order, only_day
from ooo.core.exchange.whose import People
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern

Side = Literal["", "me", "them"]
_OUTCOMES: Mapping[str, Literal["kept", "dropped"]] = {"x": "kept", "-": "dropped"}
_DUE = (
    pattern(r" ?\U0001f4c5\ufe0f? ?(?P<day>\S{1,20})"),
    pattern(r" ?\[due:: ?(?P<day>[^\]]{1,40})\]", re.IGNORECASE),
    pattern(
        r" ?\((?:due|by|pour le|pour|[ée]ch[ée]ance ?)[: ] ?(?P<day>[^()]{1,40})\)", re.IGNORECASE
    ),
    pattern(r" ?\bDEADLINE: ?<(?P<day>[^>]{1,40})>"),
    pattern(r" ?\bdue:(?P<day>\d\S{1,20})", re.IGNORECASE),
    pattern(r" ?[,;\u2013\u2014-]? ?\bDue:? (?P<day>[^,;()]{1,40})$", re.IGNORECASE),
    pattern(
        r" ?[,;\u2013\u2014-]? ?\b(?:pour le|d['\u2019]ici (?:le|au)"
        r"|[e\u00e9]ch[e\u00e9]ance ?:?(?: le)?)"
        r" (?P<day>(?:(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]*\.? )?[0-9]{1,2}(?:er)? \w{3,9}\.?"
        r"(?: [0-9]{4})?|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})$",
        re.IGNORECASE,
    ),
)
_NOBODY: Side = ""
_LONGEST = 1000
"""Characters of a box that says whose it is, or by when."""

_ID = pattern(r" ?\[[a-z][0-9][a-z]{2}\]$")
_AT = pattern(r"(?:^|(?<= ))@(?P<who>[\w.'\u2019-]{1,60}(?: [\w.'\u2019-]{1,60}){0,3})")
_ASSIGNED = pattern(
    r" ?\((?:assigned to|owner:?|assigne a|pour)? ?(?P<who>[^()]{1,60})\)$", re.IGNORECASE
)
_ARROW = pattern(r" ?(?:\u2192|->|=>) ?(?P<who>[^\u2192>]{1,60})$")
_LEADS = pattern(
    r"(?P<who>[^:,;()]{1,60}?) ?(?:: | (?:-|\u2013|\u2014) | (?:to|will|doit) )(?P<text>\S.*)",
    re.DOTALL,
)


def box_of(text: str, mark: str, *, day: dt.date, slug: str, people: People, order: Order) -> Box:
    """Give what a box says; `day` is that of its meeting, `slug` whose notes they are.

    `mark` is what stands in the box: a blank, `x`, `-`; whatever is not understood stays text.
    """
    tags = take_tags(text)
    lines = "\n".join(" ".join(line.split()) for line in tags.text.split("\n"))
    words, due, owner = lines, None, _NOBODY
    if len(lines) <= _LONGEST:
        words, due = _due(lines, day, order)
        owner, words = _side(words, slug, people)
    return Box(
        owner=owner,
        text=words.strip(),
        due=due,
        outcome=_OUTCOMES.get(mark.lower(), ""),
        sensitive=tags.sensitive or tags.nearly is not None,
    )


def _due(text: str, day: dt.date, order: Order) -> tuple[str, dt.date | None]:
    """Take off the day by which it is due, and an id of ours behind it."""
    text = _ID.sub("", text)
    for form in _DUE:
        for match in form.finditer(text):
            due = only_day(fold(match["day"]), order, day)
            if due is not None:
                return f"{text[: match.start()]}{text[match.end() :]}", due
    return text, None


def _side(text: str, slug: str, people: People) -> tuple[Side, str]:
    """Give whose it is, empty where nobody of the two is named, and the text without that."""
    for found in _AT.finditer(text):
        words = found["who"].split(" ")
        most = len(words) if people.may_begin(words[0]) else 1
        for count in range(most, 0, -1):
            who = " ".join(words[:count])
            if side := _who(who, slug, people):
                behind = text[found.start("who") + len(who) :].lstrip()
                return side, f"{text[: found.start()].rstrip()} {behind}".strip()
    for form in (_ASSIGNED, _ARROW):
        match = form.search(text)
        if match and (side := _who(match["who"], slug, people)):
            return side, text[: match.start()].strip()
    match = _LEADS.fullmatch(text)
    if match and (side := _who(match["who"], slug, people)):
        return side, match["text"]
    return "", text


def _who(word: str, slug: str, people: People) -> Side:
    """Say which of the two a word names: `me`, `them`, or neither."""
    word = word.strip(" *_.")
    if people.is_me(word):
        return "me"
    if fold(word) == "them" or people.named(word) == slug:
        return "them"
    return ""
