"""What a log asks, in words, and what a shared screen shows of it."""

import datetime as dt
from typing import get_args

import pytest

from ooo.core.log.dialogue import Asks, Question
from ooo.core.log.template.lines import Filled, read_field
from ooo.core.model import MeetingKind
from ooo.errors import Saying
from ooo.words.discreet import hidden
from ooo.words.language import ENGLISH
from ooo.words.log import HELP, say_mark, say_question
from ooo.words.meetings import KINDS
from ooo.words.run import plain
from ooo.words.sheets.log.template import NAMES

MONDAY = dt.date(2026, 11, 23)
THANKS = Question(asks="said", today=MONDAY, id="z7qs", text="Thank her\nfor it")
LOAD = Question(asks="often carried", today=MONDAY, id="t9we", text="On-call load", times=3)
GRID = Question(asks="late", today=MONDAY, id="k7mx", text="send the grid", days_late=1)
HUSH = Question(asks="sensitive", today=MONDAY, id="d5mv")
NEXT = Question(asks="next", today=MONDAY, about=dt.date(2027, 1, 4))


@pytest.mark.parametrize(
    ("question", "said", "discreet"),
    [
        (THANKS, 'Said "Thank her for it"? [y/N]', "Said (hidden)? [y/N]"),
        (
            LOAD,
            "On-call load: carried 3 times now (Enter = keep, d = drop, or what stands in the way)",
            "(hidden): carried 3 times now (Enter = keep, d = drop, or what stands in the way)",
        ),
        (
            GRID,
            "send the grid: 1 day late (Enter = leave, a date = move, d = drop)",
            "(hidden): 1 day late (Enter = leave, a date = move, d = drop)",
        ),
        (
            HUSH,
            "Discussed the sensitive point [d5mv]? [y/N]",
            "Discussed the sensitive point [d5mv]? [y/N]",
        ),
        (
            NEXT,
            "Next meeting? (about Mon 4 Jan 2027; Enter = not booked)",
            "Next meeting? (about Mon 4 Jan 2027; Enter = not booked)",
        ),
    ],
)
def test_a_question_cites_what_it_is_about(question: Question, said: str, discreet: str) -> None:
    runs = say_question(ENGLISH, question)
    assert plain(runs) == said
    assert plain([hidden(run, ENGLISH) for run in runs]) == discreet


def test_every_question_has_its_help_and_every_kind_of_meeting_its_word() -> None:
    assert set(HELP) == set(get_args(Asks))
    assert set(KINDS) == set(get_args(MeetingKind))


def test_marks_stand_in_a_column_of_their_own() -> None:
    assert plain(say_mark(ENGLISH, "->", Saying("I promised this"))) == (
        "  ->                       I promised this"
    )
    assert plain(say_mark(ENGLISH, "", Saying("a note"))) == "  (no mark)                a note"


def test_a_field_is_written_under_a_name_that_is_read_as_that_field() -> None:
    for field, name in NAMES.items():
        assert read_field(f"{name}: 3") == Filled(field, name, "3")
