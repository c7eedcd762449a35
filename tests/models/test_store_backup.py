"""Tries backups and restoring: complete, checked, never half, and the present data always kept."""

import shutil
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest
from office_fixtures import ADMINISTRATOR, PASSWORD, REP, OfficeInUse

from models import office as offices
from models.customer import Customer
from models.office import last_backup
from models.store import backup
from models.store.backup import back_up, back_up_into, keys_beside
from models.store.database import database, writing
from models.store.restore import restore_backup
from rules.problem import Problem


@pytest.fixture
def copy(office: OfficeInUse) -> Path:
    """A backup with one customer, after which a second one came."""
    Customer.create(name="备份之前")
    file = back_up_into(office.backups)
    Customer.create(name="备份之后")
    return file


def names(office: OfficeInUse) -> set[str]:
    """Sign in anew and return the customers' names."""
    offices.sign_in(office.folder, ADMINISTRATOR, PASSWORD)
    found = {customer.name for customer in Customer.select()}
    offices.close_office()
    return found


def content(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_backup_is_whole_and_encrypted_and_stands_with_its_keys(office: OfficeInUse, copy: Path) -> None:
    backup.check_file(copy, office.key)
    connection = backup.read_only(copy, office.key)
    assert [name for (name,) in connection.execute("SELECT name FROM customer")] == ["备份之前"]
    connection.close()
    assert keys_beside(copy).read_bytes() == office.keys.read_bytes()
    assert {file.suffix for file in office.backups.iterdir()} == {".db", ".keys"}
    assert last_backup(office.folder) is not None


def test_backup_is_refused_in_the_middle_of_an_act(office: OfficeInUse) -> None:
    with writing(), pytest.raises(apsw.SQLError, match="within a transaction"):
        back_up(office.backups / "x.db")
    assert content(office.backups) == {}


def test_restoring_brings_the_backup_and_keeps_the_present(office: OfficeInUse, copy: Path) -> None:
    kept = restore_backup(office.folder, copy, ADMINISTRATOR, PASSWORD)
    assert names(office) == {"备份之前"}
    assert kept is not None
    restore_backup(office.folder, kept, ADMINISTRATOR, PASSWORD)
    assert names(office) == {"备份之前", "备份之后"}


def test_restoring_brings_what_a_crash_left_in_the_log_aside(office: OfficeInUse, copy: Path) -> None:
    crashed = content(office.folder)
    offices.close_office()
    for name, part in crashed.items():
        (office.folder / name).write_bytes(part)
    assert len(crashed["office.db-wal"]) > 0
    kept = restore_backup(office.folder, copy, ADMINISTRATOR, PASSWORD)
    assert names(office) == {"备份之前"}
    restore_backup(office.folder, kept, ADMINISTRATOR, PASSWORD)
    assert names(office) == {"备份之前", "备份之后"}


@pytest.mark.parametrize("damage", [b"", b"no database at all" * 500, None])
def test_restoring_replaces_damaged_data_and_keeps_even_those(office: OfficeInUse, copy: Path, damage: bytes) -> None:
    offices.close_office()
    office.file.unlink()
    if damage is not None:
        office.file.write_bytes(damage)
    kept = restore_backup(office.folder, copy, ADMINISTRATOR, PASSWORD)
    assert (kept and kept.read_bytes()) == damage
    assert names(office) == {"备份之前"}


@pytest.mark.parametrize("name, password", [("", "recovery"), (ADMINISTRATOR, PASSWORD)])
def test_restoring_into_an_empty_folder_takes_the_keys_along(
    office: OfficeInUse, copy: Path, tmp_path: Path, name: str, password: str
) -> None:
    offices.close_office()
    folder = tmp_path / "新电脑"
    assert restore_backup(folder, copy, name, office.recovery if password == "recovery" else password) is None
    offices.sign_in(folder, REP, PASSWORD)
    assert [customer.name for customer in Customer.select()] == ["备份之前"]


def test_password_changed_since_the_backup_stays_changed(office: OfficeInUse, copy: Path) -> None:
    offices.set_password(office.folder, office.act_as(ADMINISTRATOR), "another one")
    restore_backup(office.folder, copy, ADMINISTRATOR, "another one")
    offices.sign_in(office.folder, ADMINISTRATOR, "another one")
    assert Customer.select().count() == 1


def test_password_of_the_backup_opens_it_where_the_present_one_is_forgotten(office: OfficeInUse, copy: Path) -> None:
    offices.set_password(office.folder, office.act_as(ADMINISTRATOR), "forgotten since")
    restore_backup(office.folder, copy, ADMINISTRATOR, PASSWORD)
    assert names(office) == {"备份之前"}


def damaged(copy: Path) -> None:
    copy.write_bytes(copy.read_bytes()[:-50_000])


def flipped(copy: Path) -> None:
    with copy.open("r+b") as stream:
        stream.seek(copy.stat().st_size // 2)
        stream.write(b"\x00" * 64)


def emptied(copy: Path) -> None:
    copy.write_bytes(b"")


def in_plain_text(copy: Path) -> None:
    copy.write_bytes(b"SQLite format 3\x00" + b"\x00" * 4096)


def of_another_office(copy: Path) -> None:
    copy.write_bytes(b"\x17" * 8192)


def lost(copy: Path) -> None:
    copy.unlink()


@pytest.mark.parametrize("harm", [damaged, flipped, emptied, in_plain_text, of_another_office, lost])
def test_damaged_backup_is_refused_and_nothing_changes(
    office: OfficeInUse, copy: Path, harm: Callable[[Path], None]
) -> None:
    offices.close_office()
    harm(copy)
    before = content(office.folder)
    with pytest.raises(Problem, match="请换另一份备份"):
        restore_backup(office.folder, copy, ADMINISTRATOR, PASSWORD)
    assert content(office.folder) == before
    assert names(office) == {"备份之前", "备份之后"}


@pytest.mark.parametrize(
    "name, password, words",
    [(ADMINISTRATOR, "wrong password", "密码不对"), (REP, PASSWORD, "只有管理员"), ("", "x", "恢复密钥不对")],
)
def test_only_administrators_restore(office: OfficeInUse, copy: Path, name: str, password: str, words: str) -> None:
    offices.close_office()
    before = content(office.folder)
    with pytest.raises(Problem, match=words):
        restore_backup(office.folder, copy, name, password)
    assert content(office.folder) == before


def test_backup_without_any_keys_is_refused(office: OfficeInUse, copy: Path, tmp_path: Path) -> None:
    alone = shutil.copy(copy, tmp_path / "alone.db")
    with pytest.raises(Problem, match=r"alone\.keys"):
        restore_backup(tmp_path / "新电脑", Path(alone), ADMINISTRATOR, PASSWORD)


def test_backup_of_a_newer_program_is_refused(office: OfficeInUse) -> None:
    database.execute_sql("INSERT INTO schema_migration(name, applied) VALUES ('9999_later', '2030-01-01 00:00:00')")
    copy = back_up_into(office.backups)
    offices.close_office()
    before = content(office.folder)
    with pytest.raises(Problem, match="更新版本"):
        restore_backup(office.folder, copy, ADMINISTRATOR, PASSWORD)
    assert content(office.folder) == before


def test_restoring_waits_until_no_other_program_uses_the_data(office: OfficeInUse, copy: Path) -> None:
    offices.close_office()
    other = apsw.Connection(str(office.file))
    other.pragma("key", f"x'{office.key.hex()}'")
    assert other.execute("SELECT count(*) FROM customer").fetchone() == (2,)
    with pytest.raises(Problem, match="另一个程序"):
        restore_backup(office.folder, copy, ADMINISTRATOR, PASSWORD)
    other.close()
    assert names(office) == {"备份之前", "备份之后"}


def test_old_backups_are_thinned_and_other_files_left_alone(office: OfficeInUse) -> None:
    office.backups.mkdir(exist_ok=True)
    for name in (
        "office-20200101-080000.db",
        "office-20200101-180000.db",
        "office-20200101-180000.db.part",
        ".office-20200101-180000.keys.abcdef.part",
        "自己的.db",
    ):
        (office.backups / name).write_bytes(b"x")
    (office.backups / "office-20200101-080000.keys").write_bytes(b"x")
    back_up_into(office.backups)
    left = {file.name for file in office.backups.iterdir() if "office-2020" in file.name}
    assert left == {"office-20200101-180000.db"}
    assert (office.backups / "自己的.db").exists()


def test_the_days_backup_is_made_once_whoever_is_signed_in(office: OfficeInUse) -> None:
    offices.close_office()
    offices.sign_in(office.folder, REP, PASSWORD)
    first = offices.back_up_daily(office.folder)
    assert first is not None
    backup.check_file(first, office.key)
    assert offices.back_up_daily(office.folder) is None
    for wrong_clock in ("20260101", "20990101"):
        first = first.rename(first.with_name(f"office-{wrong_clock}-080000.db"))
        second = offices.back_up_daily(office.folder)
        assert second is not None
        second.unlink()
