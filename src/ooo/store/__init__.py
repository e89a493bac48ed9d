"""The notebook: the only room that knows files and TOML."""
