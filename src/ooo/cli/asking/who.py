"""WHO on a command line becomes one person, asked about only where somebody can answer."""

from ooo.cli.asking.ask import Ask
from ooo.cli.shell.environment import Environment
from ooo.core.model import Person
from ooo.core.people.names import AmbiguousPerson, resolve
from ooo.core.text.facts import Name, Slug
from ooo.errors import Saying


def find_person(environment: Environment, who: str) -> Person:
    """Give the one person that `who` means; on a terminal, offer a choice among several.

    Raises UnknownPerson, or AmbiguousPerson where nobody can be asked.
    """
    gathered = environment.notebook.people()
    try:
        return resolve(who, gathered.value)
    except AmbiguousPerson as error:
        if not environment.may_ask:
            raise
        environment.output.tell(error.sentence)
        options = [
            Saying("{name} ({slug})", name=Name(person.name), slug=Slug(person.slug))
            for person in error.matches
        ]
        return error.matches[Ask(environment).one_of(Saying("Who?"), options)]
