"""Commands without WHO: the person the hour names, said with its reason, or a choice."""

from typing import Literal

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.remembered import last_logged, sheets_drawn
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.table import room
from ooo.core.dossier import Dossier
from ooo.core.not_there import NotThere
from ooo.core.rhythm.cadence import back_to_last_met
from ooo.core.rhythm.who import (
    Choices,
    Picked,
    Reason,
    pick_for_ask,
    pick_for_log,
    pick_for_prep,
    pick_for_recap,
)
from ooo.core.text.facts import File, Name, Slug
from ooo.errors import Saying
from ooo.store.notebook import Gathered
from ooo.store.place import GOALS

ForCommand = Literal["prep", "recap", "ask"]


class NobodyToPick(NotThere):
    """There is nobody in the notebook whom a command could be about."""

    says = "There is nobody to meet yet."
    in_part = "Nobody can be read: {unread:and} cannot be read in full."
    fix = "Begin with: ooo person add"


def picked(environment: Environment, command: ForCommand) -> str:
    """Give the slug of whom the hour names for a command that was given without a name.

    They are named on stderr, with the reason. For a sheet nobody is picked without a terminal.
    Raises WhoIsMeant, NobodyToPick.
    """
    cover, _ = environment.notebook.cover()
    gathered = _everyone(environment)
    everyone, today, now = gathered.value, environment.today, environment.now
    match command:
        case "recap":
            logged = last_logged(environment)
            found = pick_for_recap(everyone, today=today, now=now, cover=cover, logged=logged)
        case "ask":
            found = pick_for_ask(everyone, today=today, now=now, cover=cover)
        case _:
            found = pick_for_prep(everyone, today=today, now=now, cover=cover)
    if isinstance(found, Choices) or command == "prep":
        settled = _settle(environment, found, command, gathered.unread)
    else:
        settled = found
    if settled == found:
        why = say_why(settled.why)
        environment.output.tell(Saying("{name}: {why}.", name=Name(settled.name), why=why))
    return settled.slug


def whom_to_log(environment: Environment, who: str | None) -> Picked:
    """Give the person a log is about, and why it is them.

    Raises UnknownPerson, AmbiguousPerson, WhoIsMeant, NobodyToPick.
    """
    if who is not None:
        person = find_person(environment, who)
        return Picked(person.slug, person.name, Reason(kind="other"), person.next)
    cover, _ = environment.notebook.cover()
    gathered = _everyone(environment, frozenset({GOALS}))
    picked = pick_for_log(
        gathered.value,
        today=environment.today,
        now=environment.now,
        cover=cover,
        prepared=sheets_drawn(environment),
    )
    return _settle(environment, picked, "log", gathered.unread)


def say_why(why: Reason) -> Saying:
    """Say why someone is meant: `prepared 09:52`, `booked today 10:00`, `due`; or nothing."""
    match why.kind:
        case "prepared":
            return Saying("prepared {time}", time=why.at)
        case "booked":
            return Saying("booked today {time}" if why.at else "booked today", time=why.at)
        case "due":
            return Saying("due")
        case "logged":
            return Saying("logged {time}", time=why.at)
        case "met":
            return Saying("met today")
        case "soon":
            at = "booked {day} {time}" if why.at else "booked {day}"
            return Saying(at, day=why.due, time=why.at)
    return Saying()


def _everyone(
    environment: Environment, files: frozenset[str] = frozenset()
) -> Gathered[tuple[Dossier, ...]]:
    entries = back_to_last_met(environment.today)
    return environment.notebook.everyone(files=files, entries=entries)


def _settle(
    environment: Environment, picked: Picked | Choices, command: str, unread: tuple[File, ...]
) -> Picked:
    if isinstance(picked, Choices) and not picked.people:
        raise NobodyToPick().where_unread(unread)
    if not environment.may_ask:
        choices = picked.people if isinstance(picked, Choices) else (picked,)
        slugs = tuple(Slug(choice.slug) for choice in choices)
        raise room("asking.missing").WhoIsMeant("WHO", f"ooo {command}", slugs=slugs)
    if isinstance(picked, Picked):
        return picked
    options = [_option(choice) for choice in picked.people]
    return picked.people[Ask(environment).one_of(Saying("Who?"), options)]


def _option(choice: Picked) -> Saying:
    why = say_why(choice.why)
    return Saying("{name}  {why}" if why else "{name}", name=Name(choice.name), why=why)
