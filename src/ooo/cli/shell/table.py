"""The command table: what there is, in which section, what each word is; nothing is imported here.

A command's room is imported when it is first looked at, through `room()`: the one seam of the
shell. So a run pays for the command it was asked for, and completion for none.
"""

from collections.abc import Sequence
from importlib import import_module
from types import ModuleType


class CommandRow:
    """One command: its name, its words as help shows them, what they take, what it does.

    `takes` says what completion may offer for each word: `who`, `people` (one, or several with
    commas), `day` (of theirs), `id` (or `promise`, `point`, `settled` for ids of one kind; a name
    where none fits), `goal` (who, or the id of one), `command`, `shell`, `file`, `setting` and
    what it may be, or nothing; a last `…` repeats the one before it.
    """

    def __init__(
        self, section: str, room: str, name: str, words: str, takes: str, does: str, *aliases: str
    ) -> None:
        self.section = section
        self.room = room
        self.name = name
        self.words = words
        self.takes = tuple(takes.split())
        self.does = does
        self.aliases = aliases


AROUND = "Around a meeting"
ANY_TIME = "Any time"
TWO_WAY = "Two-way"
MONDAY = "Monday morning"
LOOKING_BACK = "Looking back"
SAFETY = "Safety"
GROWING = "Growing"
PEOPLE = "People"
NOTEBOOK = "The notebook"

IN_FULL = (AROUND, ANY_TIME, TWO_WAY, MONDAY, LOOKING_BACK, SAFETY)
"""The sections that help shows in full; the others get one line each."""


_ROOMS = {"import": "import_"}
"""Where a command's name cannot be a room's, since Python keeps the word."""


def _rows(section: str, *rows: tuple[str, ...], within: str = "") -> tuple[CommandRow, ...]:
    """Give the commands of a section; a row may end with a short name. Rooms lie `within` one."""
    return tuple(CommandRow(section, f"{within}{_ROOMS.get(row[0], row[0])}", *row) for row in rows)


COMMANDS = (
    *_rows(
        AROUND,
        ("prep", "[WHO]", "who", "One page before a one-to-one, most important first", "p"),
        ("log", "[WHO] [-]", "who", "Record a meeting: what was said, kept and promised", "l"),
        ("skip", "WHO", "who", "Record a meeting that did not happen, and why"),
        ("book", "[WHO WHEN]", "who", "Set or move the next meeting (none clears it)"),
    ),
    *_rows(
        ANY_TIME,
        ("add", "WHO TEXT…", "people", "A point for next time"),
        ("owe", "WHO TEXT…", "who", "I promised something"),
        ("expect", "WHO TEXT…", "who", "They promised something"),
        ("done", "[ID…]", "id …", "Kept, discussed or said"),
        ("move", "[ID…] [DATE]", "id …", "A new due date, or a point's first day"),
        ("drop", "[ID…]", "id …", "Close without doing it, and say why"),
        ("reopen", "[ID…]", "settled …", "Bring back what was settled"),
    ),
    *_rows(
        TWO_WAY,
        ("ask", "[WHO]", "who", "An invitation to bring points, to send before you meet"),
        ("recap", "[WHO]", "who", "What to send after you met"),
    ),
    *_rows(
        MONDAY,
        ("overdue", "", "", "Late promises, mine first; people not seen for too long", "o"),
    ),
    *_rows(
        LOOKING_BACK,
        ("history", "[WHO] [DATE]", "who day", "What took place, or one day whole"),
        ("find", "[TEXT…]", "", "Everything that holds all the words"),
        ("review", "WHO", "who", "The facts of a year, and what was never said"),
    ),
    *_rows(
        SAFETY,
        ("undo", "[NUMBER]", "", "Take back the last command; again goes further"),
        ("redo", "", "", "Take back an undo"),
        ("fix", "[ID|WHO DATE]", "id day", "Put right what was written: a word, a day, a person"),
        ("check", "", "", "Look through the whole notebook for what is wrong"),
        ("backup", "FILE", "file", "The whole notebook in one archive"),
    ),
    *_rows(
        GROWING,
        ("goal", "[WHO|ID] [TEXT…]", "goal", "A goal: open it, read it, judge it, or look at it"),
        ("coach", "[WHO] [TEXT…]", "who", "A coaching track: open one, or prepare a session"),
        ("delegate", "WHO [TOPIC 1..4]", "who", "How far someone carries a topic alone"),
        ("plan", "WHO", "who", "The page both agree on: goals, steps, who does what by when"),
        ("dashboard", "[WHO]", "who", "Goals, talks and promises over time, what stands out first"),
    ),
    *_rows(PEOPLE, ("person", "COMMAND", "command", "Keep the people you meet")),
    *_rows(
        NOTEBOOK,
        ("init", "[DIR]", "file", "Begin a notebook"),
        ("edit", "WHO", "who", "Open a person's files in your editor"),
        ("import", "FILE…", "file …", "Notes, a team or a notebook from elsewhere"),
        ("export", "[WHO]", "who", "One person or the notebook, to be read or kept"),
        ("config", "[KEY] [VALUE]", "setting of-a-setting", "What is set, and from where"),
        ("completion", "SHELL", "shell", "Print a completion script for bash, zsh or fish"),
        ("demo", "", "", "Try everything on a throw-away notebook"),
    ),
)

PERSON_COMMANDS = _rows(
    PEOPLE,
    ("add", "[NAME]", "", "Add one person, or pasted lines on standard input"),
    ("list", "", "", "Everyone, and how often you meet"),
    ("show", "WHO", "who", "What is held on one person"),
    ("edit", "WHO", "who", "Change cadence, role, preferences and the rest"),
    ("rename", "WHO [NAME]", "who", "Change a name, or with --short the directory"),
    ("pause", "WHO [until DATE]", "who", "On leave: nobody nags until that day"),
    ("archive", "WHO", "who", "Someone left: go through what is still open"),
    ("forget", "WHO", "who", "Remove everything held on someone, for good"),
    within="person.",
)

VERBS = {
    **dict.fromkeys(("preparer", "prepare"), "prep"),
    "noter": "log",
    "sauter": "skip",
    **dict.fromkeys(("prevoir", "prevois"), "book"),
    **dict.fromkeys(("ajouter", "ajoute"), "add"),
    "dois": "owe",
    "attends": "expect",
    "fait": "done",
    **dict.fromkeys(("deplacer", "deplace"), "move"),
    **dict.fromkeys(("retirer", "retire"), "drop"),
    **dict.fromkeys(("rouvrir", "rouvre"), "reopen"),
    "retards": "overdue",
    **dict.fromkeys(("annuler", "annule"), "undo"),
    **dict.fromkeys(("retablir", "retablis"), "redo"),
    **dict.fromkeys(("verifier", "verifie"), "check"),
    "sauvegarder": "backup",
    "personne": "person",
}
"""French verbs, without their accents, and the commands they mean in every language."""

_ALSO = {
    "aide": "help",
    "liste": "list",
    **dict.fromkeys(("montrer", "montre", "voir"), "show"),
    "notes": "note",
}
"""Words that people try, for those that begin a command without being one."""

BEHIND = {
    "--dir": "directory",
    "--html": "file",
    "--out": "file",
    "--kept": "promise",
    "--reading": "of a goal",
    "--verdict": "of a goal",
    "--missed": "promise",
    "--move": "promise",
    "--left": "promise",
    "--drop": "id",
    "--discussed": "point",
    "--not-discussed": "point",
    "--said": "point",
    "--gone": "point",
    "--to": "who",
    "--lang": "language",
    "--who": "who",
}
"""What the word behind an option is, as in `takes`, where completion has something to offer."""


def room(name: str) -> ModuleType:
    """Import a room of the shell by its name below `ooo.cli`, when it is first entered."""
    return import_module(f"ooo.cli.{name}")


def matching(typed: str, entries: tuple[CommandRow, ...]) -> tuple[CommandRow, ...]:
    """Give the commands that `typed` may mean: an exact name or alias, else a unique prefix.

    A prefix has two letters or more; several commands come back where it fits several. A French
    verb means its command in every language, with its accents or without, and only whole.
    """
    named = _of_verb(typed) or typed
    exact = [entry for entry in entries if named == entry.name or named in entry.aliases]
    if exact:
        return tuple(exact)
    if len(typed) < len("ab"):
        return ()
    return tuple(entry for entry in entries if entry.name.startswith(typed))


def _of_verb(typed: str) -> str:
    """Give the command that a French verb means, '' where it is none."""
    if typed.islower() and typed.isascii():
        return VERBS.get(typed, "")
    return VERBS.get(import_module("ooo.core.text.fold").fold(typed), "")


def meant(words: Sequence[str]) -> list[str]:
    """Give the words of a command for those that begin with `help`, `list`, `show` or `note`.

    Their beginnings mean them too, where no command has them. `help` asks for `--help` of what
    stands behind it, and `note`, which is no command, loses that.
    """
    first, *rest = words or [""]
    first = _ALSO.get(first, first)
    if len(first) < len("ab") or matching(first, COMMANDS):
        return [*words]
    match [word for word in ("help", "list", "show", "note") if word.startswith(first)]:
        case ["help"]:
            return [*dict.fromkeys([*meant(rest), "--help"])]
        case ["note"]:
            return ["note"]
        case [word]:
            return ["person", word, *rest]
    return [*words]


def view_room(name: str) -> ModuleType:
    """Import `views`, `encoding` or a room of `export`: what an answer is to be shown with."""
    return import_module(f"ooo.{name}")
