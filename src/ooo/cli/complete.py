"""TAB: the words that may come next, from the table and a glance at the notebook, at once.

Pressed more often than any command is run, it loads no Typer, no Rich and no types of values.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager

from ooo.cli.output import ClosedPipe
from ooo.cli.surroundings import Surroundings
from ooo.cli.table import COMMANDS, PERSON_COMMANDS, Entry, matching, room
from ooo.errors import ExitStatus, OooError
from ooo.store.glance import Glance, glance, is_interrupted

_SHELLS = ("bash", "zsh", "fish")
_FAMILIES = ("commitment", "point")
_PROMISES = ("commitments.toml", "commitment")
_OPEN = (_PROMISES, ("agenda.toml", "point"))
Offer = tuple[str, str]
is_word = re.compile("[A-Za-z0-9][A-Za-z0-9-]*").fullmatch
"""Whether a shell takes it as one plain word: a record may be without an id, or have an odd one."""


def complete(words: Sequence[str], around: Surroundings) -> ExitStatus:
    """Print what may stand for the last of `words`, one a line, a tab and its meaning behind it.

    `words` are those after the program's name, the unfinished one last (maybe empty). Whatever is
    wrong, TAB says nothing.
    """
    *before, unfinished = words or [""]
    try:
        for word, meaning in offers(_without_options(before), unfinished, around):
            around.output.offer(word, meaning)
    except OooError:
        return ExitStatus.FAILED
    except ClosedPipe:
        return ExitStatus.DONE
    return ExitStatus.DONE


def offers(before: list[str], unfinished: str, around: Surroundings) -> Iterator[Offer]:
    """Give the words that fit at this place and begin with `unfinished`."""
    if unfinished.startswith("-"):
        return
    entries: tuple[Entry, ...] = COMMANDS
    if before and [e.name for e in matching(before[0], COMMANDS)] == ["person"]:
        entries, before = PERSON_COMMANDS, before[1:]
    if not before:
        for entry in entries:
            if entry.name.startswith(unfinished):
                yield entry.name, entry.does
        return
    found = matching(before[0], entries)
    if len(found) == 1:
        wanted = _wanted(found[0], len(before) - 1)
        for word, meaning in _of_kind(wanted, unfinished, around):
            if is_word(word) and word not in before[1:]:
                yield word, meaning


def _wanted(entry: Entry, place: int) -> str:
    """Say what the word at `place` (from 0) of a command is; empty where anything goes."""
    takes = entry.takes
    if takes[-1:] == ("…",):
        return takes[min(place, len(takes) - 2)]
    return takes[place] if place < len(takes) else ""


def _of_kind(wanted: str, begun: str, around: Surroundings) -> Iterator[Offer]:
    """Give the words of a kind that begin with `begun`."""
    match wanted:
        case "who" if around.output.discreet:
            # A short name is a name, and every word offered stands on the screen.
            return
        case "who":
            with _notebook(around) as notebook:
                yield from notebook.people(begun)
        case "id":
            yield from _records(around, begun, _OPEN)
        case "settled":
            years = (around.today.year - 1, around.today.year)
            files = [f"settled/{year}.toml" for year in years]
            held = [(file, kind) for kind in _FAMILIES for file in files]
            yield from _records(around, begun, held)
        case "shell":
            for shell in _SHELLS:
                if shell.startswith(begun):
                    yield shell, ""
        case _:
            return


def _records(around: Surroundings, begun: str, held: Iterable[tuple[str, str]]) -> Iterator[Offer]:
    """Offer the ids in files of everyone, each with its family; what is sensitive stays unseen."""
    with _notebook(around) as notebook:
        for slug in notebook.slugs():
            for file, family in held:
                for record in notebook.records(slug, file, family):
                    fits = str(record["id"]).startswith(begun)
                    name = notebook.name(slug) if fits else None
                    if name and record.get("sensitive", False) is False:
                        mine = (file, family) == _PROMISES and record.get("owner") == "me"
                        meaning = f"{'you' if mine else name.split()[0]}: {record['text']}"
                        yield str(record["id"]), around.output.hidden(meaning)


def _notebook(around: Surroundings) -> AbstractContextManager[Glance]:
    """Look into the notebook, once what a crash left in it is finished."""
    if is_interrupted(around.root, around.places.state):
        room("environment").Environment.within(around).notebook.people()
    return glance(around.root, around.places.state)


def _without_options(words: Sequence[str]) -> list[str]:
    return [word for word in words if not word.startswith("-")]
