"""How one person at a customer is related to another, here or elsewhere."""

from collections.abc import Iterable

from models.contact import Contact
from models.store.fields import ChoiceField, LinkField, TextField
from models.store.record import Record
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

KINDS = (
    ("knows", QT_TRANSLATE_NOOP("Records", "认识")),
    ("superior", QT_TRANSLATE_NOOP("Records", "上级")),
    ("referred", QT_TRANSLATE_NOOP("Records", "引荐")),
    ("classmate", QT_TRANSLATE_NOOP("Records", "同学")),
    ("relative", QT_TRANSLATE_NOOP("Records", "亲属")),
    ("hometown", QT_TRANSLATE_NOOP("Records", "同乡")),
)
DIRECTED = ("superior", "referred")
"""Kinds that read from the first to the second: the first is the superior of, or referred, the second."""
_ONESELF = QT_TRANSLATE_NOOP("Problem", "不能把「{name}」和本人连在一起。请另选一位联系人。")
_KNOWN = QT_TRANSLATE_NOOP("Problem", "「{first}」和「{second}」的关系已经记过。请打开原来那条修改。")


class Acquaintance(Record):
    """Two people and what they are to each other; it goes when one of them is removed for good."""

    first = LinkField(Contact, QT_TRANSLATE_NOOP("Records", "联系人"), on_delete="CASCADE", backref="known")
    kind = ChoiceField(QT_TRANSLATE_NOOP("Records", "关系"), choices=KINDS, default="knows")
    second = LinkField(Contact, QT_TRANSLATE_NOOP("Records", "另一位"), on_delete="CASCADE", backref="known_by")
    remark = TextField(QT_TRANSLATE_NOOP("Records", "备注"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "人际关系")
        icon = "ph.share-network"
        list_columns = ("first.name", "kind", "second.name", "remark")
        indexes = ((("first", "second"), True),)

    def prepare(self) -> None:
        """Refuse to tie somebody to themselves, or two people twice; raises `Problem`."""
        if self.first_id == self.second_id:
            raise Problem(_ONESELF, name=self.first.name)
        pair = [self.first_id, self.second_id]
        same = Acquaintance.first.in_(pair) & Acquaintance.second.in_(pair)
        if Acquaintance.select().where(same, Acquaintance.id != self.id).exists():
            raise Problem(_KNOWN, first=self.first.name, second=self.second.name)


def acquaintances_of(contacts: Iterable[Contact]) -> list[Acquaintance]:
    """Return the relations of these people to anybody who is not in the recycle bin, as they were made."""
    keys = [contact.id for contact in contacts]
    there = Contact.present().select(Contact.id)
    either = Acquaintance.first.in_(keys) | Acquaintance.second.in_(keys)
    both = Acquaintance.first.in_(there) & Acquaintance.second.in_(there)
    return list(Acquaintance.present().where(either, both).order_by(Acquaintance.id))
