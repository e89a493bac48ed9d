"""How `ooo redo` answers."""

from ooo.views.keeping.undo import view

__all__ = ["view"]
