"""The kinds of sheet that can be imported, by name."""

from exchange.incoming.contacts import CONTACTS
from exchange.incoming.contracts import CONTRACTS
from exchange.incoming.customers import CUSTOMERS
from exchange.incoming.guests import GUESTS
from exchange.incoming.kind import ImportKind
from exchange.incoming.visits import VISITS
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

KINDS: dict[str, ImportKind] = {kind.name: kind for kind in (CUSTOMERS, CONTACTS, CONTRACTS, VISITS, GUESTS)}
UNKNOWN_KIND = QT_TRANSLATE_NOOP("Problem", "不能导入「{kind}」。可以导入：{kinds}。")


def kind_of(name: str) -> ImportKind:
    """The kind of that name. Raises Problem naming the kinds there are."""
    if name not in KINDS:
        raise Problem(UNKNOWN_KIND, kind=name, kinds="、".join(KINDS))
    return KINDS[name]
