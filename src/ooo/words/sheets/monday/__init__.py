"""Sheets of `core/monday`."""
