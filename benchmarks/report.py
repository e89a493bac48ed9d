"""What was measured becomes `docs/speed.md`, and the sentences that say which budget broke."""

import platform
from collections.abc import Iterator, Mapping

from benchmarks.cases import CASES, FLOOR, GREP, LATE, SEARCHES, START, TIMES_GREP
from benchmarks.measure import Cost
from benchmarks.parts import ADDED, AIM, ALL, WHOLE
from benchmarks.peers import PEERS, Peer

Costs = Mapping[str, Mapping[str, Cost]]
"""By notebook, then by the name of the run."""


def broken(costs: Costs) -> Iterator[str]:
    """Say of every budget that is broken by how much."""
    normal, huge = costs["normal"], costs["huge"]
    for case in (*CASES, LATE):
        at = costs["late"] if case is LATE else normal
        reached = at[case.name].ratio
        if reached > case.normal:
            yield f"{case.name} takes {reached:.2f} times the floor; {case.normal:g} is allowed"
        if case.growth:
            grown = huge[case.name].over(normal[case.name])
            if grown > case.growth:
                yield (
                    f"{case.name} on the huge notebook takes {grown:.2f} times as long;"
                    f" {case.growth:g} is allowed"
                )
    yield from _broken_searches(costs)
    for peer in PEERS:
        for size, share in (("normal", peer.share), ("huge", peer.share_of_huge)):
            part = _part(costs[size], peer)
            if share and part > share:
                yield (
                    f"{peer.beside} on the {size} notebook takes {part:.2f} of the time of"
                    f" {peer.name}; {share:.2f} is allowed"
                )


def _broken_searches(costs: Costs) -> Iterator[str]:
    normal, huge = costs["normal"], costs["huge"]
    most = _most_of_huge(costs)
    for case in SEARCHES:
        over = normal[case.name].over(normal[START.name])
        if over > case.normal:
            yield f"{case.name} takes {over:.2f} times its start; {case.normal:g} is allowed"
        if huge[case.name].ratio > most:
            yield (
                f"{case.name} on the huge notebook takes {huge[case.name].ratio:.2f} times the"
                f" floor; {most:.2f} is allowed"
            )


def tables(costs: Costs, times: int) -> str:
    """Give what was measured as Markdown."""
    parts = (
        _introduction(costs, times),
        _ours(costs),
        _searches(costs),
        _peers(costs),
        _parts(costs),
    )
    return "\n\n".join("\n".join(part) for part in parts)


def _introduction(costs: Costs, times: int) -> Iterator[str]:
    floor = costs["normal"][FLOOR]
    yield (
        f"Measured with CPython {platform.python_version()} on {platform.system()}"
        f" ({platform.machine()}), medians of {times} rounds."
    )
    yield (
        f"The floor, `{FLOOR}`, took {floor.cpu * 1000:.1f} ms of CPU,"
        f" {floor.wall * 1000:.1f} ms by the clock and {floor.memory:.0f} MiB."
    )


def _ours(costs: Costs) -> Iterator[str]:
    yield (
        "| command | CPU over the floor | budget | by the clock | peak memory"
        " | huge over normal | budget |"
    )
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for case in (*CASES, LATE):
        at = costs["late" if case is LATE else "normal"]
        cost = at[case.name]
        row = f"| `{case.name}` | {cost.ratio:.2f} | {case.normal:g} | {_ms(cost.wall)}"
        row += f" | {cost.memory:.0f} MiB"
        if case.growth:
            grown = costs["huge"][case.name].over(cost)
            yield f"{row} | {grown:.2f} | {case.growth:g} |"
        else:
            yield f"{row} | | |"


def _searches(costs: Costs) -> Iterator[str]:
    """Say what searches take, beside one of nothing and beside grep over the same files."""
    normal, huge = costs["normal"], costs["huge"]
    yield "| search | CPU over the floor | over its start | budget | huge | budget |"
    yield "|---|---:|---:|---:|---:|---:|"
    yield f"| `{START.name}` | {normal[START.name].ratio:.2f} | | | | |"
    for case in SEARCHES:
        cost = normal[case.name]
        row = f"| `{case.name}` | {cost.ratio:.2f} | {cost.over(normal[START.name]):.2f}"
        row += f" | {case.normal:g} | {huge[case.name].ratio:.2f}"
        yield f"{row} | {_most_of_huge(costs):.2f} |"
    yield (
        f"| `{GREP}` over the same files | {normal[GREP].ratio:.2f} | | |"
        f" {huge[GREP].ratio:.2f} | |"
    )


def _most_of_huge(costs: Costs) -> float:
    """Give how many floors a search of the huge notebook may take."""
    return costs["normal"][START.name].ratio + TIMES_GREP * costs["huge"][GREP].ratio


def _peers(costs: Costs) -> Iterator[str]:
    yield (
        "| program | what it does | CPU over the floor | by the clock | on huge | by the clock"
        " | beside it | our part | on huge |"
    )
    yield "|---|---|---:|---:|---:|---:|---|---:|---:|"
    for peer in PEERS:
        cells = [peer.name, peer.does]
        for size in ("normal", "huge"):
            at = costs[size]
            if peer.name in at:
                cells += [f"{at[peer.name].ratio:.1f}", _ms(at[peer.name].wall)]
            else:
                cells += ["not measured", ""]
        cells.append(f"`{peer.beside}`")
        cells += [f"{_part(costs[size], peer):.2f}" for size in ("normal", "huge")]
        yield f"| {' | '.join(cells)} |"


def _parts(costs: Costs) -> Iterator[str]:
    """Say what the floor of a drawn command is made of, and how near to the peers that is."""
    at = costs["normal"]
    yield "| what is loaded | CPU over the floor | more than the row above |"
    yield "|---|---:|---:|"
    above = 0.0
    for name in (*ADDED, WHOLE):
        label = f"and `ooo`: `{name}`" if name == WHOLE else name
        more = f"{at[name].ratio - above:.2f}" if above else ""
        yield f"| {label} | {at[name].ratio:.2f} | {more} |"
        above = at[name].ratio
    shares = [
        f"{at[ALL].over(at[peer.name]):.2f} of {peer.name}"
        for peer in PEERS
        if peer.share_of_huge and peer.name in at
    ]
    whole, theirs = at[WHOLE].ratio, at[ALL].ratio
    yield ""
    yield (
        f"Of `{WHOLE}`, {theirs:.2f} floors are Python's and the libraries', and"
        f" {whole - theirs:.2f} are `ooo`'s own; {AIM:g} is the aim."
    )
    if shares:
        yield f"All that it loads of others, and nothing of `ooo`, takes {', '.join(shares)}."


def _part(at: Mapping[str, Cost], peer: Peer) -> float:
    """Give the part of a peer's CPU that ours takes, 0 where the peer was not measured."""
    return at[peer.beside].over(at[peer.name]) if peer.name in at else 0


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"
