"""What `add`, `owe` and `expect` share: words about one person are read, kept, and echoed."""

from collections.abc import Sequence

from msgspec.structs import replace

from ooo.cli.asking.items import gather_items
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.notice import tell_once
from ooo.core.capture.add import capture
from ooo.core.capture.marks import Use
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
        items = tuple(replace(item, record=replace(item.record, sensitive=True)) for item in items)
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
