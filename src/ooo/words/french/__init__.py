"""French: what English templates are in it, one file a door, each loaded when it is needed."""
