"""Which languages are spoken, and which one is meant by what somebody wrote."""

from ooo.core.text.facts import Code, Words
from ooo.errors import UsageProblem

SPOKEN = ("en", "fr")
"""By their codes, the first where nothing else is asked for."""

_BY_NAME = {"english": "en", "anglais": "en", "french": "fr", "français": "fr", "francais": "fr"}
_UNSET = ("c", "posix")


class UnknownLanguage(UsageProblem):
    """A language is asked for that is not spoken."""

    says = "{language:quoted} is no language that ooo speaks."
    fix = "It speaks: {languages}."

    def __init__(self, text: str) -> None:
        super().__init__(language=Words(text), languages=tuple(map(Code, SPOKEN)))


def language_meant(text: str) -> str:
    """Give the code of the language meant by `fr`, `fr_CA.UTF-8`, `French`; UnknownLanguage."""
    written = text.strip().lower()
    code = written
    for end in "_-.@":
        code = code.partition(end)[0]
    code = _BY_NAME.get(written, SPOKEN[0] if code in _UNSET else code)
    if code not in SPOKEN:
        raise UnknownLanguage(text)
    return code


def language_sent(*wished: str) -> str:
    """Give the code of the first language that is wished for, in order; UnknownLanguage."""
    return language_meant(next(filter(None, wished), SPOKEN[0]))
