"""Takes the fields a sheet may fill from the declarations of the records."""

from collections.abc import Iterable, Mapping
from typing import Any

from exchange.sheets.fields import ImportField, Kind
from models.store import fields as declared
from models.store.record import Record

_KINDS: dict[type, Kind] = {
    declared.TextField: Kind.TEXT,
    declared.LongTextField: Kind.LONG_TEXT,
    declared.PhoneField: Kind.PHONE,
    declared.EmailField: Kind.EMAIL,
    declared.UsccField: Kind.USCC,
    declared.ChoiceField: Kind.CHOICE,
    declared.DateField: Kind.DATE,
    declared.DateTimeField: Kind.MOMENT,
    declared.NumberField: Kind.WHOLE,
    declared.RatingField: Kind.RATING,
    declared.PercentField: Kind.WHOLE,
    declared.FlagField: Kind.FLAG,
    declared.MoneyField: Kind.MONEY,
    declared.LinkField: Kind.TEXT,
}


def declared_fields(
    record_type: type[Record],
    names: Iterable[str],
    *,
    kinds: Mapping[str, Kind] | None = None,
    required: Iterable[str] = (),
    doubtful: Mapping[str, tuple[str, ...]] | None = None,
    synonyms: Mapping[str, tuple[str, ...]] | None = None,
    choices: Mapping[str, tuple[tuple[str, str], ...]] | None = None,
    prefix: str = "",
) -> tuple[ImportField, ...]:
    """Import fields for the named fields of a record type, with their labels, synonyms and choices.

    `kinds` says more of a field than its class does, `doubtful` adds headings that need fitting values, `synonyms`
    headings that do not, `choices` replace those declared, `prefix` goes before the names.
    """
    own = record_type.declared_fields()
    asked = frozenset(required)
    return tuple(
        ImportField(
            prefix + name,
            own[name].label,
            _headings(own[name], (synonyms or {}).get(name, ()), (doubtful or {}).get(name, ())),
            kind := (kinds or {}).get(name) or _KINDS[type(own[name])],
            name in asked,
            (doubtful or {}).get(name, ()),
            tuple((choices or {}).get(name) or own[name].choices or ()) if kind is Kind.CHOICE else (),
        )
        for name in names
    )


def _headings(field: Any, more: tuple[str, ...], doubtful: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in (*field.synonyms, *more) if word not in doubtful)
