"""待办: all that is due, whoever or whatever made it."""
