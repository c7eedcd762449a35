"""Opens what is no office's data any more: each time a sentence, nothing changed, and the file let go."""

from collections.abc import Callable
from pathlib import Path

import pytest
from office_fixtures import ADMINISTRATOR, PASSWORD, OfficeInUse

from models import office as offices
from models.store.database import database
from rules.problem import Problem

NETWORK = (r"\\server\share\数据", "//server/share/数据", r"\\?\UNC\server\share")


def _emptied(file: Path) -> None:
    file.write_bytes(b"")


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5000])


def _garbage(file: Path) -> None:
    file.write_bytes(b"\x93\x11" * 40_000)


def _plain(file: Path) -> None:
    file.write_bytes(b"SQLite format 3\x00" + bytes(4080))


def _head(file: Path) -> None:
    with file.open("r+b") as stream:
        stream.write(b"\x55" * 4096)


def _middle(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xaa" * (len(content) - 4096)
    file.write_bytes(content)


def _removed(file: Path) -> None:
    file.unlink()


def _folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize("harm", [_emptied, _cut, _garbage, _plain, _head, _middle, _removed, _folder])
def test_damaged_file_is_told_in_words(closed_office: OfficeInUse, harm: Callable[[Path], None]) -> None:
    harm(closed_office.file)
    with pytest.raises(Problem, match=r"请|恢复"):
        offices.sign_in(closed_office.folder, ADMINISTRATOR, PASSWORD)
    assert database.is_closed()


@pytest.mark.parametrize("harm", [_emptied, _garbage, _removed, _folder])
def test_damaged_key_file_is_told_in_words(closed_office: OfficeInUse, harm: Callable[[Path], None]) -> None:
    harm(closed_office.keys)
    with pytest.raises(Problem, match=r"读不出密钥文件 office.keys"):
        offices.sign_in(closed_office.folder, ADMINISTRATOR, PASSWORD)


def test_keys_of_another_office_are_told(closed_office: OfficeInUse, tmp_path: Path) -> None:
    offices.create_office(tmp_path / "另一个", "云岭市分公司", ADMINISTRATOR, PASSWORD)
    offices.close_office()
    closed_office.keys.write_bytes((tmp_path / "另一个" / offices.KEYS).read_bytes())
    with pytest.raises(Problem, match="不是一套"):
        offices.sign_in(closed_office.folder, ADMINISTRATOR, PASSWORD)


@pytest.mark.parametrize("place", NETWORK)
def test_network_places_are_refused(place: str) -> None:
    with pytest.raises(Problem, match="网络位置"):
        offices.create_office(Path(place), "云岭市分公司", ADMINISTRATOR, PASSWORD)
    with pytest.raises(Problem, match="网络位置"):
        offices.open_with_key(Path(place), bytes(32), ADMINISTRATOR)


def test_crashed_first_start_can_be_repeated(tmp_path: Path) -> None:
    folder = tmp_path / "数据"
    folder.mkdir()
    for left in ("office.db.part", "office.db.part-wal", "office.db-wal", "office.keys"):
        (folder / left).write_bytes(b"left by a crash")
    offices.create_office(folder, "云岭市分公司", ADMINISTRATOR, PASSWORD)
    offices.close_office()
    assert offices.sign_in(folder, ADMINISTRATOR, PASSWORD).name == ADMINISTRATOR
    offices.close_office()
