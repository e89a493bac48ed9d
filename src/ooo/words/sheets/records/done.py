"""How `ooo done` answers: what became of each record, and the way back."""

from ooo.words.endings import outline

__all__ = ["outline"]
