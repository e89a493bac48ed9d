"""What `ooo config` answers: every setting with the place it came from."""

from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer


class ShownSetting(Struct, frozen=True, kw_only=True):
    """One setting; `source` is a flag, a variable, the config file or the default."""

    name: str
    value: str
    source: str
    means: str


class ConfigShown(Answer, frozen=True, kw_only=True):
    """What is set, and from where; `file` is where settings of this machine stand."""

    kind: ClassVar[str] = "config"
    file: str
    settings: tuple[ShownSetting, ...]
