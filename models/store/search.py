"""Finds records as one types: names, pinyin initials, phone tails and codes, through precomputed pieces in FTS5.

Measured recipe: every two-character piece of Chinese runs and three-character pieces of letters and digits are
precomputed, looked up in a contentless FTS5 index, and the candidates re-checked against the whole text.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import peewee as pw

from models.store.database import database
from models.store.pinyin import initials
from models.store.search_sight import sight

_CJK = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_RUN = re.compile(f"[{_CJK}]+|[a-z0-9]+")
_NOT_A_WORD = re.compile(f"[^{_CJK}a-z0-9]+")
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_CANDIDATES = 200
_LOOKED_AT = 1000  # hits, of which a rep may know few; more are found once more is typed
_MOST_WORDS = 32  # a whole page pasted by mistake would be too long a condition for SQLite
_START = 12  # as many characters as the index search_entry_start has
_LAST = "\U0010ffff"
_STARTING = "SELECT id, kind, title, words FROM search_entry WHERE substr(words, 1, 12) BETWEEN ? AND ?"
_CONTAINING = (
    "SELECT id, kind, title, words FROM search_index JOIN search_entry ON id = search_index.rowid "
    "WHERE search_index MATCH ?"
)
_CONTAINS = "instr(words, ?) > 0"
_INSERT_PIECES = "INSERT INTO search_index(rowid, pieces) VALUES (?, ?)"
_INSERT_ENTRY = "INSERT OR REPLACE INTO search_entry(id, kind, title, words) VALUES (?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Hit:
    """A found record: its table, key and name, and the initials the name is found by too."""

    kind: str
    key: int
    title: str
    initials: str


def folded(text: str) -> str:
    """Return the text as it is compared: full width to half width, lower case."""
    return unicodedata.normalize("NFKC", text).lower()


def pieces(text: str) -> str:
    """Return the distinct search pieces of a folded text, joined by blanks."""
    sized = [(run, 2 if run[0] > "z" else 3) for run in _RUN.findall(text)]
    return " ".join(dict.fromkeys([run[at : at + size] for run, size in sized for at in range(len(run))]))


def _bare(text: str) -> str:
    """Return a text as it is looked for: folded, without blanks, brackets and dashes, which nobody types alike."""
    return _NOT_A_WORD.sub("", folded(text))


def _words_text(title: str, words: Iterable[str]) -> str:
    """Return what is looked through: the name and its initials come first, for those who may know no more."""
    names = _bare(title), initials(folded(title))
    others = dict.fromkeys(_bare(word) for word in words)
    return "|".join(part for part in (*names, *(other for other in others if other not in names)) if part)


def put(key: int, kind: str, title: str, words: Iterable[str]) -> None:
    """Let a record be found under its title, the title's initials and `words`."""
    put_many([(key, kind, title, words)])


def put_many(entries: Iterable[tuple[int, str, str, Iterable[str]]], *, fresh: bool = False) -> None:
    """Let many records be found; `fresh` says that none of them was ever put before."""
    rows = [(key, kind, title, _words_text(title, words)) for key, kind, title, words in entries]
    if not fresh:
        drop([key for key, *_ in rows])
    cursor = database.cursor()
    cursor.executemany(_INSERT_ENTRY, rows)
    cursor.executemany(_INSERT_PIECES, [(key, pieces(text)) for key, _, _, text in rows])


def drop(keys: Sequence[int]) -> None:
    """Let records no longer be found."""
    cursor = database.cursor()
    cursor.executemany("DELETE FROM search_index WHERE rowid = ?", [(key,) for key in keys])
    cursor.executemany("DELETE FROM search_entry WHERE id = ?", [(key,) for key in keys])


def _match_expression(words: Sequence[str]) -> str:
    terms: dict[str, None] = {}
    for word in words:
        for run in _RUN.findall(word):
            size = 2 if run[0] > "z" else 3
            if len(run) < size:
                terms[_beginning(run)] = None
            else:
                for at in range(len(run) - size + 1):
                    terms[f'"{run[at : at + size]}"'] = None
    return " AND ".join(terms)


def _beginning(run: str) -> str:
    """Match the pieces that begin so: by the index of first characters, else one by one, so that the first hits do."""
    if len(run) == 1:
        return f'"{run}"*'
    return "(" + " OR ".join(f'"{run}{letter}"' for letter in ("", *_LETTERS)) + ")"


def _words(text: str) -> list[str]:
    words = dict.fromkeys(_bare(part) for part in text.split())
    return [word for word in words if word][:_MOST_WORDS]


def _rank(hit: Hit, text: str, first: str) -> tuple[int, int]:
    """Names that start so come first, then names that have it inside, then phones and codes; short names first."""
    starts = any(part.startswith(first) for part in text.split("|")[:2])
    return (0 if starts else 1 if first in _bare(hit.title) else 2), len(hit.title)


def find(text: str, kinds: Sequence[str] = (), limit: int = 20) -> list[Hit]:
    """Return the best `limit` records whose words contain every typed word, best first; `kinds` narrows the tables.

    What the signed-in account may not know of is not found (`models.store.search_sight`).
    """
    words = _words(text)
    if not words:
        return []
    start = words[0][:_START]
    found = _candidates(_STARTING, (start, start + _LAST), words, kinds)
    if len(found) < limit:
        found |= _candidates(_CONTAINING, (_match_expression(words),), words, kinds)
    return sorted(found, key=lambda hit: _rank(hit, found[hit], words[0]))[:limit]


def _candidates(source: str, values: Sequence[str], words: Sequence[str], kinds: Sequence[str]) -> dict[Hit, str]:
    """Return the records one source offers and the second look confirms, each with its whole text."""
    seen, values_seen = sight(words)
    checks = [_CONTAINS] * len(words) + [f"kind IN ({','.join('?' * len(kinds))})"] * bool(kinds)
    hits = f"{source} AND {' AND '.join(checks)} LIMIT {_LOOKED_AT}"
    sql = f"SELECT * FROM ({hits}) AS search_entry WHERE {seen} LIMIT {_CANDIDATES}"
    rows = database.execute_sql(sql, (*values, *words, *kinds, *values_seen)).fetchall()
    return {Hit(kind, key, title, f"{text}|".split("|")[1]): text for key, kind, title, text in rows}


def condition(key_field: pw.Field, text: str) -> Any:
    """Return a condition that keeps the records found by `text`, for use in a list's query."""
    words = _words(text)
    if not words:
        return pw.SQL("1 = 1")
    seen, values_seen = sight(words)
    checks = " AND ".join([_CONTAINS] * len(words))
    sql = f"(SELECT id FROM ({_CONTAINING} AND {checks} AND {seen}))"
    return key_field.in_(pw.SQL(sql, (_match_expression(words), *words, *values_seen)))
