"""What is said of words that are better not written: of which subject, and what to note instead."""

from collections.abc import Mapping

from ooo.core.text.facts import Words
from ooo.core.words.review import PROTECTED, Category, FoundWord
from ooo.errors import Saying

SUBJECTS: Mapping[Category, str] = {
    "health": "health",
    "pregnancy": "pregnancy",
    "family": "family",
    "religion": "religion",
    "union": "union",
    "politics": "politics",
    "origin": "origin",
    "sex_life": "sex life",
    "age": "age",
    "offence": "offences",
}
"""Protected subjects, as they are named."""

_SUBJECT = (
    "A protected subject ({subject}): {term:cited}. To be noted instead: what was agreed, "
    "at their request. {back}"
)
_SUBJECT_ALONE = (
    "A protected subject ({subject}). To be noted instead: what was agreed, at their request. "
    "{back}"
)
_INSULT = "An insult: {term:cited}. To be noted instead: what was seen, and on which day. {back}"
_INSULT_ALONE = "An insult. To be noted instead: what was seen, and on which day. {back}"


def say_found(found: FoundWord, back: Saying, *, discreet: bool) -> Saying:
    """Say of a word what it is and what to note instead, and the way `back`.

    While a screen is shared, the word itself is left out.
    """
    term = Words(found.term)
    if found.category not in PROTECTED:
        return Saying(_INSULT_ALONE if discreet else _INSULT, term=term, back=back)
    subject = Saying(SUBJECTS[found.category])
    template = _SUBJECT_ALONE if discreet else _SUBJECT
    return Saying(template, subject=subject, term=term, back=back)
