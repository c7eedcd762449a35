"""What all records share: key, recycle bin, storing with search, and the declaration everything else reads."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

import peewee as pw

from models.store import search
from models.store.database import database, on_rollback, writing
from models.store.fields import Declared, KeyField
from models.store.keys import new_key
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Declaration:
    """What a record type says of itself in its `Meta`; list, form, search, export and permissions read this.

    `owner` is the path to the account a record belongs to (`owner`, `customer.owner`), empty where everybody sees all.
    """

    title: str
    icon: str
    name_field: str
    list_columns: tuple[str, ...]
    form: tuple[tuple[str, tuple[str, ...]], ...]
    search_fields: tuple[str, ...]
    order: str
    owner: str


class Record(pw.Model):
    """One kept thing."""

    id = KeyField(primary_key=True, default=new_key)
    deleted_at = pw.DateTimeField(null=True)

    class Meta:
        database = database
        legacy_table_names = False
        only_save_dirty = True  # a window that read the record long ago must not put old values back

    @classmethod
    def declaration(cls) -> Declaration:
        """Return the declaration; a record type that leaves something out gets the obvious default."""
        if cls not in _declarations:
            _declarations[cls] = _declaration(cls)
        return _declarations[cls]

    @classmethod
    def declared_fields(cls) -> dict[str, Any]:
        """Return the fields a user may see, by name."""
        return {name: field for name, field in cls._meta.fields.items() if isinstance(field, Declared)}

    @classmethod
    def present(cls) -> pw.ModelSelect:
        """Return a query of the records that are not in the recycle bin."""
        return cls.select().where(cls.deleted_at.is_null())

    @property
    def display_name(self) -> str:
        """Return what a person calls this record."""
        value = getattr(self, self.declaration().name_field)
        return "" if value is None else str(value)

    def prepare(self) -> None:
        """Fill in what is derived from other fields of the same record, before it is stored."""

    @classmethod
    def derive(cls, records: Sequence[Self]) -> None:
        """Store what is derived from new or changed records elsewhere, within the same transaction."""

    def search_words(self) -> list[str]:
        """Return the texts under which the record is found."""
        return [str(value) for name in self.declaration().search_fields if (value := getattr(self, name))]

    def save(self, force_insert: bool = False, only: Any = None) -> int:
        """Store what changed of the record, its search pieces and what is derived from it, in one transaction."""
        with writing():
            self.prepare()
            unsaved = set(self._dirty)
            on_rollback(lambda: self._dirty.update(unsaved))
            done = self._write(force_insert or "id" in self._dirty, only)
            if self.declaration().search_fields and self.deleted_at is None:
                search.put(self.id, self._meta.table_name, self.display_name, self.search_words())
            elif self.declaration().search_fields:
                search.drop([self.id])
            self.derive([self])
        return done

    def _write(self, new: bool, only: Any) -> int:
        try:
            done: int = super().save(force_insert=new, only=only)
        except pw.IntegrityError as error:
            taken = re.search(r"UNIQUE constraint failed: \w+\.(\w+)$", str(error))
            if not taken:
                raise
            message = QT_TRANSLATE_NOOP(
                "Problem", "已有一条「{value}」，这次没有写入。请换一个，或者打开原来那条（也可能在回收站里）。"
            )
            raise Problem(message, value=self.__data__[self._meta.columns[taken[1]].name]) from error
        return done

    def discard(self) -> None:
        """Put the record into the recycle bin."""
        self.deleted_at = datetime.now().replace(microsecond=0)
        self.save()

    def restore(self) -> Self:
        """Take the record out of the recycle bin."""
        with writing():
            self.deleted_at = None
            self.save()
            for follow in _restored:
                follow(self)
        return self


_declarations: dict[type, Declaration] = {}
_restored: list[Callable[[Record], None]] = []


def on_restored(follow: Callable[[Record], None]) -> None:
    """Let `follow` be called whenever a record comes out of the recycle bin, in the same transaction."""
    _restored.append(follow)


def _declaration(record_type: type[Record]) -> Declaration:
    meta = record_type._meta
    names = tuple(name for name, field in meta.fields.items() if isinstance(field, Declared))
    own = (name for name in names if not isinstance(meta.fields[name], pw.ForeignKeyField))
    name_field = getattr(meta, "name_field", next(own, "id"))
    columns = getattr(meta, "list_columns", names[:6])
    return Declaration(
        title=meta.title,
        icon=getattr(meta, "icon", "ph.file"),
        name_field=name_field,
        list_columns=columns,
        form=getattr(meta, "form", ((meta.title, names),)),
        search_fields=getattr(meta, "search_fields", ()),
        order=getattr(meta, "order", columns[0] if columns else "id"),
        owner=getattr(meta, "owner", "owner" if "owner" in meta.fields else ""),
    )
