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
from models.store.backup import check_file, keys_beside
from models.store.database import database
from models.store.files import write_text
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


def test_a_file_is_never_seen_half_written(office: OfficeInUse, tmp_path: Path) -> None:
    file, before = tmp_path / "关键.txt", tmp_path / "以前的"
    write_text(file, "旧")
    before.hardlink_to(file)
    write_text(file, "新")
    assert (file.read_text(encoding="utf-8"), before.read_text(encoding="utf-8")) == ("新", "旧")


def test_what_is_stored_waits_for_the_disk(closed_office: OfficeInUse) -> None:
    offices.open_with_key(closed_office.folder, closed_office.key, ADMINISTRATOR)
    full = 2
    assert database.connection().pragma("synchronous") == full


def said_until_killed(program: str, office: OfficeInUse, lines: int) -> list[str]:
    """Start a program beside this file on the office's data, kill it in the middle, and return what it had said."""
    arguments = [str(Path(__file__).with_name(program)), str(office.folder), office.key.hex(), ADMINISTRATOR]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    with subprocess.Popen(
        [sys.executable, *arguments], stdout=subprocess.PIPE, env=environment, encoding="utf-8"
    ) as worker:
        said = [worker.stdout.readline() for _ in range(lines)]
        worker.kill()
        said += worker.stdout.readlines()
    return [line.strip() for line in said if line.endswith("\n")]


def test_nothing_said_to_be_stored_is_lost_when_killed(closed_office: OfficeInUse) -> None:
    said = said_until_killed("unlucky.py", closed_office, 25)
    check_file(closed_office.file, closed_office.key)
    offices.open_with_key(closed_office.folder, closed_office.key, ADMINISTRATOR)
    stored = {customer.name for customer in Customer.select()}
    assert {f"客户{line}" for line in said} <= stored
    assert {hit.title for hit in search.find("客户", ["customer"], limit=500)} == stored
    assert changes.broken_seal() is None


def test_no_half_backup_counts_when_killed(closed_office: OfficeInUse) -> None:
    said = said_until_killed("unlucky_backups.py", closed_office, 3)
    made = list(closed_office.backups.glob("*.db"))
    assert set(map(Path, said)) <= set(made)
    for file in made:
        check_file(file, closed_office.key)
        assert keys_beside(file).read_bytes() == closed_office.keys.read_bytes()
    offices.open_with_key(closed_office.folder, closed_office.key, ADMINISTRATOR)
    offices.back_up_daily(closed_office.folder)
    assert {file.suffix for file in closed_office.backups.iterdir()} == {".db", ".keys"}
