"""What a rep prepares for one visit beyond its purpose and agenda: phone script, negotiation sheet, appearance."""

from collections.abc import Mapping
from typing import Any

from models.store.database import writing
from models.store.fields import LinkField, LongTextField
from models.store.record import Record
from models.store.session import demand
from models.visit import Visit
from rules.translation import QT_TRANSLATE_NOOP

PLANNED = ("purpose", "agenda", "questions", "expected_questions", "materials")
"""The parts of a preparation that the visit itself carries, because the calendar shows them."""
SHEET = ("concede", "not_concede", "strengths", "weaknesses", "cannot_supply", "support", "guidance")
"""The parts of the negotiation sheet (S1)."""
OWN = ("introduction", "phone_script", *SHEET, "appearance")
READY_MARKS = ("√", "✓")


class Preparation(Record):
    """The preparation of one visit; what the visit itself carries (`PLANNED`) is not said twice here."""

    visit = LinkField(Visit, QT_TRANSLATE_NOOP("Records", "拜访"), unique=True, on_delete="CASCADE")
    introduction = LongTextField(QT_TRANSLATE_NOOP("Records", "怎样介绍我们"), null=True)
    phone_script = LongTextField(QT_TRANSLATE_NOOP("Records", "电话怎么说"), null=True)
    concede = LongTextField(QT_TRANSLATE_NOOP("Records", "可以让步的"), null=True)
    not_concede = LongTextField(QT_TRANSLATE_NOOP("Records", "不能让步的"), null=True)
    strengths = LongTextField(QT_TRANSLATE_NOOP("Records", "我方优势"), null=True)
    weaknesses = LongTextField(QT_TRANSLATE_NOOP("Records", "我方弱点"), null=True)
    cannot_supply = LongTextField(QT_TRANSLATE_NOOP("Records", "目前还办不到的"), null=True)
    support = LongTextField(QT_TRANSLATE_NOOP("Records", "需要的支持"), null=True)
    guidance = LongTextField(QT_TRANSLATE_NOOP("Records", "上级的指导意见"), null=True)
    appearance = LongTextField(
        QT_TRANSLATE_NOOP("Records", "仪容仪表"),
        null=True,
        help=QT_TRANSLATE_NOOP("Records", "一行一项，检查好后在行首打 √"),
    )

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "拜访预案")
        icon = "ph.clipboard-text"
        name_field = "id"
        list_columns = ("visit.start", "phone_script", "guidance")
        form = (
            (QT_TRANSLATE_NOOP("Records", "开场"), ("introduction", "phone_script")),
            (QT_TRANSLATE_NOOP("Records", "谈判准备"), SHEET),
            (QT_TRANSLATE_NOOP("Records", "出门前"), ("appearance",)),
        )
        order = "-id"
        owner = "visit.rep"


def preparation_of(visit: Visit) -> Preparation:
    """Return the preparation of a visit, a new one that is not stored where there is none yet."""
    found: Preparation | None = Preparation.present().where(Preparation.visit == visit).first()
    return found or Preparation(visit=visit)


def prepare_visit(visit: int, values: Mapping[str, Any]) -> Preparation:
    """Store what was prepared, `PLANNED` with the visit and `OWN` beside it, in one transaction."""
    demand("plan_visits")
    with writing():
        stored = Visit.get_by_id(visit)
        preparation = preparation_of(stored)
        for record, names in ((stored, PLANNED), (preparation, OWN)):
            for name in names:
                if getattr(record, name) != values.get(name):
                    setattr(record, name, values.get(name))
        stored.save()
        preparation.save()
    return preparation


def is_prepared(visit: Visit) -> bool:
    """Say whether a visit knows what it is for and what to ask or to agree on."""
    return bool(visit.purpose and (visit.agenda or visit.questions))


def checked(text: str | None) -> tuple[int, int]:
    """Return how many lines of a check list are ticked, and how many there are."""
    lines = [line.strip() for line in (text or "").splitlines() if line.strip()]
    return sum(line.startswith(READY_MARKS) for line in lines), len(lines)
