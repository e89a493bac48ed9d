"""What someone prefers, by name: two of the names are ours, since sheets look for them."""

from typing import Final

from ooo.core.text.fold import fold

_MEANT: Final = {
    "recognition": "recognition thanks reconnaissance merci mercis remerciements",
    "feedback": "feedback retour retours",
}
"""The names that sheets look for, and what means them in either language."""


def preference_meant(typed: str) -> str:
    """Give the name a preference is kept under: of ours the English one, any other as it stands."""
    for name, words in _MEANT.items():
        if fold(typed.strip()) in words.split():
            return name
    return typed.strip()
