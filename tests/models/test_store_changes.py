"""Tries the change log: only what changed, who and where, what was taken back, and the seals that show tampering."""

import pytest
from office_fixtures import MANAGER, REP, OfficeInUse

from models.account import Account
from models.customer import Customer
from models.office import add_account
from models.store import changes, session, vault
from models.store.bulk import insert_many
from models.store.database import database, writing
from models.store.search import find
from rules.problem import Problem


class Abandoned(Exception):
    """Ends a block that is to be taken back."""


def last(key: int) -> changes.Change:
    """Return the newest change of a record."""
    return changes.history(key)[0]


def test_change_says_who_where_when_and_only_what_changed(office: OfficeInUse) -> None:
    customer = Customer.create(name="云岭数据", phone="0871-1")
    rep = office.act_as(REP)
    customer.phone = "0871-2"
    with session.from_origin("import:7"):
        customer.save()
    change = last(customer.id)
    assert change.fields == {"phone": ("0871-1", "0871-2")}
    assert (change.account, change.device, change.origin) == (rep.id, session.device(), "import:7")
    assert [other.key for other in changes.changes_of("import:7")] == [customer.id]
    assert changes.changed_since(customer.id, change.sequence - 1)
    assert not changes.changed_since(customer.id, change.sequence)


def test_nothing_is_logged_when_nothing_changes(office: OfficeInUse) -> None:
    customer = Customer.create(name="云岭数据")
    customer.name = "云岭数据"
    customer.save()
    Customer.update(name="云岭数据").execute()
    assert len(changes.history(customer.id)) == 1


@pytest.mark.parametrize("text", ["", "😀", "“引号”\"'", "a\\b|c", "第一行\n第二行", "\u2028", "𠮷野家", "1e5", "null"])
def test_texts_of_all_kinds_come_back_from_the_log(office: OfficeInUse, text: str) -> None:
    customer = Customer.create(name="云岭数据", remark="x")
    customer.remark = text
    customer.save()
    assert last(customer.id).fields["remark"] == ("x", Customer.get_by_id(customer.id).remark)
    assert Customer.get_by_id(customer.id).remark == text


@pytest.mark.parametrize("text", ["云\x00岭", "云\x1b岭", "云\ud83d岭"])
def test_signs_that_cannot_be_read_are_left_out(office: OfficeInUse, text: str) -> None:
    customer = Customer.create(name=text, remark=text)
    kept = Customer.get_by_id(customer.id)
    assert (kept.name, kept.remark) == ("云岭", "云岭")
    assert last(customer.id).fields["name"] == (None, "云岭")
    assert customer.name == "云岭"
    assert [hit.key for hit in find("云岭", ["customer"])] == [customer.id]


def test_stale_copy_does_not_put_old_values_back(office: OfficeInUse) -> None:
    key = Customer.create(name="云岭数据", phone="0871-1").id
    here, there = Customer.get_by_id(key), Customer.get_by_id(key)
    there.phone = "0871-2"
    there.save()
    here.remark = "另一个窗口"
    here.save()
    kept = Customer.get_by_id(key)
    assert (kept.phone, kept.remark) == ("0871-2", "另一个窗口")


def test_record_taken_back_is_stored_by_the_next_save(office: OfficeInUse) -> None:
    known, new = Customer.create(name="旧客户"), Customer(name="新客户")
    with pytest.raises(Abandoned), writing():
        new.save()
        known.remark = "已改"
        known.save()
        raise Abandoned
    assert find("新客户") == []
    assert not Customer.select().where(Customer.id == new.id).exists()
    new.save()
    known.save()
    assert Customer.get_by_id(new.id).name == "新客户"
    assert Customer.get_by_id(known.id).remark == "已改"


def test_inner_block_taken_back_leaves_the_outer_one(office: OfficeInUse) -> None:
    first, second = Customer(name="留下"), Customer(name="退回")
    with writing():
        first.save()
        with pytest.raises(Abandoned), writing():
            second.save()
            raise Abandoned
    assert Customer.get_or_none(Customer.id == first.id)
    assert not first.is_dirty()
    assert second.is_dirty()


def test_records_stored_in_bulk_are_logged_found_and_can_be_saved_again(office: OfficeInUse) -> None:
    customers = [Customer(name=f"云岭第{number}公司") for number in range(3)]
    assert insert_many(Customer, customers) == 3
    customers[1].remark = "后来"
    customers[1].save()
    assert [change.action for change in changes.history(customers[1].id)] == ["update", "insert"]
    assert {hit.key for hit in find("云岭第")} == {customer.id for customer in customers}


def test_renamed_account_still_signs_in(office: OfficeInUse) -> None:
    account = add_account(office.folder, Account(name="周敏"), "eight chars")
    account.name = "周敏敏"
    account.save()
    assert vault.unlock(office.keys, "周敏敏", "eight chars") == office.key
    with pytest.raises(Abandoned), writing():
        account.name = "周敏"
        account.save()
        raise Abandoned
    assert vault.unlock(office.keys, "周敏敏", "eight chars") == office.key


def test_triggers_follow_the_declarations(office: OfficeInUse) -> None:
    database.execute_sql("DROP TRIGGER customer_insert")
    database.execute_sql("CREATE TRIGGER left_over AFTER INSERT ON customer BEGIN SELECT 1; END")
    office.reopen()
    triggers = {name for (name,) in database.execute_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    assert "customer_insert" in triggers
    assert "left_over" not in triggers


def sealed_log(office: OfficeInUse) -> int:
    """Make a log with three seals and return its last place."""
    for name in ("甲", "乙", "丙"):
        Customer.create(name=name)
        changes.seal_log()
    changes.seal_log()
    assert changes.broken_seal() is None
    return int(database.execute_sql("SELECT max(seq) FROM change_log").fetchone()[0])


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE change_log SET fields = replace(fields, '乙', '丁') WHERE seq = {last} - 1",
        "UPDATE change_log SET account = 1 WHERE seq = {last}",
        "UPDATE change_log SET at = '2020-01-01 00:00:00' WHERE seq = 1",
        "DELETE FROM change_log WHERE seq = {last} - 1",
        "DELETE FROM change_log WHERE seq = {last}",
        "DELETE FROM log_seal WHERE number = (SELECT max(number) FROM log_seal)",
        "DELETE FROM log_seal WHERE number = 1",
        "DELETE FROM log_seal",
        "UPDATE log_seal SET digest = 'f' WHERE number = 2",
        "UPDATE log_seal SET until = until - 1 WHERE number = 2",
    ],
)
def test_tampered_log_shows(office: OfficeInUse, tampering: str) -> None:
    last = sealed_log(office)
    database.execute_sql(tampering.format(last=last))
    assert changes.broken_seal() is not None


def test_entry_removed_before_it_was_sealed_shows(office: OfficeInUse) -> None:
    sealed_log(office)
    Customer.create(name="丁")
    Customer.create(name="戊")
    assert changes.broken_seal() is None
    database.execute_sql("DELETE FROM change_log WHERE seq = (SELECT max(seq) FROM change_log) - 1")
    assert changes.broken_seal() is not None


def test_acts_taken_back_leave_no_gap(office: OfficeInUse) -> None:
    with pytest.raises(Abandoned), writing():
        Customer.create(name="退回")
        raise Abandoned
    Customer.create(name="留下")
    assert changes.broken_seal() is None


def test_only_administrators_manage_accounts(office: OfficeInUse) -> None:
    office.act_as(MANAGER)
    with pytest.raises(Problem, match="权限"):
        add_account(office.folder, Account(name="周敏"), "eight chars")
    assert not Account.select().where(Account.name == "周敏").exists()
