"""预案: what a visit is prepared with, and the letter that thanks for it."""
