"""How coming and going is said: what an import changes."""
