"""Modules that libraries load, and no everyday command asks for, are put aside until asked for.

Typer, msgspec and Rich import them for what `ooo` seldom or never does: completing words, drawing
errors, describing types. Each name is here because a test shows that nothing asks for it on the
way of the everyday commands, and that all they print and write is the same without this room.
"""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Final

ASIDE: Final[Mapping[str, tuple[str, ...]]] = {
    "ast": (),
    "difflib": ("get_close_matches",),
    "gettext": ("gettext",),
    "msgspec._json_schema": ("schema", "schema_components"),
    "msgspec.inspect": (),
    "ntpath": (),
    "pickle": ("dumps", "loads"),
    "platform": (),
    "shutil": ("get_terminal_size",),
    "subprocess": (),
    "textwrap": (),
    "tokenize": (),
    "traceback": ("FrameSummary", "StackSummary"),
    "typer._click.shell_completion": ("CompletionItem",),
    "typer.completion": ("get_completion_inspect_parameters",),
}
"""By module, the functions and classes that a library takes by name as it is loaded itself."""


def put_aside() -> None:
    """Let what is in the list and not loaded yet be loaded when it is first asked for.

    Where the interpreter has lazy imports of its own (PEP 810), they do it, for the same names.
    """
    if hasattr(sys, "set_lazy_imports"):
        sys.set_lazy_imports_filter(  # type: ignore[attr-defined,unused-ignore]
            lambda _importing, name, _taken: name in ASIDE
        )
        sys.set_lazy_imports("all")  # type: ignore[attr-defined,unused-ignore]
        return
    for name, taken in ASIDE.items():
        if name not in sys.modules:
            sys.modules[name] = _Aside(name, taken)


class _Aside(ModuleType):
    """Stands in for a module that is no package, and is it from the first question on."""

    def __init__(self, name: str, taken: tuple[str, ...]) -> None:
        super().__init__(name)
        for each in taken:
            setattr(self, each, _Taken(self, each))

    def __getattr__(self, name: str) -> object:
        if name == "__path__":  # what `from … import …` asks to see whether it is a package
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


class _Taken:
    """Stands in for a function or a class of a module that is aside: called, or asked, it is it."""

    def __init__(self, aside: _Aside, name: str) -> None:
        self._aside = aside
        self._name = name

    def __call__(self, *words: object, **options: object) -> object:
        return self._real()(*words, **options)

    def __getattr__(self, name: str) -> object:
        return getattr(self._real(), name)

    def _real(self) -> Callable[..., object]:
        return self._aside.__getattr__(self._name)  # type: ignore[return-value] # what it is there
