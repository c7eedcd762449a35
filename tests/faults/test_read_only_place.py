"""Takes away the right to write: opening, storing, backing up and making an office say so in words."""

from pathlib import Path

import pytest
from faulty_places import read_only
from office_fixtures import ADMINISTRATOR, PASSWORD, OfficeInUse

from models import office as offices
from models.customer import Customer
from models.store.backup import back_up
from models.store.database import database
from models.store.files import write_text
from models.store.restore import restore_backup
from rules.problem import Problem


def test_storing_into_a_read_only_file_is_told(office: OfficeInUse) -> None:
    database.connection().pragma("query_only", 1)
    with pytest.raises(Problem, match="只读"):
        Customer.create(name="新客户")
    database.connection().pragma("query_only", 0)
    assert Customer.select().count() == 0


def test_opening_an_office_in_a_read_only_folder_is_told(closed_office: OfficeInUse) -> None:
    with read_only(closed_office.folder):
        with pytest.raises(Problem, match="请"):
            offices.sign_in(closed_office.folder, ADMINISTRATOR, PASSWORD)
        assert database.is_closed()
    assert offices.sign_in(closed_office.folder, ADMINISTRATOR, PASSWORD).name == ADMINISTRATOR


def test_nothing_is_made_in_a_read_only_folder(office: OfficeInUse, tmp_path: Path) -> None:
    place = tmp_path / "只读"
    place.mkdir()
    copy = back_up(office.backups / "x.db")
    with read_only(place):
        with pytest.raises(Problem, match="可写的位置"):
            back_up(place / "x.db")
        with pytest.raises(Problem, match="写不了文件"):
            write_text(place / "x.txt", "x")
        offices.close_office()
        with pytest.raises(Problem, match="文件夹权限"):
            offices.create_office(place / "新", "云岭市分公司", "林晓", "eight chars")
        with pytest.raises(Problem, match="写不了文件"):
            restore_backup(place, copy, ADMINISTRATOR, PASSWORD)
        assert list(place.iterdir()) == []


def test_place_that_is_a_file_is_told(office: OfficeInUse, tmp_path: Path) -> None:
    file = tmp_path / "文件"
    file.write_bytes(b"")
    with pytest.raises(Problem, match="可写的位置"):
        back_up(file / "x.db")
    with pytest.raises(Problem, match="写不了文件"):
        write_text(file / "x.txt", "x")
    with pytest.raises(Problem, match="文件夹权限"):
        offices.create_office(file, "云岭市分公司", "林晓", "eight chars")
