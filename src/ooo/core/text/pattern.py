"""A regular expression is compiled when it is first used: most commands use few of them."""

import re


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Give what `re.compile` gives, without the work until something asks it for a match."""
    return _Pattern(text, flags)  # type: ignore[return-value] # it has all that a Pattern has


class _Pattern:
    """A stand-in that takes each attribute of the compiled expression when it is first needed."""

    def __init__(self, text: str, flags: int) -> None:
        self.pattern = text
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        found: object = getattr(re.compile(self.pattern, self._flags), name)
        setattr(self, name, found)
        return found
