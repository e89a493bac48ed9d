"""TAB: the words that may come next, from the table and a glance at the notebook, at once.

Pressed more often than any command is run, it loads no Typer, no Rich and no types of values.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager

from ooo.cli.shell.surroundings import Surroundings
from ooo.cli.shell.table import BEHIND, COMMANDS, PERSON_COMMANDS, CommandRow, matching, meant, room
from ooo.cli.shell.writing import ClosedPipe, write_result
from ooo.core.text.pattern import pattern
from ooo.core.text.safe import safe
from ooo.errors import ExitStatus, OooError
from ooo.store.glance import PATIENCE, Glance, glance, is_interrupted
from ooo.store.place import AGENDA, COMMITMENTS, GOALS, SETTLED

CLOSED = {
    "area": "op dev rel",
    "area or none": "op dev rel none",
    "format": "md html csv ics json",
    "foreign format": "md org txt csv json",
    "kind": "note win feedback blocker need idea career training watch decision topic priority"
    " question one-to-one first async coaching skipped promise goal",
    "kind of meeting": "one-to-one career first async coaching note",
    "kind of entry": "one-to-one career first async coaching skipped note",
    "language": "en fr",
    "level": "1 2 3 4 5",
    "often": "meeting",
    "order": "dmy mdy",
    "relation": "report manager peer mentee skip",
    "setting": "notebook editor language calendar me email",
    "shell": "bash zsh fish",
    "side": "mine theirs note",
    "speaker": "me them both",
    "who of two": "me them",
}
"""What of some kinds there is; types of values would say it too, and are not loaded here."""

_TAKES_ONE = {
    "--area": "area",
    "--as": "foreign format",
    "--by": "text",
    "--dates": "order",
    "--every": "text",
    "--format": "format",
    "--kind": "kind",
    "--language": "language",
    "--mood": "level",
    "--owner": "who of two",
    "--relation": "relation",
    "--spoke": "speaker",
    "--unnamed": "side",
    "--useful": "level",
}
"""What the word behind an option is, as in `CLOSED`, where no command has its own."""

_OF_ONE_COMMAND = {
    ("add", "--every"): "often",
    ("fix", "--area"): "area or none",
    ("fix", "--kind"): "kind of entry",
    ("log", "--kind"): "kind of meeting",
    ("skip", "--by"): "who of two",
}
_OF_A_SETTING = {"notebook": "directory", "calendar": "file", "language": "language"}

_FAMILIES = ("commitment", "point")
_PROMISES = (COMMITMENTS, "commitment")
_POINTS = (AGENDA, "point")
_GROWING = (GOALS, "goal")
_OPEN = {
    "id": (_PROMISES, _POINTS, _GROWING),
    "promise": (_PROMISES,),
    "point": (_POINTS,),
    "of a goal": (_GROWING,),
}
_TAGS = (
    ("+sensitive", "no screen shows it unless asked"),
    ("+share", "may stand on what you send"),
    ("+op", "about the work"),
    ("+dev", "about their growth"),
    ("+rel", "about working together"),
)
_NAMED_BY = frozenset(["id", "settled"])
"""Where a name stands, too, where no id fits."""

_TAKES_TAGS = frozenset(["add", "owe", "expect"])
_QUOTES = pattern(r"\\(.)|['\"]")
_FILES = frozenset(["file", "directory"])
Completion = tuple[str, str]


class FilesFit(Exception):
    """The shell itself knows what fits: the name of a file."""


def complete(words: Sequence[str], around: Surroundings) -> ExitStatus:
    """Print what may stand for the last of `words`, one a line, a tab and its meaning behind it.

    `words` are those after the program's name, the unfinished one last (maybe empty). Whatever is
    wrong, TAB says nothing. FOUND where the name of a file fits, which the shell is to offer.
    """
    *before, unfinished = words or [""]
    try:
        for word, meaning in offers(before, unfinished, around):
            line = " ".join(safe(meaning).split())
            write_result(around.streams.stdout, f"{safe(word)}\t{line}\n")
    except FilesFit:
        return ExitStatus.FOUND
    except OooError:
        return ExitStatus.FAILED
    except ClosedPipe:
        return ExitStatus.DONE
    return ExitStatus.DONE


def offers(typed: list[str], unfinished: str, around: Surroundings) -> Iterator[Completion]:
    """Give the words that fit at this place and begin with `unfinished`; raise FilesFit."""
    option, equals, value = unfinished.partition("=")
    if equals and (option in BEHIND or option in _TAKES_ONE):
        for word, meaning in offers([*typed, option], value, around):
            yield f"{option}={word}", meaning
    if unfinished.startswith("-"):
        return
    before, behind = _read(typed, around)
    before = [word for word in meant(before) if word != "--help"] if before else before
    if behind in _FILES:
        raise FilesFit
    entries: tuple[CommandRow, ...] = COMMANDS
    if before and [e.name for e in matching(before[0], COMMANDS)] == ["person"]:
        entries, before = PERSON_COMMANDS, before[1:]
    if before:
        yield from _of_command(entries, before, behind, unfinished, around, typed)
    elif not behind:
        for entry in entries:
            if entry.name.startswith(unfinished):
                yield entry.name, around.twin(entry.does)


def _of_command(
    entries: tuple[CommandRow, ...],
    before: list[str],
    behind: str,
    unfinished: str,
    around: Surroundings,
    typed: list[str],
) -> Iterator[Completion]:
    """Give what a command takes at this place; raise FilesFit."""
    found = matching(before[0], entries)
    if unfinished.startswith("+"):
        takes = found if entries is COMMANDS and before[1:] else ()
        for tag, meaning in _tags(unfinished, takes):
            yield tag, around.twin(meaning)
    elif len(found) == 1:
        of_option = _OF_ONE_COMMAND.get((found[0].name, behind), _TAKES_ONE.get(behind, behind))
        wanted = of_option or _wanted(found[0], len(before) - 1)
        if wanted == "of-a-setting":
            wanted = _OF_A_SETTING.get(before[1], "")
        if wanted in _FILES:
            raise FilesFit
        whose = before[1:] if behind or wanted == "day" else []
        head, begun = "", unfinished
        if wanted == "people":
            head, comma, begun = unfinished.rpartition(",")
            wanted, head = "who", head + comma
        offered = [*_of_kind(wanted, begun, around, whose)]
        if begun and not (offered or behind or before[1:]) and wanted in _NAMED_BY:
            offered = [*_of_kind("who", begun, around)]
        for word, meaning in offered:
            if is_word(word) and word not in (*typed[1:], *head.split(",")):
                yield f"{head}{word}", meaning


def is_word(text: str) -> bool:
    """Tell whether a shell takes it as one plain word: a record may have no id, or an odd one."""
    return text.isascii() and text[:1].isalnum() and text.replace("-", "").isalnum()


def _tags(unfinished: str, found: tuple[CommandRow, ...]) -> Iterator[Completion]:
    """Give the tags that fit, where the command found takes lines of the grammar."""
    if len(found) == 1 and found[0].name in _TAKES_TAGS:
        yield from (offer for offer in _TAGS if offer[0].startswith(unfinished))


def _read(typed: list[str], around: Surroundings) -> tuple[list[str], str]:
    """Give the words that are no option's, and what the next word is where an option takes it.

    What depends on the command is the option itself, as in `_TAKES_ONE`.

    A directory that is named is where is looked.
    """
    words: list[str] = []
    behind = ""
    for word in (part for each in typed for part in _parts(each)):
        if behind:
            directory = _QUOTES.sub(r"\1", word) if behind == "directory" else ""
            if directory:
                around.take_flag("notebook", directory)
            behind = ""
        elif word.startswith("-"):
            behind = BEHIND.get(word) or (word if word in _TAKES_ONE else "")
        else:
            words.append(word)
    return words, behind


def _parts(word: str) -> list[str]:
    """Cut `--dir=X` in two; bash has done so by itself, and leaves the `=` as a word."""
    if word.startswith("--"):
        return word.split("=", 1)
    return [] if word == "=" else [word]


def _wanted(entry: CommandRow, place: int) -> str:
    """Say what the word at `place` (from 0) of a command is; empty where anything goes."""
    takes = entry.takes
    if takes[-1:] == ("…",):
        return takes[min(place, len(takes) - 2)]
    return takes[place] if place < len(takes) else ""


def _of_kind(
    wanted: str, begun: str, around: Surroundings, whose: Collection[str] = ()
) -> Iterator[Completion]:
    """Give the words of a kind that begin with `begun`; ids of the person in `whose`, if any."""
    match wanted:
        case "who" if around.discreet:
            # A short name is a name, and every word offered stands on the screen.
            return
        case "who":
            with _notebook(around) as notebook:
                yield from notebook.people(begun)
        case "goal":
            yield from _of_kind("who", begun, around)
            yield from _of_kind("of a goal", begun, around)
        case "id" | "promise" | "point" | "of a goal":
            yield from _records(around, begun, _OPEN[wanted], whose)
        case "settled":
            years = (around.today.year - 1, around.today.year)
            files = [f"{SETTLED}/{year}.toml" for year in years]
            held = [(file, kind) for kind in _FAMILIES for file in files]
            yield from _records(around, begun, held)
        case "day":
            with _notebook(around) as notebook:
                for day in notebook.days(whose, begun):
                    yield day, ""
        case _:
            for word in CLOSED.get(wanted, "").split():
                if word.startswith(begun):
                    yield word, ""


def _records(
    around: Surroundings, begun: str, held: Iterable[tuple[str, str]], whose: Collection[str] = ()
) -> Iterator[Completion]:
    """Offer the ids in files, each with its family; what is sensitive stays unseen.

    The files are those of the person whose slug is in `whose`, else everyone's.
    """
    with _notebook(around) as notebook:
        slugs = [*notebook.slugs()]
        for slug in [slug for slug in slugs if slug in whose] or slugs:
            found = [
                (record, (file, family) == _PROMISES and record.get("owner") == "me")
                for file, family in held
                for record in notebook.records(slug, file, family, begun=begun)
                if record.get("sensitive", False) is False
            ]
            name = notebook.name(slug) if found else None
            if name is None:
                continue
            for record, mine in found:
                if around.discreet:
                    meaning = around.twin("(hidden)")
                else:
                    template = around.twin("you: {text}" if mine else "{name}: {text}")
                    words = record.get("text", record.get("title"))
                    meaning = template.format(name=name.split()[0], text=words)
                yield str(record["id"]), meaning


def _notebook(around: Surroundings) -> AbstractContextManager[Glance]:
    """Look into the notebook, once what a crash left in it is finished."""
    if is_interrupted(around.root, around.places.state):
        environment = room("shell.environment").Environment.within(around)
        environment.take_flag("notebook", around.root)
        environment.notebook.patience = PATIENCE
        environment.notebook.people()
    return glance(around.root, around.places.state)
