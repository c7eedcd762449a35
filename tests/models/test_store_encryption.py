"""Looks for what was stored in the files on disk: nothing may be read there."""

import pytest
from office_fixtures import OfficeInUse

from models.customer import Customer
from models.store.backup import back_up_into, check_file
from models.store.database import database
from rules.problem import Problem

MARKER = "绝密客户ZQMARKER77"


def bytes_on_disk(office: OfficeInUse) -> dict[str, bytes]:
    """Return the content of every file of the office."""
    return {file.name: file.read_bytes() for file in office.folder.rglob("*") if file.is_file()}


def test_nothing_stored_can_be_read_on_disk(office: OfficeInUse) -> None:
    Customer.create(name=MARKER, remark=MARKER)
    back_up_into(office.backups)
    before_closing = bytes_on_disk(office)
    office.reopen()
    for files in (before_closing, bytes_on_disk(office)):
        assert [name for name, content in files.items() if MARKER.encode() in content or b"zqmarker" in content] == []
        assert [name for name, content in files.items() if office.key in content] == []
        assert [name for name, content in files.items() if office.key.hex().encode() in content] == []
    assert any(name.endswith("-wal") for name in before_closing)
    assert all(not content.startswith(b"SQLite format 3") for content in before_closing.values())


@pytest.mark.parametrize("key", [b"", b"short", b"x" * 31, b"x" * 33])
def test_key_of_another_length_is_refused(office: OfficeInUse, key: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        database.open_file(office.folder / "new.db", key)
    assert not (office.folder / "new.db").exists()


def test_another_key_opens_nothing(office: OfficeInUse) -> None:
    with pytest.raises(Problem, match="已损坏"):
        check_file(office.file, b"x" * 32)
