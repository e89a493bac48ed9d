"""What every command stands on: the table, the environment, the one door to the terminal."""
