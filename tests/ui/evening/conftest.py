"""Gives the tests of the evening page their scene."""

from evening_scene import evening

__all__ = ["evening"]
