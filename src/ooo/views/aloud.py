"""Words as they sound where a screen is read aloud: whole sentences, and nothing spelt out."""

from collections.abc import Sequence

from ooo.core.text.pattern import pattern
from ooo.views.wrap import cut
from ooo.words.language import ENDINGS, Run, Runs, capitalized, plain

_WORD = pattern(r"\b[^\W\d_]{2,}(?:['\u2019][^\W\d_]+)*\b")


def as_sentence(runs: Sequence[Run]) -> list[Run]:
    """Give words without blanks around them, ended as a sentence is.

    What is read aloud has no look, but still holds together.
    """
    words = plain(runs)
    blanks = len(words) - len(words.lstrip())
    said = [Run(run.text, whole=run.whole) for run in cut(runs, blanks, len(words.rstrip()))]
    return said if said and said[-1].text.endswith(ENDINGS) else [*said, Run(".")]


def as_spoken(runs: Sequence[Run]) -> Runs:
    """Give words of ours as a sentence begins, and without capitals that are spelt out aloud."""
    return capitalized(tuple(run.with_text(lowered(run.text)) for run in runs))


def lowered(words: str) -> str:
    """Give words without the capitals that a screen reader would spell letter by letter."""
    return _WORD.sub(lambda match: match[0].lower() if match[0].isupper() else match[0], words)
