"""The words of a coaching session, asked in its order: what happened, what next, what was told.

Each answer is a line of the log's own grammar, so that a draft, standard input and the editor say
the same; Enter says nothing.
"""

import datetime as dt
from collections.abc import Callable

from ooo.cli.asking.ask import Interrupted
from ooo.cli.asking.elsewhere import AskAnywhere
from ooo.cli.asking.questions import KEYS, InTheEditor
from ooo.cli.asking.typed import TypedLines
from ooo.cli.shell.environment import Environment
from ooo.core.dossier import Dossier
from ooo.core.growth.track import open_experiments, sessions_held, sessions_planned
from ooo.core.model import Goal
from ooo.core.text.facts import Name, Words
from ooo.errors import OooError, Saying


class SaidNothing(OooError):
    """Every question was passed over, so there is no session to keep."""

    says = "Nothing saved: nothing was said of the session."


def say_session(dossier: Dossier, track: Goal, day: dt.date) -> Saying:
    """Say which session of a track is logged: `coaching 5 of 6: Angry callers`."""
    before = [each for each in sessions_held(track, dossier) if each.date < day]
    title = Saying("(sensitive)") if track.sensitive else Words(track.title)
    number, of = len(before) + 1, sessions_planned(track)
    if number > of:
        return Saying("coaching: {title}", title=title)
    return Saying("coaching {number} of {of}: {title}", number=number, of=of, title=title)


class SessionWords:
    """The questions of words of one session; their answers go to the lines that were typed."""

    def __init__(
        self, environment: Environment, ask: AskAnywhere, typed: TypedLines, dossier: Dossier
    ) -> None:
        self._output = environment.output
        self._ask, self._typed, self._dossier = ask, typed, dossier
        self._they = Name(dossier.person.first_name)

    def take(self, track: Goal, words: Callable[[], None]) -> None:
        """Ask for everything, `words` in their place; raises InTheEditor."""
        for experiment in open_experiments(self._dossier, track)[:1]:
            shown = Saying("(sensitive)") if experiment.sensitive else Words(experiment.text)
            question = Saying(
                "{text}: what happened? (n = not tried; Enter = not talked about) ", text=shown
            )
            self._line(question, f"{experiment.id}: ")
        words()
        mark = "-> " if track.mine else "<- "
        self._line(Saying("Next experiment? (by DATE; Enter = none) "), mark)
        told = Saying("What did you tell {name}? (Enter = nothing) ", name=self._they)
        self._line(told, "told: ")
        heard = Saying("What did {name} tell you? (Enter = nothing) ", name=self._they)
        self._line(heard, "heard: ")
        useful = Saying("Useful to {name}, 1 to 5? (Enter = not asked) ", name=self._they)
        self._line(useful, "useful: ")

    def _line(self, question: Saying, mark: str) -> None:
        """Ask until a line is taken, or Enter passes it over."""
        while True:
            try:
                typed = self._ask.line(question).strip()
            except Interrupted as stopped:
                self._typed.leave(f"{mark}{stopped.typed}")
                raise
            match typed:
                case "":
                    return
                case "?":
                    self._output.prose(KEYS)
                case "b":
                    self._take_back()
                case "e":
                    raise InTheEditor
                case _ if self._typed.take(f"{mark}{typed}"):
                    return

    def _take_back(self) -> None:
        line = self._typed.take_back()
        if line is None:
            self._output.tell(Saying("There is no line to take back."))
        else:
            self._output.say(Saying("Taken back: {line}", line=Words(line)))
