"""A point's and a promise's life: open, moved, settled, reopened."""
