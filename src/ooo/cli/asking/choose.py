"""Commands that take ids, without any: what there is, on a numbered list, to choose from."""

import datetime as dt
from collections.abc import Iterable, Sequence

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.missing import Missing
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.core.dossier import Dossier
from ooo.core.log.numbered import NotAnAnswer, numbered
from ooo.core.model import Person
from ooo.core.not_there import NotThere
from ooo.core.people.names import candidates
from ooo.core.records.choosing import LATELY, Choosing, offer_open, offer_settled
from ooo.core.records.ids import is_drawn
from ooo.core.records.live import live_records, without_ids
from ooo.core.records.settled import settled_records
from ooo.errors import Saying
from ooo.store.fix import complete
from ooo.store.notebook import Gathered
from ooo.store.reader import LIVE


class NothingOpen(NotThere):
    """There is nothing to choose from: nothing is open."""

    says = "Nothing is open."
    in_part = "Nothing is open in what can be read; {unread:and} cannot be read in full."
    apart = frozenset({"meetings", "settled", "person.toml"})
    fix = "Begin with: ooo owe WHO TEXT, ooo add WHO TEXT"


class NothingSettledLately(NotThere):
    """There is nothing to choose from: nothing was settled of late."""

    says = "Nothing was settled in the last {days} days."
    in_part = (
        "In what can be read, nothing was settled in the last {days} days; "
        "{unread:and} cannot be read in full."
    )
    apart = frozenset({"agenda.toml", "commitments.toml", "goals.toml", "meetings", "person.toml"})
    fix = "What was settled before comes back by its id: ooo reopen ID"


def named_or_chosen(
    environment: Environment, typed: Sequence[str], command: str, *, points: bool = True
) -> list[str]:
    """Give the ids that were typed, else those chosen from a list of what is open.

    A name, where no open record has such an id, offers that person's. Raises what `choose_open`
    and `find_person` do.
    """
    if not typed:
        return choose_open(environment, command, points=points)
    person = None
    if not all(map(is_drawn, typed)):
        dossiers = {each.person.slug: each for each in environment.notebook.everyone().value}
        person = _whose(environment, typed, [each.record.id for each in live_records(dossiers)])
    if person is None:
        return [*typed]
    return choose_open(environment, command, points=points, whose=person.slug)


def named_or_chosen_settled(
    environment: Environment, typed: Sequence[str], command: str
) -> list[str]:
    """Give the ids that were typed, else those chosen among what was settled; as above."""
    if not typed:
        return choose_settled(environment, command)
    person = None
    if not all(map(is_drawn, typed)):
        notebook = environment.notebook
        slugs = [person.slug for person in notebook.people().value]
        dossiers = {slug: notebook.read(slug, settled=None).value for slug in slugs}
        ids = [record.id for _, record in settled_records(dossiers)]
        person = _whose(environment, typed, ids)
    if person is None:
        return [*typed]
    return choose_settled(environment, command, whose=person.slug)


def _whose(environment: Environment, typed: Sequence[str], ids: Iterable[str]) -> Person | None:
    """Give the person whose name was typed, where it begins none of the ids; else None."""
    first = typed[0].lower()
    if any(known.lower().startswith(first) for known in ids):
        return None
    who = " ".join(typed)
    if not candidates(who, environment.notebook.people().value):
        return None
    return find_person(environment, who)


def choose_open(
    environment: Environment,
    command: str,
    *,
    points: bool = True,
    whose: str = "",
    show_all: bool = False,
) -> list[str]:
    """Give the ids chosen among what is open; none where Enter chose nothing, which is said.

    `whose` is the slug of one person, else it is everyone's. Records written by hand get the ids
    that answers need. Raises Missing without a terminal, NothingOpen, and EndOfInput.
    """
    _require_terminal(environment, command)
    gathered = with_ids(environment, command)
    environment.output.warn(gathered.problems)
    people = [each for each in gathered.value if whose in {"", each.person.slug}]
    choosing = offer_open(people, today=environment.today, points=points, show_all=show_all)
    if not choosing.items:
        raise NothingOpen().where_unread(gathered.unread)
    return _choose(environment, choosing)


def with_ids(
    environment: Environment, command: str, *, files: frozenset[str] = LIVE
) -> Gathered[tuple[Dossier, ...]]:
    """Read everyone, what is open in `files`; records written by hand get the ids they lack."""
    notebook = environment.notebook
    gathered = notebook.everyone(files=files)
    broken = {problem.file.split("/")[1] for problem in gathered.problems if "/" in problem.file}
    by_hand = [each.person.slug for each in gathered.value if without_ids(each)]
    completable = [slug for slug in by_hand if slug not in broken]
    for slug in completable:
        complete(notebook, slug, command=f"ooo {command}")
    return notebook.everyone(files=files) if completable else gathered


def choose_settled(environment: Environment, command: str, *, whose: str = "") -> list[str]:
    """Give the ids chosen among what was settled lately; else as `choose_open`.

    Raises NothingSettledLately.
    """
    _require_terminal(environment, command)
    today, notebook = environment.today, environment.notebook
    years = {today.year, (today - dt.timedelta(days=LATELY)).year}
    found = notebook.people()
    people = [each for each in found.value if whose in {"", each.slug}]
    gathered = [notebook.read(person.slug, settled=years) for person in people]
    choosing = offer_settled([each.value for each in gathered], today=today)
    if not choosing.items:
        unread = {*found.unread, *(file for each in gathered for file in each.unread)}
        raise NothingSettledLately(days=LATELY).where_unread(sorted(unread))
    return _choose(environment, choosing)


def _require_terminal(environment: Environment, command: str) -> None:
    if not environment.may_ask:
        raise Missing("ID…", f"ooo {command}")


def _choose(environment: Environment, choosing: Choosing) -> list[str]:
    output = environment.output
    output.show(choosing)
    question = Saying("Which? (numbers, a = all; Enter = nothing) ")
    while True:
        try:
            chosen = numbered(Ask(environment).line(question), choosing.offered)
        except NotAnAnswer as refused:
            output.fail(refused)
            continue
        if not chosen:
            output.tell(Saying("Nothing chosen."))
        return list(chosen)
