"""Imports contracts with customers that are kept already."""

from collections.abc import Mapping, Sequence
from typing import Any

from exchange.incoming.customer_finder import customers_in_full
from exchange.incoming.declared_fields import declared_fields
from exchange.incoming.hidden_fields import hidden_fields
from exchange.incoming.kind import ImportKind
from exchange.incoming.own_records import OwnRecords, of_their_customers
from exchange.incoming.plan import PlannedRow
from exchange.sheets.fields import ImportField, Kind
from models.contract import Contract
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

ENDS_FIRST = QT_TRANSLATE_NOOP("Import", "结束日期 {end} 早于开始日期 {start}。请核对合同上的两个日期")

_NAMES = ("customer", "subject", "number", "amount", "start", "end", "signed_on", "our_party", "their_party", "status",
          "reminder_days", "confidentiality", "remark")  # fmt: skip
_KINDS = {"customer": Kind.ORGANISATION}
_MORE = {
    "customer": ("客户名称", "单位名称", "签约客户", "甲方名称", "对方单位", "客户简称"),
    "subject": ("项目名称", "合同主题", "业务名称"),
    "number": ("合同编码", "协议编号"),
    "amount": ("合同金额（元）", "签约金额"),
    "start": ("合同开始日期", "起始日", "服务开始"),
    "end": ("合同到期日", "到期日", "截止日期", "合同结束日期"),
    "status": ("合同状态", "履行状态"),
}


def _fields() -> tuple[ImportField, ...]:
    return declared_fields(Contract, _NAMES, kinds=_KINDS, synonyms=_MORE, required=("customer", "subject"))


def _identity(values: Mapping[str, Any]) -> tuple[Any, ...]:
    """A number names one contract of a customer; without one its subject and start do, as it may be renewed often."""
    customer, number = values.get("customer"), values.get("number")
    return (customer, number) if number else (customer, "", values.get("subject"), values.get("start"))


def _faults(rows: Sequence[PlannedRow], _target: int | None) -> dict[int, Sentence]:
    spans = [(row.number, row.values.get("start"), row.values.get("end")) for row in rows]
    wrong = [(line, start, end) for line, start, end in spans if start and end and str(end) < str(start)]
    return {line: Sentence(ENDS_FIRST, start=start, end=end) for line, start, end in wrong}


_RECORDS = OwnRecords(
    Contract,
    _identity,
    of_their_customers(Contract),
    fields=_fields,
    hidden=hidden_fields(Contract, "confidentiality"),
)


CONTRACTS = ImportKind(
    "contracts",
    QT_TRANSLATE_NOOP("Import", "合同"),
    _fields,
    _RECORDS.match,
    _RECORDS.store,
    resolvers=customers_in_full,
    faults=_faults,
)
