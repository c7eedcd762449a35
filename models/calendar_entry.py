"""Where a visit came from: the identity it has in the calendar it was imported from (RFC 5545)."""

from models.store.fields import LinkField, LongTextField, NumberField
from models.store.record import Record
from models.visit import Visit
from rules.translation import QT_TRANSLATE_NOOP


class CalendarEntry(Record):
    """One event of a foreign calendar: `uid` stays the same for life, `recurrence` tells the repetitions of one apart.

    `sequence` is the edition that was imported last; an older one that arrives later changes nothing.
    """

    uid = LongTextField(QT_TRANSLATE_NOOP("Records", "日历编号"))
    recurrence = LongTextField(QT_TRANSLATE_NOOP("Records", "第几次"), default="")
    sequence = NumberField(QT_TRANSLATE_NOOP("Records", "版次"), default=0)
    visit = LinkField(Visit, QT_TRANSLATE_NOOP("Records", "拜访"), on_delete="CASCADE")

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "日历来源")
        icon = "ph.calendar-blank"
        name_field = "uid"
        list_columns = ("uid", "recurrence", "sequence", "visit.start")
        indexes = ((("uid", "recurrence"), True),)
