"""Sentences of our own that a screen breaks between words: a heading, an explanation."""

from typing import ClassVar

from ooo.core.answer import Answer


class Prose(Answer, frozen=True, kw_only=True):
    """A few sentences."""

    kind: ClassVar[str] = "prose"

    text: str
