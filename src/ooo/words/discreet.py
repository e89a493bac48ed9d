"""What stands on a shared screen for a fact, by what it is."""

import re

from ooo.core.text.facts import File, Name, Slug, Words
from ooo.words.language import Language, Run


def hidden(run: Run, language: Language) -> Run:
    """Give a run as it may be seen while somebody else looks on."""
    if run.of is Words and run.text:
        return run.with_text(language.twin("(hidden)"))
    if run.of is Name:
        return run.with_text(" ".join(f"{part[0]}." for part in run.text.split()))
    if run.of is Slug and run.text:
        return run.with_text(language.twin("WHO"))
    if run.of is File:
        someone = language.twin("WHO")
        return run.with_text(re.sub(r"(?<=\bpeople/)[^/]+", someone, run.text))
    return run
