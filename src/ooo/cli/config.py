"""`ooo config`: what is set and from where; with a value, set it in the config file."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from ooo.cli.person.fields import NONE, address_of
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json
from ooo.cli.shell.surroundings import root_in
from ooo.config import SETTINGS, UnknownSetting, config_bytes, parse_config, with_setting
from ooo.core.keeping.config import ConfigScreen, ConfigShown, ShownSetting
from ooo.core.text.spoken import language_meant
from ooo.errors import Saying
from ooo.store.edit import with_head
from ooo.store.files import CannotWrite, Disk, replace
from ooo.store.me import change_me
from ooo.store.notebook import Notebook
from ooo.store.outside import require_outside
from ooo.store.place import COVER, NoNotebook

OF_THE_NOTEBOOK = {
    "me": ("name", Saying("your own name")),
    "email": ("email", Saying("your own address")),
}
"""What stands in the notebook itself: which field of the manager it is, and what it means."""


def command(
    ctx: typer.Context,
    key: Annotated[str | None, typer.Argument(metavar="[KEY]", help="One setting.")] = None,
    value: Annotated[
        list[str] | None,
        typer.Argument(metavar="[VALUE]", help="What it shall be; none unsets it."),
    ] = None,
    *,
    json: Json = False,
) -> None:
    """What is set, and from where; with a value, set it: me and email in the notebook."""
    environment: Environment = ctx.obj
    changed = False
    if key is not None and value:
        if key in OF_THE_NOTEBOOK:
            changed = keep_me(environment, key, " ".join(value))
        else:
            keep_setting(environment, key, " ".join(value))
    chosen = [setting for setting in SETTINGS if key in (None, setting.name)]
    if not chosen and key is not None and key not in OF_THE_NOTEBOOK:
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
    if key is None or key in OF_THE_NOTEBOOK:
        shown = (*shown, *_of_notebook(environment, key))
    screen = ConfigScreen(changed)
    answer = ConfigShown(file=environment.config_file, settings=shown, screen=screen)
    environment.output.show(answer, json=json)


def _of_notebook(environment: Environment, key: str | None) -> Iterator[ShownSetting]:
    """Give what the notebook says of the manager; nothing of that where there is no notebook."""
    try:
        me = environment.notebook.cover()[0].me
    except NoNotebook:
        if key is not None:
            raise
        return
    for name, (field, means) in OF_THE_NOTEBOOK.items():
        if key in (None, name):
            value = getattr(me, field)
            source = COVER if value else "default"
            yield ShownSetting(name=name, value=value, source=source, means=means)


def keep_me(environment: Environment, key: str, value: str) -> bool:
    """Set what the notebook says of the manager, or with `none` unset it; undo takes it back.

    Tell whether it was something else before. Raises NotAnAddress, and what `change_me` does.
    """
    text = "" if value in NONE else " ".join(value.split())
    if key == "email":
        text = address_of(text)
    changed = {OF_THE_NOTEBOOK[key][0]: text}
    before = environment.notebook.cover()[0].me
    return before != change_me(environment.notebook, changed, command=f"ooo config {key}")


def keep_setting(environment: Environment, key: str, value: str) -> None:
    """Set `key` in the config file, or with `none` unset it; a directory is kept whole.

    Nothing else in the file changes. Raises UnknownSetting, UnknownLanguage, ConfigBroken,
    InNotebook, InState, CannotEdit and CannotWrite.
    """
    # A link into someone's own collection of such files stays one.
    path = os.path.realpath(environment.config_file)
    if value in NONE:
        value = ""
    elif key == "language" and value:
        value = language_meant(value)
    elif key in {"notebook", "calendar"} and value:
        value = str(Path(value).expanduser().absolute())
    # What is set now may be of no use, and is what is to be put right.
    root = Path(root_in(environment.given))
    require_outside(Notebook(root, Path(environment.places.state)), path)
    raw = config_bytes(environment.config_file)
    filed = parse_config(path, raw)
    kept = with_head(raw, filed, with_setting(filed, key, value), file=path)
    try:
        replace(Disk(), path, kept)
    except OSError as error:
        raise CannotWrite(error) from None
    environment.forget_settings()
    environment.output.speak(environment.language)
