"""The walk-through of `ooo log`: words first, because words fade, then one question after another.

Whatever was typed lies in a draft from that moment until it is saved; Enter is always the safe
and usual answer.
"""

import datetime as dt
from contextlib import suppress

from msgspec import UNSET
from msgspec.structs import replace

from ooo.cli.asking.ask import Ask, Interrupted
from ooo.cli.asking.elsewhere import AskAnywhere, Elsewhere, GoElsewhere, as_text, find_elsewhere
from ooo.cli.asking.kept import offer
from ooo.cli.asking.marks import explain_marks
from ooo.cli.asking.pick import say_why
from ooo.cli.asking.questions import BackToTheWords, InTheEditor, Questions
from ooo.cli.asking.second_log import into_or_again
from ooo.cli.asking.typed import TypedLines
from ooo.cli.asking.unkept import show_lines, show_unkept
from ooo.cli.asking.which_day import on_the_booked_day
from ooo.cli.log import KINDS, keep
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.table import room
from ooo.core.capture.draft import as_draft, read_draft
from ooo.core.dossier import Dossier
from ooo.core.log import Logged
from ooo.core.log.dialogue import with_answers
from ooo.core.log.entry import Entry
from ooo.core.log.session import track_for
from ooo.core.log.sheet import session_sheet, sheet
from ooo.core.log.unfinished import look_at
from ooo.core.model import MET, Goal
from ooo.core.records.live import without_ids
from ooo.core.rhythm.meetings import of_day_and_before
from ooo.core.rhythm.who import Picked
from ooo.core.text.facts import Name, Slug, Words
from ooo.errors import OooError, Saying
from ooo.store.drafts import DraftSession
from ooo.store.files import CannotWrite
from ooo.store.fix import complete
from ooo.store.notebook import Gathered
from ooo.words.run import Run


def walk(environment: Environment, picked: Picked, entry: Entry, *, dated: bool = False) -> Logged:
    """Ask everything about a meeting, save it, and give what was kept.

    With `dated` the entry's day wins over that of a draft. Raises what `keep` does; the draft then
    stays, and the next log of that person offers it.
    """
    walked = Walk(environment, picked, entry, dated=dated)
    try:
        while True:
            try:
                return walked.run()
            except GoElsewhere as there:
                walked = walked.carried(there.place)
    finally:
        walked.let_go()


class Walk:
    """One walk-through: who, what was said, and the answers so far."""

    def __init__(
        self, environment: Environment, picked: Picked, entry: Entry, *, dated: bool
    ) -> None:
        self._environment = environment
        self._plain = Ask(environment, editing=True)
        self._ask = AskAnywhere(environment, self._plain, self._go_elsewhere)
        self._output = environment.output
        self._picked = picked
        self._asked = entry
        self._dated = dated
        self._session = DraftSession(environment.notebook.state, picked.slug)
        self._before: DraftSession | None = None
        self._lines: list[str] = []
        self._taken = False
        self._entry = replace(entry, person=picked.slug)
        self._questions: Questions | None = None
        self._track: Goal | None = None

    def run(self) -> Logged:
        """Go from the first line to the saved meeting."""
        cover, _ = self._environment.notebook.cover()
        try:
            if self._before is None:
                self._go_on_from_before()
            if not (self._dated or self._before or self._lines):
                self._entry = on_the_booked_day(
                    self._environment, self._picked, self._entry, self._ask
                )
            gathered = self._read()
            dossier = gathered.value
            self._typed = TypedLines(self._environment, self._session, dossier, self._entry)
            self._entry = into_or_again(self._environment, self._ask, dossier, self._entry)
            self._track = track_for(dossier, self._entry, gathered.unread)
            if self._track:
                shown = session_sheet(dossier, self._track, self._entry.date)
                session_room = room("asking.session")
                self._words = session_room.SessionWords(
                    self._environment, self._ask, self._typed, dossier
                )
            else:
                shown = sheet(
                    dossier,
                    self._entry.date,
                    cover=cover,
                    into=self._entry.into,
                    agenda=self._entry.goes_through_agenda,
                )
            questions = self._questions = Questions(self._environment, self._ask, shown)
            self._say_who(dossier)
            if self._entry.kind in MET:
                questions.show_sheet()
            if self._before:
                show_lines(self._environment, self._lines)
            self._typed.take_again(self._lines)
            self._taken = True
            self._let_go_of_before()
            entry = self._words_then_questions(questions)
            if self._track and entry.says_nothing:
                raise room("asking.session").SaidNothing
            logged = keep(self._environment, entry)
        except InTheEditor:
            return self._go_on_in_the_editor()
        except (KeyboardInterrupt, OooError):
            self._say_what_is_kept()
            raise
        self._session.drop()
        return logged

    def carried(self, place: Elsewhere) -> "Walk":
        """Give the walk that goes on elsewhere with the words typed so far.

        They stay in the draft of this one until they lie in the other's. Where there are none yet,
        what was left there is offered.
        """
        entry = replace(self._asked, date=place.day)
        is_session = self._picked.session and entry.kind == "coaching"
        if is_session and place.picked.slug != self._picked.slug:
            entry = replace(entry, kind="one-to-one")
        dated = self._dated or place.day != self._asked.date
        walked = Walk(self._environment, place.picked, entry, dated=dated)
        lines = self._words_so_far
        if not lines:
            self._session.let_go()
            return walked
        walked._before, walked._lines = self._session, lines
        if place.picked.slug == self._picked.slug:
            walked._session = self._session
        return walked

    def let_go(self) -> None:
        """Leave the drafts that were not dropped, for a later log to go on with."""
        for session in (self._session, self._before):
            if session is not None:
                session.let_go()

    def _read(self) -> Gathered[Dossier]:
        """Read the person; records written by hand get the ids that answers need."""
        notebook = self._environment.notebook
        choose = of_day_and_before(self._entry.date)
        gathered = notebook.read(self._picked.slug, meetings=choose)
        if without_ids(gathered.value) and not gathered.problems:
            complete(notebook, self._picked.slug, command=f"ooo log {self._picked.slug}")
            gathered = notebook.read(self._picked.slug, meetings=choose)
        self._output.warn(gathered.problems)
        return gathered

    def _say_who(self, dossier: Dossier) -> None:
        why = say_why(self._picked.why)
        name, day = Name(self._picked.name), self._day(self._entry.date)
        said = Saying("{name}, {day}", name=name, day=day)
        if self._track:
            session = room("asking.session").say_session(dossier, self._track, self._entry.date)
            said = Saying("{said}, {session}", said=said, session=session)
        template = "{said} ({why}; w = someone else)" if why else "{said}"
        self._output.say(Saying(template, said=said, why=why))

    def _go_on_from_before(self) -> None:
        """Offer what was left of each log that was broken off; its day becomes the entry's."""
        # A text of the editor holds the words of its session too.
        for draft in {draft.number: draft for draft in self._session.left()}.values():
            kept = None if draft.suffix else read_draft(draft.text)
            found = look_at(draft.text, edited=bool(draft.suffix), today=self._environment.today)
            kind = draft.suffix.removesuffix(".txt").removeprefix(".") or "one-to-one"
            if kind not in KINDS or not (kept or (draft.suffix and found.lines)):
                continue
            show_lines(self._environment, kept.lines if kept else ())
            if offer(self._environment, self._ask, self._picked.name, self._session, [draft]):
                if kept is None:
                    self._entry = replace(self._entry, kind=kind)
                    raise InTheEditor
                if not self._dated:
                    self._entry = replace(self._entry, date=kept.date)
                self._lines = kept.lines
                return

    def _words_then_questions(self, questions: Questions) -> Entry:
        while True:
            if self._track:
                self._words.take(self._track, self._take_words)
            else:
                self._take_words()
            if not self._entry.is_spoken:
                return self._typed.told(self._entry)
            try:
                answered = questions.put(books=self._entry.next is UNSET)
            except BackToTheWords:
                continue
            return with_answers(self._typed.told(self._entry), answered)

    def _take_words(self) -> None:
        """Take line after line to an empty one; pasted lines come all at once."""
        self._output.prose(Saying("What was said? (empty line ends, ? marks)"))
        while typed := self._line_of_words():
            match typed:
                case "?":
                    explain_marks(self._output)
                case "b":
                    self._take_back()
                case "e":
                    raise InTheEditor
                case _:
                    for line in filter(str.strip, as_text(typed).splitlines()):
                        self._typed.take(line)

    def _line_of_words(self) -> str:
        """Ask for a line of what was said; what Ctrl-C leaves on it stays in the draft."""
        try:
            return self._ask.line(Saying("> "), with_marks=True)
        except Interrupted as stopped:
            self._typed.leave(stopped.typed)
            raise

    def _go_elsewhere(self, typed: str) -> None:
        """Go where the words belong; where that cannot be told, say so and stay."""
        here = Elsewhere(self._picked, self._entry.date)
        try:
            place = find_elsewhere(self._environment, self._plain, typed[1:].strip(), here)
        except OooError as refused:
            self._output.fail(refused)
        else:
            raise GoElsewhere(place)

    def _take_back(self) -> None:
        line = self._typed.take_back()
        if line is None:
            self._output.tell(Saying("There is no line to take back."))
        else:
            self._output.say(Saying("Taken back: {line}", line=Words(line)))

    def _go_on_in_the_editor(self) -> Logged:
        """Let the rest be written in the editor; the words so far are in its text."""
        entry = self._entry
        if self._questions:
            entry = with_answers(entry, self._questions.told())
        if self._session.is_behind:
            # The editor goes on with what lies in the draft: that is all of it, or it is refused.
            try:
                self._session.save(as_draft(entry.date, self._words_so_far))
            except CannotWrite:
                self._say_what_is_kept()
                raise
        logged: Logged = room("asking.log_editor").log_in_editor(
            self._environment, self._picked, entry, dated=self._dated, session=self._session
        )
        return logged

    def _let_go_of_before(self) -> None:
        """Drop the draft whose words lie in this one now; one that cannot be is offered again."""
        if self._before and self._before is not self._session and not self._session.is_behind:
            with suppress(CannotWrite):
                self._before.drop()

    @property
    def _words_so_far(self) -> list[str]:
        return self._typed.kept if self._taken else self._lines

    def _day(self, day: dt.date) -> Run:
        return self._output.language.day(day, today=self._environment.today)

    def _say_what_is_kept(self) -> None:
        if self._session.is_behind:
            show_unkept(self._environment, self._words_so_far)
            return
        for session in (self._session, self._before):
            if session is None or session.is_behind:
                continue
            if session.read() is not None:
                kept = (
                    "Nothing is saved yet. What you typed is kept: ooo log {who} goes on with it."
                )
                self._output.tell(Saying(kept, who=Slug(session.slug)))
                return
