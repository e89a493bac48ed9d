"""Screens of `core/monday`."""
