"""A warm interpreter that runs one command in a forked child a request, through the street door.

`python -m tests.faults.worker FD` answers on a socket. Only calls that `ooo` does not make are
made by the parent, so that faults injected by number meet the children alone.
"""

# ruff: noqa: PTH118, PTH120

import ctypes
import importlib
import io
import json
import os
import pkgutil
import pty
import random
import resource
import select
import signal
import socket
import sys
import time
from contextlib import suppress
from types import FrameType
from typing import Any

from rich.cells import cell_len

import ooo
from ooo.__main__ import main

PACKAGE = os.path.dirname(ooo.__file__)
_NOTHING: dict[str, Any] = {"lines": 0, "wide": [], "first": [], "last": [], "sockets": []}
_ANY_TRACER = 0x59616D61
_LARGEST_OUTPUT = 2_000_000
_FOR_CHILDREN = (signal.SIGTERM, signal.SIGHUP)
"""Signals that end no parent, should one meet it at a call of its own."""


leave = os._exit


def fork() -> int:
    """Fork as `os.fork` does, which in the parent would count its threads in a file of /proc."""
    ctypes.pythonapi.PyOS_BeforeFork()
    process: int = ctypes.pythonapi.fork()
    if process:
        ctypes.pythonapi.PyOS_AfterFork_Parent()
    else:
        ctypes.pythonapi.PyOS_AfterFork_Child()
    return process


def preload() -> None:
    """Load every room, so that a child reads no code from the disk."""
    for module in pkgutil.walk_packages(ooo.__path__, "ooo."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    # Rich reads its table of widths when it first meets a letter that may be wide.
    cell_len("新")


class Lines:
    """Counts the lines run in some rooms, and does something at one of them, or at each."""

    def __init__(self, request: dict[str, Any]) -> None:
        self.count = 0
        self.wide: list[str] = []
        self.first: dict[tuple[str, int], int] = {}
        self.last: dict[tuple[str, int], int] = {}
        self._at = int(request.get("at", 0))
        self._how = request.get("how", "")
        self._home = request["home"]
        self._rooms = tuple(os.path.join(PACKAGE, name) for name in request["rooms"])
        self._known: dict[str, bool] = {}

    def __call__(self, frame: FrameType, event: str, argument: object) -> Any:  # noqa: ANN401 - as typeshed has it
        """Trace calls into the rooms, line by line."""
        name = frame.f_code.co_filename
        if name not in self._known:
            self._known[name] = name.startswith(self._rooms)
        return self._line if self._known[name] else None

    def _line(self, frame: FrameType, event: str, argument: object) -> Any:  # noqa: ANN401 - as typeshed has it
        if event == "line":
            self.count += 1
            if self._how == "modes":
                self._look()
            elif self._how == "list":
                place = (frame.f_code.co_filename, frame.f_lineno)
                self.first.setdefault(place, self.count)
                self.last[place] = self.count
            elif self.count == self._at:
                self._strike()
        return self._line

    def _strike(self) -> None:
        sys.settrace(None)
        if self._how == "raise":
            raise RuntimeError("Zanzibar-canary-text of a note")
        number = getattr(signal, self._how)
        os.kill(os.getpid(), number)

    def _look(self) -> None:
        for directory, names, files in os.walk(self._home):
            for name in (*names, *files):
                path = os.path.join(directory, name)
                with suppress(OSError):
                    mode = os.lstat(path).st_mode
                    if mode & 0o077 and path not in self.wide:
                        self.wide.append(path)


def _limit(request: dict[str, Any]) -> None:
    for name, value in request.get("limits", {}).items():
        number = getattr(resource, name)
        resource.setrlimit(number, (value, resource.getrlimit(number)[1]))
    user = request.get("user", 0)
    if user:
        os.setgroups([])
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)


def _lift_limits(request: dict[str, Any]) -> None:
    """Let what was counted be told, though the command itself could not have written it."""
    for name in request.get("limits", {}):
        number = getattr(resource, name)
        hard = resource.getrlimit(number)[1]
        resource.setrlimit(number, (hard, hard))


def _take_streams(descriptors: tuple[int, int, int]) -> None:
    for number, descriptor in enumerate(descriptors):
        os.dup2(descriptor, number)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - descriptors
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = io.TextIOWrapper(
        io.FileIO(2, "w", closefd=False),
        encoding="utf-8",
        errors="backslashreplace",
        write_through=True,
    )


def child(request: dict[str, Any], descriptors: tuple[int, int, int], told: int) -> int:
    """Become `ooo argv`, and give its exit status; what was counted is written to `told`."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _FOR_CHILDREN)
    os.umask(request.get("umask", 0o022))
    os.chdir(request["home"])
    os.environ.clear()
    os.environ.update(request["variables"])
    sys.argv = ["ooo", *request["argv"]]
    seed = request.get("seed", 2026)
    os.urandom = random.Random(seed).randbytes  # noqa: S311 - the same ids in every run
    _take_streams(descriptors)
    opened = note_sockets()
    _limit(request)
    lines = Lines(request) if request.get("rooms") else None
    if lines:
        sys.settrace(lines)
    os._exit = sys.exit  # type: ignore[assignment] # what was counted is still to be told
    status = 120
    try:
        main()
    except SystemExit as left:
        status = int(left.code or 0)
    finally:
        sys.settrace(None)
    with suppress(OSError):
        sys.stdout.flush()
    facts = {
        "lines": lines.count if lines else 0,
        "wide": lines.wide if lines else [],
        "first": list(lines.first.values()) if lines else [],
        "last": list(lines.last.values()) if lines else [],
        "sockets": opened,
    }
    _lift_limits(request)
    os.pwrite(told, json.dumps(facts).encode(), 0)
    return status


def note_sockets() -> list[str]:
    """Give the list to which all is added, from now on, that this process does with sockets."""
    opened: list[str] = []

    def note(event: str, arguments: tuple[Any, ...]) -> None:
        local = event == "socket.__new__" and arguments[1] == socket.AF_UNIX
        if event.startswith("socket.") and not local:
            opened.append(event)

    sys.addaudithook(note)
    return opened


def answer(request: dict[str, Any], files: tuple[int, int, int, int]) -> dict[str, Any]:
    """Run one request in a child and say how it ended."""
    for descriptor in files:
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
    standard, out, err, told = files
    os.pwrite(standard, request.get("stdin", "").encode("utf-8", "surrogateescape"), 0)
    master = slave = -1
    if request.get("terminal"):
        master, slave = pty.openpty()
        os.set_blocking(master, False)
    began = time.perf_counter()
    process = fork()
    if process == 0:
        status = 120
        try:
            if slave >= 0:
                os.setsid()
                with suppress(OSError):
                    os.close(os.open(os.ttyname(slave), os.O_RDWR))
                status = child(request, (slave, slave, slave), told)
            else:
                status = child(request, (standard, out, err), told)
        except BaseException as error:  # noqa: BLE001 - whatever it was, the parent is told
            os.pwrite(err, f"Traceback past the street door: {error!r}".encode(), 0)
        finally:
            leave(status)
    shown = b""
    if slave >= 0:
        os.close(slave)
        shown = _converse(process, master, request)
    status, hung = _wait(process, request.get("patience", 20.0), began)
    raw = os.pread(told, _LARGEST_OUTPUT, 0)
    return {
        "status": os.waitstatus_to_exitcode(status),
        "out": (shown or os.pread(out, _LARGEST_OUTPUT, 0)).decode("utf-8", "surrogateescape"),
        "err": os.pread(err, _LARGEST_OUTPUT, 0).decode("utf-8", "surrogateescape"),
        "hung": hung,
        **(json.loads(raw) if raw else _NOTHING),
    }


def _wait(process: int, patience: float, began: float) -> tuple[int, bool]:
    ends = os.pidfd_open(process)
    left = patience - (time.perf_counter() - began)
    hung = not select.select([ends], [], [], max(left, 0))[0]
    os.close(ends)
    if hung:
        os.kill(process, signal.SIGKILL)
    return os.waitpid(process, 0)[1], hung


def _converse(process: int, master: int, request: dict[str, Any]) -> bytes:
    """Read all that is shown on the terminal, typing the next line whenever it rests."""
    shown = b""
    typed = list(request.get("typed", ()))
    deadline = time.perf_counter() + request.get("patience", 20.0)
    while time.perf_counter() < deadline:
        ready, _, _ = select.select([master], [], [], 0.15)
        if ready:
            try:
                part = os.read(master, 65536)
            except OSError:
                break
            if not part:
                break
            shown += part
        elif typed:
            line = typed.pop(0)
            os.write(master, line.encode("utf-8", "surrogateescape") + b"\n")
        elif request.get("typed") is not None and os.waitpid(process, os.WNOHANG | os.WNOWAIT)[0]:
            break
    os.close(master)
    return shown


def serve(descriptor: int) -> None:
    """Answer requests until the other end is closed."""
    preload()
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_ANY_TRACER, ctypes.c_ulong(-1), 0, 0, 0)
    names = ("stdin", "stdout", "stderr", "told")
    files = tuple(os.memfd_create(name, 0) for name in names)
    link = socket.socket(fileno=descriptor)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_BLOCK, _FOR_CHILDREN)
    link.send(b"ready")
    while raw := link.recv(4_000_000):
        said = answer(json.loads(raw), files)  # type: ignore[arg-type]
        link.send(json.dumps(said).encode())


if __name__ == "__main__":
    serve(int(sys.argv[1]))
