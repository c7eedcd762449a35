"""Roles, acts and how much of a customer is seen."""

import pytest

from rules.permissions import ACTIONS, ROLES, Access, Role, customer_access, levels_seen, may


@pytest.mark.parametrize(
    ("role", "owner", "access"),
    [
        ("rep", 1, "full"),
        ("rep", None, "full"),
        ("rep", 2, "name"),
        ("manager", 2, "full"),
        ("administrator", 2, "full"),
        ("clerk", 2, "name"),
        ("clerk", None, "name"),
    ],
)
def test_how_much_is_seen(role: Role, owner: int | None, access: Access) -> None:
    assert customer_access(role, 1, owner) == access


def test_only_the_administrator_manages_accounts() -> None:
    assert [role for role in ROLES if may(role, "manage_accounts")] == ["administrator"]


def test_the_office_approves_and_everybody_applies() -> None:
    assert [role for role in ROLES if may(role, "approve_tours")] == ["manager", "clerk", "administrator"]
    assert all(may(role, "apply_for_tours") for role in ROLES)


def test_the_administrator_may_do_everything() -> None:
    assert all(may("administrator", action) for action in ACTIONS)


def test_an_unknown_act_is_a_defect() -> None:
    with pytest.raises(KeyError):
        may("rep", "fly")


@pytest.mark.parametrize(
    ("role", "owner", "seen"),
    [
        ("manager", 2, {"public", "internal", "secret"}),
        ("administrator", None, {"public", "internal", "secret"}),
        ("rep", 1, {"public", "internal", "secret"}),
        ("rep", None, {"public", "internal"}),
        ("rep", 2, {"public"}),
        ("clerk", 1, {"public"}),
    ],
)
def test_secrets_concern_the_responsible_rep_and_the_leaders(role: str, owner: int | None, seen: set[str]) -> None:
    assert levels_seen(role, 1, owner) == seen
