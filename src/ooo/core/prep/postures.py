"""Which points of an agenda name a topic whose level of autonomy changed lately."""

import datetime as dt
from collections.abc import Iterable, Mapping

from ooo.core.dossier import Dossier
from ooo.core.growth.thresholds import TALKS_AFTER_A_CHANGE
from ooo.core.model import MET, Autonomy, Point
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern

_AT_MOST = 2
_WORD = pattern(r"\w+")


def postures(dossier: Dossier, points: Iterable[Point]) -> Mapping[str, Autonomy]:
    """Give the topic that a point names, by the point's text, for the first two that name one.

    What a level asks of the manager is worth reading in the first talks after it changed, and
    with reports only.
    """
    if not dossier.autonomy or dossier.person.relation != "report":
        return {}
    talks = [each.date for each in dossier.entries if each.kind in MET]
    lately = {
        _words(each.topic): each
        for each in dossier.autonomy
        if each.since and _talks_after(each.since, talks) < TALKS_AFTER_A_CHANGE
    }
    found: dict[str, Autonomy] = {}
    for point in points:
        words = _words(point.text)
        named = next((each for topic, each in lately.items() if topic in words), None)
        if named and len(found) < _AT_MOST:
            found[point.text] = named
    return found


def _words(text: str) -> str:
    """Give the words of a text between blanks, without punctuation: only whole ones are found."""
    return f" {' '.join(_WORD.findall(fold(text)))} "


def _talks_after(since: dt.date, talks: Iterable[dt.date]) -> int:
    return sum(day > since for day in talks)
