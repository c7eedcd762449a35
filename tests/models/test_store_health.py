"""The look over an office's data."""

import os
from datetime import datetime, timedelta

import pytest
from office_fixtures import OfficeInUse

from models.office import back_up_office
from models.store import health
from models.store.changes import seal_log
from models.store.database import database
from models.store.health import BAD, NOTICE, OK, look_over


def states(office: OfficeInUse, now: datetime | None = None) -> dict[str, str]:
    return {finding.what: finding.state for finding in look_over(office.folder, now or datetime.now())}


def test_a_new_office_lacks_only_a_backup(office: OfficeInUse) -> None:
    found = states(office)
    assert (found["file"], found["log"], found["backup"], found["disk"]) == (OK, OK, NOTICE, OK)
    back_up_office(office.folder)
    assert states(office)["backup"] == OK


def test_an_old_backup_is_noticed_and_a_damaged_one_is_bad(office: OfficeInUse) -> None:
    file = back_up_office(office.folder)
    assert states(office, datetime.now() + timedelta(days=30))["backup"] == NOTICE
    file.write_bytes(os.urandom(file.stat().st_size))
    assert states(office)["backup"] == BAD


def test_a_changed_log_is_found(office: OfficeInUse) -> None:
    seal_log()
    database.execute_sql("UPDATE change_log SET at = '2020-01-01 00:00:00' WHERE seq = 1")
    assert states(office)["log"] == BAD


def test_little_space_is_bad(office: OfficeInUse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "LEAST_FREE", 10**18)
    assert states(office)["disk"] == BAD
