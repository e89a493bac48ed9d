"""What took place, said: what the sample notebook has no example of."""

import datetime as dt

from ooo.core.dossier import Dossier
from ooo.core.looking_back.day import whole_day
from ooo.core.looking_back.find import Filters, Finder
from ooo.core.looking_back.history import Wanted, lines, look_back
from ooo.core.looking_back.newest import look_at_all
from ooo.core.looking_back.query import parse_query
from ooo.core.model import (
    Autonomy,
    Commitment,
    Evaluation,
    Goal,
    Indicator,
    Level,
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
from ooo.core.text.facts import File
from ooo.views import draw
from ooo.views.page import Page

TODAY = dt.date(2026, 11, 23)
ALICE = Person(slug="alice", name="Alice Martin", added=dt.date(2026, 11, 2))
PAGE = Page(width=80)


def on(day: int) -> dt.date:
    """Give a day of November 2026."""
    return dt.date(2026, 11, day)


def held(*meetings: Meeting, **more: object) -> Dossier:
    """Give a dossier with these meetings."""
    keys = tuple(sorted(meeting.key for meeting in meetings))
    return Dossier(person=ALICE, entries=keys, meetings=meetings, **more)  # type: ignore[arg-type]


def time_line(dossier: Dossier, asked: Wanted | None = None) -> str:
    """Draw a time line."""
    asked = asked or Wanted()
    line = lines([dossier], asked)["alice"]
    return draw(look_back(dossier, line, asked, today=TODAY), PAGE, color=False)


GOALS = held(
    goals=(
        Goal(
            id="g4pz",
            title="Payroll",
            opened=on(1),
            closed=on(20),
            indicator=Indicator(name="escalations", start=8),
            readings=(Reading(on=on(3), value=5.5),),
            milestones=(Milestone(text="runbook", done=on(5)),),
            evaluations=(
                Evaluation(on=on(7), verdict="keep"),
                Evaluation(on=on(9), verdict="adjust"),
                Evaluation(on=on(11), verdict="stop"),
            ),
        ),
        Goal(id="g5pz", title="Bare", readings=(Reading(on=on(3), value=1),)),
    ),
    autonomy=(Autonomy(topic="runs", level=4, since=on(15), history=(Level(on=on(13), level=2),)),),
)


def test_goals_and_autonomy_are_told_on_their_days() -> None:
    assert time_line(GOALS) == (
        "Alice Martin · not met yet\n"
        "\n"
        "NOVEMBER 2026\n"
        " 20 Fri  Goal: Payroll · closed                                   [g4pz]\n"
        " 15 Sun  Autonomy: runs · coached → delegated\n"
        " 13 Fri  Autonomy: runs · coached\n"
        " 11 Wed  Goal: Payroll · stopped                                  [g4pz]\n"
        "  9 Mon  Goal: Payroll · adjusted                                 [g4pz]\n"
        "  7 Sat  Goal: Payroll · kept as it is                            [g4pz]\n"
        "  5 Thu  Goal: Payroll · step done: runbook                       [g4pz]\n"
        "  3 Tue  Goal: Payroll · escalations 8 → 5.5                      [g4pz]\n"
        "         Goal: Bare · 1                                           [g5pz]\n"
        "  1 Sun  Goal: Payroll · opened                                   [g4pz]"
    )


MEETINGS = held(
    Meeting(date=on(3), kind="coaching", minutes=45, useful=Useful(me=3, them=5)),
    Meeting(date=on(5), kind="skipped", by="me", why="release"),
    Meeting(date=on(6), kind="skipped", by="me"),
    Meeting(date=on(7), kind="skipped"),
    Meeting(date=on(8), kind="skipped", why="strike"),
    Meeting(date=on(10), kind="async", spoke="both"),
    Meeting(date=on(12), kind="note"),
    Meeting(date=on(12), kind="first", spoke="me", notes=(Note(text="a"), Note(text="b"))),
    commitments=(
        Commitment(
            id="k7mx",
            owner="them",
            text="grid",
            made=on(12),
            moves=(Move(on=on(12), was=on(13)),),
        ),
    ),
    settled_commitments=(
        SettledCommitment(
            id="m2aa",
            owner="them",
            text="late",
            made=on(1),
            due=on(2),
            settled=on(12),
            outcome="missed",
            why="no time",
        ),
        SettledCommitment(
            id="m3aa", owner="me", text="dropped", made=on(12), settled=on(20), outcome="dropped"
        ),
        SettledCommitment(
            id="m4aa", owner="me", text="missed", made=on(12), settled=on(20), outcome="missed"
        ),
    ),
    settled_points=(
        SettledPoint(id="z7qs", text="thanks", settled=on(12), outcome="said"),
        SettledPoint(
            id="z8qs",
            text="no thanks",
            settled=on(12),
            outcome="dropped",
            carried=(on(12), on(10)),
        ),
    ),
)


def test_every_kind_of_day_says_what_it_was() -> None:
    assert time_line(MEETINGS) == (
        "Alice Martin · 2 meetings since 10 Nov · the last 11 days ago (12 Nov)\n"
        "\n"
        "NOVEMBER 2026\n"
        " 20 Fri  You missed: missed                                       [m4aa]\n"
        "         You dropped: dropped                                     [m3aa]\n"
        " 12 Thu  Seen\n"
        "         First meeting\n"
        "         a\n"
        "         b\n"
        "         Alice missed: late                             no time   [m2aa]\n"
        "         Alice moved: grid, from 13 Nov to no date                [k7mx]\n"
        " 10 Tue  In writing\n"
        "  8 Sun  Skipped: strike\n"
        "  7 Sat  Skipped\n"
        "  6 Fri  Called off by you\n"
        "  5 Thu  Called off by you: release\n"
        "  3 Tue  Coaching, 45 min\n"
        "\n"
        "One of them whole: ooo history alice 2026-11-12"
    )


def test_what_was_promised_is_told_where_promises_were_asked_for() -> None:
    told = time_line(MEETINGS, Wanted(kind="promise"))
    assert "Alice promised: grid                     open, no date   [k7mx]" in told
    assert "You promised: dropped                   dropped 20 Nov   [m3aa]" in told


def test_of_everyone_the_line_of_a_day_is_what_was_asked_for() -> None:
    """The head of a meeting says nothing of the wins that were looked for in it."""
    dossier = held(
        Meeting(date=on(2), notes=(Note(kind="career", text="hushed", sensitive=True),)),
        Meeting(date=on(3), notes=(Note(text="x"), Note(kind="career", text="lead"))),
        Meeting(date=on(4), kind="career", notes=(Note(kind="career", text="lead"),)),
        Meeting(date=on(5), kind="note", notes=(Note(kind="career", text="lead"),)),
        Meeting(date=on(6), points=(Point(text="Lead?", kind="career"),)),
        settled_commitments=(
            SettledCommitment(
                id="m2aa", owner="them", text="grid", settled=on(7), outcome="kept", made=on(3)
            ),
        ),
    )

    def told(kind: str, *, show_all: bool = False) -> list[str]:
        answer = look_at_all([dossier], Wanted(kind=kind, show_all=show_all), today=TODAY)
        return draw(answer, Page(), color=False).splitlines()[1:]

    assert told("career") == [
        "  6 Fri  Alice · One-to-one · Lead?",
        "  5 Thu  Alice · Seen: lead",
        "  4 Wed  Alice · Career talk",
        "  3 Tue  Alice · Career: lead",
        "",
        "1 sensitive, not shown.",
    ]
    assert told("career", show_all=True)[4:] == ["  2 Mon  Alice · Career: hushed"]
    assert told("promise") == [
        "  7 Sat  Alice · Alice kept: grid                                 [m2aa]",
        "  3 Tue  Alice · Alice promised: grid                kept 7 Nov   [m2aa]",
    ]


def test_a_day_with_several_entries_opens_each_with_what_it_was() -> None:
    assert draw(whole_day(MEETINGS, on(12), today=TODAY), PAGE, color=False) == (
        "Alice Martin · Thu 12 Nov 2026\n"
        "\n"
        "First meeting · you spoke more\n"
        "\n"
        "SAID\n"
        " a\n"
        " b\n"
        "\n"
        "TOLD THAT DAY (2)\n"
        " thanks                                                           [z7qs]\n"
        " no thanks                                              dropped   [z8qs]\n"
        "\n"
        "MISSED THAT DAY (1)\n"
        " Alice: late                            promised 1 Nov, no time   [m2aa]\n"
        "\n"
        "MOVED THAT DAY (1)\n"
        " Alice: grid, from 13 Nov to no date                              [k7mx]\n"
        "\n"
        "PROMISED THAT DAY (3)\n"
        " Alice: grid                                      open, no date   [k7mx]\n"
        " You: dropped                                    dropped 20 Nov   [m3aa]\n"
        " You: missed                                      missed 20 Nov   [m4aa]\n"
        "\n"
        "NOT REACHED (1)\n"
        " no thanks                                        carried twice   [z8qs]\n"
        "\n"
        "Seen\n"
        "\n"
        "Before: Tue 10 Nov (in writing)"
    )


def test_a_coaching_session_says_how_useful_it_was() -> None:
    drawn = draw(whole_day(MEETINGS, on(3), today=TODAY), PAGE, color=False)
    assert drawn.splitlines()[1] == "Useful to Alice: 5 of 5 · useful to you: 3 of 5"


def test_goals_of_a_day_stand_in_a_section_of_their_own() -> None:
    drawn = draw(whole_day(GOALS, on(13), today=TODAY), PAGE, color=False)
    assert drawn == "Alice Martin · Fri 13 Nov 2026\n\nGOALS (1)\n Autonomy: runs · coached"


def test_nothing_is_said_only_where_everything_was_read() -> None:
    empty = held()
    line = lines([held(Meeting(date=on(3)))], Wanted())["alice"]
    unread = (File("people/alice/meetings"),)
    answer = look_back(empty, line, Wanted(), today=TODAY, unread=unread)
    assert draw(answer, PAGE, color=False).startswith(
        "What there is with Alice Martin cannot be told: people/alice/meetings"
    )
    everyone = look_at_all([empty], Wanted(), today=TODAY, unread=unread)
    assert draw(everyone, PAGE, color=False).startswith("What took place cannot be told")
    some = look_at_all([empty], Wanted(kind="win"), today=TODAY)
    assert draw(some, PAGE, color=False) == "Nothing of that kind with anyone."
    bare = Dossier(person=Person(slug="bob", name="Bob"))
    assert draw(look_back(bare, line, Wanted(), today=TODAY), PAGE, color=False) == (
        "Nothing yet with Bob."
    )


def test_what_is_found_says_what_it_is() -> None:
    finder = Finder(parse_query(["grid"]), Filters(), limit=4, today=TODAY)
    records = {
        "goal": (Goal(id="g4pz", title="A grid", closed=on(3)), Goal(id="g5pz", title="grid")),
        "autonomy": (Autonomy(topic="grid", level=2),),
        "commitment": (Commitment(id="k7mx", owner="me", text="grid", due=on(30)),),
        "point": (
            Point(id="s7mx", text="grid", sensitive=True),
            SettledPoint(id="z7qs", text="grid", settled=on(5), outcome="said"),
        ),
        "other": ("no record",),
    }
    finder.look("alice", "people/alice/settled/2026.toml", None, records)
    found = finder.answer({"alice": ALICE}, entries={}, files=1, whole=False)
    assert draw(found, PAGE, color=False) == (
        "OPEN (3)\n"
        " Alice  You: grid                                    due 30 Nov   [k7mx]\n"
        " Alice  goal: grid                                                [g5pz]\n"
        " Alice  autonomy: grid\n"
        "\n"
        "PAST (1)\n"
        "  5 Nov  Alice  point  grid                                       [z7qs]\n"
        "\n"
        "At least 1 sensitive, not shown.\n"
        "There is more: --limit 0 shows all."
    )
