"""A letter the office writes often, with places for the facts of the visit."""

import tomllib

import resources
from models.store.database import writing
from models.store.fields import PUBLIC, ChoiceField, LongTextField, TextField
from models.store.record import Record
from models.visit import VISIT_KINDS
from rules.translation import QT_TRANSLATE_NOOP


class LetterTemplate(Record):
    """The text of a thank-you letter; `rules.letter_text.PLACES` names the places a text may have."""

    name = TextField(QT_TRANSLATE_NOOP("Records", "模板名称"), level=PUBLIC, width=180, unique=True)
    visit_kind = ChoiceField(
        QT_TRANSLATE_NOOP("Records", "用于哪种拜访"), choices=VISIT_KINDS, null=True, level=PUBLIC, width=100
    )
    body = LongTextField(
        QT_TRANSLATE_NOOP("Records", "正文"),
        level=PUBLIC,
        help=QT_TRANSLATE_NOOP("Records", "花括号里写：日期、客户、对方、目的、答应、下一步、我方，写信时自动填上"),
    )

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "感谢函模板")
        icon = "ph.envelope-simple"
        list_columns = ("name", "visit_kind", "body")
        order = "name"


def load_letter_templates() -> int:
    """Store the letters the program brings along where the office never had any; return how many."""
    if LetterTemplate.select().exists():
        return 0
    with resources.path("letter_templates.toml").open("rb") as stream:
        found = tomllib.load(stream)["template"]
    with writing():
        for values in found:
            LetterTemplate.create(**{name: text.strip() for name, text in values.items()})
    return len(found)
