"""The levels of autonomy by name, and what each asks of the manager, in a line."""

import datetime as dt

from ooo.core.model import Autonomy
from ooo.core.text.facts import Name, Words
from ooo.words.language import Language
from ooo.words.run import Runs

TYPE_CHECKING = False  # a sheet that lists no topics does not load what makes the list
if TYPE_CHECKING:
    from ooo.core.growth.delegate import Topic

LEVELS = ("", "directed", "coached", "supported", "delegated")
_IN_A_LINE = (
    "",
    "{topic} is at 1, directed: say what, how and by when",
    "{topic} is at 2, coached: explain why, decide together",
    "{topic} is at 3, supported: agree the outcome, {name} decides how",
    "{topic} is at 4, delegated: agree the outcome and the limits",
)


def say_posture_of(language: Language, topic: Autonomy, called: str) -> Runs:
    """Say at which level a topic is and what that asks: `payroll is at 3, supported: …`."""
    template, name = _IN_A_LINE[topic.level], Name(called)
    more = {"name": name} if "{name}" in template else {}
    return language.say(template, topic=Words(topic.topic), **more)


def say_standing(language: Language, topic: "Topic", *, today: dt.date) -> Runs:
    """Say the level, since when, and the one before: `3 supported, since 26 Oct, from 2`."""
    called = language.say(LEVELS[topic.level])
    said = language.say("{level} {called}", level=topic.level, called=called)
    if topic.since:
        day = language.short_day(topic.since, today=today)
        said = language.say("{level}, since {day}", level=said, day=day)
    if topic.was:
        said = language.say("{level}, from {was}", level=said, was=topic.was)
    if topic.is_early:
        said = language.say("{level}: too early to tell", level=said)
    return said
