"""Which of two names is the given one: turned round only where that is sure, else refused."""

import datetime as dt
from itertools import takewhile

from ooo.core.people.cells import Addressed, addressed
from ooo.core.people.newcomers import Newcomer
from ooo.core.people.said_of import HEADINGS, Refused, with_field
from ooo.core.text.facts import Words
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern
from ooo.errors import Saying

_GIVEN = pattern(r"[^\W\d_][^\W\d_]+(?:[-'’][^\W\d_]+)*(?: [^\W\d_]\.)?")
_NO_INITIALS = 3
_PARTICLES = frozenset(
    [
        *("de", "du", "des", "van", "von", "der", "den", "le", "la", "di", "da", "del", "el", "al"),
    ]
)
_WHAT_THEY_DO = frozenset(
    [
        *("lead", "dev", "developer", "engineer", "designer", "manager", "director", "architect"),
        *("analyst", "intern", "ops", "sales", "support", "product", "data", "finance", "legal"),
        *("design", "engineering", "marketing", "platform", "backend", "frontend", "security"),
        *("apprentice", "contractor", "consultant", "assistant", "owner", "head", "staff"),
        *("developpeur", "developpeuse", "ingenieur", "ingenieure", "directeur", "directrice"),
        *("stagiaire", "alternant", "alternante", "apprenti", "comptable", "juriste", "cheffe"),
        *("chef", "responsable", "produit", "tester", "writer", "recruiter", "researcher"),
    ]
)


def in_order(each: Addressed) -> str:
    """Give a name with the given name first; raise Refused where that cannot be told."""
    last, comma, first = (part.strip() for part in each.name.partition(","))
    if not comma:
        return each.name
    if holds_both(Addressed(first, each.email), last) or _is_capitals(last, first):
        return f"{first} {last}"
    raise Refused(which_first(last, first))


def capitals_last(name: str) -> str:
    """Put a family name that stands first, in capitals, behind the given one: `LE GALL Anne`.

    So lists of human resources have it, in one column.
    Capitals of two letters alone may be initials, and stay.
    """
    words = name.split()
    family = [*takewhile(str.isupper, words)]
    given = words[len(family) :]
    if not given or any(map(str.isupper, given)) or max(map(len, family), default=0) < _NO_INITIALS:
        return name
    return " ".join((*given, *family))


def which_first(last: str, first: str) -> Saying:
    """Ask which of two names is the given one, by how each is written."""
    return Saying(
        "which is the given name? Write {first} {last}, or {last}, role {first}",
        first=Words(first),
        last=Words(last),
    )


def holds_both(each: Addressed, last: str) -> bool:
    """Tell whether the address is made of both names, so that they are one person's."""
    local = _letters(each.email.partition("@")[0])
    first, second = _letters(each.name), _letters(last)
    return bool(first and second) and local in {first + second, second + first}


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, fold(text)))


def _is_capitals(last: str, first: str) -> bool:
    is_last = len(last) > 1 and last.isupper() and not first.isupper()
    return is_last and bool(_GIVEN.fullmatch(first))


def given_first(name: str, fields: list[str], today: dt.date) -> tuple[str, list[str]]:
    """Put `Last, First` in order where that is sure; raise Refused where it may be meant."""
    if not fields:
        return name, fields
    emails = [addressed(field) for field in fields]
    given = emails[0].name or fields[0]
    email = next((each.email for each in emails if each.email), "")
    held = holds_both(Addressed(given, email), name)
    if _GIVEN.fullmatch(given) and (held or _is_capitals(name, given)):
        beside = [emails[0].email] if given != fields[0] else []
        return f"{given} {name}", [*beside, *fields[1:]]
    short = " " not in name or fold(name.split(maxsplit=1)[0]) in _PARTICLES
    if short and len(fields) == 1 and _looks_given(given) and _is_role(given, today):
        raise Refused(which_first(name, given))
    return name, fields


def _is_role(field: str, today: dt.date) -> bool:
    return with_field(Newcomer(name="", role=""), field, today)[0] == "role"


def _looks_given(field: str) -> bool:
    """Tell whether a lone field looks like a given name: one word, that is no work and no word."""
    return (
        bool(_GIVEN.fullmatch(field))
        and field[0].isupper()
        and not field.split(maxsplit=1)[0].isupper()
        and fold(field) not in _WHAT_THEY_DO | {"report", "manager", "peer", "mentee", "skip"}
        and fold(field) not in HEADINGS
    )
