"""What has gone quiet: points that one side no longer brings, wishes that nothing came of.

Each line is a dated fact in the person's words, never a guess why. It is said only where all that
could answer it was read, and goes away by itself.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.model import MET, Commitment, Meeting, MeetingKey, Note, Point, Relation
from ooo.core.rhythm.away import days_here
from ooo.core.rhythm.cadence import BadCadence, parse_cadence
from ooo.core.rhythm.pauses import leaves_of
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern

SilentRule = Literal["their_points", "career", "training"]

DAYS_BACK: Final = 180
"""How far back a wish is looked for; after that it is silent by itself."""

_AT_MOST: Final = 3
_MEETINGS: Final = 3
_POINTS_BEFORE: Final = 3
_TRAINING_DAYS: Final = 42
_TRAINING_MEETINGS: Final = 2
_LONG_WORD: Final = 5
_WORD: Final = pattern(r"\w{3,}")
_OF_ANYTHING: Final = frozenset(
    {
        *("about", "after", "before", "could", "like", "should", "their", "there", "want"),
        *("where", "which", "while", "would", "aimerais", "aimerait", "apres", "avant"),
        *("avoir", "cela", "cette", "envie", "faire", "plus", "souhaite", "voudrait"),
    }
)
"""Words that two texts on different things may share."""

_WITH_WISHES: frozenset[Relation] = frozenset({"report", "mentee"})


class Silent(Struct, frozen=True, kw_only=True):
    """One thing that has gone quiet, and the rule that says so.

    Of `their_points`: the day of the first of the `meetings` without any, and how many points
    there were in as many meetings `before`. Of a wish: the day and the `text` of it, and for how
    many `days` and `meetings` since then nothing came of it.
    """

    rule: SilentRule
    since: dt.date
    meetings: int
    days: int
    before: int = 0
    text: str = ""
    sensitive: bool = False


def meetings_of_wishes(entries: Iterable[MeetingKey], today: dt.date) -> tuple[MeetingKey, ...]:
    """Give the meetings in which a wish, or what came of one, may have been noted."""
    first = today - dt.timedelta(days=DAYS_BACK)
    return tuple(each for each in entries if each.kind in MET and each.date >= first)


def gone_quiet(dossier: Dossier, *, today: dt.date, career_cadence: str) -> tuple[Silent, ...]:
    """Give what has gone quiet, at most three things, the gravest first.

    The dossier holds the last six meetings and those of `meetings_of_wishes`, read in full, and
    what was settled since the first of them. `career_cadence` is the notebook's. Days of leave
    count for nothing, and of someone who is to leave nothing is said.
    """
    relation = dossier.person.relation
    if relation not in _WITH_WISHES or dossier.person.leaves:
        return ()
    met = sorted((each for each in dossier.meetings if each.kind in MET), key=lambda each: each.key)
    found: list[Silent] = []
    if relation == "report" and (points := _their_points(dossier, met, today)):
        found.append(points)
    wishes = _Wishes(dossier, met, today)
    found += wishes.unanswered("career", _days(dossier.person.career_cadence, career_cadence), 0)
    found += wishes.unanswered("training", _TRAINING_DAYS, _TRAINING_MEETINGS)
    return tuple(found[:_AT_MOST])


def _their_points(dossier: Dossier, met: Sequence[Meeting], today: dt.date) -> Silent | None:
    """Say that they brought nothing to the last three meetings, and did before."""
    before, last = met[-2 * _MEETINGS : -_MEETINGS], met[-_MEETINGS:]
    if len(before) < _MEETINGS:
        return None
    first = last[0].date
    # What waits on the agenda, or was closed since, was brought too.
    raised = [each for each in dossier.points if each.by == "them"]
    raised += [
        each for each in dossier.settled_points if each.by == "them" and first <= each.settled
    ]
    if raised or any(map(_points_of_theirs, last)):
        return None
    points = sum(map(_points_of_theirs, before))
    if points < _POINTS_BEFORE:
        return None
    days = (today - first).days
    return Silent(rule="their_points", since=first, meetings=_MEETINGS, days=days, before=points)


def _points_of_theirs(meeting: Meeting) -> int:
    return sum(each.by == "them" for each in meeting.points)


def _days(career_cadence: str, default: str) -> int:
    """Give how old a wish on their career is; nothing is old where nobody can tell."""
    try:
        return parse_cadence(career_cadence or default)
    except BadCadence:
        return DAYS_BACK


class _Wishes:
    """The wishes that were noted, and all that may have come of one."""

    def __init__(
        self,
        dossier: Dossier,
        met: Sequence[Meeting],
        today: dt.date,
    ) -> None:
        self._dossier = dossier
        self._met = met
        self._today = today
        self._away = leaves_of(dossier.person)
        promises: tuple[Commitment, ...] = (*dossier.commitments, *dossier.settled_commitments)
        self._mine = [each for each in promises if each.owner == "me"]

    def unanswered(self, rule: SilentRule, days: int, meetings: int) -> Iterator[Silent]:
        """Give the wishes of a kind that nothing came of, the oldest first, each once."""
        said: set[str] = set()
        for meeting, wish in self._wishes(rule):
            quiet = days_here(meeting.date, self._today, self._away)
            since = sum(each.date > meeting.date for each in self._met)
            if (self._today - meeting.date).days >= DAYS_BACK:
                continue
            if quiet < days or since < meetings or not said.isdisjoint(_words(wish.text)):
                continue
            if self._is_answered(rule, meeting, wish):
                continue
            said |= _words(wish.text)
            yield Silent(
                rule=rule,
                since=meeting.date,
                meetings=since,
                days=quiet,
                text=wish.text,
                sensitive=wish.sensitive,
            )

    def _wishes(self, rule: SilentRule) -> Iterator[tuple[Meeting, Note | Point]]:
        for meeting in self._met:
            for note in meeting.notes:
                if note.kind == rule and note.by != "me":
                    yield meeting, note
            for point in meeting.points:
                if point.kind == rule and point.by == "them":
                    yield meeting, point

    def _is_answered(self, rule: SilentRule, meeting: Meeting, wish: Note | Point) -> bool:
        """Tell whether anything came of a wish: talk, a goal, a promise, or a point to come."""
        day, words = meeting.date, _words(wish.text)
        since = [each for each in self._met if each.date >= day]
        return (
            any(each.kind == "career" for each in since if each.key > meeting.key)
            or any(goal.opened and goal.opened >= day for goal in self._dossier.goals)
            or any(note.kind == rule and note.by == "me" for each in since for note in each.notes)
            or any(
                promise.made is None or promise.made >= day
                for promise in self._mine
                if not words.isdisjoint(_words(promise.text))
            )
            or any(
                point.kind == rule or not words.isdisjoint(_words(point.text))
                for point in self._dossier.points
            )
        )


def _words(text: str) -> frozenset[str]:
    """Give the words by which two texts are of one thing: the long ones, else those there are."""
    words = [word for word in _WORD.findall(fold(text)) if word not in _OF_ANYTHING]
    return frozenset([word for word in words if len(word) >= _LONG_WORD] or words)
