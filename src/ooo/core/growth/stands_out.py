"""What stands out with a person: at most three dated facts, the gravest first, each with its why.

Below the counts of its threshold a rule is silent. While someone is away, or back and not met
since, only what I owe counts, and so it does of who leaves.
"""

import datetime as dt
from collections.abc import Callable
from typing import Final, Literal

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.growth import thresholds
from ooo.core.growth.blockers import blockers_of
from ooo.core.growth.spans import span
from ooo.core.growth.talks import thanks_said
from ooo.core.looking_back.period import Period
from ooo.core.model import MET, Cover
from ooo.core.prep.balance import weigh
from ooo.core.prep.of_last import late_of_last
from ooo.core.records.agenda import is_up
from ooo.core.rhythm.cadence import split_cadence
from ooo.core.rhythm.career import career_talk
from ooo.core.rhythm.pauses import leaves_of
from ooo.core.rhythm.presence import is_eased
from ooo.core.text.facts import Name, Slug, Words
from ooo.core.text.near import Day
from ooo.errors import NOTHING, Saying

PersonRule = Literal["blocker", "promises", "skipped", "career", "thanks", "balance", "points"]

_CADENCES: Final = {"d": "every {count:day|# days}", "w": "every {count:week|# weeks}"}
_HALF_A_YEAR: Final = 180


class StandsOut(Struct, frozen=True, kw_only=True):
    """A rule that fits, what it says, and what to do next (maybe nothing)."""

    rule: PersonRule
    sentence: Saying
    next: Saying = NOTHING


def stands_out(
    dossier: Dossier, period: Period, *, today: dt.date, cover: Cover, show_all: bool = False
) -> tuple[StandsOut, ...]:
    """Give what stands out with someone.

    The dossier holds all their meetings and all that was settled.
    """
    judge = _Judge(dossier, period, today, cover, show_all=show_all)
    found = (rule() for rule in judge.rules())
    return tuple(each for each in found if each)[: thresholds.STANDS_OUT]


class _Judge:
    """One person on one day, gone through rule after rule."""

    def __init__(
        self, dossier: Dossier, period: Period, today: dt.date, cover: Cover, *, show_all: bool
    ) -> None:
        self._dossier, self._period, self._today = dossier, period, today
        self._cover, self._all = cover, show_all
        self._person = dossier.person
        self._name = Name(self._person.first_name)
        self._who = Slug(self._person.slug)
        self._met = [each for each in dossier.meetings if each.kind in MET]

    def rules(self) -> tuple[Callable[[], StandsOut | None], ...]:
        """Give the rules that may be asked, in their order."""
        mine = (self._blocker, self._promises)
        if is_eased(self._dossier, today=self._today):
            return mine
        theirs = (*mine, self._skipped, self._career)
        if self._person.relation != "report":
            return theirs
        return (*theirs, self._thanks, self._balance, self._points)

    def _blocker(self) -> StandsOut | None:
        held = (each for each in blockers_of(self._dossier, today=self._today) if each.waits)
        waits = next((each for each in held if self._all or not each.sensitive), None)
        if waits is None:
            return None
        template = "{text:cited} has waited {age}, with nothing promised to {name} since."
        facts: dict[str, object] = {"text": Words(waits.text), "name": self._name}
        if waits.days:
            facts["age"] = span(waits.days)
        else:
            template = (
                "{text:cited} was not reached {times} times, with nothing promised to {name}."
            )
            facts["times"] = waits.carried
        return StandsOut(
            rule="blocker",
            sentence=Saying(template, **facts),
            next=Saying("Ask what would help, then: ooo owe {who} TEXT", who=self._who),
        )

    def _promises(self) -> StandsOut | None:
        first = self._today - dt.timedelta(days=_HALF_A_YEAR)
        mine = [each for each in self._dossier.settled_commitments if each.owner == "me"]
        late = late_of_last(each for each in mine if first <= each.settled)
        if late is None:
            return None
        template = "{late} of your last {of} promises to {name} were late or missed."
        return StandsOut(
            rule="promises",
            sentence=Saying(template, late=late.late, of=late.of, name=self._name),
        )

    def _skipped(self) -> StandsOut | None:
        kinds = MET | {"skipped"}
        away = leaves_of(self._person)
        talks = [
            each
            for each in sorted(self._dossier.entries)
            if each.kind in kinds and not any(each.date in leave for leave in away)
        ][-thresholds.TALKS_LOOKED_AT :]
        skipped = sum(each.kind == "skipped" for each in talks)
        if len(talks) < thresholds.TALKS_LOOKED_AT or skipped < thresholds.TALKS_SKIPPED:
            return None
        booked = self._person.next
        ahead = booked is not None and booked.day >= self._today
        return StandsOut(
            rule="skipped",
            sentence=Saying("{n} of the last {of} talks were skipped.", n=skipped, of=len(talks)),
            next=NOTHING if ahead else Saying("ooo book {who} WHEN", who=self._who),
        )

    def _career(self) -> StandsOut | None:
        talk = career_talk(self._person, self._dossier.entries, cover=self._cover)
        if talk is None or talk.due > self._today:
            return None
        count, unit = split_cadence(talk.cadence)
        facts: dict[str, object] = {"cadence": Saying(_CADENCES[unit], count=count)}
        template = "No career talk yet; one is meant {cadence}."
        if talk.last:
            template = "The last career talk was {age} ago, on {day}; one is meant {cadence}."
            facts["age"] = span((self._today - talk.last).days)
            facts["day"] = Day(talk.last, self._today)
        return StandsOut(
            rule="career",
            sentence=Saying(template, **facts),
            next=Saying("ooo log {who} --kind career", who=self._who),
        )

    def _thanks(self) -> StandsOut | None:
        said = sorted(thanks_said(self._dossier))
        if len(said) < thresholds.THANKS_NOTED:
            return None
        since = [each for each in self._met if each.date > said[-1]]
        days = (self._today - said[-1]).days
        if days < thresholds.THANKS_DAYS or len(since) < thresholds.THANKS_TALKS:
            return None
        template = "Thanks were last said on {day}, {n} talks ago, as far as it was noted."
        sentence = Saying(template, day=Day(said[-1], self._today), n=len(since))
        return StandsOut(rule="thanks", sentence=sentence)

    def _balance(self) -> StandsOut | None:
        agenda = [each for each in self._dossier.points if is_up(each, self._today)]
        weighed = weigh(self._met, agenda, today=self._today)
        if weighed is None or not weighed.sentence:
            return None
        return StandsOut(rule="balance", sentence=weighed.sentence)

    def _points(self) -> StandsOut | None:
        talks = [each for each in self._met if each.date in self._period]
        points = [each for talk in talks for each in talk.points]
        theirs = sum(each.by == "them" for each in points)
        if len(talks) < thresholds.POINTS_TALKS or len(points) < thresholds.POINTS_FROM:
            return None
        if theirs * thresholds.POINTS_PART >= len(points):
            return None
        template = "{theirs} of {of} points in {n} talks were {name}'s."
        facts = {"theirs": theirs, "of": len(points), "n": len(talks), "name": self._name}
        return StandsOut(
            rule="points",
            sentence=Saying(template, **facts),
            next=Saying("Ask for points before the next: ooo ask {who}", who=self._who),
        )
