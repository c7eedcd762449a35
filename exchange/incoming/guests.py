"""Imports the guest list of a banquet; the banquet is the target of the import."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from exchange.incoming.declared_fields import declared_fields
from exchange.incoming.kind import ImportKind, Resolver
from exchange.incoming.own_records import OwnRecords, known_by
from exchange.incoming.plan import PlannedRow
from exchange.sheets.fields import ImportField, Kind
from exchange.sheets.parsed import Parsed
from models.banquet_guest import GUEST_ROLES, SIDES, BanquetGuest
from models.banquet_table import BanquetTable
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

NO_RANK = QT_TRANSLATE_NOOP("Import", "级别「{text}」看不懂。请填 1（最高）到 8（最低）")
HALL_FULL = QT_TRANSLATE_NOOP("Import", "名单有 {guests} 位，厅里只有 {seats} 个座位。导入后请加桌，或减少来宾")

_NAMES = ("name", "foreign_name", "organisation", "title", "side", "rank", "role", "gender", "language", "diet",
          "phone", "salutation", "address", "usher", "remark")  # fmt: skip
_KINDS = {"name": Kind.PERSON, "rank": Kind.TEXT}
_MORE = {"side": ("主宾方", "我方/对方", "所属方"), "language": ("语种",), "remark": ("说明",)}
_SIDE_WORDS = (("host", "我方"), ("guest", "对方"), ("host", "本方"), ("guest", "来宾"))
_ROLE_WORDS = (("spouse", "夫人"), ("spouse", "先生"), ("interpreter", "译员"), ("companion", "陪同"))
_RANKS = {"正部": 1, "省部": 1, "副部": 2, "正厅": 3, "厅局": 3, "副厅": 4, "正处": 5, "县处": 5, "副处": 6, "正科": 7,
          "副科": 8, "科员": 8}  # fmt: skip
_NUMBER = re.compile(r"([1-8一二三四五六七八])\s*级?")
_CHINESE_DIGITS = "一二三四五六七八"


def _fields() -> tuple[ImportField, ...]:
    choices = {"side": (*SIDES, *_SIDE_WORDS), "role": (*GUEST_ROLES, *_ROLE_WORDS)}
    return declared_fields(BanquetGuest, _NAMES, kinds=_KINDS, synonyms=_MORE, required=("name",), choices=choices)


def rank_of(text: str) -> Parsed:
    """A rank from 1 (highest) to 8, as a number or by the grade of an office (正处级 is 5)."""
    if number := _NUMBER.fullmatch(text):
        return Parsed(_CHINESE_DIGITS.find(number[1]) + 1 or int(number[1]))
    grade = next((rank for word, rank in _RANKS.items() if text.startswith(word)), None)
    return Parsed(grade) if grade else Parsed(error=Sentence(NO_RANK, text=text))


def _resolvers() -> Mapping[str, Resolver]:
    return {"rank": rank_of}


def _values(row: PlannedRow, target: int | None) -> dict[str, Any]:
    return {**row.values, "banquet": target}


def _kept(_told: Sequence[dict[str, Any]], target: int | None) -> Iterable[BanquetGuest]:
    return BanquetGuest.present().where(BanquetGuest.banquet == target)


_RECORDS = OwnRecords(BanquetGuest, known_by("name", "organisation"), _kept, _values)


def _warnings(rows: Sequence[PlannedRow], target: int | None) -> tuple[Sentence, ...]:
    """Whether the guests, with those invited already, are more than the seats of the hall."""
    tables = BanquetTable.present().where(BanquetTable.banquet == target)
    seats = sum(table.seats for table in tables)
    invited = {(guest.name, guest.organisation) for guest in _kept((), target)}
    guests = len(invited | {(row.values.get("name"), row.values.get("organisation")) for row in rows if not row.faults})
    return (Sentence(HALL_FULL, guests=guests, seats=seats),) if 0 < seats < guests else ()


GUESTS = ImportKind(
    "guests",
    QT_TRANSLATE_NOOP("Import", "来宾"),
    _fields,
    _RECORDS.match,
    _RECORDS.store,
    resolvers=_resolvers,
    warnings=_warnings,
    with_target=True,
)
