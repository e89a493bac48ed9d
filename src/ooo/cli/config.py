"""`ooo config`: what is set and from where; with a value, set it in the config file."""

import os
from pathlib import Path
from typing import Annotated

import typer

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json
from ooo.config import SETTINGS, UnknownSetting, config_bytes, parse_config, with_setting
from ooo.core.keeping.config import ConfigShown, ShownSetting
from ooo.store.edit import with_head
from ooo.store.files import CannotWrite, Disk, replace


def command(
    ctx: typer.Context,
    key: Annotated[str | None, typer.Argument(metavar="[KEY]", help="One setting.")] = None,
    value: Annotated[
        str | None, typer.Argument(metavar="[VALUE]", help="What it shall be; none unsets it.")
    ] = None,
    *,
    json: Json = False,
) -> None:
    """What is set, and from where; with a value, set it for this machine."""
    environment: Environment = ctx.obj
    if key is not None and value is not None:
        keep_setting(environment, key, value)
    chosen = [setting for setting in SETTINGS if key in (None, setting.name)]
    if not chosen and key is not None:
        raise UnknownSetting(key)
    settings = environment.settings
    shown = tuple(
        ShownSetting(
            name=setting.name,
            value=settings[setting.name].value,
            source=settings[setting.name].source,
            means=setting.means,
        )
        for setting in chosen
    )
    answer = ConfigShown(file=environment.config_file, settings=shown)
    environment.output.show(answer, json=json)


def keep_setting(environment: Environment, key: str, value: str) -> None:
    """Set `key` in the config file, or with `none` unset it; a directory is kept whole.

    Nothing else in the file changes. Raises UnknownSetting, ConfigBroken, CannotEdit, CannotWrite.
    """
    # A link into someone's own collection of such files stays one.
    path = os.path.realpath(environment.config_file)
    if value == "none":
        value = ""
    elif key == "notebook" and value:
        value = str(Path(value).expanduser().absolute())
    raw = config_bytes(path)
    filed = parse_config(path, raw)
    kept = with_head(raw, filed, with_setting(filed, key, value), file=path)
    try:
        replace(Disk(), path, kept)
    except OSError as error:
        raise CannotWrite(error) from None
    environment.forget_settings()
