"""The relations as they are typed, in English and French, and as a screen of either shows them."""

from typing import Final

from ooo.core.model import Relation
from ooo.core.text.fold import fold

_TYPED: Final[tuple[tuple[Relation, tuple[str, ...]], ...]] = (
    ("report", ("report", "equipe")),
    ("manager", ("manager", "n+1", "hierarchie")),
    ("peer", ("peer", "pair")),
    ("mentee", ("mentee", "mentorat")),
    ("skip", ("skip", "n+2 ou n-2", "n+2", "n-2")),
)
_BY_WORD: Final = {word: relation for relation, words in _TYPED for word in words}


def relation_named(text: str) -> Relation | None:
    """Give the relation that a text is, whatever its case and accents; None for any other text."""
    return _BY_WORD.get(fold(text).strip())
