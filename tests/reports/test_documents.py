"""Printing documents about records: serial numbers, log, files, and what may go wrong."""

import datetime as dt
import errno
import io
from pathlib import Path
from typing import BinaryIO

import pytest
from pdf_reading import assert_in_order, fonts_of, pages_of

from models.account import Account
from models.banquet import Banquet
from models.banquet_dish import BanquetDish
from models.banquet_guest import BanquetGuest
from models.banquet_table import BanquetTable
from models.budget_line import BudgetLine
from models.print_log import PrintLog
from models.run_sheet_item import RunSheetItem
from models.store.session import acting
from models.tour_application import TourApplication
from models.tour_area import TourArea
from models.tour_stop import TourStop
from models.vehicle import Vehicle
from reports import documents
from reports.documents import DOCUMENTS, preview_document, print_document
from reports.page.frame import Imprint
from reports.page.sheet import Drawn
from reports.read_tour import read_visit_permit
from reports.visit_permit import NOT_APPROVED, Visitor
from rules.problem import Problem

pytestmark = pytest.mark.usefixtures("office")
NINE = dt.datetime(2026, 12, 3, 9, 0)
YEAR = dt.datetime.now().year


def _tour(**changes: object) -> TourApplication:
    me = acting().account
    area = TourArea.create(name="线缆车间", notes="戴安全帽，\n走黄线以内", photos="no", interviews="approval")
    hall = TourArea.create(name="数字展厅", interviews="yes")
    guide = Account.create(name="许惊蛰", extension="6033")
    facts = {
        "organisation": "云岭轨道装备有限公司",
        "head": "陶令时",
        "head_title": "副总经理",
        "visitor_count": 3,
        "visitors": "䶮𬱖 工程师\n\n丁一\nJohn Smith 顾问",
        "purpose": "选型",
        "start": NINE,
        "minutes": 150,
        "host": me,
        "guide": guide,
        "vehicle": Vehicle.create(name="中巴", plate="云岭 0017", seats=19),
        "department_by": me,
        "department_at": NINE,
    }
    tour = TourApplication.create(**{**facts, **changes})
    TourStop.create(tour=tour, area=hall, arrive=NINE, minutes=25)
    TourStop.create(tour=tour, area=area, arrive=NINE + dt.timedelta(minutes=30), note="看样品")
    return tour


def _banquet(guests: int = 12, seats: int = 10) -> Banquet:
    banquet = Banquet.create(title="年终答谢晚宴", start=NINE, hall="云锦厅")
    tables = [
        BanquetTable.create(banquet=banquet, number=number, x=4.0 * number, y=4.0, seats=seats, is_main=number == 1)
        for number in (1, 2)
    ]
    for number in range(guests):
        role = {0: "host", 1: "guest_of_honour"}.get(number, "guest")
        table, seat = tables[number // seats], number % seats
        side = "host" if number % 2 == 0 else "guest"
        BanquetGuest.create(banquet=banquet, name=f"来宾{number}", side=side, role=role, table=table, seat=seat)
    return banquet


def test_a_permit_is_printed_from_the_records_and_logged(tmp_path: Path) -> None:
    tour = _tour(status="approved")
    printed = print_document("visit-permit", tour.id, tmp_path / "out" / "permit.pdf")
    assert (printed.serial, printed.times_printed, printed.pages, printed.missing) == (f"CG-{YEAR}-0001", 1, 2, "")
    data = printed.file.read_bytes()
    front, back = pages_of(data)
    assert_in_order(front, "云岭市分公司 · 政企客户部", printed.serial, "陶令时　副总经理", "3 人", "许惊蛰　短号 6033")
    assert_in_order(
        front, "09:00", "数字展厅", "25 分钟", "09:30", "线缆车间", "看样品", "● 线缆车间", "戴安全帽，走黄线以内"
    )
    assert_in_order(front, "不可以", "经领导同意", "主办部门", "苏小雪", "2026-12-03", "办公室", "门卫存根")
    assert NOT_APPROVED not in front
    assert_in_order(back, "䶮𬱖", "工程师", "丁一", "John Smith", "顾问")
    assert all(fonts_of(data).values())
    (entry,) = PrintLog.select()
    assert (entry.document, entry.subject, entry.account_id) == ("visit-permit", tour.id, acting().account)


@pytest.mark.parametrize(
    ("line", "name", "title"),
    [
        ("陶令时 副总经理", "陶令时", "副总经理"),
        ("陶令时，副总经理", "陶令时", "副总经理"),
        ("John Fitzgerald Smith 顾问", "John Fitzgerald Smith", "顾问"),
        ("John Smith", "John Smith", ""),
        ("丁一", "丁一", ""),
    ],
)
def test_a_visitors_line_is_a_name_and_what_they_are(line: str, name: str, title: str) -> None:
    assert read_visit_permit(_tour(visitors=line).id).visitors == (Visitor(name, title),)


def test_a_reprint_keeps_its_serial_and_says_so(tmp_path: Path) -> None:
    tour, file = _tour(), tmp_path / "permit.pdf"
    first, second = (print_document("visit-permit", tour.id, file) for _ in range(2))
    assert first.serial == second.serial
    assert second.times_printed == 2
    assert "第2次打印" in pages_of(file.read_bytes())[0]
    assert PrintLog.select().count() == 2


def test_serials_are_never_used_twice(tmp_path: Path) -> None:
    first, banquet = _tour(), _banquet()
    print_document("visit-permit", first.id, tmp_path / "a.pdf")
    first.discard()
    again = TourApplication.create(organisation="乙", head="甲", purpose="看", start=NINE, host=acting().account)
    assert print_document("visit-permit", again.id, tmp_path / "b.pdf").serial == f"CG-{YEAR}-0002"
    assert print_document("seating-plan", banquet.id, tmp_path / "c.pdf").serial == f"YH-{YEAR}-0001"


def test_a_tour_with_nothing_decided_is_printed_for_signing_only(tmp_path: Path) -> None:
    bare = TourApplication.create(organisation="乙公司", head="甲", purpose="看", start=NINE, host=acting().account)
    print_document("visit-permit", bare.id, tmp_path / "a.pdf")
    (front,) = pages_of((tmp_path / "a.pdf").read_bytes())
    assert_in_order(front, NOT_APPROVED, "未安排", "不用车", "不需要", "年　月　日")


def test_all_documents_of_a_banquet_share_one_serial_and_count_prints_apart(tmp_path: Path) -> None:
    banquet = _banquet()
    BanquetDish.create(banquet=banquet, name="清蒸鲈鱼")
    RunSheetItem.create(banquet=banquet, start=0, what="致辞")
    BudgetLine.create(banquet=banquet, name="菜金")
    kinds = {name: document.serial_kind for name, document in DOCUMENTS.items() if document.record is Banquet}
    printed = {name: print_document(name, banquet.id, tmp_path / f"{name}.pdf") for name in kinds}
    expected = {(name, f"{kind}-{YEAR}-0001", 1) for name, kind in kinds.items()}
    assert {(name, each.serial, each.times_printed) for name, each in printed.items()} == expected
    (plan,) = pages_of(printed["seating-plan"].file.read_bytes())
    assert_in_order(plan, "年终答谢晚宴　席位图", "2 桌 12 座", "主人", "主宾", "来宾1")
    table = pages_of(printed["table-plan"].file.read_bytes())
    assert_in_order(table[1], f"YH-{YEAR}-0001-2", "2 号桌席位表", "桌长 来宾10", "来宾10", "来宾11")
    (first, *_) = pages_of(printed["place-cards"].file.read_bytes())
    assert first.count("主宾") == 2


def test_seats_are_drawn_where_the_protocol_has_them(tmp_path: Path) -> None:
    seats = DOCUMENTS["table-plan"].load(_banquet().id).tables[0].seats
    assert [seat.label for seat in seats] == ["主", "副", *map(str, range(1, 9))]
    assert (seats[0].angle, seats[1].angle) == (0, 180)
    assert seats[2].angle > 180, "the host's right hand is on the reader's left"
    assert (seats[2].name, seats[2].place) == ("来宾1", "主宾")


def test_a_guest_on_a_seat_the_table_no_longer_has_is_not_lost() -> None:
    banquet = _banquet(10)
    BanquetTable.update(seats=8).where(BanquetTable.banquet == banquet).execute()
    assert {seat.name for _, seat in DOCUMENTS["place-cards"].load(banquet.id).seated} == {
        f"来宾{n}" for n in range(10)
    }


def test_a_banquet_without_seats_is_sent_to_seating_first(tmp_path: Path) -> None:
    banquet = Banquet.create(title="空席", start=NINE)
    with pytest.raises(Problem, match="还没有人入座"):
        print_document("seating-plan", banquet.id, tmp_path / "a.pdf")
    assert PrintLog.select().count() == 0


@pytest.mark.parametrize(
    ("name", "sentence"), [("invoice", "没有叫「invoice」的文件"), ("visit-permit", "找不到要打印的记录")]
)
def test_what_does_not_exist_cannot_be_printed(tmp_path: Path, name: str, sentence: str) -> None:
    with pytest.raises(Problem, match=sentence):
        print_document(name, 4711, tmp_path / "a.pdf")


def test_a_preview_takes_no_number_until_the_first_print(tmp_path: Path) -> None:
    banquet, before, after = _banquet(), io.BytesIO(), io.BytesIO()
    preview_document("seating-plan", banquet.id, before)
    assert "首次打印时编号" in pages_of(before.getvalue())[0]
    assert PrintLog.select().count() == 0
    print_document("seating-plan", banquet.id, tmp_path / "a.pdf")
    preview_document("table-plan", banquet.id, after)
    assert f"YH-{YEAR}-0001" in pages_of(after.getvalue())[0]


def test_what_no_font_can_draw_is_reported(tmp_path: Path) -> None:
    banquet = _banquet(1)
    BanquetGuest.update(name="王😀").where(BanquetGuest.banquet == banquet).execute()
    assert print_document("place-cards", banquet.id, tmp_path / "a.pdf").missing == "😀"


def _full_disk(_content: object, _imprint: Imprint, file: BinaryIO) -> Drawn:
    file.write(b"%PDF")
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_leaves_the_old_file_the_log_and_the_numbers_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    banquet, file = _banquet(), tmp_path / "cards.pdf"
    file.write_bytes(b"old")
    document = DOCUMENTS["place-cards"]
    full = documents.Document(**{name: getattr(document, name) for name in document.__slots__} | {"draw": _full_disk})
    monkeypatch.setitem(DOCUMENTS, "place-cards", full)
    with pytest.raises(Problem, match="写不了文件"):
        print_document("place-cards", banquet.id, file)
    assert file.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["cards.pdf"]
    assert PrintLog.select().count() == 0
    monkeypatch.undo()
    assert print_document("place-cards", banquet.id, file).serial == f"YH-{YEAR}-0001"


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Problem, match="「cards"):
        print_document("place-cards", _banquet().id, tmp_path / "file" / "cards.pdf")


def test_documents_are_named_in_kebab_case_and_titled() -> None:
    assert set(DOCUMENTS) >= {"visit-permit", "seating-plan", "table-plan", "place-cards"}
    assert all(document.title and document.icon.startswith("ph.") for document in DOCUMENTS.values())
