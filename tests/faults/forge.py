"""The client's side of `worker.py`: run a command with a fault at a chosen place."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from msgspec import Struct

import ooo
from tests import harness
from tests.harness import MORNING

REPOSITORY = Path(harness.__file__).parents[1]
CALLS = (
    "openat", "write", "rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir", "mkdirat",
    "rmdir", "chmod", "fchmod", "fchmodat", "fchown", "fsync", "fdatasync", "flock", "link",
    "symlink", "utimensat",
)  # fmt: skip
"""The system calls that change a disk or take a lock; `openat` creates, among other things."""

STRACE = shutil.which("strace")
MESSAGE = 4_000_000


Calls = dict[str, list[str]]


class Ended(Struct, frozen=True):
    """How a command ended; `lines` were run in the rooms that were watched."""

    status: int
    out: str
    err: str
    hung: bool
    lines: int
    wide: list[str]
    first: list[int]
    last: list[int]
    sockets: list[str]


def variables(home: Path, **more: str) -> dict[str, str]:
    """Give the whole environment of a command that lives in `home`."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "XDG_STATE_HOME": str(home / ".local" / "state"),
        "OOO_TODAY": MORNING,
        "LC_ALL": "C.UTF-8",
        **more,
    }


class Worker:
    """A warm process that runs commands in children of its own."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        for end in (ours, theirs):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, MESSAGE)
        environment = dict(os.environ)
        environment["PYTHONPATH"] = os.pathsep.join(
            [str(Path(ooo.__file__).parents[1]), str(REPOSITORY)]
        )
        for name in ("COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG"):
            environment.pop(name, None)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.worker", str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            cwd=REPOSITORY,
            env=environment,
            start_new_session=True,
        )
        theirs.close()
        self._link = ours
        self._link.settimeout(90)
        assert self._link.recv(16) == b"ready"

    def run(
        self,
        home: Path,
        argv: Sequence[str],
        *,
        stdin: str = "",
        more: Mapping[str, str] | None = None,
        **asked: Any,  # noqa: ANN401 - a request is JSON
    ) -> Ended:
        """Run `ooo argv` in `home`; `asked` are the further keys of a request."""
        request = {
            "home": str(home),
            "argv": list(argv),
            "stdin": stdin,
            "variables": variables(home, **(more or {})),
            **asked,
        }
        try:
            self._link.send(json.dumps(request).encode())
            raw = self._link.recv(MESSAGE)
            assert raw, "the worker is gone"
        except BaseException:
            # What it would answer later is no answer to the next request.
            self.close()
            self._start()
            raise
        return Ended(**json.loads(raw))

    @contextmanager
    def traced(self, *options: str) -> Iterator[None]:
        """Run what is run meanwhile under strace with these options."""
        assert STRACE
        with subprocess.Popen(
            [STRACE, "-f", "-qq", *options, "-p", str(self._process.pid)],
            stderr=subprocess.DEVNULL,
        ) as tracer:
            try:
                self._wait_for(tracer)
                yield
            finally:
                tracer.send_signal(signal.SIGTERM)
                tracer.wait(10)

    def injecting(self, call: str, fault: str, when: str, log: str) -> AbstractContextManager[None]:
        """Inject a fault at the calls of that number, in every child."""
        return self.traced(
            "-o", log, "-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={when}"
        )

    def calls(self, log: Path, home: Path, argv: Sequence[str], **asked: Any) -> Calls:  # noqa: ANN401
        """List the calls of one command by name, each as strace shows it."""
        with self.traced("-o", str(log), "-e", f"trace={','.join(CALLS)}"):
            self.run(home, argv, **asked)
        found: Calls = {}
        for line in log.read_text(errors="replace").splitlines():
            shown = line.split(None, 1)[-1]
            call = shown.split("(")[0]
            if call in CALLS:
                found.setdefault(call, []).append(shown)
        return found

    def close(self) -> None:
        """End the process; one that does not end by itself is killed."""
        self._link.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _wait_for(self, tracer: subprocess.Popen[bytes]) -> None:
        status = Path(f"/proc/{self._process.pid}/status")
        for _ in range(2000):
            if f"TracerPid:\t{tracer.pid}\n" in status.read_text():
                return
            if tracer.poll() is not None:
                break
            time.sleep(0.001)
        raise CannotTrace


class CannotTrace(Exception):
    """The account may not trace its own processes."""
