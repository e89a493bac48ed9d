"""What `ooo config` answers: every setting with the place it came from."""

from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.errors import Saying


class ShownSetting(Struct, frozen=True, kw_only=True):
    """One setting; `source` is `flag`, a variable, `config file` or `default`."""

    name: str
    value: str
    source: str
    means: Saying


class ConfigShown(Answer, frozen=True, kw_only=True):
    """What is set, and from where; `file` is where settings of this machine stand."""

    kind: ClassVar[str] = "config"
    file: str
    settings: tuple[ShownSetting, ...]
