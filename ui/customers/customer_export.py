"""Writes the customers of the list, or those selected, to a sheet with all fields, or their people to cards."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from exchange.outgoing import columns_of, conditions_for
from models.contact import Contact
from models.customer import Customer
from models.store import search
from models.store.listing import Listing


def export_customers(file: Path, conditions: Sequence[Any], text: str = "") -> int:
    """Write the customers that fit to `file` and return how many; colleagues' customers show public fields only.

    To a .vcf go the contacts of those the user sees in full, and their number is returned.
    """
    if file.suffix.lower() == ".vcf":
        return _export_people(file, conditions, text)
    from exchange.export_sheet import export_sheet  # the writer of .xlsx takes a while to load

    listing = Listing(Customer, conditions, text, columns_of(Customer))
    return export_sheet(file, listing.columns, (row[1:] for row in listing.page(0, listing.count())))


def _export_people(file: Path, conditions: Sequence[Any], text: str) -> int:
    from exchange.cards import write_cards

    customers = Customer.present().select(Customer.id).where(*conditions, search.condition(Customer.id, text))
    return write_cards(file, Contact.present().where(Contact.customer.in_(customers), *conditions_for("contacts")))


def ask_for_file(owner: QWidget) -> Path | None:
    """Ask where the sheet shall lie; None if the user thought better of it."""
    title = QCoreApplication.translate("CustomerExport", "导出客户")
    name = QCoreApplication.translate("CustomerExport", "客户.xlsx")
    file, _ = QFileDialog.getSaveFileName(owner, title, name, "Excel (*.xlsx);;CSV (*.csv);;vCard (*.vcf)")
    return Path(file) if file else None
