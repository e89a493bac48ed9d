"""The walk-through of `ooo log`: words first, because words fade, then one question after another.

Whatever was typed lies in a draft from that moment until it is saved; Enter is always the safe
and usual answer.
"""

import datetime as dt

from msgspec import UNSET
from msgspec.structs import replace

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.pick import choose_someone, say_why
from ooo.cli.asking.second_log import into_or_again
from ooo.cli.asking.typed import TypedLines, draft_of, kept_words
from ooo.cli.log import keep
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.table import room
from ooo.core.capture.marks import others, taught
from ooo.core.capture.tags import TAGS
from ooo.core.dossier import Dossier
from ooo.core.log import Logged
from ooo.core.log.dialogue import Question, answers, next_question, with_answers
from ooo.core.log.entry import Entry
from ooo.core.log.sheet import sheet
from ooo.core.model import MET
from ooo.core.records.live import without_ids
from ooo.core.rhythm.meetings import of_day
from ooo.core.rhythm.who import Picked
from ooo.core.text.facts import Name, Slug, Words
from ooo.errors import OooError, Saying
from ooo.store.fix import complete
from ooo.words.log import HELP, say_mark
from ooo.words.run import Run

_KEYS = Saying("? explains, b goes back, e opens the editor, Ctrl-C keeps your words.")


class SomeoneElse(Exception):
    """The person picked is not the one who was met."""


class InTheEditor(Exception):
    """The rest shall be written in the editor."""


class BackToTheWords(Exception):
    """There is something more to say before the questions."""


def walk(environment: Environment, picked: Picked, entry: Entry) -> Logged:
    """Ask everything about a meeting, save it, and give what was kept.

    Raises what `keep` does; the draft then stays, and the next log of that person offers it.
    """
    try:
        return Walk(environment, picked, entry).run()
    except SomeoneElse:
        return walk(environment, choose_someone(environment, "log"), entry)


class Walk:
    """One walk-through: who, what was said, and the answers so far."""

    def __init__(self, environment: Environment, picked: Picked, entry: Entry) -> None:
        self._environment = environment
        self._ask = Ask(environment, editing=True)
        self._output = environment.output
        self._picked = picked
        self._entry = replace(entry, person=picked.slug)
        self._given: list[tuple[Question, str]] = []

    def run(self) -> Logged:
        """Go from the first line to the saved meeting."""
        cover, _ = self._environment.notebook.cover()
        lines = self._kept_from_before()
        dossier = self._read()
        self._typed = TypedLines(self._environment, dossier, self._entry.date)
        try:
            self._entry = into_or_again(self._environment, self._ask, dossier, self._entry)
            self._sheet = sheet(dossier, self._entry.date, cover=cover, into=self._entry.into)
            self._say_who()
            for line in lines:
                self._typed.take(line)
            entry = self._words_then_questions()
            logged = keep(self._environment, entry)
        except InTheEditor:
            return self._go_on_in_the_editor()
        except (KeyboardInterrupt, OooError):
            self._say_what_is_kept()
            raise
        self._environment.notebook.state.drop_draft(draft_of(self._picked.slug))
        return logged

    def _read(self) -> Dossier:
        """Read the person; records written by hand get the ids that answers need."""
        notebook = self._environment.notebook
        choose = of_day(self._entry.date)
        gathered = notebook.read(self._picked.slug, meetings=choose)
        if without_ids(gathered.value) and not gathered.problems:
            complete(notebook, self._picked.slug, command=f"ooo log {self._picked.slug}")
            gathered = notebook.read(self._picked.slug, meetings=choose)
        self._output.warn(gathered.problems)
        return gathered.value

    def _say_who(self) -> None:
        why = say_why(self._picked.why)
        template = "{name}, {day} ({why}; w = someone else)" if why else "{name}, {day}"
        name, day = Name(self._picked.name), self._day(self._entry.date)
        self._output.say(Saying(template, name=name, day=day, why=why))
        if self._entry.kind in MET:
            self._output.show(self._sheet)

    def _kept_from_before(self) -> list[str]:
        """Offer the words of a walk that was broken off, and its day; give those to go on with."""
        kept = kept_words(self._environment, self._picked.slug)
        if kept is None:
            return []
        count, day = len(kept.lines), self._day(kept.date)
        self._output.say(Saying("Kept from {day} ({count:# line|# lines}):", day=day, count=count))
        for line in kept.lines:
            self._output.say(Saying("  {line}", line=Words(line)))
        if self._ask.yes(Saying("Go on with it?"), default=True):
            self._entry = replace(self._entry, date=kept.date)
            return kept.lines
        self._environment.notebook.state.drop_draft(draft_of(self._picked.slug))
        return []

    def _words_then_questions(self) -> Entry:
        while True:
            self._take_words()
            try:
                self._put_the_questions()
            except BackToTheWords:
                continue
            entry = self._typed.told(self._entry)
            if self._entry.kind not in MET:
                return entry
            told = answers(self._given, today=self._environment.today)
            return with_answers(entry, told, self._sheet)

    def _take_words(self) -> None:
        """Take line after line to an empty one; pasted lines come all at once."""
        self._output.prose(Saying("What was said? (empty line ends, ? marks)"))
        while typed := self._ask.line(Saying("> "), with_marks=True):
            match typed.strip():
                case "?":
                    self._explain_marks()
                case "b":
                    self._take_back()
                case "e":
                    raise InTheEditor
                case "w" if say_why(self._picked.why) and not self._typed.lines:
                    raise SomeoneElse
                case _:
                    for line in filter(str.strip, typed.splitlines()):
                        self._typed.take(line)

    def _take_back(self) -> None:
        line = self._typed.take_back()
        if line is None:
            self._output.tell(Saying("There is no line to take back."))
        else:
            self._output.say(Saying("Taken back: {line}", line=Words(line)))

    def _explain_marks(self) -> None:
        tags = [(f"+{tag}", meaning) for tag, meaning in TAGS.items()]
        for mark, meaning in (*taught("log"), *others("log"), *tags):
            line = say_mark(self._output.language, mark, meaning)
            self._output.say(Saying("{line}", line=line))
        self._output.prose(_KEYS)

    def _put_the_questions(self) -> None:
        """Put every question until its answer can be taken; `b` goes back to the one before."""
        today = self._environment.today
        if self._entry.kind not in MET:
            return
        while question := next_question(self._sheet, self._given, today=today):
            if question.asks == "next" and self._books_already():
                return
            drawn = Run(self._output.drawn(question))
            typed = self._ask.line(Saying("{question} ", question=drawn))
            match typed.strip():
                case "?":
                    self._explain(question)
                case "b" if self._given:
                    self._given.pop()
                case "b":
                    raise BackToTheWords
                case "e":
                    raise InTheEditor
                case _:
                    self._answer(question, typed)

    def _answer(self, question: Question, typed: str) -> None:
        self._given.append((question, typed))
        try:
            answers(self._given, today=self._environment.today)
        except OooError as refused:
            self._given.pop()
            self._output.fail(refused)

    def _books_already(self) -> bool:
        return self._entry.next is not UNSET

    def _go_on_in_the_editor(self) -> Logged:
        """Let the rest be written in the editor; the words so far are in its text."""
        told = answers(self._given, today=self._environment.today)
        entry = with_answers(self._entry, told, self._sheet) if self._given else self._entry
        logged: Logged = room("asking.log_editor").log_in_editor(
            self._environment, self._picked, entry
        )
        return logged

    def _explain(self, question: Question) -> None:
        self._output.prose(Saying("{help}\n{keys}", help=HELP[question.asks], keys=_KEYS))

    def _day(self, day: dt.date) -> Run:
        return self._output.language.day(day, today=self._environment.today)

    def _say_what_is_kept(self) -> None:
        if self._typed.lines:
            kept = "Nothing is saved yet. What you typed is kept: ooo log {who} goes on with it."
            self._output.tell(Saying(kept, who=Slug(self._entry.person)))
