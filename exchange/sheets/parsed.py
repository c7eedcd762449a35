"""What became of one cell: a value, or the reason why there is none."""

from dataclasses import dataclass

from rules.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Parsed:
    """The outcome for one cell; a blank cell has neither value nor error.

    `note` tells what was done to the text, or what is doubtful about the value; `proposals` are texts that would be
    accepted in place of a wrong one, likeliest first.
    """

    value: object = None
    error: Sentence | None = None
    note: Sentence | None = None
    proposals: tuple[str, ...] = ()


BLANK = Parsed()
