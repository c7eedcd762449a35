"""Editors of numbers: whole ones, measures, money; they take full-width digits and separators."""

import re
import unicodedata
from decimal import Decimal, InvalidOperation

from ui.kit.text_editors import TextEditor

MOST_DIGITS = 15
"""Digits before the point beyond which a number is a slip of the keyboard."""


class NumberEditor(TextEditor):
    """A whole number; full-width digits and separators are understood."""

    def value(self) -> object:
        """Return the number, or None."""
        number = self._number()
        return int(number) if number is not None else None

    def problem(self) -> str:
        """Say so when the text is no whole number."""
        number = self._number()
        wrong = bool(self.text().strip()) and (number is None or number != number.to_integral_value())
        return self.tr("这里应填整数，例如 12。") if wrong else ""

    def _number(self) -> Decimal | None:
        try:
            number = Decimal(re.sub(r"[\s,¥]", "", unicodedata.normalize("NFKC", self.text())))
        except InvalidOperation:
            return None
        return number if number.is_finite() and number.adjusted() < MOST_DIGITS else None


class RealEditor(NumberEditor):
    """A measure with decimals."""

    def value(self) -> object:
        """Return the measure, or None."""
        number = self._number()
        return float(number) if number is not None else None

    def problem(self) -> str:
        """Say so when the text is no number."""
        return self.tr("这里应填数字，例如 8.5。") if self.text().strip() and self._number() is None else ""


class MoneyEditor(NumberEditor):
    """An amount in yuan, to the fen."""

    def value(self) -> object:
        """Return the amount in yuan as `Decimal`, or None."""
        return self._number()

    def set_value(self, value: object) -> None:
        """Show an amount with thousands separators."""
        self.setText("" if value is None else f"{Decimal(str(value)):,.2f}")

    def problem(self) -> str:
        """Say so when the text is no amount."""
        number = self._number()
        wrong = bool(self.text().strip()) and (number is None or number != round(number, 2))
        return self.tr("这里应填金额，最多两位小数，例如 12,600.00。") if wrong else ""
