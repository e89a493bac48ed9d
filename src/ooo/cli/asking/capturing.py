"""What `add`, `owe` and `expect` share: words about one person are read, kept, and echoed."""

from collections.abc import Sequence

from msgspec.structs import replace

from ooo.cli.asking.items import STANDARD_INPUT, gather_items, say_ends
from ooo.cli.asking.keeping import Keeping
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.notice import tell_once
from ooo.cli.shell.options import GoesWith
from ooo.cli.shell.table import room
from ooo.core.capture.add import Added
from ooo.core.capture.add_each import capture_each
from ooo.core.capture.apostrophes import eaten
from ooo.core.capture.captured import Item
from ooo.core.capture.marks import Use
from ooo.core.growth.named import AlreadyClosed, Grown
from ooo.core.model import Commitment, Goal, Person, Point
from ooo.core.records.agenda import EVERY_MEETING
from ooo.core.records.ids import MAY_BE_ID
from ooo.core.rhythm.cadence import BadCadence
from ooo.core.rhythm.typed import typed_cadence
from ooo.core.text.facts import Code, Words
from ooo.core.text.fold import fold
from ooo.errors import Saying, UsageProblem
from ooo.store.update import update


class OnePerson(UsageProblem):
    """A promise is between two people."""

    says = "ooo {use} takes one person: a promise is between two."
    fix = "Give it to each alone, such as: ooo {use} {first} TEXT"


class NamesApart(UsageProblem):
    """Blanks stand between names, so that the shell took them for words."""

    says = "Several people are written without blanks between them."
    fix = "For example: ooo add {names} TEXT"


class BadEvery(UsageProblem):
    """How often a point comes back is neither at every meeting nor a cadence."""

    says = "--every cannot be {text:quoted}."
    fix = "Write meeting, or a number of days or weeks, such as 4w."


class OnlyPointsComeBack(UsageProblem):
    """A promise or a note was to come back."""

    says = "Only a point comes back, and {text:quoted} is none."
    fix = "Leave out --every, or the mark before the text."


_AT_EVERY_MEETING = frozenset(
    [
        *("meeting", "every meeting", "each meeting", "at every meeting", "at each meeting"),
        *("every time", "each time", "one-to-one", "every one-to-one", "each one-to-one"),
        *("entretien", "chaque entretien", "a chaque entretien", "chaque fois", "a chaque fois"),
        *("reunion", "chaque reunion", "a chaque reunion"),
    ]
)
_WHAT = {
    "add": Saying("What is the point? "),
    "owe": Saying("What did you promise? "),
    "expect": Saying("What did they promise? "),
}


def capture_words(
    environment: Environment,
    who: str,
    words: Sequence[str],
    *,
    use: Use,
    due: str | None = None,
    theirs: bool = False,
    every: str = "",
    sensitive: bool = False,
    value: str | None = None,
    json: bool,
) -> None:
    """Keep what `words` say about `who` and show what was understood.

    The id of a goal in its place makes a step of it, or a promise that serves it. Raises
    UnknownPerson, AmbiguousPerson, UnknownId, AlreadyClosed, EmptyText, CannotRead, BadDate; then
    nothing is kept.
    """
    goal = ""
    if MAY_BE_ID.fullmatch(who) and (named := _goal(environment, who, use)):
        if use == "add":
            plain = not (theirs or every or sensitive)
            room("asking.steps").add_step_to(
                environment, named, words, value=value, plain=plain, json=json
            )
            return
        who, goal = named.slug, named.goal.id
    if value is not None:
        raise GoesWith(
            "--value", Saying("a step of a goal"), Saying("ooo add ID TEXT by DATE --value 4")
        )
    people = _people(environment, who, words, use)
    person = people[0]
    with Keeping(environment, person.slug, use) as keeping:
        items = gather_items(
            environment,
            words,
            use=use,
            person=person,
            due=due,
            theirs=theirs,
            question=_WHAT[use],
            keeping=keeping,
        )
        if every:
            items = tuple(_coming_back(item, every) for item in items)
        if goal:
            items = tuple(item.serving(goal) for item in items)
        if sensitive:
            items = tuple(map(_sensitive, items))
        tell_once(environment)
        slugs = [each.slug for each in people]
        kept = update(
            environment.notebook,
            slugs,
            lambda held: capture_each(
                held, slugs, items, today=environment.today, new_id=environment.new_id
            ),
            command=f"ooo {use} {','.join(slugs)}",
        )
    added = kept.each[0]
    environment.output.show(added if len(people) == 1 else kept, json=json)
    for one in kept.each:
        say_ends(environment, items, one.commitments, one.goals)
    if list(words) == STANDARD_INPUT:
        return
    _say_eaten(environment, words, added)
    if use == "add" and not json:
        room("asking.wording").tell_of(environment, person, items)


def _goal(environment: Environment, who: str, use: Use) -> Grown | None:
    """Give the open goal that a whole id names, None where it is a person."""
    found: Grown | Person = room("asking.who_or_goal").person_or_goal(environment, who, use)
    if isinstance(found, Person):
        return None
    if not found.is_open:
        raise AlreadyClosed(found)
    return found


def every_of(text: str) -> str:
    """Give how often a point comes back: at every meeting, or a cadence; raise BadEvery."""
    if fold(text) in _AT_EVERY_MEETING:
        return EVERY_MEETING
    try:
        return typed_cadence(text)
    except BadCadence:
        raise BadEvery(text=Words(text)) from None


def _coming_back(item: Item, every: str) -> Item:
    if not isinstance(item.record, Point):
        raise OnlyPointsComeBack(text=Words(item.record.text))
    return replace(item, record=replace(item.record, every=every))


def _people(
    environment: Environment, who: str, words: Sequence[str], use: Use
) -> tuple[Person, ...]:
    """Give everyone who is meant by `alice,bruno`, each once; raise OnePerson and NamesApart."""
    names = who.split(",")
    if len(names) == 1:
        return (find_person(environment, who),)
    if use != "add":
        raise OnePerson(use=Code(use), first=Words(names[0].strip()))
    if any(not name or name != name.strip() for name in names):
        behind = words[:1] if not names[-1] else ()  # alice, bruno
        typed = [name.strip() for name in (*names, *behind) if name.strip()]
        raise NamesApart(names=Code(",".join(typed)))
    people = [find_person(environment, name) for name in names]
    return tuple({person.slug: person for person in people}.values())


def _sensitive(item: Item) -> Item:
    """Give what was typed as sensitive, which is never shared."""
    record = item.record
    if isinstance(record, Commitment | Goal):
        return replace(item, record=replace(record, sensitive=True))
    return replace(item, record=replace(record, sensitive=True, share=False))


def _say_eaten(environment: Environment, words: Sequence[str], added: Added) -> None:
    """Name a word whose apostrophe the shell took, and the command that puts it right."""
    word = eaten(words)
    if word is None:
        return
    ids = [*(each.id for each in added.commitments), *(each.id for each in added.points)]
    template = "The shell took the apostrophe out of {word:quoted}. To put it back: ooo fix {id}"
    said = Saying(template, word=Words(word), id=Code(ids[0] if ids else f"{added.person} today"))
    environment.output.tell(said)
