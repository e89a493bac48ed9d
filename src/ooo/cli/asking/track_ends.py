"""What the coaching tracks came to that were just reached, read from their sessions."""

from msgspec.structs import replace

from ooo.cli.shell.environment import Environment
from ooo.core.growth.coach import sessions_to_read
from ooo.core.growth.ended import end_of
from ooo.core.records.done import Done


def with_ends(environment: Environment, settled: Done) -> Done:
    """Give the answer with the end of every track in it; what cannot be read tells nothing."""
    ended = []
    for each in settled.grown:
        if each.goal.kind == "coaching" and each.step is None:
            gathered = environment.notebook.read(
                each.person, meetings=sessions_to_read, settled=None
            )
            ended.append(end_of(gathered.value, each.goal))
            environment.output.warn(gathered.problems)
    return replace(settled, ended=tuple(ended))
