"""One line about a word that is better not written, under what was just typed; it stops nothing.

Only protected subjects that no plan needs, and insults; `ooo check --words` looks for the rest.
"""

from collections.abc import Iterable
from functools import cached_property

from ooo.cli.shell.environment import Environment
from ooo.core.capture.captured import Item
from ooo.core.model import Cover, Person
from ooo.core.words.checked import names_of
from ooo.core.words.inline import InlineTelling
from ooo.core.words.review import own_words
from ooo.errors import Saying
from ooo.words.wording import say_found

IN_A_WALK = Saying("b takes the line back, without a trace.")
WRITTEN = Saying("Undo: ooo undo")


def tell_of(environment: Environment, person: Person, items: Iterable[Item]) -> None:
    """Say of what was added just now what had better be noted instead, where that is so."""
    wording = Wording(environment, person, WRITTEN)
    for item in items:
        wording.look_at(item.record.text)


class Wording:
    """Tells of words while they are typed about someone; `back` says how a line is taken back."""

    def __init__(self, environment: Environment, person: Person, back: Saying) -> None:
        self._environment = environment
        self._person = person
        self._back = back

    def look_at(self, text: str) -> None:
        """Say of a text what had better be noted instead, where that is so."""
        if self._telling.of(text, names_of([self._person], self._cover.me)) is None:
            return
        # Who else there is is read only now: as a rule there is nothing to tell.
        if found := self._telling.of(text, self._everyone):
            self._telling.told(found)
            output = self._environment.output
            output.tell(say_found(found, self._back, discreet=output.discreet))

    @cached_property
    def _cover(self) -> Cover:
        cover, _ = self._environment.notebook.cover()
        return cover

    @cached_property
    def _telling(self) -> InlineTelling:
        return InlineTelling(own_words(self._cover.words_ok, self._cover.words_more))

    @cached_property
    def _everyone(self) -> frozenset[str]:
        return names_of(self._environment.notebook.people().value, self._cover.me)
