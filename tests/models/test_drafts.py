"""Half-filled forms: one per account, form and record, replaced, thrown away, and never readable on disk."""

import datetime as dt
import json

from office_fixtures import COLLEAGUE, REP, OfficeInUse

from models.draft import Draft, drop_draft, keep_draft, kept_draft
from models.store.database import database

NOW = dt.datetime(2026, 11, 25, 10, 12)


def test_a_draft_takes_the_place_of_the_one_before(office: OfficeInUse) -> None:
    office.act_as(REP)
    keep_draft("visit_record", 7, {"said": "一"}, NOW)
    keep_draft("visit_record", 7, {"said": "二"}, NOW)
    assert Draft.select().count() == 1
    assert json.loads(kept_draft("visit_record", 7).content) == {"said": "二"}


def test_a_draft_belongs_to_who_typed_it(office: OfficeInUse) -> None:
    office.act_as(REP)
    keep_draft("visit_record", 7, {"said": "机房要扩容"}, NOW)
    office.act_as(COLLEAGUE)
    assert kept_draft("visit_record", 7) is None
    office.act_as(REP)
    assert kept_draft("visit_record", 8) is None


def test_a_dropped_draft_is_gone(office: OfficeInUse) -> None:
    keep_draft("visit_record", 7, {"said": "一"}, NOW)
    drop_draft("visit_record", 7)
    drop_draft("visit_record", 7)
    assert Draft.select().count() == 0


def test_a_draft_lies_encrypted(office: OfficeInUse) -> None:
    keep_draft("visit_record", 7, {"said": "云岭机房要扩容"}, NOW)
    database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    assert "云岭机房要扩容".encode() not in office.file.read_bytes()
