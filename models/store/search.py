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

_CJK = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_RUN = re.compile(f"[{_CJK}]+|[a-z0-9]+")
_NOT_A_WORD = re.compile(f"[^{_CJK}a-z0-9]+")
_CANDIDATES = 200
_INSERT_PIECES = "INSERT INTO search_index(rowid, pieces) VALUES (?, ?)"
_INSERT_ENTRY = "INSERT OR REPLACE INTO search_entry(id, kind, title, words) VALUES (?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Hit:
    """A found record: its table, key and name."""

    kind: str
    key: int
    title: str


def folded(text: str) -> str:
    """Return the text as it is compared: full width to half width, lower case."""
    return unicodedata.normalize("NFKC", text).lower()


def pieces(text: str) -> str:
    """Return the distinct search pieces of a folded text, joined by blanks."""
    found: dict[str, None] = {}
    for run in _RUN.findall(text):
        size = 2 if run[0] > "z" else 3
        for at in range(len(run)):
            found[run[at : at + size]] = None
    return " ".join(found)


def _words_text(title: str, words: Iterable[str]) -> str:
    parts = [folded(title), initials(title), *(folded(word) for word in words)]
    digits = (_NOT_A_WORD.sub("", part) for part in parts if any(c.isdigit() for c in part))
    return "|".join(dict.fromkeys([*parts, *digits]))


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
                terms[f'"{run}"*'] = None
            else:
                for at in range(len(run) - size + 1):
                    terms[f'"{run[at : at + size]}"'] = None
    return " AND ".join(terms)


def _rank(title: str, text: str, words: Sequence[str]) -> tuple[int, int]:
    name, short = folded(title), text.split("|", 2)[1] if "|" in text else ""
    first = words[0]
    if name.startswith(first) or short.startswith(first):
        return 0, len(title)
    return (1 if first in name else 2), len(title)


def find(text: str, kinds: Sequence[str] = (), limit: int = 20) -> list[Hit]:
    """Return the best `limit` records whose words contain every typed word, best first; `kinds` narrows the tables."""
    words = [word for word in (_NOT_A_WORD.sub("", part) for part in folded(text).split()) if word]
    if not words:
        return []
    marks = ",".join("?" * len(kinds))
    only = f"AND kind IN ({marks})" if kinds else ""
    rows = database.execute_sql(
        "SELECT id, kind, title, words FROM search_index JOIN search_entry ON id = search_index.rowid "
        f"WHERE search_index MATCH ? {only} LIMIT {_CANDIDATES}",
        (_match_expression(words), *kinds),
    ).fetchall()
    fitting = [row for row in rows if all(word in row[3] for word in words)]
    fitting.sort(key=lambda row: _rank(row[2], row[3], words))
    return [Hit(kind, key, title) for key, kind, title, _ in fitting[:limit]]


def condition(key_field: pw.Field, text: str) -> Any:
    """Return a condition that keeps the records found by `text`, for use in a list's query."""
    words = [word for word in (_NOT_A_WORD.sub("", part) for part in folded(text).split()) if word]
    if not words:
        return pw.SQL("1 = 1")
    like = " AND ".join(["instr(words, ?) > 0"] * len(words))
    found = pw.SQL(
        "(SELECT search_index.rowid FROM search_index JOIN search_entry ON id = search_index.rowid "
        f"WHERE search_index MATCH ? AND {like})",
        (_match_expression(words), *words),
    )
    return key_field.in_(found)
