"""What shall be printed: which document about which record, and where to go back to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """`document` is a key of `reports.documents.DOCUMENTS`, `words` say in the head what it is about.

    `names` of people on it are told where they hold characters that no font has.
    """

    document: str
    record: int
    words: str = ""
    back: str = "today"
    notice: str = ""
    names: tuple[str, ...] = ()
