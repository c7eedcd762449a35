"""What is printed: one document per file."""
