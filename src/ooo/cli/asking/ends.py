"""What is said of an end of the words that was not taken for a date."""

from ooo.cli.shell.environment import Environment
from ooo.core.dates.tail import DateEnd
from ooo.core.text.facts import Code, Words
from ooo.errors import Saying


def say_end(environment: Environment, named: str, end: DateEnd) -> None:
    """Name an end that may be a date, and the commands that set it for what bears an id."""
    move, language = "ooo move {id} {date}", environment.output.language
    ways = [
        Saying(
            "{command} ({day})",
            command=language.command(move, id=Code(named), date=Code(offer.day.isoformat())),
            day=offer.day,
        )
        for offer in end.offers
    ]
    without = language.command("ooo move {id} DATE", id=Code(named))
    said = Saying(
        "{words:quoted} is kept in the words of {id}, which has no date.\nTo set it: {ways:or}",
        words=Words(end.words),
        id=Code(named),
        ways=ways or (Saying("{command}", command=without),),
    )
    environment.output.tell(said)
