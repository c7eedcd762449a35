"""An office whose records are printed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.office import close_office, create_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Path]:
    """A new office with nothing in it but its administrator, who is signed in."""
    create_office(tmp_path / "office", "云岭市分公司", "苏小雪", "correct horse")
    yield tmp_path
    close_office()
