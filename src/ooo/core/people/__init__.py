"""Who is in the notebook: named, added, changed, archived, forgotten."""
