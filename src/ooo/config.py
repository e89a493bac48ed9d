"""Settings, declared once in a table; every value knows where it came from.

In order: a flag, the environment, the config file, the default. The notebook's own defaults
(cadence, minutes) are not settings of a machine: they stand in the notebook's `ooo.toml`.
"""

import os
import stat
from collections.abc import Mapping

import tomli

from ooo.core.text.facts import Code, File, Words
from ooo.errors import OooError, Saying, UsageProblem

_LARGEST = 64 * 1024
_BOM = b"\xef\xbb\xbf"


class Setting:
    """One setting: its name, the variables that set it, whether the config file may."""

    def __init__(self, name: str, variables: str, means: Saying, *, in_file: bool = False) -> None:
        self.name = name
        self.variables = variables.split()
        self.means = means
        self.in_file = in_file


class Sourced:
    """A value and where it came from; `""` and `"default"` where nothing set it."""

    def __init__(self, value: str, source: str) -> None:
        self.value = value
        self.source = source


SETTINGS = (
    Setting("notebook", "OOO_DIR", Saying("the directory of the notes"), in_file=True),
    Setting(
        "editor",
        "OOO_EDITOR VISUAL EDITOR",
        Saying("what ooo log -e and ooo edit open"),
        in_file=True,
    ),
    Setting("language", "OOO_LANG", Saying("what screens speak: en or fr"), in_file=True),
    Setting("calendar", "OOO_CALENDAR", Saying("the calendar that ooo book reads"), in_file=True),
    Setting("today", "OOO_TODAY", Saying("a fixed day, for demos and late logging")),
    Setting("no_input", "OOO_NO_INPUT", Saying("never ask anything")),
    Setting("discreet", "OOO_DISCREET", Saying("hide texts while a screen is shared")),
    Setting("accessible", "ACCESSIBLE", Saying("labelled sentences and plain prompts")),
)
IN_FILE = tuple(setting.name for setting in SETTINGS if setting.in_file)

Settings = Mapping[str, Sourced]

_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
_SPOKEN = frozenset(["en", "fr"])


class ConfigBroken(OooError):
    """The config file cannot be read."""

    says = "The config file {path} cannot be used: {reason}."
    fix = "Mend it or remove it."

    def __init__(self, path: str, reason: Code | Saying) -> None:
        super().__init__(path=File(path), reason=reason)


class ConfigNoFile(ConfigBroken):
    """Something that is no file stands where the config file should, and it may be the system's."""

    fix = "Name another with OOO_CONFIG, or move it away if it is yours."


class UnknownSetting(UsageProblem):
    """No setting of that name can stand in the config file."""

    says = "There is no setting {name:quoted} to set."
    fix = "There are: {names}."

    def __init__(self, name: str) -> None:
        super().__init__(name=Words(name), names=tuple(map(Code, (*IN_FILE, "me", "email"))))


def read_config(path: str) -> Mapping[str, str]:
    """Give what the config file at `path` sets; nothing where there is no file.

    Raises ConfigBroken for a file that is not TOML, a key that is no setting, or a value that is
    not text.
    """
    return parse_config(path, config_bytes(path))


def config_bytes(path: str) -> bytes:
    """Give what stands in the config file at `path`, nothing where there is none; ConfigBroken.

    A pipe, a device and a link to what is another account's are refused unopened, and no more is
    read than a config can hold.
    """
    try:
        if _leads_to_anothers(path):
            raise ConfigBroken(path, Saying("it is a link to what is another account's"))
        mode = os.stat(path).st_mode
        if stat.S_ISDIR(mode):
            raise ConfigNoFile(path, Saying("it is a directory, and no file"))
        if not stat.S_ISREG(mode):
            raise ConfigNoFile(path, Saying("it is a pipe or a device, and no file"))
        with open(path, "rb") as file:
            raw = file.read(_LARGEST + 1)
    except FileNotFoundError:
        return b""
    except OSError as error:
        told = Code(error.strerror.lower()) if error.strerror else Saying("the system refused")
        raise ConfigBroken(path, told) from error
    except ValueError as error:
        raise ConfigBroken(path, Code(error)) from error
    if len(raw) > _LARGEST:
        raise ConfigBroken(path, Saying("it is larger than a config can be"))
    return raw


def _leads_to_anothers(path: str) -> bool:
    """Tell whether the file or its directory is a link to what is neither one's own nor root's."""
    if not any(os.path.islink(each) for each in (path, os.path.dirname(path))):
        return False
    real = os.path.realpath(path)
    return any(
        os.path.lexists(each) and os.lstat(each).st_uid not in {0, os.geteuid()}
        for each in (real, os.path.dirname(real))
    )


def parse_config(path: str, raw: bytes) -> Mapping[str, str]:
    """Give what the bytes of the config file at `path` set; raises ConfigBroken as above."""
    try:
        data = tomli.loads(raw.removeprefix(_BOM).decode())
    except (ValueError, RecursionError) as error:
        raise ConfigBroken(path, Code(str(error).rstrip("."))) from error
    for key, value in data.items():
        if key not in IN_FILE:
            raise ConfigBroken(path, Saying("{key:quoted} is no setting", key=Words(key)))
        if not isinstance(value, str):
            raise ConfigBroken(path, Saying("{key:quoted} must be text in quotes", key=Words(key)))
    return data


def gather_settings(
    *,
    flags: Mapping[str, str],
    variables: Mapping[str, str],
    filed: Mapping[str, str],
    defaults: Mapping[str, str],
) -> Settings:
    """Give every setting with its source: a flag before a variable, a variable before the file."""
    settings = {}
    for setting in SETTINGS:
        found = Sourced(defaults.get(setting.name, ""), "default")
        if filed.get(setting.name):
            found = Sourced(filed[setting.name], "config file")
        for variable in reversed(setting.variables):
            if variables.get(variable):
                found = Sourced(variables[variable], variable)
        if setting.name in flags:
            found = Sourced(flags[setting.name], "flag")
        settings[setting.name] = found
    return settings


def language_of_locale(variables: Mapping[str, str]) -> Sourced:
    """Give the language of the locale: French, or English where it is another or none.

    LANGUAGE is a list that goes before a locale, but not before C, as the manual of GNU gettext
    says.
    """
    name = next(filter(variables.get, _LOCALE), "")
    locale = _code_of(variables.get(name, ""))
    if locale in {"", "c", "posix"}:
        return Sourced("en", name or "default")
    listed = variables.get("LANGUAGE")
    if listed:
        code = next(filter(_SPOKEN.__contains__, map(_code_of, listed.split(":"))), "en")
        return Sourced(code, "LANGUAGE")
    return Sourced(locale if locale in _SPOKEN else "en", name)


def _code_of(locale: str) -> str:
    """Give the language of a locale: `fr` of `fr_CA.UTF-8`."""
    return locale.partition("_")[0].partition(".")[0].partition("@")[0].lower()


def with_setting(filed: Mapping[str, str], name: str, value: str) -> Mapping[str, str]:
    """Give what the config file shall set: `name` too, or no longer where `value` is empty.

    Raises UnknownSetting.
    """
    if name not in IN_FILE:
        raise UnknownSetting(name)
    others = {key: text for key, text in filed.items() if key != name}
    return {**others, name: value} if value else others
