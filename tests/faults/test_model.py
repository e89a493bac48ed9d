"""Any sequence of commands, hand edits, undo and redo is what a plain model says."""

import datetime as dt
import shutil

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from ooo.store.notebook import Notebook
from tests.faults.figures import Figures
from tests.faults.homes import look, make_base
from tests.form import FULL
from tests.harness import Door, Home, Result, copy_sample

Model = dict[str, dict[str, object]]
WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="\u2028\u2029"),
    min_size=1,
    max_size=30,
).map(lambda text: f"w {text} w")
"""Any text that is stored; the letters keep it from being a mark or a date."""

TRIED: Figures = Figures()


class Notes(RuleBasedStateMachine):
    """Commands and hand edits on the sample notebook."""

    records = Bundle("records")

    @initialize()
    def begin(self) -> None:
        """Copy the sample."""
        self.base = make_base()
        self.serial = 0
        home = self.base / "home"
        home.mkdir()
        self.door = Door(Home(home))
        self.root = copy_sample(Home(home))
        self.model: dict[str, str] = self._texts()
        self.past: list[tuple[dict[str, str], dict[str, bytes | None]]] = []
        self.future: list[tuple[dict[str, str], dict[str, bytes | None]]] = []
        self.day = dt.date(2027, 1, 1)

    def teardown(self) -> None:
        """Remove it."""
        if hasattr(self, "base"):
            shutil.rmtree(self.base)

    def _run(self, *argv: str, stdin: str = "") -> Result:
        TRIED.add("steps of commands, hand edits, undo and redo against a plain model")
        return self.door.piped(*argv, stdin=stdin)

    def _texts(self) -> dict[str, str]:
        """Give every open record's text by its id, as the store reads it."""
        found = {}
        notebook = Notebook(self.root, self.root.parent / "unused")
        for dossier in notebook.everyone().value:
            found.update({each.id: each.text for each in dossier.points if each.id})
            found.update({each.id: each.text for each in dossier.commitments if each.id})
        return found

    def _change(self, after: dict[str, str], *argv: str, stdin: str = "") -> None:
        """Run a command that must leave `after`."""
        before = (dict(self.model), look(self.root))
        done = self._run(*argv, stdin=stdin)
        assert done.status == 0, (argv, done)
        if look(self.root) != before[1]:
            self.past.append(before)
            self.future.clear()
        self.model = after

    def _who(self, number: int) -> str:
        people = sorted(path.name for path in (self.root / "people").iterdir() if path.is_dir())
        return people[number % len(people)]

    def _new(self) -> str:
        (fresh,) = set(self._texts()) - set(self.model)
        return fresh

    @rule(who=st.integers(0, 20), text=WORDS, verb=st.sampled_from(["add", "owe", "expect"]))
    def open_record(self, who: int, text: str, verb: str) -> None:
        """Add a point or a promise."""
        before = (dict(self.model), look(self.root))
        done = self._run(verb, self._who(who), "-", stdin=text)
        if done.status != 0:
            assert look(self.root) == before[1]
            return
        self.past.append(before)
        self.future.clear()
        self.model[self._new()] = text.strip()

    @precondition(lambda self: self.model)
    @rule(at=st.integers(0, 50), verb=st.sampled_from([["done"], ["drop", "--unneeded"]]))
    def close(self, at: int, verb: list[str]) -> None:
        """Settle any open record."""
        chosen = sorted(self.model)[at % len(self.model)]
        after = {key: text for key, text in self.model.items() if key != chosen}
        self._change(after, verb[0], chosen, *verb[1:])

    @precondition(lambda self: self.model)
    @rule(at=st.integers(0, 50), days=st.integers(1, 300))
    def move(self, at: int, days: int) -> None:
        """Give a record another day."""
        chosen = sorted(self.model)[at % len(self.model)]
        day = dt.date(2026, 11, 23) + dt.timedelta(days=days)
        self._change(dict(self.model), "move", chosen, str(day))

    @rule(who=st.integers(0, 20), text=WORDS)
    def note(self, who: int, text: str) -> None:
        """Keep a note of a day; it touches nothing that is open."""
        before = (dict(self.model), look(self.root))
        done = self._run("log", self._who(who), "-", "--kind", "note", stdin=text)
        if done.status == 0:
            self.past.append(before)
            self.future.clear()
            self.model = {
                **before[0],
                **{k: v for k, v in self._texts().items() if k not in before[0]},
            }

    def _slug(self) -> str:
        self.serial += 1
        return f"n{self.serial}"

    @rule()
    def person(self) -> None:
        """Add someone."""
        slug = self._slug()
        self._change(dict(self.model), "person", "add", f"Person {slug}", "--slug", slug)

    @rule(who=st.integers(0, 20))
    def rename(self, who: int) -> None:
        """Move someone's directory."""
        self._change(dict(self.model), "person", "rename", self._who(who), "--slug", self._slug())

    @rule(who=st.integers(0, 20), number=st.integers(0, 10**6))
    def hand(self, who: int, number: int) -> None:
        """Write a comment into a file, as a person does."""
        path = self.root / "people" / self._who(who) / "commitments.toml"
        text = path.read_bytes() if path.exists() else b""
        path.write_bytes(text + b"# by hand %d\n" % number)
        self.past.clear()
        self.future.clear()
        # What was done before is still there to be undone, as long as that file is not in it.
        self.by_hand = True
        TRIED.add("steps of commands, hand edits, undo and redo against a plain model")

    @rule(
        who=st.integers(0, 20),
        name=st.sampled_from(
            [
                "agenda (1).toml",
                "agenda.sync-conflict-20261123-101010-ABCDEFG.toml",
                "commitments (conflicted copy).toml",
            ]
        ),
    )
    def conflict(self, who: int, name: str) -> None:
        """Leave a copy, as a sync tool does, which is never read as anything."""
        path = self.root / "people" / self._who(who) / name
        path.write_text('[[point]]\nid = "zz2z"\ntext = "from elsewhere"\n')
        self.past.clear()
        self.future.clear()
        self.by_hand = True

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        """Back to the very bytes."""
        model, image = self.past.pop()
        now = (dict(self.model), look(self.root))
        done = self._run("undo")
        assert done.status == 0, done
        assert look(self.root) == image
        self.model = model
        self.future.append(now)

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        """And forward to the very bytes."""
        model, image = self.future.pop()
        now = (dict(self.model), look(self.root))
        done = self._run("redo")
        assert done.status == 0, done
        assert look(self.root) == image
        self.model = model
        self.past.append(now)

    @invariant()
    def it_is_what_the_model_says(self) -> None:
        """Every open record, with its very text."""
        if hasattr(self, "model"):
            assert self._texts() == self.model


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_any_sequence_is_what_a_plain_model_says(figures: Figures) -> None:
    TRIED.tried.clear()
    run_state_machine_as_test(
        Notes,
        settings=settings(
            max_examples=200 if FULL else 10,
            stateful_step_count=30 if FULL else 15,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    for name, number in TRIED.tried.items():
        figures.add(name, number)
