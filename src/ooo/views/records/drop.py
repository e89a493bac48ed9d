"""How `ooo drop` answers: what became of each record, why, and the way back."""

from ooo.views.records.settle import view

__all__ = ["view"]
