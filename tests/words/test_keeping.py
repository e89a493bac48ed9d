"""What is said of a notebook kept safe: whole answers, and what a shared screen hides of them."""

import datetime as dt

import pytest
from msgspec.structs import asdict

from ooo.core.dossier import Problem
from ooo.core.keeping.check import Checked, CheckedScreen
from ooo.core.keeping.redo import Redone
from ooo.core.keeping.retention import Old, Span
from ooo.core.keeping.undo import Past, PastCommand, ToldCommand
from ooo.core.text.facts import File, Name, Words
from ooo.errors import Saying
from ooo.views import draw
from ooo.views.page import Page

DAY = dt.date(2026, 11, 9)
PIPE = Page()


def past(command: str, *, undone: bool = False) -> PastCommand:
    moment = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)
    return PastCommand(command=command, time=moment, files=("a", "b"), undone=undone)


def test_what_is_mended_what_stays_and_what_is_wrong_are_said_in_that_order() -> None:
    answer = Checked(
        mended=(Saying("{file}: its mode is 0600 now", file=File("ooo.toml")),),
        problems=(
            Problem(file="people/alice", says=Saying("it is no person")),
            Problem(
                file="people/alice/agenda.toml",
                line=5,
                field="text",
                says=Saying("{shown} is not a text", shown=Words('"a secret"')),
                fix=Saying("Write it such as {example}.", example=File("x")),
            ),
        ),
        screen=CheckedScreen(not_mended=(Saying("it is broken"),)),
    )
    assert draw(answer, PIPE, color=False) == (
        "Mended: ooo.toml: its mode is 0600 now\n"
        "Not mended: it is broken\n"
        "people/alice: it is no person\n"
        'people/alice/agenda.toml:5: text: "a secret" is not a text\n'
        "  Write it such as x.\n"
        "\n"
        "2 problems found."
    )
    assert draw(answer, Page(discreet=True), color=False).splitlines()[2:4] == [
        "people/WHO: it is no person",
        "people/WHO/agenda.toml:5: text: (hidden) is not a text",
    ]


@pytest.mark.parametrize(
    ("span", "says"),
    [
        (Span(24, "mo", DAY), "24 months"),
        (Span(1, "y", DAY), "1 year"),
        (Span(90, "d", DAY), "90 days"),
        (Span(8, "q", DAY), "8 quarters"),
        (Span(6, "w", DAY), "6 weeks"),
    ],
)
def test_where_nothing_is_too_old_the_span_is_named(span: Span, says: str) -> None:
    answer = Checked(mended=(), problems=(), screen=CheckedScreen(span=span))
    assert draw(answer, PIPE, color=False) == (
        f"Nothing wrong: every file can be read, and only by you.\n\nNothing is older than {says}."
    )


def test_what_is_too_old_stands_with_the_way_to_be_rid_of_it() -> None:
    def old(place: str, *, left: bool = False, whole: bool = False, last: dt.date = DAY) -> Old:
        return Old(
            person="ines",
            name="Inès Roux",
            left=left,
            file=f"people/ines/{place}",
            count=2 if last != DAY else 1,
            first=DAY,
            last=last,
            whole=whole,
        )

    answer = Checked(
        mended=(),
        problems=(),
        old=(
            old("meetings", left=True),
            old("settled/2025.toml", left=True, last=dt.date(2026, 11, 10)),
            old("meetings", last=dt.date(2026, 11, 10)),
            old("settled/2026.toml"),
            old("settled/2026.toml", whole=True),
        ),
        screen=CheckedScreen(span=Span(1, "w", DAY)),
    )
    assert draw(answer, PIPE, color=False).partition("\n\n")[2] == (
        "OLDER THAN 1 WEEK\n"
        " people/ines/meetings: 1 entry of Inès Roux (left), Mon 9 Nov 2026\n"
        "   Remove all that is held: ooo person forget ines\n"
        " people/ines/settled/2025.toml: 2 closed records of Inès Roux (left), "
        "Mon 9 Nov 2026 to Tue 10 Nov 2026\n"
        "   Remove all that is held: ooo person forget ines\n"
        " people/ines/meetings: 2 entries of Inès Roux, Mon 9 Nov 2026 to Tue 10 Nov 2026\n"
        "   Remove the files up to 2026-11-10 that you need no more.\n"
        " people/ines/settled/2026.toml: 1 closed record of Inès Roux, Mon 9 Nov 2026\n"
        "   Take out the records up to 2026-11-09 that you need no more.\n"
        " people/ines/settled/2026.toml: 1 closed record of Inès Roux, Mon 9 Nov 2026\n"
        "   Remove the file, if you need it no more."
    )
    hidden = draw(answer, Page(discreet=True), color=False)
    assert " people/WHO/meetings: 1 entry of I. R. (left), Mon 9 Nov 2026\n" in hidden
    assert "ooo person forget WHO\n" in hidden


def told(command: str, number: int, *did: Words, undone: bool = False) -> ToldCommand:
    said = tuple(Saying("{name} owes you: {text}", name=Name("Alice M"), text=each) for each in did)
    one = past(command, undone=undone)
    return ToldCommand(**asdict(one), number=number, did=said, more=2 if len(did) > 1 else 0)


def test_the_commands_that_can_be_taken_back_are_listed() -> None:
    """Each by its number, with what it did, and no more of that than a screen has room for."""
    commands = (
        told("ooo log alice", 10, *map(Words, "abcdef"), undone=True),
        told("check --fix", 9, Words("the RFC")),
        told("ooo owe alice", 8),
    )
    assert draw(Past(commands=commands), PIPE, color=False) == (
        "10  ooo log alice  (2026-11-23 09:30, 2 files)  undone\n"
        "    Alice M owes you: a\n"
        "    Alice M owes you: b\n"
        "    Alice M owes you: c\n"
        "    Alice M owes you: d\n"
        "    Alice M owes you: e\n"
        "    and 3 things more\n"
        " 9  check --fix  (2026-11-23 09:30, 2 files)\n"
        "    Alice M owes you: the RFC\n"
        " 8  ooo owe alice  (2026-11-23 09:30, 2 files)"
    )
    hidden = draw(Past(commands=commands[1:2]), Page(discreet=True), color=False)
    assert hidden.splitlines()[1] == "   A. M. owes you: (hidden)"


def test_where_there_are_none_it_is_said_why() -> None:
    why = Saying("Someone was forgotten.")
    assert draw(Past(commands=(), screen=why), PIPE, color=False) == "Someone was forgotten."
    assert draw(Past(commands=()), PIPE, color=False) == "Nothing to undo."


@pytest.mark.parametrize(
    ("command", "seen"),
    [
        ("ooo log alice", "ooo log …"),
        ("ooo person rename alice", "ooo person rename …"),
        ("check --fix", "check --fix"),
    ],
)
def test_a_shared_screen_shows_what_a_command_did_and_not_to_whom(command: str, seen: str) -> None:
    """A name in it may be of someone who is not in the notebook any more."""
    answer = Redone(command=past(command))
    assert draw(answer, Page(discreet=True), color=False) == (
        f"Brought forward: {seen}  (2026-11-23 09:30, 2 files)"
    )
