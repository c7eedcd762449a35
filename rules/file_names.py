"""Names of files that came from anywhere: made legal on Windows, and which kinds are documents that may be opened."""

import unicodedata
from pathlib import PurePath

UNNAMED = "附件"
LONGEST = 200
"""Bytes of UTF-8 a name may have: enough for 66 Chinese characters, and every file system takes it."""
_LOOK_ALIKES = str.maketrans('<>:"/\\|?*', "＜＞：＂／＼｜？＊")
_NUMBERED = "123456789¹²³"
_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", *(f"{d}{n}" for d in ("COM", "LPT") for n in _NUMBERED)}
_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
DOCUMENTS = {
    ".pdf": "application/pdf",
    ".ofd": "application/ofd",
    ".docx": f"{_OFFICE}.wordprocessingml.document",
    ".xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    ".pptx": f"{_OFFICE}.presentationml.presentation",
    ".doc": "application/msword",
    ".xls": "application/vnd.ms-excel",
    ".ppt": "application/vnd.ms-powerpoint",
    ".wps": "application/vnd.ms-works",
    ".et": "application/vnd.ms-excel",
    ".dps": "application/vnd.ms-powerpoint",
    ".odt": f"{_OPEN}.text",
    ".ods": f"{_OPEN}.spreadsheet",
    ".odp": f"{_OPEN}.presentation",
    ".rtf": "application/rtf",
    ".txt": "text/plain",
    ".csv": "text/csv",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".bmp": "image/bmp",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".webp": "image/webp",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".wav": "audio/wav",
    ".mp4": "video/mp4",
}
"""Ending → media type of what may be opened; programs, scripts, links, macros and unknown kinds are not among them."""
UNKNOWN = "application/octet-stream"


def legal_file_name(name: str) -> str:
    """Return the name as Windows takes it, its ending kept: look-alikes for what is forbidden, no device, not too long.

    Signs that cannot be seen, among them those that turn the direction of writing round, fall away.
    """
    seen = "".join(c for c in unicodedata.normalize("NFC", name) if unicodedata.category(c) not in {"Cc", "Cf", "Cs"})
    legal = seen.translate(_LOOK_ALIKES).strip().rstrip(". ")
    if legal.partition(".")[0].rstrip().upper() in _DEVICES:
        legal = f"_{legal}"
    return _shortened(legal) or UNNAMED


def media_type(name: str) -> str:
    """Return the media type by the ending of the name."""
    return DOCUMENTS.get(PurePath(name).suffix.lower(), UNKNOWN)


def may_be_opened(name: str) -> bool:
    """Say whether the name is a document's; all else can only be saved."""
    return media_type(name) != UNKNOWN


def _shortened(name: str) -> str:
    suffix = PurePath(name).suffix
    ending = suffix if len(suffix) <= 10 else ""
    stem = name[: len(name) - len(ending)].encode("utf-8")[: LONGEST - len(ending.encode("utf-8"))]
    return stem.decode("utf-8", "ignore").rstrip(". ") + ending if len(name.encode("utf-8")) > LONGEST else name
