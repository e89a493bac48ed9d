"""Sheets of `core/capture`."""
