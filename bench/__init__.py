"""Measurements of the program beside their floors; run as `python -m bench` in the root of the source tree."""
