"""French says facts: its own dates, quotes, numbers and elisions; its words are in the other files.

The twins are written with plain blanks. On a screen a no-break space takes their place before
`: ; ! ?`, inside « » and around `=`; in a pipe they stay, so that what is printed can be looked
for as it is typed.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from importlib import import_module

from ooo.core.text.facts import Code, Fact, TypedDate
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern
from ooo.words.language import InTemplate, Language
from ooo.words.run import Run, Runs, plain, worn

_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTHS: tuple[str, ...] = ("janvier", "février", "mars", "avril", "mai", "juin")
_MONTHS += ("juillet", "août", "septembre", "octobre", "novembre", "décembre")
_BRIEFLY: tuple[str, ...] = ("janv.", "févr.", "mars", "avr.", "mai", "juin")
_BRIEFLY += ("juil.", "août", "sept.", "oct.", "nov.", "déc.")
_COLUMNS = "jan fév mar avr mai jun jul aoû sep oct nov déc".split()  # noqa: SIM905 -- as read
_SHORT = 3
_SHORT_WEEKDAYS = frozenset(weekday[:_SHORT] for weekday in _WEEKDAYS)
_TWO = 2
_NO_BREAK = "\u00a0"
_TYPESET = {
    plain: plain.replace(" ", _NO_BREAK) for plain in (" :", " ;", " !", " ?", "« ", " »", " = ")
}
ROOMS: tuple[str, ...] = ("common", "prep", "monday", "looking_back", "meetings", "sheets", "sent")
ROOMS += ("asking", "logging", "shell", "tab", "help", "commands", "capture", "records", "people")
ROOMS += ("keeping_people", "outside", "notebook", "problems", "two_way", "undoing", "growing")
ROOMS += ("coaching", "growing_help", "delegating", "exchange", "calendars", "reviewing")
ROOMS += ("dashboards", "to_type")
"""In the order in which they are looked through; the first few are all that most screens need."""

_FIRST: dict[str, tuple[str, ...]] = {
    "ask": ("sent", "two_way"),
    "book": ("calendars",),
    "check": ("sheets", "problems"),
    "coach": ("coaching", "to_type"),
    "config": ("sheets", "outside", "calendars"),
    "dashboard": ("dashboards", "growing", "looking_back", "reviewing", "delegating"),
    "delegate": ("delegating",),
    "export": ("outside", "commands"),
    "find": ("looking_back",),
    "goal": ("growing", "to_type", "sent", "meetings"),
    "help": ("common", "shell", "tab", "help", "commands"),
    "history": ("looking_back",),
    "import": ("exchange",),
    "log": ("common", "meetings", "logging", "capture", "asking", "commands", "growing"),
    "list": ("sheets",),
    "plan": ("sent",),
    "prep": ("common", "prep", "growing"),
    "recap": ("sent",),
    "review": ("reviewing", "looking_back"),
    "show": ("sheets", "meetings"),
    "skip": ("sheets",),
    "undo": ("undoing", "sheets"),
}
"""Where a command finds what it says, where the first few do not hold it all."""

_MUTE_H = (
    "hector",
    "helen",
    "heloi",
    "henri",
    "herve",
    "hippolyte",
    "honor",
    "hortens",
    "hub",
    "hug",
)
"""How a name begins whose h is not heard, and which elides as a vowel does."""

_COUNTED = pattern(r"\+(\d+)(d|w|mo|y)")
_UNITS = {"d": "j", "w": "sem", "mo": "mois", "y": "an"}
_NUMBERED = pattern(r"(\d+)(?:st|nd|rd|th)")
_IN_FRENCH = {
    "mon": "lun",
    "tue": "mar",
    "wed": "mer",
    "thu": "jeu",
    "fri": "ven",
    "sat": "sam",
    "sun": "dim",
    "today": "aujourd'hui",
    "tomorrow": "demain",
    "yesterday": "hier",
    "eow": "fin de semaine",
    "eom": "fin du mois",
    "eoy": "fin d'année",
}
"""What is offered in English, when what was typed was in neither language."""

_twins: dict[str, str] = {}
_rooms = list(reversed(ROOMS))


def twin_of(template: str) -> str:
    """Give the French of a template; the template itself where it has none."""
    while template not in _twins:
        if not _rooms:
            return template
        room = _rooms.pop()
        _twins.update(import_module(f"ooo.words.french.{room}").TWINS)
    return _twins[template]


def elides(word: str) -> bool:
    """Tell whether `de` becomes `d'` before a word: `d'Alice`, `d'Yves`, `de Yann`."""
    begun = fold(word)
    if begun.startswith("y"):
        return begun[1:_TWO] not in "aeiou"
    return begun.startswith(("a", "e", "i", "o", "u", *_MUTE_H))


def _of(text: str) -> str:
    return "d'" if elides(text) else "de "


def _on(text: str) -> str:
    """Give the article of a day, which one of this week has none of: `pour ven.`."""
    weekday, dot, day = text.partition(". ")
    dated = dot and len(weekday) == _SHORT and day[:1].isdigit() and weekday in _SHORT_WEEKDAYS
    return "le " if text[:1].isdigit() or dated else ""


def _that(text: str) -> str:
    return "qu'" if elides(text) else "que "


_BEFORE = {"de": _of, "le": _on, "que": _that}
"""The forms of a fact that stand in French templates alone: what is said before it."""


class French(Language):
    """French, on a screen or in a pipe."""

    code = "fr"

    def __init__(self, *, on_screen: bool) -> None:
        self._on_screen = on_screen
        self._said: dict[str, str] = {}

    def typeset(self, *, on_screen: bool) -> Language:
        """Give it as it stands on a screen, or in a pipe."""
        return ON_SCREEN if on_screen else IN_A_PIPE

    def twin(self, template: str) -> str:
        """Give the template in French."""
        said = self._said.get(template)
        if said is None:
            said = twin_of(template)
            for blank, kept in _TYPESET.items() if self._on_screen else ():
                said = said.replace(blank, kept)
            self._said[template] = said
        return said

    def speak_of(self, command: str) -> None:
        """Look first where most of what a command says stands."""
        _rooms.sort(key=_FIRST.get(command, ()).__contains__)

    def command(self, template: str, /, **facts: InTemplate) -> Runs:
        """Say a command to type, what is to be filled in by its French word.

        What is to be filled in stands in capitals: a command without any is the same.
        """
        return super().command(template if template.islower() else twin_of(template), **facts)

    def _filled(self, template: str, facts: Mapping[str, InTemplate]) -> list[Run]:
        """Fill a template; a day that ends with a dot ends its sentence too."""
        runs = super()._filled(template, facts)
        for at in range(1, len(runs)):
            before, here = runs[at - 1], runs[at].text
            if here.startswith(".") and before.of is None and before.text.endswith("."):
                runs[at] = runs[at].with_text(here[1:])
        return runs

    def fact(self, fact: InTemplate, form: str = "") -> Runs:
        """Say one fact, behind what French puts before it: `d'Alice`, `le 4 déc.`."""
        if type(fact) is TypedDate:
            return super().fact(_as_typed(fact))
        if form not in _BEFORE:
            return super().fact(fact, form)
        said = super().fact(fact)
        before = _BEFORE[form](plain(said))
        return (Run(before), *worn(said, whole=True)) if before else said

    def quoted(self, fact: Fact, form: str) -> Runs:
        """Say what was typed or said in French quotes, which are the same for both."""
        del form
        said = self.by_others(fact)
        blank = _NO_BREAK if self._on_screen else " "
        return (said.with_text(f"«{blank}{said.text}{blank}»"),)

    def joined(self, facts: Sequence[InTemplate], form: str = "") -> Runs:
        """Say several facts; between numbers a comma would be read as that of `3,5`."""
        if not form and any(type(each) is float and each % 1 for each in facts):
            form = "apart"
        return super().joined(facts, form)

    def is_one(self, count: int) -> bool:
        """Tell whether a count takes the form for one: none does, too."""
        return count < _TWO

    def number(self, value: float) -> str:
        """Say a measure: `5`, `2,5`."""
        return super().number(value).replace(".", ",")

    def date(self, day: dt.date) -> Run:
        """Say a day in full: `ven. 27 nov. 2026`."""
        return Run(f"{self._day_of_week(day)} {self._day_of_year(day)} {day.year}", whole=True)

    def long_date(self, day: dt.date) -> Run:
        """Say a day as a heading does: `Vendredi 27 novembre 2026`."""
        weekday, month = _WEEKDAYS[day.weekday()].capitalize(), _MONTHS[day.month - 1]
        return Run(f"{weekday} {_ordinal(day)} {month} {day.year}", whole=True)

    def written_day(self, day: dt.date, *, today: dt.date) -> Run:
        """Say a day within a letter: `vendredi 27 novembre`."""
        weekday, month = _WEEKDAYS[day.weekday()], _MONTHS[day.month - 1]
        year = "" if day.year == today.year else f" {day.year}"
        return Run(f"{weekday} {_ordinal(day)} {month}{year}", whole=True)

    def written_time(self, time: dt.time) -> Run:
        """Say a time within a letter: `10 h`, `10 h 30`."""
        blank = _NO_BREAK if self._on_screen else " "
        minutes = f"{blank}{time.minute:02}" if time.minute else ""
        return Run(f"{time.hour}{blank}h{minutes}", whole=True)

    def month(self, day: dt.date) -> Run:
        """Say the month of a day: `Novembre 2026`."""
        return Run(f"{_MONTHS[day.month - 1].capitalize()} {day.year}", whole=True)

    def short_month(self, day: dt.date) -> Run:
        """Say a month in three letters: `fév`."""
        return Run(_COLUMNS[day.month - 1])

    def month_alone(self, day: dt.date) -> Run:
        """Say a month within a year: `février`."""
        return Run(_MONTHS[day.month - 1])

    def day_of_month(self, day: dt.date) -> Run:
        """Say a day where its month is said above: `lun. 9`."""
        return Run(f"{self._day_of_week(day)} {_ordinal(day)}", whole=True)

    def near_day(self, day: dt.date, *, today: dt.date) -> Run:
        """Say a past day as `ven. 20` within today's month, else as `ven. 30 oct.`."""
        if (day.year, day.month) != (today.year, today.month):
            return self.day(day, today=today)
        return self.day_of_month(day)

    def typed_weekday(self, weekday: int) -> Code:
        """Give a weekday, counted from Monday, as a command takes it: `ven`."""
        return Code(_WEEKDAYS[weekday][:_SHORT])

    def distance(self, day: dt.date, *, today: dt.date) -> Run:
        """Say how far away a day is; today in full, which columns shorten."""
        return Run("aujourd'hui") if day == today else super().distance(day, today=today)

    def _day_of_week(self, day: dt.date) -> str:
        return f"{_WEEKDAYS[day.weekday()][:_SHORT]}."

    def _day_of_year(self, day: dt.date) -> str:
        return f"{_ordinal(day)} {_BRIEFLY[day.month - 1]}"


def _as_typed(offered: TypedDate) -> Code:
    """Give a date to type in French where it is offered in English: `le 16`, `+3j`, `ven`."""
    day, blank, time = offered.partition(" ")
    if time and not time[0].isdigit():
        return offered
    if found := _COUNTED.fullmatch(day):
        day = f"+{found[1]}{_UNITS[found[2]]}"
    elif found := _NUMBERED.fullmatch(day):
        day = "le 1er" if found[1] == "1" else f"le {found[1]}"
    return Code(f"{_IN_FRENCH.get(day, day)}{blank}{time}")


def _ordinal(day: dt.date) -> str:
    return "1er" if day.day == 1 else str(day.day)


ON_SCREEN = French(on_screen=True)
IN_A_PIPE = French(on_screen=False)
