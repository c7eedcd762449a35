"""Meets other programs: one that holds the file, and one that is killed in the middle of its work."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from office_fixtures import ADMINISTRATOR, OfficeInUse

from models import office as offices
from models.customer import Customer
from models.store import changes, search
from models.store.backup import check_file
from models.store.database import database
from rules.problem import Problem

ROOT = Path(__file__).parents[2]


@pytest.fixture
def holder(office: OfficeInUse) -> Iterator[apsw.Connection]:
    """Another program in the middle of a long write."""
    other = apsw.Connection(str(office.file))
    other.pragma("key", f"x'{office.key.hex()}'")
    other.execute("BEGIN IMMEDIATE")
    database.connection().set_busy_timeout(50)
    yield other
    other.close()


def test_file_held_by_another_program_is_told(office: OfficeInUse, holder: apsw.Connection) -> None:
    customer = Customer(name="新客户")
    with pytest.raises(Problem, match="另一个程序占用"):
        customer.save()
    with pytest.raises(Problem, match="另一个程序占用"):
        changes.seal_log()
    assert Customer.select().count() == 0
    holder.execute("ROLLBACK")
    customer.save()
    assert [hit.title for hit in search.find("新客户")] == ["新客户"]


def test_signing_out_while_another_program_writes_closes_the_file(office: OfficeInUse, holder: apsw.Connection) -> None:
    offices.close_office()
    assert database.is_closed()


def test_nothing_said_to_be_stored_is_lost_when_killed(closed_office: OfficeInUse) -> None:
    arguments = [str(Path(__file__).with_name("unlucky.py")), str(closed_office.folder), closed_office.key.hex()]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    with subprocess.Popen(
        [sys.executable, *arguments, ADMINISTRATOR], stdout=subprocess.PIPE, env=environment, encoding="utf-8"
    ) as writer:
        said = [writer.stdout.readline() for _ in range(25)]
        writer.kill()
        said += writer.stdout.readlines()
    check_file(closed_office.file, closed_office.key)
    offices.open_with_key(closed_office.folder, closed_office.key, ADMINISTRATOR)
    stored = {customer.name for customer in Customer.select()}
    assert {f"客户{line.strip()}" for line in said if line.endswith("\n")} <= stored
    assert {hit.title for hit in search.find("客户", ["customer"], limit=500)} == stored
    assert changes.broken_seal() is None
