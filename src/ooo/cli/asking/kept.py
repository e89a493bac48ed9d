"""What was typed before and not saved: named wherever one looks, offered where one goes on."""

from collections.abc import Iterable

from ooo.cli.asking.ask import Ask
from ooo.cli.shell.environment import Environment
from ooo.core.log.unfinished import Unfinished, look_at
from ooo.core.text.facts import Code, File, Name, Slug
from ooo.core.text.pattern import pattern
from ooo.errors import NOTHING, Saying
from ooo.store.drafts import Draft, DraftSession, find

_OF_A_COMMAND = pattern(r"\.(add|owe|expect)\.txt")
_LINES = (
    "Lines typed for ooo {use} {who} are not stored: ooo {use} {who} - < {file} goes on with them."
)
_THROWN = frozenset({"d"})


def say_unfinished(environment: Environment, slug: str = "", *, aside: bool) -> None:
    """Name what someone's, or everyone's, logs left unsaved, without a word of their text.

    `aside` says it where nothing that is piped takes it for the answer.
    """
    state = environment.notebook.state
    say = environment.output.tell if aside else environment.output.say
    for each in dict.fromkeys(draft.slug for draft in find(state, slug)):
        for draft in DraftSession(state, each).left():
            if use := _OF_A_COMMAND.fullmatch(draft.suffix):
                file = File(state.draft_path(draft.name))
                say(Saying(_LINES, use=Code(use[1]), who=Slug(each), file=file))
                continue
            found = _look(environment, draft)
            if found.lines:
                goes_on = (
                    "{log}: ooo log {who} -e goes on with it."
                    if found.edited
                    else "{log}: ooo log {who} goes on with it."
                )
                log = _called(environment, _name(environment, each), found)
                say(Saying(goes_on, log=log, who=Slug(each)))


def offer(
    environment: Environment, ask: Ask, name: str, session: DraftSession, drafts: Iterable[Draft]
) -> Draft | None:
    """Ask of each draft that was left whether to go on with it, and give the one that is taken.

    `session` holds it then. Declined, a draft stays; only `d` throws it away.
    """
    for draft in drafts:
        if not session.take_over(draft):
            continue
        log = _called(environment, name, _look(environment, draft))
        answer = _answer(ask, Saying("{log}. Go on with it?", log=log), environment)
        if answer == "yes":
            return draft
        if answer == "thrown":
            session.drop()
            environment.output.say(Saying("Thrown away."))
        else:
            session.let_go()
            environment.output.prose(
                Saying("It stays; the next log offers it again, and d there throws it away.")
            )
    return None


def _answer(ask: Ask, question: Saying, environment: Environment) -> str:
    while True:
        typed = ask.line(Saying("{question} [Y/n] ", question=question)).strip().lower()
        if typed in ("", "y", "yes", "o", "oui"):
            return "yes"
        if typed in ("n", "no", "non"):
            return "no"
        if typed in _THROWN:
            return "thrown"
        environment.output.tell(Saying("Type y, n, or d to throw it away; Enter is y."))


def _called(environment: Environment, name: str, found: Unfinished) -> Saying:
    """Say whose log it is, of which day, and how long."""
    today = environment.today
    day = environment.output.language.day(found.day, today=today) if found.day else NOTHING
    template = (
        "Log of {name}, {day} ({n:# line|# lines}), not finished"
        if found.day
        else "Log of {name} ({n:# line|# lines}), not finished"
    )
    return Saying(template, name=Name(name), day=day, n=found.lines)


def _look(environment: Environment, draft: Draft) -> Unfinished:
    return look_at(draft.text, edited=bool(draft.suffix), today=environment.today)


def _name(environment: Environment, slug: str) -> str:
    people = environment.notebook.people().value
    return next((person.name for person in people if person.slug == slug), slug)
