"""The frame around every screen: top bar, rail, panel, drawer, toast and search; it knows no record."""
