"""Who someone is, in words."""

import datetime as dt
from typing import get_args

import pytest

from ooo.core.model import Booking, MeetingKind, Person, Relation
from ooo.core.text.facts import Name, Slug, Words
from ooo.words.language import ENGLISH
from ooo.words.people import ENTRIES, FIELDS, RELATIONS, say_field
from ooo.words.run import plain

DAY = dt.date(2026, 11, 26)


def test_every_relation_field_and_kind_has_its_words() -> None:
    """A relation or a kind that is added later would else stop the screens of whoever has it."""
    assert set(RELATIONS) == {*get_args(Relation)}
    assert set(ENTRIES) == {*get_args(MeetingKind)}
    assert set(FIELDS) == {*Person.__struct_fields__} - {
        "archived",
        "paused_until",
        "pauses",
        "preferences",
    }


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("next", Booking(day=DAY, time=dt.time(14)), "Thu 26 Nov 2026, 14:00"),
        ("since", DAY, "Thu 26 Nov 2026"),
        ("aliases", ("ali", "al"), "ali, al"),
        ("aliases", (), "none"),
        ("career_cadence", "3w", "every 3 weeks"),
        ("relation", "peer", "peer"),
        ("minutes", 45, "45"),
        ("minutes", 0, "none"),
        ("role", "", "none"),
        ("language", "fr", "fr"),
    ],
)
def test_a_field_is_said_by_what_it_holds(field: str, value: object, said: str) -> None:
    assert plain(say_field(ENGLISH, field, value)) == said


def test_a_shared_screen_can_tell_what_is_somebodys() -> None:
    """Names become initials there, short names `WHO`, and what was written is hidden."""
    fields = {"name": "Alice Martin", "slug": "alice", "role": "Lead", "email": "a@example.org"}
    kinds = {field: say_field(ENGLISH, field, value)[0].of for field, value in fields.items()}
    assert kinds == {"name": Name, "slug": Slug, "role": Words, "email": Words}
    assert say_field(ENGLISH, "aliases", ("ali",))[0].of is Words
