import pytest

from ooo.core.model import Person
from ooo.core.people.mentions import mentioned

ALICE = Person(slug="alice", name="Alice Martin", aliases=("ali",))
CHLOE = Person(slug="chloe", name="Chloé D'Aubigné-Nguyễn")
WANG = Person(slug="wang", name="王伟")
NOBODY = Person(slug="x", name="")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Alice Martin blocked it", (ALICE,)),
        ("ask ALICE", (ALICE,)),
        ("Martin's team", (ALICE,)),
        ("Ali said", (ALICE,)),
        ("malice, alicent, martinet, alibi", ()),
        ("Chloe and alice", (ALICE, CHLOE)),
        ("D’Aubigné-Nguyen", (CHLOE,)),
        ("和王伟谈过", (WANG,)),
        ("", ()),
    ],
)
def test_names_are_found_as_whole_words_without_accents_and_case(
    text: str, people: tuple[Person, ...]
) -> None:
    assert mentioned(text, (ALICE, CHLOE, WANG, NOBODY)) == people
