"""A disk that fails or dies at any call, and a notebook's bytes to compare."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from ooo.store.files import Disk
from ooo.store.owner import FileOwner

Snapshot = dict[str, bytes | None]


class Killed(BaseException):
    """Stands for a kill: nothing after it happens, and no handler may catch it."""


class DyingDisk(Disk):
    """A disk that raises at its n-th call, before or after doing it, and from then on if `lasts`.

    A call that writes is cut in the middle.
    """

    def __init__(
        self,
        dies_at: int,
        error: Callable[[], BaseException] = Killed,
        *,
        after: bool = False,
        lasts: bool = True,
    ) -> None:
        self.calls = 0
        self._dies_at = dies_at
        self._error = error
        self._after = after
        self._lasts = lasts

    def _passes(self) -> None:
        due = self.calls == self._dies_at if not self._lasts else self.calls >= self._dies_at
        if due:
            raise self._error()

    def _count(self) -> None:
        self.calls += 1
        if not self._after or self.calls > self._dies_at:
            self._passes()

    def _counted(self) -> None:
        if self._after:
            self._passes()

    def create(self, path: str) -> int:
        self._count()
        descriptor = super().create(path)
        try:
            self._counted()
        except BaseException:
            os.close(descriptor)
            raise
        return descriptor

    def open_lock(self, path: str, owner: FileOwner | None = None) -> int:
        self._count()
        descriptor = super().open_lock(path, owner)
        try:
            self._counted()
        except BaseException:
            os.close(descriptor)
            raise
        return descriptor

    def write(self, descriptor: int, data: bytes) -> None:
        try:
            self._count()
        except BaseException:
            os.write(descriptor, data[: len(data) // 2])
            raise
        super().write(descriptor, data)
        self._counted()

    def sync(self, descriptor: int) -> None:
        # Not to the drive: a test's files need not outlive a power cut.
        self._count()

    def rename(self, source: str, target: str) -> None:
        self._count()
        super().rename(source, target)
        self._counted()

    def remove(self, path: str) -> None:
        self._count()
        super().remove(path)
        self._counted()

    def make_directory(self, path: str, owner: FileOwner | None = None) -> None:
        self._count()
        super().make_directory(path, owner)
        self._counted()

    def remove_directory(self, path: str) -> None:
        self._count()
        super().remove_directory(path)
        self._counted()

    def set_owner(self, descriptor: int, owner: FileOwner) -> None:
        self._count()
        super().set_owner(descriptor, owner)
        self._counted()

    def set_mode(self, path: str, mode: int) -> None:
        self._count()
        super().set_mode(path, mode)
        self._counted()


MakeDisk = Callable[..., DyingDisk]


@pytest.fixture
def dying() -> MakeDisk:
    """Give the maker of disks that die; one that dies at call 0 never does."""
    return DyingDisk


@pytest.fixture
def killed() -> type[BaseException]:
    """Give the exception that stands for a kill."""
    return Killed


@pytest.fixture
def quick(dying: MakeDisk) -> DyingDisk:
    """Give a disk that works, and that need not outlive a power cut."""
    return dying(10**9)


@pytest.fixture
def snapshot() -> Callable[[Path], Snapshot]:
    """Give what tells a whole directory: every path below it, with a file's bytes."""
    return _snapshot


def _snapshot(root: Path) -> Snapshot:
    found: Snapshot = {}
    for path in sorted(root.rglob("*")):
        found[str(path.relative_to(root))] = path.read_bytes() if path.is_file() else None
    return found


FILES = {
    "ooo.toml": '# mine\nschema = 1\n\n[me]\nname = "Marion Lefèvre"\n',
    "people/alice/person.toml": 'name = "Alice Martin"\ncadence = "2w"\n',
    "people/alice/agenda.toml": (
        '# what to bring up\n\n[[point]]\nid = "t9we"\ntext = "On-call load"\nby = "me"\n'
        "added = 2026-10-20\n"
    ),
    "people/alice/commitments.toml": (
        '[[commitment]]\nid = "k7mx"\nowner = "me"\ntext = "send the salary grid"\n'
        'made = 2026-10-26\ndue = 2026-11-19\n\n# hers\n[[commitment]]\nid = "x9qb"\n'
        'owner = "them"\ntext = "draft the review"\nmade = 2026-11-09\n'
    ),
    "people/alice/meetings/2026-10-26.toml": 'date = 2026-10-26\nkind = "one-to-one"\n',
    "people/alice/meetings/2026-11-09.toml": (
        'date = 2026-11-09\nkind = "one-to-one"\n\n[[note]]\nkind = "note"\ntext = "Tired"\n'
    ),
    "people/alice/settled/2025.toml": (
        '[[commitment]]\nid = "b4ta"\nowner = "them"\ntext = "find a room"\nmade = 2025-11-02\n'
        'settled = 2025-11-09\noutcome = "kept"\n'
    ),
    "people/alice/settled/2026.toml": (
        '[[point]]\nid = "n3xt"\ntext = "Thank her"\nby = "me"\nkind = "win"\n'
        'added = 2026-10-12\nsettled = 2026-10-14\noutcome = "said"\n'
    ),
    "people/karim/person.toml": 'name = "Karim Benali"\n',
    "people/karim/goals.toml": (
        '[[goal]]\nid = "g4p2"\ntitle = "Autonomous on payroll"\n\n[[autonomy]]\n'
        'topic = "payroll"\nlevel = 3\n'
    ),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a small notebook of two people, private as `ooo` makes one."""
    return make_notebook(tmp_path / "notebook")


@pytest.fixture
def make() -> Callable[[Path], Path]:
    """Give what lays out the small notebook anywhere."""
    return make_notebook


def make_notebook(root: Path) -> Path:
    """Lay out FILES."""
    before = os.umask(0o077)
    try:
        for name, text in FILES.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    finally:
        os.umask(before)
    return root
