"""Modules that libraries load, and no everyday command asks for, are put aside until asked for.

Typer, msgspec and Rich import them for what `ooo` seldom or never does: completing words, drawing
errors, describing types. Each name is here because a test shows that nothing asks for it on the
way of the everyday commands, and that all they print and write is the same without this room.
"""

import sys
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType
from typing import Final

ASIDE: Final[Mapping[str, tuple[str, ...]]] = {
    "ast": (),
    "difflib": ("get_close_matches",),
    "gettext": ("gettext",),
    "msgspec.inspect": (),
    "ntpath": (),
    "pickle": ("dumps", "loads"),
    "platform": (),
    "shutil": ("get_terminal_size",),
    "subprocess": (),
    "textwrap": (),
    "tokenize": (),
    "typer.completion": ("get_completion_inspect_parameters",),
}
"""By module, the functions that a library takes out of it by name as it is loaded itself."""


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
    for name, functions in ASIDE.items():
        if name not in sys.modules:
            sys.modules[name] = _Aside(name, functions)


class _Aside(ModuleType):
    """Stands in for a module that is no package, and is it from the first question on."""

    def __init__(self, name: str, functions: tuple[str, ...]) -> None:
        super().__init__(name)
        for function in functions:
            setattr(self, function, self._when_called(function))

    def __getattr__(self, name: str) -> object:
        if name == "__path__":  # what `from … import …` asks to see whether it is a package
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)

    def _when_called(self, function: str) -> object:
        def call(*words: object, **options: object) -> object:
            return self.__getattr__(function)(*words, **options)  # type: ignore[operator]

        return call
