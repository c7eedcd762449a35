"""What the office usually prepares for a kind of visit or an industry: offered while a visit is prepared."""

import tomllib
from functools import cache
from typing import Any

import resources
from models.industry import Industry
from models.store.database import writing
from models.store.fields import PUBLIC, ChoiceField, LinkField, LongTextField, TextField
from models.store.record import Record
from models.visit import VISIT_KINDS, WAYS, Visit
from rules.translation import QT_TRANSLATE_NOOP

TEXTS = (
    "purpose",
    "agenda",
    "questions",
    "expected_questions",
    "materials",
    "introduction",
    "phone_script",
    "strengths",
    "weaknesses",
    "concede",
    "not_concede",
    "appearance",
)


class PreparationTemplate(Record):
    """A template; what it is not about (`visit_kind`, `way`, `industry` empty) it fits in any case."""

    name = TextField(QT_TRANSLATE_NOOP("Records", "模板名称"), level=PUBLIC, width=180, unique=True)
    visit_kind = ChoiceField(
        QT_TRANSLATE_NOOP("Records", "用于哪种拜访"), choices=VISIT_KINDS, null=True, level=PUBLIC, width=100
    )
    way = ChoiceField(QT_TRANSLATE_NOOP("Records", "用于哪种方式"), choices=WAYS, null=True, level=PUBLIC, width=90)
    industry = LinkField(Industry, QT_TRANSLATE_NOOP("Records", "用于哪个行业"), null=True, level=PUBLIC, width=140)
    purpose = TextField(QT_TRANSLATE_NOOP("Records", "目的"), null=True, level=PUBLIC, width=220)
    agenda = LongTextField(QT_TRANSLATE_NOOP("Records", "要点与议程"), null=True, level=PUBLIC)
    questions = LongTextField(QT_TRANSLATE_NOOP("Records", "要问的问题"), null=True, level=PUBLIC)
    expected_questions = LongTextField(QT_TRANSLATE_NOOP("Records", "客户可能会问"), null=True, level=PUBLIC)
    materials = LongTextField(QT_TRANSLATE_NOOP("Records", "要带的材料"), null=True, level=PUBLIC)
    introduction = LongTextField(QT_TRANSLATE_NOOP("Records", "怎样介绍我们"), null=True, level=PUBLIC)
    phone_script = LongTextField(QT_TRANSLATE_NOOP("Records", "电话怎么说"), null=True, level=PUBLIC)
    strengths = LongTextField(QT_TRANSLATE_NOOP("Records", "我方优势"), null=True, level=PUBLIC)
    weaknesses = LongTextField(QT_TRANSLATE_NOOP("Records", "我方弱点"), null=True, level=PUBLIC)
    concede = LongTextField(QT_TRANSLATE_NOOP("Records", "可以让步的"), null=True, level=PUBLIC)
    not_concede = LongTextField(QT_TRANSLATE_NOOP("Records", "不能让步的"), null=True, level=PUBLIC)
    appearance = LongTextField(QT_TRANSLATE_NOOP("Records", "仪容仪表"), null=True, level=PUBLIC)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "预案模板")
        icon = "ph.clipboard-text"
        list_columns = ("name", "visit_kind", "way", "industry.name", "purpose")
        form = (
            (QT_TRANSLATE_NOOP("Records", "用在哪里"), ("name", "visit_kind", "way", "industry")),
            (QT_TRANSLATE_NOOP("Records", "内容"), TEXTS),
        )
        order = "name"

    def fits(self, visit: Visit) -> int | None:
        """Return how closely the template fits a visit (0: fits any), or None where it is meant for others."""
        path = visit.customer.industry.path.split("/") if visit.customer.industry else []
        asked = (
            (4, self.industry_id, self.industry_id and self.industry.code in path),
            (2, self.visit_kind, self.visit_kind == visit.kind),
            (1, self.way, self.way == visit.way),
        )
        wanted = [(weight, fit) for weight, what, fit in asked if what]
        return sum(weight for weight, _ in wanted) if all(fit for _, fit in wanted) else None


def templates_for(visit: Visit) -> list[PreparationTemplate]:
    """Return the templates that fit a visit, those made for just such visits first."""
    found = [(fit, one) for one in PreparationTemplate.present() if (fit := one.fits(visit)) is not None]
    return [one for _, one in sorted(found, key=lambda pair: (-pair[0], pair[1].name))]


@cache
def _own_templates() -> list[dict[str, Any]]:
    """Return the templates the program brings along, as `resources/preparation_templates.toml` has them."""
    with resources.path("preparation_templates.toml").open("rb") as stream:
        return list(tomllib.load(stream)["template"])


def load_templates() -> int:
    """Store the templates the program brings along where the office never had any; return how many."""
    if PreparationTemplate.select().exists():
        return 0
    with writing():
        keys = dict(Industry.select(Industry.code, Industry.id).tuples())
        for values in _own_templates():
            texts = {name: text.strip() for name, text in values.items()}
            PreparationTemplate.create(**texts | {"industry": keys.get(texts.get("industry", ""))})
    return len(_own_templates())
