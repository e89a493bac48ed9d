"""What may be shown to the person it is about."""
