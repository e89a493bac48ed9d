"""Monday morning on one screen: what I promised, what they promised, who was not seen."""

import datetime as dt

from ooo.core.model import Booking, Owner
from ooo.core.monday.look_at import ToLookAt
from ooo.core.monday.overdue import DueMeeting, LateMeeting, OpenCommitment, Overdue, people_to_book
from ooo.core.monday.to_book import DueSession, LateCareer
from ooo.core.records.moves import moved
from ooo.core.text.facts import Code, Slug
from ooo.words.language import Language, one_line
from ooo.words.outline import EITHER, Listed, Outline, Sheet, joined
from ooo.words.problems import say_nothing_overdue
from ooo.words.records import COMMA, MOVED, times
from ooo.words.rhythm import say_booking, say_cadence, say_whom
from ooo.words.run import Run, Runs, worn
from ooo.words.suggest import say_first_step, say_next

_OFTEN = 2
_LOOKED_AT = {"step": "step: {text}", "goal": "goal: {text}", "verdict": "evaluate: {text}"}


def outline(found: Overdue, language: Language) -> Outline:
    """List mine first, the latest first, and beside each where it can be settled."""
    sheet = Sheet()
    if found.screen.empty:
        say_first_step(sheet, language, found.unread)
    else:
        _Monday(found, language, sheet).write()
    return sheet.outline()


class _Monday:
    """The parts of the screen, in the order they are read."""

    def __init__(self, found: Overdue, language: Language, sheet: Sheet) -> None:
        self._found = found
        self._screen = found.screen
        self._today = found.screen.today
        self._language = language
        self._say = language.say
        self._sheet = sheet
        self._called = {slug: self._call(slug) for slug in found.screen.people}

    def write(self) -> None:
        counts = self._counts()
        self._headline(counts)
        self._promises("You promised", "me")
        self._promises("They promised", "them")
        self._to_book()
        self._not_logged()
        self._to_look_at()
        self._this_week()
        undated = self._undated() if counts else ()
        if undated or self._screen.next:
            self._sheet.gap()
        if undated:
            self._sheet.text(*undated)
        say_next(self._sheet, self._language, self._screen.next)

    def _counts(self) -> list[Runs]:
        found = self._found
        counts = (
            ("{count:# commitment|# commitments} late", len(found.mine) + len(found.theirs)),
            ("{count} due today", len(found.today)),
            ("{count} due soon", len(found.soon)),
            ("{count:# person|# people} to book", len(people_to_book(found))),
            ("{count:# booking|# bookings} not logged", len(found.unlogged)),
            ("{count} to look at", len(found.to_look_at)),
            ("{count} sensitive (--all)", self._screen.sensitive),
        )
        return [self._say(template, count=count) for template, count in counts if count]

    def _headline(self, counts: list[Runs]) -> None:
        found, language = self._found, self._language
        late = found.mine or found.theirs or people_to_book(found) or found.to_look_at
        if late or self._screen.sensitive:
            day = language.long_date(self._today)
            said = self._say("{day}: {counts}", day=day, counts=counts)
        elif counts:
            said = say_nothing_overdue(language, found.unread, counts)
        else:
            said = say_nothing_overdue(language, found.unread)
        behind = () if counts or found.unread else (self._next_due(), self._undated())
        self._sheet.title(*joined([worn(said, "title"), *behind], Run(" ")))

    def _promises(self, heading: str, owner: Owner) -> None:
        found = self._found
        rows = (*found.mine, *found.theirs, *found.today, *found.soon)
        whose = [each for each in rows if each.owner == owner]
        if whose:
            self._sheet.heading(self._say(heading))
        for each in whose:
            self._promise(each, self._words(each))

    def _promise(self, each: OpenCommitment, words: Runs) -> None:
        whom = self._screen.people[each.person]
        booked = self._screen.sessions.get(each.goal, whom.booked)
        line = Listed(
            worn(self._called[each.person], "person"),
            words,
            status=self._status(each),
            beside=() if whom.left or whom.on_leave else self._booked(each, booked),
            tag=each.id,
        )
        self._sheet.add(line)

    def _words(self, each: OpenCommitment) -> Runs:
        """Give the words of a promise, and how often it was put off once that is a habit."""
        text = self._language.fact(one_line(each.text))
        moves = moved(each.moves)
        if len(moves) < _OFTEN:
            return text
        often = worn(joined([*times(self._language, MOVED, moves)], COMMA), "reason")
        return self._say("{text} ({moved})", text=text, moved=often)

    def _this_week(self) -> None:
        """List what is due later this week, mine and theirs by their days."""
        if self._screen.week:
            self._sheet.heading(self._say("This week"))
        for each in self._screen.week:
            template = "yours: {text}" if each.owner == "me" else "theirs: {text}"
            self._promise(each, self._say(template, text=self._words(each)))
        if self._screen.more_this_week:
            more = self._say("{count} more (--soon 7d)", count=self._screen.more_this_week)
            self._sheet.text(*more, indent=1)

    def _to_book(self) -> None:
        found, room = self._found, self._say("due {day}", day=self._say("today"))
        if people_to_book(found):
            self._sheet.heading(self._say("To book"))
        unbooked = say_booking(self._language, None, today=self._today)
        for each in found.meetings:
            name = worn(self._called[each.person], "person")
            self._sheet.add(Listed(name, self._since(each), room=room, beside=unbooked))
        for one in found.sessions:
            name = worn(self._called[one.person], "person")
            since = self._since_session(one)
            self._sheet.add(Listed(name, since, room=room, beside=unbooked, tag=one.id))
        for talk in found.career:
            name = worn(self._called[talk.person], "person")
            self._sheet.add(Listed(name, self._since_career(talk), room=room))

    def _not_logged(self) -> None:
        if self._found.unlogged:
            self._sheet.heading(self._say("Not logged"))
        language, today = self._language, self._today
        for each in self._found.unlogged:
            who, day = Slug(each.person), language.typed_past(each.booked.day, today=today)
            template = "{name}, booked {day}: {command}"
            logs = language.command("ooo log {who} --date {day}", who=who, day=day)
            away = language.command("ooo skip {who}", who=who)
            if each.id:
                template = "{name}, coaching booked {day}: {command}"
                logs = language.command(
                    "ooo log {who} --kind coaching --date {day}", who=who, day=day
                )
                away = language.command("ooo book {id} none", id=Code(each.id))
            said = self._say(
                template,
                name=worn(self._called[each.person], "person"),
                day=language.near_day(each.booked.day, today=today),
                command=logs,
            )
            self._sheet.text(*said, EITHER, *away, indent=1, wide=True)

    def _to_look_at(self) -> None:
        if self._found.to_look_at:
            self._sheet.heading(self._say("To look at"))
        for each in self._found.to_look_at:
            words = self._say(_LOOKED_AT[each.what], text=one_line(each.text))
            line = Listed(
                worn(self._called[each.person], "person"),
                self._say("{title} (yours)", title=words) if each.mine else words,
                status=self._how_late(each),
                beside=self._meeting(self._screen.people[each.person].booked),
                tag=each.id,
            )
            self._sheet.add(line)

    def _how_late(self, each: ToLookAt) -> Runs:
        if not each.days_late:
            return worn(self._say("due"), "due")
        return worn(self._say("{days:# day|# days} late", days=each.days_late), "late")

    def _meeting(self, booked: Booking | None) -> Runs:
        meeting = say_booking(self._language, booked, today=self._today)
        return self._say("see {meeting}", meeting=meeting) if booked else meeting

    def _status(self, each: OpenCommitment) -> Runs:
        if each.days_late:
            late = self._say("{days:# day|# days} late", days=each.days_late)
            return worn(late, "late")
        return worn(self._say("due {day}", day=self._ahead(each.due)), "due")

    def _since(self, each: LateMeeting) -> Runs:
        """Say how long ago they met, and how often they mean to."""
        cadence = say_cadence(self._language, each.cadence)
        if each.last_met is None:
            return self._say("not met yet, {cadence}", cadence=cadence)
        met = self._language.distance(each.last_met, today=self._today)
        return self._say("{met}, {cadence}", met=met, cadence=cadence)

    def _since_session(self, each: DueSession) -> Runs:
        cadence = say_cadence(self._language, each.cadence)
        if each.last is None:
            return self._say("coaching, no session yet, {cadence}", cadence=cadence)
        met = self._language.distance(each.last, today=self._today)
        return self._say("coaching, {met}, {cadence}", met=met, cadence=cadence)

    def _since_career(self, each: LateCareer) -> Runs:
        cadence = say_cadence(self._language, each.cadence)
        if each.last is None:
            return self._say("career talk, none yet, {cadence}", cadence=cadence)
        met = self._language.distance(each.last, today=self._today)
        return self._say("career talk, {met}, {cadence}", met=met, cadence=cadence)

    def _booked(self, each: OpenCommitment, booked: Booking | None) -> Runs:
        """Say when they meet, told apart from a due date; the day is not said twice."""
        if booked is None:
            return say_booking(self._language, None, today=self._today)
        if not each.due == booked.day == self._today:
            return self._meeting(booked)
        if booked.time is None:
            return self._say("booked today")
        return self._say("booked {time}", time=booked.time)

    def _undated(self) -> Runs:
        count = self._screen.without_date
        return self._say("Without a date: {count}.", count=count) if count else ()

    def _next_due(self) -> Runs:
        """Say what falls due next, promise or meeting, unless this week's list says it."""
        coming: Runs = ()
        match None if self._screen.week else self._screen.upcoming:
            case OpenCommitment() as promise:
                coming = self._promise_ahead(promise)
            case DueMeeting(person, due):
                name, day = self._called[person], self._ahead(due)
                coming = self._say("a meeting ({name}, {day})", name=name, day=day)
        return self._say("Next due: {coming}.", coming=coming) if coming else ()

    def _promise_ahead(self, each: OpenCommitment) -> Runs:
        mine = each.owner == "me"
        template = "yours ({name}, {day})" if mine else "theirs ({name}, {day})"
        said = self._say(template, name=self._called[each.person], day=self._ahead(each.due))
        return self._say("{id}, {promise}", id=Code(each.id), promise=said) if each.id else said

    def _call(self, slug: str) -> Runs:
        whom = self._screen.people[slug]
        return say_whom(self._language, whom, whom.called)

    def _ahead(self, day: dt.date) -> Runs:
        return self._language.ahead(day, today=self._today)
