"""What any text is: folded, named, suggested, and safe to show."""
