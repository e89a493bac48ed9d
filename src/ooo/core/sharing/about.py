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
_PRONOUNS: Final = frozenset(
    [
        "he",
        "she",
        "him",
        "her",
        "his",
        "hers",
        "they",
        "them",
        "their",
        "theirs",
        "il",
        "elle",
        "ils",
        "elles",
        "lui",
        "leur",
        "leurs",
        "sa",
        "son",
        "ses",
    ]
)
_BEFORE_A_VERB: Final = frozenset(("le", "la", "les", "l'"))
_VERB: Final = ("er", "ir", "re")
_NOUNS: Final = frozenset(
    [
        "atelier",
        "avenir",
        "cadre",
        "cahier",
        "calendrier",
        "centre",
        "chantier",
        "chapitre",
        "chiffre",
        "cluster",
        "courrier",
        "dernier",
        "devoir",
        "dossier",
        "fichier",
        "filtre",
        "format",
        "leader",
        "lettre",
        "livre",
        "manager",
        "membre",
        "metier",
        "ministere",
        "mur",
        "nombre",
        "offre",
        "ordre",
        "panier",
        "papier",
        "parametre",
        "partenaire",
        "pouvoir",
        "premier",
        "quartier",
        "registre",
        "salaire",
        "secretaire",
        "semestre",
        "serveur",
        "service",
        "soir",
        "souvenir",
        "titre",
        "trimestre",
        "centre",
        "affaire",
        "annuaire",
        "commentaire",
        "compteur",
        "exemplaire",
        "formulaire",
        "inventaire",
        "questionnaire",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
        "poster",
        "ticketer",
        "routeur",
        "router",
        "server",
        "parser",
        "compiler",
        "loyer",
        "hiver",
        "mer",
        "lumiere",
        "matiere",
        "premiere",
        "derniere",
        "carriere",
        "maniere",
        "barriere",
        "frontiere",
    ]
)
"""Nouns that end as verbs do."""


class Said(Struct, frozen=True):
    """A text that is sent, and the id of what it stands in, where it has one."""

    text: str
    id: str = ""


def about_them(texts: Iterable[Said]) -> tuple[Said, ...]:
    """Give those that speak of somebody as of another: `her`, `son`, `la présenter`."""
    return tuple(each for each in texts if _speaks_of_somebody(each.text))


def _speaks_of_somebody(text: str) -> bool:
    words = _WORD.findall(fold(text))
    if not _PRONOUNS.isdisjoint(words):
        return True
    return any(
        first in _BEFORE_A_VERB and then.endswith(_VERB) and then not in _NOUNS
        for first, then in pairwise(words)
    )
