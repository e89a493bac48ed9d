"""What is followed over time: goals, and where they stand."""
