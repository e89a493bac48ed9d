"""What is typed of a meeting, line by line: safe in a draft as soon as typed, and echoed."""

from collections.abc import Iterable

from msgspec.structs import replace

from ooo.cli.asking.items import items_of
from ooo.cli.asking.wording import IN_A_WALK, Wording
from ooo.cli.shell.environment import Environment
from ooo.core.capture import parse_lines
from ooo.core.capture.add import Added, AddedScreen
from ooo.core.capture.captured import CannotRead, Captured, Item
from ooo.core.capture.draft import as_draft
from ooo.core.capture.intake import take_in
from ooo.core.capture.told import MeetingFacts, SaidTwice
from ooo.core.dossier import Dossier
from ooo.core.growth.told import Told, look_at
from ooo.core.log.entry import Entry
from ooo.core.log.looked import told_by
from ooo.core.model import Commitment, Goal, Note, Record
from ooo.core.records.live import live_records
from ooo.errors import OooError, Saying
from ooo.store.drafts import DraftSession
from ooo.store.files import CannotWrite
from ooo.words.goals import say_looked
from ooo.words.told import say_told

_CONTINUES = "  "


class NotInADraft(OooError):
    """A line cannot be put on the drive; it is held until it is saved with the rest."""

    says = "What you type cannot be kept as a draft: {reason} ({place})."
    fix = "It is held here until the log is saved. {remedy}"

    def __init__(self, refused: CannotWrite) -> None:
        super().__init__(**refused.facts)


class TypedLines:
    """The lines typed so far about the meeting of `entry`, and what each became.

    They lie in the draft of `session` from the moment they are typed.
    """

    def __init__(
        self, environment: Environment, session: DraftSession, dossier: Dossier, entry: Entry
    ) -> None:
        self.lines: list[str] = []
        self._environment = environment
        self._dossier = dossier
        self._entry = entry
        self._session = session
        self._refused: list[str] = []
        self._is_said = False
        self._waiting: list[str] = []
        self._items: dict[int, Item] = {}
        self._wording = Wording(environment, dossier.person, IN_A_WALK)

    def take_again(self, lines: Iterable[str]) -> None:
        """Take lines that were taken before: all stay in the draft, whatever is asked meanwhile.

        So does one that cannot be read any more.
        """
        self._waiting = list(lines)
        if self._waiting:
            self._save()
        while self._waiting:
            line = self._waiting.pop(0)
            if not self.take(line):
                self._refused.append(line)
                self._save()

    @property
    def kept(self) -> list[str]:
        """Give every line that the draft holds, in its order."""
        return [*self._refused, *self.lines, *self._waiting]

    def take(self, line: str) -> bool:
        """Keep one line in the draft and echo what it became, or say why it cannot be read."""
        if line.startswith(_CONTINUES) and self.lines:
            self._keep(line)
            self._wording.look_at(line)
            return True
        captured = self._parse(line)
        wrong = [problem for problem in captured.problems if not problem.tail]
        if wrong:
            self._environment.output.fail(CannotRead(wrong))
            return False
        if captured.told and not self._takes_told(captured.told):
            return False
        self._keep(line)
        number = len(self.lines)
        for item in items_of(self._environment, captured):
            self._items[number] = self._echoed(replace(item, line=number))
        self._wording.look_at(line)
        return True

    def leave(self, text: str) -> None:
        """Leave in the draft, unread, what stood on the line when it was broken off."""
        self._waiting += filter(str.strip, text.splitlines())
        self._save()

    def take_back(self) -> str | None:
        """Give the last line back, out of the draft too; None where there is none."""
        if not self.lines:
            return None
        self._items.pop(len(self.lines), None)
        line = self.lines.pop()
        self._save()
        return line

    def told(self, entry: Entry) -> Entry:
        """Give the entry with every line, lines that continue one joined to it."""
        captured = self._parse("\n".join(self.lines))
        asked = [self._items[problem.line] for problem in captured.problems]
        whole = [_with_id(item, self._items.get(item.line, item).record) for item in captured.items]
        items = sorted((*whole, *asked), key=lambda item: item.line)
        return replace(entry.and_told(captured.told), items=(*entry.items, *items), echoed=True)

    def _takes_told(self, told: MeetingFacts) -> bool:
        """Say what a line tells of the meeting, or that one before told another thing."""
        try:
            self._entry.and_told(self._parse("\n".join(self.lines)).told.and_also(told))
        except SaidTwice as error:
            self._environment.output.fail(error)
            return False
        output = self._environment.output
        said = say_told(output.language, told, self._dossier.person.first_name)
        output.prose(Saying("{said}.", said=said))
        return True

    def _keep(self, line: str) -> None:
        self.lines.append(line)
        self._save()

    def _save(self) -> None:
        """Put every line on the drive; where that is refused, say so once and go on."""
        if not self.kept:
            self._session.drop()
            return
        try:
            self._session.save(as_draft(self._entry.date, self.kept))
        except CannotWrite as refused:
            if not self._is_said:
                self._environment.output.fail(NotInADraft(refused))
        self._is_said = self._session.is_behind

    def _parse(self, text: str) -> Captured:
        return parse_lines(text, use="log", today=self._environment.today)

    def _echoed(self, item: Item) -> Item:
        """Say what a line became, and give it with the id that was shown.

        A note is not said, unless it is sensitive.
        """
        if item.about and (told := told_by(item, self._dossier.goals)):
            self._say_looked(*told)
            return item
        if isinstance(item.record, Note) and not item.record.sensitive:
            return item
        taken = {live.record.id for live in live_records({"": self._dossier})}
        intake = take_in(
            self._dossier,
            [item],
            day=self._environment.today,
            known=True,
            new_id=self._environment.new_id,
            taken=frozenset(taken | {_id(shown) for shown in self._items.values()}),
        )
        person = self._dossier.person
        echo = Added(
            person=person.slug,
            name=person.name,
            points=intake.points,
            commitments=intake.commitments,
            notes=intake.notes,
            goals=intake.goals,
            screen=AddedScreen(intake.records, self._environment.today),
        )
        self._environment.output.show(echo)
        return _with_id(item, intake.records[0])

    def _say_looked(self, goal: Goal, told: Told) -> None:
        """Say a reading or a verdict that a line tells of."""
        day = self._entry.date
        _, looked = look_at(self._dossier, goal.id, told, on=day, known=True)
        output, name = self._environment.output, self._dossier.person.name
        said = say_looked(output.language, looked, name, today=self._environment.today)
        output.prose(Saying("{said}", said=said))


def _id(item: Item) -> str:
    return "" if isinstance(item.record, Note) else item.record.id


def _with_id(item: Item, shown: Record) -> Item:
    """Give an item with the id that was shown for it, and the date that was answered."""
    if isinstance(item.record, Note) or isinstance(shown, Note):
        return item
    if item.end is not None and isinstance(shown, Commitment):
        item = item.due_on(shown.due)
    return replace(item, record=replace(item.record, id=shown.id))
