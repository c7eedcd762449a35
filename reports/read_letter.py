"""Reads a thank-you letter for printing."""

from models.thank_you_letter import ThankYouLetter
from reports.thank_you_letter import Letter


def read_letter(key: int) -> Letter:
    """Return the letter with this key, as it was edited."""
    letter = ThankYouLetter.get_by_id(key)
    return Letter(letter.salutation, letter.body, letter.signature or "", letter.dated_on)
