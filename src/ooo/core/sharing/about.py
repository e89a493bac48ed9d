"""What speaks about someone and not to them, so that it is read once more before it is sent.

Better one too many: each is for somebody to look at, and nothing is changed by it.
"""

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from msgspec import Struct

from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern

_WORD: Final = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")
_PRONOUN: Final = pattern(
    r"he|she|him|her|his|hers|they|them|their|theirs|"
    r"il|elle|ils|elles|lui|leur|leurs|sa|son|ses"
)
_BEFORE_A_VERB: Final = frozenset(("le", "la", "les", "l'"))
_VERB: Final = pattern(
    r"\w*(?:er|ir|dre|ttre|aitre|[^ao]ire|faire|plaire|traire|croire|boire|clure|suivre|vivre)"
)
"""How an infinitive ends; what ends otherwise in -re is a noun: l'offre, la lecture, le salaire."""

_NOUN: Final = pattern(
    r"atelier|avenir|cadre|cahier|calendrier|casier|chantier|clavier|cluster|container|courrier|"
    r"cylindre|dernier|desir|devoir|docker|dossier|empire|espoir|fichier|flyer|foyer|header|helper|"
    r"hiver|leader|lettre|loisir|loyer|manager|mer|metier|navire|newsletter|ordre|panier|papier|"
    r"parser|plaisir|poster|pouvoir|premier|provider|quartier|reviewer|router|savoir|scanner|"
    r"sentier|server|soir|souvenir|tir|tiroir|worker"
)
"""Nouns that end as infinitives do."""


class SentText(Struct, frozen=True):
    """A text that is sent, and the id of what it stands in, where it has one."""

    text: str
    id: str = ""


def about_them(texts: Iterable[SentText]) -> tuple[SentText, ...]:
    """Give those that speak of somebody as of another: `her`, `son`, `la présenter`."""
    return tuple(each for each in texts if _speaks_of_somebody(each.text))


def _speaks_of_somebody(text: str) -> bool:
    words = _WORD.findall(fold(text))
    if any(map(_PRONOUN.fullmatch, words)):
        return True
    return any(
        first in _BEFORE_A_VERB
        and _VERB.fullmatch(then) is not None
        and _NOUN.fullmatch(then) is None
        for first, then in pairwise(words)
    )
