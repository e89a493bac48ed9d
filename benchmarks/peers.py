"""Programs that people keep such notes with today, at the nearest same work on the same texts."""

import datetime as dt
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from benchmarks.measure import Run
from benchmarks.notebooks import TODAY, Size, dossiers
from benchmarks.workshop import Tell, clean_variables, make_venv, pip_install, workshop
from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, SettledCommitment

_PYTHON_PEERS = ("todoman", "khal", "jrnl")
_SYSTEM_PEERS = {"task": "taskwarrior", "hledger": "hledger"}

Variables = Mapping[str, str]
Prepare = Callable[[Size, Path, Variables, str], tuple[tuple[str, ...], Variables]]
"""From a size, a home, its variables and the program: the words to run, and the variables."""


class Peer(Struct, frozen=True, kw_only=True):
    """A program: what it is asked to do, and beside which of our cases that stands.

    `share` is the part of its time that ours may take at most on the normal notebook, and
    `share_of_huge` on the huge one; 0 where there is no limit. docs/speed.md says why a third of
    todoman is for the huge one only, and why there is no limit beside jrnl on the normal one.
    """

    program: str
    name: str
    does: str
    beside: str
    prepare: Prepare
    share: float = 0
    share_of_huge: float = 0


def install(tell: Tell) -> None:
    """Get those that can be had, into the workshop; what cannot be had is passed over."""
    try:
        tell("installing peers into an environment of their own")
        programs = make_venv(workshop() / "peers")
        missing = [peer.name for peer in PEERS if peer.name in _PYTHON_PEERS and not _found(peer)]
        if missing:
            pip_install(programs, *missing)
    except subprocess.CalledProcessError:
        tell("pip could not install todoman, khal and jrnl")
    for peer in PEERS:
        package = _SYSTEM_PEERS.get(peer.program)
        if package and not _found(peer) and shutil.which("apt-get") and shutil.which("dpkg-deb"):
            _unpack(package, tell)


def _unpack(package: str, tell: Tell) -> None:
    """Unpack a package of the system in the workshop; the system itself stays as it is."""
    place = workshop() / "packages"
    place.mkdir(exist_ok=True)
    try:
        _quietly(["apt-get", "download", package], cwd=place)
        for file in place.glob(f"{package}_*.deb"):
            _quietly(["dpkg-deb", "-x", str(file), str(place)], cwd=place)
    except subprocess.CalledProcessError:
        tell(f"apt-get could not get {package}")


def _found(peer: Peer) -> str | None:
    """Give the path of a peer's program, None where it is not installed."""
    places = f"{workshop() / 'peers' / 'bin'}:{workshop() / 'packages' / 'usr' / 'bin'}"
    return shutil.which(peer.program, path=places) or shutil.which(peer.program)


def peer_runs(tell: Tell, size: Size) -> dict[str, Run]:
    """Give the run of every peer that is installed, by its name, on the notebook of that size."""
    runs = {}
    for peer in PEERS:
        program = _found(peer)
        if program is None:
            tell(f"{peer.name} is not installed: left out")
            continue
        home = workshop() / "homes" / f"{peer.name}-{size.name}"
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        variables = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "TERM": "xterm-256color",
        }
        try:
            argv, more = peer.prepare(size, home, variables, program)
        except subprocess.CalledProcessError:
            tell(f"{peer.name} could not be given the notebook: left out")
            continue
        runs[peer.name] = Run(argv=argv, variables={**variables, **more}, terminal=True)
    return runs


def _meetings(size: Size) -> Iterator[tuple[Dossier, dt.date, str]]:
    for dossier in dossiers(size):
        for meeting in dossier.meetings:
            text = " / ".join(note.text.replace("\n", " ") for note in meeting.notes)
            yield dossier, meeting.date, text


def _commitments(size: Size) -> Iterator[tuple[Dossier, Commitment | SettledCommitment, bool]]:
    """Give every commitment there ever was, and whether it is still open."""
    for dossier in dossiers(size):
        yield from ((dossier, one, True) for one in dossier.commitments)
        yield from ((dossier, one, False) for one in dossier.settled_commitments)


def _todoman(
    size: Size, home: Path, variables: Variables, program: str
) -> tuple[tuple[str, ...], Variables]:
    tasks = home / "tasks" / "ooo"
    tasks.mkdir(parents=True)
    for number, (dossier, one, is_open) in enumerate(_commitments(size)):
        due = f"DUE;VALUE=DATE:{one.due:%Y%m%d}\n" if one.due else ""
        status = "" if is_open else "STATUS:COMPLETED\n"
        summary = f"{dossier.person.first_name}: {one.text}".replace(",", "\\,")
        lines = f"{due}{status}SUMMARY:{summary}\n"
        _calendar(tasks / f"{number}.ics", "VTODO", str(number), lines)
    config = home / "config.py"
    config.write_text(
        f'path = "{home}/tasks/*"\ncache_path = "{home}/cache.sqlite3"\n'
        'date_format = "%Y-%m-%d"\ntime_format = "%H:%M"\ndefault_list = "ooo"\n',
        "utf-8",
    )
    words = (program, "--config", str(config), "list", "--sort", "due")
    _quietly([*words], env={**variables})  # fills its cache, which is not what is measured
    return words, {}


def _khal(
    size: Size, home: Path, variables: Variables, program: str
) -> tuple[tuple[str, ...], Variables]:
    events = home / "events"
    events.mkdir()
    for number, (dossier, day, text) in enumerate(_meetings(size)):
        summary = f"{dossier.person.name}: {text}".replace(",", "\\,")
        start = f"DTSTART;VALUE=DATE:{day:%Y%m%d}\nSUMMARY:{summary}\n"
        _calendar(events / f"{number}.ics", "VEVENT", str(number), start)
    config = home / "khal.conf"
    config.write_text(
        f"[calendars]\n[[ooo]]\npath = {events}\n[sqlite]\npath = {home}/khal.db\n"
        "[locale]\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ntimeformat = %H:%M\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n",
        "utf-8",
    )
    week = str(TODAY - dt.timedelta(days=28))
    words = (program, "-c", str(config), "list", week, "28d")
    _quietly([*words], env={**variables})
    return words, {}


def _calendar(path: Path, kind: str, uid: str, lines: str) -> None:
    path.write_text(
        f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//ooo//benchmarks//EN\nBEGIN:{kind}\nUID:{uid}\n"
        f"DTSTAMP:20261123T080000Z\n{lines}END:{kind}\nEND:VCALENDAR\n",
        "utf-8",
    )


def _jrnl(
    size: Size, home: Path, variables: Variables, program: str
) -> tuple[tuple[str, ...], Variables]:
    del variables
    entries = sorted(_meetings(size), key=lambda each: each[1])
    (home / "journal.txt").write_text(
        "".join(
            f"[{day} 10:00] @{dossier.person.slug} one-to-one.\n{text}\n\n"
            for dossier, day, text in entries
        ),
        "utf-8",
    )
    config = home / "jrnl.yaml"
    config.write_text(
        "version: v4.2\ndefault_hour: 9\ndefault_minute: 0\neditor: ''\nencrypt: false\n"
        "highlight: true\nindent_character: '|'\nlinewrap: 79\ntagsymbols: '@'\ntemplate: false\n"
        "timeformat: '%Y-%m-%d %H:%M'\ncolors:\n  body: none\n  date: none\n  tags: none\n"
        f"  title: none\njournals:\n  default:\n    journal: {home}/journal.txt\n",
        "utf-8",
    )
    return (program, "--config-file", str(config), "@alice", "-n", "4"), {}


def _task(
    size: Size, home: Path, variables: Variables, program: str
) -> tuple[tuple[str, ...], Variables]:
    settings = {"TASKRC": str(home / "taskrc"), "TASKDATA": str(home / "task")}
    (home / "task").mkdir()
    (home / "taskrc").write_text(
        f"data.location={home}/task\nverbose=nothing\nconfirmation=off\nnews.version=9.9.9\n",
        "utf-8",
    )
    tasks = [
        {
            "description": f"{dossier.person.first_name}: {one.text}",
            "project": dossier.person.slug,
            **({"due": f"{one.due:%Y%m%d}T000000Z"} if one.due else {}),
            **({} if is_open else {"status": "completed", "end": f"{TODAY:%Y%m%d}T000000Z"}),
        }
        for dossier, one, is_open in _commitments(size)
    ]
    (home / "tasks.json").write_text(json.dumps(tasks), "utf-8")
    _quietly([program, "import", str(home / "tasks.json")], env={**variables, **settings})
    return (program, "rc.defaultwidth=80", "list"), settings


def _hledger(
    size: Size, home: Path, variables: Variables, program: str
) -> tuple[tuple[str, ...], Variables]:
    del variables
    journal = home / "meetings.journal"
    journal.write_text(
        "".join(
            f"{day} {dossier.person.name} | {text[:60].replace(';', ',')}\n"
            f"    met:{dossier.person.slug}  30\n    time\n\n"
            for dossier, day, text in sorted(_meetings(size), key=lambda each: each[1])
        ),
        "utf-8",
    )
    return (program, "-f", str(journal), "register", "met:alice", "--color=always"), {}


def _quietly(argv: list[str], **how: object) -> None:
    options = {"env": clean_variables(), **how}
    subprocess.run(  # type: ignore[call-overload] # the options are whatever it takes
        argv, check=True, capture_output=True, stdin=subprocess.DEVNULL, **options
    )


PEERS = (
    Peer(
        program="todo",
        name="todoman",
        does="lists the open commitments, by due date",
        beside="ooo overdue",
        prepare=_todoman,
        share=0.38,
        share_of_huge=1 / 3,
    ),
    Peer(
        program="khal",
        name="khal",
        does="lists four weeks of the meetings, kept as events",
        beside="ooo overdue",
        prepare=_khal,
        share=1 / 3,
        share_of_huge=1 / 3,
    ),
    Peer(
        program="jrnl",
        name="jrnl",
        does="shows Alice's last four entries, of all meetings in one journal",
        beside="ooo prep alice",
        prepare=_jrnl,
        share_of_huge=1 / 2,
    ),
    Peer(
        program="task",
        name="taskwarrior",
        does="lists the open commitments, by urgency (a C++ program)",
        beside="ooo overdue",
        prepare=_task,
    ),
    Peer(
        program="hledger",
        name="hledger",
        does="lists Alice's meetings, of all in one journal (a Haskell program)",
        beside="ooo prep alice",
        prepare=_hledger,
    ),
)
