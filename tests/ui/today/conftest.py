"""The day's scene for every test of this folder."""

from today_scene import today

__all__ = ["today"]
