"""How `ooo redo` answers."""

from ooo.words.sheets.keeping.undo import outline

__all__ = ["outline"]
