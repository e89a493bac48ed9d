import datetime as dt

from ooo.core.exchange.export import Export, HeldFile
from ooo.errors import Saying
from ooo.export.everything import to_document
from ooo.words.language import ENGLISH

HOME = "people/alice"


def export(*files: HeldFile, drafts: tuple[HeldFile, ...] = (), undo: int = 0) -> Export:
    return Export(
        person="alice",
        name="Alice Martin",
        today=dt.date(2026, 11, 23),
        manager="Marion Lefèvre",
        files=files,
        drafts=drafts,
        undo=undo,
    )


def test_the_document_reads_from_who_it_is_to_what_was() -> None:
    document = to_document(
        export(
            HeldFile(
                file=f"{HOME}/agenda.toml",
                data={
                    "point": (
                        {
                            "id": "t9we",
                            "text": "On-call load\n- since *October*",
                            "by": "me",
                            "carried": (dt.date(2026, 10, 26), dt.date(2026, 11, 9)),
                            "sensitive": True,
                            "mine": {"why": "urgent", "deep": ({"a": ({"b": 1},)},)},
                        },
                        {"id": "x2kd"},
                    )
                },
                comments=("# keep an eye on this",),
            ),
            HeldFile(
                file=f"{HOME}/goals.toml",
                data={
                    "goal": (
                        {"title": "Autonomous", "by": dt.date(2027, 3, 31), "milestones": ()},
                    ),
                    "autonomy": ({"topic": "payroll", "level": 3},),
                },
            ),
            HeldFile(
                file=f"{HOME}/meetings/2026-11-09.2.coaching.toml",
                data={
                    "date": dt.date(2026, 11, 9),
                    "spoke": "them",
                    "note": ({"text": "Tired"},),
                },
            ),
            HeldFile(file=f"{HOME}/meetings/2026-10-26.toml", data={}),
            HeldFile(file=f"{HOME}/meetings/notes.toml", data={"x": False}),
            HeldFile(file=f"{HOME}/mine.toml", data={}),
            HeldFile(
                file=f"{HOME}/person.toml",
                data={
                    "name": "Alice Martin",
                    "next": dt.datetime(2026, 11, 23, 10),  # noqa: DTZ001 - local
                    "preferences": {"feedback": ""},
                },
            ),
            HeldFile(file=f"{HOME}/picture.png", says=Saying("it is larger than 2 MB")),
            HeldFile(
                file=f"{HOME}/settled/2026.toml",
                data={
                    "commitment": (
                        {
                            "text": "grid",
                            "owner": "them",
                            "moves": ({"on": dt.date(2026, 11, 9), "why": "HR"},),
                        },
                    )
                },
            ),
            drafts=(HeldFile(file="log-alice", text="half\x1b a thought\n\nmore"),),
            undo=2,
        ),
        ENGLISH,
    )
    assert document == (
        "# Everything held on Alice Martin\n"
        "\n"
        "As it stands in the notebook of Marion Lefèvre on Mon 23 Nov 2026.\n"
        "\n"
        "## Who it is\n"
        "\n"
        "- name: Alice Martin\n"
        "- next: 2026-11-23 10:00:00\n"
        "- preferences:\n"
        "  - feedback:\n"
        "\n"
        "## Points for the next meeting\n"
        "\n"
        "- On-call load\\\n"
        "  \\- since \\*October\\*\n"
        "  - id: t9we\n"
        "  - said or raised by: Marion Lefèvre\n"
        "  - carried: 2026-10-26, 2026-11-09\n"
        "  - sensitive: yes\n"
        "  - mine:\n"
        "    - why: urgent\n"
        "    - deep:\n"
        "      -\n"
        "        - a:\n"
        "          - b: 1\n"
        "- (no text)\n"
        "  - id: x2kd\n"
        "\n"
        "In the margin of people/alice/agenda.toml:\n"
        "\n"
        "- keep an eye on this\n"
        "\n"
        "## Goals\n"
        "\n"
        "- Autonomous\n"
        "  - by: 2027-03-31\n"
        "  - milestones:\n"
        "\n"
        "## Autonomy\n"
        "\n"
        "- payroll\n"
        "  - level: 3\n"
        "\n"
        "## Mon 26 Oct 2026, one-to-one\n"
        "\n"
        "## Mon 9 Nov 2026, 2, coaching\n"
        "\n"
        "- date: 2026-11-09\n"
        "- spoke more: Alice Martin\n"
        "\n"
        "### Notes\n"
        "\n"
        "- Tired\n"
        "\n"
        "## people/alice/meetings/notes.toml\n"
        "\n"
        "- x: no\n"
        "\n"
        "## Closed in 2026\n"
        "\n"
        "### Closed promises\n"
        "\n"
        "- grid\n"
        "  - promised by: Alice Martin\n"
        "  - moves:\n"
        "    - on: 2026-11-09, why: HR\n"
        "\n"
        "## people/alice/mine.toml\n"
        "\n"
        "## people/alice/picture.png\n"
        "\n"
        "Not in here: it is larger than 2 MB.\n"
        "\n"
        "## Draft, not saved yet: log-alice\n"
        "\n"
        "    half\\x1b a thought\n"
        "\n"
        "    more\n"
        "\n"
        "Earlier states of these files are kept so that 2 commands can be taken back.\n"
    )


def test_a_manager_without_a_name_is_the_manager() -> None:
    held = HeldFile(
        file=f"{HOME}/meetings/2026-11-09.toml", data={"note": ({"text": "x", "by": "me"},)}
    )
    nameless = Export(
        person="alice",
        name="Alice Martin",
        today=dt.date(2026, 11, 23),
        manager="",
        files=(held,),
        drafts=(),
        undo=0,
    )
    assert to_document(nameless, ENGLISH) == (
        "# Everything held on Alice Martin\n\nAs it stands in the notebook on Mon 23 Nov 2026.\n\n"
        "## Mon 9 Nov 2026, one-to-one\n\n### Notes\n\n- x\n  - said or raised by: the manager\n"
    )
