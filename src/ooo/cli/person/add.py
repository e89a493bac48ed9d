"""`ooo person add`: one person by name, or everyone at once from pasted lines."""

from contextlib import suppress
from typing import Annotated

import typer

from ooo.cli.asking.ask import Ask, EndOfInput
from ooo.cli.person.fields import address_of, length_of, past_or_none, relation_of
from ooo.cli.shell import options
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.reading import read_all
from ooo.core.people.newcomers import Newcomer, add_listed, add_people
from ooo.core.people.roster import BadRoster, Roster, RosterReader, checked, parse_roster
from ooo.core.people.said_of import says_when
from ooo.core.rhythm.typed import typed_cadence
from ooo.core.text.facts import Words
from ooo.core.text.pattern import pattern
from ooo.core.text.spoken import language_meant
from ooo.errors import Saying, UsageProblem
from ooo.store.update import update

_PASTE = Saying("""\
One person a line, as much as you know: Alice Martin, 2w, last 9 nov
After the name, in any order: a cadence, last DATE, a relation, a role.
An empty line ends.""")


_ONLY_A_NAME = pattern(r"(?:(?! [-\u2013\u2014]+ )[^;|<>@()\t\n])*")
"""What is a name alone; all else is read as a line of a list is."""


class OptionsWithLines(UsageProblem):
    """Options say something of one person, lines of several."""

    says = "Options go with one name; of several people each line says its own."
    fix = "Write it in the line, such as: Alice Martin, 2w, last 9 nov, peer"


def command(
    ctx: typer.Context,
    name: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME…]", help="A name; - (or nothing) reads lines."),
    ] = None,
    *,
    cadence: options.Cadence = None,
    last_met: options.LastMet = None,
    role: options.Role = None,
    relation: options.RelationOption = None,
    alias: options.Aliases = None,
    minutes: options.Minutes = None,
    since: options.Since = None,
    email: options.Email = None,
    language: options.LanguageOption = None,
    slug: options.SlugOption = "",
    json: options.Json = False,
) -> None:
    """Add one person by name, or everyone from pasted lines."""
    environment: Environment = ctx.obj
    today = environment.today
    words = " ".join(name or ["-"])
    decide = add_people
    given = (cadence, last_met, role, relation, alias, minutes, since, email, language, slug)
    if words == "-" or "," in words or not (any(given) or _is_a_name(words)):
        if any(given):
            raise OptionsWithLines
        roster = _pasted(environment) if words == "-" else parse_roster(words, today=today)
        newcomers = checked(roster).people
        _say_unkept(environment, roster)
        decide = add_listed
    else:
        newcomer = Newcomer(
            name=words,
            slug=slug,
            aliases=tuple(alias or ()),
            role=role or "",
            relation=relation_of(relation or "report"),
            cadence=typed_cadence(cadence) if cadence else "",
            minutes=length_of(minutes),
            since=past_or_none(since or "", today=today),
            last_met=past_or_none(last_met or "", today=today),
            email=address_of(email or ""),
            language=language_meant(language) if language else "",
        )
        newcomers = (newcomer,)
    added = update(
        environment.notebook,
        None,
        lambda held: decide(held, newcomers, today=today),
        command=f"ooo person add {', '.join(newcomer.name for newcomer in newcomers)}",
    )
    environment.output.show(added, json=json)


def _is_a_name(words: str) -> bool:
    return bool(_ONLY_A_NAME.fullmatch(words)) and not says_when(words)


def _pasted(environment: Environment) -> Roster:
    """Read the pasted lines to the end; on a terminal to an empty line, naming wrong ones at once.

    A line that is wrong is left out there, to be typed again; the others are kept.
    """
    if not environment.may_ask:
        return parse_roster(read_all(environment.streams.stdin), today=environment.today)
    environment.output.say(_PASTE)
    reader = RosterReader(environment.today)
    ask = Ask(environment)
    with suppress(EndOfInput):
        while typed := ask.line(Saying("> "), many=True).strip():
            for line in filter(str.strip, typed.split("\n")):
                if wrong := reader.take(line.strip(), again=True):
                    environment.output.fail(BadRoster(wrong, kept=True))
    return reader.roster


def _say_unkept(environment: Environment, roster: Roster) -> None:
    """Name the columns of a table that are kept nowhere."""
    if roster.unkept:
        columns = tuple(map(Words, roster.unkept))
        environment.output.tell(Saying("Not kept of the table: {columns:and}.", columns=columns))
