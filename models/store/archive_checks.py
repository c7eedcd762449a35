"""Refuses archives that cannot be: a name nobody can have, and a group that belongs to itself through others."""

from collections.abc import Iterable
from typing import Any

from models.store.database import database
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

LONGEST_NAME = 200
_MOST_LEVELS = 50  # of groups above each other
_SHOWN = 20  # characters of a name too long
_GROUP_OF = """
SELECT id, name, group_name FROM customer WHERE deleted_at IS NULL AND name = ?1
UNION ALL SELECT id, name, group_name FROM customer WHERE deleted_at IS NULL AND short_name = ?1 LIMIT 1
"""
_TOO_LONG = QT_TRANSLATE_NOOP(
    "Problem", "客户名称最多 {most} 个字，「{start}…」有 {count} 个字。请按营业执照填写，其余的写在备注里。"
)
_CIRCLE = QT_TRANSLATE_NOOP(
    "Problem", "「{name}」的所属集团绕了一圈又回到它自己：{chain}。请核对哪一家是最上面的集团，它的所属集团留空。"
)


def refuse_impossible(customers: Iterable[Any]) -> None:
    """Raise `Problem` for a name of more than 200 characters, and where the groups above a customer lead back to it.

    A customer that names itself as its group is the head of that group, which is no circle.
    """
    for customer in customers:
        name = customer.name or ""
        if len(name) > LONGEST_NAME:
            raise Problem(_TOO_LONG, most=LONGEST_NAME, start=name[:_SHOWN], count=len(name))
        if customer.group_name and customer.deleted_at is None:
            _refuse_circle(customer.id, name, customer.group_name)


def _refuse_circle(key: int, name: str, group: str) -> None:
    chain, seen = [name], {key}
    while len(chain) < _MOST_LEVELS:
        chain.append(group)
        above = database.execute_sql(_GROUP_OF, (group,)).fetchone()
        if above is None:
            return
        if above[0] in seen:
            if above[0] == key and len(chain) > 2:
                raise Problem(_CIRCLE, name=name, chain=" → ".join(chain))
            return
        seen.add(above[0])
        group = above[2]
        if not group:
            return
