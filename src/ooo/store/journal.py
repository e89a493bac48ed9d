"""A transaction as a value: what it does to which file, how it is kept, and its opposite."""

from binascii import crc32
from collections.abc import Iterator
from typing import Final, TypeVar

import msgspec
from msgspec import Struct

from ooo.store.place import inside

LARGEST_KEPT: Final = 1 << 28
"""Bytes; what we kept ourselves is read whole, since it holds several files before and after.

Nothing larger is ever kept.
"""

_ITSELF: Final = frozenset(["", "."])
"""Paths of the notebook as a whole, which ooo 0.1 made and removed by them."""

_SEAL: Final = b"ooo1"
"""Begins what has a checksum; no message of msgpack that we keep begins so."""

_CHECKSUM: Final = 4
"""Bytes."""

_COMMAND: Final = b"\xa7command"
"""The first key of a transaction in msgpack."""

_LENGTHS: Final = {b"\xd9": 1, b"\xda": 2, b"\xdb": 4}
"""How many bytes say the length of a text behind each sign of one that is not short."""

_SHORT: Final = 0x1F

Decoded = TypeVar("Decoded")


class RenameDirectory(Struct, frozen=True, tag="rename"):
    """Move a directory to a free name. Comes before everything that happens inside it."""

    path: str
    to: str


class WriteFile(Struct, frozen=True, tag="write"):
    """Turn a file's bytes into others; None stands for no file. Directories follow from it."""

    path: str
    before: bytes | None
    after: bytes | None


class ForgetDirectory(Struct, frozen=True, tag="forget"):
    """Remove a directory with everything in it, whatever that is by then; nothing takes it back."""

    path: str


class MakeDirectory(Struct, frozen=True, tag="make"):
    """Make a directory. Only ooo 0.1 kept this, so that what it did can still be taken back."""

    path: str


class RemoveDirectory(Struct, frozen=True, tag="remove"):
    """Remove a directory if it is empty: what takes a `MakeDirectory` back."""

    path: str


Operation = RenameDirectory | WriteFile | ForgetDirectory | MakeDirectory | RemoveDirectory
"""What a transaction is made of; every path is relative to the notebook, with `/` between."""


class Transaction(Struct, frozen=True):
    """One command's change of several files, all or nothing.

    `takes_back` and `repeats` hold the number of the undo entry that an undo or a redo is about.
    `traces` are paths in the state directory that go when the transaction is filed; where a
    directory is forgotten it is filed nowhere.
    """

    command: str
    operations: tuple[Operation, ...]
    takes_back: int = 0
    repeats: int = 0
    traces: tuple[str, ...] = ()

    @property
    def forgets(self) -> bool:
        """Whether it removes for good: it only ever goes forward, and leaves no undo entry."""
        return any(isinstance(each, ForgetDirectory) for each in self.operations)

    @property
    def places(self) -> tuple[str, ...]:
        """Every path that it touches, where something is moved to, too."""
        renames = (each for each in self.operations if isinstance(each, RenameDirectory))
        return (*(each.path for each in self.operations), *(each.to for each in renames))

    @property
    def files(self) -> tuple[str, ...]:
        """The files it writes or removes, and directories where there is nothing else to name."""
        files = tuple(each.path for each in self.operations if isinstance(each, WriteFile))
        return files or tuple(each.path for each in self.operations)


class Parked(Struct, frozen=True):
    """A transaction that could not be finished, and the files that stood in its way."""

    transaction: Transaction
    files: tuple[str, ...]


def encode(value: Transaction | Parked) -> bytes:
    """Give the bytes that are kept: a checksum, and what it is of."""
    body = msgspec.msgpack.encode(value)
    return _SEAL + _checksum(body) + body


def decode(raw: bytes) -> Transaction | None:
    """Give the transaction that was kept, None where the bytes are none."""
    held = _decoded(raw, Transaction)
    return held if held is not None and _stays_inside(held) else None


def holds(parts: Iterator[bytes]) -> bool:
    """Tell of what was kept, given part by part, whether it is what its checksum says.

    What an earlier version kept has none, and is taken at its word.
    """
    first = next(parts, b"")
    if not first.startswith(_SEAL):
        return bool(command_of(first))
    begins = len(_SEAL) + _CHECKSUM
    found = crc32(first[begins:])
    for part in parts:
        found = crc32(part, found)
    return first[len(_SEAL) : begins] == found.to_bytes(_CHECKSUM, "big")


def command_of(head: bytes) -> str:
    """Give the command of what was kept, from its first bytes; empty where they are of no such."""
    body = head[len(_SEAL) + _CHECKSUM :] if head.startswith(_SEAL) else head
    if body[1 : len(_COMMAND) + 1] != _COMMAND:
        return ""
    sign, rest = body[len(_COMMAND) + 1 :][:1], body[len(_COMMAND) + 2 :]
    if sign in _LENGTHS:
        size = int.from_bytes(rest[: _LENGTHS[sign]], "big")
        rest = rest[_LENGTHS[sign] :]
    else:
        size = sign[0] & _SHORT if sign else 0
    return rest[:size].decode(errors="replace")


def decode_parked(raw: bytes) -> Parked | None:
    """Give the parked transaction that was kept, None where the bytes are none."""
    held = _decoded(raw, Parked)
    return held if held is not None and _stays_inside(held.transaction) else None


def _decoded(raw: bytes, kind: type[Decoded]) -> Decoded | None:
    """Read what was kept; what an earlier version kept has no checksum."""
    body = raw
    if raw.startswith(_SEAL):
        checksum, body = raw[len(_SEAL) :][:_CHECKSUM], raw[len(_SEAL) + _CHECKSUM :]
        if checksum != _checksum(body):
            return None
    try:
        return msgspec.msgpack.decode(body, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def _checksum(body: bytes) -> bytes:
    return crc32(body).to_bytes(_CHECKSUM, "big")


def _stays_inside(transaction: Transaction) -> bool:
    """Tell whether every path is one of the notebook or the state: bytes may have been damaged."""
    paths = [*transaction.traces]
    for each in transaction.operations:
        is_notebook = isinstance(each, MakeDirectory | RemoveDirectory) and each.path in _ITSELF
        paths += [] if is_notebook else [each.path]
    paths += [each.to for each in transaction.operations if isinstance(each, RenameDirectory)]
    return all(
        "\0" not in path and not {"", ".", ".."}.intersection(path.split("/")) for path in paths
    )


def inverse(operations: tuple[Operation, ...]) -> tuple[Operation, ...]:
    """Give the operations that take these back; renames come first again."""
    renames = [each for each in reversed(operations) if isinstance(each, RenameDirectory)]
    opposite: list[Operation] = [RenameDirectory(each.to, each.path) for each in renames]
    for each in reversed(operations):
        path = _moved_back(each.path, renames)
        match each:
            case WriteFile():
                opposite.append(WriteFile(path, before=each.after, after=each.before))
            case MakeDirectory():
                opposite.append(RemoveDirectory(path))
            case RemoveDirectory():
                opposite.append(MakeDirectory(path))
            case _:
                pass
    return tuple(opposite)


def _moved_back(path: str, renames: list[RenameDirectory]) -> str:
    for rename in renames:
        if inside(path, rename.to):
            return rename.path + path.removeprefix(rename.to)
    return path
