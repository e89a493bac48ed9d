"""Who someone is: the fields of a person and what they hold, in words."""

import datetime as dt
from collections.abc import Mapping

from ooo.core.model import Booking
from ooo.core.text.facts import Code, Fact, Name, Slug, Words
from ooo.words.language import Language
from ooo.words.rhythm import say_cadence, say_moment
from ooo.words.run import Runs

RELATIONS = {
    "report": "report",
    "manager": "manager",
    "peer": "peer",
    "mentee": "mentee",
    "skip": "skip",
}
FIELDS = {
    "slug": "short name",
    "name": "name",
    "aliases": "aliases",
    "role": "role",
    "relation": "relation",
    "since": "joined",
    "last_met": "last met before this notebook",
    "cadence": "cadence",
    "career_cadence": "career talk",
    "minutes": "minutes",
    "leaves": "leaves",
    "trial": "trial period until",
    "email": "e-mail",
    "language": "language",
    "next": "booked",
    "next_from": "booked by",
    "added": "in the notebook since",
}
PREFERENCES = {"recognition": "recognition", "feedback": "feedback"}
"""The names of preferences that are ours; any other is somebody's word."""

ENTRIES = {
    "one-to-one": "{count:# one-to-one|# one-to-ones}",
    "career": "{count:# career talk|# career talks}",
    "first": "{count:# first meeting|# first meetings}",
    "async": "{count:# async|# async}",
    "coaching": "{count:# coaching session|# coaching sessions}",
    "skipped": "{count:# skipped|# skipped}",
    "note": "{count:# note|# notes}",
}
"""How many dated entries of each kind there are."""

KINDS: Mapping[str, type[Fact]] = {"name": Name, "slug": Slug, "role": Words, "email": Words}


def say_preference(language: Language, key: str) -> Runs:
    """Say what a preference is for: ours in a language, any other as it was typed."""
    return language.say(PREFERENCES[key]) if key in PREFERENCES else language.fact(Words(key))


def say_field(language: Language, field: str, value: object) -> Runs:
    """Say what a field of a person holds; `none` where it holds nothing.

    Raise BadCadence when it is a cadence that is none.
    """
    if not value:
        return language.say("none")
    match value:
        case Booking():
            return say_moment(language, value)
        case dt.date():
            return (language.date(value),)
        case tuple():
            return language.fact(Words(", ".join(value)))
    text = str(value)
    if field.endswith("cadence"):
        return say_cadence(language, text)
    if field == "relation":
        return language.say(RELATIONS[text])
    return language.fact(KINDS.get(field, Code)(text))
