"""设置: the office, its rules and people, the looks of this PC, and the data."""
