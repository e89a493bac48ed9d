"""What `ooo goal` refuses, and what it says beside its answer."""

from ooo.cli.shell.environment import Environment
from ooo.core.dates.tail import DateEnd
from ooo.core.text.facts import Code, Words
from ooo.errors import Saying, UsageProblem


class NotOfAGoal(UsageProblem):
    """What was typed behind a goal's id is neither a reading nor a verdict."""

    says = "{text:quoted} is no number, and neither keep, adjust nor stop."
    fix = (
        "A reading: ooo goal {id} 5. A verdict: ooo goal {id} adjust too wide. "
        "What it is: ooo fix {id} --text TEXT"
    )


class OnlyOfAReading(UsageProblem):
    """A day was given, and nothing that took place on it."""

    says = "--date is the day of a reading or a verdict."
    fix = "Leave it out, or say it: ooo goal ID 5 --date fri. By when it shall be: --by DATE"


class KnowsNoClosed(UsageProblem):
    """An option of a list was given to what lists nothing."""

    says = "{flag} goes with looking at goals alone."
    fix = "Leave it out."


def say_end(environment: Environment, named: str, end: DateEnd) -> None:
    """Name an end of a goal's words that may be a date, and the command that sets it."""
    ways = [
        Saying("ooo move {id} {date}", id=Code(named), date=Code(offer.day.isoformat()))
        for offer in end.offers
    ]
    said = Saying(
        "{words:quoted} is kept in the words of {id}, which has no date.\nTo set it: {ways:or}",
        words=Words(end.words),
        id=Code(named),
        ways=ways or (Saying("ooo move {id} DATE", id=Code(named)),),
    )
    environment.output.tell(said)
