"""What is kept: one record type per file, and the store that holds them."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from models.store.record import Record

FILES = (
    "office",
    "team",
    "account",
    "industry",
    "industry_group",
    "customer",
    "contact",
    "acquaintance",
    "service_in_use",
    "visit",
    "visit_participant",
    "visit_answer",
    "visit_record",
    "visit_record_author",
    "task",
    "rule_task",
    "preparation",
    "preparation_template",
    "letter_template",
    "thank_you_letter",
    "customer_letter",
    "contract",
    "attachment",
    "target",
    "outing",
    "work_report",
    "spot_check",
    "calendar_entry",
    "draft",
    "tour_area",
    "vehicle",
    "tour_application",
    "tour_stop",
    "banquet",
    "banquet_table",
    "banquet_guest",
    "guest_wish",
    "seating_plan",
    "hall_fixture",
    "banquet_dish",
    "run_sheet_item",
    "budget_line",
    "taboo_day",
    "calendar_day",
    "leave",
    "recurrence",
    "setting",
    "print_log",
    "print_offset",
    "import_batch",
    "import_mapping",
    "saved_filter",
    "handover",
    "class_override",
    "value_review",
    "not_same",
    "merge",
    "verification",
    "archive_volume",
)
"""The file of every record type, in the order their tables are made; `visit_record` declares `VisitRecord`."""


def _record_type(file: str) -> "type[Record]":
    found: type[Record] = getattr(import_module(f"models.{file}"), file.title().replace("_", ""))
    return found


def __getattr__(name: str) -> Any:
    """Load all record types when `RECORD_TYPES` is first asked for: the sign-in is shown before they are needed."""
    if name != "RECORD_TYPES":
        raise AttributeError(name)
    globals()[name] = tuple(map(_record_type, FILES))
    return globals()[name]
