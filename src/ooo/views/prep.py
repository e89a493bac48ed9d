"""The sheet read five minutes before a meeting: what must not be forgotten stands on top."""

from ooo.core import brief_words as words
from ooo.core.model import Owner, Point
from ooo.core.prep import Brief
from ooo.core.prep.first import First
from ooo.core.records.standing import OpenPromise
from ooo.core.wording import as_sentence, one_line
from ooo.views.layout import Drawing, Run, Sheet
from ooo.views.page import Page
from ooo.views.phrases import beside, goal_runs, say_late

_LABELS = {"recognition": "Thanks to say", "feedback": "Feedback to give"}


def view(brief: Brief, page: Page) -> Drawing:
    """Draw the sheet, or its first ten lines where the short one was asked for."""
    sheet = Sheet(page)
    drawing = _Drawing(brief, page, sheet)
    drawing.header()
    drawing.first()
    if not brief.screen.short:
        drawing.last_time()
    drawing.points()
    drawing.commitments()
    if brief.screen.short:
        more = Run(f"ooo prep {page.slug(brief.person)}", "command", whole=True)
        sheet.shorten(words.SHORT, Run("The rest: ", "muted"), more)
        return sheet.drawn()
    drawing.goals()
    drawing.balance()
    drawing.starter()
    if brief.screen.hint:
        sheet.gap()
        sheet.line(Run("After: "), Run("ooo log", "command", whole=True))
    return sheet.drawn()


class _Drawing:
    """The parts of the sheet, in the order they are drawn."""

    def __init__(self, brief: Brief, page: Page, sheet: Sheet) -> None:
        self._brief = brief
        self._screen = brief.screen
        self._page = page
        self._sheet = sheet
        self._they = page.name(self._screen.called)
        self._me = words.manager(page.name(self._screen.me))

    def header(self) -> None:
        brief, screen = self._brief, self._screen
        name = self._page.name(brief.name) + (" (left)" if screen.left else "")
        meeting = beside(self._page, *words.say_meeting(brief))
        self._sheet.line(Run(name, "title"), *meeting, wide=True)
        circumstances = beside(self._page, *words.say_circumstances(brief))
        self._sheet.line(Run(words.say_rhythm(brief)), *circumstances, wide=True)
        if screen.unlogged:
            slug, day = self._page.slug(brief.person), screen.unlogged
            self._sheet.line(
                Run(f"{words.say_unlogged(day, today=brief.today)} ", "due"),
                Run(f"ooo log {slug} --date {day}", "command", whole=True),
            )

    def first(self) -> None:
        if not self._brief.first:
            return
        self._sheet.heading("FIRST")
        for at, each in enumerate(self._brief.first):
            if words.is_owed(each):
                self._owed(each)
                continue
            opening = "" if self._page.accessible else words.opening(each, self._they)
            said = [Run(opening), self._said(each.text)]
            self._row(said, _LABELS[each.reason], words.why_said(each), each.id)
            if words.ends_with_preference(self._brief, at):
                prefers = f"{self._they} prefers: {self._page.text(one_line(each.preference))}"
                self._sheet.line(Run(prefers, "reason"), indent=3)

    def _owed(self, each: First) -> None:
        why = words.why_owed(each, today=self._brief.today)
        runs = [Run(why, whole=True)] if why else []
        if each.reason == "late":
            runs += [Run(", ")] if runs else []
            runs.append(Run(say_late(each.days_late, self._page), "late", whole=True))
        else:
            runs += [Run(". ")] if runs else []
            runs += [Run(f"Tell {self._they}:", "due", whole=True), Run(" ")]
            told = words.what_to_tell(each, today=self._brief.today)
            runs.append(Run(told, "due", whole=True))
        promise = as_sentence(self._page.text(each.text))
        self._sheet.row(Run("You owe: "), Run(promise), Run(" "), *runs, tag=each.id)

    def last_time(self) -> None:
        brief, hidden = self._brief, self._screen.hidden.notes
        notes = words.notes_to_show(brief)
        kept = words.shows_kept(brief)
        if not kept and not notes and not hidden:
            return
        self._sheet.heading(words.last_time(brief), words.counted(0, hidden))
        for each in notes:
            self._note(words.say_origin(each, today=brief.today), each.text)
        if kept:
            self._kept()

    def _note(self, mark: str, text: str) -> None:
        for at, line in enumerate(self._page.text(text).split("\n")):
            self._sheet.line(Run("" if at else mark, "reason"), Run(line), indent=1)

    def _kept(self) -> None:
        kept = [
            f"{self._owner(each.owner)}: {self._page.text(one_line(each.text))}"
            for each in self._brief.kept_since
        ]
        said = (", " if self._page.accessible else " · ").join(kept) or "nothing yet"
        self._sheet.line(Run("Kept since: ", "muted"), Run(said), indent=1)

    def points(self) -> None:
        brief, hidden = self._brief, self._screen.hidden
        they = self._they
        self._agenda(
            f"{they.upper()}'S POINTS", f"{they}'s point", brief.their_points, hidden.their_points
        )
        mine = words.my_point(self._me, shared=self._screen.shared)
        self._agenda(f"{mine.upper()}S", mine, brief.my_points, hidden.my_points)

    def _agenda(self, heading: str, label: str, points: tuple[Point, ...], hidden: int) -> None:
        if not points and not hidden:
            return
        self._sheet.heading(heading, words.counted(len(points), hidden))
        for each in points:
            why = words.why_point(each, day=self._screen.day, today=self._brief.today)
            self._row([self._said(each.text)], label, why, each.id)

    def commitments(self) -> None:
        brief, hidden = self._brief, self._screen.hidden.commitments
        in_first = any(map(words.is_owed, brief.first))
        if not brief.commitments and not hidden:
            if not in_first and not self._screen.shared:
                self._sheet.gap()
                self._sheet.line(Run("No open commitments."))
            return
        heading = "OTHER COMMITMENTS" if in_first else "COMMITMENTS"
        self._sheet.heading(heading, words.counted(len(brief.commitments), hidden))
        for each in brief.commitments:
            owner = self._owner(each.owner)
            said = [self._said(each.text)]
            if not self._page.accessible:
                said.insert(0, Run(f"{owner}: ", "person"))
            why = words.why_promise(each)
            self._row(said, f"{owner} promised", why, each.id, self._due(each))

    def _due(self, each: OpenPromise) -> Run:
        due = words.say_due(each, today=self._brief.today, shared=self._screen.shared)
        return Run(due.words, due.meaning)

    def goals(self) -> None:
        if not self._brief.goals:
            return
        self._sheet.heading("GOALS")
        for each in self._brief.goals:
            runs = goal_runs(each, self._page, today=self._brief.today)
            self._sheet.row(*runs, label="Goal", tag=each.id)

    def balance(self) -> None:
        if self._brief.balance and self._brief.balance.sentence:
            self._sheet.gap()
            self._sheet.line(Run(self._brief.balance.sentence))

    def starter(self) -> None:
        if self._brief.last_met is None and not self._screen.shared:
            self._sheet.heading("TO BEGIN WITH")
            for line in words.STARTER:
                self._sheet.line(Run(line.format(name=self._they)), indent=1)

    def _row(
        self, left: list[Run], label: str, why: str, tag: str, status: Run | None = None
    ) -> None:
        """Write a row; why it is there stands before its status."""
        if status and why:
            status = Run(f"{why}, {status.text}", status.meaning)
        self._sheet.row(
            *left, label=label, status=status or (Run(why, "reason") if why else None), tag=tag
        )

    def _owner(self, who: Owner) -> str:
        return words.owner(who, they=self._they, me=self._me, shared=self._screen.shared)

    def _said(self, text: str) -> Run:
        return Run(self._page.text(text))
