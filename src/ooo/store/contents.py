"""What each of a person's files holds, in one form: the keys at its head, and families of records.

A family is the name in the header of a record, such as `point`.
"""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.model import (
    Autonomy,
    Commitment,
    Goal,
    Meeting,
    Note,
    Point,
    SettledCommitment,
    SettledPoint,
)
from ooo.store.codec import (
    decode_agenda,
    decode_commitments,
    decode_goals,
    decode_meeting,
    decode_person,
    decode_settled,
    meeting_filename,
    meeting_key,
)
from ooo.store.plain import plain

PERSON: Final = "person.toml"
AGENDA: Final = "agenda.toml"
COMMITMENTS: Final = "commitments.toml"
GOALS: Final = "goals.toml"
MEETINGS: Final = "meetings/"
SETTLED: Final = "settled/"

Record = Point | Commitment | Note | Goal | Autonomy


class Contents(Struct, frozen=True):
    """One file's keys at its head (None: a file of records only) and its records by family."""

    head: Mapping[str, object] | None = None
    records: Mapping[str, tuple[Record, ...]] = {}


def contents_of(dossier: Dossier) -> dict[str, Contents]:
    """Give what a dossier says of each file, by path in the person's directory.

    Meetings and settled years that the dossier does not hold are not in it.
    """
    contents = {
        PERSON: Contents(head=plain(dossier.person)),
        AGENDA: Contents(records={"point": dossier.points}),
        COMMITMENTS: Contents(records={"commitment": dossier.commitments}),
        GOALS: Contents(records={"goal": dossier.goals, "autonomy": dossier.autonomy}),
    }
    for meeting in dossier.meetings:
        contents[MEETINGS + meeting_filename(meeting.key)] = _of_meeting(meeting)
    commitments, points = dossier.settled_commitments, dossier.settled_points
    years = {one.settled.year for one in commitments} | {one.settled.year for one in points}
    for year in sorted(years):
        contents[f"{SETTLED}{year}.toml"] = _of_settled(
            tuple(one for one in commitments if one.settled.year == year),
            tuple(one for one in points if one.settled.year == year),
        )
    return contents


def _of_meeting(meeting: Meeting) -> Contents:
    return Contents(head=plain(meeting), records={"point": meeting.points, "note": meeting.notes})


def _of_settled(
    commitments: tuple[SettledCommitment, ...], points: tuple[SettledPoint, ...]
) -> Contents:
    return Contents(records={"commitment": commitments, "point": points})


def decode_contents(path: str, raw: bytes, *, slug: str, file: str) -> Contents | None:
    """Give what the bytes of a person's file say; None when there is a mistake in them.

    `path` is the file's in the person's directory, `file` the same in the notebook.
    """
    contents = Contents()
    if path == PERSON:
        person = decode_person(raw, slug=slug, file=file)
        sound, contents = person.sound, Contents(head=plain(person.value))
    elif path == AGENDA:
        points = decode_agenda(raw, file=file)
        sound, contents = points.sound, Contents(records={"point": points.value})
    elif path == COMMITMENTS:
        promises = decode_commitments(raw, file=file)
        sound, contents = promises.sound, Contents(records={"commitment": promises.value})
    elif path == GOALS:
        goals = decode_goals(raw, file=file)
        families: dict[str, tuple[Record, ...]] = {
            "goal": goals.value.goals,
            "autonomy": goals.value.autonomy,
        }
        sound, contents = goals.sound, Contents(records=families)
    elif key := meeting_key(path.removeprefix(MEETINGS)):
        meeting = decode_meeting(raw, key=key, file=file)
        sound = meeting.sound
        contents = _of_meeting(meeting.value) if meeting.value else contents
    else:
        settled = decode_settled(raw, file=file)
        sound = settled.sound
        contents = _of_settled(settled.value.commitments, settled.value.points)
    return contents if sound else None
