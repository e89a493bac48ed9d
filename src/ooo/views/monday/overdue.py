"""Monday morning on one screen: what I promised, what they promised, who was not seen."""

import datetime as dt
from collections.abc import Iterator

from ooo.core.model import Booking, Owner
from ooo.core.monday.overdue import DueMeeting, LateMeeting, OpenCommitment, Overdue
from ooo.core.rhythm.presence import say_booking
from ooo.core.wording import (
    say_cadence,
    say_count,
    say_day,
    say_days,
    say_distance,
    say_long_date,
    say_weekday,
)
from ooo.views.layout import Drawing, Sheet, cells
from ooo.views.page import Page
from ooo.views.suggest import say_first_step, say_next
from ooo.words.language import Run

_ID_CELLS = 4
_BEYOND_STATUS = 7
_WEEK = 7
_WORDS_OF_STATUS = len("due today")
_GAP = 3
_WIDEST_ON_A_PIPE = 120


def view(found: Overdue, page: Page) -> Drawing:
    """Draw the list: mine first, the latest first, and beside each where it can be settled."""
    sheet = Sheet(page)
    if found.screen.empty:
        say_first_step(sheet)
        return sheet.drawn()
    drawing = _Drawing(found, page, sheet)
    drawing.headline()
    drawing.promises("YOU PROMISED", "me")
    drawing.promises("THEY PROMISED", "them")
    drawing.not_seen()
    drawing.not_logged()
    drawing.what_follows()
    return sheet.drawn()


class _Drawing:
    """The parts of the screen, in the order they are drawn."""

    def __init__(self, found: Overdue, page: Page, sheet: Sheet) -> None:
        self._found = found
        self._screen = found.screen
        self._today = found.screen.today
        self._page = page
        self._sheet = sheet
        self._rows = (*found.mine, *found.theirs, *found.today, *found.soon)
        self._id_cells = max((_ID_CELLS, *(cells(each.id) for each in self._rows)))
        self._edge = self._column_of_statuses()
        self._says_something = False

    def headline(self) -> None:
        found = self._found
        late = len(found.mine) + len(found.theirs)
        counts = (
            (late, f"{say_count(late, 'commitment')} late"),
            (len(found.today), f"{len(found.today)} due today"),
            (len(found.soon), f"{len(found.soon)} due soon"),
            (len(found.meetings), f"{say_count(len(found.meetings), 'person', 'people')} not seen"),
            (len(found.unlogged), f"{say_count(len(found.unlogged), 'booking')} not logged"),
            (self._screen.sensitive, f"{self._screen.sensitive} sensitive (--all)"),
        )
        said = ", ".join(words for count, words in counts if count)
        self._says_something = bool(said)
        if late or found.meetings or self._screen.sensitive:
            words = f"{say_long_date(self._today)}: {said}"
            self._sheet.line(Run(words, "title"), wide=True)
        elif said:
            self._sheet.line(Run(f"Nothing overdue, {said}.", "title"), wide=True)
        else:
            coming = " ".join(["", *self._coming("Next due")])
            self._sheet.line(Run("Nothing overdue.", "title"), Run(coming), wide=True)

    def promises(self, heading: str, owner: Owner) -> None:
        rows = [each for each in self._rows if each.owner == owner]
        if rows:
            self._sheet.heading(heading)
        for each in rows:
            whom = self._screen.people[each.person]
            beside = "" if whom.left else self._booked(each, whom.booked)
            words = Run(self._words(each))
            self._row(self._call(each.person), words, each.id, self._status(each), beside)

    def not_seen(self) -> None:
        if self._found.meetings:
            self._sheet.heading("NOT SEEN")
        for each in self._found.meetings:
            booked = self._screen.people[each.person].booked
            beside = say_booking(booked, today=self._today)
            self._row(self._call(each.person), Run(self._since(each)), "", None, beside)

    def not_logged(self) -> None:
        if self._found.unlogged:
            self._sheet.heading("NOT LOGGED")
        for each in self._found.unlogged:
            slug, day = self._page.slug(each.person), each.booked.day
            self._sheet.line(
                Run(self._call(each.person), "person"),
                Run(f", booked {self._near(day)}: "),
                Run(f"ooo log {slug} --date {self._past(day)}", "command", whole=True),
                Run(self._between),
                Run(f"ooo skip {slug}", "command", whole=True),
                indent=1,
                wide=True,
            )

    def what_follows(self) -> None:
        coming = self._coming("This week") if self._says_something else []
        if coming or self._screen.next:
            self._sheet.gap()
        if coming:
            self._sheet.line(Run(" ".join(coming)), wide=True)
        say_next(self._sheet, self._screen.next, self._page)

    def _row(self, name: str, words: Run, id_: str, status: Run | None, beside: str) -> None:
        if self._page.accessible:
            said = ", ".join(filter(None, (status.text if status else "", beside)))
            self._sheet.row(words, label=name, status=Run(said), tag=id_)
            return
        narrow = self._page.is_narrow
        pad = " " * (self._id_cells - cells(id_) + 2)
        self._sheet.row(
            Run(id_, "id"),
            Run(pad if id_ or not narrow else ""),
            Run(name, "person"),
            Run("  "),
            words,
            status=status,
            after=Run(f" · {beside}" if status else beside, "muted") if beside else None,
            edge=self._edge if status else self._edge - _WORDS_OF_STATUS,
            hang=3 if narrow else self._id_cells + 3,
        )

    def _status(self, each: OpenCommitment) -> Run:
        if each.days_late:
            return Run(f"{say_days(each.days_late)} late", "late")
        return Run(f"due {self._soon(each.due)}", "due")

    def _words(self, each: OpenCommitment) -> str:
        return self._page.text(" ".join(each.text.splitlines()))

    def _since(self, each: LateMeeting) -> str:
        """Say how long ago they met, and how often they mean to."""
        met = say_distance(each.last_met, today=self._today) if each.last_met else "not met yet"
        return f"{met}, {say_cadence(each.cadence)}"

    def _booked(self, each: OpenCommitment, booked: Booking | None) -> str:
        """Say when a promise can be settled; the day is not said twice."""
        if booked is None or not each.due == booked.day == self._today:
            return say_booking(booked, today=self._today)
        return f"booked {booked.time:%H:%M}" if booked.time else "booked today"

    def _column_of_statuses(self) -> int:
        """Give where statuses end: 65 of 80, further left where what stands beside is long.

        On a pipe, where nothing is wrapped, they end behind the longest row, as far as that goes.
        """
        edge = self._page.measure - _BEYOND_STATUS
        if self._page.width is None:
            ends = max(self._ends_of_rows(), default=0)
            return max(edge, min(ends, _WIDEST_ON_A_PIPE))
        booked = {whom.booked for whom in self._screen.people.values()}
        beside = max((len(say_booking(each, today=self._today)) for each in booked), default=0)
        return min(edge, self._page.width - 1 - len(" · ") - beside)

    def _ends_of_rows(self) -> Iterator[int]:
        """Give where the status of each row would end at the earliest."""
        before = 1 + self._id_cells + 2
        for each in self._rows:
            said = f"{self._call(each.person)}  {self._words(each)}"
            yield before + cells(said) + _GAP + len(self._status(each).text)
        for late in self._found.meetings:
            said = f"{self._call(late.person)}  {self._since(late)}"
            yield before + cells(said) + _GAP + _WORDS_OF_STATUS

    def _coming(self, label: str) -> list[str]:
        """Give sentences on what is due later this week, or next, and what has no date."""
        screen = self._screen
        coming = [self._promise_ahead(each) for each in screen.week]
        if screen.more_this_week:
            coming.append(f"{screen.more_this_week} more (--soon 7d)")
        if not coming and label == "Next due":
            match screen.upcoming:
                case OpenCommitment() as promise:
                    coming = [self._promise_ahead(promise)]
                case DueMeeting(slug, due):
                    coming = [f"a meeting ({self._call(slug)}, {self._soon(due)})"]
                case None:
                    pass
        sentences = [f"{label}: {', '.join(coming)}."] if coming else []
        if screen.without_date:
            sentences.append(f"Without a date: {screen.without_date}.")
        return sentences

    def _promise_ahead(self, each: OpenCommitment) -> str:
        side = "yours" if each.owner == "me" else "theirs"
        said = f"{side} ({self._call(each.person)}, {self._soon(each.due)})"
        return f"{each.id}, {said}" if each.id else said

    def _call(self, slug: str) -> str:
        whom = self._screen.people[slug]
        return self._page.name(whom.called) + (" (left)" if whom.left else "")

    def _soon(self, day: dt.date) -> str:
        """Say a day from today on: `today`, `Fri` within the week, else `Fri 4 Dec`."""
        if day == self._today:
            return "today"
        near = (day - self._today).days < _WEEK
        return say_weekday(day) if near else say_day(day, today=self._today)

    def _near(self, day: dt.date) -> str:
        """Say a past day: `Fri 20` within its month, else `Fri 30 Oct`."""
        said = say_day(day, today=self._today)
        return said.rpartition(" ")[0] if _month(day) == _month(self._today) else said

    def _past(self, day: dt.date) -> str:
        """Give a past day as `--date` takes it: `fri` within a week, else in full."""
        near = (self._today - day).days < _WEEK
        return say_weekday(day).lower() if near else day.isoformat()

    @property
    def _between(self) -> str:
        return " or " if self._page.accessible else " · "


def _month(day: dt.date) -> tuple[int, int]:
    return day.year, day.month
