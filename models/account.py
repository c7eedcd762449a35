"""Somebody who signs in: a rep, a manager, a clerk or an administrator."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable

import peewee as pw

from models.store import vault
from models.store.database import database, on_rollback
from models.store.fields import PUBLIC, ChoiceField, FlagField, LinkField, NumberField, PhoneField, TextField
from models.store.industry_results import divisions_of, industry_results
from models.store.place import KEYS
from models.store.record import Record
from models.store.session import demand
from models.team import Team
from rules.owner_proposal import Proposal, RepResult, propose_owners
from rules.permissions import FIELD
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

ROLES = (
    ("rep", QT_TRANSLATE_NOOP("Records", "客户经理")),
    ("manager", QT_TRANSLATE_NOOP("Records", "部门经理")),
    ("clerk", QT_TRANSLATE_NOOP("Records", "办公室")),
    ("administrator", QT_TRANSLATE_NOOP("Records", "管理员")),
)

_YEAR = dt.timedelta(days=365)


class Account(Record):
    """A member of the office; `colour` is the place in the rep palette, given in order of joining and kept for life."""

    name = TextField(QT_TRANSLATE_NOOP("Records", "姓名"), level=PUBLIC, width=100, unique=True)
    role = ChoiceField(QT_TRANSLATE_NOOP("Records", "角色"), choices=ROLES, default="rep", level=PUBLIC, width=90)
    team = LinkField(Team, QT_TRANSLATE_NOOP("Records", "团队"), null=True, level=PUBLIC)
    title = TextField(QT_TRANSLATE_NOOP("Records", "职务"), null=True, level=PUBLIC)
    extension = TextField(QT_TRANSLATE_NOOP("Records", "短号"), null=True, level=PUBLIC, width=80)
    mobile = PhoneField(QT_TRANSLATE_NOOP("Records", "手机"), null=True)
    colour = NumberField(QT_TRANSLATE_NOOP("Records", "颜色序号"), default=0, level=PUBLIC)
    active = FlagField(QT_TRANSLATE_NOOP("Records", "在岗"), default=True, level=PUBLIC, width=60)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "人员")
        icon = "ph.user"
        list_columns = ("name", "role", "team.name", "title", "extension", "active")
        form = (
            (
                QT_TRANSLATE_NOOP("Records", "基本资料"),
                ("name", "role", "team", "title", "extension", "mobile", "active"),
            ),
        )
        search_fields = ("name", "mobile")

    def change(self) -> None:
        """Store a changed account; administrators only, and one of them always remains in service."""
        demand("manage_accounts")
        others = Account.present().where(Account.id != self.id, Account.role == "administrator", Account.active)
        if (self.role != "administrator" or not self.active) and not others.exists():
            message = QT_TRANSLATE_NOOP("Problem", "「{name}」是唯一在岗的管理员。请先让另一位同事成为管理员。")
            raise Problem(message, name=self.name)
        self.save()

    def prepare(self) -> None:
        """Give a new rep the next colour of the palette; let a renamed account go on signing in."""
        if self.role == "rep" and not self.colour:
            self.colour = (Account.select(pw.fn.MAX(Account.colour)).scalar() or 0) + 1
        if "id" not in self._dirty and "name" in self._dirty:
            self._rename_in_vault(Account.get_by_id(self.id).name)

    def _rename_in_vault(self, before: str) -> None:
        keys = database.file.with_name(KEYS)
        if before != self.name:
            vault.rename(keys, before, self.name)
            on_rollback(lambda: vault.rename(keys, self.name, before))


def reps() -> list[Account]:
    """Return the active reps in order of joining."""
    return list(Account.present().where(Account.role == "rep", Account.active).order_by(Account.colour))


def rep_names() -> list[tuple[int, str]]:
    """Return key and name of the active reps in order of joining, for choices in offices of hundreds."""
    active = Account.present().select(Account.id, Account.name).where(Account.role == "rep", Account.active)
    return list(active.order_by(Account.colour).tuples())


def managers() -> list[Account]:
    """Return the managers in service."""
    return list(Account.present().where(Account.role == "manager", Account.active))


def keepers() -> list[Account]:
    """Return the active accounts that may look after customers, the reps first and in order of joining."""
    query = Account.present().where(Account.role.in_(FIELD), Account.active)
    return list(query.order_by(Account.role != "rep", Account.colour, Account.name))


def keeper(key: int) -> Account:
    """Return the account with this key; raises `Problem` unless it is in service and its role keeps customers."""
    account: Account = Account.get_by_id(key)
    if not account.active or account.deleted_at:
        message = QT_TRANSLATE_NOOP("Problem", "「{name}」已不在岗，不能接手客户。请换一位在岗的同事。")
        raise Problem(message, name=account.name)
    if account.role not in FIELD:
        message = QT_TRANSLATE_NOOP("Problem", "「{name}」的角色不管客户档案，不能接手客户。请换一位客户经理。")
        raise Problem(message, name=account.name)
    return account


def owner_proposals(customers: Iterable[int], now: dt.datetime) -> list[Proposal]:
    """Return the active reps in the order in which they do well in the industries of these customers (S4).

    Counted are the visits done within a year, and the customers each rep has now.
    """
    results = industry_results(now - _YEAR, now)
    held = Counter[int]()
    for result in results:
        held[result.rep or 0] += result.customers
    found = [RepResult(r.rep, r.path, r.name, r.visits, r.first_visits, r.customers) for r in results if r.rep]
    return propose_owners(divisions_of(customers), found, {rep.id: held[rep.id] for rep in reps()})


def account_named(name: str) -> Account:
    """Return the account with this name."""
    return Account.get(Account.name == name)
