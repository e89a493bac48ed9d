"""How `ooo config` looks: a setting and its value, what it means, and where it came from."""

from ooo.core.keeping.config import ConfigShown
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.words.language import Run


def view(answer: ConfigShown, page: Page) -> Drawing:
    """Draw the settings, two lines each, and the file they may stand in."""
    sheet = Sheet(page)
    for setting in answer.settings:
        value = setting.value or "not set"
        sheet.line(Run(setting.name, "heading"), Run(f"  {value}"))
        sheet.line(Run(f"{setting.means} ({setting.source})", "muted"), indent=2)
    sheet.gap()
    sheet.line(Run(f"Config file: {answer.file}", "muted"))
    return sheet.drawn()
