"""What is sent to someone: their language, the text, and what to look at before it goes."""

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.model import Commitment, Note, Person, Point
from ooo.core.people.mentions import mentioned
from ooo.core.sharing.about import SentText, about_them
from ooo.core.text.facts import File

What = Literal["points", "unsaid", "promises", "notes", "thanks", "missed", "dropped", "sensitive"]


class LeftOut(Struct, frozen=True):
    """What a text does not hold, by kind and count; the mood is one where it was noted."""

    what: What | Literal["mood"]
    count: int


class Letter(Answer, frozen=True, kw_only=True):
    """A text to send: its subject and body in a language, and what to look at first.

    `names` are others whose name stands in it, `about` what speaks about who reads it.
    """

    person: str
    language: str = ""
    subject: str = ""
    body: str = ""
    left_out: tuple[LeftOut, ...]
    names: tuple[str, ...] = ()
    about: tuple[SentText, ...] = ()
    unread: tuple[File, ...] = ()


def counted(**counts: int) -> tuple[LeftOut, ...]:
    """Give what is left out of a text, of what there is any."""
    return tuple(LeftOut(what, count) for what, count in counts.items() if count)  # type: ignore[arg-type] # named after the kinds


def said(records: Iterable[Commitment | Point | Note]) -> tuple[SentText, ...]:
    """Give the texts of records, each with its id."""
    return tuple(SentText(each.text, getattr(each, "id", "")) for each in records)


def to_look_at(
    texts: Iterable[SentText], people: Iterable[Person], slug: str
) -> tuple[tuple[Person, ...], tuple[SentText, ...]]:
    """Give who else is named in texts that go to someone, and what speaks about them."""
    texts = tuple(texts)
    others = (person for person in people if person.slug != slug)
    named = mentioned("\n".join(each.text for each in texts), others)
    return named, about_them(texts)
