"""The person's own editor, run in place: without a shell, with nothing but paths on its line."""

import shlex
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

from ooo.cli.asking.ask import NoTerminal
from ooo.cli.shell.deaf import deaf_to_interrupts
from ooo.cli.shell.environment import Environment
from ooo.core.text.facts import Code, File, Slug, Words
from ooo.errors import OooError, Saying
from ooo.store.drafts import DraftSession


class NoEditor(OooError):
    """The editor that is set cannot be started."""

    says = "The editor {editor:quoted} cannot be started: {reason}."
    fix = "Choose another: ooo config editor nano, or set OOO_EDITOR, VISUAL or EDITOR."


class EditorFailed(OooError):
    """The editor ended with an error, which is also how people tell it to forget everything."""

    says = "The editor {editor:quoted} ended with status {status}."

    def __init__(self, editor: Words, status: int) -> None:
        if status < 0:
            self.says = "The editor {editor:quoted} ended with signal {status}."
        super().__init__(editor=editor, status=abs(status))


class TextGone(OooError):
    """The editor left no text that can be read where it was given one."""

    says = "The editor {editor:quoted} left no text that can be read."
    fix = "It is to save in place, as text of less than 2 MB."


class TextKept(OooError):
    """An editing that came to nothing, and where the text lies."""

    says = "{reason}"
    fix = "The text is kept in {path}."

    def __init__(self, error: OooError, path: str) -> None:
        if error.fix:
            self.fix = "{advice}\nThe text is kept in {path}."
        super().__init__(reason=error.sentence, advice=error.advice, path=File(path))


class OfNobody(OooError):
    """Someone was forgotten while a text about them stood in the editor."""

    says = "{who} was forgotten while you wrote: nothing of it is saved, or kept."


def edit_text(
    environment: Environment, session: DraftSession, text: str, suffix: str
) -> str | None:
    """Let `text` be edited in the session's draft and give what was saved; None where nothing was.

    The draft stays, for the caller to drop once what it says is saved. Raises NoTerminal,
    CannotWrite, and TextKept for an editor that cannot start, fails, or leaves no text; OfNobody
    where they were forgotten meanwhile, and then what the editor saved goes too.
    """
    require_editor(environment)
    session.save(text, suffix)
    path = session.path(suffix)
    before = _stamp(path)
    try:
        run_editor(environment, [path])
        edited = session.read(suffix)
        if edited is None:
            raise TextGone(editor=_editor(environment))
    except OooError as error:
        if session.read(suffix) is None:
            session.save(text, suffix)
        raise TextKept(error, path) from error
    finally:
        _forget_too(session)
    untouched = edited == text and _stamp(path) == before
    # An editor may have put a new file in its place, with a mode of its own.
    environment.notebook.state.make_private(path)
    return None if untouched else edited


def _forget_too(session: DraftSession) -> None:
    """Remove what was saved about someone who was forgotten meanwhile; OfNobody then."""
    if session.is_of_nobody():
        session.drop()
        raise OfNobody(who=Slug(session.slug))


def run_editor(environment: Environment, paths: Sequence[str]) -> None:
    """Open files in the editor and wait until it ends; NoEditor, EditorFailed.

    What the editor creates beside them is private too.
    """
    editor = _editor(environment)
    try:
        words = shlex.split(editor)
    except ValueError as error:
        reason = Code(str(error).rstrip(".").lower())
        raise NoEditor(editor=editor, reason=reason) from None
    if not words:
        raise NoEditor(editor=editor, reason=Saying("it is empty"))
    try:
        process = subprocess.Popen([*words, *paths], umask=0o077)  # noqa: S603 - the person's choice
    except OSError as error:
        refused = Code(error.strerror.lower()) if error.strerror else Saying("the system refused")
        raise NoEditor(editor=editor, reason=refused) from None
    with deaf_to_interrupts():
        status = process.wait()
    if status == -signal.SIGINT:
        raise KeyboardInterrupt
    if status:
        raise EditorFailed(editor, status)


def require_editor(environment: Environment) -> None:
    """Refuse to open the usual editor where nobody could use it; one that was set is opened."""
    if environment.settings["editor"].source == "default" and not environment.may_ask:
        raise NoTerminal(
            question=Saying("Your editor would be opened"),
            advice=Saying("Use a terminal, or set OOO_EDITOR to a program that edits by itself."),
        )


def _editor(environment: Environment) -> Words:
    return Words(environment.settings["editor"].value)


def _stamp(path: str) -> tuple[int, int, int]:
    status = Path(path).stat()
    return status.st_ino, status.st_mtime_ns, status.st_size
