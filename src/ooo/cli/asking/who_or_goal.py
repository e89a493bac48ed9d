"""Where WHO or ID may stand: a whole id of a record or of any goal is that, else it is WHO."""

from collections.abc import Mapping

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.core.dossier import Dossier
from ooo.core.growth.named import Grown, find_goal
from ooo.core.model import Commitment, Person
from ooo.core.people.names import UnknownPerson, candidates
from ooo.core.records.ids import MAY_BE_ID, UnknownId, is_drawn
from ooo.core.records.live import live_records
from ooo.core.text.facts import Code, Name, Words
from ooo.errors import Saying, UsageProblem


class BothFit(UsageProblem):
    """A word is a whole id and a name as well."""

    says = "{word:quoted} is the id of {title:cited}, and may mean {name}."
    fix = "Write the whole name, or more of it: ooo {command} '{name}'"


class OnlyAGoal(UsageProblem):
    """The id of something else than a goal stands where a person or a goal may."""

    says = "{id} is {what}, and only a person or a goal can stand there."
    fix = "Name the person, or a goal by its id: ooo goal lists them."


def person_or_goal(environment: Environment, word: str, command: str) -> Person | Grown:
    """Give the goal that a whole id names, else the person that a word means.

    Raises BothFit, OnlyAGoal, UnknownId, TwoBearId, and what `find_person` does.
    """
    if not MAY_BE_ID.fullmatch(word):
        return find_person(environment, word)
    gathered = environment.notebook.everyone()
    dossiers = {each.person.slug: each for each in gathered.value}
    people = [each.person for each in dossiers.values()]
    goal = find_goal(dossiers, word)
    if goal is None:
        _refuse_others(dossiers, word)
        try:
            return find_person(environment, word)
        except UnknownPerson:
            if not is_drawn(word):
                raise
            raise UnknownId(word).where_unread(gathered.unread) from None
    if named := candidates(word, people):
        title = Saying("(sensitive)") if goal.goal.sensitive else Words(goal.goal.title)
        raise BothFit(
            word=Words(word), title=title, name=Name(named[0].name), command=Code(command)
        )
    return goal


def _refuse_others(dossiers: Mapping[str, Dossier], word: str) -> None:
    """Raise OnlyAGoal where a whole id names a promise, a point or a step."""
    for live in live_records(dossiers):
        if live.record.id.lower() == word.lower():
            promise = isinstance(live.record, Commitment)
            what = Saying("a promise" if promise else "a point of the agenda")
            raise OnlyAGoal(id=Code(live.record.id), what=what)
    steps = (step for each in dossiers.values() for goal in each.goals for step in goal.milestones)
    if any(step.id.lower() == word.lower() for step in steps):
        raise OnlyAGoal(id=Code(word.lower()), what=Saying("a step of a goal"))
