"""What `add`, `owe` and `expect` share: words about one person are read, kept, and echoed."""

from collections.abc import Sequence

from msgspec.structs import replace

from ooo.cli.asking.items import STANDARD_INPUT, gather_items, say_ends
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.notice import tell_once
from ooo.core.capture.add import Added, capture
from ooo.core.capture.apostrophes import eaten
from ooo.core.capture.captured import Item
from ooo.core.capture.marks import Use
from ooo.core.model import Commitment
from ooo.core.text.facts import Code, Words
from ooo.errors import Saying
from ooo.store.update import update

_WHAT = {
    "add": Saying("What is the point? "),
    "owe": Saying("What did you promise? "),
    "expect": Saying("What did they promise? "),
}


def capture_words(
    environment: Environment,
    who: str,
    words: Sequence[str],
    *,
    use: Use,
    due: str | None = None,
    theirs: bool = False,
    sensitive: bool = False,
    json: bool,
) -> None:
    """Keep what `words` say about `who` and show what was understood.

    Raises UnknownPerson, AmbiguousPerson, EmptyText, CannotRead, BadDate; then nothing is kept.
    """
    person = find_person(environment, who)
    items = gather_items(
        environment, words, use=use, person=person, due=due, theirs=theirs, question=_WHAT[use]
    )
    if sensitive:
        items = tuple(map(_sensitive, items))
    tell_once(environment)
    added = update(
        environment.notebook,
        [person.slug],
        lambda held: capture(
            held, person.slug, items, today=environment.today, new_id=environment.new_id
        ),
        command=f"ooo {use} {person.slug}",
    )
    environment.output.show(added, json=json)
    say_ends(environment, items, added.commitments)
    if list(words) != STANDARD_INPUT:
        _say_eaten(environment, words, added)


def _sensitive(item: Item) -> Item:
    """Give what was typed as sensitive, which is never shared."""
    record = item.record
    if isinstance(record, Commitment):
        return replace(item, record=replace(record, sensitive=True))
    return replace(item, record=replace(record, sensitive=True, share=False))


def _say_eaten(environment: Environment, words: Sequence[str], added: Added) -> None:
    """Name a word whose apostrophe the shell took, and the command that puts it right."""
    word = eaten(words)
    if word is None:
        return
    ids = [*(each.id for each in added.commitments), *(each.id for each in added.points)]
    template = "The shell took the apostrophe out of {word:quoted}. To put it back: ooo fix {id}"
    said = Saying(template, word=Words(word), id=Code(ids[0] if ids else f"{added.person} today"))
    environment.output.tell(said)
