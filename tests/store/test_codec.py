import datetime as dt
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import fields, replace

from ooo.core.dossier import Problem
from ooo.core.model import (
    Autonomy,
    Booking,
    Commitment,
    Cover,
    Defaults,
    Evaluation,
    Goal,
    Indicator,
    Level,
    Me,
    Meeting,
    MeetingKey,
    Milestone,
    Move,
    Note,
    Person,
    Point,
    Reading,
    SettledCommitment,
    SettledPoint,
    Useful,
    Value,
)
from ooo.store.codec import Contents
from ooo.store.codec import decode as decode_row
from ooo.store.entries import meeting_filename, meeting_key
from ooo.store.sample import SAMPLE
from ooo.store.shelf import COVER_PAGE, SHELF
from tests.counting import calls
from tests.harness import Told, fix_of, says_of, told

NOTEBOOK = Path(SAMPLE)
HOME = "people/alice"
PERSON = f"{HOME}/person.toml"
AGENDA = f"{HOME}/agenda.toml"
COMMITMENTS = f"{HOME}/commitments.toml"
GOALS = f"{HOME}/goals.toml"
MEETING = f"{HOME}/meetings/2026-11-09.toml"
DAY = dt.date(2026, 11, 9)


def decode(path: str, raw: bytes) -> Contents:
    """Decode bytes as the file at that path of a notebook."""
    home, slash, name = path.partition("/")[2].partition("/")
    row = SHELF.row(name) if home and slash else COVER_PAGE
    return decode_row(row, raw, file=path)


EVERY_KIND = (
    "ooo.toml",
    "people/alice/person.toml",
    "people/alice/agenda.toml",
    "people/alice/commitments.toml",
    "people/alice/goals.toml",
    "people/alice/meetings/2026-11-09.toml",
    "people/alice/settled/2026.toml",
)


def problems_of(text: str) -> tuple[Problem, ...]:
    """Give the problems of an unsound file of commitments."""
    decoded = decode(COMMITMENTS, text.encode())
    assert decoded.sound is False
    return decoded.problems


@pytest.mark.parametrize("path", sorted(NOTEBOOK.rglob("*.toml")), ids=str)
def test_every_file_of_a_notebook_written_by_hand_is_read_without_a_problem(path: Path) -> None:
    decoded = decode(path.relative_to(NOTEBOOK).as_posix(), path.read_bytes())
    assert (decoded.problems, decoded.sound) == ((), True)


def test_a_person_is_read_with_every_key() -> None:
    raw = b"""\
name = "Alice Martin"
aliases = ["ali"]
role = "Backend engineer"
relation = "peer"
added = 2024-03-04
since = 2024-03-01
last_met = 2024-03-04
cadence = "2w"
career_cadence = "90d"
minutes = 30
next = 2026-11-23T10:00:00
paused_until = 2026-12-01
email = "alice@example.org"
language = "en"
archived = true
slug = "her own key"

[preferences]
recognition = "in writing"
"""
    assert decode(PERSON, raw) == Contents(
        Person(
            slug="alice",
            name="Alice Martin",
            aliases=("ali",),
            role="Backend engineer",
            relation="peer",
            added=dt.date(2024, 3, 4),
            since=dt.date(2024, 3, 1),
            last_met=dt.date(2024, 3, 4),
            cadence="2w",
            career_cadence="90d",
            minutes=30,
            next=Booking(day=dt.date(2026, 11, 23), time=dt.time(10)),
            paused_until=dt.date(2026, 12, 1),
            email="alice@example.org",
            language="en",
            archived=True,
            preferences={"recognition": "in writing"},
        )
    )


def test_a_booking_may_be_a_day_alone() -> None:
    person = decode(PERSON, b'name = "A"\nnext = 2026-11-23\n').head
    assert person == Person(slug="alice", name="A", next=Booking(day=dt.date(2026, 11, 23)))


def test_goals_are_read_with_their_tables_wherever_they_stand() -> None:
    raw = b"""\
[[goal]]
id = "g4p2"
title = "Autonomous on payroll runs"
milestones = [{ text = "runbook written", due = 2026-11-30 }]
readings = [{ on = 2026-09-01, value = 8 }, { on = 2026-11-02, value = 5.5, note = "" }]
evaluations = [{ on = 2026-10-01, verdict = "adjust", why = "too wide" }]
next = 2026-11-30

[goal.indicator]
name = "escalations a month"
start = 8
target = 2

[[autonomy]]
topic = "payroll"
level = 3
history = [{ on = 2026-06-01, level = 2 }]
"""
    goal = Goal(
        id="g4p2",
        title="Autonomous on payroll runs",
        milestones=(Milestone(text="runbook written", due=dt.date(2026, 11, 30)),),
        readings=(
            Reading(on=dt.date(2026, 9, 1), value=8),
            Reading(on=dt.date(2026, 11, 2), value=5.5),
        ),
        evaluations=(Evaluation(on=dt.date(2026, 10, 1), verdict="adjust", why="too wide"),),
        next=Booking(day=dt.date(2026, 11, 30)),
        indicator=Indicator(name="escalations a month", start=8, target=2),
    )
    autonomy = Autonomy(topic="payroll", level=3, history=(Level(on=dt.date(2026, 6, 1), level=2),))
    assert decode(GOALS, raw) == Contents(records={"goal": (goal,), "autonomy": (autonomy,)})


def test_a_meeting_is_read_with_what_was_discussed_and_noted() -> None:
    raw = b"""\
date = 2026-11-09
kind = "one-to-one"
mood = 3
spoke = "them"
useful = { me = 4, them = 5 }
notes = "a key of my own"

[[point]]
id = "m2ph"
text = "Migration retrospective"

[[note]]
text = "Tired"
by = "me"
"""
    points = (Point(id="m2ph", text="Migration retrospective"),)
    notes = (Note(text="Tired", by="me"),)
    assert decode(MEETING, raw) == Contents(
        Meeting(
            date=dt.date(2026, 11, 9),
            mood=3,
            spoke="them",
            useful=Useful(me=4, them=5),
            points=points,
            notes=notes,
        ),
        {"point": points, "note": notes},
    )


def test_the_name_of_a_meeting_file_wins_over_its_keys() -> None:
    raw = b'date = 2026-11-10\nkind = "career"\n'
    decoded = decode(MEETING, raw)
    assert replace(decoded, problems=()) == Contents(Meeting(date=DAY), {"point": (), "note": ()})
    assert told(decoded.problems) == (
        Told(
            file=MEETING,
            line=1,
            field="date",
            says="2026-11-10 is not what the file's name says, 2026-11-09",
            fix="Write date = 2026-11-09, or give the file another name.",
        ),
        Told(
            file=MEETING,
            line=2,
            field="kind",
            says="career is not what the file's name says, one-to-one",
            fix='Write kind = "one-to-one", or give the file another name.',
        ),
    )


def test_a_meeting_may_leave_out_what_its_name_says() -> None:
    key = MeetingKey(date=dt.date(2026, 11, 9), number=2, kind="coaching")
    assert decode(f"{HOME}/meetings/{meeting_filename(key)}", b"") == Contents(
        Meeting(date=key.date, number=2, kind="coaching"), {"point": (), "note": ()}
    )


def test_a_wrong_head_of_a_meeting_costs_only_its_field() -> None:
    raw = b'mood = 9\nminutes = 30\ndate = "soon"\n[[note]]\ntext = "Tired"\n'
    decoded = decode(MEETING, raw)
    assert decoded.head == Meeting(date=DAY, minutes=30, notes=(Note(text="Tired"),))
    assert [(one.line, one.field) for one in decoded.problems] == [(1, "mood"), (3, "date")]
    assert decoded.sound is False


@pytest.mark.parametrize("path", [MEETING, PERSON, "ooo.toml"])
def test_a_file_that_is_not_toml_has_no_head(path: str) -> None:
    decoded = decode(path, b"name = \n")
    assert (decoded.head, decoded.sound, len(decoded.problems)) == (None, False, 1)


def test_settled_records_say_how_they_ended() -> None:
    raw = b"""\
[[commitment]]
id = "b4ta"
owner = "them"
text = "pick a mentor"
settled = 2026-11-09
outcome = "kept"
[[point]]
id = "n3xt"
text = "Thank her"
settled = 2026-10-14
outcome = "said"
"""
    commitment = SettledCommitment(
        id="b4ta",
        owner="them",
        text="pick a mentor",
        settled=dt.date(2026, 11, 9),
        outcome="kept",
    )
    point = SettledPoint(id="n3xt", text="Thank her", settled=dt.date(2026, 10, 14), outcome="said")
    file = "people/alice/settled/2026.toml"
    assert decode(file, raw) == Contents(records={"commitment": (commitment,), "point": (point,)})
    elsewhere = decode("people/alice/settled/2025.toml", raw)
    assert elsewhere.sound is True
    assert told(elsewhere.problems)[0] == Told(
        file="people/alice/settled/2025.toml",
        line=5,
        field="settled",
        says="2026-11-09 stands in the file of 2025",
        fix="Move the record to the file of 2026, or mend its date.",
    )


def test_the_cover_falls_back_on_the_defaults_where_it_is_wrong() -> None:
    raw = b'schema = "1"\n[me]\nname = "Marion"\n[defaults]\nminutes = 45\n'
    decoded = decode("ooo.toml", raw)
    assert decoded.head == Cover(me=Me(name="Marion"), defaults=Defaults(minutes=45))
    assert told(decoded.problems) == (
        Told(
            file="ooo.toml",
            line=1,
            field="schema",
            says='"1" is not a whole number',
            fix="Write schema = 1 without quotes.",
        ),
    )
    assert decode("ooo.toml", b"schema = 9\n") == Contents(Cover(schema=9))


def test_a_wrong_record_costs_only_itself() -> None:
    raw = b"""\
# mine
[[commitment]]
owner = "me"
text = "send the grid"

[[commitment]]
owner = "me"
text = "send the deck"
due = "2026-11-19"
"""
    decoded = decode(COMMITMENTS, raw)
    assert replace(decoded, problems=()) == Contents(
        records={"commitment": (Commitment(owner="me", text="send the grid"),)},
        sound=False,
        whole=False,
    )
    assert told(decoded.problems) == (
        Told(
            file=COMMITMENTS,
            line=9,
            field="due",
            says='"2026-11-19" is not a date',
            fix="Write due = 2026-11-19 without quotes.",
        ),
    )


def test_a_person_keeps_what_is_right_and_is_called_by_the_directory() -> None:
    raw = b'name = 5\nrole = "Designer"\ncadence = "often"\nadded = 2026-02-02\n'
    decoded = decode("people/chloe/person.toml", raw)
    assert decoded.head == Person(
        slug="chloe", name="chloe", role="Designer", added=dt.date(2026, 2, 2)
    )
    assert [one.field for one in decoded.problems] == ["name", "cadence"]


def test_two_records_with_one_id_are_both_read_and_said() -> None:
    """Which of the two is meant only the person knows, so that both stay as they are."""
    raw = b'[[point]]\ntext = "a"\nid = "aa22"\n[[point]]\nid = "aa22"\ntext = "b"\n'
    decoded = decode(AGENDA, raw)
    assert replace(decoded, problems=()) == Contents(
        records={"point": (Point(id="aa22", text="a"), Point(id="aa22", text="b"))}
    )
    assert told(decoded.problems) == (
        Told(
            file=AGENDA,
            line=5,
            field="id",
            says="another point in this file has aa22 too",
            fix="Give one of them another id, or take out the copy.",
        ),
    )


RECORD = '[[commitment]]\nowner = "me"\ntext = "x"\n'


@pytest.mark.parametrize(
    ("line", "field", "says", "fix"),
    [
        ("id = 7", "id", "7 is not a text", 'Write it such as id = "…".'),
        (
            'id = "k-7"',
            "id",
            "it is not 2 to 12 letters and digits",
            "Write 2 to 12 letters and digits, or take the line out to be given an id.",
        ),
        (
            "due = 2026-11-19T10:00:00",
            "due",
            "2026-11-19T10:00:00 is not a date",
            "Write due = 2026-11-19 without a time.",
        ),
        ("due = 10:00:00", "due", "10:00:00 is not a date", "Write it such as due = 2026-11-19."),
        ('due = "fri"', "due", '"fri" is not a date', "Write it such as due = 2026-11-19."),
        ('due = "1e"', "due", '"1e" is not a date', "Write it such as due = 2026-11-19."),
        (
            "due = 1026-11-19",
            "due",
            "it is not a day from 1900 to 2999",
            "Write the year with its four digits.",
        ),
        ("known = 1", "known", "1 is not true or false", "Write it such as known = true."),
        (
            'known = "true"',
            "known",
            '"true" is not true or false',
            "Write known = true without quotes.",
        ),
        ("due = true", "due", "true is not a date", "Write it such as due = 2026-11-19."),
        ("due = 1.5", "due", "1.5 is not a date", "Write it such as due = 2026-11-19."),
        ("due = {}", "due", "a table is not a date", "Write it such as due = 2026-11-19."),
        (
            f"due = {'9' * 50}",
            "due",
            "a very long number is not a date",
            "Write it such as due = 2026-11-19.",
        ),
        (
            f'due = "{"x" * 50}"',
            "due",
            f'"{"x" * 39}…" is not a date',
            "Write it such as due = 2026-11-19.",
        ),
        ('moves = "x"', "moves", '"x" is not a list', 'Write it such as moves = ["…"].'),
        ("moves = [1]", "moves[0]", "1 is not a table", "Write it such as moves = { … }."),
        (
            'moves = [{ on = 2026-11-09 }, { on = "2026-11-10" }]',
            "moves[1].on",
            '"2026-11-10" is not a date',
            "Write on = 2026-11-10 without quotes.",
        ),
        (
            "moves = [{ on = 0001-11-09 }]",
            "moves[0].on",
            "it is not a day from 1900 to 2999",
            "Write the year with its four digits.",
        ),
        ("moves = [{}]", "moves[0].on", "it is missing", "Add a line on = …"),
    ],
)
def test_a_wrong_value_is_said_with_its_line_and_its_fix(
    line: str, field: str, says: str, fix: str
) -> None:
    assert told(problems_of(f"{RECORD}{line}\n")) == (
        Told(file=COMMITMENTS, line=4, field=field, says=says, fix=fix),
    )


def test_all_that_is_wrong_is_said_at_once_in_the_order_of_the_lines() -> None:
    text = '[[commitment]]\nowner = "us"\ndue = "x"\n[[commitment]]\nowner = "me"\ntext = " "\n'
    assert [one[1:] for one in told(problems_of(text))] == [
        (1, "text", "it is missing", "Add a line text = …"),
        (2, "owner", '"us" is not known', "Write one of: me, them."),
        (3, "due", '"x" is not a date', "Write it such as due = 2026-11-19."),
        (6, "text", "it is empty", "Write its text, or take it out."),
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("commitment = 5\n", 1),
        ('x = 1\n\n[commitment]\ntext = "x"\n', 3),
        ("x.y = 2\ncommitment = [1, 2]\n", 2),
        ("commitment = [{ owner = 'me' }]\n", 1),
    ],
)
def test_records_in_an_odd_shape_are_named_by_a_line(text: str, line: int) -> None:
    assert {one.line for one in problems_of(text)} == {line}


def test_wrong_values_of_goals_are_found_in_their_tables() -> None:
    raw = b"""\
[[goal]]
title = "x"
sessions = -1
next = 2026-11-23T10:00:00Z
[goal.indicator]
name = ""
start = "8"
target = "x"
[[goal]]
title = "y"
review_every = "monthly"
[goal.indicator]
name = ""
start = inf
[[goal.evaluations]]
on = 2026-10-01
verdict = "keep"
[[goal.evaluations]]
on = 2026-10-08
verdict = "no"
[[goal]]
title = "z"
next = 1026-11-23
[goal.indicator]
name = "much"
start = 1e999
[[autonomy]]
topic = "payroll"
level = 5
"""
    decoded = decode(GOALS, raw)
    assert decoded.records == {"goal": (), "autonomy": ()}
    assert [(one.line, one.field, one.says) for one in told(decoded.problems)] == [
        (3, "sessions", "it is out of range"),
        (4, "next", "2026-11-23T10:00:00+00:00 is not a local date or time"),
        (7, "indicator.start", '"8" is not a number'),
        (11, "review_every", "it is not a number of days or weeks"),
        (13, "indicator.name", "it is empty"),
        (14, "indicator.start", "it is no number"),
        (20, "evaluations[1].verdict", '"no" is not known'),
        (23, "next", "it is not a day from 1900 to 2999"),
        (26, "indicator.start", "it is no number"),
        (29, "level", "it is not from 1 to 4"),
    ]


def test_numbers_beyond_all_measure_are_refused() -> None:
    raw = f"[[goal]]\ntitle = 'x'\nreadings = [{{ on = 2026-10-01, value = 1{'0' * 400} }}]\n"
    (problem,) = decode(GOALS, raw.encode()).problems
    assert says_of(problem) == "a very long number is not a usable value"


def test_preferences_are_texts() -> None:
    raw = b'name = "A"\n[preferences]\na = "b"\nc = 5\n'
    (problem,) = decode(PERSON, raw).problems
    assert (problem.field, says_of(problem)) == ("preferences.c", "5 is not a text")


def test_points_may_come_back_at_every_meeting_or_after_a_time() -> None:
    raw = b'[[point]]\ntext = "a"\nevery = "%s"\n'
    assert decode(AGENDA, raw % b"meeting").sound is True
    assert decode(AGENDA, raw % b"4w").sound is True
    assert decode(AGENDA, raw % b"often").sound is False


def test_dates_in_lists_are_days_of_a_notebook_too() -> None:
    raw = b'[[point]]\ntext = "a"\ncarried = [2026-10-26, 1026-11-09]\n'
    (problem,) = decode(AGENDA, raw).problems
    assert (problem.line, problem.field) == (3, "carried[1]")


@pytest.mark.parametrize(
    ("raw", "line", "says"),
    [
        (b'x = 1\ny = "\xff"\n', 2, "this is not UTF-8 text"),
        (b"\xff\xfex\x00", 1, "this is not UTF-8 text"),
        (b"\xef\xbb\xbfx = 1\r\ny = \r\n", 2, "this is not TOML: invalid value"),
        (b"x = 1\n<<<<<<< HEAD\ny = 2\n", 2, "a merge left both sides in it"),
        (b"x = 1\r\n=======\r\ny = 2\r\n", 2, "a merge left both sides in it"),
        (b"x = " + b"[" * 100_000, 0, "it is nested too deeply"),
        (b"x = " + b"{x = " * 100_000, 0, "it is nested too deeply"),
        (b".".join([b"a"] * 50_000) + b" = 1", 0, "it is nested too deeply"),
        (b"[" + b".".join([b"a"] * 50_000) + b"]", 0, "it is nested too deeply"),
        (b"x = 1\ny = " + b"9" * 100_000, 2, "it holds a number that is too long"),
        (b"x = 1\ny = -" + b"9_" * 900 * 5 + b"9", 2, "it holds a number that is too long"),
    ],
    ids=lambda value: repr(value)[:20],
)
@pytest.mark.parametrize("path", EVERY_KIND)
def test_a_file_that_is_no_toml_costs_only_itself(
    path: str, raw: bytes, line: int, says: str
) -> None:
    """Whatever someone puts into a notebook: one problem, and never an exception."""
    decoded = decode(path, raw)
    (problem,) = decoded.problems
    assert (problem.file, problem.line, says_of(problem)) == (path, line, says)
    assert fix_of(problem)
    assert decoded.sound is False


@given(st.binary() | st.text().map(str.encode), st.sampled_from(EVERY_KIND))
def test_no_bytes_raise(raw: bytes, path: str) -> None:
    decode(path, raw)


@given(
    st.sampled_from(EVERY_KIND),
    st.lists(
        st.tuples(
            st.sampled_from(
                [
                    "id",
                    "text",
                    "owner",
                    "due",
                    "moves",
                    "next",
                    "preferences",
                    "useful",
                    "name",
                    "carried",
                    "indicator",
                    "readings",
                    "kind",
                    "date",
                    "me",
                    "schema",
                    "cadence",
                ]
            ),
            st.sampled_from(
                [
                    "1",
                    '"x"',
                    "2026-11-19",
                    "[]",
                    "{}",
                    "[1]",
                    '["x"]',
                    "[{}]",
                    "{on=1}",
                    "nan",
                    "true",
                    "10:00:00",
                    "[[]]",
                    '"2w"',
                    "-1",
                    '[{on="x",x={}}]',
                    "0001-01-01",
                    "9999-12-31",
                    "2026-11-19T10:00:00Z",
                    "{a.b=[{c=1}]}",
                ]
            ),
        ),
        unique_by=lambda pair: pair[0],
    ),
    st.sampled_from(["", "[[point]]", "[[commitment]]", "[[goal]]", "[[autonomy]]", "[[note]]"]),
)
def test_no_values_raise(path: str, keys: list[tuple[str, str]], header: str) -> None:
    lines = "".join(f"{key} = {value}\n" for key, value in keys)
    decoded = decode(path, f"{header}\n{lines}".encode())
    assert all(one.line > 0 and one.field and one.says and fix_of(one) for one in decoded.problems)


def test_ten_times_the_wrong_records_are_ten_times_the_work() -> None:
    """Each is named with its line, for which the file is not gone through again."""

    def decoded(number: int) -> Contents:
        raw = b'[[commitment]]\nowner = "me"\ntext = 5\n' * number
        return decode(COMMITMENTS, raw)

    assert [problem.line for problem in decoded(1000).problems] == list(range(3, 3001, 3))
    assert calls(lambda: decoded(1000)) < 11 * calls(lambda: decoded(100))


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("2026-11-09.toml", MeetingKey(date=dt.date(2026, 11, 9))),
        ("2026-11-09.2.toml", MeetingKey(date=dt.date(2026, 11, 9), number=2)),
        ("2026-11-16.coaching.toml", MeetingKey(date=dt.date(2026, 11, 16), kind="coaching")),
        ("2026-11-16.12.note.toml", MeetingKey(date=dt.date(2026, 11, 16), number=12, kind="note")),
    ],
)
def test_a_meeting_is_named_by_its_day_number_and_kind(name: str, key: MeetingKey) -> None:
    assert meeting_key(name) == key
    assert meeting_filename(key) == name


@pytest.mark.parametrize(
    "name",
    [
        "2026-11-09.1.toml",
        "2026-11-09.02.toml",
        "2026-11-09.one-to-one.toml",
        "2026-11-09.lunch.toml",
        "2026-11-09 (conflict).toml",
        "2026-11-09.coaching.2.toml",
        "2026-02-30.toml",
        "1026-02-03.toml",
        "2026-11-09.toml~",
        "٢٠٢٦-11-09.toml",
        "notes.toml",
    ],
)
def test_any_other_name_is_no_meeting(name: str) -> None:
    assert meeting_key(name) is None


def test_a_move_keeps_its_reason() -> None:
    raw = b'[[commitment]]\nowner = "me"\ntext = "x"\nmoves = [{ on = 2026-11-09, why = "HR" }]\n'
    (commitment,) = decode(COMMITMENTS, raw).records["commitment"]
    assert commitment.moves == (Move(on=dt.date(2026, 11, 9), why="HR"),)


@pytest.mark.parametrize("noun", Value.__subclasses__(), ids=lambda noun: noun.__name__)
def test_a_field_that_is_text_or_a_number_by_default_holds_nothing_else(noun: type[Value]) -> None:
    """Only so may dates, fractions and nouns be looked for in the other fields alone."""
    for field in fields(noun):
        if isinstance(field.default, str | int):
            kinds = {field.type, *get_args(field.type)}
            assert kinds.isdisjoint({float, dt.date, dt.time, Booking}), field.name


@pytest.mark.parametrize(
    ("path", "raw", "field", "line"),
    [
        (
            "people/alice/commitments.toml",
            b'[[commitment]]\nowner = "me"\ntext = "x"\nmoves = [\n{ wass = 2026-11-01 }]\n',
            "moves[0].wass",
            4,
        ),
        (
            "people/alice/goals.toml",
            b'[[goal]]\ntitle = "x"\n[goal.indicator]\nname = "y"\ntaget = 3\n',
            "indicator.taget",
            5,
        ),
        (
            "people/alice/meetings/2026-11-09.toml",
            b'[[point]]\ntext = "x"\nby = "me"\n[[point.moves]]\nwhhy = 1\n',
            "moves[0].whhy",
            5,
        ),
        ("ooo.toml", b"[defaults]\ncadnce = '3w'\n", "defaults.cadnce", 2),
        ("people/alice/person.toml", b"name = 'A'\n[preferences]\nnmae = 'x'\n", "", 0),
    ],
)
def test_a_key_within_a_table_of_ours_is_compared_too(
    path: str, raw: bytes, field: str, line: int
) -> None:
    """What they prefer has keys of the person's own, however near they are to ours."""
    row = COVER_PAGE if path == "ooo.toml" else SHELF.row(path.removeprefix("people/alice/"))
    near = decode_row(row, raw, file=path).near
    assert [(each.field, each.line) for each in near] == ([(field, line)] if field else [])
    assert decode_row(row, raw, file=path, closely=False).near == ()


@pytest.mark.parametrize(
    ("path", "raw", "field", "fix"),
    [
        ("people/alice/person.toml", b"[[pause]]\nfrom = 2026-11-01\n", "pause", "pauses = …"),
        ("people/alice/person.toml", b"[preference]\nx = 'y'\n", "preference", "preferences = …"),
        ("ooo.toml", b"[ME]\nname = 'x'\n", "ME", "me = …"),
        ("ooo.toml", b"[mee]\nname = 'x'\n", "mee", "me = …"),
        ("ooo.toml", b"[my]\nname = 'x'\n", "", ""),
        ("people/alice/agenda.toml", b"[[point]]\ntext = 'x'\nBy = 'me'\n", "By", "by = …"),
        ("people/alice/agenda.toml", b"[[point]]\ntext = 'x'\nbuy = true\n", "", ""),
    ],
)
def test_a_table_or_a_short_key_that_is_nearly_ours_has_its_right_spelling_said(
    path: str, raw: bytes, field: str, fix: str
) -> None:
    """The shortest names are near to many words of anyone's."""
    row = COVER_PAGE if path == "ooo.toml" else SHELF.row(path.removeprefix("people/alice/"))
    near = decode_row(row, raw, file=path).near
    assert [(each.field, fix_of(each)) for each in near] == (
        [(field, f"Write {fix}")] if field else []
    )
