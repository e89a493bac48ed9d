"""Sheets of `core/people`."""
