"""What is seen: the only folder that knows Qt."""
