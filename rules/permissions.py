"""Who may do what: the four roles, the acts they may do, and how much of a customer they see."""

from typing import Literal

Role = Literal["rep", "manager", "clerk", "administrator"]
Access = Literal["full", "name"]
Level = Literal["public", "internal", "secret"]
LEVELS: tuple[Level, ...] = ("public", "internal", "secret")
"""Levels of confidentiality, the lowest first (S1)."""

ROLES: tuple[Role, ...] = ("rep", "manager", "clerk", "administrator")
EVERYBODY = frozenset(ROLES)
LEADERS: frozenset[Role] = frozenset({"manager", "administrator"})
FIELD: frozenset[Role] = LEADERS | {"rep"}
HOSTS: frozenset[Role] = LEADERS | {"clerk"}

ACTIONS: dict[str, frozenset[Role]] = {
    "manage_accounts": frozenset({"administrator"}),
    "empty_recycle_bin": frozenset({"administrator"}),
    "back_up": frozenset({"administrator"}),
    "restore": frozenset({"administrator"}),
    "change_settings": LEADERS,
    "file_industries": LEADERS,
    "hand_over_customers": LEADERS,
    "merge_customers": LEADERS,
    "classify_customers": LEADERS,
    "see_overrides": LEADERS,
    "approve_tours": HOSTS,
    "approve_outings": LEADERS,
    "comment_reports": LEADERS,
    "spot_check": LEADERS,
    "add_customers": EVERYBODY,
    "plan_visits": FIELD,
    "record_visits": FIELD,
    "import": EVERYBODY,
    "export": FIELD,
    "arrange_banquets": HOSTS,
    "assign_guides_and_cars": HOSTS,
    "see_print_log": HOSTS,
    "apply_for_tours": EVERYBODY,
    "print": EVERYBODY,
}


def may(role: Role, action: str) -> bool:
    """Tell whether `role` may do `action` (a key of `ACTIONS`; an unknown one raises KeyError)."""
    return role in ACTIONS[action]


def customer_access(role: Role, account: int, owner: int | None) -> Access:
    """Tell how much of a customer owned by `owner` (None: by nobody) an account sees (S1: those concerned).

    Reps see their own and unowned customers in full and of the others the name; managers and administrators see all in
    full; clerks see names, because tours and banquets are theirs but archives are not.
    """
    if role in LEADERS or (role == "rep" and owner in (None, account)):
        return "full"
    return "name"


def levels_seen(role: Role, account: int, owner: int | None) -> frozenset[Level]:
    """Tell which levels of a customer's records an account may see, print and take along (S1: those concerned).

    What is secret concerns the responsible rep and the leaders alone: of a customer nobody owns, a rep sees the rest.
    """
    if customer_access(role, account, owner) != "full":
        return frozenset({"public"})
    return frozenset(LEVELS if role in LEADERS or owner == account else ("public", "internal"))
