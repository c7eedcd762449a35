"""What is kept: one record type per file, and the store that holds them."""
