"""Notebooks of any size, the same in every run: what a manager would hold after so many years."""

import datetime as dt
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from random import Random

from msgspec import Struct

from benchmarks.texts import FAMILY_NAMES, NAMES, NOTES, PROMISES, REASONS, ROLES, TOPICS
from ooo.core.dossier import Dossier
from ooo.core.model import (
    Autonomy,
    Booking,
    Commitment,
    Cover,
    Goal,
    Indicator,
    Level,
    Me,
    Meeting,
    Milestone,
    Move,
    Note,
    Person,
    Point,
    Reading,
    SettledCommitment,
    SettledPoint,
)
from ooo.core.people.names import slug
from ooo.core.records.ids import DIGITS, LETTERS
from ooo.store.changes import cover_bytes
from ooo.store.contents import contents_of, head_keys
from ooo.store.edit import new_record
from ooo.store.plain import keys_text, plain
from ooo.store.shelf import SHELF

TODAY = dt.date(2026, 11, 23)
"""The day on which the notebooks are full, a Monday."""


_IDS = len(LETTERS) ** 3 * len(DIGITS)
_SPREAD = 7919
"""A prime, so that ids that follow each other look as if they were drawn."""


class Size(Struct, frozen=True, kw_only=True):
    """How much a notebook holds; `late` is how many of the open commitments are past their day."""

    name: str
    people: int
    years: int
    meetings: int
    commitments: int
    open: int
    late: int


NORMAL = Size(name="normal", people=8, years=2, meetings=416, commitments=1_200, open=40, late=8)
LARGE = Size(
    name="large", people=15, years=10, meetings=3_900, commitments=11_700, open=90, late=15
)
HUGE = Size(
    name="huge", people=50, years=10, meetings=20_000, commitments=60_000, open=300, late=20
)
LATE = Size(name="late", people=8, years=2, meetings=416, commitments=2_160, open=1_000, late=1_000)
SIZES = (NORMAL, LARGE, HUGE, LATE)


def write(size: Size, root: Path) -> None:
    """Write the notebook of that size to a directory that does not exist yet."""
    os.umask(0o077)
    root.mkdir(parents=True)
    _write(root / "ooo.toml", cover_bytes(Cover(me=Me(name="Marion Lefèvre"))))
    for dossier in dossiers(size):
        home = root / "people" / dossier.person.slug
        for path, contents in contents_of(dossier).items():
            text = keys_text(head_keys(SHELF.row(path), contents) or {})
            for family, records in contents.records.items():
                text += "".join(f"\n{new_record(family, plain(record))}" for record in records)
            if text:
                _write(home / path, text.lstrip("\n").encode())


def dossiers(size: Size) -> Iterator[Dossier]:
    """Give everyone whom a notebook of that size is about."""
    taken: list[str] = []
    for index in range(size.people):
        person = _person(index, taken)
        taken.append(person.slug)
        yield _Life(size, index, person).dossier()


class _Life:
    """One person's years: chance is drawn from a seed of their own, and ids are counted."""

    def __init__(self, size: Size, index: int, person: Person) -> None:
        self._size = size
        self._index = index
        self._person = person
        self._chance = Random(f"{size.name} {index}")  # noqa: S311 - it is to be repeatable
        self._numbers = count(index, size.people)
        self._days = self._meeting_days()

    def dossier(self) -> Dossier:
        """Give all that is held on this person."""
        return Dossier(
            person=self._person,
            points=tuple(self._points()),
            commitments=tuple(self._open()),
            goals=tuple(self._goals()),
            autonomy=(
                Autonomy(
                    topic=self._one_of(TOPICS),
                    level=3,
                    since=_ago(90),
                    history=(Level(on=_ago(200), level=2),),
                ),
            ),
            meetings=tuple(self._meetings()),
            settled_commitments=tuple(self._settled()),
            settled_points=(
                SettledPoint(
                    id=self._id(),
                    text="Thank them for the demo",
                    kind="win",
                    added=_ago(40),
                    settled=_ago(33),
                    outcome="said",
                ),
            ),
        )

    def _meeting_days(self) -> tuple[dt.date, ...]:
        """Spread the meetings over the years, the last one some days ago."""
        number = self._share(self._size.meetings)
        span = self._size.years * 365
        last = self._chance.choice((3, 5, 7, 12, 14, 20, 33))
        return tuple(_ago(last + (number - 1 - turn) * span // number) for turn in range(number))

    def _meetings(self) -> Iterator[Meeting]:
        for turn, day in enumerate(self._days):
            yield Meeting(
                date=day,
                kind="coaching" if turn % 13 == 12 else "one-to-one",  # noqa: PLR2004 - now and then
                minutes=self._chance.choice((20, 30, 45)),
                mood=self._chance.choice((0, 2, 3, 4)),
                spoke="them",
                points=tuple(
                    Point(
                        id=self._id(),
                        text=self._one_of(TOPICS),
                        by=self._chance.choice(("me", "them")),
                        area=self._chance.choice(("operational", "development", "relational")),
                        added=day - dt.timedelta(days=5),
                    )
                    for _ in range(3)
                ),
                notes=tuple(
                    Note(text=self._one_of(NOTES), kind=self._chance.choice(("note", "win")))
                    for _ in range(3)
                ),
            )

    def _points(self) -> Iterator[Point]:
        for turn in range(6):
            yield Point(
                id=self._id(),
                text=self._one_of(TOPICS),
                by="them" if turn % 3 == 0 else "me",
                kind="win" if turn == 1 else "topic",
                area=self._chance.choice(("", "operational", "development")),
                added=_ago(10 + turn),
                carried=self._days[-(turn % 3) :] if turn % 3 else (),
                sensitive=turn == 5,  # noqa: PLR2004 - one of them
            )

    def _open(self) -> Iterator[Commitment]:
        late = self._share(self._size.late)
        for turn in range(self._share(self._size.open)):
            due = _ago(1 + (turn + 3 * self._index) % 40) if turn < late else _ago(-1 - turn * 3)
            move = Move(on=_ago(20), was=due, why=self._one_of(REASONS))
            yield Commitment(
                id=self._id(),
                owner="me" if (turn + self._index) % 2 == 0 else "them",
                text=self._one_of(PROMISES),
                made=_ago(45),
                due=None if turn >= late and turn % 7 == 6 else due,  # noqa: PLR2004 - now and then
                moves=(move,) if turn % 4 == 0 else (),
                known=True,
            )

    def _settled(self) -> Iterator[SettledCommitment]:
        for turn in range(self._share(self._size.commitments) - self._share(self._size.open)):
            day = self._days[turn % len(self._days)]
            yield SettledCommitment(
                id=self._id(),
                owner="me" if turn % 2 == 0 else "them",
                text=self._one_of(PROMISES),
                made=day - dt.timedelta(days=14),
                due=day,
                known=True,
                settled=day,
                outcome=self._chance.choice(("kept", "kept", "kept", "missed", "dropped")),
            )

    def _goals(self) -> Iterator[Goal]:
        yield Goal(
            id=self._id(),
            title="A calmer on-call",
            horizon="medium",
            opened=_ago(80),
            by=_ago(-120),
            milestones=(Milestone(text="runbook", due=_ago(-7)),),
            readings=(Reading(on=_ago(80), value=8), Reading(on=_ago(20), value=5)),
            indicator=Indicator(name="escalations a month", start=8, target=2),
        )

    def _share(self, whole: int) -> int:
        """Give this person's part of a number that all of them make up together."""
        part, rest = divmod(whole, self._size.people)
        return part + (self._index < rest)

    def _one_of(self, texts: tuple[str, ...]) -> str:
        return self._chance.choice(texts)

    def _id(self) -> str:
        """Give the next id; no two people of a notebook ever have the same."""
        places = (LETTERS, DIGITS, LETTERS, LETTERS)
        round_, at = divmod(next(self._numbers), _IDS)
        number = round_ * _IDS + at * _SPREAD % _IDS
        made = ""
        for alphabet in reversed(places):
            number, at = divmod(number, len(alphabet))
            made = alphabet[at] + made
        return f"{made}{LETTERS[number]}" if number else made


def _person(index: int, taken: list[str]) -> Person:
    first = NAMES[index % len(NAMES)]
    family = FAMILY_NAMES[index // len(NAMES) % len(FAMILY_NAMES)]
    name = first if index < len(NAMES) else f"{first.split()[0]} {family}"
    return Person(
        slug=slug(name, taken),
        name=name,
        role=ROLES[index % len(ROLES)],
        added=_ago(3650),
        cadence=("1w", "2w", "3w")[index % 3],
        minutes=30,
        next=Booking(day=TODAY, time=dt.time(10)) if index == 0 else None,
        preferences={"recognition": "in writing, not in public"} if index % 2 == 0 else {},
    )


def _ago(days: int) -> dt.date:
    return TODAY - dt.timedelta(days=days)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
