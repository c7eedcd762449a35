"""The way in: first start, sign-in, and getting back in with the recovery key."""
