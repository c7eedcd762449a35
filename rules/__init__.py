"""What the office decides: pure functions, standard library only."""
