"""Reminders: cards in the window and notices beside the clock of the PC, while the program runs."""
