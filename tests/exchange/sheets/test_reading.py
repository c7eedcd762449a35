"""Opens files of every kind and condition: each is read, or refused in one plain sentence."""

import io
import threading
import zipfile
from pathlib import Path

import pytest
from made_sheets import xlsx_bytes

from exchange.sheets import guard
from exchange.sheets.reading import load, read_workbook
from exchange.sheets.workbook import CELLS_MAX, Merge
from rules.problem import Problem

ROWS = (("客户名称", "电话"), ("青瓦台账软件有限公司", "13900000275"))
CSV = "客户名称,电话\r\n青瓦台账软件有限公司,13900000275\r\n"
HTML = (
    "<html><meta charset=utf-8><table><tr><th>客户名称</th><th>电话</th></tr>"
    "<tr><td rowspan=2>青瓦台账软件有限公司</td><td>13900000275</td></tr><tr><td>0755-83350000</td></tr></table></html>"
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("encoding", "seen"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("gb18030", "gb18030"),
        ("gbk", "gb18030"),
    ],
)
@pytest.mark.parametrize("name", ["客户.csv", "客户.xls", "客户.txt"])
def test_text_is_read_in_any_encoding_under_any_suffix(tmp_path, encoding, seen, name):
    workbook = load(written(tmp_path, name, CSV.encode(encoding)))
    assert workbook.encoding == seen
    assert workbook.sheets[0].rows == ROWS
    assert workbook.sheets[0].name == "客户"


@pytest.mark.parametrize("separator", [",", "\t", ";", "|", "，"])
def test_the_separator_is_found(tmp_path, separator):
    text = CSV.replace(",", separator)
    assert load(written(tmp_path, "a.csv", text.encode())).sheets[0].rows == ROWS


def test_the_separator_excel_tells_is_believed(tmp_path):
    data = b"sep=;\r\na;b,c,d\r\n1;2,3,4\r\n"
    assert load(written(tmp_path, "a.csv", data)).sheets[0].rows == (("a", "b,c,d"), ("1", "2,3,4"))


def test_utf8_cut_in_the_middle_of_a_character_stays_utf8(tmp_path):
    workbook = load(written(tmp_path, "a.csv", CSV.encode()[:-30]))
    assert workbook.encoding == "utf-8"
    assert workbook.sheets[0].rows[0] == ROWS[0]


def test_quoted_cells_keep_separators_and_line_breaks(tmp_path):
    data = '"云岭,数据","第一行\n第二行","他说""好"""\n'.encode()
    assert load(written(tmp_path, "a.csv", data)).sheets[0].rows == (("云岭,数据", "第一行\n第二行", '他说"好"'),)


@pytest.mark.parametrize("name", ["a.xlsx", "a.xls", "a.csv"])
def test_a_spreadsheet_is_known_by_its_content(tmp_path, name):
    assert load(written(tmp_path, name, xlsx_bytes(ROWS))).sheets[0].rows == ROWS


def test_a_web_page_called_xls_is_read(tmp_path):
    sheet = load(written(tmp_path, "导出.xls", HTML.encode())).sheets[0]
    assert sheet.rows[2] == ("青瓦台账软件有限公司", "0755-83350000")
    assert sheet.merged == (Merge(1, 0, 2, 0),)


def test_merged_cells_are_filled_down_and_right(tmp_path):
    rows = (("一", "", "二"), ("", "", "三"))
    sheet = load(written(tmp_path, "a.xlsx", xlsx_bytes(rows, [(0, 0, 1, 1)]))).sheets[0]
    assert sheet.rows == (("一", "一", "二"), ("一", "一", "三"))
    assert len(sheet.merged) == 1


def test_text_that_looks_like_a_formula_stays_text(tmp_path):
    rows = (("=1+1", "+86 139", "-1", "@我"),)
    assert load(written(tmp_path, "a.xlsx", xlsx_bytes(rows))).sheets[0].rows == rows


def test_a_guarded_read_gives_the_same(tmp_path):
    path = written(tmp_path, "a.xlsx", xlsx_bytes(ROWS))
    assert read_workbook(path) == load(path)


def take_much(path: Path) -> int:
    held = b"x" * 300_000_000
    return take_long(path) + len(held)


def take_long(path: Path) -> int:
    threading.Event().wait(5)
    return 0


@pytest.mark.parametrize(
    ("read", "limit", "at"), [(take_much, "MEMORY_MAX", 150_000_000), (take_long, "SECONDS_MAX", 1)]
)
def test_what_takes_too_much_is_stopped(tmp_path, monkeypatch, read, limit, at):
    monkeypatch.setattr(guard, limit, at)
    with pytest.raises(Problem, match=r"a\.xlsx"):
        guard.run_guarded(read, tmp_path / "a.xlsx")


def archive(**parts: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for name, data in parts.items():
            packed.writestr(name.replace("__", "/"), data)
    return buffer.getvalue()


REFUSED = {
    "empty": (b"", "空文件"),
    "only spaces": (b"\xef\xbb\xbf \r\n \r\n", "空文件"),
    "cut spreadsheet": (xlsx_bytes(ROWS)[:-300], "损坏"),
    "cut early": (xlsx_bytes(ROWS)[:60], "损坏"),
    "cut old spreadsheet": (OLE + b"\0" * 600 + "Workbook".encode("utf-16-le"), "损坏"),
    "password": (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "密码"),
    "word document": (OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le"), "不是表格"),
    "new word document": (archive(word__document=b"x"), "不是表格"),
    "archive": (archive(photo=b"x"), "压缩包"),
    "pdf": (b"%PDF-1.7\n", "不是表格"),
    "picture": (b"\x89PNG\r\n", "不是表格"),
    "excel 2": (b"\x09\x00\x04\x00\x02\x00\x10\x00", "很旧"),
    "xml": (b'<?xml version="1.0"?><Workbook xmlns="urn:x"/>', "XML"),
    "page without table": (b"<html><body>x</body></html>", "没有表格"),
    "bytes of anything": (bytes(range(256)) * 50, "编码"),
    "western text": ("Café,naïve,Ünlü\n".encode("cp1252") * 3, "编码"),
    "endless quote": (b'a,b\n1,"' + b"x" * 1_100_000, "引号"),
    "empty sheets": (xlsx_bytes(()), "都是空的"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_read_is_refused_in_words(tmp_path, case):
    data, said = REFUSED[case]
    with pytest.raises(Problem, match=said) as refused:
        load(written(tmp_path, "客户.xls", data))
    assert "客户.xls" in str(refused.value)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(Problem, match="找不到文件「没有"):
        load(tmp_path / "没有.xlsx")


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(Problem, match="打不开"):
        load(tmp_path)


def test_too_many_cells_are_refused(tmp_path):
    width = CELLS_MAX // 1000 + 1
    with pytest.raises(Problem, match="太大"):
        load(written(tmp_path, "a.csv", b"," * width + b"\n" * 1001))


def test_two_cells_a_world_apart_cannot_take_the_memory(tmp_path):
    path = written(tmp_path, "far.xlsx", _with_far_cell(xlsx_bytes([("x",)])))
    with pytest.raises(Problem, match=r"损坏|太费时间"):
        read_workbook(path)


def _with_far_cell(data: bytes) -> bytes:
    source, buffer = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for name in source.namelist():
            text = source.read(name)
            if name.endswith("sheet1.xml"):
                cell = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
                text = text.replace(b"</sheetData>", cell)
            packed.writestr(name, text)
    return buffer.getvalue()


def test_a_zip_bomb_is_stopped(tmp_path):
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", b"<Types/>")
        with packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(1100):
                part.write(b" " * 1_000_000)
    with pytest.raises(Problem, match="太大"):
        read_workbook(path)
