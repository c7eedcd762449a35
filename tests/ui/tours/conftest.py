"""The scene of the tours for every test of this folder."""

from tours_scene import scene

__all__ = ["scene"]
