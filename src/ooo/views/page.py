"""What a sheet is drawn on: how wide it is, who reads it, and who may be looking."""

from collections.abc import Sequence

from msgspec import Struct

from ooo.core.text.pattern import pattern
from ooo.words.discreet import hidden
from ooo.words.language import ENGLISH, Language
from ooo.words.run import Run, Runs, capitalized, plain

_WORD = pattern(r"\b[^\W\d_]{2,}(?:['\u2019][^\W\d_]+)*\b")
_MARGIN = 8
_NARROW = 72
_WIDEST = 92
_THINNEST = 20


class Page(Struct, frozen=True):
    """A page `width` columns wide; None is a pipe: nothing is wrapped.

    `accessible` asks for labelled sentences in place of columns. `discreet` hides people's texts
    and gives their names as initials, for when the screen is shared. On a `plain` one a bar is
    drawn in signs that every terminal has.
    """

    width: int | None = None
    accessible: bool = False
    discreet: bool = False
    language: Language = ENGLISH
    plain: bool = False

    @property
    def is_narrow(self) -> bool:
        """Whether a status stands on its own indented line."""
        return self.width is not None and self.width < _NARROW

    @property
    def measure(self) -> int:
        """The column where rows end: 72 of 80, and no wider than the eye follows."""
        if self.width is None:
            return _NARROW
        if self.is_narrow:
            return max(_THINNEST, self.width)
        return min(max(_NARROW, self.width - _MARGIN), _WIDEST)

    def shown(self, runs: Runs) -> Runs:
        """Give runs as they may be seen, and as they sound where they are read aloud."""
        if self.discreet:
            runs = tuple([hidden(run, self.language) for run in runs])
        return tuple(map(self._sounding, runs)) if self.accessible else runs

    def _sounding(self, run: Run) -> Run:
        match run.meaning:
            case "beside":
                return run.with_text(plain(self.language.between("")))
            case "either":
                return run.with_text(plain(self.language.between("or")))
            case "late":
                return run.with_text(lowered(run.text))
        return run


def as_spoken(runs: Sequence[Run]) -> Runs:
    """Give words of ours as a sentence begins, and without capitals that are spelt out aloud.

    What someone wrote keeps its own.
    """
    return capitalized(tuple(run if run.of else run.with_text(lowered(run.text)) for run in runs))


def lowered(words: str) -> str:
    """Give words without the capitals that a screen reader would spell letter by letter."""
    return _WORD.sub(lambda match: match[0].lower() if match[0].isupper() else match[0], words)
