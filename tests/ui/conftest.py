"""What every test of the window leaves as it was: the editors of fields."""

from collections.abc import Iterator

import pytest

from ui.kit.editors import EDITORS


@pytest.fixture(autouse=True)
def editors_as_before() -> Iterator[None]:
    """Forget editors registered by a test, such as those of links, which need an office."""
    before = dict(EDITORS)
    yield
    EDITORS.clear()
    EDITORS.update(before)
