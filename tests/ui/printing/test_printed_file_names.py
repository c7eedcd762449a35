"""What a printed file may be called."""

from hypothesis import given
from hypothesis import strategies as st

from ui.printing.file_names import FORBIDDEN, legal_file_name


@given(st.text())
def test_no_text_makes_an_illegal_name(text: str) -> None:
    name = legal_file_name(text)
    assert not set(name) & set(FORBIDDEN)
    assert len(name) <= 80 and not name.endswith((" ", "."))


def test_an_ordinary_name_stays() -> None:
    assert legal_file_name("参观许可证 远帆印务有限公司") == "参观许可证 远帆印务有限公司"
