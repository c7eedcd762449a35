"""A rep who comes along on somebody else's visit: a joint visit."""

import peewee as pw

from models.account import Account
from models.store.database import writing
from models.store.fields import FlagField, LinkField
from models.store.record import Record
from models.store.session import acting, demand
from models.task import Task
from models.visit import Visit
from rules.translation import QT_TRANSLATE_NOOP


class VisitParticipant(Record):
    """One more member of a visit; `accepted` is empty until the colleague has answered."""

    visit = LinkField(Visit, QT_TRANSLATE_NOOP("Records", "拜访"), on_delete="CASCADE")
    account = LinkField(Account, QT_TRANSLATE_NOOP("Records", "同行人"), index=False)
    accepted = FlagField(QT_TRANSLATE_NOOP("Records", "已答复"), null=True)
    start = pw.DateTimeField(null=True)  # the visit's, so that one day's joint visits are found without all the others

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "联合拜访")
        icon = "ph.users-three"
        indexes = ((("visit", "account"), True), (("account", "start", "deleted_at", "visit"), False))

    def prepare(self) -> None:
        """Take over when the visit starts."""
        self.start = Visit.select(Visit.start).where(Visit.id == self.visit_id).scalar()


def go_along(visit: Visit, account: Account) -> None:
    """Let a rep come along on a colleague's visit, and tell the colleague unless it is who acts, in one transaction."""
    demand("plan_visits")
    with writing():
        mine = VisitParticipant.visit == visit, VisitParticipant.account == account
        participant = VisitParticipant.get_or_none(*mine) or VisitParticipant(visit=visit, account=account)
        participant.deleted_at = None
        participant.save()
        if visit.rep_id != acting().account:
            title = QT_TRANSLATE_NOOP("Records", "{rep} 想与您一起拜访 {customer}")
            Task.create(
                title=title.format(rep=account.name, customer=visit.customer.short_label)[:250],
                kind="joint_visit",
                owner=visit.rep_id,
                customer=visit.customer_id,
                visit=visit,
                due_at=visit.start,
            )


def accept_companions(visit: Visit) -> None:
    """Agree to whoever asked to come along."""
    asked = VisitParticipant.present().where(VisitParticipant.visit == visit, VisitParticipant.accepted.is_null())
    with writing():
        for participant in asked:
            participant.accepted = True
            participant.save()
