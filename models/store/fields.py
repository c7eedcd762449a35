"""The kinds of field a record is declared with; editor, format and import parser are looked up by class."""

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import peewee as pw

from rules.permissions import Level

PUBLIC: Level = "public"
INTERNAL: Level = "internal"
SECRET: Level = "secret"

_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")  # control characters, halves of an emoji
_LINE_ENDS = re.compile("[\t\n\r\x85\u2028\u2029]+")


class Declared:
    """What every field says about itself, once.

    `label` is the Chinese name (marked for translation by the caller), `help` one sentence shown below the editor,
    `synonyms` further headings under which sheets carry it, `level` its confidentiality (`public` fields are seen by
    colleagues who do not own the record), `width` the column width in px, `weight` how much it counts for completeness.
    """

    def __init__(
        self,
        label: str,
        *,
        help: str = "",  # noqa: A002 - the word the declaration reads best with
        synonyms: tuple[str, ...] = (),
        level: Level = INTERNAL,
        width: int = 120,
        weight: int = 0,
        **options: Any,
    ) -> None:
        super().__init__(verbose_name=label, help_text=help, **options)  # type: ignore[call-arg]
        self.synonyms = synonyms
        self.level = level
        self.width = width
        self.weight = weight

    if TYPE_CHECKING:  # on a record the field's value, of whatever kind

        def __get__(self, record: object, record_type: object = None) -> Any: ...
        def __set__(self, record: object, value: Any) -> None: ...

    @property
    def label(self) -> str:
        """Return the untranslated Chinese name."""
        return str(self.verbose_name)  # type: ignore[attr-defined]

    @property
    def required(self) -> bool:
        """Say whether a form and an import insist on a value."""
        return not self.null and self.default is None  # type: ignore[attr-defined]


class _ReadableAccessor(pw.FieldAccessor):
    """Keeps a record's text in memory as it will be in the file."""

    def __set__(self, record: pw.Model, value: Any) -> None:
        super().__set__(record, self.field.readable(value) if isinstance(value, str) else value)


class TextField(Declared, pw.CharField):
    """One line of text, up to 255 characters; line ends become blanks."""

    accessor_class = _ReadableAccessor

    def readable(self, text: str) -> str:
        """Keep what can be read; a control character would cut the text short in the change log."""
        return text if text.isprintable() else _LINE_ENDS.sub(" ", _NO_TEXT.sub("", text))

    def db_value(self, value: Any) -> str | None:
        """The same for values that come from elsewhere than a record."""
        return None if value is None else self.readable(str(value))


class LongTextField(Declared, pw.TextField):
    """Several lines of text."""

    accessor_class = _ReadableAccessor

    def readable(self, text: str) -> str:
        """Keep what can be read, and one kind of line end."""
        return text if text.isprintable() else _NO_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))

    def db_value(self, value: Any) -> str | None:
        """The same for values that come from elsewhere than a record."""
        return None if value is None else self.readable(str(value))


class PhoneField(TextField):
    """A phone number as written; masked on screen."""


class EmailField(TextField):
    """An e-mail address."""


class UsccField(TextField):
    """A unified social credit code (GB 32100-2015); old 15-digit numbers are kept with a warning."""


class ChoiceField(TextField):
    """One of a few values; `choices` are (value, marked Chinese label) pairs."""


class DateField(Declared, pw.DateField):
    """A day."""


class DateTimeField(Declared, pw.DateTimeField):
    """A moment of local time."""


class NumberField(Declared, pw.IntegerField):
    """A whole number."""


class RatingField(NumberField):
    """One to five stars."""


class PercentField(NumberField):
    """0 to 100."""


class FlagField(Declared, pw.BooleanField):
    """Yes or no."""


class RealField(Declared, pw.FloatField):
    """A measure, for example metres in a hall."""


class MoneyField(Declared, pw.BigIntegerField):
    """An amount in yuan (`Decimal`), stored as whole fen so that it sorts and adds exactly."""

    def db_value(self, value: Decimal | int | str | None) -> int | None:
        """Yuan to fen."""
        return None if value is None else int((Decimal(value) * 100).to_integral_value())

    def python_value(self, value: int | None) -> Decimal | None:
        """Fen to yuan."""
        return None if value is None else Decimal(value) / 100


class LinkField(Declared, pw.ForeignKeyField):
    """Another record."""

    def __init__(self, model: Any, label: str, **options: Any) -> None:
        options.setdefault("on_delete", "RESTRICT")
        super().__init__(label, model=model, **options)


class KeyField(pw.BigIntegerField):
    """The 63-bit key of a record (`models.store.keys`)."""

    field_type = "INTEGER"

    if TYPE_CHECKING:

        def __get__(self, record: object, record_type: object = None) -> Any: ...
