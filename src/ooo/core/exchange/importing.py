"""What was read is laid on the notebook: who is here, who is new, whose fields are filled."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.dossier import Decision, Dossier, Held, OwnKeys
from ooo.core.exchange.brought import Brought, Read
from ooo.core.exchange.imported import Imported, ImportedPerson, ImportScreen
from ooo.core.exchange.laying import Counts
from ooo.core.exchange.laying_ours import LayingOurs, private
from ooo.core.model import Person
from ooo.core.people import names
from ooo.core.records.ids import fresh
from ooo.core.text.fold import fold, fold_words

T = TypeVar("T")

_FIELDS = ("email", "role", "since", "cadence", "language", "last_met", "minutes", "career_cadence")
"""Fields of a person that are filled where nothing stands yet."""

_RENAMED = ("name", "role")
"""Fields that are put in the place of others where that is asked for."""


class Wishes(Struct, frozen=True, kw_only=True):
    """How an import is carried out: fill meetings that are here, write names over, draw ids."""

    today: dt.date
    new_id: Callable[[], str]
    add: bool = False
    rename: bool = False


def lay(held: Held, read: Read, wishes: Wishes) -> Decision[Imported]:
    """Lay what was read on what is held; `held` has everyone where people may be new."""
    return _Import(held, read, wishes).decision()


class _Import:
    """One import while it is decided."""

    def __init__(self, held: Held, read: Read, wishes: Wishes) -> None:
        self._held = held
        self._read = read
        self._wishes = wishes
        self._after: dict[str, Dossier] = {}
        self._ids = set(held.ids)
        self._own: dict[str, OwnKeys] = {}
        self._told = 0
        self._taken: set[str] = set()
        self._by_email: dict[str, list[str]] = {}
        self._by_name: dict[str, list[str]] = {}
        for dossier in held.dossiers.values():
            self._know(dossier.person)
        self._restores = not held.dossiers and read.restored is not None

    def decision(self) -> Decision[Imported]:
        """Give everyone as they shall be, and what is new of each."""
        found: dict[str, ImportedPerson] = {}
        older = 0
        added: list[Dossier] = []
        for brought in self._read.people:
            told, counts, news = self._lay(brought)
            older += counts.older
            earlier = found.get(told.person)
            found[told.person] = _both(earlier, told) if earlier else told
            added.append(news)
        read, wishes = self._read, self._wishes
        screen = ImportScreen(
            today=wishes.today,
            added=tuple(added),
            boxes=read.unnamed,
            older=older,
            told=self._told,
            restored=self._restores,
        )
        answer = Imported(
            format=read.format,
            people=tuple(found.values()),
            skipped=read.unread,
            unkept=read.unkept,
            written=False,
            screen=screen,
        )
        changed = {each.person for each in answer.people if each.changes}
        restored = None
        if self._restores and read.restored:
            restored = replace(read.restored, own=self._own)
        dossiers = {slug: each for slug, each in self._after.items() if slug in changed}
        return Decision(dossiers, answer, restored)

    def _lay(self, brought: Brought) -> tuple[ImportedPerson, Counts, Dossier]:
        whose = brought.dossier.person
        before = self._before(brought)
        new = before is None
        if before is None:
            whose = self._newcomer(brought)
            before = Dossier(person=whose)
            self._know(whose)
        ours = brought.dossier
        if brought.ours and not self._restores:
            ours, told = private(ours)
            self._told += told
        laying = LayingOurs(before, brought, self._named, add=self._wishes.add)
        for entry in sorted(brought.entries, key=lambda each: each.meeting.date):
            laying.take(entry)
        laying.take_whole(ours)
        after = ours if self._restores else laying.dossier()
        person, filled, renamed, differs = self._filled(before.person, brought.dossier.person)
        after = replace(after, person=person)
        self._after[person.slug] = after
        counts = laying.counts
        if brought.own and self._restores:
            self._own[person.slug] = brought.own
        told_of = ImportedPerson(
            person=person.slug,
            name=person.name,
            new=new,
            filled=() if new else filled,
            renamed=renamed,
            differs=differs,
            open=counts.mine + counts.theirs,
            **{name: getattr(counts, name) for name in counts.__struct_fields__ if name != "older"},
        )
        return told_of, counts, _news(before, after)

    def _before(self, brought: Brought) -> Dossier | None:
        """Give the dossier of someone who is here: by short name, by address, or by name.

        Two people of another notebook are never one, whatever they are called.
        """
        person = brought.dossier.person
        held, after = self._held.dossiers, self._after
        here = {**held, **after}
        if brought.ours:
            here = {slug: each for slug, each in held.items() if slug not in after}
        found = here.get(person.slug)
        if found and (not brought.ours or _words(found.person) == _words(person)):
            return found
        slugs = self._by_email.get(fold(person.email), ()) if person.email else ()
        slugs = [slug for slug in slugs or self._by_name.get(_words(person), ()) if slug in here]
        return here[slugs[0]] if len(slugs) == 1 else None

    def _know(self, person: Person) -> None:
        """Let someone be found again by name and by address."""
        if person.email:
            self._by_email.setdefault(fold(person.email), []).append(person.slug)
        self._by_name.setdefault(_words(person), []).append(person.slug)
        self._taken.add(person.slug)
        self._taken.update(map(fold, person.aliases))

    def _newcomer(self, brought: Brought) -> Person:
        person, taken = brought.dossier.person, self._taken
        if self._restores and person.slug and person.slug not in self._after:
            return person
        slug = person.slug if person.slug and person.slug not in taken else ""
        added = person.added or (None if brought.ours else self._wishes.today)
        aliases = tuple(each for each in person.aliases if fold(each) not in taken)
        slug = slug or names.slug(person.name, taken)
        return replace(person, slug=slug, added=added, aliases=aliases)

    def _filled(
        self, person: Person, said: Person
    ) -> tuple[Person, tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """Give the person with what was empty filled; the names of what was, and what differs."""
        changed: dict[str, object] = {}
        renamed: list[str] = []
        differs: list[str] = []
        for field in ("name", *_FIELDS):
            here, there = getattr(person, field), getattr(said, field)
            if not there or here == there:
                continue
            if not here:
                changed[field] = there
            elif self._wishes.rename and field in _RENAMED:
                renamed.append(field)
            else:
                differs.append(field)
        filled = tuple(changed)
        changed |= {field: getattr(said, field) for field in renamed}
        return replace(person, **changed), filled, tuple(renamed), tuple(differs)

    def _named(self, brought: str) -> str:
        """Give a record its id: the one that it brought where that is free, else a new one.

        A notebook that is put back keeps them all.
        """
        if self._restores:
            return brought
        is_free = brought and brought not in self._ids
        new = brought if is_free else fresh(self._wishes.new_id, self._ids)
        self._ids.add(new)
        return new


def _words(person: Person) -> str:
    return fold_words(person.name)


def _both(first: ImportedPerson, second: ImportedPerson) -> ImportedPerson:
    """Give what two files say of one person together."""
    numbers = ("meetings", "observations", "notes", "kept", "settled", "open", "mine", "theirs")
    days = {"first": min, "last": max, "mine_due": min, "theirs_due": min}
    changed: dict[str, object] = {
        name: getattr(first, name) + getattr(second, name)
        for name in (*numbers, "points", "goals", "already")
    }
    for name, choose in days.items():
        said = [day for day in (getattr(first, name), getattr(second, name)) if day]
        changed[name] = choose(said, default=None)
    for name in ("filled", "renamed", "differs"):
        changed[name] = tuple(dict.fromkeys((*getattr(first, name), *getattr(second, name))))
    return replace(first, **changed)


def _news(before: Dossier, after: Dossier) -> Dossier:
    """Give what stands in a dossier now and did not before."""
    here = {each.key: each for each in before.meetings}
    meetings = []
    for each in after.meetings:
        old = here.get(each.key)
        if old is None:
            meetings.append(each)
        elif old != each:
            notes = tuple(note for note in each.notes if note not in old.notes)
            points = tuple(point for point in each.points if point not in old.points)
            meetings.append(replace(each, notes=notes, points=points))
    return Dossier(
        person=after.person,
        points=_new(before.points, after.points),
        commitments=_new(before.commitments, after.commitments),
        goals=_new(before.goals, after.goals),
        meetings=tuple(meetings),
        settled_commitments=_new(before.settled_commitments, after.settled_commitments),
        settled_points=_new(before.settled_points, after.settled_points),
    )


def _new(before: Sequence[T], after: Sequence[T]) -> tuple[T, ...]:
    """Give what was added behind what was there."""
    return tuple(after[len(before) :])
