"""Gives the demo office what goes with its visits: templates, preparations, customers' letters, a question asked."""

from datetime import datetime, time, timedelta

from exchange.demo.scene import Scene
from exchange.demo.tables import words
from exchange.demo.visits import Cast
from models.customer_letter import CustomerLetter
from models.preparation import Preparation
from models.task import Task
from models.visit import Visit

_CAME = timedelta(days=4)
_MORNING = time(9, 20)


def add_following_up(scene: Scene, cast: Cast) -> None:
    """Store it all; letters and questions belong to the tasks they are about."""
    told = words("following_up")
    for row in told["letter"]:
        _letter(cast, row)
    for row in told["preparation"]:
        customer = cast.drafts[row.pop("customer")].key
        coming = Visit.present().where(Visit.customer == customer, Visit.start >= scene.at(0, "00:00"))
        Preparation.create(visit=coming.order_by(Visit.start).get(), **row)
    for asked in Task.select().where(Task.kind == "escalation"):
        asked.about, asked.remark = Task.get(Task.title == asked.source), asked.title.partition("：")[2]
        asked.save()


def _letter(cast: Cast, row: dict[str, str]) -> None:
    customer = cast.drafts[row.pop("customer")].key
    task = Task.get(Task.customer == customer, Task.kind == "letter_answer")
    received = datetime.combine(task.due_at.date() - _CAME, _MORNING)
    CustomerLetter.create(customer=customer, owner=task.owner_id, received_at=received, task=task, **row)
