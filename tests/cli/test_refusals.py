"""Every refusal of the front door: the sentence, the fix, the exit status, and nothing written."""

import re
import shlex
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cli.front import tree
from tests.harness import Ooo


class Refusal(NamedTuple):
    """A command line that is refused: with which status, and all that is said.

    `~/` is the home of the test.
    """

    words: str
    status: int
    said: str
    stdin: str = ""


def check(ooo: Ooo, home: Path, refusal: Refusal, **variables: str) -> None:
    """Run it and compare everything: what is said, where, the status, and the whole home."""
    before = tree(home)
    words, said = (text.replace("~/", f"{home}/") for text in (refusal.words, refusal.said))
    result = ooo(*shlex.split(words), stdin=refusal.stdin, **variables)
    assert result == (refusal.status, "", said + "\n")
    assert tree(home) == before


NEAR = "No one called 'alicia'.\nDid you mean Alice Martin (alice)?"
FAR = "No one called 'zzz'.\nThere is alice, bruno, chloe, karim. Someone new: ooo person add NAME"
NOBODY = "No one called ''.\nThere is alice, bruno, chloe, karim. Someone new: ooo person add NAME"
SEVERAL = "'mart' could be 2 people.\nSay which one:\nAlice Martin (alice)\nMartin Duval (martin-2)"

TAKE_WHO = (
    "prep {}",
    "prep {} --json",
    "prep {} --share",
    "log {} -m Tired",
    "log {} -",
    "log {} --kept k7mx",
    "skip {}",
    "book {} thu",
    "add {} The roadmap",
    "owe {} send the deck",
    "expect {} send the deck",
    "person show {}",
    "person edit {} --cadence 2w",
    "person rename {} Alice Durand",
    "person pause {} until fri",
    "person archive {}",
    "person archive {} --back",
    "edit {}",
)


@pytest.mark.parametrize("words", TAKE_WHO)
@pytest.mark.usefixtures("notebook")
def test_a_name_nobody_has_is_refused_and_creates_nobody(ooo: Ooo, home: Path, words: str) -> None:
    """A slip of the finger must never make a person."""
    for who, said in (("alicia", NEAR), ("zzz", FAR), ("''", NOBODY)):
        refusal = Refusal(words.format(who), 1, said, stdin="Tired\n")
        check(ooo, home, refusal, OOO_EDITOR="true")


@pytest.mark.parametrize("words", TAKE_WHO)
def test_a_name_that_could_be_several_people_is_never_guessed(
    ooo: Ooo, home: Path, notebook: Path, words: str
) -> None:
    other = notebook / "people" / "martin-2" / "person.toml"
    other.parent.mkdir(mode=0o700)
    other.write_text('name = "Martin Duval"\n', "utf-8")
    other.chmod(0o600)
    refusal = Refusal(words.format("mart"), 2, SEVERAL, stdin="Tired\n")
    check(ooo, home, refusal, OOO_EDITOR="true")


TAKE_ID = (
    "done {}",
    "done v8qy {}",
    "drop {}",
    "drop {} --missed",
    "log alice --kept {}",
    "log alice --missed {}",
    "log alice --drop {}",
    "log alice --move {}=fri",
    "log alice --discussed {}",
    "log alice --not-discussed {}",
    "log alice -m Tired --kept x9qb --kept {}",
    "person archive alice --kept {}",
    "person archive alice --missed {}",
    "person archive alice --drop {} --drop-rest",
    "person archive alice --said {} --drop-rest",
)
UNKNOWN = "No record has the id '{}'.\nIds stand beside every line of: ooo prep WHO, ooo overdue"
SHORT = "No record has the id '{}'.\nType two characters or more of an id; every screen shows them."
AMBIGUOUS = "'{}' could be 2 ids: k7mx, k7mz.\nType one more character."


@pytest.mark.parametrize("words", TAKE_ID)
@pytest.mark.usefixtures("notebook")
def test_an_id_that_no_record_bears_is_refused_and_nothing_else_is_done_either(
    ooo: Ooo, home: Path, words: str
) -> None:
    for typed, said in (("zzzz", UNKNOWN), ("k7mxx", UNKNOWN), ("k", SHORT)):
        check(ooo, home, Refusal(words.format(typed), 1, said.format(typed)))


@pytest.mark.parametrize("words", TAKE_ID)
def test_the_beginning_of_two_ids_is_refused(
    ooo: Ooo, home: Path, notebook: Path, words: str
) -> None:
    agenda = notebook / "people" / "alice" / "agenda.toml"
    with agenda.open("a", encoding="utf-8") as file:
        file.write('\n[[point]]\nid = "k7mz"\ntext = "Her desk"\nadded = 2026-11-20\n')
    check(ooo, home, Refusal(words.format("k7"), 2, AMBIGUOUS.format("k7")))


NEITHER = (
    "'{}' is not the id of anything open, and '{}' is not a date.\n"
    "Give ids, then one date, such as: ooo move k7mx fri"
)
UNCLEAR = "'{}' can be read in more than one way.\nWrite {} or {}."


@pytest.mark.parametrize(
    "refusal",
    [
        Refusal("move nxt fri", 2, NEITHER.format("nxt", "nxt fri")),
        Refusal("move k7mx nxt fri", 2, NEITHER.format("nxt", "nxt fri")),
        Refusal("move k7mx v8qy to 3 dec", 2, NEITHER.format("to", "to 3 dec")),
        Refusal("move k7mx fri thu", 2, NEITHER.format("fri", "fri thu")),
        Refusal("move k fri", 2, NEITHER.format("k", "k fri")),
        Refusal(
            "move k7mx next fri",
            2,
            UNCLEAR.format("next fri", "fri (Fri 27 Nov 2026)", "2026-12-04 (Fri 4 Dec 2026)"),
        ),
        Refusal("move r9zz fri", 1, UNKNOWN.format("r9zz")),
        Refusal("move v8qy r9zz fri", 1, UNKNOWN.format("r9zz")),
        Refusal(
            "move v8qy b4ta fri",
            1,
            "b4ta (Alice Martin) is settled: kept on Thu 5 Nov 2026.\n"
            "Bring it back with: ooo reopen b4ta",
        ),
        Refusal("move v8qy q fri", 2, NEITHER.format("q", "q fri")),
    ],
    ids=lambda refusal: refusal.words,
)
@pytest.mark.usefixtures("notebook")
def test_a_word_before_the_date_that_is_no_id_was_meant_as_part_of_the_date(
    ooo: Ooo, home: Path, refusal: Refusal
) -> None:
    """What has the form of an id is looked for as one; the rest was a slip in typing a day."""
    check(ooo, home, refusal)


@pytest.mark.parametrize(
    "refusal",
    [
        Refusal(
            "reopen zzzz",
            1,
            "Nothing settled has the id 'zzzz'.\n"
            "What a meeting discussed stays there; bring it up again with: ooo add WHO TEXT",
        ),
        Refusal("reopen v8qy", 1, "v8qy (Alice Martin) is open; there is nothing to reopen."),
        Refusal(
            "reopen b",
            1,
            "Nothing settled has the id 'b'.\n"
            "What a meeting discussed stays there; bring it up again with: ooo add WHO TEXT",
        ),
        Refusal("log alice --kept r3cd", 1, UNKNOWN.format("r3cd")),
        Refusal(
            "log alice --kept t9we",
            2,
            "t9we is a point, and only a promise can be kept.\n"
            "A point is discussed or not: --discussed t9we, --not-discussed t9we",
        ),
        Refusal(
            "log alice --discussed v8qy",
            2,
            "v8qy is a promise, and only a point can be discussed.\n"
            "A promise is kept or missed: --kept v8qy, --missed v8qy, or --move v8qy=DATE",
        ),
        Refusal(
            "drop t9we --missed",
            2,
            "t9we is a point of the agenda, and only a promise is kept or missed.\n"
            "Take it off the agenda with: ooo drop t9we --unneeded",
        ),
        Refusal(
            "log alice --move k7mx",
            2,
            "'k7mx' says no move.\nWrite ID=DATE, such as --move k7mx=fri",
        ),
        Refusal("move k7mx", 2, "DATE is missing.\nFor example: ooo move k7mx fri"),
        Refusal(
            "drop k7mx --missed --unneeded",
            2,
            "--missed and --unneeded contradict each other.\nGive one of them.",
        ),
    ],
    ids=lambda refusal: refusal.words,
)
@pytest.mark.usefixtures("notebook")
def test_an_id_of_the_wrong_sort_is_refused(ooo: Ooo, home: Path, refusal: Refusal) -> None:
    check(ooo, home, refusal)


DUE_EXAMPLES = (
    "Write a date like fri, tomorrow, vendredi, 15th, 3 dec, +2w, eom or 2026-12-01, or none."
)
BOOKING_EXAMPLES = (
    "Write a date like thu 14:00, demain 9h30, fri, +2w or 2026-12-01 10:00, or none."
)
PAST_EXAMPLES = (
    "Write a date like today, yesterday, hier, fri (the last one), 3 nov, 15th or 2026-11-20."
)
NO_DATE = "'{}' is not a date ooo knows.\n"
UNCLEAR = "'{}' can be read in more than one way.\n"
NO_DAY = "'{}' is not a day of the calendar.\n"
WITH_TIME = "'{}' has a time, and only a booking takes one.\n"
NO_TIME = "'{}' has no time of the 24-hour clock.\n"
TO_COME = "'{}' is a day to come, and this date looks back.\n"

TAKE_DUE = (
    "move k7mx '{}'",
    "move k7mx x9qb '{}'",
    "owe alice send the deck --due '{}'",
    "expect alice send the deck --due '{}'",
    "person pause alice until '{}'",
    "log alice -m Tired --move 'k7mx={}'",
)
TAKE_BOOKING = ("book alice '{}'", "log alice -m Tired --next '{}'")
TAKE_PAST = (
    "log alice -m Tired --date '{}'",
    "skip alice --date '{}'",
    "person add Dana --last-met '{}'",
    "person add Dana --since '{}'",
    "person edit alice --last-met '{}'",
    "person edit alice --since '{}'",
    "edit alice --meeting '{}'",
)

REFUSED_AHEAD = {
    "m": (NO_DATE, ""),
    "1m": (NO_DATE, "Write +1mo (Wed 23 Dec 2026)."),
    "in 2 m": (NO_DATE, "Write +2mo (Sat 23 Jan 2027)."),
    "dans 2 m": (NO_DATE, "Write +2mo (Sat 23 Jan 2027)."),
    "5": (UNCLEAR, "Write 5th (Sat 5 Dec 2026) or +5d (Sat 28 Nov 2026)."),
    "03/12": (UNCLEAR, "Write 2026-12-03 (Thu 3 Dec 2026) or 2027-03-12 (Fri 12 Mar 2027)."),
    "03/12/2027": (UNCLEAR, "Write 2027-12-03 (Fri 3 Dec 2027) or 2027-03-12 (Fri 12 Mar 2027)."),
    "next fri": (UNCLEAR, "Write fri (Fri 27 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026)."),
    "vendredi prochain": (
        UNCLEAR,
        "Write vendredi (Fri 27 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026).",
    ),
    "mardi en huit": (UNCLEAR, "Write mardi (Tue 24 Nov 2026) or 2026-12-01 (Tue 1 Dec 2026)."),
    "EOD": (NO_DATE, "Write today (Mon 23 Nov 2026)."),
    "fri please": (NO_DATE, "Write fri (Fri 27 Nov 2026)."),
    "someday": (NO_DATE, ""),
    "": (NO_DATE, ""),
    "31 feb": (NO_DAY, ""),
    "2026-02-30": (NO_DAY, ""),
    "+99999y": (NO_DAY, ""),
}
REFUSED_DUE = {
    **REFUSED_AHEAD,
    "fri 10:00": (WITH_TIME, "Write fri (Fri 27 Nov 2026)."),
    "demain 9h30": (WITH_TIME, "Write demain (Tue 24 Nov 2026)."),
    "2026-12-05T09:00": (WITH_TIME, "Write 2026-12-05 (Sat 5 Dec 2026)."),
}
REFUSED_BOOKING = {
    **REFUSED_AHEAD,
    "thu 25:00": (NO_TIME, ""),
    "demain 9h75": (NO_TIME, ""),
    "14:00": (NO_DATE, "Write today 14:00 (Mon 23 Nov 2026)."),
    "none 14:00": (NO_DATE, ""),
}
REFUSED_PAST = {
    "tomorrow": (TO_COME, ""),
    "demain": (TO_COME, ""),
    "+2w": (TO_COME, ""),
    "2026-11-24": (TO_COME, ""),
    "m": (NO_DATE, ""),
    "5": (NO_DATE, "Write 5th (Thu 5 Nov 2026)."),
    "03/12": (UNCLEAR, "Write 2025-12-03 (Wed 3 Dec 2025) or 2026-03-12 (Thu 12 Mar 2026)."),
    "next fri": (NO_DATE, ""),
    "vendredi prochain": (NO_DATE, ""),
    "fri 10:00": (WITH_TIME, "Write fri (Fri 20 Nov 2026)."),
    "hier soir": (NO_DATE, "Write hier (Sun 22 Nov 2026)."),
    "31 feb": (NO_DAY, ""),
}


def refusals(
    commands: tuple[str, ...], dates: dict[str, tuple[str, str]], examples: str
) -> list[Refusal]:
    """Give every command with every date that it refuses."""
    return [
        Refusal(words.format(typed), 2, says.format(typed) + (fix or examples))
        for words in commands
        for typed, (says, fix) in dates.items()
    ]


@pytest.mark.parametrize("words", TAKE_DUE)
@pytest.mark.usefixtures("notebook")
def test_what_is_no_due_date_is_refused_with_what_can_be_typed(
    ooo: Ooo, home: Path, words: str
) -> None:
    for refusal in refusals((words,), REFUSED_DUE, DUE_EXAMPLES):
        check(ooo, home, refusal)


@pytest.mark.parametrize("words", TAKE_BOOKING)
@pytest.mark.usefixtures("notebook")
def test_what_is_no_booking_is_refused_with_what_can_be_typed(
    ooo: Ooo, home: Path, words: str
) -> None:
    for refusal in refusals((words,), REFUSED_BOOKING, BOOKING_EXAMPLES):
        check(ooo, home, refusal)


@pytest.mark.parametrize("words", TAKE_PAST)
@pytest.mark.usefixtures("notebook")
def test_a_day_to_come_is_refused_where_only_looking_back_makes_sense(
    ooo: Ooo, home: Path, words: str
) -> None:
    for refusal in refusals((words,), REFUSED_PAST, PAST_EXAMPLES):
        check(ooo, home, refusal, OOO_EDITOR="true")


@pytest.mark.parametrize(
    "refusal",
    [
        Refusal(
            f"{words} yesterday",
            2,
            "Sun 22 Nov 2026 has passed, so no meeting can be booked "
            "for it.\nA meeting that took place is logged: ooo log alice --date 2026-11-22",
        )
        for words in ("book alice", "log alice -m Tired --next")
    ]
    + [
        Refusal(
            "person pause alice until yesterday",
            2,
            "A pause until Sun 22 Nov 2026 would be over.\nGive a day to come, or none.",
        ),
        Refusal("log alice --date '' -m Tired", 2, NO_DATE.format("") + PAST_EXAMPLES),
        Refusal("book alice", 2, "WHEN… is missing.\nooo book --help shows how."),
        Refusal(
            "overdue --soon often",
            2,
            "--soon cannot be 'often'.\nGive a number of days or weeks, such as 7d or 2w.",
        ),
        Refusal(
            "person archive ines --back --drop-rest",
            2,
            "--back closes nothing.\n"
            "Leave out --kept, --missed, --drop, --said and --drop-rest; or leave out --back.",
        ),
        Refusal(
            "skip karim --date '18 nov'",
            1,
            "A meeting with Karim Benali on Wed 18 Nov 2026 is logged.\n"
            "Give the day that was skipped with --date, or take the log back with ooo undo.",
        ),
        Refusal(
            "log karim --date '18 nov' -m Tired",
            2,
            "A meeting with Karim Benali on Wed 18 Nov "
            "2026 is logged already.\nAdd to it with --into, or log a second one with --again.",
        ),
    ],
    ids=lambda refusal: refusal.words,
)
@pytest.mark.usefixtures("notebook")
def test_a_good_date_in_a_place_where_it_makes_no_sense_is_refused(
    ooo: Ooo, home: Path, refusal: Refusal
) -> None:
    check(ooo, home, refusal)


@pytest.mark.parametrize("cadence", ["often", "2m", "0d", "-1w", "2"])
@pytest.mark.parametrize(
    "words",
    [
        "person add Dana --cadence={}",
        "person edit alice --cadence={}",
        "person edit alice --career-cadence={}",
    ],
)
@pytest.mark.usefixtures("notebook")
def test_what_is_no_cadence_is_refused(ooo: Ooo, home: Path, words: str, cadence: str) -> None:
    said = f"'{cadence}' is not a cadence.\nWrite a number of days or weeks, such as 10d, 2w or 3w."
    check(ooo, home, Refusal(words.format(cadence), 2, said))


KEPT = "'{}' is kept in the words of s8fv, which has no date.\nTo set it: {}\n"
ON_24, ON_26, ON_27, ON_4 = (
    f"ooo move s8fv {iso} ({day})"
    for iso, day in (
        ("2026-11-24", "Tue 24 Nov 2026"),
        ("2026-11-26", "Thu 26 Nov 2026"),
        ("2026-11-27", "Fri 27 Nov 2026"),
        ("2026-12-04", "Fri 4 Dec 2026"),
    )
)
TAILS = {
    "by next fri": ("next fri", f"{ON_27} or {ON_4}"),
    "by 31 feb": ("31 feb", "ooo move s8fv DATE"),
    "by thu or tue": ("thu or tue", f"{ON_26} or {ON_24}"),
    "by fri 10:00": ("fri 10:00", ON_27),
    "d'ici vendredi prochain": ("vendredi prochain", f"{ON_27} or {ON_4}"),
    "on friday": ("on friday", ON_27),
    "vendredi": ("vendredi", ON_27),
    "dans 4 jours": ("dans 4 jours", ON_27),
    "avant vendredi": ("avant vendredi", f"{ON_26} or {ON_27}"),
    "for friday": ("for friday", f"{ON_26} or {ON_27}"),
}


@pytest.mark.parametrize("tail", TAILS)
def test_an_end_that_may_be_a_date_is_named_where_nobody_can_be_asked(
    ooo: Ooo, notebook: Path, tail: str
) -> None:
    """Dropped without a word, the date would be lost; guessed, it would be wrong."""
    promise = f"send the deck {tail}"
    named = KEPT.format(*TAILS[tail])
    for argv, stdin in (
        (("owe", "alice", promise), ""),
        (("expect", "alice", *promise.split()), ""),
        (("owe", "alice", "-"), promise),
        (("add", "alice", "-"), f"-> {promise}"),
        (("log", "alice", "-"), f"<- {promise}"),
        (("log", "alice", "-m", f"-> {promise}"), ""),
    ):
        before = tree(notebook)
        done = ooo(*argv, stdin=stdin)
        assert done.status == 0
        found = re.search(rf": {re.escape(promise)}, no date  \[(....)\]\n", done.out)
        assert found
        assert named.replace("s8fv", found[1]) in done.err
        assert ooo("undo").status == 0
        assert tree(notebook) == before


@pytest.mark.usefixtures("notebook")
def test_every_line_that_cannot_be_read_is_named_at_once(ooo: Ooo, home: Path) -> None:
    said = (
        "3 lines cannot be read.\n"
        "Line 2: 'next fri' can be read in more than one way.\n"
        "Write fri (Fri 27 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026).\n"
        "If that is no date, write \\by for by.\n"
        "Line 3: Nothing is said after '->'.\n"
        "Write the text behind it: -> TEXT\n"
        "Line 4: 'EOD' is not a date ooo knows.\n"
        "Write today (Mon 23 Nov 2026).\n"
        "If that is no date, write \\by for by."
    )
    lines = "Fine\n-> the plan by next fri\n->\n<- the cost by EOD\n"
    check(ooo, home, Refusal("log alice -", 2, said, stdin=lines))


SAY_IT = "There is no text.\nSay it in a few words."
SAY_WHAT = "There is no text.\nSay in a few words what it is about."
UNREADABLE = "The line holds bytes that are not valid Unicode.\nSave or send the text as UTF-8."


@pytest.mark.parametrize(
    "refusal",
    [
        Refusal(f"{command} alice{text}", 2, SAY_IT)
        for command in ("add", "owe", "expect")
        for text in (" ''", " '  '", " '#sensitive'")
    ]
    + [Refusal(f"{command} alice 'by fri'", 2, SAY_IT) for command in ("owe", "expect")]
    + [
        Refusal(f"{command} alice -", 2, SAY_WHAT, stdin=stdin)
        for command in ("add", "owe", "expect", "log")
        for stdin in ("", "\n \n")
    ]
    + [
        Refusal("add alice --theirs -", 2, SAY_WHAT, stdin="Alice:\n"),
        Refusal("log alice -m ''", 2, SAY_WHAT),
        Refusal("log alice -m '  ' -m ''", 2, SAY_WHAT),
        Refusal(
            "add alice '->'", 2, "Nothing is said after '->'.\nWrite the text behind it: -> TEXT"
        ),
        Refusal(
            "person add ''", 2, 'A person needs a name.\nSay it: ooo person add "Alice Martin"'
        ),
        Refusal(
            "person add Noa Petit 2w",
            2,
            "1 line of the list cannot be read, so nobody was added.\n"
            "line 1, Noa Petit 2w: '2w' is no part of a name: put a comma before it\n"
            "A line is a name, then what is known: Alice Martin, 2w, last 9 nov",
        ),
        Refusal(
            "person add 9 nov",
            2,
            "1 line of the list cannot be read, so nobody was added.\n"
            "line 1, 9 nov: '9 nov' is no name\n"
            "A line is a name, then what is known: Alice Martin, 2w, last 9 nov",
        ),
        Refusal(
            "person add -",
            2,
            "The list has nobody on it.\nWrite one person a line: Alice Martin, 2w, last 9 nov",
        ),
        Refusal(
            "person rename karim",
            2,
            "NAME is missing.\nFor example: "
            'ooo person rename karim "Alice Martin", or --short for the short name.',
        ),
        Refusal(
            "person rename karim ' '",
            2,
            "NAME is missing.\nFor example: "
            'ooo person rename karim "Alice Martin", or --short for the short name.',
        ),
        Refusal(
            "log alice ''",
            2,
            "'' cannot stand behind WHO: only - can, for lines on standard "
            'input.\nSay a line with -m: ooo log alice -m "Wants a quieter sprint"',
        ),
    ],
    ids=lambda refusal: f"{refusal.words} {refusal.stdin!r}",
)
@pytest.mark.usefixtures("notebook")
def test_no_text_is_refused(ooo: Ooo, home: Path, refusal: Refusal) -> None:
    """An empty pipe into `log` must not close the whole agenda."""
    check(ooo, home, refusal)


@pytest.mark.usefixtures("notebook")
def test_text_that_is_not_valid_unicode_is_refused(ooo: Ooo, home: Path) -> None:
    """It could not be kept exactly."""
    for words in ("add alice 'caf\udce9'", "owe alice 'caf\udce9'", "log alice -m 'caf\udce9'"):
        check(ooo, home, Refusal(words, 2, UNREADABLE))
    for words in ("add alice -", "log alice -"):
        check(ooo, home, Refusal(words, 2, UNREADABLE, stdin="caf\udce9\n"))


TAKEN = "The short name 'alice' is Alice Martin's.\nChoose another with --short."
HELD = (
    "Alice Martin is in the notebook already (alice).\n"
    "To change what is held: ooo person edit alice\n"
    "Someone else of that name needs a short name: --short NAME"
)


def no_slug(text: str) -> str:
    """Give what is said of a short name that cannot be one."""
    return (
        f"'{text}' cannot be a short name.\n"
        "Use a to z, 0 to 9 and - between them, at most 64: --short alice-martin"
    )


@pytest.mark.parametrize(
    "refusal",
    [
        Refusal("person add Alice Martin", 1, HELD),
        Refusal("person add 'alice  MARTIN'", 1, HELD),
        Refusal(
            "person add Inès Roux",
            1,
            "Inès Roux is in the notebook already (ines), archived.\n"
            "To bring them back: ooo person archive ines --back\n"
            "Someone else of that name needs a short name: --short NAME",
        ),
        Refusal("person add Alice Durand --short alice", 1, TAKEN),
        Refusal(
            "person add Dana --short ali",
            1,
            "The short name 'ali' is Alice Martin's.\nChoose another with --short.",
        ),
        Refusal("person rename karim --short alice", 1, TAKEN),
        Refusal("person add Dana --short ../../outside", 2, no_slug("../../outside")),
        Refusal("person add Dana --short Dana", 2, no_slug("Dana")),
        Refusal("person rename karim --short a/b", 2, no_slug("a/b")),
        Refusal(
            "person add Dana --short con",
            2,
            "'con' cannot be a short name: some systems keep it for a device.\n"
            "Use a to z, 0 to 9 and - between them, at most 64: --short alice-martin",
        ),
        Refusal(
            "person add …",
            2,
            "'…' has no letter to make a short name of.\n"
            "Choose one yourself: --short NAME (a to z, 0 to 9 and -).",
        ),
        Refusal(
            "person add Dana --alias alice",
            1,
            "'alice' already leads to Alice Martin.\nChoose another alias.",
        ),
        Refusal(
            "person edit karim --alias ali",
            1,
            "'ali' already leads to Alice Martin.\nChoose another alias.",
        ),
        Refusal(
            "person edit karim",
            2,
            "There is nothing to change.\n"
            "Name what to set, such as --cadence 3w; ooo person edit --help lists it all.",
        ),
        Refusal(
            "person edit karim --prefers often",
            2,
            "'often' is no preference.\n"
            'Write NAME=WORDS, such as --prefers "recognition=in writing"; no words take it away.',
        ),
        Refusal(
            "person edit karim --relation boss",
            2,
            "'boss' is no relation.\nThere is: report, manager, peer, mentee, skip.",
        ),
        Refusal(
            "person add Dana --email dana",
            2,
            "'dana' is no address.\nFor example: marion@example.org",
        ),
        Refusal(
            "person edit karim --email 'k at home'",
            2,
            "'k at home' is no address.\nFor example: marion@example.org",
        ),
        Refusal(
            "person add Dana --relation boss",
            2,
            "'boss' is no relation.\nThere is: report, manager, peer, mentee, skip.",
        ),
        Refusal(
            "person add Dana --minutes -3",
            2,
            "A meeting cannot take -3 minutes.\nGive a number such as 30 or 45.",
        ),
        Refusal(
            "person edit karim --minutes -3",
            2,
            "A meeting cannot take -3 minutes.\nGive a number such as 30 or 45.",
        ),
        Refusal(
            "person add",
            2,
            "3 lines of the list cannot be read, so nobody was added.\n"
            "line 2, Rita Falk, 2x: '2x' is not a cadence\n"
            "line 3, Otto, last tomorrow: 'tomorrow' is a day to come, and this date looks back\n"
            "line 4, Dana: Dana is on the list twice\n"
            "A line is a name, then what is known: Alice Martin, 2w, last 9 nov",
            stdin="Dana, 2w\nRita Falk, 2x\nOtto, last tomorrow\nDana\n",
        ),
        Refusal("person add", 1, HELD, stdin="Alice Martin, 2w\n"),
        Refusal(
            "person archive karim",
            2,
            "1 thing with Karim Benali must be closed first.\n"
            "[q2wn] they promised: cost estimate for the new cluster\n"
            "Close each with ooo done ID or ooo drop ID, or all of them with --drop-rest.",
        ),
    ],
    ids=lambda refusal: refusal.words,
)
@pytest.mark.usefixtures("notebook")
def test_a_person_or_a_name_that_cannot_be_is_refused(
    ooo: Ooo, home: Path, refusal: Refusal
) -> None:
    check(ooo, home, refusal)


WHO_LOG = "WHO is missing.\nIt could be alice, chloe, bruno, karim: ooo log WHO"
NOTHING_SAID = (
    "Nothing was said of the meeting, and there is no terminal to ask on.\n"
    "Give lines on standard input (ooo log alice -) or with -m; ooo log --help lists the flags."
)
NO_EDITOR = (
    "Your editor would be opened, and there is no terminal to ask on.\n"
    "Use a terminal, or set OOO_EDITOR to a program that edits by itself."
)
ASKING = {
    "prep": (2, "WHO is missing.\nIt could be alice: ooo prep WHO"),
    "log": (2, WHO_LOG),
    "log -m Tired": (2, WHO_LOG),
    "log alice": (2, NOTHING_SAID),
    "log alice -e": (2, NO_EDITOR),
    "edit alice": (2, NO_EDITOR),
    "add alice": (2, "TEXT… is missing.\nooo add --help shows how."),
    "owe alice": (2, "TEXT… is missing.\nooo owe --help shows how."),
    "expect alice": (2, "TEXT… is missing.\nooo expect --help shows how."),
    "person archive karim": (
        2,
        (
            "1 thing with Karim Benali must be closed first.\n"
            "[q2wn] they promised: cost estimate for the new cluster\n"
            "Close each with ooo done ID or ooo drop ID, or all of them with --drop-rest."
        ),
    ),
    "log karim --date '18 nov' -m Tired": (
        2,
        (
            "A meeting with Karim Benali on Wed 18 Nov 2026 is logged already.\n"
            "Add to it with --into, or log a second one with --again."
        ),
    ),
}


@pytest.mark.parametrize("words", ASKING)
@pytest.mark.usefixtures("notebook")
def test_what_would_be_asked_is_refused_without_a_terminal_and_with_no_input(
    ooo: Ooo, at_terminal: Ooo, home: Path, words: str
) -> None:
    """A script must never hang on a question: standard input, however long, is no answer."""
    status, said = ASKING[words]
    answers = "1\ny\n\n\n\n\n\n"
    check(ooo, home, Refusal(words, status, said, stdin=answers))
    silent = Refusal(f"{words} --no-input", status, said, stdin=answers)
    check(at_terminal, home, silent, COLUMNS="200")
    silent = Refusal(words, status, said, stdin=answers)
    check(at_terminal, home, silent, OOO_NO_INPUT="1", COLUMNS="200")


@pytest.mark.parametrize(
    "refusal",
    [
        Refusal("nonsense", 2, "There is no command 'nonsense'.\nooo --help lists them all."),
        Refusal("''", 2, "There is no command ''.\nooo --help lists them all."),
        Refusal(
            "prepp alice",
            2,
            "There is no command 'prepp'.\nDid you mean prep? ooo --help lists them all.",
        ),
        Refusal("d", 2, "There is no command 'd'.\nooo --help lists them all."),
        Refusal("re", 2, "'re' could be reopen, recap, review, redo.\nType one letter more."),
        Refusal(
            "person shwo",
            2,
            "There is no command 'shwo'.\nDid you mean show? ooo person --help lists them all.",
        ),
        Refusal("person a", 2, "There is no command 'a'.\nooo person --help lists them all."),
        Refusal("--colour", 2, "There is no option --colour.\nooo --help shows how."),
        Refusal("-x", 2, "There is no option -x.\nooo --help shows how."),
        Refusal(
            "prep alice --jsn",
            2,
            "There is no option --jsn.\nDid you mean --json? ooo prep --help shows how.",
        ),
        Refusal("add alice -x", 2, "There is no option -x.\nooo add --help shows how."),
        Refusal(
            "prep alice karim",
            2,
            "'karim' is more than ooo prep takes.\nooo prep --help shows how.",
        ),
        Refusal(
            "overdue alice",
            2,
            "'alice' is more than ooo overdue takes.\nooo overdue --help shows how.",
        ),
        Refusal(
            "undo k7mx",
            2,
            "NUMBER cannot be 'k7mx': it takes a whole number.\nooo undo --help shows how.",
        ),
        Refusal(
            "log alice Tired today",
            2,
            "'today' is more than ooo log takes.\nooo log --help shows how.",
        ),
        Refusal(
            "log alice Tired",
            2,
            "'Tired' cannot stand behind WHO: only - can, for lines on "
            'standard input.\nSay a line with -m: ooo log alice -m "Wants a quieter sprint"',
        ),
        *(
            Refusal(words, 2, f"{missing} is missing.\nooo {words} --help shows how.")
            for words, missing in {
                "skip": "WHO",
                "add": "WHO",
                "owe": "WHO",
                "expect": "WHO",
                "done": "ID…",
                "move": "ID…",
                "drop": "ID…",
                "reopen": "ID…",
                "edit": "WHO",
                "completion": "SHELL",
                "person show": "WHO",
                "person edit": "WHO",
                "person rename": "WHO",
                "person pause": "WHO",
                "person archive": "WHO",
            }.items()
        ),
        Refusal("prep alice --html", 2, "--html needs a value.\nooo prep --help shows how."),
        Refusal("overdue --soon", 2, "--soon needs a value.\nooo overdue --help shows how."),
        Refusal("overdue --mine=1", 2, "--mine takes no value.\nooo overdue --help shows how."),
        Refusal(
            "log alice --mood x -m Tired",
            2,
            "--mood cannot be 'x': it takes a whole number.\nooo log --help shows how.",
        ),
        Refusal(
            "log alice --minutes x -m Tired",
            2,
            "--minutes cannot be 'x': it takes a whole number.\nooo log --help shows how.",
        ),
        Refusal(
            "find grid --limit x",
            2,
            "--limit cannot be 'x': it takes a whole number.\nooo find --help shows how.",
        ),
        Refusal(
            "find grid --limit -1",
            2,
            "--limit cannot be -1.\nGive a whole number; 0 is all of it.",
        ),
        Refusal(
            "log alice --mood 7 -m Tired",
            2,
            "A mood cannot be 7.\nGive a whole number from 1 to 5.",
        ),
        Refusal(
            "log alice --minutes -1 -m Tired",
            2,
            "A length in minutes cannot be -1.\nGive a whole number from 1 to 1440.",
        ),
        Refusal(
            "log alice --spoke her -m Tired",
            2,
            "--spoke cannot be 'her'.\nThere is: me, them, both.",
        ),
        Refusal(
            "log alice --kind chat -m Tired",
            2,
            "--kind cannot be 'chat'.\nThere is: one-to-one, career, first, async, coaching, note.",
        ),
        Refusal(
            "log alice --kind skipped -m Tired",
            2,
            "A skipped meeting is not logged.\nSay it so: ooo skip alice --why TEXT",
        ),
        Refusal(
            "log alice --again --into -m Tired",
            2,
            "A log is either a second meeting or added to the first.\nLeave out --again or --into.",
        ),
        Refusal(
            "prep alice --json --md",
            2,
            "--json and --md are different formats.\nAsk for one of them.",
        ),
        Refusal(
            "prep alice --html ~/nowhere/all.html",
            1,
            "~/nowhere/all.html was not written: no such file or directory.\n"
            "Choose a file in a directory that is there and is yours.",
        ),
        Refusal(
            "config colour",
            2,
            "There is no setting 'colour' to set.\n"
            "There are: notebook, editor, language, calendar, me, email.",
        ),
        Refusal(
            "config today 2026-11-23",
            2,
            "There is no setting 'today' to set.\n"
            "There are: notebook, editor, language, calendar, me, email.",
        ),
        Refusal(
            "completion tcsh", 2, "There is no completion for 'tcsh'.\nThere is: bash, zsh, fish."
        ),
        Refusal(
            "undo", 1, "There is nothing to undo.\nThe list of what there was: ooo undo --list"
        ),
        Refusal("redo", 1, "There is nothing to redo.\nooo redo brings back what ooo undo took."),
    ],
    ids=lambda refusal: refusal.words,
)
@pytest.mark.usefixtures("notebook")
def test_words_that_are_no_command_are_refused(ooo: Ooo, home: Path, refusal: Refusal) -> None:
    check(ooo, home, refusal)


OUT = ".\nLeave it out."
OR_ALL = ".\nLeave it out, or say it all: ooo"
LISTS = f"looking at goals alone{OUT}"
OPENS = f"a goal that is opened or changed{OR_ALL} goal WHO TEXT, or ooo goal ID"
OPENS_A_TRACK = f"opening a track{OR_ALL} coach WHO TEXT"
TOPIC = f"a topic{OR_ALL} delegate WHO TOPIC"
BOOKING = f"booking from a calendar{OR_ALL} book"
NOTES = f"notes and lists, and a calendar is neither{OUT}"
IDLE = {
    **{f"goal {option}": OPENS for option in ("--by fri", "--to 3", "--mine", "--no-known")},
    "goal alice Payroll --closed": LISTS,
    "goal alice --all --by fri": LISTS,
    **{
        f"coach {who}{option}": OPENS_A_TRACK
        for who in ("", "alice ")
        for option in ("--sessions 6", "--cadence 2w", "--mine")
    },
    **{f"delegate alice --{no}share": TOPIC for no in ("", "no-")},
    "book alice fri --yes": BOOKING,
    **{
        f"import ~/x.ics {option}": NOTES
        for option in ("--who alice", "--as md", "--show", "--add", "--since fri", "--rename")
    },
}


@pytest.mark.parametrize(("words", "what"), IDLE.items(), ids=lambda each: each)
@pytest.mark.usefixtures("notebook")
def test_an_option_that_would_do_nothing_is_refused_with_what_it_goes_with(
    ooo: Ooo, home: Path, words: str, what: str
) -> None:
    """The value that is the usual one anyway was said, too."""
    flag = next(word for word in words.split() if word.startswith("--"))
    check(ooo, home, Refusal(words, 2, f"{flag} goes with {what}"))


@pytest.mark.parametrize(
    "words",
    [
        "overdue",
        "overdue --json",
        "prep alice",
        "log alice -m Tired",
        "add alice The roadmap",
        "owe alice send the deck by fri",
        "done k7mx",
        "person list",
        "demo",
        "",
    ],
)
@pytest.mark.usefixtures("notebook")
@pytest.mark.parametrize("today", ["monday", "2026-13-01", "2026-11-23T10:00+01:00", " "])
def test_a_day_that_is_none_is_refused_before_anything_is_done(
    ooo: Ooo, home: Path, words: str, today: str
) -> None:
    said = (
        f"OOO_TODAY is '{today}', which is no date.\n"
        "Write it as 2026-11-23 or 2026-11-23T09:30, or unset it."
    )
    check(ooo, home, Refusal(words, 2, said), today=today)


NO_NOTEBOOK = (
    "There is no notebook at {place}.\n"
    "Begin one with {ooo} init, then add everyone you meet with {ooo} person add.\n"
    "To see first what it is like, on made-up people: ooo demo"
)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "prep",
        "prep alice",
        "log",
        "log alice -m Tired",
        "skip alice",
        "book alice fri",
        "add alice The roadmap",
        "owe alice the deck",
        "done k7mx",
        "move k7mx fri",
        "drop k7mx",
        "reopen k7mx",
        "overdue",
        "overdue --json",
        "check",
        "person list",
        "person show alice",
        "person add Dana",
        "person edit alice --role Lead",
        "person rename alice Alice",
        "person pause alice until fri",
        "person archive alice",
    ],
)
def test_without_a_notebook_three_lines_say_what_to_do_first(
    ooo: Ooo, home: Path, words: str
) -> None:
    place = home / ".local" / "share" / "ooo" / "notebook"
    check(ooo, home, Refusal(words, 1, NO_NOTEBOOK.format(place=place, ooo="ooo")))


@pytest.mark.parametrize("name", ["elsewhere", "my own notes"])
def test_where_a_directory_is_no_notebook_the_advice_works_as_it_stands(
    ooo: Ooo, home: Path, name: str
) -> None:
    """Plain `ooo init` would begin another notebook than the one that was named."""
    place = home / name
    flag = f"ooo --dir {shlex.quote(str(place))}"
    said = NO_NOTEBOOK.format(place=place, ooo=flag)
    for words in ("overdue --dir {}", "--dir {} add alice The roadmap"):
        check(ooo, home, Refusal(words.format(shlex.quote(str(place))), 1, said))
    variable = f"OOO_DIR={shlex.quote(str(place))} ooo"
    said = NO_NOTEBOOK.format(place=place, ooo=variable)
    check(ooo, home, Refusal("overdue", 1, said), OOO_DIR=str(place))
    assert ooo(*shlex.split(f"{flag} init")[1:]).status == 0
    assert ooo(*shlex.split(f"{flag} person add")[1:], "Alice Martin").status == 0
    assert (place / "people" / "alice" / "person.toml").exists()


def test_a_second_notebook_is_not_begun_over_the_first(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    said = f"There is a notebook at {notebook} already.\nGo on with: ooo person add"
    check(ooo, home, Refusal("init --name Marion", 1, said))
