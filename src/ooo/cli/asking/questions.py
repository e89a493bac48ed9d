"""The questions of a walk, behind its words: put one after another, each until it is answered."""

from collections.abc import Iterator

from msgspec.structs import replace

from ooo.cli.asking.ask import Ask
from ooo.cli.shell.environment import Environment
from ooo.core.log.dialogue import Answers, Given, Question, answers, next_question
from ooo.core.log.sheet import LogSheet
from ooo.core.model import Commitment, Point
from ooo.core.text.facts import Code, Words
from ooo.errors import OooError, Saying
from ooo.words.log import HELP
from ooo.words.run import Run

KEYS = Saying(
    "? explains, b goes back, e opens the editor, Ctrl-C keeps your words; "
    "w carries them to someone else or another day (w karim, w tue 17)."
)


class InTheEditor(Exception):
    """The rest shall be written in the editor."""


class BackToTheWords(Exception):
    """There is something more to say before the questions."""


class Questions:
    """The questions about one sheet, and the answers so far."""

    def __init__(self, environment: Environment, ask: Ask, sheet: LogSheet) -> None:
        self._environment = environment
        self._output = environment.output
        self._ask = ask
        self._sheet = sheet
        self._given: list[tuple[Question, str]] = []
        self._shown_at = {False: 0, True: 0}  # the points, and the promises

    def show_sheet(self) -> None:
        """Show what is gone through, with its numbers."""
        self._shown_at = dict.fromkeys(self._shown_at, self._output.rows)
        self._output.show(self._sheet)

    def told(self) -> Answers:
        """Give what the answers come to."""
        return self._answers(self._given)

    def put(self, *, books: bool) -> Answers:
        """Put every question until its answer can be taken, and give the answers.

        `b` goes back to the question before; the next meeting is asked for where `books`. Raises
        BackToTheWords and InTheEditor.
        """
        while question := next_question(self._sheet, self._given, today=self._environment.today):
            if question.asks == "next" and not books:
                break
            self._show_again(question)
            drawn = Run(self._output.drawn(question))
            typed = self._ask.line(Saying("{question} ", question=drawn))
            match typed.strip():
                case "?":
                    self._output.prose(
                        Saying("{help}\n{keys}", help=HELP[question.asks], keys=KEYS)
                    )
                case "b" if self._given:
                    self._given.pop()
                case "b":
                    raise BackToTheWords
                case "e":
                    raise InTheEditor
                case "l" if question.later:
                    self._output.show(self._part(promises=True, later=True))
                case "s" if hidden := [*self._sensitive(question)]:
                    for record in hidden:
                        said = Saying("{text}  [{id}]", text=Words(record.text), id=Code(record.id))
                        self._output.say(said)
                case _:
                    self._answer(question, typed)
        return self.told()

    def _answer(self, question: Question, typed: str) -> None:
        given = [*self._given, (question, typed)]
        try:
            self._answers(given)
        except OooError as refused:
            self._output.fail(refused)
        else:
            self._given = given

    def _answers(self, given: Given) -> Answers:
        environment = self._environment
        return answers(given, today=environment.today, now=environment.now.time())

    def _show_again(self, question: Question) -> None:
        """Show what a question's numbers stand for where that has left the screen."""
        promises = question.asks == "kept"
        begun = self._output.rows - self._shown_at[promises]
        if question.offered and begun >= self._output.height:
            self._shown_at[promises] = self._output.rows
            self._output.show(self._part(promises=promises))

    def _part(self, *, promises: bool, later: bool = False) -> LogSheet:
        """Give the sheet with its promises alone, those not due yet too if asked, or its points."""
        sheet = replace(self._sheet, to_say=())
        if not promises:
            return replace(sheet, promises=())
        listed = sheet.later if later else sheet.promises
        return replace(sheet, points=(), sensitive=(), promises=listed)

    def _sensitive(self, question: Question) -> Iterator[Point | Commitment]:
        """Give the sensitive records that a question is about, of which no text is shown."""
        offered = {*question.offered.values(), *question.later.values(), question.id}
        sheet = self._sheet
        promises = (held.commitment for held in (*sheet.promises, *sheet.later))
        records: tuple[Point | Commitment, ...] = (*sheet.sensitive, *promises)
        return (each for each in records if each.sensitive and each.id in offered)
