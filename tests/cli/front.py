"""What the tests of the front door look at: every path of a home, before and after."""

from pathlib import Path

Tree = dict[str, tuple[int, bytes]]


def tree(home: Path) -> Tree:
    """Give every path below `home` with its mode and, for a file, its bytes.

    But for the lock that a writer leaves in the state directory, and the directories around it:
    the lock says nothing of what was done, only who did it last.
    """
    found = {
        str(path.relative_to(home)): (
            path.lstat().st_mode,
            path.read_bytes() if path.is_file() else b"",
        )
        for path in sorted(home.rglob("*"))
        if path.name != "lock"
    }
    state = home / ".local" / "state"
    if state.is_dir() and not any(path.is_file() and path.name != "lock" for path in _all(state)):
        for path in (state, *_all(state)):
            found.pop(str(path.relative_to(home)), None)
    return found


def _all(directory: Path) -> list[Path]:
    return sorted(directory.rglob("*"))
