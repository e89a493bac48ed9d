"""The review that both may read, and what it leaves out, by kind and count, for me alone."""

import datetime as dt

from ooo.core.dossier import Dossier
from ooo.core.looking_back.evidence import notes_of
from ooo.core.looking_back.period import PeriodSpan
from ooo.core.looking_back.review import Review, ReviewScreen, is_followed
from ooo.errors import Saying


def review_shared(dossier: Dossier, period: PeriodSpan, *, today: dt.date, me: str) -> Review:
    """Review a period with what both know alone; the dossier has been through `share` before.

    There is no gauge and no count: what is missing would tell of what is private.
    """
    kept = [each for each in dossier.settled_commitments if each.settled in period]
    return Review(
        person=dossier.person.slug,
        name=dossier.person.name,
        since=period.since,
        until=period.until,
        months=(),
        warnings=(),
        unsaid=(),
        facts=(),
        goals=tuple(each for each in dossier.goals if is_followed(each, period)),
        wishes=(),
        blockers=(),
        decisions=(),
        owed=None,
        noted=notes_of(dossier, period, ["note"]),
        kept=tuple(sorted(kept, key=lambda each: each.settled)),
        sensitive=0,
        unread=(),
        screen=ReviewScreen(
            today=today,
            called=dossier.person.first_name,
            me=me,
            shared=True,
            first=period.since,
        ),
    )


def left_out(
    dossier: Dossier, period: PeriodSpan, whole: Review, shared: Review
) -> tuple[Saying, ...]:
    """Give what a shared review leaves out, by kind and count, for the manager's eyes alone.

    `whole` is the review that is not shared, without what is sensitive.
    """
    notes = sum(
        not note.sensitive
        for meeting in dossier.meetings
        if meeting.date in period
        for note in meeting.notes
    )
    kept = sum(
        each.outcome == "kept" and each.settled in period and not each.sensitive
        for each in dossier.settled_commitments
    )
    counts = (
        Saying("{n:# thing|# things} still to say", n=len(whole.unsaid)),
        Saying("{n:# commitment|# commitments} not yet spoken of", n=kept - len(shared.kept)),
        Saying("{n:# goal|# goals} not yet spoken of", n=len(whole.goals) - len(shared.goals)),
        Saying("{n:# note|# notes}", n=notes - len(shared.noted)),
        Saying("{n} sensitive", n=whole.sensitive),
    )
    return tuple(saying for saying in counts if saying.facts["n"])
