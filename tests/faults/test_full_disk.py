"""Fills the disk: every act says so in words, and what was stored before stays whole."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from faulty_places import small_disk
from office_fixtures import ADMINISTRATOR, OfficeInUse

from models import office as offices
from models.account import Account
from models.customer import Customer
from models.store import search
from models.store.backup import back_up, check_file
from models.store.bulk import insert_many
from models.store.database import database
from models.store.files import write_text
from models.store.place import holds_office
from rules.problem import Problem

LONG = "很长的备注" * 20_000


@pytest.fixture
def full_file(office: OfficeInUse) -> Iterator[OfficeInUse]:
    """An office whose file may not grow, which SQLite reports like a full disk."""
    Customer.create(name="原有客户")
    pages = database.connection().pragma("page_count")
    database.connection().pragma("max_page_count", pages)
    yield office
    database.connection().pragma("max_page_count", 1 << 30)


def the_names() -> list[str]:
    """Return the customers stored."""
    return sorted(customer.name for customer in Customer.select())


def test_storing_on_a_full_disk_is_told_and_leaves_nothing(full_file: OfficeInUse) -> None:
    customer = Customer(name="新客户", remark=LONG)
    with pytest.raises(Problem, match="磁盘已满，这次没有写入任何内容"):
        customer.save()
    assert the_names() == ["原有客户"]
    assert search.find("新客户") == []
    database.connection().pragma("max_page_count", 1 << 30)
    customer.save()
    assert the_names() == ["原有客户", "新客户"]


def test_storing_many_on_a_full_disk_leaves_nothing(full_file: OfficeInUse) -> None:
    with pytest.raises(Problem, match="磁盘已满"):
        insert_many(Customer, (Customer(name=f"客户{number}", remark="备注" * 500) for number in range(3000)))
    assert the_names() == ["原有客户"]


@pytest.fixture
def tiny(office: OfficeInUse, tmp_path: Path) -> Iterator[OfficeInUse]:
    """The office on a real disk with 300 kB left."""
    offices.close_office()
    size = sum(file.stat().st_size for file in office.folder.iterdir())
    with small_disk(tmp_path / "小盘", size // 1024 + 300) as disk:
        shutil.copytree(office.folder, disk / "数据")
        yield OfficeInUse(disk / "数据", office.key, office.recovery)
        offices.close_office()


def test_really_full_disk(tiny: OfficeInUse) -> None:
    offices.open_with_key(tiny.folder, tiny.key, ADMINISTRATOR)
    Customer.create(name="原有客户")
    with pytest.raises(Problem, match="磁盘已满"):
        for number in range(100):
            Customer.create(name=f"客户{number}", remark=LONG)
    stored = the_names()
    with pytest.raises(Problem, match=r"备份没有成功|磁盘已满"):
        back_up(tiny.backups / "x.db")
    assert not list(tiny.folder.rglob("*.part"))
    assert not (tiny.backups / "x.db").exists()
    offices.close_office()
    check_file(tiny.file, tiny.key)
    offices.open_with_key(tiny.folder, tiny.key, ADMINISTRATOR)
    assert the_names() == stored


def test_new_office_on_a_full_disk_leaves_no_half(tmp_path: Path) -> None:
    with small_disk(tmp_path / "小盘", 400) as disk:
        with pytest.raises(Problem, match=r"磁盘已满|写不了文件"):
            offices.create_office(disk / "数据", "云岭市分公司", "林晓", "eight chars")
        offices.close_office()
        assert not holds_office(disk / "数据")
        assert list((disk / "数据").iterdir()) == []


def test_key_file_survives_a_full_disk(tiny: OfficeInUse) -> None:
    offices.open_with_key(tiny.folder, tiny.key, ADMINISTRATOR)
    before = tiny.keys.read_bytes()
    filler = tiny.folder / "filler"
    with pytest.raises(OSError, match="No space left"), filler.open("wb", buffering=0) as stream:
        while True:
            stream.write(b"x" * 1024)
    with pytest.raises(Problem, match=r"写不了文件|磁盘已满"):
        offices.add_account(tiny.folder, Account(name="周敏"), "eight chars")
    with pytest.raises(Problem, match="写不了文件"):
        write_text(tiny.folder / "new.txt", "x" * 100_000)
    assert tiny.keys.read_bytes() == before
    filler.unlink()
    assert {file.suffix for file in tiny.folder.iterdir()} <= {".db", ".keys", ".db-wal", ".db-shm"}
    assert not Account.select().where(Account.name == "周敏").exists()
