"""The command table: what there is, in which section, what each word is; nothing is imported here.

A command's room is imported when it is first looked at, through `room()`: the one seam of the
shell. So a run pays for the command it was asked for, and completion for none.
"""

from importlib import import_module
from types import ModuleType


class Entry:
    """One command: its name, its section, its words as help shows them, one line of what it does.

    `takes` says what completion may offer for each word: `who`, `id` (or `promise`, `point`,
    `settled` for ids of one kind), `command`, `shell`, or nothing; a last `…` repeats the one
    before it.
    """

    def __init__(
        self,
        *,
        name: str,
        section: str,
        does: str,
        words: str = "",
        takes: tuple[str, ...] = (),
        room: str = "",
        aliases: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self.section = section
        self.does = does
        self.words = words
        self.takes = takes
        self.room = room
        self.aliases = aliases


AROUND = "Around a meeting"
ANY_TIME = "Any time"
MONDAY = "Monday morning"
SAFETY = "Safety"
PEOPLE = "People"
NOTEBOOK = "The notebook"

IN_FULL = (AROUND, ANY_TIME, MONDAY, SAFETY)
"""The sections that help shows in full; the others get one line each."""

COMMANDS = (
    Entry(
        name="prep",
        section=AROUND,
        words="[WHO]",
        does="One page before a one-to-one, most important first",
        takes=("who",),
        aliases=("p",),
    ),
    Entry(
        name="log",
        section=AROUND,
        words="[WHO] [-]",
        does="Record a meeting: what was said, kept and promised",
        takes=("who",),
        aliases=("l",),
    ),
    Entry(
        name="skip",
        section=AROUND,
        words="WHO",
        does="Record a meeting that did not happen, and why",
        takes=("who",),
    ),
    Entry(
        name="book",
        section=AROUND,
        words="WHO WHEN",
        does="Set or move the next meeting (none clears it)",
        takes=("who",),
    ),
    Entry(
        name="add",
        section=ANY_TIME,
        words="WHO TEXT…",
        does="A point for next time",
        takes=("who",),
    ),
    Entry(
        name="owe", section=ANY_TIME, words="WHO TEXT…", does="I promised something", takes=("who",)
    ),
    Entry(
        name="expect",
        section=ANY_TIME,
        words="WHO TEXT…",
        does="They promised something",
        takes=("who",),
    ),
    Entry(
        name="done",
        section=ANY_TIME,
        words="[ID…]",
        does="Kept, discussed or said",
        takes=("id", "…"),
    ),
    Entry(
        name="move",
        section=ANY_TIME,
        words="[ID…] [DATE]",
        does="A new due date, or a point's first day",
        takes=("id", "…"),
    ),
    Entry(
        name="drop",
        section=ANY_TIME,
        words="[ID…]",
        does="Close without doing it, and say why",
        takes=("id", "…"),
    ),
    Entry(
        name="reopen",
        section=ANY_TIME,
        words="[ID…]",
        does="Bring back what was settled",
        takes=("settled", "…"),
    ),
    Entry(
        name="overdue",
        section=MONDAY,
        does="Late promises, mine first; people not seen for too long",
        aliases=("o",),
    ),
    Entry(name="undo", section=SAFETY, does="Take back the last command; again goes further"),
    Entry(name="redo", section=SAFETY, does="Take back an undo"),
    Entry(name="check", section=SAFETY, does="Look through the whole notebook for what is wrong"),
    Entry(name="backup", section=SAFETY, words="FILE", does="The whole notebook in one archive"),
    Entry(
        name="person",
        section=PEOPLE,
        words="COMMAND",
        does="Keep the people you meet",
        takes=("command",),
    ),
    Entry(name="init", section=NOTEBOOK, does="Begin a notebook"),
    Entry(
        name="edit",
        section=NOTEBOOK,
        words="WHO",
        does="Open a person's files in your editor",
        takes=("who",),
    ),
    Entry(
        name="export",
        section=NOTEBOOK,
        words="WHO",
        does="Everything held on one person, to be read",
        takes=("who",),
    ),
    Entry(
        name="config", section=NOTEBOOK, words="[KEY] [VALUE]", does="What is set, and from where"
    ),
    Entry(
        name="completion",
        section=NOTEBOOK,
        words="SHELL",
        does="Print a completion script for bash, zsh or fish",
        takes=("shell",),
    ),
    Entry(name="demo", section=NOTEBOOK, does="Try everything on a throw-away notebook"),
)

PERSON_COMMANDS = (
    Entry(
        name="add",
        section=PEOPLE,
        words="[NAME]",
        does="Add one person, or pasted lines on standard input",
        room="person.add",
    ),
    Entry(name="list", section=PEOPLE, does="Everyone, and how often you meet", room="person.list"),
    Entry(
        name="show",
        section=PEOPLE,
        words="WHO",
        does="What is held on one person",
        takes=("who",),
        room="person.show",
    ),
    Entry(
        name="edit",
        section=PEOPLE,
        words="WHO",
        does="Change cadence, role, preferences and the rest",
        takes=("who",),
        room="person.edit",
    ),
    Entry(
        name="rename",
        section=PEOPLE,
        words="WHO NAME",
        does="Change a name, or with --slug the directory",
        takes=("who",),
        room="person.rename",
    ),
    Entry(
        name="pause",
        section=PEOPLE,
        words="WHO until DATE",
        does="On leave: nobody nags until that day",
        takes=("who",),
        room="person.pause",
    ),
    Entry(
        name="archive",
        section=PEOPLE,
        words="WHO",
        does="Someone left: go through what is still open",
        takes=("who",),
        room="person.archive",
    ),
    Entry(
        name="forget",
        section=PEOPLE,
        words="WHO",
        does="Remove everything held on someone, for good",
        takes=("who",),
        room="person.forget",
    ),
)

BEHIND = {
    "--dir": "directory",
    "--kept": "promise",
    "--missed": "promise",
    "--left": "promise",
    "--drop": "id",
    "--discussed": "point",
    "--not-discussed": "point",
    "--said": "point",
}
"""What the word behind an option is, as in `takes`, where completion has something to offer."""


def room(name: str) -> ModuleType:
    """Import a room of the shell by its name below `ooo.cli`, when it is first entered."""
    return import_module(f"ooo.cli.{name}")


def matching(typed: str, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Give the commands that `typed` may mean: an exact name or alias, else a unique prefix.

    A prefix has two letters or more; several commands come back where it fits several.
    """
    exact = [entry for entry in entries if typed == entry.name or typed in entry.aliases]
    if exact:
        return tuple(exact)
    if len(typed) < len("ab"):
        return ()
    return tuple(entry for entry in entries if entry.name.startswith(typed))


def view_room(name: str) -> ModuleType:
    """Import `views`, `encoding` or a room of `export`: what an answer is to be shown with."""
    return import_module(f"ooo.{name}")
