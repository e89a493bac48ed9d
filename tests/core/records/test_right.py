import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.capture.intake import EmptyText
from ooo.core.capture.tags import TagInText
from ooo.core.model import Commitment, Note, Point
from ooo.core.records.right import (
    ControlInText,
    NotAnArea,
    NotASide,
    NotOfAPromise,
    OnlyAPromiseIsDue,
    Right,
    check_text,
    parse_area,
    parse_owner,
    put_right,
)
from ooo.errors import OooError
from tests.harness import fix_of, says_of

FRIDAY = dt.date(2026, 11, 27)
GRID = Commitment(id="k7mx", owner="me", text="send the grid", due=dt.date(2026, 11, 19))
LOAD = Point(id="t9we", text="On-call load", area="operational")
TIRED = Note(text="Tired", share=True)


def test_a_promise_never_had_the_date_that_was_a_slip() -> None:
    """What `move` remembers is a promise that changed; this one did not."""
    right = Right(owner="them", text="send it", due=FRIDAY, sensitive=True)
    assert put_right(GRID, right) == Commitment(
        id="k7mx", owner="them", text="send it", due=FRIDAY, sensitive=True
    )
    assert put_right(GRID, Right(due=None)) == replace(GRID, due=None)


def test_whose_a_point_or_a_note_is_says_its_by() -> None:
    assert put_right(LOAD, Right(owner="them", area="")) == replace(LOAD, by="them", area="")
    right = Right(owner="me", area="relational", share=False)
    assert put_right(TIRED, right) == Note(text="Tired", by="me", area="relational")


def test_nothing_said_leaves_a_record_as_it_is() -> None:
    assert put_right(GRID, Right()) == GRID


@pytest.mark.parametrize(
    ("record", "right", "error", "says"),
    [
        (GRID, Right(area="operational"), NotOfAPromise, "A promise has no area."),
        (
            GRID,
            Right(share=True),
            NotOfAPromise,
            "A promise is shared once both have spoken of it, and no flag says so.",
        ),
        (LOAD, Right(due=FRIDAY), OnlyAPromiseIsDue, "Only a promise has a due date."),
        (TIRED, Right(due=None), OnlyAPromiseIsDue, "Only a promise has a due date."),
    ],
)
def test_what_a_record_of_its_kind_does_not_have_is_refused(
    record: Commitment | Point | Note, right: Right, error: type[OooError], says: str
) -> None:
    with pytest.raises(error) as refused:
        put_right(record, right)
    assert says_of(refused.value) == says


@pytest.mark.parametrize(
    ("typed", "area"),
    [
        ("op", "operational"),
        ("Dev", "development"),
        (" relational ", "relational"),
        ("none", ""),
        ("Opérationnel", "operational"),
        ("développement", "development"),
        ("aucun", ""),
    ],
)
def test_an_area_is_typed_short_or_whole(typed: str, area: str) -> None:
    assert parse_area(typed) == area


@pytest.mark.parametrize("typed", ["", "oper", "#op", "me"])
def test_what_is_no_area_is_refused(typed: str) -> None:
    with pytest.raises(NotAnArea) as refused:
        parse_area(typed)
    assert says_of(refused.value) == f"'{typed}' is not an area."


def test_a_side_is_me_or_them() -> None:
    assert (parse_owner("ME "), parse_owner("them")) == ("me", "them")
    assert (parse_owner("moi"), parse_owner("L'autre")) == ("me", "them")
    with pytest.raises(NotASide) as refused:
        parse_owner("alice")
    assert says_of(refused.value) == "'alice' does not say whose it is."


@pytest.mark.parametrize(
    ("text", "tag", "flag"),
    [
        ("looks tired #sensitive", "#sensitive", "--sensitive"),
        ("the deck #share", "#share", "--share"),
        ("the rota #Op", "#op", "--area"),
    ],
)
def test_a_tag_in_a_text_is_refused_with_its_flag(text: str, tag: str, flag: str) -> None:
    """Taken as a word, it would leave in the open what was meant to be hidden."""
    with pytest.raises(TagInText) as refused:
        check_text(text)
    assert says_of(refused.value) == f"{tag} is a tag, and the text is taken word for word."
    assert fix_of(refused.value) == f"Leave it out, and say it with {flag}."


def test_a_text_is_words() -> None:
    assert check_text(" ticket #142\r\n\tand on\r") == "ticket #142\n\tand on"
    with pytest.raises(EmptyText):
        check_text(" \n")
    for control in ("\x1b", "\x00", "\x7f", "\x9b"):
        with pytest.raises(ControlInText):
            check_text(f"a{control}b")
