"""A rep who comes along on somebody else's visit: a joint visit."""

from models.account import Account
from models.store.fields import FlagField, LinkField
from models.store.record import Record
from models.visit import Visit
from rules.translation import QT_TRANSLATE_NOOP


class VisitParticipant(Record):
    """One more member of a visit; `accepted` is empty until the colleague has answered."""

    visit = LinkField(Visit, QT_TRANSLATE_NOOP("Records", "拜访"), on_delete="CASCADE")
    account = LinkField(Account, QT_TRANSLATE_NOOP("Records", "同行人"))
    accepted = FlagField(QT_TRANSLATE_NOOP("Records", "已答复"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "联合拜访")
        icon = "ph.users-three"
        indexes = ((("visit", "account"), True),)
