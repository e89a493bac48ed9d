"""The front door as tests use it: one command in process, or one in a process of its own."""

import datetime as dt
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

import ooo
from ooo.cli.shell.environment import Environment, Places, Streams
from ooo.cli.shell.main import main
from ooo.core.capture.captured import LineProblem
from ooo.core.dossier import Problem
from ooo.core.people.roster import RosterProblem
from ooo.errors import OooError, Saying
from ooo.store.files import Unreadable
from ooo.store.sample import SAMPLES
from ooo.words.language import ENGLISH, Language

MONDAY = "2026-11-23"
"""The day of the sample notebook, on which tests stand unless they say another."""

CLOCK = dt.time(9, 30)
MORNING = f"{MONDAY}T{CLOCK:%H:%M}"
"""The same day with its hour, for processes of their own: after ten, Alice's meeting is over."""

_SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - the quickest disk there is, where there is one
_ENOUGH = 1_000_000_000


def in_memory() -> Path | None:
    """Give a directory in memory that holds what tests write, None where there is none."""
    roomy = os.access(_SHARED_MEMORY, os.W_OK)
    return _SHARED_MEMORY if roomy and shutil.disk_usage(_SHARED_MEMORY).free > _ENOUGH else None


_SOURCES = Path(ooo.__file__).parents[1]
_OURS = ("OOO_", "XDG_")
_SCREEN: tuple[str, ...] = ("COLUMNS", "TERM", "NO_COLOR", "FORCE_COLOR", "ACCESSIBLE")
_SCREEN += ("EDITOR", "VISUAL", "LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES")


class Result(NamedTuple):
    """How a command ended: its exit status, what it printed and what it said on stderr."""

    status: int
    out: str
    err: str


class Ooo(Protocol):
    """Runs one command in process; see `Door.run`."""

    def __call__(
        self, *argv: str, stdin: str = "", today: str = MONDAY, **variables: str
    ) -> Result:
        """Run `ooo argv` and give how it ended."""


class Run(Protocol):
    """Runs one command in a process of its own, with the same home as `Ooo`."""

    def __call__(
        self, *argv: str, stdin: str = "", today: str = MONDAY, **variables: str
    ) -> Result:
        """Run `python -m ooo argv` and give how it ended."""


class Screen(io.StringIO):
    """A text stream that says it is a terminal. Its width is COLUMNS, else 80."""

    def isatty(self) -> bool:
        """Say that a person is looking."""
        return True


class Chooser:
    """Chooses from what is offered as if by chance, but the same in every run."""

    def __init__(self, seed: int = 2026) -> None:
        self._state = seed

    def __call__(self, offered: Sequence[str]) -> str:
        """Give one of what is offered."""
        self._state = (self._state * 1103515245 + 12345) % 2**31
        return offered[(self._state >> 16) % len(offered)]


class Home(NamedTuple):
    """A home directory that no one has used yet; nothing in it exists until it is written."""

    path: Path

    @property
    def config(self) -> Path:
        """Where the config file lies."""
        return self.path / ".config" / "ooo" / "config.toml"

    @property
    def notebook(self) -> Path:
        """Where the notebook lies."""
        return self.path / ".local" / "share" / "ooo" / "notebook"

    @property
    def state(self) -> Path:
        """Where this machine keeps what is its own."""
        return self.path / ".local" / "state" / "ooo"

    @property
    def places(self) -> Places:
        """Where config, notebook and state lie, as a process is told."""
        return Places(str(self.config), str(self.notebook), str(self.state))


class Door:
    """The front door of one home, whose ids come out the same in every run."""

    def __init__(self, home: Home, *, language: Language = ENGLISH) -> None:
        self.home = home
        self._language = language
        self._choose = Chooser()

    def run(
        self,
        argv: Sequence[str],
        streams: Streams,
        *,
        today: str = MONDAY,
        variables: Mapping[str, str],
    ) -> int:
        """Run one command on `streams`; give its exit status. `today` may have a time."""
        environment = Environment(
            variables={"HOME": str(self.home.path), "OOO_TODAY": today, **variables},
            streams=streams,
            places=self.home.places,
            clock=lambda: dt.datetime.combine(dt.date.fromisoformat(MONDAY), CLOCK),
            choose=self._choose,
            spoken=self._language,
        )
        return int(main(argv, environment))

    def piped(self, *argv: str, stdin: str = "", today: str = MONDAY, **variables: str) -> Result:
        """Run one command as a pipe would, with no terminal anywhere."""
        out, err = io.StringIO(), io.StringIO()
        streams = Streams(io.StringIO(stdin), out, err)
        status = self.run(argv, streams, today=today, variables=variables)
        return Result(status, out.getvalue(), err.getvalue())

    def on_screen(
        self, *argv: str, stdin: str = "", today: str = MONDAY, **variables: str
    ) -> Result:
        """Run one command at a terminal, where the lines of `stdin` are typed."""
        out, err = Screen(), Screen()
        streams = Streams(Screen(stdin), out, err)
        status = self.run(argv, streams, today=today, variables=variables)
        return Result(status, out.getvalue(), err.getvalue())

    def process(self, *argv: str, stdin: str = "", **variables: str) -> Result:
        """Run one command as a process of its own; an empty variable is as good as none."""
        home = self.home.path
        kept = {
            name: value
            for name, value in os.environ.items()
            if name not in _SCREEN and not name.startswith(_OURS)
        }
        done = subprocess.run(
            [sys.executable, "-m", "ooo", *argv],
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            check=False,
            cwd=home,
            env={
                **kept,
                "HOME": str(home),
                "XDG_CONFIG_HOME": str(home / ".config"),
                "XDG_DATA_HOME": str(home / ".local" / "share"),
                "XDG_STATE_HOME": str(home / ".local" / "state"),
                "PYTHONPATH": str(_SOURCES),
                "PYTHONUTF8": "1",
                "OOO_TODAY": MORNING,
                **variables,
            },
        )
        return Result(done.returncode, done.stdout, done.stderr)


def copy_sample(home: Home, language: str = "en") -> Path:
    """Put a private copy of the sample notebook where `home` keeps its own; give its root."""
    root = home.notebook
    shutil.copytree(SAMPLES[language], root)
    make_private(root)
    return root


def make_private(root: Path) -> None:
    """Give a directory and all below it the modes that a notebook has: 0700, files 0600."""
    root.chmod(0o700)
    for path in root.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)


def says_of(refused: OooError | Unreadable | Problem | LineProblem | RosterProblem) -> str:
    """Give in English what was refused or found."""
    return ENGLISH.text(refused.sentence if isinstance(refused, OooError) else refused.says)


def fix_of(refused: OooError | Problem | LineProblem) -> str:
    """Give in English what to do about it."""
    return ENGLISH.text(refused.advice if isinstance(refused, OooError) else refused.fix)


class Told(NamedTuple):
    """A problem as it is read in English."""

    file: str
    line: int = 0
    field: str = ""
    says: str = ""
    fix: str = ""


def told(problems: Iterable[Problem]) -> tuple[Told, ...]:
    """Give problems as they are read in English."""
    return tuple(Told(one.file, one.line, one.field, says_of(one), fix_of(one)) for one in problems)


def in_english(sayings: Iterable[Saying]) -> tuple[str, ...]:
    """Give what is said as it is read in English."""
    return tuple(map(ENGLISH.text, sayings))


def write_by_hand(root: Path, token: str, text: str) -> None:
    """Put a text in the place of a token in every file, as nobody could type it."""
    written = "".join(
        f"\\u{ord(each):04x}" if each < " " or "\x7f" <= each <= "\x9f" else each
        for each in text.replace("\\", "\\\\").replace('"', '\\"')
    )
    for path in root.rglob("*.toml"):
        before = path.read_text("utf-8")
        if token in before:
            path.write_text(before.replace(token, written), "utf-8", newline="\n")
