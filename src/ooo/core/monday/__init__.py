"""The whole team at a glance: what is late, and this week."""
