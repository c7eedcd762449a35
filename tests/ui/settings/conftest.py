"""The settings of an office, opened by anybody, for every test of this folder."""

from settings_scene import open_settings

__all__ = ["open_settings"]
