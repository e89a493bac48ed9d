"""What is to come, as events: bookings, and open promises with a date, late ones too."""

import datetime as dt
from collections.abc import Iterable, Iterator

from ooo.core.dossier import Dossier
from ooo.core.model import MET, Commitment, Value
from ooo.core.text.facts import Code, Name, Words
from ooo.errors import Saying

_NO_DAY = dt.date(1970, 1, 1)
_OWED = {
    "me": "You owe {name}",
    "them": "{name} owes you",
}
_OWED_IN_WORDS = {
    "me": "You owe {name}: {text}",
    "them": "{name} owes you: {text}",
}


class Event(Value, frozen=True, kw_only=True):
    """One event: what never changes of it (`key`), its day, maybe a time and a length in minutes.

    `changed` is the day of its last change, `times` how often its day changed.
    """

    key: str
    says: Saying
    day: dt.date
    time: dt.time | None = None
    minutes: int = 0
    changed: dt.date
    times: int = 0


def ahead(
    dossiers: Iterable[Dossier], *, minutes: int, today: dt.date, texts: bool = False
) -> Iterator[Event]:
    """Give the events of everyone; `minutes` is how long a meeting takes where none is said.

    Only names and ids are said, unless `texts` asks for words; never those of what is sensitive.
    """
    for dossier in dossiers:
        person = dossier.person
        if person.next and person.next.day >= today and not person.archived:
            met = max((key.date for key in dossier.entries if key.kind in MET), default=None)
            yield Event(
                key=f"meeting/{person.slug}/{person.added}",
                says=Saying("One-to-one: {name}", name=Name(person.name)),
                day=person.next.day,
                time=person.next.time,
                minutes=person.minutes or minutes,
                changed=met or person.added or _NO_DAY,
            )
        for goal in dossier.goals:
            if goal.is_open and goal.next and goal.next.day >= today and not person.archived:
                yield Event(
                    key=f"session/{goal.id}/{goal.opened}",
                    says=Saying("Coaching: {name}", name=Name(person.name)),
                    day=goal.next.day,
                    time=goal.next.time,
                    minutes=person.minutes or minutes,
                    changed=goal.opened or _NO_DAY,
                )
        for promise in dossier.commitments:
            if promise.due:
                yield _promised(promise, promise.due, person.first_name, texts=texts)


def _promised(promise: Commitment, due: dt.date, name: str, *, texts: bool) -> Event:
    in_words = texts and not promise.sensitive
    template = (_OWED_IN_WORDS if in_words else _OWED)[promise.owner]
    says = Saying(template, name=Name(name), text=Words(promise.text))
    if promise.id:
        says = Saying("{said} [{id}]", said=says, id=Code(promise.id))
    last = promise.moves[-1].on if promise.moves else promise.made
    return Event(
        key=f"commitment/{promise.id}/{promise.made}",
        says=says,
        day=due,
        changed=last or _NO_DAY,
        times=len(promise.moves),
    )
