"""What became of one cell: a value, or the reason why there is none."""

from typing import NamedTuple

from rules.sentence import Sentence


class Parsed(NamedTuple):  # made for every cell, and a frozen dataclass takes three times as long to make
    """The outcome for one cell; a blank cell has neither value nor error.

    `note` tells what was done to the text, or what is doubtful about the value; `proposals` are texts that would be
    accepted in place of a wrong one, likeliest first.
    """

    value: object = None
    error: Sentence | None = None
    note: Sentence | None = None
    proposals: tuple[str, ...] = ()


BLANK = Parsed()
