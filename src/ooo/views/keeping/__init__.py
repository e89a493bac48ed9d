"""Screens of `core/keeping`."""
