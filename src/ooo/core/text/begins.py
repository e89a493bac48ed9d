"""How a text begins that says itself what is to be done with it: to thank, or to tell.

By hand: the sheet of everyone with thanks to give would compile an expression for it. Every text
is folded, see `core/text/fold.py`.
"""

_ELIDED = "l'"
_THANKING = (
    frozenset(["say", "dire", "to", "a", "de", "please", "la", "le", "les", "lui", "leur"]),
    (
        "thank",
        "merci",
        "remerci",
        "bravo",
        "congrat",
        "prais",
        "applau",
        "kudos",
        "appreciat",
        "recognis",
        "recogniz",
        "celebrat",
        "felicit",
        "salue",
        "gracias",
        "danke",
        "grazie",
        "obrigad",
        "well done",
        "cam on",
    ),
)
_TELLING = (
    frozenset(["to", "a", "de", "please", "la", "le", "les", "lui", "leur"]),
    (
        "tell",
        "say",
        "mention",
        "talk",
        "speak",
        "ask",
        "give",
        "remind",
        "feedback",
        "dire",
        "dis",
        "parle",
        "rappele",
        "demande",
    ),
)
"""Words that may stand before, and how words begin that say themselves what is to be done."""


def is_latin(text: str) -> bool:
    """Tell whether the first letter is one of a to z, so that its words can be judged here."""
    return "a" <= next(filter(str.isalpha, text), "") <= "z"


def begins_with_thanks(text: str) -> bool:
    """Tell whether a text says itself to give thanks: `Thank her for covering the release`."""
    return _begins(text, *_THANKING)


def begins_with_telling(text: str) -> bool:
    """Tell whether a text says itself to tell something: `Tell him about the rota`."""
    return _begins(text, *_TELLING)


def _begins(text: str, before: frozenset[str], beginnings: tuple[str, ...]) -> bool:
    """Tell whether a folded text begins so, behind punctuation and words that may stand before."""
    begin = next((index for index, char in enumerate(text) if char.isalnum()), len(text))
    rest = text[begin:].removeprefix(_ELIDED)
    while not rest.startswith(beginnings):
        word, _, rest = rest.partition(" ")
        if word not in before:
            return False
        rest = rest.removeprefix(_ELIDED)
    return True
