"""Goals as hands write them: every command that writes takes every shape, and undo gives it back.

A shape is refused by none, no comment and no key of the person's own is lost, and line ends stay.
"""

import re
from pathlib import Path

import pytest

from tests.form import few
from tests.harness import Door, Home, copy_sample, make_private

_TRACK = """
[[goal]]
id = "t5kq"
title = "Angry callers"
kind = "coaching"
opened = 2026-10-01
sessions = 6
indicator = { name = "escalations", start = 8, target = 2 }
"""
SHAPES = {
    "inline": (
        (
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            'indicator = { name = "escalations", start = 8, target = 2 }\n'
            'milestones = [{ id = "m3hb", text = "runbook", due = 2026-11-30 }]\n'
            "readings = [{ on = 2026-09-01, value = 8 }]\n"
        )
        + _TRACK
    ),
    "tables of their own": (
        (
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            "[[goal.milestones]]\n"
            'id = "m3hb"\n'
            'text = "runbook"\n'
            "[[goal.readings]]\n"
            "on = 2026-09-01\n"
            "value = 8\n"
            "[[goal.evaluations]]\n"
            "on = 2026-10-01\n"
            'verdict = "keep"\n'
            "[goal.indicator]\n"
            'name = "escalations"\n'
            "start = 8\n"
            "target = 2\n"
        )
        + _TRACK
    ),
    "dotted keys": (
        (
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            'indicator.name = "escalations"\n'
            "indicator.start = 8\n"
            "indicator.target = 2\n"
            'milestones = [{ id = "m3hb", text = "runbook" }]\n'
        )
        + _TRACK
    ),
    "comments within arrays": (
        (
            "# top\n"
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            "# about\n"
            "readings = [ # list\n"
            "  # first\n"
            "  { on = 2026-09-01, value = 8 }, # a\n"
            "  # end\n"
            "]\n"
            "milestones = [\n"
            "  # none yet\n"
            '  { id = "m3hb", text = "runbook" } # no comma\n'
            "  # tail\n"
            "]\n"
            "evaluations = [ # nothing\n"
            "]\n"
            'indicator = { name = "escalations", start = 8, target = 2 }\n'
        )
        + _TRACK
    ),
    "CRLF": (
        (
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            'indicator = { name = "escalations", start = 8, target = 2 }\n'
            "milestones = [\n"
            '{ id = "m3hb", text = "runbook" }]\n'
        )
        + _TRACK
    ).replace("\n", "\r\n"),
    "BOM": "\ufeff"
    + (
        (
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            'indicator = { name = "escalations", start = 8, target = 2 }\n'
            'milestones = [{ id = "m3hb", text = "runbook" }]\n'
        )
        + _TRACK
    ),
    "odd blanks": (
        (
            "  [[ goal ]]  # x\n"
            '  id="g4pz"\n'
            "\ttitle = 'Payroll'\n"
            "  opened =2026-09-01\n"
            "  indicator={name='escalations',start=8,target=2}\n"
            "  milestones=[{id='m3hb',text='runbook'}]\n"
        )
        + _TRACK
    ),
    "quoted keys": (
        (
            '[["goal"]]\n'
            '"id" = "g4pz"\n'
            "'title' = \"Payroll\"\n"
            '"opened" = 2026-09-01\n'
            '"indicator" = { "name" = "escalations", start = 8, \'target\' = 2 }\n'
            '"milestones" = [{ "id" = "m3hb", text = "runbook" }]\n'
        )
        + _TRACK
    ),
    "empty lists": (
        (
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            'milestones = [{ id = "m3hb", text = "runbook" }]\n'
            "readings = []\n"
            "evaluations = [ ]\n"
            "moves = [\n"
            "]\n"
            'indicator = { name = "escalations", start = 8, target = 2 }\n'
        )
        + _TRACK
    ),
    "keys of their own": (
        (
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            'colour = "green"\n'
            "odd = [1, [2, {a = 3}]]\n"
            'indicator = { name = "escalations", start = 8, target = 2 }\n'
            'milestones = [{ id = "m3hb", text = "runbook", owner = "Alice", tags = ["a"] }]\n'
            "[goal.extra]\n"
            "x = 1\n"
            "[goal.extra.deep]\n"
            "y = [ { z = 1 } ]\n"
        )
        + _TRACK
    ),
    "no last line end": (
        "[[goal]]\n"
        'id = "g4pz"\n'
        'title = "Payroll"\n'
        "opened = 2026-09-01\n"
        'indicator = { name = "escalations", start = 8, target = 2 }\n'
        'milestones = [{ id = "m3hb", text = "runbook" }]\n'
        "\n"
        "[[goal]]\n"
        'id = "t5kq"\n'
        'title = "Angry callers"\n'
        'kind = "coaching"\n'
        "opened = 2026-10-01\n"
        "sessions = 6\n"
        'indicator = { name = "escalations", start = 8, target = 2 }'
    ),
    "strings of several lines": (
        (
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            'why = """\n'
            "because\n"
            "[[goal]]\n"
            "# not a comment\n"
            '"""\n'
            'indicator = { name = "escalations", start = 8, target = 2 }\n'
            "milestones = [{ id = 'm3hb', text = '''run ] book''' }]\n"
        )
        + _TRACK
    ),
    "lists within tables": (
        (
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            'indicator = { name = "escalations", start = 8, target = 2 }\n'
            "[[goal.milestones]]\n"
            'id = "m3hb"\n'
            'text = "runbook"\n'
            "moves = [{ on = 2026-10-01, was = 2026-10-05 }]\n"
            "[[goal.milestones]]\n"
            'text = "no id"\n'
            "[[goal.milestones.moves]]\n"
            "on = 2026-10-02\n"
            "was = 2026-10-08\n"
        )
        + _TRACK
    ),
    "tables in turns": (
        (
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            "[[goal.readings]]\n"
            "on = 2026-09-01\n"
            "value = 8\n"
            "[goal.indicator]\n"
            'name = "escalations"\n'
            "start = 8\n"
            "target = 2\n"
            "[[goal.milestones]]\n"
            'id = "m3hb"\n'
            'text = "runbook"\n'
            "[[goal.readings]]\n"
            "on = 2026-10-01\n"
            "value = 7\n"
        )
        + _TRACK
    ),
    "keys and a table above": (
        (
            'note = "mine"\n'
            "[misc]\n"
            "a = 1\n"
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            'indicator = { name = "escalations", start = 8, target = 2 }\n'
            'milestones = [{ id = "m3hb", text = "runbook" }]\n'
        )
        + _TRACK
    ),
    "floats and last commas": (
        (
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            'indicator = { name = "escalations", start = 8.0, target = 2.50 }\n'
            "readings = [{ on = 2026-09-01, value = 8.0 }, { on = 2026-09-02, value = 1e1 },]\n"
            'milestones = [{ id = "m3hb", text = "runbook", value = 4.0 },]\n'
        )
        + _TRACK
    ),
    "blanks in headers": (
        (
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            "\n"
            "\n"
            "  [ goal . indicator ] # i\n"
            '  name = "escalations"\n'
            "  start = 8\n"
            "  target = 2\n"
            "\n"
            '  [[ goal . "milestones" ]]\n'
            '  id = "m3hb"\n'
            '  text = "runbook"\n'
            "\n"
        )
        + _TRACK
    ),
    "other lists between": (
        (
            "[[other]]\n"
            "x=1\n"
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            'indicator = { name = "escalations", start = 8, target = 2 }\n'
            'milestones = [{ id = "m3hb", text = "runbook" }]\n'
            "[[other]]\n"
            "x=2\n"
        )
        + _TRACK
    ),
    "autonomy in tables": (
        "[[goal]]\n"
        'id = "g4pz"\n'
        'title = "Payroll"\n'
        "opened = 2026-09-01\n"
        'indicator = { name = "escalations", start = 8, target = 2 }\n'
        'milestones = [{ id = "m3hb", text = "runbook" }]\n'
        "\n"
        "[[goal]]\n"
        'id = "t5kq"\n'
        'title = "Angry callers"\n'
        'kind = "coaching"\n'
        "opened = 2026-10-01\n"
        "sessions = 6\n"
        'indicator = { name = "escalations", start = 8, target = 2 }\n'
        "[[autonomy]]\n"
        'topic = "payroll"\n'
        "level = 2\n"
        "[[autonomy.history]]\n"
        "on = 2026-01-01\n"
        "level = 1\n"
    ),
    "lists within lists": (
        (
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            'indicator = { name = "escalations", start = 8, target = 2 }\n'
            "milestones = [\n"
            '  { id = "m3hb", text = "runbook", moves = [ # why\n'
            "    { on = 2026-10-01, was = 2026-10-05 }, # x\n"
            "  ] }, # y\n"
            "]\n"
        )
        + _TRACK
    ),
    "dotted keys apart": (
        (
            "[[goal]]\n"
            'indicator.name = "escalations"\n'
            'id = "g4pz"\n'
            "indicator.start = 8\n"
            'title = "Payroll"\n'
            "indicator.target = 2\n"
            "opened = 2026-09-01\n"
            'milestones = [{ id = "m3hb", text = "runbook" }]\n'
        )
        + _TRACK
    ),
    "CRLF and tables": (
        (
            "# top\n"
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            "[[goal.milestones]]\n"
            'id = "m3hb"\n'
            'text = "runbook" # s\n'
            "[goal.indicator]\n"
            'name = "escalations"\n'
            "start = 8\n"
            "target = 2\n"
            'readings = "mine"\n'
        )
        + _TRACK
    ).replace("\n", "\r\n"),
    "BOM and CRLF": "\ufeff"
    + (
        (
            "# top\n"
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            'indicator = { name = "escalations", start = 8, target = 2 }\n'
            "milestones = [\n"
            '{ id = "m3hb", text = "runbook" },\n'
            "# z\n"
            "]\n"
        )
        + _TRACK
    ).replace("\n", "\r\n"),
    "tables of their own within": (
        (
            "[[goal]]\n"
            'id = "g4pz"\n'
            'title = "Payroll"\n'
            "opened = 2026-09-01\n"
            "[goal.indicator]\n"
            'name = "escalations"\n'
            "start = 8\n"
            "target = 2\n"
            "[goal.notes]\n"
            "x = 1\n"
            "[[goal.milestones]]\n"
            'id = "m3hb"\n'
            'text = "runbook"\n'
            "[goal.milestones.own]\n"
            "a = 1\n"
        )
        + _TRACK
    ),
    "comments between tables": (
        "[[goal]]\n"
        'id = "g4pz"\n'
        'title = "Payroll"\n'
        "opened = 2026-09-01\n"
        'indicator = { name = "escalations", start = 8, target = 2 }\n'
        "[[goal.milestones]]\n"
        'id = "m3hb"\n'
        'text = "runbook"\n'
        "# below\n"
        "[[goal.moves]]\n"
        "on = 2026-10-01\n"
        "was = 2026-10-05\n"
        "# tail\n"
        "\n"
        "[[goal]]\n"
        'id = "t5kq"\n'
        'title = "Angry callers"\n'
        'kind = "coaching"\n'
        "opened = 2026-10-01\n"
        "sessions = 6\n"
        'indicator = { name = "escalations", start = 8, target = 2 }\n'
        "[[goal.evaluations]]\n"
        "on = 2026-10-10\n"
        'verdict = "keep"\n'
    ),
}
COMMANDS = (
    ("goal", "alice", "Lead the guild: talks from 0 to 4 by 30 jun"),
    ("goal", "g4pz", "5", "quieter week"),
    ("goal", "g4pz", "adjust", "too wide"),
    ("goal", "g4pz", "--to", "3", "--why", "x", "--every", "2w", "--skill", "--team", "calm"),
    ("goal", "g4pz", "--measure", "alerts", "--from", "9", "--to", "1", "--known"),
    ("add", "g4pz", "first run alone by 31 jan", "--value", "4"),
    ("owe", "g4pz", "get access by 4 dec"),
    ("move", "g4pz", "30 jun"),
    ("move", "m3hb", "fri"),
    ("fix", "g4pz", "--text", "New title"),
    ("fix", "m3hb", "--text", "New step"),
    ("done", "m3hb"),
    ("reopen", "m3hb"),
    ("drop", "m3hb", "--why", "no"),
    ("book", "t5kq", "thu 9:00"),
    ("log", "alice", "--kind", "coaching", "-m", "x", "--reading", "t5kq=4", "--useful", "4",
     "--verdict", "t5kq=adjust y", "--next", "thu 9:00"),
    ("log", "alice", "-m", "goal: Guild: talks from 0 to 4", "--reading", "g4pz=4 fine"),
    ("delegate", "alice", "payroll", "3"),
    ("delegate", "alice", "incidents", "1", "--share"),
    ("done", "g4pz"),
    ("done", "t5kq"),
    ("reopen", "t5kq"),
    ("drop", "t5kq", "--why", "no"),
)  # fmt: skip


@pytest.mark.parametrize("shape", few([*SHAPES], 13))
def test_every_command_writes_into_every_shape_and_undo_takes_it_back(
    home: Path, shape: str
) -> None:
    written = SHAPES[shape]
    notebook = copy_sample(Home(home))
    goals = notebook / "people" / "alice" / "goals.toml"
    goals.write_bytes(written.encode())
    make_private(notebook)
    door = Door(Home(home))
    for command in COMMANDS:
        done = door.piped(*command)
        assert (done.status, command) == (0, command), done.err
        after = goals.read_bytes().decode()
        kept = re.findall(r"# (?!not a)\w[^\n\r]*", written)
        assert [each for each in kept if each not in after] == []
        assert after.startswith("\ufeff") == written.startswith("\ufeff")
        if "\r\n" in written:
            assert not re.search(r"(?<!\r)\n", after)
    assert "goals.toml" not in door.piped("check").out or shape == "other lists between"
    for _ in COMMANDS:
        assert door.piped("undo").status == 0
    assert goals.read_bytes() == written.encode()
