"""What was told of a meeting itself, in words."""

from ooo.core.capture.told import MeetingFacts
from ooo.core.text.facts import Name
from ooo.words.language import Language
from ooo.words.meetings import say_mood, say_spoke
from ooo.words.outline import joined
from ooo.words.records import COMMA
from ooo.words.run import Runs, capitalized


def say_told(language: Language, told: MeetingFacts, first_name: str) -> Runs:
    """Say what was told of the meeting itself: `Mood 2 of 5, 45 min, Alice spoke more`."""
    parts: list[Runs] = []
    if told.mood:
        parts.append(say_mood(language, told.mood))
    if told.minutes:
        parts.append(language.say("{minutes} min", minutes=told.minutes))
    if told.useful:
        said = language.say("useful {n} of 5 to {name}", n=told.useful, name=Name(first_name))
        parts.append(said)
    if told.spoke:
        parts.append(say_spoke(language, told.spoke, first_name))
    return capitalized(joined(parts, COMMA))
