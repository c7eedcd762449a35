"""Sorts people's names as a Chinese reader looks them up: by pinyin."""


def name_order(name: str) -> tuple[list[str], str]:
    """Return a key that sorts names by pinyin with tones, and homophones by their characters."""
    from pypinyin import Style, lazy_pinyin  # loads a large dictionary: only when names are printed

    return lazy_pinyin(name, style=Style.TONE3, neutral_tone_with_five=True), name
