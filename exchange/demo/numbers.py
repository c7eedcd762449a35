"""Makes codes and phone numbers that look right and belong to nobody."""

from stdnum.cn.uscc import calc_check_digit

REGION = "990100"  # no such region is in GB/T 2260
_AUTHORITY = {"enterprise": "91", "shop": "92", "institution": "12", "government": "11"}
_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # GB 32100-2015 leaves out I, O, S, V and Z
_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)  # GB 11714-1997
_VALUES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def uscc(kind: str, number: int) -> str:
    """Return a code with both check digits right, for a kind of customer and a running number."""
    unit = f"MA0{_in_alphabet(number)}"
    total = sum(weight * _VALUES.index(letter) for weight, letter in zip(_WEIGHTS, unit, strict=True))
    code = f"{_AUTHORITY[kind]}{REGION}{unit}{'0123456789X0'[11 - total % 11]}"
    return code + str(calc_check_digit(code))


def _in_alphabet(number: int) -> str:
    letters = ""
    for _ in range(5):
        number, place = divmod(number, len(_ALPHABET))
        letters = _ALPHABET[place] + letters
    return letters


def mobile(number: int) -> str:
    """Return a mobile phone number, another one for each running number."""
    return f"199{number:08d}"


def landline(number: int) -> str:
    """Return an office phone number, another one for each running number."""
    return f"0990-{2000000 + number:07d}"
