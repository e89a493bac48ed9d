"""What is this machine's alone, for one notebook: lock, journal, undo, drafts and small facts.

It lies outside the notebook, so that no synced folder carries it to another machine. Asking where
something is creates nothing; only a write makes directories.
"""

import datetime as dt
import errno
import os
from collections.abc import Mapping
from contextlib import suppress

import msgspec

from ooo.store.files import (
    CannotWrite,
    Disk,
    Unreadable,
    is_temporary,
    make_directories,
    put,
    read_bytes,
    replace,
    sweep,
    sync_directory,
)
from ooo.store.listing import list_directory
from ooo.store.place import AnyPath, Place, inside
from ooo.store.reasons import WithinNotebook

_FORGOTTEN = "forgotten"


class State(Place):
    """What lies at the notebook's place in the state directory."""

    ROOT = "root"
    """The fact that says where the notebook lies."""

    def __init__(self, base: AnyPath, root: AnyPath, disk: Disk, *, directory: str = "") -> None:
        super().__init__(base, root, directory=directory)
        self.disk = disk
        self._root = root
        self.undo = os.path.join(self.directory, "undo")
        self.redo = os.path.join(self.directory, "redo")
        self.parked = os.path.join(self.directory, "parked")
        self.waiting = os.path.join(self.directory, "waiting")
        self.kept = os.path.join(self.directory, "kept")
        self.aside = os.path.join(self.directory, "aside")
        self.drafts = os.path.join(self.directory, "drafts")
        self.facts_file = os.path.join(self.directory, "facts.json")

    @property
    def directories(self) -> tuple[str, ...]:
        """Where everything lies, from above."""
        inside = (self.undo, self.redo, self.parked, self.waiting, self.kept, self.aside)
        return (os.path.dirname(self.directory), self.directory, *inside, self.drafts)

    def make(self, *directories: str) -> None:
        """Make the place, and directories in it, each 0700; OSError if refused.

        None of them may be a link: what lies elsewhere may be another's, and others may write it.
        Nor may it lie in the notebook, which is synced, sent and put into repositories.
        """
        if inside(os.path.realpath(self.directory), os.path.realpath(self._root)):
            raise WithinNotebook(
                errno.EINVAL, os.strerror(errno.EINVAL), os.path.dirname(self.directory)
            )
        for directory in (os.path.dirname(self.directory), self.directory, *directories):
            if os.path.islink(directory):
                raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), directory)
            make_directories(self.disk, directory)

    def note_root(self, root: str) -> None:
        """Remember where the notebook lies, so that its place is found should it move."""
        root = os.path.realpath(root)
        if self.recall(self.ROOT) != root:
            self.remember({self.ROOT: root})

    def remember(self, facts: Mapping[str, str]) -> None:
        """Keep small facts, if that is possible: never in the journal, never an error.

        Where those there are cannot be read now, nothing is written over them; what is damaged is
        set aside.
        """
        try:
            known = self.facts()
        except Unreadable:
            return
        with suppress(OSError, UnicodeEncodeError):
            self.make()
            if known is None:
                self.set_aside(self.facts_file)
            data = msgspec.json.encode({**(known or {}), **facts})
            put(self.disk, self.facts_file, data, durable=False)

    def recall(self, key: str) -> str:
        """Give the fact that was kept, or an empty text."""
        return self._recall_all().get(key, "")

    def facts(self) -> dict[str, str] | None:
        """Give every fact, None where the file is damaged; Unreadable where it cannot be read."""
        raw = read_bytes(self.facts_file) or b"{}"
        with suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return msgspec.json.decode(raw, type=dict[str, str])
        return None

    def forget(self, words: frozenset[str], *, now: dt.datetime) -> None:
        """Drop every fact that says one of these words, and keep when; OSError if refused.

        What is damaged is set aside, and goes with all that is.
        """
        try:
            facts = self.facts()
        except Unreadable as unread:
            stands = FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), self.facts_file)
            raise unread.refused or stands from None
        if facts is None:
            self.set_aside(self.facts_file)
        known = (facts or {}).items()
        left = {key: value for key, value in known if words.isdisjoint(value.split())}
        forgotten = {_FORGOTTEN: now.isoformat(timespec="minutes")}
        put(self.disk, self.facts_file, msgspec.json.encode({**left, **forgotten}))

    def forgotten(self) -> dt.datetime | None:
        """Give when someone was forgotten last, in local time; None where nobody was."""
        with suppress(ValueError):
            return dt.datetime.fromisoformat(self.recall(_FORGOTTEN))
        return None

    def set_aside(self, path: str) -> str:
        """Move what cannot be used as it is out of the way; give where it is then, OSError."""
        self.make(self.aside)
        name, number = os.path.basename(path), 1
        target = os.path.join(self.aside, name)
        while os.path.lexists(target):
            number += 1
            target = os.path.join(self.aside, f"{name}.{number}")
        self.disk.rename(path, target)
        for directory in (self.aside, os.path.dirname(path)):
            sync_directory(self.disk, directory)
        return target

    def is_interrupted(self) -> bool:
        """Tell, at the cost of two looks, whether a command is to be finished."""
        return os.path.lexists(self.journal) or os.path.lexists(self.waiting)

    def sweep(self) -> None:
        """Remove what interrupted writes left here, as far as that is possible."""
        for directory in (self.directory, self.drafts):
            with suppress(Unreadable):
                self._sweep_directory(directory)

    def draft_path(self, name: str) -> str:
        """Give where a draft of that name lies; `name` is a single file's name."""
        return os.path.join(self.drafts, name)

    def has_drafts(self) -> bool:
        """Tell, at the cost of one look, whether anything lies where drafts do."""
        with suppress(OSError), os.scandir(self.drafts) as entries:
            return next(entries, None) is not None
        return False

    def draft(self, name: str) -> str | None:
        """Give a draft's text, None where there is none that can be read."""
        with suppress(Unreadable):
            raw = read_bytes(self.draft_path(name))
            return None if raw is None else raw.decode("utf-8", "surrogateescape")
        return None

    def save_draft(self, name: str, text: str) -> None:
        """Put a draft on the drive, private; CannotWrite if the system refuses."""
        try:
            data = text.encode("utf-8", "surrogateescape")
            self.make(self.drafts)
            replace(self.disk, self.draft_path(name), data)
        except OSError as error:
            raise CannotWrite(error) from None

    def drop_draft(self, name: str) -> None:
        """Remove a draft once what it says is saved; CannotWrite if the system refuses."""
        path = self.draft_path(name)
        try:
            sweep(self.disk, path)
            if os.path.lexists(path):
                self.disk.remove(path)
        except OSError as error:
            raise CannotWrite(error) from None

    def make_private(self, path: str) -> None:
        """Give a file that an editor wrote mode 0600, if that is possible.

        The directories around it are private, and `check` names a file that is not.
        """
        with suppress(OSError):
            self.disk.set_mode(path, 0o600)

    def _recall_all(self) -> dict[str, str]:
        with suppress(Unreadable):
            return self.facts() or {}
        return {}

    def _sweep_directory(self, path: str) -> None:
        for entry in list_directory(path):
            if is_temporary(entry.name) and not entry.is_directory:
                with suppress(OSError):
                    self.disk.remove(os.path.join(path, entry.name))
