"""Programs that people keep such notes with today, at the nearest same work on the same texts."""

import datetime as dt
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from benchmarks.measure import Run
from benchmarks.notebooks import NORMAL, TODAY, dossiers
from benchmarks.workshop import Tell, clean_variables, make_venv, pip_install, workshop
from ooo.core.dossier import Dossier

_PYTHON_PEERS = ("todoman", "khal", "jrnl")
_SYSTEM_PEERS = {"task": "taskwarrior", "hledger": "hledger"}

Variables = Mapping[str, str]
Prepare = Callable[[Path, Variables, str], tuple[tuple[str, ...], Variables]]
"""From a home, its variables and the program: the words to run, and the variables."""


class Peer(Struct, frozen=True, kw_only=True):
    """A program: what it is asked to do, and beside which of our cases that stands.

    `share` is the part of its time that ours may take at most.
    """

    program: str
    name: str
    does: str
    beside: str
    share: float
    prepare: Prepare


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


def peer_runs(tell: Tell) -> dict[str, Run]:
    """Give the run of every peer that is installed, by its name."""
    runs = {}
    for peer in PEERS:
        program = _found(peer)
        if program is None:
            tell(f"{peer.name} is not installed: left out")
            continue
        home = workshop() / "homes" / peer.name
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        variables = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "TERM": "xterm-256color",
        }
        try:
            argv, more = peer.prepare(home, variables, program)
        except subprocess.CalledProcessError:
            tell(f"{peer.name} could not be given the notebook: left out")
            continue
        runs[peer.name] = Run(argv=argv, variables={**variables, **more}, terminal=True)
    return runs


def _meetings() -> Iterator[tuple[Dossier, dt.date, str]]:
    for dossier in dossiers(NORMAL):
        for meeting in dossier.meetings:
            text = " / ".join(note.text.replace("\n", " ") for note in meeting.notes)
            yield dossier, meeting.date, text


def _todoman(home: Path, variables: Variables, program: str) -> tuple[tuple[str, ...], Variables]:
    del variables
    tasks = home / "tasks" / "ooo"
    tasks.mkdir(parents=True)
    for dossier in dossiers(NORMAL):
        for one in dossier.commitments:
            due = f"DUE;VALUE=DATE:{one.due:%Y%m%d}\n" if one.due else ""
            summary = f"{dossier.person.first_name}: {one.text}".replace(",", "\\,")
            _calendar(tasks / f"{one.id}.ics", "VTODO", one.id, f"{due}SUMMARY:{summary}\n")
    config = home / "config.py"
    config.write_text(
        f'path = "{home}/tasks/*"\ncache_path = "{home}/cache.sqlite3"\n'
        'date_format = "%Y-%m-%d"\ntime_format = "%H:%M"\ndefault_list = "ooo"\n',
        "utf-8",
    )
    return (program, "--config", str(config), "list", "--sort", "due"), {}


def _khal(home: Path, variables: Variables, program: str) -> tuple[tuple[str, ...], Variables]:
    del variables
    events = home / "events"
    events.mkdir()
    for number, (dossier, day, text) in enumerate(_meetings()):
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
    return (program, "-c", str(config), "list", week, "28d"), {}


def _calendar(path: Path, kind: str, uid: str, lines: str) -> None:
    path.write_text(
        f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//ooo//benchmarks//EN\nBEGIN:{kind}\nUID:{uid}\n"
        f"DTSTAMP:20261123T080000Z\n{lines}END:{kind}\nEND:VCALENDAR\n",
        "utf-8",
    )


def _jrnl(home: Path, variables: Variables, program: str) -> tuple[tuple[str, ...], Variables]:
    del variables
    entries = sorted(_meetings(), key=lambda each: each[1])
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


def _task(home: Path, variables: Variables, program: str) -> tuple[tuple[str, ...], Variables]:
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
        }
        for dossier in dossiers(NORMAL)
        for one in dossier.commitments
    ]
    (home / "tasks.json").write_text(json.dumps(tasks), "utf-8")
    _quietly([program, "import", str(home / "tasks.json")], env={**variables, **settings})
    return (program, "rc.defaultwidth=80", "list"), settings


def _hledger(home: Path, variables: Variables, program: str) -> tuple[tuple[str, ...], Variables]:
    del variables
    journal = home / "meetings.journal"
    journal.write_text(
        "".join(
            f"{day} {dossier.person.name} | {text[:60].replace(';', ',')}\n"
            f"    met:{dossier.person.slug}  30\n    time\n\n"
            for dossier, day, text in sorted(_meetings(), key=lambda each: each[1])
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
        share=1 / 3,
        prepare=_todoman,
    ),
    Peer(
        program="khal",
        name="khal",
        does="lists four weeks of the meetings, kept as events",
        beside="ooo overdue",
        share=1 / 3,
        prepare=_khal,
    ),
    Peer(
        program="jrnl",
        name="jrnl",
        does="shows Alice's last four entries, of all meetings in one journal",
        beside="ooo prep alice",
        share=1 / 2,
        prepare=_jrnl,
    ),
    Peer(
        program="task",
        name="taskwarrior",
        does="lists the open commitments, by urgency (a C++ program)",
        beside="ooo overdue",
        share=0,
        prepare=_task,
    ),
    Peer(
        program="hledger",
        name="hledger",
        does="lists Alice's meetings, of all in one journal (a Haskell program)",
        beside="ooo prep alice",
        share=0,
        prepare=_hledger,
    ),
)
