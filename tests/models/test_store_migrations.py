"""Tries that old data open, newer data are refused, and the steps make exactly the tables that are declared."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import apsw
import peewee as pw
import pytest
from office_fixtures import ADMINISTRATOR, PASSWORD, OfficeInUse

from models import RECORD_TYPES
from models import office as offices
from models.banquet import Banquet
from models.customer import Customer
from models.letter_template import LetterTemplate
from models.preparation_template import PreparationTemplate
from models.print_log import log_print
from models.setting import setting
from models.store import backup, changes, migrate, search
from models.store.database import database
from models.tour_application import TourApplication
from models.visit import Visit
from rules.problem import Problem

RELEASED = Path(__file__).parents[1] / "data"
LATER = dt.datetime(2026, 3, 4, 9)
Execute = Callable[[str], Iterable[Any]]


def columns(execute: Execute, table: str) -> list[tuple[Any, ...]]:
    """Return name, type, NOT NULL and place in the key of each column."""
    return [(row[1], row[2], row[3], row[5]) for row in execute(f'PRAGMA table_info("{table}")')]


def whole_indexes(execute: Execute, table: str) -> set[tuple[tuple[str, ...], bool]]:
    """Return columns and uniqueness of each index that covers all rows."""
    listed = [row for row in execute(f'PRAGMA index_list("{table}")') if not row[4]]
    return {(tuple(line[2] for line in execute(f'PRAGMA index_info("{row[1]}")')), bool(row[2])) for row in listed}


def links(execute: Execute, table: str) -> set[tuple[Any, ...]]:
    """Return target, columns and rule of deletion of each foreign key."""
    return {(row[2], row[3], row[4], row[6]) for row in execute(f'PRAGMA foreign_key_list("{table}")')}


@pytest.fixture(scope="module")
def declared() -> Iterable[Execute]:
    """A plain database in memory with the tables as the records declare them."""
    plain = pw.SqliteDatabase(":memory:")
    with plain.bind_ctx(RECORD_TYPES, bind_refs=False, bind_backrefs=False):
        plain.create_tables(RECORD_TYPES)
    yield lambda sql: plain.execute_sql(sql).fetchall()
    plain.close()


@pytest.mark.parametrize("read", [columns, whole_indexes, links])
def test_steps_make_what_is_declared(office: OfficeInUse, declared: Execute, read: Callable[..., Any]) -> None:
    def migrated(sql: str) -> list[Any]:
        return list(database.execute_sql(sql).fetchall())

    for table in (record_type._meta.table_name for record_type in RECORD_TYPES):
        assert read(migrated, table) == read(declared, table), table


def test_checks_are_made(office: OfficeInUse) -> None:
    with pytest.raises(pw.IntegrityError):
        database.execute_sql("UPDATE visit SET minutes = 1 WHERE 0 = 1 OR id = ?", (any_visit(),))


def any_visit() -> int:
    """Store a visit in plain SQL and return its key."""
    database.execute_sql(
        "INSERT INTO customer(id, name, kind, stage, relationship, value_class, completeness) "
        "VALUES (1, '云岭', 'enterprise', 'active', 'substance', 'A', 0)"
    )
    database.execute_sql(
        "INSERT INTO visit(id, customer_id, rep_id, kind, way, start, minutes, status) "
        "SELECT 2, 1, min(id), 'return', 'phone', '2026-03-02 09:00:00', 30, 'done' FROM account"
    )
    return 2


def schema(kind: str) -> list[tuple[str]]:
    """Return the SQL of all own objects of a kind."""
    return database.execute_sql("SELECT sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL", (kind,)).fetchall()


def test_all_tables_belong_to_a_record_or_to_the_store(office: OfficeInUse) -> None:
    known = {record_type._meta.table_name for record_type in RECORD_TYPES}
    store = {"change_log", "log_seal", "search_entry", "match_key", "shared_key", "attachment_part"} | {
        "schema_migration"
    }
    tables = {name for name in database.get_tables() if not name.startswith(("search_index", "sqlite_"))}
    assert tables == known | store


@pytest.mark.parametrize("released", sorted(RELEASED.glob("v*.db")), ids=lambda file: file.stem)
def test_data_of_every_release_open(released: Path, tmp_path: Path) -> None:
    folder = tmp_path / "旧数据"
    folder.mkdir()
    shutil.copy(released, folder / offices.FILE)
    shutil.copy(released.with_suffix(".keys"), folder / offices.KEYS)
    assert offices.sign_in(folder, ADMINISTRATOR, PASSWORD).name == ADMINISTRATOR
    try:
        assert Customer.get(Customer.name == "云岭（昆明）数据科技有限公司").contact_set.count() == 1
        assert [hit.title for hit in search.find("云岭昆明", ["customer"])] == ["云岭（昆明）数据科技有限公司"]
        assert changes.broken_seal() is None
        assert [visit.status for visit in Visit.select().order_by(Visit.start)] == ["done", "confirmed"]
        assert (setting("double_visit_days"), Banquet.get().budget) == (5, Decimal("12000.50"))
        assert log_print("visit-permit", TourApplication.get().id, "CG", LATER).serial == "CG-2026-0001"
        assert PreparationTemplate.select().exists() and LetterTemplate.select().exists()
        Customer.create(name="升级之后")
        assert changes.history(Customer.get(Customer.name == "升级之后").id)[0].action == "insert"
    finally:
        offices.close_office()


def test_there_is_a_file_of_every_release() -> None:
    assert (RELEASED / "v1.db").exists()


def test_data_of_a_newer_program_are_refused_and_left_alone(office: OfficeInUse) -> None:
    database.execute_sql("INSERT INTO schema_migration(name, applied) VALUES ('9999_later', '2030-01-01 00:00:00')")
    with pytest.raises(Problem, match="更新版本的程序"):
        office.reopen()
    assert database.is_closed()


def test_upgrade_backs_up_first(office: OfficeInUse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = tmp_path / "steps[1]"
    shutil.copytree(migrate.STEPS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    step = "def up(migrator, db):\n    db.execute_sql('ALTER TABLE team ADD COLUMN motto TEXT')\n"
    (steps / "0900_motto.py").write_text(step, encoding="utf-8")
    monkeypatch.setattr(migrate, "STEPS", steps)
    office.reopen()
    assert "motto" in [column.name for column in database.get_columns("team")]
    (copy,) = office.backups.glob("office-*.db")
    connection = backup.read_only(copy, office.key)
    assert "motto" not in [row[1] for row in connection.execute("PRAGMA table_info(team)")]
    connection.close()
    office.reopen()
    assert len(list(office.backups.glob("office-*.db"))) == 1


def test_failing_step_changes_nothing(office: OfficeInUse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = tmp_path / "steps"
    shutil.copytree(migrate.STEPS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    step = "def up(migrator, db):\n    db.execute_sql('DROP TABLE change_log')\n    db.execute_sql('nonsense')\n"
    (steps / "0900_wrong.py").write_text(step, encoding="utf-8")
    before = [row for kind in ("table", "index", "trigger") for row in schema(kind)]
    with monkeypatch.context() as patched, pytest.raises((apsw.Error, pw.OperationalError)):
        patched.setattr(migrate, "STEPS", steps)
        office.reopen()
    office.reopen()
    assert [row for kind in ("table", "index", "trigger") for row in schema(kind)] == before
