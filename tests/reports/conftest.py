"""An office whose records are printed."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.office import close_office, create_office, sign_in

NAME, PASSWORD = "苏小雪", "correct horse"


@pytest.fixture(scope="session")
def new_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an office that was just made; making one takes a second."""
    folder = tmp_path_factory.mktemp("new") / "office"
    create_office(folder, "云岭市分公司", NAME, PASSWORD)
    close_office()
    return folder


@pytest.fixture
def office(new_office: Path, tmp_path: Path) -> Iterator[Path]:
    """A new office with nothing in it but its administrator, who is signed in."""
    sign_in(Path(shutil.copytree(new_office, tmp_path / "office")), NAME, PASSWORD)
    yield tmp_path
    close_office()
