"""Sheets of `core/words`."""
