"""A made-up language: what is ours is said in Greek letters, what is not ours in Cyrillic ones.

So whatever still stands in ASCII letters on a screen came past the language, or is a text whose
kind nobody told.
"""

import datetime as dt
import re
from string import ascii_lowercase

from ooo.core.text.facts import Fact
from ooo.words.language import InTemplate, Language
from ooo.words.run import Run, Runs


def _letters(others: str) -> dict[int, int]:
    return str.maketrans(ascii_lowercase + ascii_lowercase.upper(), others + others.upper())


_OURS = _letters("αβγδεζηθικλμνξοπρστυφχψωϊϋ")
_THEIRS = _letters("абвгдежзийклмнопрстуфхцчшщ")
_HOLE = re.compile(r"\{(\w+)(:[^{}]*)?\}")
_ID = re.compile(r"\b(?=\w*[0-9])[a-z][a-z0-9]{3}\b")
_LETTER = re.compile("[A-Za-z]")


class MadeUp(Language):
    """English with other letters; every text is as long as before."""

    code = "xx"

    def twin(self, template: str) -> str:
        """Give a template with its own words in Greek letters; the names in it stay."""
        said, at = [], 0
        for hole in _HOLE.finditer(template):
            name, form = hole[1], hole[2] or ""
            said.append(template[at : hole.start()].translate(_OURS))
            said.append(f"{{{name}{form.translate(_OURS) if '|' in form else form}}}")
            at = hole.end()
        return "".join((*said, template[at:].translate(_OURS)))

    def by_others(self, fact: Fact) -> Run:
        """Say what is not ours in Cyrillic letters."""
        return _in(_THEIRS, super().by_others(fact))

    def command(self, template: str, /, **facts: InTemplate) -> Runs:
        """Say a command in Cyrillic letters, since no language changes it."""
        return tuple(_in(_THEIRS, run) for run in super().command(template, **facts))

    def date(self, day: dt.date) -> Run:
        """Say a day in full."""
        return _in(_OURS, super().date(day))

    def long_date(self, day: dt.date) -> Run:
        """Say a day as a heading does."""
        return _in(_OURS, super().long_date(day))

    def written_day(self, day: dt.date, *, today: dt.date) -> Run:
        """Say a day within a letter."""
        return _in(_OURS, super().written_day(day, today=today))

    def month(self, day: dt.date) -> Run:
        """Say the month of a day."""
        return _in(_OURS, super().month(day))

    def short_month(self, day: dt.date) -> Run:
        """Say the month of a day in three letters."""
        return _in(_OURS, super().short_month(day))

    def month_alone(self, day: dt.date) -> Run:
        """Say a month of which the year is known."""
        return _in(_OURS, super().month_alone(day))

    def day_of_month(self, day: dt.date) -> Run:
        """Say a day where its month is said above."""
        return _in(_OURS, super().day_of_month(day))

    def weekday(self, day: dt.date) -> Run:
        """Say a day of this week."""
        return _in(_OURS, super().weekday(day))

    def day(self, day: dt.date, *, today: dt.date) -> Run:
        """Say a day, with its year when that is not today's."""
        return _in(_OURS, super().day(day, today=today))

    def short_day(self, day: dt.date, *, today: dt.date) -> Run:
        """Say a day without its weekday."""
        return _in(_OURS, super().short_day(day, today=today))

    def near_day(self, day: dt.date, *, today: dt.date) -> Run:
        """Say a past day within today's month."""
        return _in(_OURS, super().near_day(day, today=today))


MADE_UP = MadeUp()


def past_the_language(printed: str) -> list[str]:
    """Give the lines that hold ASCII letters, which no one said in the made-up language."""
    return [line for line in printed.splitlines() if _LETTER.search(_ID.sub("", line))]


def _in(letters: dict[int, int], run: Run) -> Run:
    return run.with_text(run.text.translate(letters))
