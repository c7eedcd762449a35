"""The office that imports are tried in."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.account import Account
from models.office import close_office, create_office
from models.store.database import database
from models.store.session import Acting, act_as, acting


@pytest.fixture(scope="session")
def made_office(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, Acting]:
    """The data of a new office with two reps, its key and its administrator; made once."""
    folder = tmp_path_factory.mktemp("office")
    create_office(folder, "演示分公司", "苏小雪", "correct horse")
    Account.create(name="林小满")
    Account.create(name="吴白露")
    who = acting()
    close_office()
    return folder, database.key, who


@pytest.fixture
def office(tmp_path: Path, made_office: tuple[Path, bytes, Acting]) -> Iterator[Path]:
    """A folder of its own for the test; the office's data are a copy, and its administrator is signed in."""
    folder, key, who = made_office
    shutil.copytree(folder, tmp_path / "office")
    database.open_file(tmp_path / "office" / "office.db", key)
    database.connect()
    act_as(who)
    yield tmp_path
    close_office()
