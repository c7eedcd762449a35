"""The widgets every screen is built from, drawn once from the tokens of the theme."""
