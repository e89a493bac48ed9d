"""The notebook kept safe: checked, backed up, taken back, thrown away in time."""
