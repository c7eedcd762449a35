"""Content for printed pages: invented people of an invented town."""

import datetime as dt

from reports.page.frame import Imprint
from reports.permit_approvals import Approval
from reports.permit_route import Stop
from reports.seated_banquet import Seat, SeatedBanquet, SeatedTable
from reports.visit_permit import AreaNotes, Visitor, VisitPermit
from rules.seating.ring import seat_angle

DAY = dt.datetime(2026, 12, 3, 9, 0)
LONG_NAME = "阿不都热合曼买买提依明江吐尔逊古丽夏提"
RARE_NAME = "䶮𬱖"
NAMES = tuple(LONG_NAME[:length] for length in range(1, 21))


def imprint(serial: str = "CG-2026-0117", times: int = 1) -> Imprint:
    """Return an imprint; `serial` "" is a preview."""
    return Imprint("云岭市分公司 · 政企客户部", serial, "苏小雪", dt.datetime(2026, 11, 25, 10, 12), "内部", times)


def area(name: str = "线缆车间") -> AreaNotes:
    """Return the notes of an area where a helmet is worn."""
    return AreaNotes(name, "戴安全帽", "，走黄线以内，由车间讲解员说明工艺", "不可以", "经领导同意", True)


def permit(visitors: int = 12, areas: int = 3, stops: int = 6, **changes: object) -> VisitPermit:
    """Return a permit with so many visitors, areas with notes, and stops."""
    facts: dict[str, object] = {
        "organisation": "云岭轨道装备有限公司",
        "head": "陶令时　副总经理",
        "count": visitors,
        "start": DAY,
        "end": DAY + dt.timedelta(minutes=150),
        "purpose": "了解专线业务",
        "host": "政企客户部　林小满",
        "guide": "许惊蛰　短号 6033",
        "car": "中巴 云岭 0017（19 座）",
        "interpreter": "不需要",
        "stops": tuple(
            Stop(DAY + dt.timedelta(minutes=25 * number), f"第{number + 1}站", "25 分钟", number % 2 == 1)
            for number in range(stops)
        ),
        "areas": tuple(area(f"车间{number}") for number in range(1, areas + 1)),
        "approvals": (Approval("主办部门", "方长亭", dt.date(2026, 11, 23)), Approval("办公室"), Approval("分管领导")),
        "visitors": tuple(Visitor(f"来宾{number}", "工程师") for number in range(1, visitors + 1)),
    }
    return VisitPermit(**{**facts, **changes})


def banquet(guests: int, per_table: int = 10, names: tuple[str, ...] = ()) -> SeatedBanquet:
    """Return a banquet with full tables in rows; guests are numbered unless `names` are given."""
    called = [names[number % len(names)] if names else f"来宾{number + 1}" for number in range(guests)]
    tables = [called[start : start + per_table] for start in range(0, guests, per_table)]
    columns = 3 if len(tables) < 10 else 10
    seated = (
        SeatedTable(
            number + 1, "", number == 0, number % columns * 3.0, number // columns * 3.0, _ring(people, number == 0)
        )
        for number, people in enumerate(tables)
    )
    return SeatedBanquet("年终答谢晚宴", dt.datetime(2026, 12, 11, 18, 0), "云锦厅", tuple(seated))


def _ring(people: list[str], is_main: bool) -> tuple[Seat, ...]:
    return tuple(
        Seat(
            "主" if seat == 0 else str(seat),
            seat_angle(seat, len(people)),
            name,
            seat % 2 == 0,
            "主宾" if is_main and seat == 1 else "",
            "云岭数据科技有限公司",
            "总经理",
            "素食" if seat == 1 else "",
        )
        for seat, name in enumerate(people)
    )
