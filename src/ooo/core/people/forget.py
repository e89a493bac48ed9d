"""Someone is forgotten: everything held on them is removed for good, once the name was typed."""

from typing import ClassVar

from ooo.core.answer import Answer
from ooo.core.model import Person
from ooo.core.text.facts import Name, Slug, Words
from ooo.core.text.fold import fold_words
from ooo.errors import OooError, Saying, UsageProblem

BEYOND = (
    Saying("backups, and exports you made"),
    Saying("what a git repository remembers"),
    Saying("copies on other machines and in synced folders"),
    Saying("your shell's history, and what your editor or terminal keeps"),
    Saying("what you sent or printed"),
)
"""What holds notes and lies where `ooo` does not go."""


class NotConfirmed(OooError):
    """What was typed is not the name of the person who would be forgotten."""

    says = "That is not the name; nothing was removed."
    fix = "Type it as it is shown."


class WrongConfirmation(UsageProblem):
    """What `--confirm` says is not the short name of the person who would be forgotten."""

    says = (
        "--confirm says {said:quoted}, and {name} has the short name {slug}; nothing was removed."
    )
    fix = "If that is who you mean: --confirm {slug}"


class Forgotten(Answer, frozen=True, kw_only=True):
    """Who was forgotten, how many files went, and where notes on others still name them.

    What is `unread` may name them too; `beyond` lists what cannot be reached.
    """

    kind: ClassVar[str] = "forgotten"

    person: str
    name: str
    files: int
    mentions: tuple[str, ...]
    unread: tuple[str, ...] = ()
    beyond: tuple[Saying, ...] = BEYOND


def confirm(person: Person, *, typed: str | None, said: str) -> None:
    """Let the forgetting go on only where the name was `typed`, or `--confirm` `said` the slug.

    The name may be typed without its accents and capitals. NotConfirmed, WrongConfirmation.
    """
    if typed is None:
        if said != person.slug:
            name, slug = Name(person.name), Slug(person.slug)
            raise WrongConfirmation(said=Words(said), name=name, slug=slug)
        return
    if fold_words(typed) not in (person.slug, fold_words(person.name)):
        raise NotConfirmed
