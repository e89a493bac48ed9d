"""The editor's door of `ooo log`: the sheet as a text to fill in, opened until it can be read.

What was written lies in a draft until it is saved; a later `ooo log -e` goes on with it.
"""

import datetime as dt
from collections.abc import Callable
from typing import TypeVar

from msgspec.structs import replace

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.editor import edit_text, require_editor
from ooo.cli.asking.second_log import into_or_again
from ooo.cli.asking.typed import draft_of, kept_words
from ooo.cli.log import keep
from ooo.cli.shell.environment import Environment
from ooo.core.capture.captured import CannotRead, LineProblem
from ooo.core.dossier import Dossier
from ooo.core.log import Logged
from ooo.core.log.entry import Entry, check_entry
from ooo.core.log.sheet import LogSheet, sheet
from ooo.core.log.template import (
    day_of,
    is_empty,
    read_template,
    with_message,
    with_whole_ids,
    with_words,
    without_message,
    write_template,
)
from ooo.core.model import Commitment, Point
from ooo.core.records.ids import UnknownId
from ooo.core.rhythm.meetings import of_day
from ooo.core.rhythm.who import Picked
from ooo.core.wording import say_day
from ooo.errors import OooError
from ooo.store.files import CannotWrite
from ooo.store.notebook import Gathered

_SUFFIX = ".txt"
_ROUNDS = 20
"""How often a text is opened again; a script that edits might never mend it."""

Hideable = TypeVar("Hideable", Point, Commitment)


class NothingSaved(OooError):
    """The text was closed without saving, or saved with nothing in it."""


class WroteNothing(NothingSaved):
    """The text has nothing to log."""

    def __init__(self) -> None:
        super().__init__("Nothing saved: the file was empty.")


class ClosedUnsaved(NothingSaved):
    """The editor ended without saving; one that opens a window may still be open."""

    def __init__(self, who: str, path: str) -> None:
        super().__init__(
            "Nothing saved: the editor came back and the file had not been saved.",
            "If it opens a window, make it wait: OOO_EDITOR='code --wait'\n"
            f"The text is kept in {path}: ooo log {who} -e opens it again.",
        )


def log_in_editor(environment: Environment, picked: Picked, entry: Entry) -> Logged:
    """Let a meeting be written in the editor, save it, and give what was kept.

    Where a text is kept from before, its lines win over what the flags say of the same records.
    Raises WroteNothing; ClosedUnsaved, CannotRead for a text left unmended, and what `edit_text`
    and `keep` do, and then the text is kept.
    """
    require_editor(environment)
    return _Session(environment, picked, entry).run()


class _Session:
    """One log in the editor: of whom, of which day, and the sheet that is gone through."""

    def __init__(self, environment: Environment, picked: Picked, entry: Entry) -> None:
        self._environment = environment
        self._output = environment.output
        self._state = environment.notebook.state
        self._picked = picked
        self._entry = replace(entry, person=picked.slug)
        self._walk_draft = draft_of(picked.slug)
        self._suffix = _SUFFIX if entry.kind == "one-to-one" else f".{entry.kind}{_SUFFIX}"
        self._draft = f"{self._walk_draft}{self._suffix}"

    def run(self) -> Logged:
        """Go from the sheet to the saved meeting."""
        check_entry(replace(self._entry, why=""), today=self._environment.today)
        kept = kept_words(self._environment, self._picked.slug)
        walked = "\n".join(kept.lines) if kept else ""
        text = self._kept_text(walked)
        gathered = self._read(self._entry.date)
        self._output.warn(gathered.problems)
        dossier = gathered.value
        self._entry = with_whole_ids(self._entry, dossier)
        ask = Ask(self._environment)
        self._entry = into_or_again(self._environment, ask, dossier, self._entry)
        shown = self._sheet(dossier, into=self._entry.into and text is None)
        if text is None:
            text = write_template(shown, self._entry, body=walked)
        else:
            text = with_words(text, self._entry, body=walked)
        try:
            entry = self._edit(text, shown)
        except KeyboardInterrupt:
            self._say_what_is_kept()
            raise
        try:
            logged = keep(self._environment, entry)
        except (KeyboardInterrupt, OooError) as error:
            self._say_what_is_kept()
            if isinstance(error, UnknownId):
                # What stood on the sheet is gone: maybe its file was broken meanwhile.
                self._output.warn(self._read(entry.date).problems)
            raise
        self._drop(self._draft, self._walk_draft)
        return logged

    def _kept_text(self, walked: str) -> str | None:
        """Give the text of a log that was not saved, if there is one and it is to go on.

        The day it is about becomes the entry's.
        """
        kept = without_message(self._state.draft(self._draft) or "")
        if is_empty(kept):
            return None
        day = day_of(kept, today=self._environment.today) or self._entry.date
        bare = Entry(person=self._entry.person, date=day, kind=self._entry.kind)
        if kept == write_template(self._sheet(self._read(day).value, day=day), bare, body=walked):
            return None
        if self._environment.may_ask:
            on = say_day(day, today=self._environment.today)
            question = f"A log of {self._picked.name} for {on} is kept from before. Go on with it?"
            if not Ask(self._environment).yes(question, default=True):
                return None
        self._entry = replace(self._entry, date=day)
        return kept

    def _read(self, day: dt.date) -> Gathered[Dossier]:
        slug = self._entry.person
        return self._environment.notebook.read(slug, meetings=of_day(day))

    def _sheet(
        self, dossier: Dossier, *, day: dt.date | None = None, into: bool = False
    ) -> LogSheet:
        cover, _ = self._environment.notebook.cover()
        shown = sheet(dossier, day or self._entry.date, cover=cover, into=into)
        return _hidden(shown, self._output.hidden)

    def _edit(self, text: str, shown: LogSheet) -> Entry:
        """Open the editor until all of the text can be read, and give what it says."""
        problems: tuple[LineProblem, ...] = ()
        for _ in range(_ROUNDS):
            given = with_message(text, problems, self._output.language.text) if problems else text
            edited = edit_text(self._environment, self._walk_draft, given, self._suffix)
            if edited is None and not problems:
                raise ClosedUnsaved(self._entry.person, self._state.draft_path(self._draft))
            written = text if edited is None else without_message(edited)
            if is_empty(written):
                self._drop(self._draft)
                raise WroteNothing
            entry, found = read_template(written, shown, self._entry, today=self._environment.today)
            if not found:
                return entry
            unmended = problems == found and written == text
            text, problems = written, found
            if unmended:
                break
        self._state.save_draft(self._draft, text)
        self._say_what_is_kept()
        raise CannotRead(problems)

    def _say_what_is_kept(self) -> None:
        if self._state.draft(self._draft) is None:
            return  # Interrupted before there was a text to write in.
        path = self._state.draft_path(self._draft)
        self._output.tell(
            f"Nothing is saved yet. What you wrote is kept in {path}: "
            f"ooo log {self._entry.person} -e goes on with it."
        )

    def _drop(self, *drafts: str) -> None:
        """Remove drafts that are not needed any more; what is saved stays saved if that fails."""
        for draft in drafts:
            try:
                self._state.drop_draft(draft)
            except CannotWrite as error:
                self._output.fail(error)


def _hidden(shown: LogSheet, hide: Callable[[str], str]) -> LogSheet:
    """Give the sheet without people's words where somebody may be looking."""

    def without_words(record: Hideable) -> Hideable:
        return replace(record, text=hide(record.text))

    return replace(
        shown,
        points=tuple(replace(held, point=without_words(held.point)) for held in shown.points),
        promises=tuple(
            replace(held, commitment=without_words(held.commitment)) for held in shown.promises
        ),
        to_say=tuple(without_words(held) for held in shown.to_say),
        sensitive=tuple(without_words(held) for held in shown.sensitive),
    )
