"""A branch or a team of reps."""

from models.store.fields import PUBLIC, LinkField, TextField
from models.store.record import Record
from rules.translation import QT_TRANSLATE_NOOP


class Team(Record):
    """A part of the office; teams may lie within a branch."""

    name = TextField(QT_TRANSLATE_NOOP("Records", "团队名称"), level=PUBLIC, width=160)
    within = LinkField("self", QT_TRANSLATE_NOOP("Records", "上级机构"), null=True, level=PUBLIC)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "团队")
        icon = "ph.users-three"
        list_columns = ("name", "within.name")
        search_fields = ("name",)
