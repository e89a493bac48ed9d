import datetime as dt

from ooo.core.exchange.export import Export, HeldFile, others_named
from ooo.core.model import Person
from ooo.errors import Saying

ALICE = Person(slug="alice", name="Alice Martin")
KARIM = Person(slug="karim", name="Karim Benali")
INES = Person(slug="ines", name="Inès Roux")
MARION = Person(slug="marion", name="Marion Petit")


def test_others_are_named_with_the_first_file_that_names_them() -> None:
    """In values, in keys, in comments, in what is not to be understood, and in drafts."""
    export = Export(
        person="alice",
        name="Alice Martin",
        today=dt.date(2026, 11, 23),
        manager="",
        files=(
            HeldFile(file="a.toml", data={"point": ({"text": "Alice and Karim", "n": 1},)}),
            HeldFile(file="b.toml", data={"ines": 1}, comments=("# Karim",)),
            HeldFile(file="c.toml", says=Saying("it is larger than 2 MB")),
        ),
        drafts=(HeldFile(file="log-alice", text="Marion knows"),),
        undo=0,
    )
    assert others_named(export, (ALICE, KARIM, INES, MARION)) == (
        (KARIM, "a.toml"),
        (INES, "b.toml"),
        (MARION, "log-alice"),
    )
