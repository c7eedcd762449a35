"""Names of files: what Windows forbids is replaced, what looks like a document is one."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.file_names import LONGEST, UNNAMED, legal_file_name, may_be_opened, media_type

FORBIDDEN = set('<>:"/\\|?*')


@pytest.mark.parametrize(
    ("given_name", "legal"),
    [
        ("专线合同.pdf", "专线合同.pdf"),
        ("报价 12:30?.xlsx", "报价 12：30？.xlsx"),
        ("..\\..\\窗口.txt", "..＼..＼窗口.txt"),
        ("CON.txt", "_CON.txt"),
        ("com1", "_com1"),
        ("NUL .pdf", "_NUL .pdf"),
        ("CONTRACT.pdf", "CONTRACT.pdf"),
        ("结尾有点. . ", "结尾有点"),
        ("\u202efdp.合同.exe", "fdp.合同.exe"),
        (" \t\n", UNNAMED),
        ("...", UNNAMED),
    ],
)
def test_names_become_legal(given_name: str, legal: str) -> None:
    assert legal_file_name(given_name) == legal


def test_a_long_name_keeps_its_ending() -> None:
    legal = legal_file_name("合同" * 200 + ".pdf")
    assert legal.endswith("合.pdf")
    assert len(legal.encode("utf-8")) <= LONGEST


@given(st.text(max_size=300))
def test_every_name_becomes_legal_and_stays_so(name: str) -> None:
    legal = legal_file_name(name)
    assert legal and not FORBIDDEN & set(legal)
    assert not any(unicodedata.category(c) in {"Cc", "Cf", "Cs"} for c in legal)
    assert legal[-1] not in ". " and len(legal.encode("utf-8")) <= LONGEST
    assert legal_file_name(legal) == legal


@pytest.mark.parametrize(
    "name", ["a.exe", "a.PDF.js", "a.lnk", "a.docm", "a.xlsm", "a.html", "a.bat", "a", "a.pdf.scr"]
)
def test_programs_scripts_and_unknown_kinds_may_not_be_opened(name: str) -> None:
    assert not may_be_opened(name)


@pytest.mark.parametrize(("name", "kind"), [("合同.PDF", "application/pdf"), ("a.b.docx", "wordprocessingml.document")])
def test_documents_may_be_opened(name: str, kind: str) -> None:
    assert may_be_opened(name)
    assert media_type(name).endswith(kind)
