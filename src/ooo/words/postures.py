"""The levels of autonomy by name, and what each asks of the manager, in a line."""

from ooo.core.model import Autonomy
from ooo.core.text.facts import Name, Words
from ooo.words.language import Language
from ooo.words.run import Runs

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
