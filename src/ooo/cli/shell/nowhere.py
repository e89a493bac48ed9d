"""Where no notebook is, the advice begins one there; where no directory is, to go to another."""

from pathlib import Path
from shlex import quote

from ooo.cli.shell.environment import Environment
from ooo.errors import OooError
from ooo.store.place import NoNotebook


class DirectoryGone(OooError):
    """A path was named from a directory that is no longer there."""

    says = "The directory you are in is no longer there."
    fix = "Change to one that is, or name a whole path."


def is_gone() -> bool:
    """Tell whether the directory that paths begin at was taken away."""
    try:
        Path.cwd()
    except FileNotFoundError:
        return True
    return False


def no_notebook(environment: Environment) -> NoNotebook:
    """Give the refusal whose commands work as they stand, whatever named the place."""
    root = environment.root
    calls = {"flag": f"ooo --dir {quote(root)}", "OOO_DIR": f"OOO_DIR={quote(root)} ooo"}
    return NoNotebook(root, ooo=calls.get(environment.settings["notebook"].source, "ooo"))
