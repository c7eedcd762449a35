"""拜访日程: the week, the drawer with its live double-visit card, and the record after fieldwork."""
