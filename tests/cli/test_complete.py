"""TAB: what is offered, and that bash, zsh and fish really offer it and run nothing else."""

import datetime as dt
import io
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pexpect
import pyte
import pytest

from ooo.cli.completion import SCRIPTS
from ooo.cli.config import OF_THE_NOTEBOOK
from ooo.cli.shell.complete import CLOSED, complete
from ooo.cli.shell.environment import Environment, Streams
from ooo.cli.shell.table import COMMANDS
from ooo.config import IN_FILE
from ooo.core.exchange.brought import Unnamed
from ooo.core.exchange.formats import Format
from ooo.core.exchange.reading import SourceFormat
from ooo.core.looking_back.kinds import KINDS
from ooo.core.model import MeetingKind
from ooo.core.model.people import Relation
from ooo.store.files import Disk
from ooo.store.journal import Transaction, WriteFile
from ooo.store.lock import exclusive
from ooo.store.state import State
from ooo.store.transaction import commit
from ooo.store.unfinished import NotFinished
from tests.cli.front import tree
from tests.cli.terminal import DEADLINE, surroundings
from tests.harness import MONDAY, Chooser, Home, Ooo, Result

Tab = Callable[..., Result]


@pytest.fixture
def tab(home: Path) -> Tab:
    """Press TAB behind the words, in process."""

    def press(*words: str, **variables: str) -> Result:
        out, err = io.StringIO(), io.StringIO()
        environment = Environment(
            variables={"HOME": str(home), "OOO_TODAY": MONDAY, **variables},
            streams=Streams(io.StringIO(), out, err),
            places=Home(home).places,
            clock=lambda: dt.datetime(2026, 11, 23, 9, 30),  # noqa: DTZ001 - local by design
            choose=Chooser(),
        )
        return Result(int(complete(words, environment)), out.getvalue(), err.getvalue())

    return press


def offered(tab: Tab, *words: str) -> list[str]:
    """Give the words that TAB offers for the last of `words`."""
    result = tab(*words)
    assert result.err == ""
    return [line.partition("\t")[0] for line in result.out.splitlines()]


PEOPLE = ["alice", "bruno", "chloe", "ines", "karim"]
OPEN = ["k7mx", "v8qy", "x9qb", "b6te", "x2kd", "p4ra", "t9we", "h3nc", "z7qs"]
OFFERS: dict[tuple[str, ...], list[str]] = {
    ("pre",): ["prep"],
    ("help", "pre"): ["prep"],
    ("help", "person", "sh"): ["show"],
    ("aide", "ov"): ["overdue"],
    ("re",): ["reopen", "recap", "review", "redo"],
    ("person", "p"): ["pause"],
    ("person", "ar"): ["archive"],
    ("person", "sh"): ["show"],
    ("pers", "show", "al"): ["alice"],
    ("prep", ""): PEOPLE,
    ("prep", "al"): ["alice"],
    ("pre", "al"): ["alice"],
    ("p", "k"): ["karim"],
    ("prep", "--json", "c"): ["chloe"],
    ("book", "alice", ""): [],
    ("add", "alice", ""): [],
    ("owe", "alice", "send"): [],
    ("log", "alice", ""): [],
    ("person", "add", ""): [],
    ("done", "k7"): ["k7mx"],
    ("done", "k7mx", "x"): ["x9qb", "x2kd", "x5tn"],
    ("done", "k7mx", "k"): [],
    ("drop", "z"): ["z7qs"],
    ("move", "t"): ["t9we", "t7mr"],
    ("reopen", ""): [
        "n4sd",
        "c3vx",
        "e6hv",
        "m3jq",
        "f7wt",
        "b4ta",
        "b5tc",
        "r6nh",
        "j9gx",
        "c1aa",
    ],
    ("reopen", "k7"): [],
    ("history", "al"): ["alice"],
    ("history", "karim", ""): ["2026-11-18", "2026-10-28", "2026-10-07"],
    ("history", "alice", "2026-11"): ["2026-11-09"],
    ("history", "nobody", ""): [],
    ("find", "--who", "ch"): ["chloe"],
    ("find", "x"): [],
    ("completion", ""): ["bash", "zsh", "fish"],
    ("export", "--format", ""): ["md", "html", "csv", "ics", "json"],
    ("export", "--format", "=", "h"): ["html"],
    ("export", "--format=h"): ["--format=html"],
    ("export", "alice", "--format", "j"): ["json"],
    ("import", "notes", "--as", ""): ["md", "org", "txt", "csv", "json"],
    ("import", "--unnamed", ""): ["mine", "theirs", "note"],
    ("import", "--dates", ""): ["dmy", "mdy"],
    ("import", "--who", "al"): ["alice"],
    ("import", "--who=al"): ["--who=alice"],
    ("recap", "--lang", ""): ["en", "fr"],
    ("ask", "alice", "--lang", "f"): ["fr"],
    ("plan", "alice", "--lang", "e"): ["en"],
    ("log", "--kind", ""): ["one-to-one", "career", "first", "async", "coaching", "note"],
    ("log", "--kind=ca"): ["--kind=career"],
    ("fix", "alice", "9 nov", "--kind", "s"): ["skipped"],
    ("fix", "k7mx", "--owner", ""): ["me", "them"],
    ("fix", "k7mx", "--area", ""): ["op", "dev", "rel", "none"],
    ("find", "--area", ""): ["op", "dev", "rel"],
    ("find", "--kind", "wi"): ["win"],
    ("history", "alice", "--kind", "p"): ["priority", "promise"],
    ("skip", "alice", "--by", ""): ["me", "them"],
    ("goal", "g4pz", "--by", ""): [],
    ("log", "alice", "--mood", ""): ["1", "2", "3", "4", "5"],
    ("log", "alice", "--spoke", "b"): ["both"],
    ("add", "alice", "budget", "--every", ""): ["meeting"],
    ("goal", "alice", "--every", ""): [],
    ("person", "add", "Zoé", "--relation", ""): ["report", "manager", "peer", "mentee", "skip"],
    ("person", "edit", "alice", "--language", ""): ["en", "fr"],
    ("config", ""): ["notebook", "editor", "language", "calendar", "me", "email"],
    ("config", "language", ""): ["en", "fr"],
    ("config", "editor", ""): [],
    ("--format=",): [],
    ("overdue", ""): [],
    ("prep", "Al"): ["alice"],
    ("prep", "INES"): ["ines"],
    ("prep", "Chlo\u00e9 D"): ["chloe"],
    ("prep", "Zo"): [],
    ("show", "al"): ["alice"],
    ("sh", "k"): ["karim"],
    ("log", "alice", "--move", "k7"): ["k7mx"],
    ("log", "--move", "=", "k7"): ["k7mx"],
    ("done", "al"): ["alice"],
    ("done", "K7"): ["k7mx"],
    ("done", "k7mx", "al"): [],
    ("log", "alice", "--drop", "al"): [],
    ("reopen", "ka"): ["karim"],
    ("fix", "Chl"): ["chloe"],
    ("fix", "k7"): ["k7mx"],
    ("fix", "alice", "2026-11"): ["2026-11-09"],
    ("add", "alice,ka"): ["alice,karim"],
    ("add", "alice,"): ["alice,bruno", "alice,chloe", "alice,ines", "alice,karim"],
    ("add", "alice,karim,al"): [],
    ("owe", "alice,ka"): [],
    ("prep", "-"): [],
    ("log", "alice", "--kept", ""): ["k7mx", "v8qy", "x9qb", "b6te"],
    ("log", "alice", "--kept", "k7mx", "--missed", "b6te", "--left", ""): ["v8qy", "x9qb"],
    ("log", "karim", "--drop", ""): ["r3cd", "q2wn"],
    ("log", "--drop", "z"): ["z7qs"],
    ("log", "alice", "--discussed", "x"): ["x2kd"],
    ("log", "alice", "--not-discussed", "=", "t"): ["t9we"],
    ("log", "alice", "--kept", "t"): [],
    ("log", "--kept", "k7mx", "al"): ["alice"],
    ("person", "archive", "karim", "--kept", ""): ["r3cd", "q2wn"],
    ("person", "archive", "alice", "--said", "t"): ["t9we"],
    ("drop", "--missed", "k"): ["k7mx"],
    ("--dir", ""): [],
    ("--kept", ""): [],
    ("prep", "--json=al"): [],
    ("done", "--json="): [],
    ("prep", "--dir", ""): [],
    ("nonsense", ""): [],
    ("r", ""): [],
}


@pytest.mark.parametrize("words", OFFERS, ids=" ".join)
@pytest.mark.usefixtures("notebook")
def test_tab_offers_what_fits_at_that_place_and_nothing_for_text(
    tab: Tab, words: tuple[str, ...]
) -> None:
    found = offered(tab, *words)
    assert [word for word in found if word in OFFERS[words]] == OFFERS[words]
    assert set(found) == set(OFFERS[words])


@pytest.mark.usefixtures("notebook")
def test_tab_offers_every_command_and_every_open_id_but_the_sensitive(tab: Tab) -> None:
    assert offered(tab, "")[:3] == ["prep", "log", "skip"]
    assert "person" in offered(tab)
    found = offered(tab, "done", "")
    assert set(OPEN) < set(found)
    assert "d5mv" not in found


@pytest.mark.usefixtures("notebook")
def test_tab_says_what_each_word_means(tab: Tab) -> None:
    assert tab("prep", "ch").out == "chloe\tChloé D'Aubigné-Nguyễn\n"
    assert tab("done", "k7").out == "k7mx\tyou: send the salary grid\n"


def test_tab_is_silent_whatever_is_wrong(tab: Tab, home: Path, notebook: Path) -> None:
    """A message in the middle of a line being typed helps nobody."""
    assert tab("prep", "", OOO_DIR=str(home / "nowhere")) == (1, "", "")
    (notebook / "people" / "karim" / "person.toml").write_text("[broken", "utf-8")
    (notebook / "people" / "alice" / "commitments.toml").write_text("[broken", "utf-8")
    before = tree(home)
    assert tab("done", "q").err == ""
    assert offered(tab, "prep", "al") == ["alice"]
    assert tab("done", "q", OOO_TODAY="monday").err == ""
    assert tree(home) == before


@pytest.mark.parametrize(
    "words",
    [
        ("backup", ""),
        ("back", "no"),
        ("init", ""),
        ("prep", "alice", "--html", ""),
        ("export", "--out", "./"),
        ("--dir", "x"),
        ("import", ""),
        ("import", "a.md", "b"),
        ("config", "calendar", ""),
        ("config", "notebook", ""),
        ("export", "--format", "csv", "--out", ""),
        ("export", "--out=x"),
        ("review", "alice", "--html", ""),
        ("prep", "--dir", "=", "x"),
    ],
    ids=" ".join,
)
def test_where_a_file_fits_the_shell_is_left_to_offer_it(tab: Tab, words: tuple[str, ...]) -> None:
    assert tab(*words) == (3, "", "")


def closed(*words: str) -> set[str]:
    """Give all that TAB knows of a closed list."""
    return {word for each in words for word in CLOSED[each].split()}


def test_tab_offers_all_that_the_commands_take() -> None:
    """TAB loads no types, and so its lists are written twice."""
    assert closed("kind") == set(KINDS)
    assert closed("kind of entry") == set(get_args(MeetingKind))
    assert closed("kind of meeting") == set(get_args(MeetingKind)) - {"skipped"}
    assert closed("format") == set(get_args(Format))
    assert closed("foreign format") == set(get_args(SourceFormat))
    assert closed("side") == set(get_args(Unnamed))
    assert closed("relation") == set(get_args(Relation))
    assert closed("shell") == set(SCRIPTS)
    assert closed("setting") == {*IN_FILE, *OF_THE_NOTEBOOK}


def test_what_help_gives_to_choose_from_stands_behind_tab(tab: Tab, ooo: Ooo) -> None:
    """Whatever is taught as `--by me|them` is offered so."""
    taught = 0
    for row in COMMANDS:
        for option, words in re.findall(
            r"(--[a-z-]+) ([a-z]+(?:\|[a-z0-9]+)+)  ", ooo(row.name, "--help").out
        ):
            said = {word for word in words.split("|") if word.isalpha()}
            assert said <= {*offered(tab, row.name, option, "")}
            taught += 1
    assert taught > 4


@pytest.fixture
def elsewhere(home: Path, notebook: Path) -> Path:
    """Give a notebook that no setting names, in a place whose name needs quotes."""
    return notebook.rename(home / "my notes")


@pytest.mark.parametrize(
    "typed", ["'{}/my notes'", '"{}/my notes"', "{}/my\\ notes", "{}/'my notes'"]
)
@pytest.mark.usefixtures("elsewhere")
def test_tab_looks_where_dir_says(tab: Tab, home: Path, typed: str) -> None:
    """Shells hand words over as they were typed, and bash an option and its value in three."""
    place = typed.format(home)
    for words in (
        ("--dir", place, "prep", "al"),
        (f"--dir={place}", "prep", "al"),
        ("--dir", "=", place, "prep", "al"),
        ("prep", "--dir", place, "al"),
        ("log", "--dir", place, "al"),
    ):
        assert tab(*words) == (0, "alice\tAlice Martin\n", "")
    for unnamed in ((), ("--dir", ""), ("--dir", "''")):
        assert tab(*unnamed, "prep", "al") == (1, "", "")


def test_tab_finishes_first_what_a_crash_left_there(tab: Tab, home: Path, elsewhere: Path) -> None:
    class Stuck(Disk):
        def create(self, path: str) -> int:
            if path.startswith(str(elsewhere)):
                raise OSError(5, "stuck", path)
            return super().create(path)

        def remove(self, path: str) -> None:
            raise OSError(5, "stuck", path)

    person = elsewhere / "people" / "alice" / "person.toml"
    before = person.read_bytes()
    write = WriteFile("people/alice/person.toml", before, before.replace(b"Martin", b"Durand"))
    state = State(Home(home).state, elsewhere, Stuck())
    with pytest.raises(NotFinished):
        commit(str(elsewhere), state, Transaction("ooo person rename", (write,)))
    assert tab("--dir", str(elsewhere), "prep", "al").out == "alice\tAlice Durand\n"


def test_tab_gives_up_after_half_a_second_and_offers_nothing(
    tab: Tab, home: Path, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever pressed it types on; also where a command was interrupted and another holds on."""
    state = State(Home(home).state, elsewhere, Disk())
    waited: list[float] = []
    monkeypatch.setattr(time, "sleep", waited.append)
    monkeypatch.setattr(time, "monotonic", lambda: sum(waited))
    state.make()
    with exclusive(state.lock, Disk()):
        for journal in (False, True):
            if journal:
                Path(state.journal).write_bytes(b"damage")
            waited.clear()
            done = tab("--dir", str(elsewhere), "prep", "al")
            assert (done.status, done.out, done.err) == (1, "", "")
            assert 0.4 < sum(waited) < 0.6
    assert tab("--dir", str(elsewhere), "prep", "al").out != ""


PWNED = "pwned"
NASTY = (
    f"$(touch {PWNED})",
    f"`touch {PWNED}`",
    f"; touch {PWNED}; '\"",
    f"x\ntouch {PWNED}\tx",
    f"%B{{}}$((1)) :a:b \\n \x1b]0;x\x07 ${{x[$(touch {PWNED})]}}",
)


@pytest.fixture
def nasty(notebook: Path) -> Path:
    """Give a notebook by hand whose names, texts and ids hold what shells run."""
    for number, text in enumerate(NASTY):
        person = notebook / "people" / f"nasty-{number}"
        person.mkdir()
        quoted = text.replace("\\", "\\\\").replace('"', '\\"')
        for plain, escape in (
            ("\n", "\\n"),
            ("\t", "\\t"),
            ("\x1b", "\\u001b"),
            ("\x07", "\\u0007"),
        ):
            quoted = quoted.replace(plain, escape)
        (person / "person.toml").write_text(f'name = "N{number} {quoted}"\n', "utf-8")
        (person / "commitments.toml").write_text(
            f'[[commitment]]\nid = "n{number}zz"\nowner = "me"\ntext = "{quoted}"\n\n'
            f'[[commitment]]\nowner = "me"\ntext = "{quoted} without an id"\n\n'
            f'[[commitment]]\nid = "{quoted}"\nowner = "me"\ntext = "an odd id"\n',
            "utf-8",
        )
    return notebook


@pytest.mark.usefixtures("nasty")
def test_every_offer_is_one_line_of_one_plain_word(tab: Tab) -> None:
    for words in (("prep", ""), ("done", ""), ("done", "n")):
        lines = tab(*words).out.splitlines()
        assert len(lines) >= len(NASTY)
        for line in lines:
            word, gap, meaning = line.partition("\t")
            assert gap
            assert "\t" not in meaning
            assert "\x1b" not in meaning
            assert word.replace("-", "").isalnum()
    assert [word for word in offered(tab, "done", "") if word.startswith("n")] == [
        f"n{number}zz" for number in range(len(NASTY))
    ]


class Shell:
    """A shell on a pseudo-terminal, in an empty directory, that knows the command `ooo`."""

    def __init__(self, home: Path, shell: str, *options: str) -> None:
        self.place = home.parent / "work"
        programs = home.parent / "bin"
        for directory in (self.place, programs):
            directory.mkdir(exist_ok=True)
        command = programs / "ooo"
        command.write_text(f'#!/bin/sh\nexec {sys.executable} -m ooo "$@"\n', "ascii")
        command.chmod(0o755)
        self.variables = surroundings(
            home,
            PATH=f"{programs}:{os.environ['PATH']}",
            TERM="xterm",
            LC_ALL="C.UTF-8",
            PS1="$ ",
            PROMPT="$ ",
        )
        self._screen = pyte.Screen(100, 60)
        self._stream = pyte.Stream(self._screen)
        self._child: pexpect.spawn[str] = pexpect.spawn(
            shell,
            list(options),
            env=self.variables,
            cwd=str(self.place),
            encoding="utf-8",
            timeout=DEADLINE,
            dimensions=(60, 100),
        )

    def run(self, line: str) -> None:
        """Type a line, and wait until it has run."""
        self._child.sendline(f"{line}; echo do''ne")
        self._child.expect_exact("done\r\n")
        self._screen.reset()

    def tab(self, typed: str, expected: str) -> str:
        """Type, press TAB, and wait until `expected` stands on the screen; then clear the line."""
        self._child.send(f"{typed}\t")
        shown = self._wait_for(expected)
        self._child.sendline("\x15echo cle''ared")
        self._child.expect_exact("cleared\r\n")
        self._screen.reset()
        return shown

    def _wait_for(self, expected: str) -> str:
        shown = ""
        for _ in range(DEADLINE * 5):
            try:
                self._stream.feed(self._child.read_nonblocking(4096, timeout=0.2))
            except pexpect.TIMEOUT:
                continue
            shown = "\n".join(line.rstrip() for line in self._screen.display).rstrip()
            if expected in shown:
                return shown
        raise AssertionError(shown)

    def close(self) -> None:
        """Leave the shell."""
        self._child.close(force=True)


SHELLS = {
    "bash": ("--norc", "--noprofile", "-i"),
    "zsh": ("-f", "-i"),
}
PREPARE = {
    "bash": "bind 'set show-all-if-ambiguous on'; bind 'set enable-bracketed-paste off'",
    "zsh": "unsetopt prompt_sp zle_bracketed_paste 2>/dev/null; unset zle_bracketed_paste;"
    " setopt nolistbeep; autoload -Uz compinit; compinit -D -u",
}


@pytest.mark.parametrize("name", SHELLS)
@pytest.mark.usefixtures("nasty")
def test_tab_in_a_real_shell_completes_and_runs_nothing(
    home: Path, notebook: Path, name: str
) -> None:
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    shell = Shell(home, path, *SHELLS[name])
    shell.run(PREPARE[name])
    shell.run(f'eval "$(ooo completion {name})"')
    shell.tab("ooo pre", "ooo prep")
    shell.tab("ooo prep al", "ooo prep alice")
    shell.tab("ooo prep Al", "ooo prep alice")
    shell.tab("ooo prep Inè", "ooo prep ines")
    shell.tab("ooo add alice,Ka", "ooo add alice,karim")
    shell.tab("ooo done K7", "ooo done k7mx")
    shell.tab("ooo done Al", "ooo done alice")
    assert "send the salary grid" in shell.tab("ooo move ", "k7mx")
    shell.tab("ooo done k7", "ooo done k7mx")
    shell.tab("ooo person arch", "ooo person archive")
    everyone = shell.tab("ooo prep ", "nasty-4")
    assert "alice" in everyone
    shell.tab("ooo done n", "n4zz")
    shell.tab("ooo log alice --kept k", "ooo log alice --kept k7mx")
    shell.tab("ooo log alice --move k7", "ooo log alice --move k7mx")
    shell.tab("ooo export --format cs", "ooo export --format csv")
    shell.tab("ooo export --format=cs", "ooo export --format=csv")
    shell.tab("ooo import --unnamed th", "ooo import --unnamed theirs")
    shell.tab("ooo recap alice --lang f", "ooo recap alice --lang fr")
    shell.tab("ooo log alice --kind car", "ooo log alice --kind career")
    shell.tab("ooo config lang", "ooo config language")
    shell.run("touch archive.tar.gz")
    for typed in (
        "backup ",
        "back ar",
        "prep alice --html arch",
        "export alice --out ar",
        "export alice --out=ar",
        "import ar",
        "config calendar ar",
        "init a",
    ):
        shell.tab(f"ooo {typed}", "archive.tar.gz")
    assert "archive" not in shell.tab("ooo owe alice ", "ooo owe alice")
    shell.run("rm archive.tar.gz")
    notebook.rename(home.parent / "my notes")
    for typed in ("--dir '../my notes'", "--dir=../my\\ notes"):
        shell.tab(f"ooo {typed} prep al", f"ooo {typed} prep alice")
    shell.close()
    assert list(shell.place.iterdir()) == []


def test_bash_offers_no_files_for_text_but_does_for_a_file(home: Path, notebook: Path) -> None:
    bash = shutil.which("bash") or "bash"
    shell = Shell(home, bash, *SHELLS["bash"])
    (shell.place / "a-file.html").touch()
    script = (
        'eval "$(ooo completion bash)"; COMP_WORDS=(ooo {words}); COMP_CWORD={last};'
        ' compopt() {{ echo "no files"; }}; _ooo_complete ooo; echo "${{COMPREPLY[@]}}"'
    )
    for words, last, said in (
        ("owe alice ''", 3, "no files\n\n"),
        ("prep alice --html ''", 4, "\n"),
        ("init ''", 2, "\n"),
        ("prep al", 2, "no files\nalice\n"),
    ):
        done = subprocess.run(
            [bash, "--norc", "-c", script.format(words=words, last=last)],
            env=shell.variables,
            cwd=shell.place,
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        assert (done.stdout, done.stderr) == (said, "")
    shell.close()


@pytest.mark.usefixtures("nasty")
def test_fish_completes_and_runs_nothing(home: Path, notebook: Path) -> None:
    fish = shutil.which("fish")
    if fish is None:
        pytest.skip("fish is not installed")
    shell = Shell(home, fish, "--no-config", "-c", "exit")
    shell.close()
    asked = (
        "ooo pre",
        "ooo prep al",
        "ooo done k7",
        "ooo prep ",
        "ooo done n",
        "ooo owe alice ",
        "ooo log alice --kept k7",
        "ooo --dir ../none prep al",
        "ooo --dir '../my notes' prep al",
        "ooo --dir=../my\\ notes prep al",
        "ooo backup a-f",
        "ooo prep alice --html a-f",
        "ooo prep Al",
        "ooo log alice --move k7",
        "ooo export --format cs",
        "ooo export --format=cs",
        "ooo export --out=a-f",
        "ooo import a-f",
        "ooo log alice --kind car",
        "ooo add alice,Ka",
        "ooo done K7",
    )
    (shell.place / "a-file.html").touch()
    (home.parent / "my notes").symlink_to(notebook)
    done = subprocess.run(
        [
            fish,
            "--no-config",
            "-c",
            "ooo completion fish | source; for line in $argv; complete -C $line; echo ==; end",
            *asked,
        ],
        env=shell.variables,
        cwd=shell.place,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    answers = [part.strip().splitlines() for part in done.stdout.split("==\n")]
    words = [sorted(line.partition("\t")[0] for line in answer) for answer in answers]
    assert words[:3] == [["prep"], ["alice"], ["k7mx"]]
    assert words[3] == [*PEOPLE, *(f"nasty-{number}" for number in range(len(NASTY)))]
    assert words[4] == [f"n{number}zz" for number in range(len(NASTY))]
    assert words[5:10] == [[], ["k7mx"], [], ["alice"], ["alice"]]
    assert words[10:14] == [["a-file.html"], ["a-file.html"], ["alice"], ["k7mx"]]
    assert words[14:17] == [["csv"], ["--format=csv"], ["--out=a-file.html"]]
    assert words[17:-1] == [["a-file.html"], ["career"], ["alice,karim"], ["k7mx"]]
    assert [path.name for path in shell.place.iterdir()] == ["a-file.html"]


def test_the_scripts_are_printed_as_they_stand_and_hold_no_name(ooo: Ooo) -> None:
    for name in ("bash", "zsh", "fish"):
        result = ooo("completion", name)
        assert (result.status, result.err) == (0, "")
        assert result.out.endswith("\n")
        assert "--complete" in result.out
