"""Which part of a text answers what was typed, as text or as pinyin initials."""

from functools import lru_cache


@lru_cache(maxsize=4096)
def initials(text: str) -> str:
    """Return the pinyin initials of a text (云岭数据 → ylsj), as the search of the store reads them."""
    from models.store import search  # here, because the dictionary of pinyin is not needed before somebody types

    return search.initials(text)


def fits(text: str, typed: str) -> bool:
    """Say whether `text` contains `typed`, as text or as pinyin initials."""
    typed = typed.strip().lower()
    return typed in text.lower() or (typed.isascii() and typed in initials(text))


def matched_part(text: str, typed: str, letters: str) -> tuple[int, int]:
    """Return start and end of what fits `typed` in `text` or in its initials `letters`; both 0 where nothing does."""
    typed = typed.strip().lower()
    if not typed:
        return 0, 0
    start = text.lower().find(typed)
    if start < 0 and len(letters) == len(text):
        start = letters.find(typed)
    return (start, start + len(typed)) if start >= 0 else (0, 0)
