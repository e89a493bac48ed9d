"""WHO on a command line becomes one person, asked about only where somebody can answer."""

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.table import room
from ooo.core.dossier import Problem
from ooo.core.model import Person
from ooo.core.people.names import AmbiguousPerson, UnknownPerson, called_so, resolve
from ooo.core.text.facts import File, Name, Slug
from ooo.core.text.fold import fold
from ooo.errors import OooError, Saying
from ooo.store.place import PEOPLE


class PersonUnread(OooError):
    """Something stands where the notes on someone should, and nothing is read of it."""

    says = "{file}: {why}."
    fix = "{remedy}"

    def __init__(self, problem: Problem) -> None:
        super().__init__(file=File(problem.file), why=problem.says, remedy=problem.fix)


def whom(environment: Environment, who: str | None, command: str) -> str:
    """Give the slug of whom a command is about: who is named, else whom the hour names.

    Raises what `find_person` and `asking/pick.py` do.
    """
    if who is not None:
        return find_person(environment, who).slug
    slug: str = room("asking.pick").picked(environment, command)
    return slug


def find_person(environment: Environment, who: str) -> Person:
    """Give the one person that `who` means; on a terminal, offer a choice among several.

    Raises UnknownPerson, PersonUnread, or AmbiguousPerson where nobody can be asked.
    """
    gathered = environment.notebook.people()
    people = gathered.value
    matches = called_so(who, people) if environment.may_ask else ()
    if not matches:
        try:
            return resolve(who, people)
        except AmbiguousPerson as error:
            if not environment.may_ask:
                raise
            matches = error.matches
        except UnknownPerson as unknown:
            for problem in gathered.problems:
                if fold(problem.file) == f"{PEOPLE}/{fold(who)}":
                    raise PersonUnread(problem) from None
            raise unknown.where_unread(gathered.unread) from None
    environment.output.tell(AmbiguousPerson(who, matches).sentence)
    options = [
        Saying("{name} ({slug})", name=Name(person.name), slug=Slug(person.slug))
        for person in matches
    ]
    chosen: int = room("asking.ask").Ask(environment).one_of(Saying("Who?"), options)
    return matches[chosen]
