"""Where no notebook is, the advice begins one there, by the way that led there."""

from shlex import quote

from ooo.cli.shell.environment import Environment
from ooo.store.place import NoNotebook


def no_notebook(environment: Environment) -> NoNotebook:
    """Give the refusal whose commands work as they stand, whatever named the place."""
    root = environment.root
    calls = {"flag": f"ooo --dir {quote(root)}", "OOO_DIR": f"OOO_DIR={quote(root)} ooo"}
    return NoNotebook(root, ooo=calls.get(environment.settings["notebook"].source, "ooo"))
