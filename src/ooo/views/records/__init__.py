"""Screens of `core/records`."""
