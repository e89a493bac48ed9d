"""Sheets of `core/records`."""
