"""The sheet of a log, written as a text to fill in; `core/log/template` reads it back.

A field is written under a name that is read back as that field: one of `FIELDS`.
"""

from collections.abc import Iterator
from typing import TypeVar

from msgspec.structs import replace

from ooo.core.capture.captured import LineProblem
from ooo.core.capture.marks import taught
from ooo.core.log.entry import Entry
from ooo.core.log.sheet import LogSheet, NumberedPromise
from ooo.core.log.template.lines import (
    COMMENT,
    LEGENDS,
    MESSAGE,
    Field,
    TemplateFamily,
    TemplateRow,
    fields_of,
    line_of_goal,
    one_line,
    typed,
    value_of,
)
from ooo.core.model import Commitment, Point
from ooo.core.text.facts import Name, Words
from ooo.words.discreet import hidden
from ooo.words.echo import words_in_line
from ooo.words.goals import say_last_read, say_title
from ooo.words.language import InTemplate, Language
from ooo.words.log import say_point, say_promise
from ooo.words.meetings import KINDS
from ooo.words.run import Runs, plain

_TITLES: dict[TemplateFamily, str] = {
    "point": "Points: {legend}.",
    "to say": "Only what you tick was said: {legend}.",
    "blocker": "In the way: {legend}.",
    "promise": "Promises: {legend}.",
}
_OF_DELETING: dict[TemplateFamily, str] = {
    "point": "A line you delete was not reached.",
    "promise": "A line you delete stays as it is.",
}
NAMES: dict[Field, str] = {
    "date": "date",
    "next": "next meeting",
    "minutes": "minutes",
    "mood": "mood",
}


AnyRecord = TypeVar("AnyRecord", Point, Commitment)


class Template:
    """A sheet as it is written; `rows` are its records that have an id, as they stand in the text.

    While the screen is shared (`discreet`), nothing is in it that others may not see.
    """

    def __init__(self, sheet: LogSheet, language: Language, *, discreet: bool = False) -> None:
        self._sheet = sheet
        self._language = language
        self._discreet = discreet
        self._they = Name(sheet.screen.first_name)
        every = tuple(self._every_row())
        self.rows = tuple(row for row in every if row.id)
        self._nameless = len(every) - len(self.rows)

    def written(self, entry: Entry, *, body: str = "") -> str:
        """Give the text to fill in: the words so far, the sheet, what there is to say of a meeting.

        `entry` bears whole ids; what it says is ticked and filled in already. `body` are lines of
        the capture grammar that were typed before.
        """
        parts = [*self._head(entry), *self._words(), *typed(entry, body), ""]
        if entry.is_met:
            parts += self._records(entry)
        elif self._sheet.track:
            parts += self._session(entry)
        return "\n".join([*parts, *self._fields(entry), ""])

    def _every_row(self) -> Iterator[TemplateRow]:
        sheet = self._sheet
        for held in sheet.points:
            yield self._point("point", held.point)
        for point in (*sheet.to_say, *sheet.sensitive):
            yield self._point("to say", point)
        for blocker in sheet.blockers:
            yield self._point("blocker", blocker.point)
        for promise in sheet.promises:
            yield self._promise(promise)

    def _point(self, family: TemplateFamily, point: Point) -> TemplateRow:
        said = say_point(self._language, _on_one_line(point), self._they)
        return TemplateRow(point.id, family, self._in_line(said))

    def _promise(self, held: NumberedPromise) -> TemplateRow:
        held = replace(held, commitment=_on_one_line(held.commitment))
        said = say_promise(self._language, held, self._they, today=self._sheet.date)
        return TemplateRow(held.commitment.id, "promise", self._in_line(said))

    def _head(self, entry: Entry) -> Iterator[str]:
        template = "{name}, {day}: save and close the editor to log it."
        if entry.kind != "one-to-one":
            template = "{name}, {day}, {kind}: save and close the editor to log it."
        kind = self._language.say(KINDS[entry.kind])
        name = Name(self._sheet.name)
        yield self._comment(template, name=name, day=entry.date, kind=kind)
        yield self._comment(
            "A line that starts with # is left out (\\# keeps it). An empty file logs nothing."
        )
        yield ""

    def _words(self) -> Iterator[str]:
        yield self._comment("What was said, a line each. A promise may end with its date: by fri")
        marks = taught("log", self._language.code)
        width = max(7, *(len(mark) for mark, _ in marks))
        for mark, meaning in marks:
            if mark:
                yield f"{COMMENT}   {mark:<{width}} {self._language.text(meaning)}"
        yield ""

    def _records(self, entry: Entry) -> Iterator[str]:
        said = dict(entry.said)
        for family, title in _TITLES.items():
            lines = [row.line(said.get(row.id)) for row in self.rows if row.family == family]
            if lines:
                yield self._comment(title, legend=LEGENDS[family])
                if family in _OF_DELETING:
                    yield self._comment(_OF_DELETING[family])
                yield from (*lines, "")
        yield from self._goals(entry)
        if self._nameless:
            template = "Left out for want of an id: {count:# record|# records} (ooo check --fix)."
            yield self._comment(template, count=self._nameless)
            yield ""

    def _session(self, entry: Entry) -> Iterator[str]:
        """Ask for what a coaching session is about: the experiment, what comes next, the track."""
        for held in self._sheet.screen.experiments:
            text = words_in_line(self._language, held)
            yield self._comment("What happened, behind the id; n is not tried:")
            yield f"{COMMENT}   {self._in_line(text)}"
            yield f"{held.id}:"
        yield self._comment("The next experiment: <- TEXT by DATE. What was told: told: and heard:")
        yield self._comment("How useful it was to them, 1 to 5: useful: 4")
        yield ""
        yield from self._goals(entry)

    def _goals(self, entry: Entry) -> Iterator[str]:
        """Ask for readings and a verdict, each on the line of its goal."""
        sheet, told = self._sheet, dict(entry.told_of)
        judged = (sheet.verdict,) if sheet.verdict else ()
        asked = {goal.id: goal for goal in (*sheet.readings, *judged)}
        asked |= {goal.id: goal for goal in sheet.screen.goals if goal.id in told}
        if not asked:
            return
        yield self._comment(
            "Goals: a number behind the id is a reading, keep, adjust or stop (and why) a verdict."
        )
        for named, goal in asked.items():
            known = say_title(self._language, goal)
            if goal in sheet.readings:
                known = say_last_read(self._language, goal, today=sheet.date)
                if not goal.is_open:
                    known = self._language.say("{read}: does it hold?", read=known)
            yield f"{COMMENT}   {self._in_line(known)}"
            known_of = [one for held, one in entry.told_of if held == named]
            yield from (line_of_goal(named, one) for one in known_of or (None,))
        yield ""

    def _fields(self, entry: Entry) -> Iterator[str]:
        if entry.is_spoken:
            about = self._language.day(self._sheet.about, today=entry.date)
            yield self._comment(
                "Empty means not said. The next meeting would be about {day}; mood is 1 to 5.",
                day=about,
            )
        for field in fields_of(entry):
            name = plain(self._language.say(NAMES[field]))
            yield f"{name}: {value_of(entry, field)}".rstrip()

    def _comment(self, template: str, **facts: InTemplate) -> str:
        return f"{COMMENT} {self._shown(self._language.say(template, **facts))}"

    def _in_line(self, runs: Runs) -> str:
        return one_line(self._shown(runs))

    def _shown(self, runs: Runs) -> str:
        seen = (hidden(run, self._language) for run in runs) if self._discreet else runs
        return plain(tuple(seen))


def with_message(text: str, problems: tuple[LineProblem, ...], language: Language) -> str:
    """Give the text with what is wrong with it on top, in comments; its lines count from there."""
    told = [
        (
            problem,
            (*language.text(problem.says).split("\n"), *language.text(problem.fix).split("\n")),
        )
        for problem in problems
    ]
    height = 2 + sum(1 + len(explained) for _, explained in told)
    first = language.say("Nothing is saved yet. Mend this, then save and close again.")
    message = [f"{MESSAGE} {plain(first)}"]
    for problem, explained in told:
        source = Words(problem.source.split("\n")[0])
        line = language.say("Line {line}: {source}", line=problem.line + height, source=source)
        message.append(f"{MESSAGE} {plain(line)}".rstrip())
        message += [f"{MESSAGE}   {each}".rstrip() for each in explained]
    return "\n".join([*message, MESSAGE, text])


def _on_one_line(record: AnyRecord) -> AnyRecord:
    return replace(record, text=one_line(record.text))
