"""What comes in and goes out: sheets, cards and calendars."""
