"""How a fact of a customer reads on paper, and since when it is known."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from models.customer import Customer
from models.verification import known_since

UNITS: Mapping[str, str] = {"staff_count": "{:,} 人", "office_area": "{:,} 平方米", "rating": "{} 星"}


def fact_value(customer: Customer, name: str) -> str:
    """Return a field as a reader knows it; nothing where it is empty."""
    field, value = Customer.declared_fields()[name], getattr(customer, name)
    if value in (None, ""):
        return ""
    if hasattr(field, "rel_model"):
        return str(value.display_name)
    if field.choices:
        return str(dict(field.choices).get(value, value))
    return UNITS[name].format(value) if name in UNITS else text(value)


def text(value: Any) -> str:
    """Return any stored value as text: amounts in yuan with separators, nothing as a dash."""
    if isinstance(value, Decimal):
        return f"¥{value:,.2f}"
    return "—" if value in (None, "") else str(value)


def known_words(customer: Customer) -> dict[str, str]:
    """Return for each filled fact the month since which it is known, for example 「2026-08 核实」."""
    return {
        name: f"{since.at:%Y-%m} {'核实' if since.verified else '填写'}"
        for name, since in known_since(customer).items()
    }
