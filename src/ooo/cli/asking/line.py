"""One line at a terminal that can do more: editing, accents, pasted lines, completion of marks.

This room alone imports prompt_toolkit, and is entered only by the walk-through of a log.
"""

import sys
from collections.abc import Iterable

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import DummyHistory
from prompt_toolkit.input.typeahead import get_typeahead, store_typeahead
from prompt_toolkit.output.vt100 import Vt100_Output

from ooo.cli.asking.ask import Interrupted
from ooo.core.capture.marks import MARKS
from ooo.core.capture.tags import TAGS
from ooo.words.language import Language


class Marks(Completer):
    """Completes the marks of the capture grammar, at the beginning of a line, and its tags."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def get_completions(
        self, document: Document, complete_event: CompleteEvent
    ) -> Iterable[Completion]:
        """Offer every mark that begins with what stands on the line, and tags behind a `+`."""
        del complete_event
        typed = document.text_before_cursor.lstrip()
        word = document.get_word_before_cursor(WORD=True)
        for tag, says in TAGS.items():
            if word.startswith("+") and f"+{tag}".startswith(word.lower()):
                meaning = self._language.text(says)
                yield Completion(f"+{tag} ", -len(word), display=f"+{tag}", display_meta=meaning)
        for mark in MARKS:
            meaning = self._language.text(mark.says)
            for form in mark.typed:
                if typed and form.startswith(typed.lower()):
                    yield Completion(f"{form} ", -len(typed), display=form, display_meta=meaning)


class LineEditor:
    """Reads lines with everything a person expects of one; what was typed is kept nowhere."""

    def __init__(self, language: Language) -> None:
        # Asking the terminal where its cursor is would leave those that never answer waiting.
        output = Vt100_Output.from_pty(sys.stdout)
        output.enable_cpr = False
        self._session: PromptSession[str] = PromptSession(history=DummyHistory(), output=output)
        self._marks = Marks(language)

    def read(self, question: str, *, with_marks: bool = False) -> str:
        """Read one line, or several that were pasted at once.

        Raises Interrupted for Ctrl-C and EOFError for Ctrl-D on an empty line.
        """
        try:
            return self._session.prompt(
                question,
                completer=self._marks if with_marks else None,
                complete_while_typing=False,
                enable_suspend=True,
            )
        except KeyboardInterrupt:
            raise Interrupted(self._session.default_buffer.text) from None

    @property
    def has_more(self) -> bool:
        """Whether keys came together with the line that was read last."""
        keys = get_typeahead(self._session.input)
        store_typeahead(self._session.input, keys)
        return bool(keys)

    def drop_early(self) -> bool:
        """Throw such keys away; tell whether there were any."""
        return bool(get_typeahead(self._session.input))
