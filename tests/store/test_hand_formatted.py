"""However a person lays a file out, every edit works, and every comment of theirs stays."""

import datetime as dt
import random
import re
import tempfile
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.model import (
    Booking,
    Commitment,
    Goal,
    Indicator,
    Move,
    Person,
    Point,
    Reading,
    Useful,
)
from ooo.core.records.agenda import as_discussed, carry, postpone
from ooo.core.records.commitments import move_due, settle_commitment
from ooo.core.records.filing import Filing
from ooo.store.files import Disk
from ooo.store.notebook import Notebook
from ooo.store.plain import inline, key_text
from ooo.store.update import undo, update
from tests.form import FULL

DAYS = [dt.date(2026, 10, day) for day in range(1, 20)]
TODAY = dt.date(2026, 11, 23)


class Hand:
    """Writes values as a person might; chance gives space, comments, and the kinds of strings."""

    def __init__(self, seed: int, *, headers: bool) -> None:
        self._headers = headers
        self._chance = random.Random(seed)  # noqa: S311 - the same every time
        self._numbers = count(1)

    def some(self, *choices: str) -> str:
        """Give one of the choices."""
        return self._chance.choice(choices)

    def once_in(self, times: int) -> bool:
        """Say yes once in so many times."""
        return self._chance.randrange(times) == 0

    def comment(self, times: int = 3) -> str:
        """Give a comment once in so many times, else nothing; each has a number of its own."""
        if not self.once_in(times):
            return ""
        odd = self.some("", " ]", " }", ' "', " '''", ",", " = [", " é", "# [[point]]")
        return f"# c{next(self._numbers)}c{odd}"

    def lines(self) -> str:
        """Give the end of a line within a value, and maybe more lines with comments."""
        text = self.some("", " ") + self.comment(2) + "\n"
        while self.once_in(3):
            text += self.some("", "  ", "\t") + self.comment(2) + "\n"
        return text + self.some("", "  ", "\t")

    def value(self, value: object) -> str:
        """Give a value in one of its forms."""
        match value:
            case str():
                return self._string(value)
            case list():
                return self._array(value)
            case dict():
                space = self.some("", " ")
                pairs = (f"{self.key(k)}{space}={space}{self.value(v)}" for k, v in value.items())
                return f"{{{space}{f',{space}'.join(pairs)}{space}}}"
            case _:
                return inline(value)

    def _string(self, value: str) -> str:
        forms = [inline(value)]
        if "'" not in value and "\n" not in value:
            forms.append(f"'{value}'")
        if not value.endswith("'"):
            forms += [f"'''{value}'''", f"'''\n{value}'''"]
        if not value.endswith('"'):
            forms += [f'"""\n{value}"""', f'"""\\\n   {value}"""']
        return self.some(*forms)

    def _array(self, value: Sequence[object]) -> str:
        gaps: tuple[Callable[[], str], ...] = (lambda: "", lambda: " ", self.lines)
        gap = self._chance.choice(gaps)
        text = "[" + gap()
        for at, one in enumerate(value, 1):
            comma = "," if at < len(value) else self.some("", ",")
            text += self.value(one) + self.some("", " ", gap()) + comma + gap()
        return text + "]"

    def key(self, name: str) -> str:
        """Give the name of a key."""
        return self.some(key_text(name), f'"{name}"', f"'{name}'")

    def path(self, *names: str) -> str:
        """Give the names of a header, or of a dotted key."""
        dot = self.some(".", " . ")
        return dot.join(map(self.key, names))

    def line(self, key: str, value: object) -> str:
        """Give the line of a key, or its lines."""
        indent, equals = self.some("", "", "  "), self.some("=", " = ", "\t=  ")
        return f"{indent}{key}{equals}{self.value(value)}{self.end()}"

    def end(self) -> str:
        """Give the rest of a line, and once in a while more lines."""
        more = f"{self.some('', '  ')}{self.comment()}\n" if self.once_in(5) else ""
        return f"{self.some('', ' ', '   ')}{self.comment()}\n{more}"

    def keys(self, keys: Mapping[str, object], family: str = "") -> str:
        """Give keys in any order; a table may be dotted, in braces or below a header of its own."""
        text, below = "", ""
        every = [*keys.items(), ("mine", [1.50, {"odd": "yes"}]), ("my own", "x")]
        for name, value in self._chance.sample(every, len(every)):
            apart = self._headers and bool(family) and self.once_in(2)
            if isinstance(value, dict) and (apart or self.once_in(2)):
                if apart:
                    below += f"\n[{self.path(family, name)}]{self.end()}"
                    below += "".join(self.line(self.key(k), v) for k, v in value.items())
                else:
                    text += "".join(self.line(self.path(name, k), v) for k, v in value.items())
            elif apart and isinstance(value, list) and value and isinstance(value[-1], dict):
                for one in value if name != "mine" else [{"x": 1}]:
                    below += f"{self.some('', chr(10))}[[{self.path(family, name)}]]{self.end()}"
                    below += "".join(self.line(self.key(k), v) for k, v in one.items())
            else:
                text += self.line(self.key(name), value)
        return text + below

    def records(self, family: str, records: Sequence[Mapping[str, object]]) -> str:
        """Give records below each other."""
        return "".join(
            f"{self.some('', chr(10))}{self.comment()}\n{self.some('', ' ')}[[{self.key(family)}]]"
            f"{self.end()}{self.keys(one, family)}"
            for one in records
        )


THE_PERSON: dict[str, object] = {
    "name": "Alice Martin",
    "aliases": ["ali", "al"],
    "role": "Backend\nengineer",
    "next": dt.datetime(2026, 11, 23, 10),  # noqa: DTZ001 - as it stands in a file
    "preferences": {"recognition": "in writing", "feedback": "straight away"},
}
THE_POINTS: list[dict[str, object]] = [
    {
        "id": "t9we",
        "text": "On-call load",
        "carried": DAYS[:3],
        "until": DAYS[5],
        "moves": [{"on": DAYS[1], "was": DAYS[3], "why": "a, b"}, {"on": DAYS[2], "was": DAYS[4]}],
    },
    {"id": "p4ra", "text": 'It\'s\nthe "roadmap"', "by": "them", "carried": [], "every": "4w"},
    {"text": "no id", "carried": DAYS[:1], "every": "meeting"},
]
THE_PROMISES: list[dict[str, object]] = [
    {"id": "k7mx", "owner": "me", "text": "send it", "due": DAYS[3], "moves": [{"on": DAYS[1]}]},
    {"id": "x9qb", "owner": "them", "text": "draft", "made": DAYS[0], "known": False, "moves": []},
]
THE_GOALS: list[dict[str, object]] = [
    {
        "id": "g4p2",
        "title": "Alone",
        "indicator": {"name": "escalations", "start": 8},
        "readings": [{"on": DAYS[0], "value": 8.5}, {"on": DAYS[4], "value": 5, "note": "x"}],
        "milestones": [{"text": "runbook", "due": DAYS[9]}, {"text": "drill"}],
    },
]
THE_MEETING: dict[str, object] = {
    "date": DAYS[0],
    "minutes": 30,
    "useful": {"me": 4, "them": 5},
}


Change = Callable[[Dossier], Dossier]


def of_person(**how: Callable[[Person], object]) -> Change:
    """Give a change of fields of the person."""

    def change(dossier: Dossier) -> Dossier:
        changed = {field: give(dossier.person) for field, give in how.items()}
        return replace(dossier, person=replace(dossier.person, **changed))

    return change


def of_points(how: Callable[[Point], Point]) -> Change:
    """Give a change of every point."""
    return lambda dossier: replace(dossier, points=tuple(map(how, dossier.points)))


def of_promises(how: Callable[[Commitment], Commitment]) -> Change:
    """Give a change of every promise."""
    return lambda dossier: replace(dossier, commitments=tuple(map(how, dossier.commitments)))


def of_goal(how: Callable[[Goal], Goal]) -> Change:
    """Give a change of the goal."""
    return lambda dossier: replace(dossier, goals=tuple(map(how, dossier.goals)))


def of_meeting(**changed: object) -> Change:
    """Give a change of the meeting."""
    return lambda dossier: replace(dossier, meetings=(replace(dossier.meetings[0], **changed),))


def settle_all(dossier: Dossier) -> Dossier:
    """File everything that is open."""
    filing = Filing(dossier)
    for point in dossier.points:
        filing.file_point(point, settled=TODAY, outcome="dropped")
    for promise in dossier.commitments:
        settled = settle_commitment(promise, settled=TODAY, outcome="kept")
        filing.file_commitment(promise, settled)
    return filing.dossier


NO_REASON = Move(on=TODAY, was=DAYS[0])
NEW = Reading(on=TODAY, value=3)
SETTING: Sequence[Change] = (
    settle_all,
    of_person(aliases=lambda one: (*one.aliases, "a.m."), next=lambda _: Booking(day=TODAY)),
    of_person(aliases=lambda one: ("first", *one.aliases), minutes=lambda _: 30),
    of_person(aliases=lambda _: ("a", "b", "c"), role=lambda _: "Lead"),
    of_person(
        preferences=lambda one: {**one.preferences, "tea": "green", "feedback": "later"},
        name=lambda _: 'Alice "Al" Martin',
    ),
    of_points(lambda one: carry(one, TODAY)),
    of_points(lambda one: carry(one, dt.date(2026, 9, 1))),
    of_points(lambda one: carry(one, dt.date(2026, 10, 2))),
    of_points(lambda one: postpone(one, TODAY, on=TODAY, why="# no comment")),
    of_points(lambda one: replace(one, text="Other", minutes=5)),
    of_promises(lambda one: move_due(one, TODAY, on=TODAY)),
    of_promises(lambda one: replace(one, moves=(*one.moves, NO_REASON), known=True)),
    of_promises(lambda one: replace(one, moves=tuple(replace(m, why="x") for m in one.moves))),
    of_promises(lambda one: replace(one, text="several\nlines", sensitive=True)),
    of_goal(lambda one: replace(one, readings=(*one.readings, NEW, NEW))),
    of_goal(lambda one: replace(one, readings=(NEW, *one.readings))),
    of_goal(lambda one: replace(one, readings=(one.readings[0], NEW, one.readings[1]))),
    of_goal(lambda one: replace(one, indicator=Indicator(name="other", start=8, target=2))),
    of_goal(lambda one: replace(one, milestones=tuple(reversed(one.milestones)), by=TODAY)),
    of_meeting(useful=Useful(me=5, them=5)),
    of_meeting(useful=Useful(me=4, them=1), mood=3),
    of_meeting(minutes=45),
)
"""What sets and adds, so that every comment stays, wherever it stands."""

TAKING: Sequence[Change] = (
    of_person(aliases=lambda one: one.aliases[1:]),
    of_person(aliases=lambda one: one.aliases[:1]),
    of_person(aliases=lambda _: ()),
    of_person(preferences=lambda one: {"feedback": one.preferences["feedback"]}),
    of_points(lambda one: as_discussed(one, DAYS[0])),
    of_points(lambda one: as_discussed(one, DAYS[1])),
    of_points(lambda one: as_discussed(one, DAYS[2])),
    of_points(lambda one: replace(one, carried=one.carried[::2], moves=one.moves[1:])),
    of_points(lambda one: replace(one, carried=(), last=TODAY, moves=())),
    of_promises(lambda one: replace(one, moves=())),
    of_goal(lambda one: replace(one, readings=one.readings[1:], milestones=one.milestones[:1])),
    of_goal(lambda one: replace(one, readings=(), milestones=())),
    of_goal(lambda one: replace(one, readings=(NEW,))),
)
"""What takes items out of arrays and tables: comments within brackets stay."""


class Quick(Disk):
    """A disk that need not outlive a power cut."""

    def sync(self, descriptor: int) -> None:
        """Return at once."""


def write(hand: Hand) -> dict[str, str]:
    """Give the files of a person."""
    return {
        "person.toml": hand.keys(THE_PERSON),
        "agenda.toml": hand.records("point", THE_POINTS),
        "commitments.toml": hand.records("commitment", THE_PROMISES),
        "goals.toml": hand.records("goal", THE_GOALS),
        "meetings/2026-10-01.toml": hand.keys(THE_MEETING),
    }


def comments(root: Path) -> set[str]:
    """Give the numbers of the comments in a notebook's files."""
    return {
        each for path in root.rglob("*.toml") for each in re.findall(r"# (c\d+c)", path.read_text())
    }


def bytes_of(root: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in root.rglob("*.toml")}


@settings(max_examples=400 if FULL else 40)
@given(
    seed=st.integers(0, 2**32),
    change=st.sampled_from([*SETTING, *TAKING]),
    crlf=st.booleans(),
)
def test_every_edit_works_and_every_comment_stays(seed: int, change: Change, *, crlf: bool) -> None:
    """A table that leaves from below its own header takes along what stands there."""
    with tempfile.TemporaryDirectory() as home:
        root = Path(home, "notebook")
        hand = Hand(seed, headers=change in SETTING)
        for name, text in {"ooo.toml": "schema = 1\n", **write(hand)}.items():
            path = root / ("" if name == "ooo.toml" else "people/alice") / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes((text.replace("\n", "\r\n") if crlf else text).encode())
        before, said = bytes_of(root), comments(root)
        notebook = Notebook(root, Path(home, "state"), disk=Quick())
        meant: list[Dossier] = []

        def decide(held: Held) -> Decision[None]:
            meant.append(change(held.dossiers["alice"]))
            return Decision({"alice": meant[-1]}, None)

        update(notebook, ["alice"], decide, command="x", meetings=tuple)
        assert comments(root) == said
        (read,) = notebook.everyone().value
        assert read.person == meant[-1].person
        if bytes_of(root) != before:
            undo(notebook)
        assert bytes_of(root) == before
