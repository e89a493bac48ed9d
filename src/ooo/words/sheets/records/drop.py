"""How `ooo drop` answers: what became of each record, why, and the way back."""

from ooo.words.endings import outline

__all__ = ["outline"]
