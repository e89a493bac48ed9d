"""How a question of a log looks: on lines that break between words, the answer typed behind."""

from ooo.core.log.dialogue import Question
from ooo.core.wording import one_line
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.words.language import Run


def view(question: Question, page: Page) -> Drawing:
    """Draw the question; the words of the person's own are hidden where others may look."""
    sheet = Sheet(page)
    words = f"{question.before}{one_line(page.text(question.text))}{question.after}"
    sheet.line(Run(words), wide=True)
    return sheet.drawn()
