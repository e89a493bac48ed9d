"""What stands before thanks and feedback that are still to be said, where they do not say so."""

from ooo.core.prep import Brief
from ooo.core.prep.first import First
from ooo.core.text.facts import Name
from ooo.core.text.fold import fold
from ooo.words.language import Language
from ooo.words.run import Runs

_THANKING = (
    frozenset({"say", "dire", "to", "a", "de", "please"}),
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
    frozenset({"to", "a", "de", "please"}),
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


def opening(language: Language, brief: Brief, first: First) -> Runs:
    """Give what stands before thanks or feedback not yet said, where its text does not say so.

    `Thank Alice: ` before `covered the release`, and nothing before `Thank her for covering it`,
    or before words in a script that cannot be judged here.
    """
    thanks = first.reason == "recognition"
    text = fold(first.text)
    first_letter = next(filter(str.isalpha, text), "")
    if not "a" <= first_letter <= "z" or _says_so(text, *(_THANKING if thanks else _TELLING)):
        return ()
    template = "Thank {name}: " if thanks else "Tell {name}: "
    return language.say(template, name=Name(brief.screen.called))


def _says_so(text: str, before: frozenset[str], beginnings: tuple[str, ...]) -> bool:
    """Tell whether a folded text begins so, behind punctuation and words that may stand before.

    By hand: the sheet of every person with thanks to give would compile an expression for it.
    """
    begin = next((index for index, char in enumerate(text) if char.isalnum()), len(text))
    rest = text[begin:]
    while not rest.startswith(beginnings):
        word, _, rest = rest.partition(" ")
        if word not in before:
            return False
    return True
