"""What of a notebook is to be read again, and what is told of while somebody types."""

import datetime as dt

import pytest
from msgspec import Struct
from msgspec.structs import fields, replace

from ooo.core import model
from ooo.core.model import (
    Cover,
    Defaults,
    Evaluation,
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
)
from ooo.core.words.checked import WordsReader, names_of
from ooo.core.words.inline import AT_MOST, InlineTelling
from ooo.core.words.review import Own
from ooo.core.words.texts import texts

MONDAY = dt.date(2026, 11, 23)
ALICE = Person(slug="alice", name="Alice Martin", aliases=("ali",))
BRUNO = Person(slug="bruno", name="Bruno Keller")


def test_every_day_is_looked_at() -> None:
    reader = WordsReader()
    assert reader.may_hold(MONDAY, MONDAY)
    assert not reader.enough(MONDAY)
    assert (reader.is_bounded, reader.whose) == (False, frozenset())


def test_what_is_sensitive_is_counted_and_shown_when_asked_for() -> None:
    hidden = Note(text="Pregnant", sensitive=True)
    meeting = Meeting(date=MONDAY, notes=(hidden, Note(text="Quel con")))
    for show_all, terms in ((False, ["quel con"]), (True, ["pregnant", "quel con"])):
        reader = WordsReader()
        reader.look("alice", "people/alice/meetings/2026-11-23.toml", meeting, {})
        answer = reader.answer(
            {"alice": ALICE}, cover=Cover(), show_all=show_all, today=MONDAY, unread=()
        )
        assert [each.term for each in answer.found] == terms
        assert (answer.checked, answer.sensitive) == (2, 1 - show_all)


def test_the_gravest_stand_first_then_people_in_order_the_newest_first() -> None:
    reader = WordsReader()
    for slug, days in (("bruno", (1, 3)), ("alice", (2, 4))):
        for day in days:
            notes = (Note(text="Lazy"), Note(text="Pregnant"))
            meeting = Meeting(date=dt.date(2026, 11, day), notes=notes)
            reader.look(slug, "", meeting, {})
    reader.look("alice", "", None, {"point": (Point(text="Pregnant"),)})
    people = {"alice": ALICE, "bruno": BRUNO}
    answer = reader.answer(people, cover=Cover(), show_all=False, today=MONDAY, unread=())
    assert [
        (each.term, each.person, each.date.day if each.date else 0) for each in answer.found
    ] == [
        ("pregnant", "alice", 4),
        ("pregnant", "alice", 2),
        ("pregnant", "alice", 0),
        ("pregnant", "bruno", 3),
        ("pregnant", "bruno", 1),
        ("lazy", "alice", 4),
        ("lazy", "alice", 2),
        ("lazy", "bruno", 3),
        ("lazy", "bruno", 1),
    ]


def test_a_name_is_every_word_of_it_and_what_else_they_are_called() -> None:
    assert names_of([ALICE], Me(name="Marion Lefèvre")) == {
        "alice",
        "martin",
        "ali",
        "marion",
        "lefevre",
    }


def test_a_line_that_belongs_to_no_entry_is_no_text() -> None:
    """Its file is named among the problems."""
    assert list(texts(None, {"note": (Note(text="Pregnant"),)})) == []
    assert list(texts(Meeting(date=MONDAY, notes=(Note(text=" "),)), {})) == []


def test_only_grave_words_that_no_plan_needs_are_told_of_and_few() -> None:
    telling = InlineTelling(Own())
    assert telling.of("Lazy, sick leave, always late", frozenset()) is None
    told = []
    for text in ("Lazy and pregnant", "Pregnant", "Pregnant, divorced", "Quel con", "Is gay"):
        if found := telling.of(text, frozenset()):
            telling.told(found)
            told.append(found.term)
    assert told == ["pregnant", "divorced", "quel con"]
    assert len(told) == AT_MOST


NO_WORDS = {
    "id",
    "slug",
    "name",
    "cadence",
    "career_cadence",
    "review_every",
    "every",
    "email",
    "language",
    "goal",
    "team",
}
"""Fields of nouns that hold no words about a person: ids, names, rhythms, addresses."""

GOAL = Goal(title="x", opened=MONDAY)


def put(noun: type[Struct], field: str) -> tuple[object, dict[str, tuple[object, ...]]]:
    """Give a file in which a field of a noun says something: its head, and its records."""
    needed: dict[str, object] = {
        "text": "x",
        "title": "x",
        "topic": "x",
        "name": "x",
        "slug": "x",
        "owner": "me",
    }
    needed |= {"on": MONDAY, "date": MONDAY, "value": 1.0, "verdict": "keep", "level": 1}
    needed |= {"settled": MONDAY, "outcome": "dropped", field: "what is said"}
    names = [each.name for each in fields(noun)]
    held = noun(**{name: value for name, value in needed.items() if name in names})
    match held:
        case Person() | Meeting():
            return held, {}
        case Note():
            return Meeting(date=MONDAY, notes=(held,)), {}
        case Move():
            return None, {"point": (Point(text="x", moves=(held,)),)}
        case Milestone():
            return None, {"goal": (replace(GOAL, milestones=(held,)),)}
        case Reading():
            return None, {"goal": (replace(GOAL, readings=(held,)),)}
        case Evaluation():
            return None, {"goal": (replace(GOAL, evaluations=(held,)),)}
        case Indicator():
            return None, {"goal": (replace(GOAL, indicator=held),)}
    return None, {"any": (held,)}


@pytest.mark.parametrize(
    ("noun", "field"),
    [
        (noun, each.name)
        for noun in vars(model).values()
        if isinstance(noun, type) and issubclass(noun, Struct)
        for each in (fields(noun) if noun not in {Cover, Me, Defaults} else ())
        if each.type is str and each.name not in NO_WORDS
    ],
)
def test_all_words_that_a_noun_has_are_looked_at(noun: type[Struct], field: str) -> None:
    """A field that comes is looked at, or is named above as none with words."""
    head, records = put(noun, field)
    assert "what is said" in [each.text for each in texts(head, records)]
