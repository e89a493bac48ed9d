"""Every way in which a command writes, and the commands that only read."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from tests.faults.homes import House, make_home, small

EDITOR = "#!/bin/sh\nprintf 'Wrote this in the editor\\n' >> \"$1\"\n"


class Case(Struct, frozen=True, kw_only=True):
    """What is typed, what came before it, and the command with which the next one is tried.

    `makes` is a file outside the notebook, below the home; `bare`: there is no notebook yet.
    """

    name: str
    argv: tuple[str, ...]
    stdin: str = ""
    first: tuple[tuple[str, ...], ...] = ()
    after: tuple[str, ...] = ("person", "edit", "ines", "--role", "after")
    after_may_refuse: bool = False
    undoable: bool = True
    edits: bool = False
    bare: bool = False
    mess: Callable[[House], None] | None = None
    makes: str = ""

    def more(self, house: House) -> dict[str, str]:
        """Give the further variables it runs with."""
        return {"OOO_EDITOR": f"sh {house.path / 'tmp' / 'editor.sh'}"} if self.edits else {}


def lay_out(case: Case, notebook: Callable[[House], None], path: Path) -> House:
    """Make the home in which a case begins, but for the commands that come first."""
    house = make_home(path)
    (path / "tmp" / "editor.sh").write_text(EDITOR)
    if not case.bare:
        notebook(house)
    if case.mess:
        case.mess(house)
    return house


def untidy(house: House) -> None:
    """Leave what `check --fix` mends."""
    alice = house.notebook / "people" / "alice"
    (alice / ".agenda.toml.ooo-new").write_text("half")
    (alice / ".agenda.toml.ooo-new").chmod(0o600)
    (alice / "goals.toml").write_text('[[goal]]\ntitle = "no id yet"\n')
    (alice / "goals.toml").chmod(0o644)
    (house.notebook / "people").chmod(0o755)


def an_older_page(house: House) -> None:
    """Put a file where a page is to be written over it."""
    (house.path / "tmp" / "alice.html").write_text(
        '<meta name="generator" content="ooo">\n<title>an older page</title>'
    )


def notes_to_bring(house: House) -> None:
    """Leave notes, a team and a notebook to be imported."""
    (house.path / "tmp" / "notes.md").write_text(
        "# Alice\n## 2026-11-10\n- New\n- [ ] send it @me\n- [x] call @alice\n"
        "# Karim\n## 2026-11-11\n- New, too\n### Inbox\n- the budget\n"
    )
    (house.path / "tmp" / "team.csv").write_text("name,role\nAlice Martin,Lead\nNoah Petit,x\n")
    (house.path / "tmp" / "whole.json").write_text(
        '{"ooo": 1, "kind": "notebook", "data": {"schema": 1, "people": [{"slug": "lou", "person":'
        ' {"slug": "lou", "name": "Lou Morel"}, "points": [{"id": "b3cd", "text": "hello"}]}]}}'
    )


CASES = (
    Case(name="init", argv=("init", "--name", "Marion"), bare=True,
         after=("init", "--name", "Marion"), after_may_refuse=True),
    Case(name="person add", argv=("person", "add", "Noah Petit", "--cadence", "2w")),
    Case(name="person add, a list with known people", argv=("person", "add", "-"),
         stdin="To: Alice Martin <a@example.org>, Lou Morel <l@example.org>\n"),
    Case(name="add, for several", argv=("add", "alice,karim", "the new office")),
    Case(name="skip, called off", argv=("skip", "karim", "--why", "release day", "--by", "me")),
    Case(name="config me", argv=("config", "me", "Marion Roy")),
    Case(name="person add, several", argv=("person", "add", "-"),
         stdin="Noah Petit\nLou Morel\nSacha Faure\n"),
    Case(name="person edit", argv=("person", "edit", "alice", "--role", "Lead", "--prefers",
                                   "feedback=in writing")),
    Case(name="person rename", argv=("person", "rename", "alice", "Alice Martin-Roux")),
    Case(name="person rename --slug", argv=("person", "rename", "alice", "--slug", "ali")),
    Case(name="person pause", argv=("person", "pause", "karim", "until", "2026-12-24")),
    Case(name="person archive", argv=("person", "archive", "karim", "--kept", "q2wn",
                                      "--drop-rest")),
    Case(name="add", argv=("add", "alice", "the rota")),
    Case(name="owe", argv=("owe", "karim", "send the deck by fri")),
    Case(name="expect", argv=("expect", "chloe", "a first draft by fri")),
    Case(name="done", argv=("done", "k7mx", "t9we")),
    Case(name="done, two people", argv=("done", "k7mx", "r3cd")),
    Case(name="move", argv=("move", "k7mx", "fri", "--why", "asked again")),
    Case(name="drop", argv=("drop", "v8qy", "--unneeded", "--why", "they met")),
    Case(name="reopen", argv=("reopen", "b5tc")),
    Case(name="log", argv=("log", "alice", "-", "--kept", "k7mx", "--not-discussed", "t9we",
                           "--next", "fri"),
         stdin="Tired, proud\n-> send the deck by fri\n<- sketch the rota\nnext: the roadmap\n"),
    Case(name="log --into", argv=("log", "karim", "--into", "--date", "2026-11-18", "-m", "And")),
    Case(name="log -e", argv=("log", "alice", "-e"), edits=True),
    Case(name="skip", argv=("skip", "alice", "--why", "ill")),
    Case(name="book", argv=("book", "karim", "thu", "14:00")),
    Case(name="fix", argv=("fix", "k7mx", "--text", "send it", "--due", "none")),
    Case(name="fix, another person", argv=("fix", "b5tc", "--to", "karim")),
    Case(name="fix, a line", argv=("fix", "alice", "2026-11-09", "--line", "3", "--to", "karim")),
    Case(name="fix, another day", argv=("fix", "alice", "2026-11-09", "--date", "2026-11-10")),
    Case(name="fix, whose meeting", argv=("fix", "alice", "2026-11-09", "--to", "karim")),
    Case(name="undo", argv=("undo",), first=(("done", "k7mx", "r3cd"),), undoable=False),
    Case(name="undo, a new person", argv=("undo",), first=(("person", "add", "Noah"),),
         undoable=False),
    Case(name="redo", argv=("redo",), first=(("done", "k7mx", "r3cd"), ("undo",))),
    Case(name="check --fix", argv=("check", "--fix"), mess=untidy, undoable=False,
         after=("check", "--fix")),
    Case(name="config", argv=("config", "editor", "nano"), undoable=False,
         after=("config", "editor", "nano")),
    Case(name="person forget", argv=("person", "forget", "alice", "--confirm", "alice"),
         first=(("add", "alice", "the rota"), ("done", "k7mx", "r3cd")), undoable=False),
    Case(name="backup", argv=("backup", "tmp/backup.tar.gz"), undoable=False,
         after=("backup", "tmp/backup.tar.gz"), after_may_refuse=True,
         makes="tmp/backup.tar.gz"),
    Case(name="export --out", argv=("export", "alice", "--all", "--out", "tmp/alice.md"),
         undoable=False, after=("export", "alice", "--all", "--out", "tmp/alice.md"),
         after_may_refuse=True, makes="tmp/alice.md"),
    Case(name="export --format", argv=("export", "--out", "tmp/all.json"), undoable=False,
         after=("export", "--out", "tmp/all.json"), after_may_refuse=True, makes="tmp/all.json"),
    Case(name="export, a calendar", argv=("export", "--out", "tmp/all.ics"), undoable=False,
         after=("export", "--out", "tmp/all.ics"), makes="tmp/all.ics"),
    Case(name="import", argv=("import", "tmp/notes.md", "--yes"), mess=notes_to_bring),
    Case(name="import, a team", argv=("import", "tmp/team.csv", "--yes"), mess=notes_to_bring),
    Case(name="import, a notebook", argv=("import", "tmp/whole.json", "--yes"),
         mess=notes_to_bring),
    Case(name="prep --html", argv=("prep", "alice", "--html", "tmp/alice.html"), undoable=False,
         after=("prep", "alice", "--html", "tmp/alice.html"), mess=an_older_page,
         makes="tmp/alice.html"),
    Case(name="prep", argv=("prep", "alice"), undoable=False),
)  # fmt: skip

READING = frozenset({"find", "history", "overdue", "completion", "person list", "person show"})
"""Commands that write nothing; all but these need a case."""

ELSEWHERE = {
    "demo": "writes made-up people to a temporary directory only",
    "edit": "the editor writes, not ooo; an editor that saves meanwhile is test_writers.py",
}

BY_NAME = {case.name: case for case in CASES}
__all__ = ["BY_NAME", "CASES", "ELSEWHERE", "READING", "Case", "lay_out", "small"]
