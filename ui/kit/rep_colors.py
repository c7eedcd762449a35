"""The palette of account managers: assigned in order of joining, kept for life."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from ui.kit.theme import THEME, tokens


@dataclass(frozen=True, slots=True)
class RepColor:
    """Colours of one rep: ring and bars, background, and whether the ring is doubled (9th rep on)."""

    solid: QColor
    tint: QColor
    double_ring: bool


def rep_color(joined: int) -> RepColor:
    """Return the colours of the rep who joined as number `joined` (1 first); the 9th reuses r1, double-ringed."""
    palette = tokens()["reps"][THEME.name]
    pair = palette[(joined - 1) % len(palette)]
    return RepColor(QColor(pair["solid"]), QColor(pair["tint"]), joined > len(palette))
