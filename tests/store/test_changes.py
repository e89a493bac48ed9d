import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import (
    Booking,
    Commitment,
    Cover,
    Defaults,
    Goal,
    Indicator,
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
    Useful,
)
from ooo.core.records.commitments import reopen_commitment, settle_commitment
from ooo.store.changes import changes, cover_bytes
from ooo.store.codec import decode
from ooo.store.edit import CannotEdit
from ooo.store.sample import SAMPLE
from ooo.store.shelf import COVER_PAGE, SHELF
from tests.harness import says_of

PEOPLE = Path(SAMPLE, "people")
TODAY = dt.date(2026, 11, 23)
BOM = b"\xef\xbb\xbf"

Files = Mapping[str, bytes | None]


def by_hand(slug: str) -> dict[str, bytes]:
    """Give a person's files of the notebook written by hand."""
    home = PEOPLE / slug
    return {path.relative_to(home).as_posix(): path.read_bytes() for path in home.rglob("*.toml")}


def dossier(files: Files, slug: str = "alice") -> Dossier:
    """Give everything that the files say."""
    held = {path: raw for path, raw in sorted(files.items()) if raw is not None}
    fields: dict[str, Any] = {}
    for path, raw in held.items():
        row = SHELF.row(path)
        contents = decode(row, raw, file=f"people/{slug}/{path}")
        if row.is_directory and row.head:
            fields[row.field] = (*fields.get(row.field, ()), contents.head)
        elif row.head:
            fields[row.field] = contents.head
        else:
            for family in row.families:
                records = contents.records[family.name]
                fields[family.field] = (*fields.get(family.field, ()), *records)
    entries = tuple(meeting.key for meeting in fields.get("meetings", ()))
    return Dossier(**fields, entries=entries)


def changed(files: Files, change: Callable[[Dossier], Dossier]) -> dict[str, bytes | None]:
    """Give the new bytes of what the change of alice's dossier changes; they say it, too."""
    before = dossier(files)
    after = change(before)
    new = changes(before, after, files.get)
    found = dossier({**files, **new})
    assert in_any_order(found) == in_any_order(after)
    return new


def in_any_order(held: Dossier) -> dict[str, object]:
    """Give a dossier's content without the order of its records."""
    return {
        "person": held.person,
        **{
            name: sorted(map(repr, getattr(held, name)))
            for name in held.__struct_fields__
            if name not in {"person", "entries", "meetings"}
        },
        "meetings": [
            replace(
                one,
                points=tuple(sorted(one.points, key=repr)),
                notes=tuple(sorted(one.notes, key=repr)),
            )
            for one in held.meetings
        ],
    }


def with_commitment(name: str, **keys: object) -> Callable[[Dossier], Dossier]:
    """Give the change of one commitment."""

    def change(held: Dossier) -> Dossier:
        changed = (replace(one, **keys) if one.id == name else one for one in held.commitments)
        return replace(held, commitments=tuple(changed))

    return change


def settling(*ids: str) -> Callable[[Dossier], Dossier]:
    """Give the change that settles those commitments today, as kept."""

    def change(held: Dossier) -> Dossier:
        kept = (one for one in held.commitments if one.id in ids)
        settled = tuple(settle_commitment(one, settled=TODAY, outcome="kept") for one in kept)
        return replace(
            held,
            commitments=tuple(one for one in held.commitments if one.id not in ids),
            settled_commitments=(*held.settled_commitments, *settled),
        )

    return change


def reopening(name: str) -> Callable[[Dossier], Dossier]:
    """Give the change that reopens a commitment."""

    def change(held: Dossier) -> Dossier:
        settled = [one for one in held.settled_commitments if one.id == name]
        return replace(
            held,
            commitments=(*held.commitments, *map(reopen_commitment, settled)),
            settled_commitments=tuple(
                one for one in held.settled_commitments if one not in settled
            ),
        )

    return change


def test_a_log_of_a_notebook_written_by_hand() -> None:
    """Every comment, unknown key and byte outside the touched records is still there."""
    files = by_hand("alice")

    def log(held: Dossier) -> Dossier:
        held = settling("x9qb", "v8qy")(held)
        held = with_commitment("k7mx", known=True)(held)
        discussed = {"x2kd", "p4ra"}
        meeting = Meeting(
            date=TODAY,
            minutes=30,
            points=tuple(one for one in held.points if one.id in discussed),
            notes=(Note(text="Wants a quieter sprint"), Note(kind="win", text="two\nlines")),
        )
        return replace(
            held,
            person=replace(held.person, next=Booking(day=dt.date(2026, 12, 7))),
            points=tuple(
                replace(one, carried=(*one.carried, TODAY)) if one.id == "t9we" else one
                for one in held.points
                if one.id not in discussed
            ),
            commitments=(
                *held.commitments,
                Commitment(id="m4kc", owner="me", text="send the deck", made=TODAY, known=True),
            ),
            meetings=(*held.meetings, meeting),
        )

    agenda = files["agenda.toml"].decode()
    discussed = agenda[agenda.index("[[point]]") : agenda.index('[[point]]\nid = "t9we"')]
    promises = files["commitments.toml"].decode()
    kept = promises[promises.index('[[commitment]]\nid = "x9qb"') :].split("\n\n")[0]
    mine = promises[promises.index("# mine") : promises.index('[[commitment]]\nid = "x9qb"')]
    person = files["person.toml"].decode()
    assert {path: raw.decode() for path, raw in changed(files, log).items() if raw} == {
        "person.toml": person.replace("next = 2026-11-23T10:00:00", "next = 2026-12-07"),
        "agenda.toml": agenda.replace(discussed, "").replace(
            "2026-11-09]  # I keep", "2026-11-09, 2026-11-23]  # I keep"
        ),
        "commitments.toml": promises.replace(mine, "")
        .replace(kept + "\n\n", "")
        .replace('why = "waiting for HR" }]\n', 'why = "waiting for HR" }]\nknown = true\n')
        + '\n[[commitment]]\nid = "m4kc"\nowner = "me"\ntext = "send the deck"\n'
        + "made = 2026-11-23\nknown = true\n",
        "settled/2026.toml": files["settled/2026.toml"].decode()
        + f'\n{mine.rstrip()}\nsettled = 2026-11-23\noutcome = "kept"\n'
        + f'\n{kept}\nsettled = 2026-11-23\noutcome = "kept"\n',
        "meetings/2026-11-23.toml": 'date = 2026-11-23\nkind = "one-to-one"\nminutes = 30\n\n'
        + discussed
        + '[[note]]\nkind = "note"\ntext = "Wants a quieter sprint"\n\n'
        + '[[note]]\nkind = "win"\ntext = """\ntwo\nlines"""\n',
    }


def test_a_file_keeps_its_line_ends_and_its_byte_order_mark() -> None:
    files = by_hand("karim")
    new = changed(files, with_commitment("q2wn", known=True))
    assert new == {
        "commitments.toml": files["commitments.toml"] + b"known = true\r\n",
    }


def test_a_record_takes_the_line_ends_of_the_file_it_enters_and_back() -> None:
    files = by_hand("karim")
    away = changed(files, settling("r3cd"))
    moved = files["commitments.toml"].split(b"\r\n\r\n")[0].split(b"laptop\r\n")[1]
    assert away == {
        "commitments.toml": files["commitments.toml"].replace(moved + b"\r\n", b""),
        "settled/2026.toml": files["settled/2026.toml"]
        + b"\n"
        + moved.replace(b"\r\n", b"\n")
        + b'\nsettled = 2026-11-23\noutcome = "kept"\n',
    }
    back = changed({**files, **away}, reopening("r3cd"))
    assert back == {
        "commitments.toml": (away["commitments.toml"] or b"") + b"\r\n" + moved + b"\r\n",
        "settled/2026.toml": files["settled/2026.toml"],
    }


def test_comments_and_unknown_keys_go_with_a_record_and_come_back() -> None:
    record = '# ask twice\n[[commitment]]\nid = "aa22"\nowner = "me"\ntext = "x"\nmine = [ 1 ]\n'
    files = {"person.toml": b'name = "A"\n', "commitments.toml": f"\n{record}".encode()}
    away = changed(files, settling("aa22"))
    assert away == {
        "commitments.toml": None,
        "settled/2026.toml": f'\n{record}settled = 2026-11-23\noutcome = "kept"\n'.encode(),
    }
    assert changed({**files, **away}, reopening("aa22")) == {
        "commitments.toml": f"\n{record}".encode(),
        "settled/2026.toml": None,
    }


def test_an_empty_file_goes_and_one_with_comments_stays() -> None:
    record = b'[[commitment]]\nid = "aa22"\nowner = "me"\ntext = "x"\n'
    files = {"person.toml": b'name = "A"\n', "commitments.toml": BOM + record}
    without = lambda held: replace(held, commitments=())  # noqa: E731
    assert changed(files, without) == {"commitments.toml": None}
    files["commitments.toml"] = b"# what I promised\n" + record
    assert changed(files, without) == {"commitments.toml": b"# what I promised\n"}


def test_what_was_settled_elsewhere_is_only_taken_off_the_live_file() -> None:
    files = by_hand("alice")
    before = dossier(files)
    settled = settle_commitment(before.commitments[0], settled=TODAY, outcome="kept")
    held = replace(before, settled_commitments=(*before.settled_commitments, settled))
    after = replace(held, commitments=held.commitments[1:])
    assert list(changes(held, after, files.get)) == ["commitments.toml"]


def test_a_settled_file_that_was_not_read_is_appended_to() -> None:
    files = by_hand("alice")
    before = replace(dossier(files), settled_commitments=(), meetings=())
    new = changes(before, settling("k7mx")(before), files.get)
    raw = new["settled/2026.toml"]
    assert raw is not None
    assert raw.startswith(files["settled/2026.toml"])
    assert list(new) == ["commitments.toml", "settled/2026.toml"]


AGENDA = b"""\
# hers
[[point]]
id = "aa22"
text = "Workload"
mine = 1
every = "meeting"

# only once
[[point]]
text = "Paris"
carried = [2026-11-09]
"""


def test_a_point_that_comes_back_is_copied_into_the_meeting() -> None:
    files = {"person.toml": b'name = "A"\n', "agenda.toml": AGENDA}

    def log(held: Dossier) -> Dossier:
        workload = held.points[0]
        return replace(
            held,
            points=(replace(workload, last=TODAY), held.points[1]),
            meetings=(Meeting(date=TODAY, points=(workload,)),),
        )

    assert changed(files, log) == {
        "agenda.toml": AGENDA.replace(b'"meeting"\n', b'"meeting"\nlast = 2026-11-23\n'),
        "meetings/2026-11-23.toml": (
            b'date = 2026-11-23\nkind = "one-to-one"\n\n'
            b'[[point]]\nid = "aa22"\ntext = "Workload"\nmine = 1\nevery = "meeting"\n'
        ),
    }


def test_a_record_without_an_id_is_known_by_what_it_says() -> None:
    files = {"person.toml": b'name = "A"\n', "agenda.toml": AGENDA}

    def name(held: Dossier) -> Dossier:
        named = replace(held.points[1], id="bb33", carried=(*held.points[1].carried, TODAY))
        return replace(held, points=(held.points[0], named))

    assert changed(files, name) == {
        "agenda.toml": AGENDA.replace(b"2026-11-09]\n", b'2026-11-09, 2026-11-23]\nid = "bb33"\n')
    }


def test_a_record_without_an_id_moves_as_text_too() -> None:
    files = {"person.toml": b'name = "A"\n', "agenda.toml": AGENDA}

    def log(held: Dossier) -> Dossier:
        paris = replace(held.points[1], id="bb33")
        return replace(
            held, points=held.points[:1], meetings=(Meeting(date=TODAY, points=(paris,)),)
        )

    assert changed(files, log)["meetings/2026-11-23.toml"] == (
        b'date = 2026-11-23\nkind = "one-to-one"\n\n'
        b'# only once\n[[point]]\ntext = "Paris"\ncarried = [2026-11-09]\nid = "bb33"\n'
    )


def test_a_point_that_is_dropped_is_filed_and_comes_back() -> None:
    files = {"person.toml": b'name = "A"\n', "agenda.toml": AGENDA}

    def drop(held: Dossier) -> Dossier:
        workload = held.points[0]
        keys = {name: getattr(workload, name) for name in workload.__struct_fields__}
        settled = SettledPoint(**keys, settled=TODAY, outcome="dropped", why="done")
        return replace(held, points=held.points[1:], settled_points=(settled,))

    away = changed(files, drop)
    assert away == {
        "agenda.toml": AGENDA[: AGENDA.index(b"[[")] + AGENDA[AGENDA.index(b"\n# only") :],
        "settled/2026.toml": (
            b'[[point]]\nid = "aa22"\ntext = "Workload"\nmine = 1\nevery = "meeting"\n'
            b'settled = 2026-11-23\noutcome = "dropped"\nwhy = "done"\n'
        ),
    }


def test_a_meeting_of_the_day_grows() -> None:
    files = by_hand("alice")

    def add(held: Dossier) -> Dossier:
        meeting = held.meetings[-1]
        grown = replace(
            meeting,
            minutes=40,
            why="",
            useful=Useful(me=4),
            points=(*meeting.points, held.points[0]),
            notes=(*meeting.notes, Note(text="More")),
        )
        return replace(held, points=held.points[1:], meetings=(*held.meetings[:-1], grown))

    was = files["meetings/2026-11-09.toml"].decode()
    agenda = files["agenda.toml"].decode()
    point = agenda[agenda.index("[[point]]") : agenda.index('[[point]]\nid = "p4ra"')]
    raw = changed(files, add)["meetings/2026-11-09.toml"]
    assert raw is not None
    assert raw.decode() == (
        was.replace("minutes = 30", "minutes = 40")
        .replace('spoke = "them"\n', 'spoke = "them"\nuseful = { me = 4 }\n')
        .replace('\n[[note]]\ntext = """', f'\n{point}[[note]]\ntext = """')
        + '\n[[note]]\nkind = "note"\ntext = "More"\n'
    )


def test_a_meeting_that_is_not_held_stays_as_it_is() -> None:
    files = by_hand("alice")
    before = dossier(files)
    assert changes(before, replace(before, meetings=()), files.get) == {}


def test_a_new_person_gets_the_files_there_is_something_for() -> None:
    bo = Person(slug="alice", name="Bo\n", added=TODAY, preferences={"a.b": "c"})
    after = Dossier(
        person=bo,
        points=(Point(id="aa22", text="x"),),
        settled_commitments=(
            SettledCommitment(owner="me", text="y", settled=TODAY, outcome="kept"),
        ),
    )
    new = changes(None, after, lambda _: None)
    assert new == {
        "person.toml": (b'name = """\nBo\n"""\nadded = 2026-11-23\n\n[preferences]\n"a.b" = "c"\n'),
        "agenda.toml": b'[[point]]\nid = "aa22"\ntext = "x"\nby = "me"\nkind = "topic"\n',
        "settled/2026.toml": (
            b'[[commitment]]\nowner = "me"\ntext = "y"\nsettled = 2026-11-23\noutcome = "kept"\n'
        ),
    }
    assert dossier(new) == after


def test_goals_are_kept_and_changed() -> None:
    raw = b"""\
[[goal]]
id = "g4p2"
title = "Autonomous on payroll runs"
readings = [{ on = 2026-09-01, value = 8.50 }]
milestones = [{ text = "runbook", due = 2026-11-30, mine = 1 }]

[goal.indicator]
name = "escalations"   # a month
"""
    files = {"person.toml": b'name = "A"\n', "goals.toml": raw}

    def measure(held: Dossier) -> Dossier:
        goal = held.goals[0]
        milestone = Milestone(text="runbook", due=dt.date(2026, 11, 30), done=TODAY)
        changed = replace(
            goal,
            readings=(*goal.readings, Reading(on=TODAY, value=5.0)),
            milestones=(milestone,),
            indicator=Indicator(name="escalations", target=2.0),
        )
        new = Goal(id="g5p2", title="Speak up", indicator=Indicator(name="talks", start=0.5))
        return replace(held, goals=(changed, new))

    text = changed(files, measure)["goals.toml"]
    assert text is not None
    assert tomli.loads(text.decode())["goal"][0]["milestones"] == [
        {"text": "runbook", "due": dt.date(2026, 11, 30), "mine": 1, "done": TODAY}
    ]
    assert b'name = "escalations"   # a month\ntarget = 2\n' in text
    assert text.endswith(
        b'[[goal]]\nid = "g5p2"\ntitle = "Speak up"\nkind = "objective"\n'
        b'indicator = { name = "talks", start = 0.5 }\n'
    )


def test_tables_of_goals_and_preferences_are_edited_in_place() -> None:
    """Comments, odd spaces and order, keys of one's own and line ends: all but a key's own line."""
    person = b"""\
name = 'A'

[preferences] # in her words

  # always
  feedback   = 'straight away'
"""
    goals = b"""\
[[goal]]
title = 'Speak up'
readings=[ {on=2026-09-01,value=8.50} ]

# how we know
[ goal . indicator ]
  mine = [ 1,2 ]
  start=8 # in june
  name = 'talks'

# hers
[[goal]]
title = 'Write'
"""

    def crlf(text: bytes) -> bytes:
        return text.replace(b"\n", b"\r\n")

    def change(held: Dossier) -> Dossier:
        first, second = held.goals
        indicator = Indicator(name="talks", start=9.0, target=2.0)
        preferences = {"feedback": "in writing", "recognition": "in private"}
        return replace(
            held,
            person=replace(held.person, preferences=preferences),
            goals=(replace(first, indicator=indicator), second),
        )

    assert changed({"person.toml": crlf(person), "goals.toml": crlf(goals)}, change) == {
        "person.toml": crlf(
            person.replace(b"'straight away'", b'"in writing"') + b'  recognition = "in private"\n'
        ),
        "goals.toml": crlf(
            goals.replace(b"start=8", b"start=9").replace(b"'talks'", b"'talks'\n  target = 2")
        ),
    }


def test_autonomy_is_known_by_its_topic() -> None:
    raw = b'[[autonomy]]\ntopic = "payroll"\nlevel = 2 # soon 3\n'
    files = {"person.toml": b'name = "A"\n', "goals.toml": raw}
    grow = lambda held: replace(held, autonomy=(replace(held.autonomy[0], level=3),))  # noqa: E731
    assert changed(files, grow) == {"goals.toml": raw.replace(b"2 #", b"3 #")}


def test_one_of_two_equal_records_leaves() -> None:
    record = b'[[commitment]]\nid = "aa22"\nowner = "me"\ntext = "x"\n'
    files = {"person.toml": b'name = "A"\n', "commitments.toml": record + b"\n" + record}
    less = lambda held: replace(held, commitments=held.commitments[:1])  # noqa: E731
    assert changed(files, less) == {"commitments.toml": record}


def test_both_of_two_equal_records_change() -> None:
    record = b'[[commitment]]\nid = "aa22"\nowner = "me"\ntext = "x"\n'
    files = {"person.toml": b'name = "A"\n', "commitments.toml": record + b"\n" + record}
    record += b"known = true\n"
    assert changed(files, with_commitment("aa22", known=True)) == {
        "commitments.toml": record + b"\n" + record
    }


REFUSED = {
    "broken": b'[[commitment]]\nid = "aa22"\nowner = "me"\ntext = "x"\ndue = "fri"\n',
    "shape": b'commitment = [{ id = "aa22", owner = "me", text = "x" }]\n',
    "changed": b'[[commitment]]\nid = "aa22"\nowner = "me"\ntext = "y"\n',
}


@pytest.mark.parametrize("reason", ["broken", "shape", "changed"])
def test_a_file_that_cannot_be_edited_is_refused_and_nothing_is_said_to_change(
    reason: str,
) -> None:
    person = Person(slug="alice", name="A")
    before = Dossier(person=person, commitments=(Commitment(id="aa22", owner="me", text="x"),))
    files = {"person.toml": b'name = "A"\n', "commitments.toml": REFUSED[reason]}
    with pytest.raises(CannotEdit) as refused:
        changes(before, replace(before, commitments=()), files.get)
    assert (refused.value.file, refused.value.reason) == (
        "people/alice/commitments.toml",
        reason,
    )
    assert says_of(refused.value).endswith("; nothing changed.")


def test_sub_tables_scattered_through_the_file_are_read_and_not_written() -> None:
    raw = b"""\
[[goal]]
id = "g4p2"
title = "x"
[[autonomy]]
topic = "payroll"
level = 2
[goal.indicator]
name = "talks"
"""
    files = {"person.toml": b'name = "A"\n', "goals.toml": raw}
    before = dossier(files)
    assert before.goals[0].indicator == Indicator(name="talks")
    with pytest.raises(CannotEdit, match="in a shape that ooo reads but does not change"):
        changes(before, replace(before, goals=()), files.get)


def test_what_would_not_be_read_as_meant_is_not_written() -> None:
    """Whatever went wrong before it: no bytes are given that do not say what was decided."""
    files = by_hand("alice")
    wrong: list[Callable[[Dossier], Dossier]] = [
        with_commitment("k7mx", due=dt.date(3999, 1, 1)),
        with_commitment("k7mx", text=" "),
        lambda held: replace(held, person=replace(held.person, minutes=-1)),
    ]
    for change in wrong:
        before = dossier(files)
        with pytest.raises(CannotEdit) as refused:
            changes(before, change(before), files.get)
        assert refused.value.reason == "unverified"


def test_a_key_that_means_something_only_once_settled_stops_the_settling() -> None:
    """What someone wrote of their own must neither be lost nor be taken for what `ooo` says."""
    raw = b'[[commitment]]\nid = "aa22"\nowner = "me"\ntext = "x"\nwhy = "mine"\n'
    files = {"person.toml": b'name = "A"\n', "commitments.toml": raw}
    before = dossier(files)
    with pytest.raises(CannotEdit, match="would not have said what was meant"):
        changes(before, settling("aa22")(before), files.get)


def test_a_text_that_is_not_unicode_is_refused_in_a_sentence() -> None:
    files = by_hand("alice")
    before = dossier(files)
    new = Commitment(id="m4kc", owner="me", text="\udcff")
    for after in (
        with_commitment("k7mx", text="\udcff")(before),
        replace(before, commitments=(*before.commitments, new)),
        replace(before, person=replace(before.person, role="\udcff")),
    ):
        with pytest.raises(CannotEdit, match="not valid Unicode"):
            changes(before, after, files.get)


def test_a_meeting_that_is_there_already_is_not_overwritten() -> None:
    files = by_hand("alice")
    before = replace(dossier(files), meetings=())
    after = replace(before, meetings=(Meeting(date=dt.date(2026, 11, 9)),))
    with pytest.raises(CannotEdit) as refused:
        changes(before, after, files.get)
    assert says_of(refused.value) == (
        "people/alice/meetings/2026-11-09.toml is there already and was not expected; nothing "
        "changed."
    )


def test_a_person_whose_file_changed_meanwhile_is_not_overwritten() -> None:
    files = by_hand("alice")
    before = dossier(files)
    after = replace(before, person=replace(before.person, role="Lead"))
    with pytest.raises(CannotEdit, match="no longer says what it said"):
        changes(before, after, {"person.toml": b'name = "B"\n'}.get)


def test_a_new_cover_holds_what_is_not_a_default() -> None:
    cover = Cover(me=Me(name="Marion Lefèvre"), defaults=Defaults(cadence="3w"))
    raw = cover_bytes(cover)
    assert raw.decode() == (
        'schema = 1\n\n[me]\nname = "Marion Lefèvre"\n\n[defaults]\ncadence = "3w"\n'
    )
    assert decode(COVER_PAGE, raw, file="ooo.toml").head == cover
    assert cover_bytes(Cover()) == b"schema = 1\n"


TEXTS = st.text(min_size=1).filter(str.strip)
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2999, 12, 31))


@given(TEXTS, st.text(), st.dictionaries(st.text(), st.text(), max_size=3), DAYS, st.booleans())
def test_text_in_is_text_out(
    text: str,
    why: str,
    preferences: dict[str, str],
    day: dt.date,
    crlf: bool,  # noqa: FBT001
) -> None:
    """Every field of a text, in a new file and in one that is there already."""
    files = by_hand("karim" if crlf else "alice")
    changed(
        files,
        lambda held: replace(
            held,
            person=replace(held.person, name=text, role=why, preferences=preferences),
            points=(Point(id="p4rx", text=text, added=day), *held.points),
            commitments=(
                *(
                    replace(one, text=text, moves=(*one.moves, Move(on=day, why=why)))
                    for one in held.commitments
                ),
                Commitment(id="m4kx", owner="me", text=text, goal=why),
            ),
            meetings=(*held.meetings, Meeting(date=TODAY, why=why, notes=(Note(text=text),))),
        ),
    )


class Chunk(Struct, frozen=True):
    """A record as someone may write it: the comments above it, its own text, what follows."""

    id: str
    lead: str
    text: str
    gap: str


UNKNOWN = (
    'mine = """\n[[commitment]]\n  id = "no"\n"""',
    "mine = '''[[commitment]]'''",
    "mine = [ # one [\n  '[[commitment]]', # ]\n]",
    "mine = { a = 1, 'b c' = [ 2026-11-19 ] }",
    "mine.a . b = 1\nmine . c=2",
    '"a key]" = "\\"#"',
    "mine = 'C:\\' # '''",
    "# [[commitment]]",
    "",
    "   ",
    "\t# within",
    "mine = nan",
)
DUE = (
    "due = 2026-11-19 # by then",
    "due   =\t2026-11-19",
    "  'due' = 2026-11-19",
    '"d\\u0075e" = 2026-11-19',
)
TEXT = ('text = "send the grid"', "text = 'send the grid'", '"text" = """\\\n  send the grid"""')
MOVES = (
    "moves = [{on=2026-11-09,why='HR',mine=1}]",
    "moves = [\n  { on = 2026-11-09 , why = 'HR' }, # [\n]",
    "",
)
LEADS = ("", "# above", "  # above\n# twice [[commitment]]")
GAPS = ("\n", "\n\n", "\n# floats\n\n", "\n# one\n\n# two\n\n")


@st.composite
def chunks(draw: st.DrawFn) -> list[Chunk]:
    """Give records as people write them, with LF line ends."""
    ids = draw(st.lists(st.sampled_from(["aa2", "bb3", "cc4", "dd5"]), unique=True, min_size=1))
    found = []
    for name in ids:
        keys = [f'id = "{name}"', 'owner="me"', draw(st.sampled_from(TEXT))]
        keys += [draw(st.sampled_from(DUE)), draw(st.sampled_from(MOVES))]
        keys.insert(draw(st.integers(0, 5)), draw(st.sampled_from(UNKNOWN)))
        keys = draw(st.permutations(keys))
        if "due" not in keys[-1] and "=" not in keys[-1]:
            keys.append("sensitive = false")  # a slice ends with its last key
        header = draw(st.sampled_from(["[[commitment]]", " [[ 'commitment' ]] # [[x]]"]))
        lead = draw(st.sampled_from(LEADS))
        found.append(
            Chunk(
                name,
                lead + ("\n" if lead else ""),
                "\n".join([header, *keys]) + "\n",
                draw(st.sampled_from(GAPS)),
            )
        )
    return found


@st.composite
def documents(draw: st.DrawFn) -> tuple[bytes, list[Chunk], bytes]:
    """Give a file's bytes, its records and what stands above them, in its own line ends."""
    top = draw(
        st.sampled_from(["", "\n", "# mine\n\n", "other = 1 # [[\n\n", "# mine\n\nk = 1\n\n"])
    )
    eol = draw(st.sampled_from(["\n", "\r\n"]))
    held = [
        Chunk(one.id, *(part.replace("\n", eol) for part in (one.lead, one.text, one.gap)))
        for one in draw(chunks())
    ]
    if not top and held[0].lead:
        top = "\n"
    top = top.replace("\n", eol)
    if draw(st.booleans()):
        held[-1] = replace(held[-1], text=held[-1].text.removesuffix(eol), gap="")
    text = top + "".join(one.lead + one.text + one.gap for one in held)
    bom = draw(st.sampled_from([b"", BOM]))
    return bom + text.encode(), held, bom + top.encode()


def lines(raw: bytes) -> list[bytes]:
    """Give the lines that are not blank, with their line ends."""
    ended = raw if raw.endswith(b"\n") else raw + (b"\r\n" if b"\r\n" in raw else b"\n")
    return [line for line in ended.splitlines(keepends=True) if line.strip()]


CHANGING = rb"due|0075|moves|why = 'HR'|^\]"
"""Lines of the keys that the test changes."""


@given(documents(), st.data())
def test_bytes_outside_the_touched_records_never_change(
    document: tuple[bytes, list[Chunk], bytes], data: st.DataObject
) -> None:
    raw, held, top = document
    files = {"person.toml": b'name = "A"\n', "commitments.toml": raw}
    ids = st.sampled_from([one.id for one in held])
    touched = data.draw(st.sets(ids), label="changed")

    def move(before: Dossier) -> Dossier:
        moved = (
            replace(one, due=TODAY, moves=(*one.moves, Move(on=TODAY, was=one.due)), known=True)
            if one.id in touched
            else one
            for one in before.commitments
        )
        return replace(before, commitments=tuple(moved))

    new = changed(files, move).get("commitments.toml", raw)
    assert new is not None
    pattern = re.escape(top) + b"".join(
        re.escape(one.lead.encode())
        + (b"(.*?)" if one.id in touched else re.escape(one.text.encode()))
        + re.escape(one.gap.encode())
        for one in held
    )
    assert re.fullmatch(pattern, new, re.DOTALL), (raw, new)
    # Within a touched record, each line that says nothing of what changed is still there.
    untouched = Counter(line for line in lines(raw) if not re.search(CHANGING, line))
    assert untouched <= Counter(lines(new))


@given(documents(), st.data())
def test_records_that_leave_take_nothing_else_with_them(
    document: tuple[bytes, list[Chunk], bytes], data: st.DataObject
) -> None:
    raw, held, top = document
    files = {"person.toml": b'name = "A"\n', "commitments.toml": raw}
    gone = data.draw(st.sets(st.sampled_from([one.id for one in held]), min_size=1), label="gone")
    away = changed(files, settling(*gone))
    stay = b"".join(
        (one.gap if one.id in gone else one.lead + one.text + one.gap).encode() for one in held
    )
    rest = away["commitments.toml"]
    if rest is None:
        assert (top + stay).removeprefix(BOM).strip() == b""
    else:
        assert lines(rest.removeprefix(BOM)) == lines((top + stay).removeprefix(BOM))
        assert rest.startswith(BOM) == raw.startswith(BOM)
        assert 0 <= (top + stay).count(b"\n") + 1 - rest.count(b"\n") <= len(held) + 1
    settled = away["settled/2026.toml"]
    assert settled is not None
    for one in held:
        text = (one.lead + one.text).replace("\r\n", "\n").rstrip("\n") + "\n"
        assert (text.encode() in settled) == (one.id in gone)
    back = changed({**files, **away}, lambda now: returned(now, gone))
    assert back["settled/2026.toml"] is None
    for one in held:
        now = (back["commitments.toml"] or b"").replace(b"\r\n", b"\n")
        assert (one.lead + one.text).replace("\r\n", "\n").rstrip("\n").encode() in now


def returned(held: Dossier, ids: set[str]) -> Dossier:
    """Give the dossier with those commitments reopened."""
    for name in sorted(ids):
        held = reopening(name)(held)
    return held
