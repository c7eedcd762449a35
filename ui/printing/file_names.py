"""Names that every system accepts for the files printed."""

FORBIDDEN = '<>:"/\\|?*'
LONGEST = 80


def legal_file_name(text: str) -> str:
    """Return `text` as a file name without suffix: what Windows forbids becomes `_`, what is too long is cut."""
    return "".join("_" if letter in FORBIDDEN or not letter.isprintable() else letter for letter in text)[
        :LONGEST
    ].rstrip(" .")
