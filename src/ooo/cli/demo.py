"""`ooo demo`: the main job, start to end, on a throw-away notebook with made-up people."""

import datetime as dt
import io
import shlex
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import typer

from ooo.cli.shell.environment import Environment, Places, Streams
from ooo.cli.shell.table import room
from ooo.core.dossier import Decision
from ooo.core.keeping.demo import LOG_LINES, TEAM, TO_TRY, calendar, kept_to
from ooo.core.text.facts import Code
from ooo.errors import Saying
from ooo.store.create import create
from ooo.store.outside import require_outside
from ooo.store.sample import SAMPLES, read_sample
from ooo.store.update import update

DemoStep = tuple[Saying, tuple[str, ...], str]


def command(ctx: typer.Context) -> None:
    """Try everything on a throw-away notebook: prep, log, recap and overdue on made-up people."""
    environment: Environment = ctx.obj
    require_outside(environment.notebook, str(Path(tempfile.gettempdir(), "ooo-demo")))
    directory = Path(tempfile.mkdtemp(prefix="ooo-demo-"))
    demo = _on_demo_notebook(environment, directory, "")
    spoken = _spoken(environment)
    cover, sample = read_sample(demo.places.state, spoken)
    create(demo.notebook, cover)
    dossiers = {each.person.slug: kept_to(environment.today, each) for each in sample}
    update(demo.notebook, None, lambda _: Decision(dossiers, None), command="ooo demo")
    for heading, words, typed in _steps(environment, directory, spoken):
        call = Code(f"$ ooo {shlex.join(words)}")
        environment.output.say(Saying("{heading}\n\n{call}", heading=heading, call=call))
        if typed:
            lines = Code("".join(f"  {line}\n" for line in typed.splitlines()))
            environment.output.say(Saying("{lines}", lines=lines))
        room("shell.main").main(words, _on_demo_notebook(environment, directory, typed))
        environment.output.say(Saying())
    environment.output.say(
        Saying(
            "Now try it yourself, on the same notebook:\n  {first}\n  {then}\n"
            "Then begin your own:\n  {own}",
            first=Code(f"export OOO_DIR={shlex.quote(demo.notebook.root)}"),
            then=Code(TO_TRY[spoken]),
            own=Code("unset OOO_DIR; ooo init"),
        )
    )


def _spoken(environment: Environment) -> str:
    """Give the language of the made-up notebook: what is spoken, where there is one in it."""
    code = environment.language.code
    return code if code in SAMPLES else "en"


def _steps(environment: Environment, directory: Path, spoken: str) -> Iterator[DemoStep]:
    """Give the steps of a week, then those that bring something and take everything out again.

    A calendar is shown where the libraries that read it are installed.
    """
    yield Saying("Before a one-to-one:"), ("prep", "alice"), ""
    typed = LOG_LINES[spoken]
    yield Saying("Right after it, in the words you would type:"), ("log", "alice", "-"), typed
    yield Saying("To paste into a message to her:"), ("recap", "alice"), ""
    yield Saying("On Monday morning:"), ("overdue",), ""
    brings = ("import", "-", "--as", "csv", "--yes")
    yield Saying("Someone new, from a spreadsheet:"), brings, TEAM[spoken]
    if find_spec("icalendar") and find_spec("recurring_ical_events"):
        path = directory / "work.ics"
        path.write_text(calendar(environment.today), "utf-8")
        yield Saying("The next meeting, from a calendar:"), ("import", str(path), "--yes"), ""
    out = ("export", "--all", "--out", str(directory / "all.json"))
    yield Saying("And everything out again:"), out, ""


def _on_demo_notebook(environment: Environment, directory: Path, typed: str) -> Environment:
    """Give the same surroundings, but for the notebook, its state, and what is typed."""
    moment: dt.datetime = environment.now
    return Environment(
        variables={
            **environment.variables,
            "OOO_DIR": str(directory / "notebook"),
            "OOO_CONFIG": str(directory / "config.toml"),
            "OOO_TODAY": moment.isoformat(),
        },
        streams=Streams(io.StringIO(typed), environment.streams.stdout, environment.streams.stderr),
        places=Places(
            config=str(directory / "config.toml"),
            notebook=str(directory / "notebook"),
            state=str(directory / "state"),
        ),
        clock=lambda: moment,
        choose=environment.choose,
        spoken=environment.language,
    )
