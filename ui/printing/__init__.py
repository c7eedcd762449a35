"""What is printed, seen before it is printed."""
