"""`ooo coach`: a coaching track is opened, or the sheet of its next session is shown."""

from typing import Annotated

import typer
from msgspec.structs import replace

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.ends import say_end
from ooo.cli.asking.missing import Missing, ask_for
from ooo.cli.asking.remembered import a_sheet_was_drawn
from ooo.cli.asking.who_or_goal import person_or_goal
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.notice import tell_once
from ooo.cli.shell.options import Json, refuse_idle
from ooo.core.capture.goal import NotAGoal, Opening, read_goal
from ooo.core.growth.coach import next_session, sessions_to_read
from ooo.core.growth.open_track import Frame, OneTrack, start_track
from ooo.core.growth.track import SESSIONS, open_track
from ooo.core.model import SESSION_CADENCE, Person
from ooo.core.rhythm.typed import typed_cadence
from ooo.core.text.facts import Name
from ooo.errors import Saying, UsageProblem
from ooo.store.place import GOALS
from ooo.store.update import update

_MOST = 99


class NobodyCoached(Missing):
    """No name was given, and it cannot be told whose session is meant."""

    fix = "A track is open with {names}: {path} WHO"

    def __init__(self, names: tuple[str, ...]) -> None:
        if not names:
            self.fix = "No track is open yet: ooo coach WHO TEXT"
        super().__init__("WHO", "ooo coach", names=tuple(map(Name, names)))


class BadSessions(UsageProblem):
    """A track has no such number of sessions."""

    says = "A track cannot have {sessions} sessions."
    fix = "Give a number from 1 to 99; six are usual."


def command(
    ctx: typer.Context,
    who: Annotated[
        str | None, typer.Argument(metavar="[WHO]", help="A person, or a track by its id.")
    ] = None,
    text: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TEXT…]", help="One problem; TITLE: MEASURE from A to B."),
    ] = None,
    *,
    sessions: Annotated[
        int, typer.Option("--sessions", metavar="N", help="How many sessions.")
    ] = SESSIONS,
    cadence: Annotated[
        str, typer.Option("--cadence", metavar="1w", help="How often you meet for it.")
    ] = SESSION_CADENCE,
    mine: Annotated[bool, typer.Option("--mine", help="I am the one who grows.")] = False,
    json: Json = False,
) -> None:
    """Open a coaching track, or show the sheet of its next session.

    A track is one problem, a few short sessions, and an experiment from each to the next.
    """
    environment: Environment = ctx.obj
    rated = environment.language.twin("own rating")
    frame = Frame(sessions=sessions, cadence=typed_cadence(cadence), mine=mine, rated=rated)
    if sessions not in range(1, _MOST + 1):
        raise BadSessions(sessions=sessions)
    words = " ".join(text or ()).strip()
    if not words:
        refuse_idle(
            ctx,
            ("sessions", "cadence", "mine"),
            Saying("opening a track"),
            Saying("ooo coach WHO TEXT"),
        )
    slug = _whose(environment, who)
    if words:
        _open(environment, slug, words, frame, json=json)
        return
    gathered = environment.notebook.read(slug, meetings=sessions_to_read, settled=None)
    sheet = next_session(gathered.value, today=environment.today)
    environment.show(sheet, json=json)
    environment.output.warn(gathered.problems)
    if json:
        return
    if sheet.track:
        drawn = a_sheet_was_drawn(environment, slug, session=True)
        environment.notebook.state.remember(drawn)
    elif environment.may_ask:
        typed = Ask(environment, editing=True).line(Saying("Which problem? (Enter = none) "))
        if typed.strip():
            _open(environment, slug, typed.strip(), frame, json=False)


def _whose(environment: Environment, who: str | None) -> str:
    """Give the slug of the person, or of the only one with whom a track is open."""
    if who is not None:
        return str(person_or_goal(environment, who, "coach").slug)
    everyone = environment.notebook.everyone(files=frozenset({GOALS})).value
    coached = [each.person for each in everyone if open_track(each) and not each.person.archived]
    if len(coached) == 1:
        return coached[0].slug
    if coached and environment.may_ask:
        options = [Saying("{name}", name=Name(each.name)) for each in coached]
        return coached[Ask(environment).one_of(Saying("Whose session?"), options)].slug
    if not coached and (typed := ask_for(environment, "WHO")):
        return str(person_or_goal(environment, typed, "coach").slug)
    raise NobodyCoached(tuple(each.name for each in coached))


def _open(environment: Environment, slug: str, words: str, frame: Frame, *, json: bool) -> None:
    """Open a track; at a terminal how it is counted is asked for once."""
    today = environment.today
    opening = read_goal(words, today=today)
    dossier = environment.notebook.read(slug).value
    if (track := open_track(dossier)) is not None:
        raise OneTrack(track)
    if opening.goal.indicator is None and environment.may_ask and not json:
        opening = _counted(environment, opening, dossier.person)
    tell_once(environment)
    opened = update(
        environment.notebook,
        [slug],
        lambda held: start_track(
            held, slug, opening.goal, frame, today=today, new_id=environment.new_id
        ),
        command=f"ooo coach {slug}",
    )
    environment.output.show(opened, json=json)
    if opened.goal.by is None and opening.end is not None:
        say_end(environment, opened.goal.id, opening.end)


def _counted(environment: Environment, opening: Opening, person: Person) -> Opening:
    """Ask how it is counted; Enter takes their own 0 to 10."""
    question = Saying(
        "Counted how? ({example}; Enter = {name}'s own 0 to 10, good enough at 8) ",
        example=Saying("calls escalated a week from 6 to 1"),
        name=Name(person.first_name),
    )
    ask = Ask(environment, editing=True)
    while typed := ask.line(question).strip():
        try:
            counted = read_goal(f"x: {typed}", today=environment.today).goal
        except NotAGoal as refused:
            environment.output.fail(refused)
            continue
        if counted.indicator is not None:
            by = opening.goal.by or counted.by
            goal = replace(opening.goal, indicator=counted.indicator, by=by)
            return Opening(goal, opening.end)
        environment.output.tell(
            Saying(
                "A measure has two numbers, such as: {example}", example=Saying("calls from 6 to 1")
            )
        )
    return opening
