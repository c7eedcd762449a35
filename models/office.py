"""The office itself: its name on every page, and making, opening and closing its data."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

import apsw
import peewee as pw

from models.account import Account
from models.calendar_day import load_calendar
from models.industry import load_industries
from models.store import backup, changes, migrate, session, vault
from models.store.database import database, storage_problem, writing
from models.store.fields import PUBLIC, LinkField, TextField
from models.store.files import remove_left
from models.store.place import BACKUPS, FILE, KEYS, check_folder, holds_office
from models.store.record import Record
from models.team import Team
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_FIRST_CALENDAR_YEAR = 2024
_Result = TypeVar("_Result")


class Office(Record):
    """The one office a data file belongs to; `branch` and `department` head every printed page."""

    branch = TextField(QT_TRANSLATE_NOOP("Records", "单位名称"), level=PUBLIC, width=200)
    department = TextField(QT_TRANSLATE_NOOP("Records", "部门名称"), level=PUBLIC, default="政企客户部")
    leader = LinkField(Account, QT_TRANSLATE_NOOP("Records", "分管领导"), null=True, level=PUBLIC)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "本单位")
        icon = "ph.buildings"
        name_field = "branch"
        list_columns = ("branch", "department")

    @property
    def heading(self) -> str:
        """Return what stands at the upper left of every page."""
        return f"{self.branch} · {self.department}"

    def store(self) -> None:
        """Store changed names or another leader; managers and administrators only."""
        session.demand("change_settings")
        if not (self.branch or "").strip():
            raise Problem(QT_TRANSLATE_NOOP("Problem", "单位名称要填写，它印在每一页的左上角。"))
        self.save()


def the_office() -> Office:
    """Return the office whose data are open."""
    return Office.select().get()


def create_office(folder: Path, branch: str, name: str, password: str) -> str:
    """Make the data of a new office with its first administrator, who is then signed in; return the recovery key.

    Raises `Problem` where data lie there already, the folder is unfit, or the password is shorter than 8 characters.
    """
    if holds_office(folder):
        message = QT_TRANSLATE_NOOP("Problem", "「{folder}」里已有一份数据。请直接登录，或另选一个文件夹。")
        raise Problem(message, folder=str(folder))
    if not branch.strip() or not name.strip():
        raise Problem(QT_TRANSLATE_NOOP("Problem", "单位名称和管理员姓名都要填写。"))
    check_password(password)
    check_folder(folder)
    key, part = vault.new_data_key(), folder / f"{FILE}.part"
    _make_room(folder)
    try:
        database.open_file(part, key)
        _connected(lambda: _fill(branch.strip(), name.strip()))
        close_office()
        backup.check_header(part)
        recovery = vault.create(folder / KEYS, key, name.strip(), password)
        part.replace(folder / FILE)
    finally:
        _remove_half(folder)
    open_with_key(folder, key, name.strip())
    return recovery


def _remove_half(folder: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        remove_left(folder / f"{FILE}.part{ending}")


def _make_room(folder: Path) -> None:
    """Put aside what belongs to data that were moved elsewhere, and remove what an interrupted attempt left."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _remove_half(folder)
        for orphan in filter(Path.exists, (folder / KEYS, folder / f"{FILE}-wal")):
            orphan.replace(orphan.with_name(f"{orphan.name}.{datetime.now():%Y%m%d-%H%M%S}"))
    except OSError as error:
        message = QT_TRANSLATE_NOOP("Problem", "「{folder}」里不能写文件。请检查文件夹权限，或另选一个文件夹。")
        raise Problem(message, folder=str(folder)) from error


def check_password(password: str) -> None:
    """Raise `Problem` for a password nobody should rely on."""
    if len(password) < 8:
        raise Problem(QT_TRANSLATE_NOOP("Problem", "密码太短。请至少用 8 个字符。"))


def _fill(branch: str, name: str) -> None:
    _bring_up_to_date(None)
    with writing():
        load_industries()
        load_calendar(_FIRST_CALENDAR_YEAR, date.today().year + 1)
        _load_templates()
        team = Team.create(name=branch)
        Account.create(name=name, role="administrator", team=team)
        Office.create(branch=branch)


def sign_in(folder: Path, name: str, password: str) -> Account:
    """Open the office's data as one of its accounts; raises `Problem` where that is not possible."""
    return open_with_key(folder, vault.unlock(folder / KEYS, name.strip(), password), name.strip())


def sign_in_by_recovery(folder: Path, recovery: str) -> Account:
    """Open the office's data with the printed recovery key, as its first administrator."""
    return open_with_key(folder, vault.recover(folder / KEYS, recovery), None)


def open_with_key(folder: Path, key: bytes, name: str | None) -> Account:
    """Open the office's data with the data key itself, as the account `name` or else the first administrator."""
    check_folder(folder)
    backup.check_header(folder / FILE)
    database.open_file(folder / FILE, key)
    return _connected(lambda: _enter(folder, name))


def _enter(folder: Path, name: str | None) -> Account:
    _bring_up_to_date(folder)
    wanted = Account.name == name if name else Account.role == "administrator"
    account: Account | None = Account.present().where(wanted, Account.active).order_by(Account.id).first()
    if account is None:
        raise Problem(QT_TRANSLATE_NOOP("Problem", "这个账号已停用。请找管理员恢复。"))
    session.act_as(session.Acting(account.id, account.name, account.role))
    changes.seal_log()
    return account


def _connected(work: Callable[[], _Result]) -> _Result:
    """Connect this thread, do the work, and close again where the work fails."""
    try:
        database.connect(reuse_if_open=True)
        return work()
    except (pw.DatabaseError, apsw.Error) as error:
        close_office()
        raise storage_problem(error) from error
    except Problem:
        close_office()
        raise


def _bring_up_to_date(folder: Path | None) -> None:
    """Apply pending steps, on a file that was backed up just before if it holds anything."""
    from models import RECORD_TYPES  # all record types, of which this is one

    steps = migrate.pending()
    if steps and folder is not None:
        backup.back_up_into(folder / BACKUPS)
    if steps:
        migrate.upgrade()
    changes.refresh_triggers(RECORD_TYPES)
    if steps and folder is not None:
        _load_templates()


def _load_templates() -> None:
    """Store the texts the program brings along, where this office never had any."""
    from models.letter_template import load_letter_templates  # whose letters are headed by the office
    from models.preparation_template import load_templates

    with session.from_origin("templates"):
        load_templates()
        load_letter_templates()


def close_office() -> None:
    """Sign out: seal the change log where that is possible, and close the file."""
    if not database.is_closed():
        with suppress(Problem):  # a full disk must not keep the file open; the next start seals
            if session.acting().account is not None:
                changes.seal_log()
        database.close()
    session.act_as(session.Acting())


def add_account(folder: Path, account: Account, password: str) -> Account:
    """Store a new account and let it open the data with its password; administrators only."""
    session.demand("manage_accounts")
    check_password(password)
    account.name = account.name.strip()
    if Account.select().where(Account.name == account.name).exists():
        raise Problem(
            QT_TRANSLATE_NOOP("Problem", "已有一位「{name}」。请在姓名后加部门或序号以示区别。"), name=account.name
        )
    with writing():
        account.save()
        vault.add(folder / KEYS, database.key, account.name, password)
    return account


def set_password(folder: Path, account: Account, password: str) -> None:
    """Give an account a new password: everybody their own, administrators anybody's."""
    if account.id != session.acting().account:
        session.demand("manage_accounts")
    check_password(password)
    vault.add(folder / KEYS, database.key, account.name, password)


def change_own_password(folder: Path, old: str, new: str) -> None:
    """Give the signed-in account a new password; raises `Problem` where the old one is wrong."""
    account = Account.get_by_id(session.acting().account)
    vault.unlock(folder / KEYS, account.name, old)
    set_password(folder, account, new)


def back_up_office(folder: Path, file: Path | None = None) -> Path:
    """Seal the change log and write a checked copy to `file`, or into the office's folder; administrators only."""
    session.demand("back_up")
    changes.seal_log()
    return backup.back_up(file) if file else backup.back_up_into(folder / BACKUPS)


def back_up_daily(folder: Path) -> Path | None:
    """Write the day's backup, whoever is signed in, unless the office's own folder has one of today."""
    days = {made.date() for made in backup.backups_in(folder / BACKUPS)}  # some in the future, if the clock was wrong
    if date.today() in days:
        return None
    changes.seal_log()
    return backup.back_up_into(folder / BACKUPS)


def last_backup(folder: Path) -> datetime | None:
    """Return when the newest backup in the office's own folder was made."""
    return max(backup.backups_in(folder / BACKUPS), default=None)
