"""How `ooo done` answers: what became of each record, and the way back."""

from ooo.views.records.settle import view

__all__ = ["view"]
