"""What a command loads of others: the least that a program drawn and read with these can take.

What `ooo` puts aside is left aside: what is measured is what its commands really load.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from benchmarks.measure import Run

ADDED: Final = {
    "the interpreter, without its tidying at exit": (),
    "and Typer": ("typer",),
    "and msgspec and tomli": ("msgspec", "tomli"),
    "and Rich's `Segment`": ("rich.segment",),
}
"""By its name, what each part adds to those before it."""

ALL: Final = list(ADDED)[-1]

WHOLE: Final = "ooo prep alice"
"""The command that loads all of it."""

AIM: Final = 1.5
"""How many floors `ooo` itself is to take of that command; the rest is the libraries' part."""

_ASIDE: Final = "from ooo.cli.shell.aside import put_aside; put_aside(); "


def part_runs(programs: Path, variables: Mapping[str, str]) -> dict[str, Run]:
    """Give the run of each part: it loads what `ooo` would, the collector off, and is left."""
    return {
        name: Run(argv=(str(programs / "python"), "-c", code), variables=variables)
        for name, code in _programs()
    }


def _programs() -> Iterator[tuple[str, str]]:
    loaded: tuple[str, ...] = ()
    for name, modules in ADDED.items():
        loaded += modules
        imports = f"{_ASIDE}import {', '.join(loaded)}; " if loaded else ""
        yield name, f"import gc, os; gc.disable(); {imports}os._exit(0)"
