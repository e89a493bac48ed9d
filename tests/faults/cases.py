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


def a_goal(house: House) -> None:
    """Put a goal there as a hand may write it: comments, odd shapes, keys of its own."""
    goals = house.notebook / "people" / "alice" / "goals.toml"
    goals.write_text(A_GOAL)
    goals.chmod(0o600)


A_GOAL = """\
# what she works on
[[goal]] # the first
id = "g4pz" # by hand
title = 'Autonomous on payroll runs'
mine-own = { kept = [1, 2] } # not ours
opened = 2026-09-01
indicator.name = "escalations a month"
indicator.start = 8
indicator.target = 2

readings = [
  { on = 2026-09-01, value = 8 }, # when it began
  { value = 7.0, on = 2026-10-05, mood = "low" },
]

# the steps
[[goal.milestones]]
text = "runbook written"
id = "m3hb"
due = 2026-11-30
owner = "alice" # not ours
[[goal.milestones]]
text = "first run alone"

[[goal]]
title = "Lead the guild"

[[goal]]
id = 't5kq'
kind = "coaching"
title = '''Angry callers'''
opened = 2026-11-02 # a Monday
[goal.indicator]
name = "calls" # a week
target = 1

[[autonomy]]
topic = "payroll"
level = 3
"""


def notes_to_bring(house: House) -> None:
    """Leave notes, a team and a notebook to be imported."""
    (house.path / "tmp" / "notes.md").write_text(
        "# Alice\n## 2026-11-10\n- New\n- [ ] send it @me\n- [x] call @alice\n"
        "# Karim\n## 2026-11-11\n- New, too\n### Inbox\n- the budget\n"
    )
    (house.path / "tmp" / "team.csv").write_text("name,role\nAlice Martin,Lead\nNoah Petit,x\n")
    (house.path / "tmp" / "x.ics").write_text(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:1:1 Karim\nDTSTART:20261126T100000\nEND:VEVENT\n"
        "END:VCALENDAR\n"
    )
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
    Case(name="goal", argv=("goal", "alice", "Autonomous: escalations from 8 to 2 by 31 mar")),
    Case(name="goal, a reading", argv=("goal", "g4pz", "5", "quieter"), mess=a_goal),
    Case(name="goal, a verdict", argv=("goal", "g4pz", "adjust", "too wide"), mess=a_goal),
    Case(name="goal, a target", argv=("goal", "g4pz", "--to", "3", "--known"), mess=a_goal),
    Case(name="add, a step", argv=("add", "g4pz", "runbook by fri", "--value", "4"), mess=a_goal),
    Case(name="expect, for a goal", argv=("expect", "g4pz", "the outline by fri"), mess=a_goal),
    Case(name="done, a goal and a step", argv=("done", "g4pz", "m3hb"), mess=a_goal),
    Case(name="move, a step", argv=("move", "m3hb", "fri"), mess=a_goal),
    Case(name="drop, a goal", argv=("drop", "g4pz", "--why", "not now"), mess=a_goal),
    Case(name="fix, a step", argv=("fix", "m3hb", "--text", "a runbook"), mess=a_goal),
    Case(name="fix, whose goal", argv=("fix", "g4pz", "--to", "karim"), mess=a_goal),
    Case(name="goal, all of it", argv=("goal", "g4pz", "--why", "it is late", "--by", "31 mar",
                                       "--every", "2w", "--skill", "--team", "calm",
                                       "--measure", "calls", "--from", "9", "--to", "1"),
         mess=a_goal),
    Case(name="goal, stopped", argv=("goal", "g4pz", "stop", "not now"), mess=a_goal),
    Case(name="owe, for a goal", argv=("owe", "g4pz", "the access by fri"), mess=a_goal),
    Case(name="move, a goal", argv=("move", "g4pz", "30 jun"), mess=a_goal),
    Case(name="drop, a step", argv=("drop", "m3hb", "--why", "not now"), mess=a_goal),
    Case(name="reopen, a goal", argv=("reopen", "g4pz"), mess=a_goal, first=(("done", "g4pz"),)),
    Case(name="done, a track", argv=("done", "t5kq"), mess=a_goal),
    Case(name="delegate, a new topic", argv=("delegate", "alice", "incidents", "2"), mess=a_goal),
    Case(name="log, a session judged", argv=("log", "alice", "--kind", "coaching", "-m", "Tired",
                                             "--verdict", "t5kq=stop it helped"), mess=a_goal),
    Case(name="log, what holds", argv=("log", "alice", "-m", "g4pz: 2 still"), mess=a_goal,
         first=(("done", "g4pz"),)),
    Case(name="coach, the sheet", argv=("coach", "alice"), undoable=False, mess=a_goal),
    Case(name="coach", argv=("coach", "alice", "Angry callers: calls from 6 to 1")),
    Case(name="delegate", argv=("delegate", "alice", "payroll", "4", "--share"), mess=a_goal),
    Case(name="book, a session", argv=("book", "t5kq", "thu", "9:00"), mess=a_goal),
    Case(name="log, a session", argv=("log", "alice", "--kind", "coaching", "-", "--useful", "4",
                                      "--reading", "t5kq=2", "--next", "fri"),
         stdin="Tired\n<- try it by fri\nheard: it helped\n", mess=a_goal),
    Case(name="log, a blocker", argv=("log", "alice", "-m", "blocker: no test data")),
    Case(name="log, of a goal", argv=("log", "alice", "-m", "g4pz: 5 quieter"), mess=a_goal),
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
    Case(name="import, a calendar", argv=("import", "tmp/x.ics", "--yes"), mess=notes_to_bring),
    Case(name="import, a team", argv=("import", "tmp/team.csv", "--yes"), mess=notes_to_bring),
    Case(name="import, a notebook", argv=("import", "tmp/whole.json", "--yes"),
         mess=notes_to_bring),
    Case(name="prep --html", argv=("prep", "alice", "--html", "tmp/alice.html"), undoable=False,
         after=("prep", "alice", "--html", "tmp/alice.html"), mess=an_older_page,
         makes="tmp/alice.html"),
    Case(name="review --html", argv=("review", "alice", "--html", "tmp/alice.html"),
         undoable=False, after=("review", "alice", "--html", "tmp/alice.html"),
         mess=an_older_page, makes="tmp/alice.html"),
    Case(name="prep", argv=("prep", "alice"), undoable=False),
    Case(name="plan --html", argv=("plan", "alice", "--html", "tmp/alice.html"), undoable=False,
         after=("plan", "alice", "--html", "tmp/alice.html"), mess=an_older_page,
         makes="tmp/alice.html"),
    Case(name="dashboard --html", argv=("dashboard", "alice", "--html", "tmp/alice.html"),
         undoable=False, after=("dashboard", "alice", "--html", "tmp/alice.html"),
         mess=an_older_page, makes="tmp/alice.html"),
)  # fmt: skip

READING = frozenset(
    {"ask", "find", "history", "recap", "overdue", "completion", "person list", "person show"}
)
"""Commands that write nothing; all but these need a case."""

ELSEWHERE = {
    "demo": "writes made-up people to a temporary directory only",
    "edit": "the editor writes, not ooo; an editor that saves meanwhile is test_writers.py",
}

BY_NAME = {case.name: case for case in CASES}
__all__ = ["BY_NAME", "CASES", "ELSEWHERE", "READING", "Case", "lay_out", "small"]
