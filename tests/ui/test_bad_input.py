"""Bad input at the real window: a plain sentence, nothing half-written, never a defect."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
import steps_of_the_office as first
from faulty_places import read_only
from own_sheets import guest_sheet
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from steps_of_the_office import RETURN
from user_hands import CTRL, Clock, Defects, Hands

from models import office
from models.account import Account
from models.banquet_guest import BanquetGuest
from models.customer import Customer
from models.print_log import PrintLog
from models.store.place import holds_office
from models.tour_application import TourApplication
from models.visit import Visit
from reports.page import font_files, fonts
from ui.application import Program
from ui.kit.background import wait_for_all
from ui.kit.banner import Banner
from ui.kit.errors import LOG
from ui.records.links import install_links

STRINGS = Path(__file__).parents[3] / "shared" / "data" / "bad" / "blns.txt"
SOON = datetime(2026, 12, 3, 9)
NAMES = ("一", "长" * 200, "👩‍🚀 航天 🚀", "甲\x00乙\x1b[31m\u202e丙", "'; DROP TABLE customer; --", "{name} %s \\n")


@pytest.fixture
def start(cheap_passwords: None, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """Hands on the program as it starts where there are no data yet."""
    install_links()
    defects = Defects()
    LOG.addHandler(defects)
    (tmp_path / "数据").mkdir()
    program = Program(tmp_path / "数据" / "政企", Clock(datetime(2026, 11, 25, 8, 12)))
    program.begin()
    yield Hands(program, qtbot, monkeypatch)
    program.window.close()
    office.close_office()
    LOG.removeHandler(defects)
    assert not defects.told()


@pytest.fixture
def hands(start: Hands) -> Hands:
    """Hands of the administrator of a new office, in which somebody goes on visits."""
    first.start_the_office(start)
    Account.create(name="王磊", role="rep")
    return start


def told(card: object) -> str:
    """Return what a card or drawer says is wrong."""
    QApplication.processEvents()
    return " ".join(banner.text() for banner in card.findChildren(Banner) if not banner.isHidden())


def add_customer(hands: Hands, name: str) -> str:
    """Enter a customer by name; return why it was refused, or nothing."""
    hands.window.go("customers", "new")
    drawer = hands.drawer
    hands.type(name, drawer.form.editor("name"))
    hands.key(RETURN, CTRL)
    if hands.window.drawers.drawer() is None:
        return ""
    refused = drawer.form.fields["name"].error() or told(drawer)
    hands.window.close_drawer()
    return refused


def test_names_nobody_bears_are_stored_whole_or_refused_in_words(hands: Hands) -> None:
    for name in NAMES:
        before = Customer.select().count()
        refused = add_customer(hands, name)
        assert Customer.select().count() == before + (not refused), name
    assert add_customer(hands, "   ")
    assert Customer.select().where(Customer.name == "长" * 200).exists()


def test_a_day_that_does_not_exist_is_said_at_the_field(hands: Hands) -> None:
    customer = Customer.create(name="青岩水泥有限公司")
    hands.window.go("visits", ("new", customer.id))
    form = hands.drawer.form
    hands.type("2026-02-30", form.day)
    hands.key(RETURN, CTRL)
    assert "没有这一天" in form.fields["day"].error()
    assert not Visit.select().exists()


def test_a_wrong_password_is_said_each_time_and_locks_nobody_out(hands: Hands) -> None:
    hands.sign_out()
    hands.activate()
    card = hands.program.window
    for wrong in ("", "wrong", "x" * 3000):
        hands.type(wrong, card.secret)
        hands.key(RETURN)
        assert hands.program.window is card and "密码" in told(card)
    hands.sign_in(first.ADMINISTRATOR, first.PASSWORD)


def test_a_place_that_cannot_be_written_is_said_at_the_first_start(start: Hands) -> None:
    with read_only(start.program.folder.parent):
        start.activate()
        start.fill(("云岭市分公司", first.ADMINISTRATOR, first.PASSWORD, first.PASSWORD))
        assert "文件夹" in told(start.program.window)
    assert not holds_office(start.program.folder)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("空.xlsx", b""),
        ("截断.xlsx", b"PK\x03\x04" + bytes(200)),
        ("加密.xlsx", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(1024)),
        ("其实是网页.xls", b"<html><script>alert(1)</script></html>"),
        ("敌意.csv", ("=cmd|' /C calc'!A0," * 50 + "\n").encode() * 30),
        ("图片.png", b"\x89PNG\r\n\x1a\n" + bytes(64)),
    ],
)
def test_a_sheet_that_is_none_is_refused_where_it_was_dropped(
    hands: Hands, tmp_path: Path, name: str, content: bytes
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    hands.window.go("import")
    page = hands.window.page("import")
    hands.drop(page.start, file)
    hands.wait(lambda: bool(told(page)))
    assert "请" in told(page) and not Customer.select().exists()


def test_guests_dropped_without_a_banquet_are_not_read(hands: Hands, tmp_path: Path) -> None:
    hands.window.go("import")
    page = hands.window.page("import")
    page.start.kind.set_value("guests")
    page.start.kind.changed.emit("guests")
    hands.drop(page.start, guest_sheet(tmp_path))
    assert wait_for_all()
    hands.settle()
    assert page.views.currentIndex() == 0 and "宴会" in page.start._banquet_field.error()


def test_more_guests_than_seats_are_said_in_figures(hands: Hands, tmp_path: Path) -> None:
    hands.window.go("banquets", "new")
    for field, size in (("tables", "1"), ("main_seats", "10")):
        hands.type(size, hands.drawer.hall_fields[field].editor)
    first.enter(hands, {"title": "小宴"})
    hands.next_file = guest_sheet(tmp_path, 30)
    view = hands.window.page("banquets").view
    with hands.answering("导入"):
        hands.press("导入名单", view)
    hands.wait(lambda: len(view.hall.guests) == 35)
    hands.press("自动排座", view)
    hands.wait(lambda: not view.arranging.is_running)
    assert "座位不够" in hands.said()
    assert BanquetGuest.select().where(BanquetGuest.table.is_null()).count() in (25, 35)


@pytest.fixture
def no_fonts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Let all fonts be looked for in one empty folder."""
    caches = (fonts.face, fonts.face_for, fonts.missing_glyphs, fonts.runs, fonts.text_width)
    monkeypatch.setattr(font_files, "folders", lambda: dict.fromkeys(("packaged", "windows", "debian"), (tmp_path,)))
    for cache in caches:
        cache.cache_clear()
    yield
    for cache in caches:
        cache.cache_clear()


def test_without_a_font_nothing_is_printed_and_it_is_said(hands: Hands, no_fonts: None) -> None:
    host = Account.get()
    tour = TourApplication.create(organisation="远帆印务", head="高远", purpose="看", start=SOON, host=host)
    hands.window.go("tours", tour.id)
    page = hands.window.page("tours")
    hands.press("打印许可证", page.detail)
    hands.wait(lambda: "字体" in hands.said())
    assert page.pages.count() == 1 and not PrintLog.select().exists()


@pytest.mark.realdata
@pytest.mark.skipif(not STRINGS.is_file(), reason="没有 shared/data/bad/blns.txt")
def test_naughty_strings_are_only_text(hands: Hands) -> None:
    lines = STRINGS.read_text(encoding="utf-8").splitlines()
    strings = [line for line in lines if line.strip() and not line.startswith("#")][::13]
    customer = Customer.create(name="青岩水泥有限公司")
    palette = hands.window.palette_search
    for text in strings:
        before = Customer.select().count()
        refused = add_customer(hands, text)
        assert Customer.select().count() == before + (not refused), text
        hands.window.go("visits", ("new", customer.id, SOON))
        hands.type(text, hands.drawer.form.purpose)
        hands.window.close_drawer()
        palette.open(text)
    assert wait_for_all()
    hands.settle()
    palette.close_palette()


def test_a_purpose_of_any_text_is_kept_as_it_was_typed(hands: Hands) -> None:
    customer = Customer.create(name="青岩水泥有限公司")
    rep = Account.create(name="秦朗", role="rep")
    for day, text in enumerate(NAMES, start=1):
        hands.window.go("visits", ("new", customer.id, datetime(2027, 1 + day, 5, 10)))
        hands.drawer.form.rep.set_value(rep.id)
        hands.type(text, hands.drawer.form.purpose)
        hands.key(RETURN, CTRL)
        assert hands.window.drawers.drawer() is None, told(hands.drawer)
    assert Visit.select().count() == len(NAMES)
