"""What asks a person: prompts, choices, the editor, the walk through a log."""
