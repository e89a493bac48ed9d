"""What surrounds a process (variables, streams, places, clock) and the settings that follow.

TAB needs no more than this, and loads no more.
"""

from __future__ import annotations

import datetime as dt
import io
import os
import sys
from codecs import lookup
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from ooo.cli.shell.table import room, view_room
from ooo.config import Settings, Sourced, gather_settings, language_of_locale, read_config
from ooo.core.text.facts import Code, Words
from ooo.errors import OooError, UsageProblem

_FIRST_YEAR, _LAST_YEAR = 1900, 2999
_WITH_XDG = ("linux", "darwin", "freebsd")

TYPE_CHECKING = False  # `typing` would cost TAB a tenth of its time
if TYPE_CHECKING:
    from typing import TextIO

    from ooo.words.language import Language


class BadToday(UsageProblem):
    """OOO_TODAY is no date."""

    says = "OOO_TODAY is {text:quoted}, which is no date."
    fix = "Write it as 2026-11-23 or 2026-11-23T09:30, or unset it."


class TodayTooFar(UsageProblem):
    """OOO_TODAY is a date that no notebook has a day beside."""

    says = "OOO_TODAY is in the year {year}, and a date is from 1900 to 2999."
    fix = BadToday.fix


class RelativePlace(UsageProblem):
    """A variable that says where things lie holds no whole path."""

    says = "{variable} is {path:quoted}, which is another place in every directory."
    fix = "Set it to a whole path, which begins with /, or unset it."


class Streams:
    """Where a command reads and writes."""

    def __init__(self, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> None:
        self.stdin = stdin
        self.stdout = stdout
        self.stderr = stderr


class Places:
    """The platform's places: the config file, the notebook's default, this machine's state."""

    def __init__(self, config: str, notebook: str, state: str) -> None:
        self.config = config
        self.notebook = notebook
        self.state = state


class NoPlaces(Places):
    """Places that cannot be told, which is said to whoever asks for one."""

    def __init__(self, refused: RelativePlace) -> None:
        self._refused = refused

    def __getattr__(self, name: str) -> str:
        """Raise the refusal for any of the places."""
        raise self._refused


class Surroundings:
    """What a process is given from outside, and its settings, gathered when first asked for.

    What is `spoken` is English where no language is given.
    """

    def __init__(
        self,
        *,
        variables: Mapping[str, str],
        streams: Streams,
        places: Places,
        clock: Callable[[], dt.datetime],
        choose: Callable[[Sequence[str]], str],
        spoken: Language | None = None,
    ) -> None:
        self.variables = variables
        self.streams = streams
        self.places = places
        self.clock = clock
        self.choose = choose
        self.spoken = spoken
        self._flags: dict[str, str] = {}

    def take_flag(self, name: str, value: object) -> None:
        """Let a flag of the command line set the setting `name`."""
        self._flags[name] = str(value)
        self.forget_settings()

    def forget_settings(self) -> None:
        """Gather the settings anew when they are next asked for."""
        self.__dict__.pop("settings", None)

    @property
    def given(self) -> Settings:
        """Every setting as it was given, with where it came from; it may be of no use."""
        return gather_settings(
            flags=self._flags,
            variables=self.variables,
            filed=read_config(self.config_file),
            defaults={"notebook": self.places.notebook, "editor": "vi"},
        )

    @cached_property
    def settings(self) -> Settings:
        """Every setting, with where it came from."""
        settings = self.given
        said = settings["language"]
        if said.value:
            meant = view_room("core.text.spoken").language_meant(said.value)
            return {**settings, "language": Sourced(meant, said.source)}
        return {**settings, "language": language_of_locale(self.variables)}

    @property
    def speaks(self) -> str:
        """The code of the language of screens, also where the settings cannot be used."""
        try:
            return self.settings["language"].value
        except OooError:
            return language_of_locale(self.variables).value

    @property
    def config_file(self) -> str:
        """Where settings of this machine may stand."""
        return os.path.expanduser(self.variables.get("OOO_CONFIG") or self.places.config)

    @property
    def root(self) -> str:
        """Where the notebook is that the settings name."""
        return root_in(self.settings)

    @cached_property
    def now(self) -> dt.datetime:
        """The local date and time; OOO_TODAY fixes the date, or both."""
        fixed = self.settings["today"].value
        if not fixed:
            return self.clock()
        try:
            moment = dt.datetime.fromisoformat(fixed)
        except ValueError:
            raise BadToday(text=Words(fixed)) from None
        if moment.tzinfo:
            raise BadToday(text=Words(fixed))
        if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
            raise TodayTooFar(year=Code(f"{moment.year:04}"))
        has_time = len(fixed) > len("2026-11-23")
        return moment if has_time else dt.datetime.combine(moment, self.clock().time())

    @property
    def today(self) -> dt.date:
        """The local date."""
        return self.now.date()

    @property
    def discreet(self) -> bool:
        """Whether texts are hidden, because somebody may be looking."""
        return bool(self.variables.get("OOO_DISCREET"))

    def twin(self, template: str) -> str:
        """Give a template as TAB says it in the person's language; for English none is loaded."""
        if self.spoken:
            return self.spoken.twin(template)
        if self.speaks == "en":
            return template
        said: str = view_room("words.french.tab").TWINS.get(template, template)
        return said


def root_in(settings: Settings) -> str:
    """Give where the notebook is that settings name."""
    return os.path.abspath(os.path.expanduser(settings["notebook"].value))


def surroundings() -> Surroundings:
    """Gather what surrounds this process."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        # Bytes that are no text arrive as lone surrogates, which are refused in a sentence.
        # Where the locale knows only ASCII, what is typed is UTF-8 all the same.
        sys.stdin.reconfigure(
            encoding="utf-8" if lookup(sys.stdin.encoding).name == "ascii" else None,
            errors="surrogateescape",
        )
    return Surroundings(
        variables=os.environ,
        streams=Streams(sys.stdin, sys.stdout, sys.stderr),
        places=places(os.environ),
        clock=dt.datetime.now,
        choose=_choose,
    )


def places(variables: Mapping[str, str], platform: str = sys.platform) -> Places:
    """Give the places of this platform, as the XDG Base Directory Specification says.

    macOS keeps all three in one directory, unless the variables of that specification are set.
    The answers are those of platformdirs, which would be a seventh of a command's time; where
    neither way holds, it is asked itself. A relative path is refused once a place is asked for.
    """
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        path = variables.get(name, "/")
        if not os.path.isabs(path) and (path.strip() or name == "HOME"):
            return NoPlaces(RelativePlace(variable=Code(name), path=Words(path)))
    if platform not in _WITH_XDG:
        found: Places = room("shell.elsewhere").places()
        return found
    mac = "~/Library/Application Support" if platform == "darwin" else ""

    def base(variable: str, usual: str) -> str:
        named = variables.get(variable, "").strip()
        return os.path.join(named if os.path.isabs(named) else os.path.expanduser(usual), "ooo")

    config = base("XDG_CONFIG_HOME", mac or "~/.config")
    data = base("XDG_DATA_HOME", mac or "~/.local/share")
    state = base("XDG_STATE_HOME", mac or "~/.local/state")
    if not all(map(os.path.isabs, (config, data, state))):
        # No HOME, and an account without a name: `~` would be a directory of that name here.
        return NoPlaces(RelativePlace(variable=Code("HOME"), path=Words("")))
    return Places(
        config=os.path.join(config, "config.toml"),
        notebook=os.path.join(data, "notebook"),
        state=state,
    )


def _choose(offered: Sequence[str]) -> str:
    """Choose by the system's own chance; 64 bits leave no letter likelier than another."""
    return offered[int.from_bytes(os.urandom(8)) % len(offered)]
