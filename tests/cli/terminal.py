"""A pseudo-terminal with a command on it, and what a person sees there."""

import os
import sys
import time
from pathlib import Path

import pexpect
import pyte

import ooo
from tests.harness import MORNING

ROWS = 120
DEADLINE = 10
"""Seconds."""


def surroundings(home: Path, **variables: str) -> dict[str, str]:
    """Give the environment of a process that lives in `home`."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "XDG_STATE_HOME": str(home / ".local" / "state"),
        "PYTHONPATH": str(Path(ooo.__file__).parents[1]),
        "PYTHONUTF8": "1",
        "OOO_TODAY": MORNING,
        **variables,
    }


class Answering(pyte.Screen):
    """A screen that answers, as terminals do, when a program asks where the cursor is."""

    def __init__(self, columns: int, rows: int) -> None:
        super().__init__(columns, rows)
        self.answers: list[str] = []

    def select_graphic_rendition(self, *attributes: int, private: bool = False) -> None:
        """Pass over what editors say of keyboards in the form of a colour."""
        if not private:
            super().select_graphic_rendition(*attributes)

    def write_process_input(self, data: str) -> None:
        """Take an answer for the program."""
        self.answers.append(data)


class Terminal:
    """A terminal of so many columns, on which `ooo argv` runs, or another program."""

    def __init__(
        self,
        home: Path,
        *argv: str,
        columns: int = 80,
        rows: int = ROWS,
        program: tuple[str, ...] = (sys.executable, "-m", "ooo"),
        **variables: str,
    ) -> None:
        self.sent = ""
        self._typed_at = -1
        self._screen = Answering(columns, rows)
        self._stream = pyte.Stream(self._screen)
        self.child: pexpect.spawn[str] = pexpect.spawn(
            program[0],
            [*program[1:], *argv],
            env=surroundings(home, **{"TERM": "xterm-256color", **variables}),
            cwd=str(home),
            encoding="utf-8",
            timeout=DEADLINE,
            dimensions=(rows, columns),
        )

    def wait_for(self, *texts: str) -> None:
        """Read on until a text stands before the cursor, on a line that is new since `type`."""
        until = time.monotonic() + DEADLINE
        while self._screen.cursor.y <= self._typed_at or not self.before_cursor().endswith(texts):
            if time.monotonic() > until:
                raise AssertionError(self.screen())
            self._read()

    def wait_on(self, text: str) -> None:
        """Read on until the text stands anywhere on the screen."""
        until = time.monotonic() + DEADLINE
        while text not in self.screen():
            if time.monotonic() > until:
                raise AssertionError(self.screen())
            self._read()

    def type(self, line: str) -> None:
        """Type a line and Enter."""
        self._typed_at = self._screen.cursor.y
        self.child.send(f"{line}\r")

    def interrupt(self) -> None:
        """Press Ctrl-C."""
        self.child.send("\x03")

    def ends(self) -> int:
        """Read to the end; give the exit status."""
        until = time.monotonic() + DEADLINE
        while self._read():
            if time.monotonic() > until:
                raise AssertionError(self.screen())
        self.child.close()
        killed = self.child.signalstatus
        return -killed if killed else int(self.child.exitstatus or 0)

    def before_cursor(self) -> str:
        """Give the line of the cursor up to it, and the line above; with its blanks."""
        row, column = self._screen.cursor.y, self._screen.cursor.x
        above = self._screen.display[row - 1].rstrip() if row else ""
        return f"{above}\n{self._screen.display[row][:column]}"

    def screen(self) -> str:
        """Give what stands on the screen, without the blanks behind it."""
        lines = [line.rstrip() for line in self._screen.display]
        return "\n".join(lines).rstrip() + "\n"

    def _read(self) -> bool:
        try:
            shown = self.child.read_nonblocking(4096, timeout=0.1)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.sent += shown
        self._stream.feed(shown)
        while self._screen.answers:
            self.child.send(self._screen.answers.pop(0))
        return True
