"""Guesses which column is which field, by heading and by values."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exchange.sheets.fields import ImportField, Kind
from exchange.sheets.headings import bare, letter_of, writings
from exchange.sheets.looks import share_like
from exchange.sheets.parsing import parse
from exchange.sheets.workbook import Cell, is_blank
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

SAMPLE_ROWS = 50
SURE = 0.5
"""Confidence from which a column is mapped without asking."""

BY_VALUES = QT_TRANSLATE_NOOP("Import", "按内容认出，请核对")
VALUES_DIFFER = QT_TRANSLATE_NOOP("Import", "表头像，内容不太像，请核对")
SPLIT = QT_TRANSLATE_NOOP("Import", "按最后一串数字拆开")

_BY_VALUES = {Kind.USCC: 0.8, Kind.EMAIL: 0.7, Kind.PERSON_PHONE: 0.6, Kind.ORGANISATION: 0.55}
"""Confidence when all values look right and the heading says nothing; other kinds are not known by values alone."""
_STRICT = {
    Kind.DATE,
    Kind.MOMENT,
    Kind.MONEY,
    Kind.WHOLE,
    Kind.RATING,
    Kind.PHONE,
    Kind.EMAIL,
    Kind.USCC,
    Kind.PERSON_PHONE,
}
_UNLIKE = 0.2
_EXACT = 0.9
"""Score of a heading from which it is the label or a synonym, not merely one that ends like it."""
_OFFERED = 0.5
"""Share of cells that must be on offer before a column becomes a choice: the same heading often means another thing."""
_AT_HOME = ("家庭", "家里", "住宅")
_ENOUGH = 3
"""Values needed before a column is known by them alone."""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """One column of the sheet and the name of the field it becomes (None: not imported); `confidence` is 0 to 1."""

    column: int
    letter: str
    heading: str
    field: str | None = None
    confidence: float = 0.0
    hint: Sentence | None = None


def guess_mapping(
    headings: Sequence[str], sample: Sequence[Sequence[Cell]], fields: Sequence[ImportField]
) -> tuple[ColumnMapping, ...]:
    """One mapping per column; each field is used at most once, surest pairs first, equal ones in the given order."""
    columns = [[row[index] for row in sample if not is_blank(row[index])] for index in range(len(headings))]
    guesses = [
        (confidence, -order, -index, index, field)
        for index, heading in enumerate(headings)
        for order, field in enumerate(fields)
        if (confidence := _confidence(heading, columns[index], field)) >= SURE
    ]
    chosen: dict[int, ColumnMapping] = {}
    used: set[str] = set()
    for confidence, _, _, index, field in sorted(guesses, key=lambda guess: guess[:3], reverse=True):
        if index not in chosen and field.name not in used:
            chosen[index] = _mapped(index, headings[index], columns[index], field, confidence)
            used.add(field.name)
    return tuple(
        chosen.get(index, ColumnMapping(index, letter_of(index), heading)) for index, heading in enumerate(headings)
    )


def _mapped(index: int, heading: str, cells: Sequence[Cell], field: ImportField, confidence: float) -> ColumnMapping:
    hint = None
    if field.kind is Kind.PERSON_PHONE:
        hint = Sentence(SPLIT)
    elif not _heading_score(heading, field):
        hint = Sentence(BY_VALUES)
    elif field.kind in _STRICT and (share_like(field.kind, cells) or 0) < _UNLIKE and cells:
        hint = Sentence(VALUES_DIFFER)
    return ColumnMapping(index, letter_of(index), heading, field.name, round(confidence, 2), hint)


def _confidence(heading: str, cells: Sequence[Cell], field: ImportField) -> float:
    """How sure the pair is, from 0 to 1."""
    by_heading = _heading_score(heading, field)
    if not by_heading:
        return _by_values(cells, field)
    likeness = _share_offered(cells, field) if field.kind is Kind.CHOICE else share_like(field.kind, cells)
    if field.kind is Kind.CHOICE and cells and (likeness or 0) < _OFFERED:
        return 0.0
    if field.kind is Kind.PERSON_PHONE:
        return min(1.0, (likeness or 0) * 1.2)
    if set(writings(heading)) & set(map(bare, field.doubtful)):
        return by_heading * (likeness or 0)
    if field.kind is Kind.ORGANISATION and by_heading < _EXACT:
        return by_heading * (0.4 + 0.6 * (likeness or 0))
    if likeness is None:
        return by_heading
    if field.kind in _STRICT:
        return by_heading * (0.6 if likeness < _UNLIKE else 0.9 + 0.1 * likeness)
    return by_heading * (0.95 + 0.05 * likeness)


def _share_offered(cells: Sequence[Cell], field: ImportField) -> float | None:
    """Share of the cells that are one of the values a choice offers."""
    return sum(parse(cell, field).error is None for cell in cells) / len(cells) if cells else None


def _by_values(cells: Sequence[Cell], field: ImportField) -> float:
    """Confidence without any help of the heading; a column that repeats a few values is no list of names."""
    factor = _BY_VALUES.get(field.kind, 0)
    if not factor or len(set(cells)) * 2 <= len(cells) or len(cells) < _ENOUGH:
        return 0.0
    return factor * (share_like(field.kind, cells) or 0)


def _heading_score(heading: str, field: ImportField) -> float:
    """1 for the label, a little less for a synonym or a part of the heading, less for a heading that ends so."""
    words = [bare(word) for word in (field.label, *field.synonyms, *field.doubtful)]
    forms = writings(heading)
    for loss, form in enumerate(forms):
        if form in words:
            return 1.0 - 0.02 * min(loss, 3) - 0.001 * min(words.index(form), 20)
    return max((_partly(forms[0], word) for word in words), default=0.0) if forms else 0.0


def _partly(form: str, word: str) -> float:
    """Chinese headings end with what they are: 「客户地址」 is an address, 「地址编号」 not; 家庭 is private."""
    if len(word) < 2 or not form.endswith(word) or form.startswith(_AT_HOME):
        return 0.0
    return 0.5 + 0.3 * len(word) / len(form)


def required_missing(mapping: Iterable[ColumnMapping], fields: Iterable[ImportField]) -> tuple[ImportField, ...]:
    """The required fields no column was mapped to."""
    mapped = {column.field for column in mapping}
    return tuple(field for field in fields if field.required and field.name not in mapped)
