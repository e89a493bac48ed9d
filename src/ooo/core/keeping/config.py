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


class ConfigScreen(Struct, frozen=True):
    """Whether the notebook's own page was changed, which undo takes back."""

    changed: bool = False


class ConfigShown(Answer, frozen=True, kw_only=True):
    """What is set, and from where; `file` is where settings of this machine stand."""

    kind: ClassVar[str] = "config"
    file: str
    settings: tuple[ShownSetting, ...]
    screen: ConfigScreen = ConfigScreen()
