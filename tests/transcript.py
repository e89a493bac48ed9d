"""A transcript is Markdown whose `console` blocks are run: `$ ooo …`, then the whole output.

In a block a line that starts with `$ ` is a command; a here-document (`<<END`) is its standard
input; what follows is all it printed, stdout and stderr as they came, and `[exit N]` where the
status is not 0. `cat FILE` prints a file of the notebook, `cat > FILE <<END` writes one, or one
of the home below /home/marion. All blocks of a document run in order in one home, typed and shown
as /home/marion; a comment on a line of its own changes what follows:

    <!-- notebook: none -->       a new home, with nothing in it (so it is at the start)
    <!-- notebook: sample -->     a new home, with a copy of the sample notebook
    <!-- notebook: sample-fr -->  the same with the French one
    <!-- today: 2026-11-30 -->    another day; with a time, 2026-11-30T09:30
    <!-- columns: 80 -->          that wide; `none` does not wrap (so it is at the start)

A document whose name ends in `.fr.md` is played in French.
"""

import contextlib
import io
import re
import secrets
import shlex
import shutil
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ooo.cli.shell.environment import Streams
from ooo.words.french.language import IN_A_PIPE
from ooo.words.language import ENGLISH, Language
from tests.harness import CLOCK, MONDAY, Door, Home, copy_sample, in_memory

_DIRECTIVE = re.compile(r"<!-- (notebook|today|columns): (\S+) -->")
_HERE = re.compile(r" <<'?(\w+)'?$")
_OPENS = "```console"
_CLOSES = "```"
_WRITES = re.compile(r"cat > (\S+)")
_SHOWN_HOME = "/home/marion"
_HOMES = f"{in_memory() or '/tmp'}/"  # noqa: S108 -- each a new directory, for its owner alone
_MACHINE_TIME = re.compile(r"(?<=  \()\d{4}-\d\d-\d\d \d\d:\d\d(?=, \d+ (?:file|fichier)s?\))")
"""When a command was given, which `undo` takes from the machine's clock."""


class NotATranscript(Exception):
    """A document says something that cannot be run."""


class Step(NamedTuple):
    """One command of a block: the lines it stands on, and what it reads."""

    lines: tuple[str, ...]
    command: str
    stdin: str


class Stage:
    """Where the commands of one document run, one after the other."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._today = MONDAY
        self._columns = ""
        self._door = self._new_door()

    def direct(self, name: str, value: str) -> None:
        """Do what a comment of the document says."""
        match name, value:
            case "today", _:
                self._today = value
            case "columns", _:
                self._columns = "" if value == "none" else value
            case "notebook", "none":
                self._door = self._new_door()
            case "notebook", "sample" | "sample-fr":
                self._door = self._new_door()
                copy_sample(self._door.home, "fr" if value.endswith("-fr") else "en")
            case _:
                message = f"no such notebook: {value}"
                raise NotATranscript(message)

    def play(self, step: Step) -> list[str]:
        """Run one command and give the lines it printed, the exit status last if it is not 0."""
        notebook = self._door.home.notebook
        if found := _WRITES.fullmatch(step.command):
            home = str(self._door.home.path)
            return self._write(notebook / found[1].replace(_SHOWN_HOME, home), step.stdin)
        variables, (program, *words) = _words(step.command)
        if program == "cat":
            printed = "".join((notebook / word).read_text("utf-8-sig") for word in words)
            return printed.removesuffix("\n").split("\n")
        if program != "ooo":
            message = f"only ooo and cat can be run: {step.command}"
            raise NotATranscript(message)
        return self._run(words, variables, step.stdin)

    def _run(self, words: list[str], variables: dict[str, str], stdin: str) -> list[str]:
        both = io.StringIO()
        home = str(self._door.home.path)
        columns = {"COLUMNS": self._columns} if self._columns else {}
        with contextlib.chdir(home):
            status = self._door.run(
                [word.replace(_SHOWN_HOME, home) for word in words],
                Streams(io.StringIO(stdin), both, both),
                today=variables.pop("OOO_TODAY", self._today),
                variables={**columns, **variables},
            )
        shown = both.getvalue().replace(home, _SHOWN_HOME)
        shown = _MACHINE_TIME.sub(f"{self._today[:10]} {CLOCK:%H:%M}", shown)
        lines = shown.removesuffix("\n").split("\n") if shown else []
        return [*lines, f"[exit {status}]"] if status else lines

    @staticmethod
    def _write(path: Path, text: str) -> list[str]:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        path.chmod(0o600)
        return []

    def _new_door(self) -> Door:
        """Make a home whose name is as long as the one it is shown under, as lines break there."""
        length = len(_SHOWN_HOME) - len(_HOMES)
        while True:
            home = Path(f"{_HOMES}{secrets.token_urlsafe(length)[:length]}")
            with contextlib.suppress(FileExistsError):
                home.mkdir(mode=0o700)
                break
        weakref.finalize(self, shutil.rmtree, home, ignore_errors=True)
        return Door(Home(home), language=self._language)


def language_of(name: str) -> Language:
    """Give the language that a document of this name is played in."""
    return IN_A_PIPE if name.endswith(".fr.md") else ENGLISH


def play(text: str, language: Language = ENGLISH) -> str:
    """Run every `console` block of a document; give the document with what was really printed.

    Raises NotATranscript.
    """
    played: list[str] = []
    for step, lines in performed(text, language):
        played += [*step.lines, *lines] if step else lines
    return "\n".join(played)


def performed(text: str, language: Language = ENGLISH) -> Iterator[tuple[Step | None, list[str]]]:
    """Run a document as `play` does: give each command with what it printed, and other lines."""
    stage = Stage(language)
    lines = iter(text.split("\n"))
    for line in lines:
        yield None, [line]
        if found := _DIRECTIVE.fullmatch(line.strip()):
            stage.direct(found[1], found[2])
        elif line.strip() == _OPENS:
            for step in _steps(lines):
                yield step, stage.play(step)
            yield None, [_CLOSES]


def _steps(lines: Iterator[str]) -> Iterator[Step]:
    """Give the commands of a block, and take its lines up to the one that closes it."""
    line = next(lines)
    while line != _CLOSES:
        if not line.startswith("$ "):
            message = f"a console block begins with a command, not with: {line}"
            raise NotATranscript(message)
        shown, command, stdin = [line], line[2:], ""
        if here := _HERE.search(command):
            command = command[: here.start()]
            typed = []
            while (line := next(lines)) != here[1]:
                typed.append(line)
            shown += [*typed, here[1]]
            stdin = "".join(f"{line}\n" for line in typed)
        line = next(lines)
        while line != _CLOSES and not line.startswith("$ "):
            line = next(lines)
        yield Step(tuple(shown), command, stdin)


def _words(command: str) -> tuple[dict[str, str], list[str]]:
    """Split a command as a shell would; refuse what a shell would not hand on as it stands."""
    split = shlex.shlex(command, posix=True, punctuation_chars=True)
    split.whitespace_split = True
    words = list(split)
    unsafe = {";", "&", "|", "<", ">", "(", ")"}
    if any(word and unsafe.issuperset(word) for word in words) or re.search(
        r"[?*]", _bare(command)
    ):
        message = f"a shell would not run this as it stands: {command}"
        raise NotATranscript(message)
    variables = {}
    while re.match(r"[A-Z_]+=", words[0]):
        name, _, value = words.pop(0).partition("=")
        variables[name] = value
    return variables, words


def _bare(command: str) -> str:
    return re.sub(r"'[^']*'|\"[^\"]*\"", "", command)
