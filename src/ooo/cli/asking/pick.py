"""`prep` and `log` without WHO: the person the hour names, said with its reason, or a choice."""

import datetime as dt
from contextlib import suppress

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.core.dossier import Dossier
from ooo.core.not_there import NotThere
from ooo.core.rhythm.cadence import back_to_last_met
from ooo.core.rhythm.who import (
    Choices,
    Picked,
    Prepared,
    Reason,
    pick_for_ask,
    pick_for_log,
    pick_for_prep,
    pick_for_recap,
)
from ooo.core.text.facts import Code, File, Name, Slug
from ooo.errors import Saying, UsageProblem
from ooo.store.notebook import Gathered
from ooo.store.place import GOALS

PREPARED = "prepared"
_SHEETS_KEPT = 8
LOGGED = "logged"


class NobodyToPick(NotThere):
    """There is nobody in the notebook whom a command could be about."""

    says = "There is nobody to meet yet."
    in_part = "Nobody can be read: {unread:and} cannot be read in full."
    fix = "Begin with: ooo person add"


class WhoIsMeant(UsageProblem):
    """A name is needed, and nobody can be asked."""

    says = "Say who: ooo {command} WHO."
    fix = "It could be {slugs}."


def whom_to_prepare(environment: Environment, who: str | None) -> str:
    """Give the slug of the person a sheet is for; with no name and no terminal, never pick.

    Raises UnknownPerson, AmbiguousPerson, WhoIsMeant, NobodyToPick.
    """
    if who is not None:
        return find_person(environment, who).slug
    cover, _ = environment.notebook.cover()
    gathered = _everyone(environment)
    picked = pick_for_prep(
        gathered.value, today=environment.today, now=environment.now, cover=cover
    )
    settled = _settle(environment, picked, "prep", gathered.unread)
    if settled == picked:
        why = say_why(settled.why)
        environment.output.tell(Saying("{name}: {why}.", name=Name(settled.name), why=why))
    return settled.slug


def whom_to_log(environment: Environment, who: str | None) -> Picked:
    """Give the person a log is about, and why it is them; else as `whom_to_prepare`."""
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
        prepared=_prepared(environment),
    )
    return _settle(environment, picked, "log", gathered.unread)


def whom_to_recap(environment: Environment, who: str | None) -> str:
    """Give the slug of who reads about a meeting; raises what `whom_to_prepare` does.

    Whoever is picked is named on stderr with the reason, since the text may go into a pipe.
    """
    if who is not None:
        return find_person(environment, who).slug
    cover, _ = environment.notebook.cover()
    gathered = _everyone(environment)
    picked = pick_for_recap(
        gathered.value,
        today=environment.today,
        now=environment.now,
        cover=cover,
        logged=last_of(environment, LOGGED),
    )
    return _settle_aside(environment, picked, "recap", gathered.unread).slug


def whom_to_ask(environment: Environment, who: str | None) -> str:
    """Give the slug of who is asked for points; else as `whom_to_recap`."""
    if who is not None:
        return find_person(environment, who).slug
    cover, _ = environment.notebook.cover()
    gathered = _everyone(environment)
    picked = pick_for_ask(gathered.value, today=environment.today, now=environment.now, cover=cover)
    return _settle_aside(environment, picked, "ask", gathered.unread).slug


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


def a_sheet_was_drawn(
    environment: Environment, slug: str, *, session: bool = False
) -> dict[str, str]:
    """Give what to remember of a sheet that is drawn now, beside those of the last few hours."""
    drawn = Prepared(slug, environment.now, session)
    sheets = [*_prepared(environment), drawn][-_SHEETS_KEPT:]
    words = (
        f"{each.slug} {each.at.isoformat()} {'session' if each.session else 'meeting'}"
        for each in sheets
    )
    return {PREPARED: " ".join(words)}


def _prepared(environment: Environment) -> list[Prepared]:
    """Give the sheets that were drawn last on this machine; what is damaged is left out."""
    words = environment.notebook.state.recall(PREPARED).split()
    found: list[Prepared] = []
    for slug, moment, kind in zip(words[::3], words[1::3], words[2::3], strict=False):
        with suppress(ValueError):
            at = dt.datetime.fromisoformat(moment)
            if at.tzinfo is None:
                found.append(Prepared(slug, at, kind == "session"))
    return found


def last_of(environment: Environment, what: str) -> tuple[str, dt.datetime] | None:
    """Give whose meeting was logged last on this machine, and when."""
    slug, _, moment = environment.notebook.state.recall(what).partition(" ")
    try:
        when = dt.datetime.fromisoformat(moment)
    except ValueError:
        return None
    return (slug, when) if when.tzinfo is None else None


def _settle_aside(
    environment: Environment, picked: Picked | Choices, command: str, unread: tuple[File, ...]
) -> Picked:
    """Give who was picked, named with the reason beside the text; a choice needs a terminal."""
    if isinstance(picked, Choices):
        return _settle(environment, picked, command, unread)
    why = say_why(picked.why)
    environment.output.tell(Saying("{name}: {why}.", name=Name(picked.name), why=why))
    return picked


def _settle(
    environment: Environment, picked: Picked | Choices, command: str, unread: tuple[File, ...]
) -> Picked:
    if isinstance(picked, Choices) and not picked.people:
        raise NobodyToPick().where_unread(unread)
    if not environment.may_ask:
        choices = picked.people if isinstance(picked, Choices) else (picked,)
        slugs = tuple(Slug(choice.slug) for choice in choices)
        raise WhoIsMeant(command=Code(command), slugs=slugs)
    if isinstance(picked, Picked):
        return picked
    options = [_option(choice) for choice in picked.people]
    return picked.people[Ask(environment).one_of(Saying("Who?"), options)]


def _option(choice: Picked) -> Saying:
    why = say_why(choice.why)
    return Saying("{name}  {why}" if why else "{name}", name=Name(choice.name), why=why)
