"""Writes the customers of the list, or those selected, to a sheet with all fields that the user may see."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from models.customer import Customer
from models.store.listing import Listing


def export_columns() -> tuple[str, ...]:
    """Return all declared fields, links by the name of what they point to."""
    fields = Customer.declared_fields().items()
    return tuple(f"{name}.name" if hasattr(field, "rel_model") else name for name, field in fields)


def export_customers(file: Path, conditions: Sequence[Any], text: str = "") -> int:
    """Write the customers that fit to `file` and return how many; colleagues' customers show public fields only."""
    from exchange.export_sheet import export_sheet  # the writer of .xlsx takes a while to load

    listing = Listing(Customer, conditions, text, export_columns())
    return export_sheet(file, listing.columns, (row[1:] for row in listing.page(0, listing.count())))


def ask_for_file(owner: QWidget) -> Path | None:
    """Ask where the sheet shall lie; None if the user thought better of it."""
    title = QCoreApplication.translate("CustomerExport", "导出客户")
    name = QCoreApplication.translate("CustomerExport", "客户.xlsx")
    file, _ = QFileDialog.getSaveFileName(owner, title, name, "Excel (*.xlsx);;CSV (*.csv)")
    return Path(file) if file else None
