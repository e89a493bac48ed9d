"""Sheets of `core/keeping`."""
