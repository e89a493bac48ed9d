"""How promises ended, counted: the first date is the one that a promise is held against."""

import datetime as dt

import pytest

from ooo.core.dossier import Dossier
from ooo.core.looking_back.given import PromiseEnding, PromiseSide, promises_of, record_of
from ooo.core.looking_back.given_all import my_promises
from ooo.core.looking_back.period import Period
from ooo.core.model import Commitment, Move, Person, SettledCommitment
from ooo.core.records.commitments import Outcome
from ooo.core.text.facts import File
from ooo.views import draw
from ooo.views.page import Page

TODAY = dt.date(2026, 11, 23)
ALICE = Person(slug="alice", name="Alice Martin")
PAGE = Page(width=80)


def on(day: int) -> dt.date:
    """Give a day of November 2026."""
    return dt.date(2026, 11, day)


def kept(settled: int, *, due: int | None, was: int | None = None) -> SettledCommitment:
    """Give a promise that was kept, and moved from one date to another."""
    moves = (Move(on=on(1), was=on(was)),) if was else (Move(on=on(1)),)
    return SettledCommitment(
        owner="me",
        text="x",
        made=on(1),
        due=on(due) if due else None,
        moves=moves,
        settled=on(settled),
        outcome="kept",
    )


@pytest.mark.parametrize(
    ("promise", "ending", "late"),
    [
        (kept(10, due=10), "kept_first", 0),
        (kept(11, due=10), "kept_late", 1),
        (kept(10, due=15, was=10), "kept_first", 0),
        (kept(11, due=15, was=10), "kept_moved", 0),
        (kept(15, due=15, was=10), "kept_moved", 0),
        (kept(16, due=15, was=10), "kept_late", 1),
        # Pulled forward: it is kept by its first date, and not late, whatever its last one.
        (kept(9, due=8, was=10), "kept_first", 0),
        (kept(9, due=None), "kept_undated", 0),
        (Commitment(owner="me", text="x", due=on(23)), "open", 0),
        (Commitment(owner="me", text="x", due=on(22)), "open_late", 1),
        (Commitment(owner="me", text="x"), "open", 0),
        (
            SettledCommitment(
                owner="me", text="x", due=on(1), settled=on(9), outcome="missed", why="w"
            ),
            "missed",
            0,
        ),
        (
            SettledCommitment(owner="me", text="x", settled=on(9), outcome="dropped"),
            "dropped",
            0,
        ),
    ],
)
def test_how_a_promise_ended(promise: Commitment, ending: PromiseEnding, late: int) -> None:
    record = record_of(promise, TODAY)
    assert (record.ending, record.days_late) == (ending, late)


MANY = Dossier(
    person=ALICE,
    commitments=(
        Commitment(id="a2aa", owner="me", text="late", made=on(3), due=on(22)),
        Commitment(id="b2bb", owner="me", text="open", due=on(30)),
        Commitment(id="c2cc", owner="them", text="later", made=on(2), due=on(30)),
        Commitment(id="s2cc", owner="them", text="s", made=on(2), sensitive=True),
    ),
    settled_commitments=(
        *(kept(10, due=10) for _ in range(3)),
        kept(12, due=15, was=10),
        kept(9, due=None),
        SettledCommitment(id="m", owner="me", text="m", settled=on(9), outcome="missed"),
    ),
)


def test_each_side_is_counted_by_itself_and_against_what_had_to_be_kept() -> None:
    answer = promises_of(MANY, Period(), today=TODAY)
    assert answer.me == PromiseSide(
        kept_first=3,
        kept_moved=1,
        kept_undated=1,
        missed=1,
        open=2,
        late=1,
        late_days=1,
        moves=1,
        slip_days=(1,),
    )
    assert (answer.me.had_to_be, answer.me.all, answer.them.open) == (6, 8, 2)
    assert answer.me.in_time == 4
    drawn = draw(answer, PAGE, color=False)
    assert (
        "YOU (8)\n"
        " 5 of 6 kept: 3 by the first date, 1 by a later one, 1 without a date.\n"
        " 1 missed. 2 open, 1 of them late 1 day.\n"
        "\n"
        "ALICE (2)\n"
        " 2 open.\n"
    ) in drawn
    assert drawn.endswith("\n\n1 sensitive, not shown.")
    assert promises_of(MANY, Period(), today=TODAY, show_all=True).sensitive == 0


def settled(outcome: Outcome, count: int) -> tuple[SettledCommitment, ...]:
    """Give promises of mine that ended so, without a date."""
    one = SettledCommitment(owner="me", text="x", made=on(1), settled=on(9), outcome=outcome)
    return (one,) * count


def still(*due: int | None) -> tuple[Commitment, ...]:
    """Give open promises of mine by these days."""
    return tuple(
        Commitment(owner="me", text="x", made=on(1), due=on(day) if day else None) for day in due
    )


@pytest.mark.parametrize(
    ("ended", "left", "whole", "brief"),
    [
        (settled("kept", 13) + settled("missed", 1), still(19),
         "13 of 14 kept: 13 without a date. 1 missed. 1 open, late 4 days.",
         "13 of 14 kept · 1 late now"),
        (settled("kept", 4) + settled("missed", 1), (),
         "4 of 5 kept: 4 without a date. 1 missed.", "4 of 5 kept"),
        (settled("kept", 3) + settled("missed", 1), still(None),
         "3 kept: 3 without a date. 1 missed. 1 open.", "3 kept · 1 missed"),
        (settled("missed", 5), (), "5 missed.", "0 of 5 kept"),
        (settled("missed", 1), still(22, 21), "1 missed. 2 open and late.",
         "1 missed · 2 late now"),
        ((), still(22, None), "2 open, 1 of them late 1 day.", "1 late now"),
        ((), still(22, 20, None), "3 open, 2 of them late.", "2 late now"),
        ((), still(23), "1 open.", "1 open"),
        (settled("dropped", 2), (), "2 not needed any more.", "2 not needed any more"),
        (settled("dropped", 2), still(None), "2 not needed any more. 1 open.", "1 open"),
    ],
)  # fmt: skip
def test_a_side_is_told_in_sentences_and_everyone_in_a_line(
    ended: tuple[SettledCommitment, ...], left: tuple[Commitment, ...], whole: str, brief: str
) -> None:
    """The days are said of the only one that is late; below five settled there is no "of"."""
    dossier = Dossier(person=ALICE, settled_commitments=ended, commitments=left)
    drawn = draw(promises_of(dossier, Period(), today=TODAY), Page(), color=False)
    assert drawn.splitlines()[3] == f" {whole}"
    mine = draw(my_promises([dossier], Period(), today=TODAY), Page(), color=False)
    assert mine == f"YOU PROMISED\n Alice Martin: {brief}"


def test_what_was_not_read_is_not_counted_and_that_is_said() -> None:
    unread = (File("people/alice/settled/2026.toml"),)
    said = "\n\nNot counted, since it cannot be read in full: people/alice/settled/2026.toml."
    page = Page()
    whole = promises_of(MANY, Period(), today=TODAY, unread=unread, show_all=True)
    assert draw(whole, page, color=False).endswith(said)
    mine = my_promises([MANY], Period(), today=TODAY, unread=unread)
    assert draw(mine, page, color=False).endswith(said)


def test_where_all_is_sensitive_nothing_is_headed() -> None:
    hushed = Commitment(id="s2cc", owner="me", text="s", made=on(2), sensitive=True)
    answer = promises_of(Dossier(person=ALICE, commitments=(hushed,)), Period(), today=TODAY)
    assert draw(answer, PAGE, color=False) == (
        "Alice Martin · promises since 2 Nov\n\nYOU (1)\n 1 open.\n\n1 sensitive, not shown."
    )


def test_a_time_holds_what_was_promised_in_it() -> None:
    answer = promises_of(MANY, Period(on(3)), today=TODAY)
    assert [each.id for each in answer.records] == ["m", "a2aa"]
    year = promises_of(MANY, Period(None, on(2)), today=TODAY)
    assert draw(year, PAGE, color=False).startswith("Alice Martin · promises, 1 Nov to 2 Nov\n")
    nothing = promises_of(MANY, Period(TODAY), today=TODAY)
    assert draw(nothing, PAGE, color=False) == "Nothing was promised with Alice Martin."


def test_nothing_is_said_only_where_all_was_read() -> None:
    unread = (File("people/alice/settled/2026.toml"),)
    empty = Dossier(person=ALICE)
    answer = promises_of(empty, Period(), today=TODAY, unread=unread)
    assert draw(answer, PAGE, color=False).startswith("What was promised with Alice Martin cannot")
    mine = my_promises([empty], Period(), today=TODAY, unread=unread)
    assert draw(mine, PAGE, color=False).startswith("What you promised cannot be told")
    assert draw(my_promises([empty], Period(), today=TODAY), PAGE, color=False) == (
        "You promised nothing."
    )
    assert [each.person for each in my_promises([MANY], Period(), today=TODAY).people] == ["alice"]
