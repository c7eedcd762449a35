"""Fills the disk while a file is added or taken out: nothing half is kept or left."""

import datetime as dt
import io
from pathlib import Path

import pytest
from faulty_places import small_disk
from office_fixtures import OfficeInUse

from models.attachment import Attachment, attach
from models.customer import Customer
from models.store.attachment_parts import MEGABYTE
from models.store.database import database
from rules.problem import Problem

NOW = dt.datetime(2026, 11, 25, 9, 30)


def test_a_file_that_does_not_fit_leaves_nothing(office: OfficeInUse) -> None:
    customer = Customer.create(name="云岭数据科技有限公司")
    database.connection().pragma("max_page_count", database.connection().pragma("page_count") + 400)
    with pytest.raises(Problem, match="磁盘已满，这次没有写入任何内容"):
        attach("合同.pdf", io.BytesIO(b"x" * 3 * MEGABYTE), customer, NOW)
    assert Attachment.select().count() == 0
    assert database.execute_sql("SELECT count(*) FROM attachment_part").fetchone()[0] == 0
    database.connection().pragma("max_page_count", 1 << 30)
    assert attach("合同.pdf", io.BytesIO(b"x" * 3 * MEGABYTE), customer, NOW).size == 3 * MEGABYTE


def test_taking_a_file_out_to_a_full_disk_leaves_nothing(office: OfficeInUse, tmp_path: Path) -> None:
    customer = Customer.create(name="云岭数据科技有限公司")
    kept = attach("合同.pdf", io.BytesIO(b"x" * 3 * MEGABYTE), customer, NOW)
    with small_disk(tmp_path / "小盘", 500) as disk:
        with pytest.raises(Problem, match=r"写不了文件「合同\.pdf」"):
            kept.write_to(disk / "合同.pdf")
        assert list(disk.iterdir()) == []
