"""Sheets of `core/rhythm`."""
