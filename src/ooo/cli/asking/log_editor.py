"""The editor's door of `ooo log`: the sheet as a text to fill in, opened until it can be read.

What was written lies in a draft until it is saved; a later `ooo log -e` goes on with it.
"""

import datetime as dt

from msgspec.structs import replace

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.editor import edit_text, require_editor
from ooo.cli.asking.items import ask_for_ends
from ooo.cli.asking.kept import offer
from ooo.cli.asking.second_log import into_or_again
from ooo.cli.asking.which_day import on_the_booked_day
from ooo.cli.log import keep
from ooo.cli.shell.environment import Environment
from ooo.core.capture.captured import CannotRead, LineProblem
from ooo.core.capture.draft import read_draft
from ooo.core.dossier import Dossier
from ooo.core.log import Logged
from ooo.core.log.entry import Entry, check_entry
from ooo.core.log.session import track_for
from ooo.core.log.sheet import session_sheet, sheet
from ooo.core.log.template import (
    day_of,
    is_empty,
    read_template,
    with_day,
    with_whole_ids,
    with_words,
    without_message,
)
from ooo.core.log.template.lines import lines_of
from ooo.core.records.ids import UnknownId
from ooo.core.rhythm.meetings import of_day
from ooo.core.rhythm.who import Picked
from ooo.core.text.facts import File, Slug
from ooo.errors import OooError, Saying
from ooo.store.drafts import Draft, DraftSession
from ooo.store.files import CannotWrite
from ooo.store.notebook import Gathered
from ooo.words.sheets.log.template import Template, with_message

_SUFFIX = ".txt"
_ROUNDS = 20
"""How often a text is opened again; a script that edits might never mend it."""


class NothingSaved(OooError):
    """The text was closed without saving, or saved with nothing in it."""


class WroteNothing(NothingSaved):
    """The text has nothing to log."""

    says = "Nothing saved: the file was empty."


class LeftAsItWas(NothingSaved):
    """The text was saved as it had been opened, and that was not what was meant."""

    says = "Nothing saved: the text was left as it was."
    fix = "To write it: ooo log {who} -e. Without the editor: ooo log {who}"


class ClosedUnsaved(NothingSaved):
    """The editor ended without saving; one that opens a window may still be open."""

    says = "Nothing saved: the editor came back and the file had not been saved."
    fix = (
        "If it opens a window, make it wait: OOO_EDITOR='code --wait'\n"
        "The text is kept in {path}: ooo log {who} -e opens it again."
    )


def log_in_editor(
    environment: Environment,
    picked: Picked,
    entry: Entry,
    *,
    dated: bool = False,
    session: DraftSession | None = None,
) -> Logged:
    """Let a meeting be written in the editor, save it, and give what was kept.

    With `dated` the entry's day wins over that of a draft; a `session` that is given is gone on
    with, and nothing else is offered.
    Where a text is kept from before, its lines win over what the flags say of the same records.
    Raises WroteNothing; ClosedUnsaved, CannotRead for a text left unmended, and what `edit_text`
    and `keep` do, and then the text is kept.
    """
    require_editor(environment)
    writing = _Writing(environment, picked, entry, dated=dated, session=session)
    try:
        return writing.run()
    finally:
        writing.session.let_go()


class _Writing:
    """One log in the editor: of whom, of which day, and the sheet that is gone through."""

    def __init__(
        self,
        environment: Environment,
        picked: Picked,
        entry: Entry,
        *,
        dated: bool,
        session: DraftSession | None,
    ) -> None:
        self._environment = environment
        self._output = environment.output
        self._picked = picked
        self._entry = replace(entry, person=picked.slug)
        self._dated = dated
        self._sheet_of: dt.date | None = None
        self._given = session is not None
        self.session = session or DraftSession(environment.notebook.state, picked.slug)
        self._suffix = _SUFFIX if entry.kind == "one-to-one" else f".{entry.kind}{_SUFFIX}"

    def run(self) -> Logged:
        """Go from the sheet to the saved meeting."""
        check_entry(replace(self._entry, why=""), today=self._environment.today)
        if not self._given:
            self._take_up()
        kept = read_draft(self.session.read() or "")
        walked = "\n".join(kept.lines) if kept else ""
        if kept and not (self._dated or self._given):
            self._entry = replace(self._entry, date=kept.date)
        text = self._kept_text()
        ask = Ask(self._environment)
        if text is None and not (walked or self._dated or self._given):
            may_ask = ask if self._environment.may_ask else None
            self._entry = on_the_booked_day(self._environment, self._picked, self._entry, may_ask)
        gathered = self._read(self._entry.date)
        self._output.warn(gathered.problems)
        dossier = gathered.value
        self._entry = with_whole_ids(self._entry, dossier)
        self._entry = into_or_again(self._environment, ask, dossier, self._entry)
        shown = self._template(gathered, day=self._sheet_of, into=self._entry.into and text is None)
        if text is None:
            text = shown.written(self._entry, body=walked)
        else:
            text = with_words(text, self._entry, body=walked)
        try:
            entry = self._edit(text, shown)
            entry = replace(entry, items=ask_for_ends(self._environment, entry.items))
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
        self._drop()
        return logged

    def _take_up(self) -> None:
        """Go on with a log that was not saved: the first one said yes to, where one may ask."""
        left = self.session.left()
        mine = [draft for draft in left if draft.suffix in ("", self._suffix)]
        # A text holds the words of its session too.
        drafts = tuple({draft.number: draft for draft in mine}.values())
        texts = [draft for draft in drafts if draft.suffix and not self._is_as_given(draft)]
        wanted = (*texts, *(draft for draft in drafts if not draft.suffix))
        if self._environment.may_ask:
            ask = Ask(self._environment)
            offer(self._environment, ask, self._picked.name, self.session, wanted)
            return
        any(self.session.take_over(draft) for draft in wanted)

    def _is_as_given(self, draft: Draft) -> bool:
        """Say whether nothing was written in a text since it was put there to be filled in."""
        kept = without_message(draft.text)
        if is_empty(kept):
            return True
        day = day_of(kept, today=self._environment.today) or self._entry.date
        bare = Entry(person=self._entry.person, date=day, kind=self._entry.kind)
        return kept == self._template(self._read(day), day=day).written(bare)

    def _kept_text(self) -> str | None:
        """Give the text that is gone on with, if there is one; its day becomes the entry's."""
        kept = without_message(self.session.read(self._suffix) or "")
        if is_empty(kept):
            return None
        # The lines of its records are those of the sheet it was written on.
        self._sheet_of = day_of(kept, today=self._environment.today) or self._entry.date
        if self._dated:
            return with_day(kept, self._entry.date)
        self._entry = replace(self._entry, date=self._sheet_of)
        return kept

    def _read(self, day: dt.date) -> Gathered[Dossier]:
        slug = self._entry.person
        return self._environment.notebook.read(slug, meetings=of_day(day))

    def _template(
        self, gathered: Gathered[Dossier], *, day: dt.date | None = None, into: bool = False
    ) -> Template:
        cover, _ = self._environment.notebook.cover()
        dossier, date = gathered.value, day or self._entry.date
        if track := track_for(dossier, self._entry, gathered.unread):
            shown = session_sheet(dossier, track, date)
        else:
            agenda = self._entry.goes_through_agenda
            shown = sheet(dossier, date, cover=cover, into=into, agenda=agenda)
        return Template(shown, self._output.language, discreet=self._output.discreet)

    def _edit(self, text: str, shown: Template) -> Entry:
        """Open the editor until all of the text can be read, and give what it says."""
        problems: tuple[LineProblem, ...] = ()
        language, today = self._output.language, self._environment.today
        for _ in range(_ROUNDS):
            given = with_message(text, problems, language) if problems else text
            edited = edit_text(self._environment, self.session, given, self._suffix)
            if edited is None and not problems:
                path = File(self.session.path(self._suffix))
                raise ClosedUnsaved(who=Slug(self._entry.person), path=path)
            written = text if edited is None else without_message(edited)
            if is_empty(written):
                self._drop(self._suffix)
                raise WroteNothing
            entry, found = read_template(written, shown.rows, self._entry, today=today)
            if not found:
                if self._is_untouched(written, shown) and not self._confirms(entry):
                    self._drop(self._suffix)
                    raise LeftAsItWas(who=Slug(self._entry.person))
                return entry
            unmended = problems == found and written == text
            text, problems = written, found
            if unmended:
                break
        self.session.save(text, self._suffix)
        self._say_what_is_kept()
        raise CannotRead(problems)

    def _is_untouched(self, written: str, shown: Template) -> bool:
        """Say whether a text is as it would be if nothing had been said of the meeting."""
        bare = Entry(person=self._entry.person, date=self._entry.date, kind=self._entry.kind)
        return lines_of(written.rstrip()) == lines_of(shown.written(bare).rstrip())

    def _confirms(self, entry: Entry) -> bool:
        """Ask whether a text that was saved as it was is meant; nobody to ask is no."""
        if not self._environment.may_ask:
            return False
        count = sum(said.verdict == "discussed" for _, said in entry.said)
        template = "Nothing was written. Log the meeting all the same?"
        if count:
            template = (
                "Nothing was written. Log that {count:# point was|all # points were} discussed?"
            )
        return Ask(self._environment).yes(Saying(template, count=count), default=False)

    def _say_what_is_kept(self) -> None:
        if self.session.read(self._suffix) is None:
            return  # Interrupted before there was a text to write in.
        kept = Saying(
            "Nothing is saved yet. What you wrote is kept in {path}: "
            "ooo log {who} -e goes on with it.",
            path=File(self.session.path(self._suffix)),
            who=Slug(self._entry.person),
        )
        self._output.tell(kept)

    def _drop(self, *suffixes: str) -> None:
        """Remove what is not needed any more; what is saved stays saved if that fails."""
        try:
            self.session.drop(*suffixes)
        except CannotWrite as error:
            self._output.fail(error)
