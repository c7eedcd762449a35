"""Gives every test folder an office of its own: real encrypted files, made once and copied for each test."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from models import office as offices
from models.account import Account
from models.office import BACKUPS, FILE, KEYS
from models.store import vault
from models.store.database import database
from models.store.session import Acting, act_as

PASSWORD = "云岭 correct horse"
ADMINISTRATOR, MANAGER, CLERK, REP, COLLEAGUE = "林晓", "陈立", "沈安", "王磊", "李娜"
ROLES = {MANAGER: "manager", CLERK: "clerk", REP: "rep", COLLEAGUE: "rep"}


@dataclass(frozen=True, slots=True)
class OfficeInUse:
    """The open office of one test; everybody's password is `PASSWORD`."""

    folder: Path
    key: bytes
    recovery: str

    @property
    def file(self) -> Path:
        """Return the encrypted file."""
        return self.folder / FILE

    @property
    def keys(self) -> Path:
        """Return the file of wrapped keys."""
        return self.folder / KEYS

    @property
    def backups(self) -> Path:
        """Return the office's own folder of backups."""
        return self.folder / BACKUPS

    def act_as(self, name: str) -> Account:
        """Let `name` be signed in from now on."""
        account = Account.get(Account.name == name)
        act_as(Acting(account.id, account.name, account.role))
        return account

    def reopen(self, name: str = ADMINISTRATOR) -> Account:
        """Close the office and open it again, as after a restart."""
        offices.close_office()
        return offices.open_with_key(self.folder, self.key, name)


@pytest.fixture(scope="session")
def cheap_passwords() -> Iterator[None]:
    """Passwords that cost no time; the cost stands in the key file, so that everything else is as always."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vault, "COST", vault.Cost(1, 64, 1))
        yield


@pytest.fixture(scope="session")
def office_template(cheap_passwords: None, tmp_path_factory: pytest.TempPathFactory) -> OfficeInUse:
    """A closed office with one account for each role, and two reps."""
    folder = tmp_path_factory.mktemp("template") / "政企 数据"
    recovery = offices.create_office(folder, "云岭市分公司", ADMINISTRATOR, PASSWORD)
    for name, role in ROLES.items():
        offices.add_account(folder, Account(name=name, role=role), PASSWORD)
    template = OfficeInUse(folder, database.key, recovery)
    offices.close_office()
    return template


@pytest.fixture
def office(office_template: OfficeInUse, tmp_path: Path) -> Iterator[OfficeInUse]:
    """An open office of this test alone, signed in as the administrator."""
    folder = tmp_path / "政企 数据"
    shutil.copytree(office_template.folder, folder)
    offices.open_with_key(folder, office_template.key, ADMINISTRATOR)
    database.connection().pragma("synchronous", 0)  # no test cuts the power, and waiting for the disk takes most time
    yield OfficeInUse(folder, office_template.key, office_template.recovery)
    offices.close_office()


@pytest.fixture
def closed_office(office: OfficeInUse) -> OfficeInUse:
    """The same, with nobody signed in."""
    offices.close_office()
    return office
