"""How `ooo person show` looks: one person in full."""

from collections.abc import Mapping

from ooo.core.model import Person
from ooo.core.people.show import PersonShown
from ooo.core.records.commitments import days_late
from ooo.core.wording import say_cadence, say_count, say_date, say_day, say_distance
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.views.people.list import say_due
from ooo.views.people.profile import LABELS, say_field
from ooo.views.phrases import say_late
from ooo.views.saying import tag
from ooo.words.language import Run

_STANDS_ABOVE = {"slug", "name", "cadence", "paused_until"}


_FIELDS = {
    "next": "booked",
    "added": "in the notebook since",
    **{field: label for field, label in LABELS.items() if field not in _STANDS_ABOVE},
}


_KINDS: Mapping[str, tuple[str, str]] = {
    "one-to-one": ("one-to-one", "one-to-ones"),
    "career": ("career talk", "career talks"),
    "first": ("first meeting", "first meetings"),
    "async": ("async", "async"),
    "coaching": ("coaching session", "coaching sessions"),
    "skipped": ("skipped", "skipped"),
    "note": ("note", "notes"),
}


def view(answer: PersonShown, page: Page) -> Drawing:
    """Draw one person."""
    sheet = Sheet(page)
    today, profile = answer.screen.today, answer.profile
    left = " (left)" if profile.archived else ""
    sheet.line(Run(page.name(answer.name), "title"), Run(f" ({page.slug(answer.person)}){left}"))
    met = "never met"
    if answer.last_met:
        last = say_day(answer.last_met, today=today)
        met = f"last met {last} ({say_distance(answer.last_met, today=today)})"
    due = f", {say_due(answer.due, today)}" if answer.due and not profile.archived else ""
    sheet.line(Run(f"{say_cadence(answer.cadence).capitalize()}, {met}{due}"))
    if profile.paused_until and profile.paused_until > today:
        sheet.line(Run(f"Paused until {say_date(profile.paused_until)}", "due"))
    _profile(sheet, profile, page)
    _open(sheet, answer, page)
    sheet.gap()
    sheet.line(Run(_counts(answer)))
    return sheet.drawn()


def _profile(sheet: Sheet, profile: Person, page: Page) -> None:
    """Draw what their file says, without what stands above."""
    sheet.gap()
    for field, label in _FIELDS.items():
        value = getattr(profile, field)
        if value:
            sheet.line(Run(f"{label}: {say_field(field, value, page)}"))
    for key, text in profile.preferences.items():
        sheet.line(Run(f"prefers for {key}: {page.text(text)}"))


def _open(sheet: Sheet, answer: PersonShown, page: Page) -> None:
    """Draw what is open, each with its id."""
    today = answer.screen.today
    if answer.commitments:
        sheet.heading("COMMITMENTS", str(len(answer.commitments)))
    for promise in answer.commitments:
        side = "You" if promise.owner == "me" else page.name(answer.profile.first_name)
        due = f", by {say_day(promise.due, today=today)}" if promise.due else ", no date"
        late = days_late(promise, today)
        said = (Run(", "), Run(say_late(late, page), "late", whole=True)) if late else ()
        sheet.line(
            Run(f"{side}: {page.text(promise.text)}{due}"),
            *said,
            *tag(promise, page),
            indent=1,
            hang=3,
        )
    if answer.points:
        sheet.heading("POINTS", str(len(answer.points)))
    for point in answer.points:
        theirs = f"{page.name(answer.profile.first_name)}: " if point.by == "them" else ""
        sheet.line(Run(f"{theirs}{page.text(point.text)}"), *tag(point, page), indent=1, hang=3)
    if answer.sensitive:
        sheet.gap()
        who = page.slug(answer.person)
        sheet.line(
            Run(f"{answer.sensitive} sensitive: "),
            Run(f"ooo person show {who} --all", "command", whole=True),
        )


def _counts(answer: PersonShown) -> str:
    """Say how much is held: entries by kind since the first, and goals."""
    kinds = ", ".join(say_count(count, *_KINDS[kind]) for kind, count in answer.meetings.items())
    since = f" since {say_date(answer.first_entry)}" if answer.first_entry else ""
    goals = f" · {say_count(answer.goals, 'goal')}" if answer.goals else ""
    return f"Entries: {kinds}{since}{goals}" if kinds else f"No entries yet{goals}"
