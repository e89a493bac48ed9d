"""Homes for faults: a small, a hand-commented and a large notebook, and their whole images."""

# ruff: noqa: PTH114, PTH115, PTH118, PTH123

import datetime as dt
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.harness import Home, copy_sample, in_memory

_PROMISE = '[[commitment]]\nid = "{}"\nowner = "me"\ntext = "promise {}"\n'
_MEETING = 'date = {}\nkind = "one-to-one"\n\n[[note]]\ntext = "Met, number {}."\n'
Image = dict[str, bytes | None]


def make_base() -> Path:
    """Give a private directory for homes, in memory where that is possible."""
    return Path(tempfile.mkdtemp(prefix="ooo-faults-", dir=in_memory()))


def look(root: Path) -> Image:
    """Give every path below `root`, with the bytes of files."""
    found: Image = {}
    for directory, names, files in os.walk(root):
        where = os.path.relpath(directory, root)
        for name in names:
            path = os.path.join(directory, name)
            key = os.path.normpath(os.path.join(where, name))
            found[key] = os.readlink(path).encode() if os.path.islink(path) else None
        for name in files:
            path = os.path.join(directory, name)
            key = os.path.normpath(os.path.join(where, name))
            if os.path.islink(path):
                found[key] = os.readlink(path).encode()
            else:
                with open(path, "rb") as file:
                    found[key] = file.read()
    return found


class House:
    """A home that is put back after each case, file by file, as it was when it was kept."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notebook = Home(path).notebook
        self.state = Home(path).state
        self._kept: Image = {}
        self._stamps: dict[str, tuple[int, int, int, int]] = {}

    def keep(self) -> None:
        """Remember how everything is now."""
        self._kept = look(self.path)
        self._stamps = self._stamp()

    def restore(self) -> None:
        """Put back whatever is not as it was kept."""
        now = self._stamp()
        differing = [key for key, stamp in now.items() if self._stamps.get(key) != stamp]
        missing = [key for key in self._stamps if key not in now]
        if not differing and not missing:
            return
        for key in sorted(differing, reverse=True):
            path = self.path / key
            if path.is_symlink() or not path.is_dir():
                path.unlink()
            elif key not in self._kept:
                shutil.rmtree(path)
        for key in sorted({*differing, *missing}):
            if key in self._kept:
                self._put(key)
        fresh = self._stamp(only={*differing, *missing})
        self._stamps.update({key: stamp for key, stamp in fresh.items() if key in self._kept})

    def changed(self, root: Path) -> Image:
        """Give what differs from what was kept, None for what is gone, quickly."""
        inside = f"{root.relative_to(self.path)}/"
        now = self._stamp()
        found: Image = {}
        for key in {*now, *self._stamps}:
            if not key.startswith(inside) or now.get(key) == self._stamps.get(key):
                continue
            path = self.path / key
            data = b"" if path.is_dir() else path.read_bytes() if key in now else None
            kept = self._kept.get(key, ...)
            if data != (b"" if kept is None else kept):
                found[key] = data
        return found

    def leftovers(self) -> list[str]:
        """Name what an interrupted write left, anywhere in the home."""
        state = self.state
        left = [
            str(path.relative_to(self.path))
            for path in self.path.rglob("*")
            if path.name.endswith(".ooo-new")
        ]
        for place in state.glob("*") if state.is_dir() else ():
            if (place / "journal").exists():
                left.append(f"{place.name}/journal")
            left += [
                f"{place.name}/{waits}"
                for waits in ("parked", "waiting", "aside")
                if any((place / waits).glob("*"))
            ]
        return left

    def drafts(self) -> dict[str, str]:
        """Give the drafts that are kept."""
        return {
            path.name: path.read_text("utf-8", "surrogateescape")
            for path in self.state.glob("*/drafts/log-*")
        }

    def _stamp(self, only: set[str] | None = None) -> dict[str, tuple[int, int, int, int]]:
        found = {}
        base = len(str(self.path)) + 1

        def walk(directory: str) -> None:
            with os.scandir(directory) as entries:
                for entry in entries:
                    key = entry.path[base:]
                    status = entry.stat(follow_symlinks=False)
                    is_directory = entry.is_dir(follow_symlinks=False)
                    if only is None or key in only:
                        found[key] = (
                            (0, 0, 0, status.st_mode)
                            if is_directory
                            else (
                                status.st_ino,
                                status.st_size,
                                status.st_mtime_ns,
                                status.st_mode,
                            )
                        )
                    if is_directory:
                        walk(entry.path)

        walk(str(self.path))
        return found

    def _put(self, key: str) -> None:
        path = self.path / key
        data = self._kept[key]
        if data is None:
            path.mkdir(mode=0o700, exist_ok=True)
            path.chmod(self._stamps[key][3] & 0o777)
        else:
            path.write_bytes(data)
            path.chmod(self._stamps[key][3] & 0o777)


def make_home(path: Path) -> House:
    """Make a home in which nothing was ever written."""
    path.mkdir(mode=0o700)
    (path / "tmp").mkdir(mode=0o700)
    return House(path)


def small(house: House) -> None:
    """Lay out the sample notebook."""
    copy_sample(Home(house.path))


def commented(house: House) -> None:
    """Lay out the sample as a person who writes by hand keeps it: comments, CRLF, own keys."""
    small(house)
    for number, path in enumerate(sorted(house.notebook.rglob("*.toml"))):
        text = path.read_text("utf-8-sig")
        lines = ["# kept by hand, \U0001f4dd", "", *text.splitlines()]
        for at, line in enumerate(lines):
            if line.startswith("id ="):
                lines[at] = line.replace(" = ", "\t=  ") + "   # don't renumber"
                lines[at] += '\nours = { odd = "yes", list = [1, 2,  3] }'
            elif line.startswith("[["):
                lines[at] = f"# about the next one: [[not a header]]\n{line} # head"
        text = "\n".join(lines) + "\n\n# the end"
        if number % 2:
            text = text.replace("\n", "\r\n")
        data = text.encode()
        path.write_bytes((b"\xef\xbb\xbf" if number % 3 == 0 else b"") + data)


def large(house: House, *, people: int = 15, years: int = 10) -> None:
    """Lay out the sample, and ten years of meetings around it: about 3,900 files."""
    small(house)
    previous = os.umask(0o077)
    try:
        for number in range(people):
            slug = f"p{number}" if number else "alice"
            where = house.notebook / "people" / slug
            (where / "meetings").mkdir(parents=True, exist_ok=True)
            if number:
                text = f'name = "Person {number}"\nadded = 2016-01-04\ncadence = "2w"\n'
                (where / "person.toml").write_text(text)
                letter = "abcdefghjkmnpqrs"[number]
                promises = (_PROMISE.format(f"{letter}{n}zz", n) for n in range(2, 10))
                (where / "commitments.toml").write_text("\n".join(promises))
            for meeting in range(26 * years):
                day = dt.date(2016, 1, 4) + dt.timedelta(days=14 * meeting + number % 5)
                (where / "meetings" / f"{day}.toml").write_text(_MEETING.format(day, meeting))
    finally:
        os.umask(previous)


NOTEBOOKS: dict[str, Callable[[House], None]] = {
    "small": small,
    "commented": commented,
    "large": large,
}
