"""Tries who opens the office's data: passwords, the recovery key, and key files that are damaged."""

import json
from pathlib import Path

import pytest
from office_fixtures import ADMINISTRATOR, COLLEAGUE, MANAGER, PASSWORD, REP, OfficeInUse

from models import office as offices
from models.account import Account
from models.customer import Customer
from models.store import key_file, session, vault
from models.store.database import database
from rules.problem import Problem


def test_every_account_opens_with_its_password(closed_office: OfficeInUse) -> None:
    account = offices.sign_in(closed_office.folder, f" {REP} ", PASSWORD)
    assert (account.name, account.role) == (REP, "rep")
    assert session.acting() == session.Acting(account.id, REP, "rep")


@pytest.mark.parametrize("name, password", [(REP, "wrong password"), ("没有这人", PASSWORD), ("", ""), (REP, "")])
def test_wrong_password_opens_nothing(closed_office: OfficeInUse, name: str, password: str) -> None:
    with pytest.raises(Problem, match="用户名或密码不对"):
        offices.sign_in(closed_office.folder, name, password)
    assert database.is_closed()


def test_recovery_key_opens_as_administrator_however_it_is_typed(closed_office: OfficeInUse) -> None:
    loose = f"  {closed_office.recovery.lower().replace('-', ' ')} "
    assert offices.sign_in_by_recovery(closed_office.folder, loose).name == ADMINISTRATOR
    offices.close_office()
    for wrong in ("", "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA", closed_office.recovery[:-1]):
        with pytest.raises(Problem, match="恢复密钥不对"):
            offices.sign_in_by_recovery(closed_office.folder, wrong)


def test_password_is_the_same_in_full_and_half_width(office: OfficeInUse) -> None:
    account = office.act_as(REP)
    offices.set_password(office.folder, account, "ＡＢＣ１２３４５é")
    offices.close_office()
    assert offices.sign_in(office.folder, REP, "ABC12345e\u0301").name == REP


def test_new_password_replaces_the_old_one(office: OfficeInUse) -> None:
    account = office.act_as(REP)
    offices.set_password(office.folder, account, "another one")
    with pytest.raises(Problem):
        vault.unlock(office.keys, REP, PASSWORD)
    assert vault.unlock(office.keys, REP, "another one") == office.key
    assert vault.unlock(office.keys, COLLEAGUE, PASSWORD) == office.key


def test_others_passwords_are_the_administrators_business(office: OfficeInUse) -> None:
    colleague = Account.get(Account.name == COLLEAGUE)
    office.act_as(MANAGER)
    with pytest.raises(Problem, match="权限"):
        offices.set_password(office.folder, colleague, "another one")
    office.act_as(ADMINISTRATOR)
    offices.set_password(office.folder, colleague, "another one")
    assert vault.unlock(office.keys, COLLEAGUE, "another one") == office.key


@pytest.mark.parametrize("password", ["", "short", "七个字符还不够"])
def test_weak_passwords_are_refused_everywhere(office: OfficeInUse, tmp_path: Path, password: str) -> None:
    with pytest.raises(Problem, match="密码太短"):
        offices.set_password(office.folder, office.act_as(ADMINISTRATOR), password)
    with pytest.raises(Problem, match="密码太短"):
        offices.add_account(office.folder, Account(name="周敏"), password)
    with pytest.raises(Problem, match="密码太短"):
        offices.create_office(tmp_path / "新", "云岭市分公司", "林晓", password)
    assert not (tmp_path / "新").exists()


def test_empty_password_never_wraps_a_key(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="empty"):
        vault.create(tmp_path / "keys", vault.new_data_key(), "林晓", "")


def test_name_is_taken_only_once(office: OfficeInUse) -> None:
    with pytest.raises(Problem, match=f"已有一位「{REP}」"):
        offices.add_account(office.folder, Account(name=f"{REP} "), "eight chars")


def test_account_without_a_password_is_not_kept(office: OfficeInUse) -> None:
    office.keys.write_text("{}", encoding="utf-8")
    with pytest.raises(Problem, match="密钥文件"):
        offices.add_account(office.folder, Account(name="周敏"), "eight chars")
    assert not Account.select().where(Account.name == "周敏").exists()


def test_account_that_left_no_longer_signs_in(office: OfficeInUse) -> None:
    account = Account.get(Account.name == REP)
    account.active = False
    account.save()
    offices.close_office()
    with pytest.raises(Problem, match="停用"):
        offices.sign_in(office.folder, REP, PASSWORD)
    assert session.acting().account is None


def wrappings(office: OfficeInUse) -> dict[str, dict[str, str]]:
    """Return what the key file holds for each account."""
    return json.loads(office.keys.read_text(encoding="utf-8"))["accounts"]


def test_key_file_holds_neither_key_nor_password(office: OfficeInUse) -> None:
    text = office.keys.read_text(encoding="utf-8")
    assert set(wrappings(office)) == set(key_file.account_names(office.keys))
    assert PASSWORD not in text
    assert office.recovery not in text
    assert office.recovery.replace("-", "") not in text
    for wrapping in wrappings(office).values():
        assert office.key not in key_file.Wrapping(**wrapping).parts()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b"\xff\xfe garbage",
        b'{"accounts": [], "recovery": {}}',
        b'{"accounts": {}, "recovery": {"salt": "AA==", "wrapped": "AA==", "seal": "AA=="}}',
        b'{"accounts": {"x": {"salt": 1, "wrapped": 2, "seal": 3, "cost": 4}}, "recovery": null}',
    ],
)
def test_damaged_key_file_is_told_in_words(closed_office: OfficeInUse, content: bytes) -> None:
    closed_office.keys.write_bytes(content)
    for attempt in (
        lambda: offices.sign_in(closed_office.folder, ADMINISTRATOR, PASSWORD),
        lambda: offices.sign_in_by_recovery(closed_office.folder, closed_office.recovery),
        lambda: key_file.account_names(closed_office.keys),
    ):
        with pytest.raises(Problem, match="读不出密钥文件"):
            attempt()


@pytest.mark.parametrize("cost", [[], [0, 64, 1], [3, 1 << 40, 1], [10**9, 64, 1], [1, 64, 64], "abc", None])
def test_damaged_file_cannot_ask_for_all_memory_or_time(closed_office: OfficeInUse, cost: object) -> None:
    kept = json.loads(closed_office.keys.read_text(encoding="utf-8"))
    kept["accounts"][ADMINISTRATOR]["cost"] = cost
    closed_office.keys.write_text(json.dumps(kept), encoding="utf-8")
    with pytest.raises(Problem, match="读不出密钥文件"):
        offices.sign_in(closed_office.folder, ADMINISTRATOR, PASSWORD)


def test_passwords_are_as_hard_to_guess_as_recommended(
    office: OfficeInUse, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    strong = key_file.Cost(3, 65536, 4)  # the second recommendation of RFC 9106
    monkeypatch.setattr(vault, "COST", strong)
    offices.set_password(office.folder, office.act_as(REP), "another one")
    assert wrappings(office)[REP]["cost"] == [3, 65536, 4]
    assert vault.unlock(office.keys, REP, "another one") == office.key


@pytest.mark.parametrize("part", ["salt", "wrapped", "seal"])
def test_changed_wrapping_opens_nothing(closed_office: OfficeInUse, part: str) -> None:
    kept = json.loads(closed_office.keys.read_text(encoding="utf-8"))
    value = kept["accounts"][ADMINISTRATOR][part]
    kept["accounts"][ADMINISTRATOR][part] = ("B" if value[0] == "A" else "A") + value[1:]
    closed_office.keys.write_text(json.dumps(kept), encoding="utf-8")
    with pytest.raises(Problem, match="用户名或密码不对"):
        offices.sign_in(closed_office.folder, ADMINISTRATOR, PASSWORD)


def test_new_office_never_destroys_the_keys_of_data_moved_away(closed_office: OfficeInUse, tmp_path: Path) -> None:
    keys = closed_office.keys.read_bytes()
    closed_office.file.replace(tmp_path / "moved.db")
    offices.create_office(closed_office.folder, "云岭市分公司", "新管理员", "eight chars")
    assert keys in [file.read_bytes() for file in closed_office.folder.glob("office.keys.*")]
    assert Customer.select().count() == 0


def test_office_is_not_made_twice(closed_office: OfficeInUse) -> None:
    before = closed_office.keys.read_bytes()
    with pytest.raises(Problem, match="已有一份数据"):
        offices.create_office(closed_office.folder, "云岭市分公司", "林晓", "eight chars")
    assert closed_office.keys.read_bytes() == before
