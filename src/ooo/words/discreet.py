"""What stands on a shared screen for a fact, by what it is."""

import re

from ooo.core.text.facts import Command, File, Name, Slug, Words
from ooo.core.text.pattern import pattern
from ooo.words.language import Language
from ooo.words.run import Run

_OF_SOMEONE = pattern(
    r"(?<=\bpeople/)[^/]+|(?<=/drafts/log-)[^/.]+"
    r"|[^/]+(?=-\d{4}-\d\d-\d\d\.(?:md|json)$)"
)
"""Where a path names a person: their directory, the draft of a log with them, their export."""

_BELOW = pattern(r"(?<=\bpeople/)([^/]+/)(.+)")
_OURS = pattern(
    r"(?:person|agenda|commitments|goals)\.toml|drafts"
    r"|meetings(?:/\d{4}-\d\d-\d\d(?:\.\d+)?(?:\.[a-z-]+)?\.toml)?|settled(?:/\d{4}\.toml)?"
)
"""What may stand in a person's directory; any other name was chosen, and may say anything."""


def hidden(run: Run, language: Language) -> Run:
    """Give a run as it may be seen while somebody else looks on."""
    if run.of is Words and run.text:
        return run.with_text(language.twin("(hidden)"))
    if run.of is Name:
        return run.with_text(" ".join(f"{part[0]}." for part in run.text.split()))
    if run.of is Slug and run.text:
        return run.with_text(language.twin("WHO"))
    if run.of is Command:
        # A name in it may be of someone who is not in the notebook any more.
        words = run.text.split()
        verb = words[: 3 if "person" in words else 2]
        return run if words == verb else run.with_text(" ".join([*verb, "…"]))
    if run.of is File:
        named = _BELOW.sub(_without_names, run.text)
        return run.with_text(_OF_SOMEONE.sub(language.twin("WHO"), named))
    return run


def _without_names(found: re.Match[str]) -> str:
    """Give what stands below a person's directory, without a name that somebody chose."""
    return found[0] if _OURS.fullmatch(found[2]) else f"{found[1]}…"
