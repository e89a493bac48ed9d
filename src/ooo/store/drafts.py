"""Drafts: a file of its own for each session that writes one, which nobody else touches meanwhile.

A session holds its draft by a lock that goes with the process. What is left when it ends unsaved
can be gone on with by one later session at a time.
"""

import errno
import fcntl
import os
from contextlib import suppress
from typing import NamedTuple

from ooo.core.text.pattern import pattern
from ooo.store.files import CannotWrite, Unreadable
from ooo.store.listing import list_names
from ooo.store.owner import of_what_comes
from ooo.store.state import State

HELD = ".held"
"""How the name ends of the empty file whose lock tells that a session is running."""

_LOOK = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK

_NAME = pattern(r"log-([a-z0-9-]+)(?:\.([2-9]|[1-9]\d+))?((?:\.[a-z-]+)?\.txt)?")


class Draft(NamedTuple):
    """A draft on the drive: whose it is, of which session, how its name ends, and its text."""

    slug: str
    number: int
    suffix: str
    text: str

    @property
    def name(self) -> str:
        """How its file is called."""
        return f"{_base(self.slug, self.number)}{self.suffix}"


def find(state: State, slug: str = "") -> tuple[Draft, ...]:
    """Give the drafts of someone, or of everyone, whoever is writing them; creates nothing.

    What an editor puts beside them is none of them.
    """
    try:
        names = list_names(state.drafts)
    except Unreadable:
        return ()
    found: list[Draft] = []
    for name in names:
        parts = _NAME.fullmatch(name)
        if parts and slug in ("", parts[1]):
            text = state.draft(name)
            if text is not None:
                found.append(Draft(parts[1], int(parts[2] or 1), parts[3] or "", text))
    return tuple(sorted(found))


class DraftSession:
    """What one session writes about one person: nothing is made before the first save."""

    def __init__(self, state: State, slug: str) -> None:
        self._state = state
        self.slug = slug
        self._number = 0
        self._lock: int | None = None
        self.is_behind = False
        """Whether what was to be kept last is not, so that what is kept is not all."""

    def left(self) -> tuple[Draft, ...]:
        """Give the drafts of this person that no session is writing."""
        return tuple(draft for draft in find(self._state, self.slug) if self._is_left(draft.number))

    def take_over(self, draft: Draft) -> bool:
        """Hold what another session left, to go on with it; False if one does so already.

        CannotWrite if the system refuses.
        """
        self.let_go()
        if self._hold(draft.number) and self.read(draft.suffix) is not None:
            return True
        self.let_go()
        return False

    def let_go(self) -> None:
        """Leave what was written, for a later session to go on with."""
        if self._lock is not None:
            with suppress(OSError):
                self._state.disk.remove(self._lock_path(self._number))
            os.close(self._lock)
        self._lock, self._number = None, 0

    def name(self, suffix: str = "") -> str:
        """Name a file of this session, taking the first free one; CannotWrite if refused."""
        if not self._number:
            self._begin()
        return f"{_base(self.slug, self._number)}{suffix}"

    def path(self, suffix: str = "") -> str:
        """Give where a file of this session lies; CannotWrite if there can be none."""
        return self._state.draft_path(self.name(suffix))

    def read(self, suffix: str = "") -> str | None:
        """Give what is kept, None where nothing is, or nothing any more."""
        return self._state.draft(self.name(suffix)) if self._number else None

    def save(self, text: str, suffix: str = "") -> None:
        """Put a text on the drive, private; CannotWrite if the system refuses.

        Of someone who was forgotten meanwhile nothing is kept.
        """
        self.is_behind = True
        name = self.name(suffix)
        if not self.is_of_nobody():
            self._state.save_draft(name, text)
        self.is_behind = False

    def drop(self, *suffixes: str) -> None:
        """Remove files of this session, all it wrote where none is named; CannotWrite.

        With the last of them the session is let go.
        """
        mine = [draft.suffix for draft in self._mine()]
        for suffix in suffixes or mine:
            self._state.drop_draft(self.name(suffix))
        if not self._mine():
            self.let_go()

    def is_of_nobody(self) -> bool:
        """Tell whether this person was forgotten meanwhile.

        What forgets someone takes away what says that this session is running.
        """
        is_gone = bool(self._number) and not os.path.lexists(self._lock_path(self._number))
        return is_gone and self._state.forgotten() is not None

    def _mine(self) -> list[Draft]:
        held = find(self._state, self.slug) if self._number else ()
        return [draft for draft in held if draft.number == self._number]

    def _begin(self) -> None:
        """Hold the first number under which nothing lies and nobody writes."""
        number = 1
        while not self._hold(number) or self._is_used(number):
            self.let_go()
            number += 1

    def _is_used(self, number: int) -> bool:
        """Say whether anything has a name of that number, be it readable or not; CannotWrite."""
        try:
            names = list_names(self._state.drafts)
        except Unreadable as unread:
            self.let_go()
            stands = FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), self._state.drafts)
            raise CannotWrite(unread.refused or stands) from None
        found = filter(None, map(_NAME.fullmatch, names))
        return any((each[1], int(each[2] or 1)) == (self.slug, number) for each in found)

    def _is_left(self, number: int) -> bool:
        """Say whether nobody holds the draft; one that cannot be told is taken for left."""
        if number == self._number:
            return False
        try:
            descriptor = os.open(self._lock_path(number), _LOOK)
        except OSError:
            return True
        try:
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        finally:
            os.close(descriptor)
        return True

    def _hold(self, number: int) -> bool:
        path = self._lock_path(number)
        try:
            self._state.make(self._state.drafts)
            descriptor = self._state.disk.open_lock(path, of_what_comes(path))
        except OSError as error:
            raise CannotWrite(error) from None
        # A file system without locks leaves each session its own number all the same.
        with suppress(OSError):
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                held = os.path.samestat(os.fstat(descriptor), os.stat(path))
            except (BlockingIOError, FileNotFoundError):
                held = False
            if not held:
                os.close(descriptor)
                return False
        self._lock, self._number = descriptor, number
        return True

    def _lock_path(self, number: int) -> str:
        return self._state.draft_path(f".{_base(self.slug, number)}{HELD}")


def _base(slug: str, number: int) -> str:
    return f"log-{slug}" if number == 1 else f"log-{slug}.{number}"
