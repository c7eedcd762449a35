"""Tries handing customers over: what goes along, what clashes, who is told, and the way back."""

import datetime as dt

import peewee as pw
import pytest
from office_fixtures import CLERK, COLLEAGUE, MANAGER, REP, OfficeInUse

from models.account import Account, owner_proposals
from models.banquet import Banquet
from models.customer import Customer
from models.handover import (
    UNDO_WITHIN,
    Handover,
    customers_of,
    hand_over,
    handed_customers,
    open_matters,
    undo_handover,
)
from models.industry import Industry
from models.run_sheet_item import RunSheetItem
from models.store.changes import changes_of
from models.store.database import database
from models.task import Task, open_tasks
from models.tour_application import TourApplication
from models.visit import Visit
from models.visit_participant import VisitParticipant
from rules.problem import Problem

NOW = dt.datetime(2026, 3, 2, 9)
DAY = dt.timedelta(days=1)


@pytest.fixture
def wang(office: OfficeInUse) -> Account:
    """The rep whose customers are handed over, by the manager who is signed in."""
    office.act_as(MANAGER)
    return Account.get(Account.name == REP)


@pytest.fixture
def li(wang: Account) -> Account:
    """The colleague who takes them over."""
    return Account.get(Account.name == COLLEAGUE)


def customer(owner: Account | None, name: str = "云岭数据科技有限公司") -> Customer:
    """Store a customer."""
    return Customer.create(name=name, owner=owner)


def visit(of: Customer, rep: Account, start: dt.datetime, **more: object) -> Visit:
    """Store a visit of an hour."""
    return Visit.create(customer=of, rep=rep, start=start, **more)


def owner(record: Customer | Task) -> Account:
    """Return whose the record is now."""
    return type(record).get_by_id(record.id).owner


def rep(record: Visit) -> Account:
    """Return who makes the visit now."""
    return Visit.get_by_id(record.id).rep


def test_open_visits_and_tasks_go_along_and_what_is_over_stays(wang: Account, li: Account) -> None:
    mine, other = customer(wang), customer(wang, "松风燃气有限公司")
    ahead, tentative = visit(mine, wang, NOW + DAY), visit(mine, wang, NOW + 9 * DAY, status="tentative")
    over = visit(mine, wang, NOW - DAY, status="done")
    called_off = visit(mine, wang, NOW + 2 * DAY, status="cancelled")
    unrecorded, elsewhere = visit(mine, wang, NOW - 2 * DAY), visit(other, wang, NOW + 20 * DAY)
    todo = Task.create(title="送报价单", owner=wang, customer=mine, due_at=NOW)
    done = Task.create(title="寄样品", owner=wang, customer=mine, due_at=NOW, done_at=NOW)
    managers = Task.create(title="查合同", owner=Account.get(Account.name == MANAGER), customer=mine, due_at=NOW)
    result = hand_over([mine.id], li, " 孩子出生，休假 ", NOW)
    assert (owner(mine), owner(other)) == (li, wang)
    assert [rep(one) for one in (ahead, tentative, over, called_off, unrecorded, elsewhere)] == [li] * 2 + [wang] * 4
    assert (owner(todo), owner(done), owner(managers).name) == (li, wang, MANAGER)
    kept = Handover.get_by_id(result.handover.id)
    assert (kept.giver, kept.receiver, kept.by.name, kept.note) == (wang, li, MANAGER, "孩子出生，休假")
    assert (kept.customers, kept.visits, kept.tasks, kept.undone_at) == (1, 2, 1, None)


def test_what_would_go_along_is_counted_before(wang: Account, li: Account) -> None:
    mine = customer(wang)
    visit(mine, wang, NOW + DAY)
    visit(mine, li, NOW + 3 * DAY)
    matters = open_matters([mine.id, customer(None, "半亩塘酒店").id], NOW)
    counted = {kind: len(records) for kind, records in matters.items() if kind in (Visit, Task)}
    assert counted == {Visit: 1, Task: 0}


def test_both_reps_are_told(wang: Account, li: Account) -> None:
    hand_over([customer(wang).id, customer(wang, "松风燃气有限公司").id], li, "", NOW)
    assert [task.title for task in open_tasks(li)] == [f"{MANAGER} 把 2 家客户移交给您，请看资料和后面的拜访"]
    assert [task.title for task in open_tasks(wang)] == [f"您的 2 家客户已移交给 {COLLEAGUE}，请当面交代清楚"]


def test_clashes_of_the_receiver_are_reported_once_each(wang: Account, li: Account) -> None:
    mine, lis = customer(wang), customer(li, "松风燃气有限公司")
    moved = visit(mine, wang, NOW + DAY)
    own_time = visit(lis, li, NOW + DAY + dt.timedelta(minutes=30))
    double = visit(mine, Account.get(Account.name == MANAGER), NOW + 4 * DAY)
    result = hand_over([mine.id], li, "", NOW)
    assert {(clash.visit.id, clash.conflict.visit) for clash in result.clashes} == {
        (moved.id, own_time.id),
        (moved.id, double.id),
    }
    assert {reason.kind for clash in result.clashes for reason in clash.conflict.reasons} >= {"own_time"}
    assert [task for task in open_tasks(li) if "有 2 处撞车" in task.title]


def test_two_moved_visits_that_meet_are_one_clash(wang: Account, li: Account) -> None:
    mine = customer(wang)
    visit(mine, wang, NOW + DAY)
    visit(mine, wang, NOW + DAY)
    assert len(hand_over([mine.id], li, "", NOW).clashes) == 1


def test_a_companion_who_takes_over_is_no_companion_any_more(wang: Account, li: Account) -> None:
    ahead = visit(mine := customer(wang), wang, NOW + DAY)
    VisitParticipant.create(visit=ahead, account=li, accepted=True)
    handover = hand_over([mine.id], li, "", NOW).handover
    assert not VisitParticipant.present().exists()
    undo_handover(handover.id, NOW)
    assert VisitParticipant.present().where(VisitParticipant.account == li).exists()


def test_all_customers_of_somebody_who_leaves(wang: Account, li: Account) -> None:
    for number in range(30):
        customer(wang, f"云岭{number}号商行")
    customer(wang, "旧客户").discard()
    result = hand_over(customers_of(wang.id), li, "离职", NOW)
    assert (result.handover.customers, customers_of(wang.id), len(customers_of(li.id))) == (30, [], 30)


def test_customers_of_several_reps_and_of_nobody_have_no_one_giver(wang: Account, li: Account) -> None:
    nobodys = customer(None, "半亩塘酒店")
    lis = customer(li, "松风燃气有限公司")
    result = hand_over([customer(wang).id, nobodys.id, lis.id], li, "", NOW)
    assert (result.handover.giver, result.handover.customers) == (None, 2)
    assert handed_customers(result.handover)[nobodys.id] is None
    assert owner(nobodys) == li


def test_handing_over_to_oneself_is_refused(wang: Account) -> None:
    with pytest.raises(Problem, match="本来就由"):
        hand_over([customer(wang).id], wang, "", NOW)
    assert not Handover.select().exists() and not Task.select().exists()


def test_nothing_to_hand_over_is_refused(wang: Account, li: Account) -> None:
    gone = customer(wang)
    gone.discard()
    for keys in ([], [gone.id], [12345]):
        with pytest.raises(Problem, match="没有选中"):
            hand_over(keys, li, "", NOW)


def test_receiver_must_be_in_service_and_keep_customers(wang: Account, li: Account) -> None:
    mine = customer(wang)
    Account.update(active=False).where(Account.id == li.id).execute()
    with pytest.raises(Problem, match="不在岗"):
        hand_over([mine.id], li, "", NOW)
    with pytest.raises(Problem, match="不管客户档案"):
        hand_over([mine.id], Account.get(Account.name == CLERK), "", NOW)
    assert owner(mine) == wang


@pytest.mark.parametrize("name", [REP, CLERK])
def test_only_leaders_hand_over(office: OfficeInUse, wang: Account, li: Account, name: str) -> None:
    handover = hand_over([customer(wang).id], li, "", NOW).handover
    office.act_as(name)
    with pytest.raises(Problem, match="权限"):
        hand_over([customer(wang, "松风燃气有限公司").id], li, "", NOW)
    with pytest.raises(Problem, match="权限"):
        undo_handover(handover.id, NOW)


def test_the_change_log_tells_the_handover(wang: Account, li: Account) -> None:
    mine = customer(wang)
    handover = hand_over([mine.id], li, "", NOW).handover
    told = [(change.kind, change.action) for change in changes_of(handover.origin)]
    assert told == [("customer", "update"), ("task", "insert"), ("task", "insert")]


def test_undo_gives_everything_back_and_tells_both(wang: Account, li: Account) -> None:
    mine, nobodys = customer(wang), customer(None, "半亩塘酒店")
    completeness = nobodys.completeness
    ahead = visit(mine, wang, NOW + DAY)
    todo = Task.create(title="送报价单", owner=wang, customer=mine, due_at=NOW)
    handover = hand_over([mine.id, nobodys.id], li, "", NOW).handover
    result = undo_handover(handover.id, NOW + 30 * DAY - DAY)
    assert (owner(mine), rep(ahead).name, owner(todo)) == (wang, COLLEAGUE, wang)  # by then the visit was over
    back = Customer.get_by_id(nobodys.id)
    assert (back.owner, back.completeness, result.kept) == (None, completeness, 1)
    assert Handover.get_by_id(handover.id).undone_at == NOW + 29 * DAY
    assert [task.title for task in open_tasks(li)] == [f"{MANAGER} 收回了给您的移交，2 家客户回到原来的客户经理"]
    assert f"移交给 {COLLEAGUE} 的 1 家客户已收回，仍由您负责" in [task.title for task in open_tasks(wang)]


def test_undo_keeps_what_changed_since(wang: Account, li: Account) -> None:
    manager = Account.get(Account.name == MANAGER)
    mine, moved_on = customer(wang), customer(wang, "松风燃气有限公司")
    met, ahead = visit(mine, wang, NOW + DAY), visit(mine, wang, NOW + 20 * DAY)
    todo, done = (Task.create(title=title, owner=wang, customer=mine, due_at=NOW) for title in ("一", "二"))
    handover = hand_over([mine.id, moved_on.id], li, "", NOW).handover
    Customer.update(owner=manager).where(Customer.id == moved_on.id).execute()
    Visit.update(status="done").where(Visit.id == met.id).execute()
    Visit.update(minutes=90).where(Visit.id == ahead.id).execute()
    Task.get_by_id(done.id).finish(NOW)
    result = undo_handover(handover.id, NOW + dt.timedelta(hours=2))
    assert (owner(mine), owner(moved_on), rep(met), rep(ahead)) == (wang, manager, li, wang)
    assert (owner(todo), owner(done), Visit.get_by_id(ahead.id).minutes) == (wang, li, 90)
    assert result.kept == 3


def test_undo_reports_new_clashes_of_the_giver(wang: Account, li: Account) -> None:
    ahead = visit(mine := customer(wang), wang, NOW + DAY)
    handover = hand_over([mine.id], li, "", NOW).handover
    new = visit(customer(wang, "松风燃气有限公司"), wang, NOW + DAY)
    (clash,) = undo_handover(handover.id, NOW).clashes
    assert (clash.visit.id, clash.conflict.visit) == (ahead.id, new.id)


def test_undo_twice_too_late_or_to_somebody_who_left_is_refused(wang: Account, li: Account) -> None:
    first = hand_over([customer(wang).id], li, "", NOW).handover
    with pytest.raises(Problem, match="超过 30 天"):
        undo_handover(first.id, NOW + UNDO_WITHIN + DAY)
    Account.update(active=False).where(Account.id == wang.id).execute()
    with pytest.raises(Problem, match="不在岗"):
        undo_handover(first.id, NOW)
    Account.update(active=True).where(Account.id == wang.id).execute()
    undo_handover(first.id, NOW)
    with pytest.raises(Problem, match="收回过"):
        undo_handover(first.id, NOW)


def test_a_failure_leaves_everything_as_it_was(wang: Account, li: Account) -> None:
    mine = customer(wang)
    refuse = "CREATE TEMP TRIGGER refuse BEFORE INSERT ON main.task BEGIN SELECT RAISE(ABORT, 'no more tasks'); END"
    database.execute_sql(refuse)
    with pytest.raises(pw.IntegrityError, match="no more tasks"):
        hand_over([mine.id], li, "", NOW)
    assert owner(mine) == wang and not Handover.select().exists()


def test_owners_are_proposed_by_what_they_did_in_the_industry(wang: Account, li: Account) -> None:
    software, gas = (Industry.get(Industry.code == code) for code in ("6513", "4511"))
    asked = Customer.create(name="竹里馆数字出版有限公司", industry=software)
    lis = Customer.create(name="云岭数据科技有限公司", industry=software, owner=li)
    Customer.create(name="松风燃气有限公司", industry=gas, owner=wang)
    visit(lis, li, NOW - 30 * DAY, status="done", kind="first")
    visit(lis, li, NOW - 400 * DAY, status="done")
    visit(lis, li, NOW - DAY)
    best, other = owner_proposals([asked.id], NOW)
    assert (best.rep, best.score, str(best.reason)) == (
        li.id,
        100,
        "软件和信息技术服务业：拜访 1 次，初访 1 次，现有 1 家",
    )
    assert (other.rep, other.score, str(other.reason)) == (wang.id, 0, "在这些行业还没有业绩，手上共 1 家客户")


def test_a_leaver_gives_whatever_lies_ahead(wang: Account, li: Account) -> None:
    manager = Account.get(Account.name == MANAGER)
    mine, others = customer(wang), customer(manager, "松风燃气有限公司")
    ahead, elsewhere = visit(mine, wang, NOW + DAY), visit(others, wang, NOW + 9 * DAY)
    joint, both = (visit(others, manager, NOW + days * DAY) for days in (20, 30))
    for of, account in ((joint, wang), (both, wang), (both, li)):
        VisitParticipant.create(visit=of, account=account)
    loose = Task.create(title="交车钥匙", owner=wang, due_at=NOW)
    own = Task.create(title="周小结", kind="weekly_summary", owner=wang, due_at=NOW)
    tour = TourApplication.create(organisation="千帆云", head="岳川", purpose="学习", start=NOW + DAY, host=wang)
    banquet = Banquet.create(title="感恩晚宴", start=NOW + 40 * DAY, host_account=wang)
    item = RunSheetItem.create(banquet=banquet, start=0, what="迎宾", staff=f"{REP}、{MANAGER}")
    over = Banquet.create(title="去年的晚宴", start=NOW - 40 * DAY, host_account=wang)
    result = hand_over(customers_of(wang.id), li, "离职", NOW, leaver=wang)
    assert (rep(ahead), rep(elsewhere), owner(loose), owner(own)) == (li, li, li, wang)
    assert companions(joint) == [COLLEAGUE] and companions(both) == [COLLEAGUE]
    assert TourApplication.get_by_id(tour.id).host == li
    assert (Banquet.get_by_id(banquet.id).host_account, Banquet.get_by_id(over.id).host_account) == (li, wang)
    assert RunSheetItem.get_by_id(item.id).staff == f"{COLLEAGUE}、{MANAGER}"
    kept = Handover.get_by_id(result.handover.id)
    assert (kept.giver, kept.customers, kept.visits, kept.tasks) == (wang, 1, 2, 1)
    assert undo_handover(kept.id, NOW).kept == 0
    assert (rep(ahead), rep(elsewhere), owner(loose)) == (wang, wang, wang)
    assert companions(joint) == [REP] and companions(both) == [COLLEAGUE, REP]
    assert RunSheetItem.get_by_id(item.id).staff == f"{REP}、{MANAGER}"


def companions(of: Visit) -> list[str]:
    """Return who comes along, by name."""
    return sorted(one.account.name for one in VisitParticipant.present().where(VisitParticipant.visit == of))


def test_a_leaver_without_customers_gives_the_rest(wang: Account, li: Account) -> None:
    with pytest.raises(Problem, match="不用移交"):
        hand_over([], li, "", NOW, leaver=wang)
    todo = Task.create(title="交车钥匙", owner=wang, due_at=NOW)
    with pytest.raises(Problem, match="换一位接手人"):
        hand_over([], wang, "", NOW, leaver=wang)
    handover = hand_over([], li, "", NOW, leaver=wang).handover
    assert owner(todo) == li
    assert f"{MANAGER} 把 {REP} 后面的拜访、待办等工作移交给您" in open_tasks(li)[-1].title
    Account.update(active=False).where(Account.id == wang.id).execute()
    with pytest.raises(Problem, match="不在岗"):
        undo_handover(handover.id, NOW)
    Account.update(active=True).where(Account.id == wang.id).execute()
    undo_handover(handover.id, NOW)
    assert owner(todo) == wang and "收回了给您的移交" in open_tasks(li)[-1].title
