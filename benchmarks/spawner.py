"""A small process that starts others and says what each cost; run with `python -I -S`.

What the system counts as a process's peak memory is never less than that of the one that started
it, so the starter must be small. Requests and answers are one marshalled value each.
"""

import marshal
import os
import sys
import time


def serve() -> None:
    """Answer requests `(argv, variables, stdin, stdout)` until there are no more."""
    while True:
        try:
            argv, variables, stdin, stdout = marshal.load(sys.stdin.buffer)  # noqa: S302 - our own
        except EOFError:
            return
        began = time.perf_counter()
        child = os.posix_spawn(
            argv[0],
            argv,
            variables,
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, stdin, os.O_RDWR | os.O_NOCTTY, 0),
                (os.POSIX_SPAWN_OPEN, 1, stdout, os.O_RDWR | os.O_NOCTTY, 0),
                (os.POSIX_SPAWN_DUP2, 1, 2),
            ],
        )
        _answer(child)
        _, status, used = os.wait4(child, 0)
        wall = time.perf_counter() - began
        _answer((used.ru_utime + used.ru_stime, wall, used.ru_maxrss, status))


def _answer(value: int | tuple[float, float, int, int]) -> None:
    marshal.dump(value, sys.stdout.buffer)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    serve()
