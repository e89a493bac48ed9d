"""What must hold after a fault: old or new, whole, and the next command works."""

from pathlib import Path

from ooo.errors import ExitStatus
from tests.faults.cases import Case, lay_out
from tests.faults.forge import Calls, Ended, Worker
from tests.faults.homes import NOTEBOOKS, Image

WRITING = [
    "store/transaction.py",
    "store/filing.py",
    "store/recovery.py",
    "store/operations.py",
    "store/files.py",
    "store/owner.py",
    "store/lock.py",
    "store/state.py",
    "store/update.py",
    "store/undo.py",
    "store/create.py",
    "store/parked.py",
    "store/fix.py",
    "store/journal.py",
    "store/outside.py",
    "store/backup.py",
    "store/target.py",
]
"""The rooms in which the disk changes; the others of the store turn values into bytes."""


class Trial:
    """One case on one notebook: what it was, what it becomes, and both after the next command."""

    def __init__(self, worker: Worker, case: Case, notebook: str, path: Path) -> None:
        self.worker = worker
        self.case = case
        self.house = lay_out(case, NOTEBOOKS[notebook], path)
        for number, argv in enumerate(case.first):
            assert worker.run(self.house.path, argv, seed=number).status == 0
        self.house.keep()
        self.old_made = self.made()
        self.whole = self.run()
        assert self.whole.status == 0, self.whole
        self.new = self.outcome()
        self.new_made = self.made()
        self._next()
        self.new_next = self.outcome()
        self.house.restore()
        self._next()
        self.old_next = self.outcome()
        self.house.restore()
        assert self.outcome() == {}
        self._calls: Calls = {}
        self._listed: Ended | None = None

    def run(self, **asked: object) -> Ended:
        """Run the command itself."""
        more = self.case.more(self.house)
        return self.worker.run(
            self.house.path, self.case.argv, stdin=self.case.stdin, more=more, **asked
        )

    def calls(self, log: Path) -> Calls:
        """List its system calls, which are looked at once."""
        if not self._calls:
            more = self.case.more(self.house)
            self._calls = self.worker.calls(
                log, self.house.path, self.case.argv, stdin=self.case.stdin, more=more
            )
            self.house.restore()
        return self._calls

    def listed(self) -> Ended:
        """Run it with its lines in the rooms that write listed, which is done once."""
        if not self._listed:
            self._listed = self.run(rooms=WRITING, how="list")
            self.house.restore()
        return self._listed

    def outcome(self) -> Image:
        """Give what differs in the notebook and in the settings from how the case began."""
        config = self.house.path / ".config"
        return {**self.house.changed(self.house.notebook), **self.house.changed(config)}

    def made(self) -> bytes | None:
        """Give the file outside the notebook that the case makes, None where there is none."""
        path = self.house.path / self.case.makes
        return path.read_bytes() if path.is_file() else None

    def settle(self, ended: Ended, *, thorough: bool = False, misread: bool = False) -> bool:
        """Run the next command; hold that all is old or new and whole. True if it is new.

        Where something was `misread`, what it made of the rest is no half-done thing.
        """
        assert misread or self.made() in (self.old_made, self.new_made), f"half a file: {ended}"
        self._next()
        image = self.outcome()
        new = image == self.new_next
        assert new or image == self.old_next, (ended, sorted(image))
        if ended.out == self.whole.out and ended.out:
            assert new, f"said to be saved, and lost: {ended}"
        if self.case.after_may_refuse:
            # What refuses has not written, and so has swept nothing.
            assert self.worker.run(self.house.path, ("person", "add", "Zoe")).status == 0
        assert self.house.leftovers() == [], ended
        if thorough and self.case.undoable:
            self._take_back(new=new)
        self.house.restore()
        return new or self.new_next == self.old_next

    def settle_otherwise(self) -> None:
        """Hold that what was written is whole and can be taken back, whatever was decided."""
        if self.case.undoable:
            assert self.worker.run(self.house.path, ("undo",)).status == 0
            assert self.outcome() == {}
        self._next()
        assert self.house.leftovers() == []
        self.house.restore()

    def _next(self) -> None:
        done = self.worker.run(self.house.path, self.case.after, seed=99, patience=5.0)
        allowed = {0, 1} if self.case.after_may_refuse else {0}
        assert done.status in allowed, done
        assert not done.hung
        assert harmless(done), done

    def _take_back(self, *, new: bool) -> None:
        """Undo goes back to the very bytes the case began with."""
        for _ in range(1 + new):
            done = self.worker.run(self.house.path, ("undo",))
            assert done.status == 0, done
        assert self.outcome() == {}, "undo was not exact"


class Trials:
    """The trials of cases on a small notebook, which are made once and put back for each test."""

    def __init__(self, worker: Worker, within: Path) -> None:
        self._worker = worker
        self._within = within
        self._made: dict[str, Trial] = {}

    def of(self, case: Case) -> Trial:
        """Give the trial of a case, as it was when it was made."""
        if case.name not in self._made:
            path = self._within / f"home-{len(self._made)}"
            self._made[case.name] = Trial(self._worker, case, "small", path)
        trial = self._made[case.name]
        trial.house.restore()
        assert trial.outcome() == {}
        return trial


def harmless(ended: Ended) -> bool:
    """Tell whether nothing of what was said looks like a fault of the program."""
    said = ended.out + ended.err
    return "Traceback" not in said and "fault of ooo" not in said and not ended.sockets


def interrupted(ended: Ended, number: int) -> bool:
    """Tell whether a command ended as a signal ends it."""
    return ended.status in (ExitStatus.INTERRUPTED, -number)
