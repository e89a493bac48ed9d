"""A made-up notebook as if it were kept to this day, so that every screen has something to show."""

import datetime as dt
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.dossier import Dossier

WRITTEN = dt.date(2026, 11, 23)
"""The day, a Monday, on which the sample stands as it was written."""

LOG_LINES = {
    "en": """\
Wants a quieter sprint; the migration took more than she shows
bravo: calm and clear in the incident call
-> find her a slot to present at the all-hands by +1w
<- sketch two options for the on-call rota by +2w
g4pz: 4 asked only about the bonus
next: how did the presentation go?
""",
    "fr": """\
Demande un sprint plus calme ; la migration l'a plus éprouvée qu'elle ne le montre
merci: calme et claire pendant l'incident
-> lui trouver un créneau pour présenter à la réunion générale d'ici une semaine
<- esquisser deux options pour l'astreinte d'ici deux semaines
g4pz: 4 seulement sur la prime
prochain: comment s'est passée la présentation ?
""",
}
"""What a manager would type after the sample's meeting with Alice, by what is spoken."""

TEAM = {
    "en": """\
Name;Job title;Manager;Birth date
Lou MOREL;Data analyst;Marion LEFÈVRE;02/11/1991
Sacha ROY;Support;Someone ELSE;01/01/1980
""",
    "fr": """\
Nom;Fonction;Manager;Date de naissance
Lou MOREL;Analyste data;Marion LEFÈVRE;02/11/1991
Sacha ROY;Support;Claude PETIT;01/01/1980
""",
}
"""A team as a spreadsheet has it; one of the two is the manager's own."""

TO_TRY = {
    "en": "ooo coach bruno · ooo add chloe her portfolio · ooo done k7mx · ooo undo",
    "fr": "ooo coach bruno · ooo add chloe son portfolio · ooo done k7mx · ooo undo",
}
"""What to type next, on the same notebook."""


def calendar(today: dt.date) -> str:
    """Give a calendar in which one of the sample's people is met, three days from now."""
    day = today + dt.timedelta(3)
    return (
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:1:1 Chloé / Marion\n"
        f"DTSTART:{day:%Y%m%d}T100000\nEND:VEVENT\nEND:VCALENDAR\n"
    )


_S = TypeVar("_S", bound=Struct)


def kept_to(today: dt.date, dossier: Dossier) -> Dossier:
    """Give a dossier of the sample with every date in it as far from `today` as it was."""
    return _shifted(dossier, today - WRITTEN)


def _shifted(value: _S, by: dt.timedelta) -> _S:
    fields = value.__struct_fields__
    return replace(value, **{name: _shift(getattr(value, name), by) for name in fields})


def _shift(value: object, by: dt.timedelta) -> object:
    match value:
        case dt.date():
            return value + by
        case Struct():
            return _shifted(value, by)
        case tuple():
            return tuple(_shift(each, by) for each in value)
        case _:
            return value
