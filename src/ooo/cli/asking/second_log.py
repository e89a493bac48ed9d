"""A second log on one day: part of the first, or a meeting of its own; asked, never guessed."""

from msgspec.structs import replace

from ooo.cli.asking.ask import Ask
from ooo.cli.shell.environment import Environment
from ooo.core.dossier import Dossier
from ooo.core.log import AgainOrInto, MeetingExists
from ooo.core.log.entry import Entry
from ooo.core.rhythm.meetings import numbers
from ooo.core.text.facts import Name
from ooo.errors import Saying


def into_or_again(environment: Environment, ask: Ask, dossier: Dossier, entry: Entry) -> Entry:
    """Give the entry as part of the meeting logged that day, or as a second one.

    Raises MeetingExists where it is not said and nobody can be asked, and AgainOrInto.
    """
    if entry.again and entry.into:
        raise AgainOrInto
    logged = numbers(dossier.entries, entry.date, entry.kind)
    if not logged or entry.again or entry.into or entry.kind == "note":
        return entry
    name = Name(dossier.person.name)
    if not environment.may_ask:
        raise MeetingExists(name=name, day=entry.date)
    question = Saying(
        "A meeting with {name} on {day} is logged. Add to it?",
        name=name,
        day=environment.output.language.day(entry.date, today=environment.today),
    )
    into = ask.yes(question, default=True)
    return replace(entry, into=into, again=not into)
