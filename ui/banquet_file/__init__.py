"""A banquet's file beside its seating: invitations, menu, course of the day, costs."""
