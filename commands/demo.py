"""`demo`: makes the fictitious demo office, as large as wished."""

import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from datetime import date

from commands.command import Answer, Command, never
from commands.demo_file import mark_as_demo
from exchange.demo.office import STANDARD_CUSTOMERS, STANDARD_VISITS, DemoOffice, make_demo
from exchange.demo.people import users
from models.banquet_guest import BanquetGuest
from models.office import close_office


def declare(parser: ArgumentParser) -> None:
    """Declare seed, day and size."""
    parser.add_argument("--seed", type=int, default=1, help="同一种子同样的数据 / same seed, same data")
    parser.add_argument("--today", type=date.fromisoformat, help="YYYY-MM-DD")
    parser.add_argument("--customers", type=int, default=STANDARD_CUSTOMERS)
    parser.add_argument("--visits", type=int, default=STANDARD_VISITS)


def run(arguments: Namespace) -> Answer:
    """Make the office and leave it closed."""
    began = time.perf_counter()
    try:
        made = make_demo(arguments.data, arguments.seed, arguments.today, arguments.customers, arguments.visits)
        answer = _answer(made)
    finally:
        close_office()
    mark_as_demo(arguments.data, users(), made.today.isoformat())
    return answer | {"seconds": round(time.perf_counter() - began, 3)}


def _answer(made: DemoOffice) -> Answer:
    guests = BanquetGuest.select().where(BanquetGuest.banquet == made.banquet).count()
    return {
        "users": users(),
        "customers": made.customers,
        "visits": made.visits,
        "banquets": [{"id": made.banquet.id, "title": made.banquet.title, "guests": guests}],
        "tours": [{"id": tour.id, "organisation": tour.organisation, "status": tour.status} for tour in made.tours],
        "clash": {"customer": made.clash.customer, "rep": made.clash.rep, "start": made.clash.start.isoformat()},
        "today": made.today.isoformat(),
        "sheets": [str(file) for file in made.sheets],
    }


def tell(answer: Answer) -> Iterable[str]:
    """Say what was made and who can sign in."""
    yield f"演示数据已建立：{answer['customers']} 家客户，{answer['visits']} 次拜访，用时 {answer['seconds']} 秒。"
    yield from (f"{user['name']}  {user['role']}  密码 {user['password']}" for user in answer["users"])


COMMAND = Command(declare, run, tell, signs_in=never)
