"""The shell: the only rooms that speak Typer; one short file a command."""
