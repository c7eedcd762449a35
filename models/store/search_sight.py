"""What of a search the signed-in account may know of, as a condition on its entries (S1: those concerned)."""

from collections.abc import Sequence

from models.store.session import Acting, acting
from rules.permissions import customer_access, levels_seen

_A_COLLEAGUE = -1  # an account nobody has
_NAMES = "substr(words, 1, instr(words, '|') + instr(substr(words, instr(words, '|') + 1) || '|', '|'))"
"""The name and its initials, which come first among the words of an entry."""
_IN_NAMES = f"instr({_NAMES}, ?) > 0"
_IN_SHORT_NAME_TOO = f"instr({_NAMES} || replace(lower(coalesce(c.short_name, '')), ' ', ''), ?) > 0"
_OF_CUSTOMER = "EXISTS (SELECT 1 FROM customer c WHERE c.id = search_entry.id AND ({owned} OR {short}))"
_HANGS_ON_CUSTOMER = """EXISTS (SELECT 1 FROM {kind} r CROSS JOIN customer c ON c.id = r.customer_id
WHERE r.id = search_entry.id AND c.deleted_at IS NULL AND ({seen}))"""
_SIGHT = (
    "CASE kind WHEN 'customer' THEN {customer} WHEN 'contact' THEN {contact} WHEN 'contract' THEN {contract} ELSE 1 END"
)


def sight(words: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Return the condition of entries the account may find by these words, and the values it takes.

    A colleague's customer is found by its names alone, so that nobody learns by trying whose phone or code one is;
    people and contracts by those who see their customer in full, while it is not in the recycle bin.
    """
    who = acting()
    sees_all = who.account is None or customer_access(who.role, who.account, _A_COLLEAGUE) == "full"
    names = " AND ".join([_IN_NAMES] * len(words))
    short = " AND ".join([_IN_SHORT_NAME_TOO] * len(words))
    owned, contracts = _owned(who)
    customer = f"{names} OR {_OF_CUSTOMER.format(owned=owned, short=short)}"
    contact = _HANGS_ON_CUSTOMER.format(kind="contact", seen="1" if sees_all else owned)
    contract = _HANGS_ON_CUSTOMER.format(kind="contract", seen="1" if sees_all else contracts)
    sql = _SIGHT.format(customer="1" if sees_all else customer, contact=contact, contract=contract)
    return sql, () if sees_all else (*words, *words)


def _owned(who: Acting) -> tuple[str, str]:
    """Return the conditions of customers a rep sees in full, and of contracts a rep may read."""
    mine = f"c.owner_id = {who.account or 0}"
    if who.account is None or customer_access(who.role, who.account, None) != "full":
        return mine, mine
    levels = ", ".join(f"'{level}'" for level in sorted(levels_seen(who.role, who.account, None)))
    return f"({mine} OR c.owner_id IS NULL)", f"{mine} OR c.owner_id IS NULL AND r.confidentiality IN ({levels})"
