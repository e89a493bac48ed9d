"""WHO on a command line becomes one person, asked about only where somebody can answer."""

from ooo.cli.asking.ask import Ask
from ooo.cli.shell.environment import Environment
from ooo.core.model import Person
from ooo.core.people.names import AmbiguousPerson, called_so, resolve
from ooo.core.text.facts import Name, Slug
from ooo.errors import Saying


def find_person(environment: Environment, who: str) -> Person:
    """Give the one person that `who` means; on a terminal, offer a choice among several.

    Raises UnknownPerson, or AmbiguousPerson where nobody can be asked.
    """
    people = environment.notebook.people().value
    matches = called_so(who, people) if environment.may_ask else ()
    if not matches:
        try:
            return resolve(who, people)
        except AmbiguousPerson as error:
            if not environment.may_ask:
                raise
            matches = error.matches
    environment.output.tell(AmbiguousPerson(who, matches).sentence)
    options = [
        Saying("{name} ({slug})", name=Name(person.name), slug=Slug(person.slug))
        for person in matches
    ]
    return matches[Ask(environment).one_of(Saying("Who?"), options)]
