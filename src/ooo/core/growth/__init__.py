"""What follows a person over time: goals and their steps, what they show, and what is due."""
