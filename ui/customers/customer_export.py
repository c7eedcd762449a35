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


def export_customers(
    file: Path, conditions: Sequence[Any], text: str = "", order: Sequence[int] = (), card_version: str = ""
) -> int:
    """Write the customers that fit to `file`, those of `order` in that order, and return how many.

    Of colleagues' customers only public fields are written. To a .vcf go the contacts of those the user sees in full,
    and their number is returned.
    """
    if file.suffix.lower() == ".vcf":
        return _export_people(file, conditions, text, card_version)
    from exchange.export_sheet import export_sheet  # the writer of .xlsx takes a while to load

    listing = Listing(Customer, conditions, text, columns_of(Customer))
    places = {key: place for place, key in enumerate(order)}
    rows = sorted(listing.page(0, listing.count()), key=lambda row: places.get(row[0], len(places)))
    return export_sheet(file, listing.columns, (row[1:] for row in rows))


def _export_people(file: Path, conditions: Sequence[Any], text: str, version: str) -> int:
    from exchange.cards import VERSIONS, write_cards

    customers = Customer.present().select(Customer.id).where(*conditions, search.condition(Customer.id, text))
    people = Contact.present().where(Contact.customer.in_(customers), *conditions_for("contacts"))
    return write_cards(file, people, version or VERSIONS[0])


def ask_for_file(owner: QWidget) -> tuple[Path, str] | None:
    """Ask where the sheet or the cards shall lie, and for the version of the cards; None on second thoughts."""
    title = QCoreApplication.translate("CustomerExport", "导出客户")
    name = QCoreApplication.translate("CustomerExport", "客户.xlsx")
    old = QCoreApplication.translate("CustomerExport", "联系人名片 2.1，老手机用 (*.vcf)")
    cards = QCoreApplication.translate("CustomerExport", "联系人名片 (*.vcf)")
    formats = ";;".join(("Excel (*.xlsx)", "CSV (*.csv)", cards, old))
    file, chosen = QFileDialog.getSaveFileName(owner, title, name, formats)
    return (Path(file), "2.1" if chosen == old else "") if file else None
