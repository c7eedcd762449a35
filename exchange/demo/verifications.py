"""Facts of the demo office that somebody checked: of good customers nearly all, of small ones few."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random

from exchange.demo.drafts import Draft
from exchange.demo.scene import Scene
from models.customer import Customer
from models.store.belongings import in_parts
from models.store.bulk import insert_many
from models.verification import FACTS, Verification, renew_stale_days, stored_text

_CHECKED = {"A": 0.9, "B": 0.75, "C": 0.45}
_LATELY = 0.85
_CUSTOMERS = 500  # beyond so many it is their number that matters
_NINE = timedelta(hours=9)


def add_verifications(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Store what the owners of the first archives found when they checked them."""
    for keys in in_parts([draft.key for draft in drafts[:_CUSTOMERS]]):
        customers = list(Customer.select().where(Customer.id.in_(keys)).order_by(Customer.id))
        insert_many(Verification, [one for customer in customers for one in _findings(scene, customer)])
        renew_stale_days(customers)


def _findings(scene: Scene, customer: Customer) -> Iterator[Verification]:
    chance = Random(f"checked {customer.id}")
    whole = chance.random() < _CHECKED[customer.value_class]  # most archives were gone through as a whole
    days = chance.randint(2, 170)
    for name in FACTS:
        value = stored_text(customer, name)
        if value is not None and (whole or chance.random() < _CHECKED[customer.value_class]):
            ago = days if chance.random() < _LATELY else chance.randint(190, 420)
            at = datetime.combine(scene.today - timedelta(days=ago), datetime.min.time()) + _NINE
            yield Verification(
                id=scene.key(at), customer=customer, field=name, value=value, at=at, by=customer.owner_id
            )
