"""Whatever a file looks like, a command changes the records it is about and no other byte."""

import re

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings

from tests.faults.figures import Figures
from tests.faults.homes import House
from tests.form import FULL
from tests.harness import Door, Home

LINES = st.sampled_from(
    [
        "", "  ", "# a comment", "#[[point]]", "\t# indented", "## é \U0001f4dd", "# '''", '# """',
    ]
)  # fmt: skip
TRAILING = re.compile(r"(\n[ \t]*(#[^\n]*)?)*\Z")
KEYS = st.sampled_from(
    [
        'mine = "kept"', "desk.floor = 3", "'odd key' = [1,  2,\n  3, # three\n]", "n = +1_000",
        "inline = {a = 1, b = {c = '2'}}", "long = '''\n[[point]]\nid = \"zz9z\"\n'''",
        'quoted = """\nline \\\n   joined"""', "at = 2026-11-23 09:30:00", "x\t=\t0x1F  # hex",
    ]
)  # fmt: skip
SPACED = st.sampled_from(
    ["{} = {}", "{}={}", "{}\t=  {}", '"{}" = {}', "  {} = {}", "{} = {} # why"]
)


@st.composite
def records(draw: st.DrawFn, family: str, own: str) -> list[str]:
    """Give one to five records of a file, each with the lines that are about it."""
    found = []
    for number in range(draw(st.integers(1, 5))):
        keys = [f'"{own}{number + 2}x{"abcdef"[number]}"', f'"text {number}"', '"me"']
        lines = [*draw(st.lists(LINES, max_size=2)), f"[[{family}]]"]
        pairs = list(
            zip(("id", "text", "owner" if family == "commitment" else "by"), keys, strict=True)
        )
        lines += [draw(SPACED).format(key, value) for key, value in draw(st.permutations(pairs))]
        extra = draw(st.lists(KEYS, max_size=2, unique=True))
        found.append("\n".join([*lines, *extra, *draw(st.lists(LINES, max_size=1))]))
    return found


@st.composite
def documents(draw: st.DrawFn) -> tuple[list[str], list[str], str, bytes]:
    """Give the records of both files, the line ends and the byte-order mark."""
    end = draw(st.sampled_from(["\n", "\r\n"]))
    mark = draw(st.sampled_from([b"", b"\xef\xbb\xbf"]))
    return draw(records("point", "p")), draw(records("commitment", "c")), end, mark


def test_no_byte_outside_the_touched_record_changes(house: House, figures: Figures) -> None:
    """For done, drop, move and add, and undo brings back the very bytes."""
    alice = house.notebook / "people" / "alice"
    changed = set()

    @settings(
        max_examples=1500 if FULL else 25, database=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(documents(), st.integers(0, 9), st.sampled_from(["done", "drop", "move", "add"]))
    def try_it(document: tuple[list[str], list[str], str, bytes], chosen: int, verb: str) -> None:
        points, promises, end, mark = document
        house.restore()
        door = Door(Home(house.path))
        raw = {}
        for name, held in (("agenda", points), ("commitments", promises)):
            text = "\n".join(["# the file", *held, "# the end", ""])
            raw[name] = mark + text.replace("\n", end).encode()
            (alice / f"{name}.toml").write_bytes(raw[name])
        at = chosen % len(promises)
        its_id = f"c{at + 2}x{'abcdef'[at]}"
        argv = {
            "done": ("done", its_id),
            "drop": ("drop", its_id, "--unneeded"),
            "move": ("move", its_id, "2026-12-24"),
            "add": ("add", "alice", "one more"),
        }[verb]
        done = door.piped(*argv)
        after = {name: (alice / f"{name}.toml").read_bytes() for name in raw}
        figures.add("generated documents edited by a command")
        if done.status != 0:
            assert after == raw, done
            return
        changed.add(verb)
        if verb == "add":
            assert after["agenda"].startswith(raw["agenda"].rstrip(b"\r\n"))
            assert after["commitments"] == raw["commitments"]
        else:
            assert after["agenda"] == raw["agenda"]
            for number, record in enumerate(promises):
                body = record[record.index("[[commitment]]") :]
                # What stands below it may be about the next one, and goes where that goes.
                body = TRAILING.sub("", body)
                if number != at:
                    assert body.replace("\n", end).encode() in after["commitments"]
            assert after["commitments"].startswith(mark + b"# the file")
            assert after["commitments"].count(b"\r\n") == after["commitments"].count(b"\n") * (
                end == "\r\n"
            )
        assert door.piped("undo").status == 0
        assert {name: (alice / f"{name}.toml").read_bytes() for name in raw} == raw

    try_it()
    assert changed
