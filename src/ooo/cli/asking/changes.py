"""What is to change of someone is asked for where no option says it."""

from ooo.cli.asking.missing import ask_for
from ooo.cli.shell.environment import Environment
from ooo.core.model import Person
from ooo.core.people.changes import NotAField, changes_said
from ooo.core.people.profile import ProfileChange
from ooo.errors import Saying


def ask_what_changes(environment: Environment, person: Person) -> ProfileChange:
    """Ask until it can be read; Enter changes nothing. Raises EndOfInput."""
    question = Saying("What changes? (3w, peer, last 9 nov, role Tech lead) ")
    while True:
        typed = ask_for(environment, "", question)
        try:
            return changes_said(person, typed, today=environment.today)
        except NotAField as refused:
            environment.output.fail(refused)
