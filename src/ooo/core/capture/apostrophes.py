"""Words that came through a shell which took their apostrophes for quotes: `lavis`, `dici`."""

from collections.abc import Sequence

from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern

_EATEN = frozenset(
    [
        *("dici", "dabord", "daccord", "dailleurs", "dapres", "davance", "dhabitude", "dequipe"),
        *("lavis", "lequipe", "lentretien", "lannee", "lagenda", "laccord", "lidee", "loffre"),
        *("lordre", "lobjectif", "laugmentation", "lastreinte", "lanalyse", "larticle", "latelier"),
        *("lappel", "largent", "lecheance", "lenvoi", "lessai", "lenquete", "levaluation"),
        *("levolution", "limpact", "lincident", "linfo", "lorganisation", "loutil", "louverture"),
        *("lheure", "lapplication", "larchitecture", "lautre", "lapres-midi", "lembauche"),
        *("quil", "quils", "quelles", "quon", "quun", "quune", "quelquun", "jusqua", "jusquau"),
        *("jusquen", "lorsquil", "lorsquelle", "puisquil", "parce quil", "aujourdhui"),
        *("jai", "jaurai", "jattends", "cest", "cetait", "nest-ce", "quest-ce"),
    ]
)
"""Those that are no words with the apostrophe gone; `nest` and `quelle` are."""

_ELIDED = pattern(r"(?:[dl]|qu|jusqu|lorsqu|puisqu|quelqu)[aeiouy]\w{3,}[,.;:!?]*")
_ENGLISH = frozenset(
    [
        *("dont", "cant", "wont", "didnt", "doesnt", "isnt", "arent", "wasnt", "shouldnt"),
        *("couldnt", "wouldnt", "havent", "hasnt", "youre", "theyre", "thats", "whats", "im"),
    ]
)


def eaten(words: Sequence[str]) -> str | None:
    """Give the first word that lost its apostrophe among the words of a command line, if any.

    One apostrophe behind another makes a shell take all between for one word, blanks and all.
    """
    for word in words:
        for part in word.split():
            if fold(part).strip(",.;:!?") in _EATEN:
                return part
    for word in words if len(words) > 1 else ():
        first, *rest = word.split() or [""]
        if rest and (_ELIDED.fullmatch(fold(first)) or fold(first) in _ENGLISH):
            last = fold(rest[-1])
            if _ELIDED.fullmatch(last) or last in _ENGLISH or fold(first) in _ENGLISH:
                return first
    return None
