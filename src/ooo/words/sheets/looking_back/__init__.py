"""The sheets that look back."""
