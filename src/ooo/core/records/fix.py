"""`fix`: a record, open or settled, is put right where it was written wrongly.

It may turn out to be another person's: then it goes there as it stands, but for what only the
first one was part of.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import ClassVar, cast

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.answer import Answer
from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.model import Commitment, Point, SettledCommitment, SettledPoint
from ooo.core.records import ids
from ooo.core.records.item import RecordItem
from ooo.core.records.live import find_live, live_records
from ooo.core.records.right import Right, put_right
from ooo.core.records.settled import SettledRecord, settled_records
from ooo.core.text.facts import Code, Name, Words
from ooo.errors import Saying, UsageProblem


class TwoSettled(UsageProblem):
    """Two settled records bear the id, and nothing tells which is meant."""

    says = "{count} settled records have the id {id}."
    fix = "{lines:lines}\nBring the newest back with ooo reopen {id}, or change it in its file."

    def __init__(self, id: str, records: Iterable[tuple[str, SettledRecord]]) -> None:  # noqa: A002 -- its own word
        lines = tuple(
            Saying(
                "{name}, {day}: {text}",
                name=Name(name),
                day=record.settled,
                text=Saying("(sensitive)") if record.sensitive else Words(record.text),
            )
            for name, record in records
        )
        super().__init__(count=len(lines), id=Code(id), lines=lines)


class Written(Struct, frozen=True):
    """A record that was found, and under which slug it is held."""

    slug: str
    record: Point | Commitment

    @property
    def settled(self) -> dt.date | None:
        """The day it was settled; None while it is open."""
        settled = isinstance(self.record, SettledCommitment | SettledPoint)
        return cast("SettledRecord", self.record).settled if settled else None


class FixedScreen(Struct, frozen=True):
    """The day it was said on, and whether the words are shown even when they are sensitive."""

    today: dt.date
    shown: bool


class Fixed(Answer, RecordItem, frozen=True, kw_only=True):
    """A record as it stands now; before, it was `was`, of the person of that slug and name.

    `settled` is the day it was settled, None while it is open.
    """

    kind: ClassVar[str] = "fixed"

    settled: dt.date | None

    was: Commitment | Point
    was_person: str
    was_name: str
    screen: FixedScreen

    @property
    def is_changed(self) -> bool:
        """Whether anything is other than it was."""
        return (self.was, self.was_person) != (self.record, self.person)


def find_written(dossiers: Mapping[str, Dossier], prefix: str) -> Written:
    """Give the record that an id, or its beginning, names: an open one before a settled one.

    An id typed whole is itself. Raises UnknownId and AmbiguousId (see `ids.Known`), TwoBearId, and
    TwoSettled.
    """
    settled: dict[str, list[tuple[str, SettledRecord]]] = {}
    for slug, record in settled_records(dossiers):
        settled.setdefault(record.id, []).append((slug, record))
    live = {found.record.id for found in live_records(dossiers)}
    try:
        named = ids.Known(settled if prefix in settled and prefix not in live else live).find(
            prefix
        )
    except ids.UnknownId:
        named = ids.Known(settled).find(prefix)
    if named in live:
        (found,) = find_live(dossiers, [named])
        return Written(found.slug, found.record)
    if len(settled[named]) > 1:
        raise TwoSettled(
            named, ((dossiers[slug].person.name, record) for slug, record in settled[named])
        )
    return Written(*settled[named][0])


def fix(
    held: Held,
    prefix: str,
    right: Right,
    *,
    to: str = "",
    show_all: bool = False,
    today: dt.date,
) -> Decision[Fixed]:
    """Put right the record that an id names; `to` is the slug of whose it should have been.

    What only the first person was part of does not go along: the meetings a point was not reached
    in, the goal of a promise, and that both have spoken of it. The answer shows what is sensitive
    where it was typed just now, or all was asked for. Raises the errors of `find_written` and
    `put_right`; then nothing is changed.
    """
    written = find_written(held.dossiers, prefix)
    record = put_right(written.record, right)
    source = held.dossiers[written.slug]
    target = held.dossiers[to] if to else source
    if target is not source:
        record = of_another(record)
    answer = Fixed(
        person=target.person.slug,
        name=target.person.name,
        commitment=record if isinstance(record, Commitment) else None,
        point=record if isinstance(record, Point) else None,
        settled=written.settled,
        was=written.record,
        was_person=source.person.slug,
        was_name=source.person.name,
        screen=FixedScreen(today, shown=show_all or isinstance(right.text, str)),
    )
    if target is source:
        return Decision({written.slug: _put(source, written.record, record)}, answer)
    left, reached = _put(source, written.record, None), _put(target, None, record)
    return Decision({written.slug: left, to: reached}, answer)


def of_another(record: Point | Commitment) -> Point | Commitment:
    """Give the record as someone else's, to whom it has not been spoken of."""
    if isinstance(record, Commitment):
        return replace(record, known=False, goal="")
    return replace(record, carried=(), last=None)


def _put(
    dossier: Dossier, old: Point | Commitment | None, new: Point | Commitment | None
) -> Dossier:
    """Give the dossier with `new` where `old` stood; None before or after is no record."""
    field = _field(cast("Point | Commitment", new or old))
    records: tuple[Point | Commitment, ...] = getattr(dossier, field)
    if old is None:
        kept = (*records, new)
    else:
        kept = tuple(new if record is old else record for record in records)
    return replace(dossier, **{field: tuple(record for record in kept if record is not None)})


def _field(record: Point | Commitment) -> str:
    """Give the field of a dossier that holds records of its kind."""
    match record:
        case SettledCommitment():
            return "settled_commitments"
        case SettledPoint():
            return "settled_points"
        case Commitment():
            return "commitments"
    return "points"
