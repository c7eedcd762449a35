"""Reads cards as phones and mail programs write them: every version, old charsets, folded and broken lines."""

import pytest
from made_sheets import DATA

from exchange.sheets.reading import load

HEADINGS = ("单位名称", "姓名", "部门", "职务", "手机", "座机", "电子邮箱", "生日", "备注", "单位地址", "照片")


def quoted(text: str, charset: str) -> str:
    """Every byte as quoted-printable, as phones write it."""
    return "".join(f"={byte:02X}" for byte in text.encode(charset))


def read(tmp_path, *lines: str, charset: str = "utf-8") -> list[dict[str, str]]:
    """The cards of a file made of these lines, by heading; empty fields are left out."""
    file = tmp_path / "名片.vcf"
    file.write_bytes("\r\n".join(lines).encode(charset))
    head, *rows = load(file).sheets[0].rows
    assert head == HEADINGS
    return [{name: cell for name, cell in zip(head, row) if cell} for row in rows]


def card(version: str, *lines: str) -> list[str]:
    """The lines of one card."""
    return ["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD"]


@pytest.mark.parametrize("said", [";CHARSET=GBK", ";CHARSET=GB18030", ";CHARSET=gb2312", ""])
def test_old_phones_quote_gbk_and_may_not_say_so(tmp_path, said):
    name, organisation = quoted("顾;主任", "gbk"), quoted("云岭数据", "gbk")
    lines = card(
        "2.1",
        f"N{said};ENCODING=QUOTED-PRINTABLE:{name};;;",
        f"ORG{said};ENCODING=quoted-printable:{organisation[:18]}=",
        f"{organisation[18:]};{quoted('办公室', 'gbk')}",
        "TEL;CELL;PREF:139-0000-0275",
        "TEL;WORK;FAX:0571-88000001",
        "TEL;WORK;VOICE:0571-88000000",
    )
    assert read(tmp_path, *lines) == [
        {"单位名称": "云岭数据", "姓名": "顾主任", "部门": "办公室", "手机": "139-0000-0275", "座机": "0571-88000000"}
    ]


def test_cards_in_plain_gbk_are_read(tmp_path):
    lines = card("2.1", "N;CHARSET=GBK:韩;小舟;;;", "FN;CHARSET=GBK:小舟 韩", "NOTE:喜欢喝茶，不吃羊肉, 忌烟")
    assert read(tmp_path, *lines, charset="gbk") == [{"姓名": "韩小舟", "备注": "喜欢喝茶，不吃羊肉, 忌烟"}]


def test_a_file_holds_several_cards_and_pictures_are_named_only(tmp_path):
    first = card(
        "3.0", "FN:周 工", "ORG:千帆云;研发\\;测试部", "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAYABgAAD", " ABCD"
    )
    second = card(
        "3.0", "FN:John Doe", "item1.TEL:13900000276", "item1.X-ABLabel:工作", "NOTE:第一行\\n第二", " 行\\, 完"
    )
    assert read(tmp_path, *first, "", *second) == [
        {"单位名称": "千帆云", "姓名": "周 工", "部门": "研发;测试部", "照片": "有（不导入）"},
        {"姓名": "John Doe", "手机": "13900000276", "备注": "第一行\n第二行, 完"},
    ]


def test_pictures_that_are_not_folded_spoil_no_card(tmp_path):
    lines = card(
        "2.1", "FN:周工", "PHOTO;ENCODING=BASE64;JPEG:", "/9j/4AAQSkZJRgABAQ", "AAYABgAAD=", "", "TEL;CELL:139"
    )
    assert read(tmp_path, *lines) == [{"姓名": "周工", "手机": "139", "照片": "有（不导入）"}]


def test_version_four(tmp_path):
    lines = card(
        "4.0",
        "FN:林小满",
        'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+86-571-88000000;ext=102',
        "TEL;VALUE=uri;TYPE=cell:tel:+86-139-0000-0277",
        "BDAY:19800305",
        "ADR;TYPE=work:;;文三路 1 号;杭州市;浙江省;310000;中国",
    )
    assert read(tmp_path, *lines) == [
        {
            "姓名": "林小满",
            "手机": "+86-139-0000-0277",
            "座机": "+86-571-88000000转102",
            "生日": "1980-03-05",
            "单位地址": "浙江省杭州市文三路 1 号",
        }
    ]


@pytest.mark.parametrize("day", ["--0305", "--03-05", "1604-03-05"])
def test_a_birthday_without_its_year_goes_to_the_remark(tmp_path, day):
    assert read(tmp_path, *card("4.0", "FN:林小满", f"BDAY:{day}")) == [{"姓名": "林小满", "备注": "生日 3 月 5 日"}]


def test_a_card_that_cannot_be_read_is_shown_not_dropped(tmp_path):
    broken, good = card("3.0", "FN:甲", "这一行没有冒号"), card("3.0", "FN:乙")
    first, second = read(tmp_path, *broken, *good)
    assert first["备注"].startswith("这张名片读不出来") and "FN:甲" in first["备注"]
    assert second == {"姓名": "乙"}


@pytest.mark.realdata
@pytest.mark.skipif(not DATA.is_dir(), reason="真实名片不在源码旁边：没有 shared/data 文件夹")
def test_cards_of_real_programs_are_read():
    files = sorted((DATA / "vcard").rglob("*.vcf"))
    people = [row for file in files for row in load(file).sheets[0].rows[1:]]
    assert len(files) == 13 and len(people) == 16
    assert all(row[HEADINGS.index("姓名")] for row in people)
    assert sum(bool(row[HEADINGS.index("手机")] or row[HEADINGS.index("座机")]) for row in people) == 13
