"""Says where an office's files lie: their names, and that the folder is on a disk of this PC, not on a network."""

import sys
from pathlib import Path

import platformdirs

from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

FILE, KEYS, BACKUPS = "office.db", "office.keys", "backups"
_REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW
_SYNCED = ("onedrive", "坚果云", "nutstore", "百度网盘", "baidunetdisk", "dropbox", "icloud")


def default_folder() -> Path:
    """Return where the office's data lie unless told otherwise: the user's own local data folder."""
    return Path(platformdirs.user_data_dir("ZhengqiDesk", appauthor=False))


def holds_office(folder: Path) -> bool:
    """Say whether the folder holds an office's data."""
    return (folder / FILE).exists()


def check_folder(folder: Path) -> None:
    """Raise `Problem` for a network path: SQLite's write-ahead log needs all programs on one computer."""
    real = folder.resolve()
    if _is_share(str(folder)) or _is_share(str(real)) or _is_remote(real):
        message = QT_TRANSLATE_NOOP(
            "Problem", "数据不能放在网络位置「{folder}」，多台电脑同时写会损坏文件。请改放在本机硬盘上。"
        )
        raise Problem(message, folder=str(folder))


def is_synced(folder: Path) -> bool:
    """Say whether a cloud client probably copies this folder, which may tear a file that is in use."""
    return any(sign in part.lower() for part in folder.resolve().parts for sign in _SYNCED)


def _is_share(folder: str) -> bool:
    r"""Say whether a path names a computer (`\\server\share`); `\\?\C:` is a long local path."""
    path = folder.replace("/", "\\")
    return path.startswith("\\\\") and (not path.startswith("\\\\?\\") or path[4:].upper().startswith("UNC\\"))


def _is_remote(folder: Path) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes  # 4 ms, which only Windows needs

    return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _REMOTE_DRIVE)
