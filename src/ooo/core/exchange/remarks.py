"""A table of remarks: a person, a day and a text in each row; each becomes an observation."""

from collections.abc import Iterable, Mapping

from ooo.core.capture.tags import take_tags
from ooo.core.dossier import Dossier
from ooo.core.exchange.brought import (
    Brought,
    BroughtEntry,
    Read,
    ReadingSettings,
    SourceText,
    Unread,
)
from ooo.core.exchange.dated import Order, find_day
from ooo.core.exchange.tables import Table, order_of, told, unkept, unread, wrong_with
from ooo.core.exchange.whose import People
from ooo.core.model import Meeting, Note, NoteKind
from ooo.core.people.said_of import Refused
from ooo.core.text.facts import Words
from ooo.core.text.fold import fold
from ooo.errors import Saying

FIELDS: Mapping[str, str] = {
    heading: field
    for field, headings in (
        ("who", "name fullname person personne who employee collaborateur member membre report"),
        ("day", "date day jour when on created createdat le"),
        ("text", "note notes text texte remark remarks remarque remarques comment commentaire"),
        ("text", "observation observations feedback what details description"),
        ("kind", "type kind category categorie sort sentiment"),
        ("link", "link lien url source evidence"),
    )
    for heading in headings.split()
}
"""What headings mean, without blanks, accents, signs and case."""

_CALLED: tuple[tuple[NoteKind, str], ...] = (
    ("win", "win wins praise positive kudos bravo success reussite + 👍 ✅ good strength"),
    ("watch", "watch concern negative vigilance improvement - 👎 bad weakness"),
    ("feedback", "feedback"),
    ("blocker", "blocker blockers frein freins"),
    ("need", "need besoin"),
    ("idea", "idea idee"),
    ("career", "career growth carriere evolution"),
    ("training", "training formation"),
    ("decision", "decision"),
)
_KINDS: Mapping[str, NoteKind] = {word: kind for kind, words in _CALLED for word in words.split()}


def are_of_remarks(columns: Iterable[str]) -> bool:
    """Tell whether headings, squeezed, have one of people, one of days and one of texts."""
    return {"who", "day", "text"} <= {FIELDS.get(column, "") for column in columns}


def read_remarks(text: SourceText, table: Table, settings: ReadingSettings, people: People) -> Read:
    """Give the observations of a table; TwoReadings."""
    days = [told(table, row, FIELDS).get("day", "") for row in table.rows]
    order = order_of(text, days, settings)
    found: dict[str, list[BroughtEntry]] = {}
    missed: list[Unread] = []
    for row in table.rows:
        try:
            slug, entry = _observed(told(table, row, FIELDS), settings, people, order)
        except Refused as refused:
            missed.append(unread(text, row, refused.says))
        else:
            found.setdefault(slug, []).append(entry)
    brought = tuple(
        Brought(dossier=Dossier(person=people.by_slug[slug]), entries=tuple(entries))
        for slug, entries in found.items()
    )
    return Read(format="csv", people=brought, unread=tuple(missed), unkept=unkept(table, FIELDS))


def _observed(
    said: Mapping[str, str], settings: ReadingSettings, people: People, order: Order
) -> tuple[str, BroughtEntry]:
    """Give whose a row is and what it notes; raise Refused."""
    slug = settings.who or people.one(said.get("who", ""))
    found = find_day(fold(said.get("day", "")), order)
    if found is None:
        raise Refused(Saying("{text:quoted} is no day", text=Words(said.get("day", ""))))
    if found[0] > settings.today:
        raise Refused(Saying("{day} is still to come", day=found[0]))
    words = said.get("text", "")
    if wrong := wrong_with(words):
        raise Refused(wrong)
    link = said.get("link", "")
    tags = take_tags(words)
    noted = f"{tags.text}\n{link}" if link and not wrong_with(link) else tags.text
    if not noted.strip():
        raise Refused(Saying("it has no text"))
    note = Note(
        kind=_KINDS.get(fold(said.get("kind", "")).strip(), "note"),
        text=noted,
        area=tags.area,
        sensitive=tags.sensitive or tags.nearly is not None,
    )
    return slug, BroughtEntry(meeting=Meeting(date=found[0], kind="note", notes=(note,)))
