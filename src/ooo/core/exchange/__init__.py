"""What goes to other programs and people, and comes from them."""
