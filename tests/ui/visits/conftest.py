"""The calendar's scene for every test of this folder."""

from visits_scene import scene

__all__ = ["scene"]
