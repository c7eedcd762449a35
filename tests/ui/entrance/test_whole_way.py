"""The way in, as somebody walks it: first start, recovery key, desk, lock, sign-in, and what to do when it fails."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from models import office
from models.store.place import holds_office
from models.store.session import acting
from ui.application import Program
from ui.entrance.first_start import FirstStart
from ui.entrance.new_password import NewPassword
from ui.entrance.recovery_card import RecoveryCard
from ui.entrance.sign_in import BACKUP, BACKUP_BY_KEY, RECOVERY, SignIn
from ui.entrance.sign_in import PASSWORD as PASSWORD_WAY
from ui.kit.banner import Banner
from ui.main_window import MainWindow
from ui.preferences import preference, remember
from ui.records.links import install_links

NAME, PASSWORD, NEW = "方长亭", "云岭 correct horse", "another 口令 2026"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def program(cheap_passwords: None, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program on a folder with nothing in it."""
    install_links()
    made = Program(tmp_path / "政企 数据", lambda: datetime(2026, 11, 25, 10, 12))
    made.begin()
    yield made
    made.window.close()
    office.close_office()


def shown(program: Program, kind: type) -> object:
    """Return the window, which must be of this kind."""
    assert isinstance(program.window, kind)
    return program.window


def told(card: object) -> str:
    """Return what the card says is wrong."""
    QApplication.processEvents()
    return " ".join(banner.text() for banner in card.findChildren(Banner) if not banner.isHidden())


def make_office(program: Program) -> str:
    """Go through the first start to the desk; return the recovery key."""
    first = shown(program, FirstStart)
    for editor, text in ((first.branch, "云岭市分公司"), (first.name, NAME)):
        editor.setText(text)
    first.pair.first.setText(PASSWORD)
    first.pair.again.setText(PASSWORD)
    QTest.keyClick(first.pair.again, Qt.Key.Key_Return)
    card = shown(program, RecoveryCard)
    recovery = card.recovery
    assert not card.enter.isEnabled()
    QTest.mouseClick(card.sure, LEFT)
    QTest.mouseClick(card.enter, LEFT)
    shown(program, MainWindow)
    return recovery


def sign_in(program: Program, secret: str) -> None:
    """Type a secret into the card and press Enter."""
    card = shown(program, SignIn)
    card.secret.setText(secret)
    QTest.keyClick(card.secret, Qt.Key.Key_Return)


def test_first_start_says_what_is_missing_and_makes_nothing(program: Program) -> None:
    first = shown(program, FirstStart)
    QTest.mouseClick(first.create, LEFT)
    assert all(field.error() for field in first._fields)
    first.branch.setText("云岭市分公司")
    assert not first._fields[0].error()
    first.name.setText(NAME)
    first.pair.first.setText("short")
    first.pair.again.setText("other")
    QTest.mouseClick(first.create, LEFT)
    assert first.pair.again_field.error()
    first.pair.again.setText("short")
    QTest.mouseClick(first.create, LEFT)
    assert "8" in told(first)
    assert not holds_office(program.folder)


def test_the_desk_opens_on_today_and_its_lock_keeps_the_name(program: Program) -> None:
    make_office(program)
    window = shown(program, MainWindow)
    assert window.pages.currentWidget() is window.page("today")
    window.left.emit("lock")
    card = shown(program, SignIn)
    assert (card.names.text(), acting().account) == (NAME, None)
    sign_in(program, "wrong password")
    assert "密码" in told(shown(program, SignIn))
    sign_in(program, PASSWORD)
    shown(program, MainWindow)
    assert acting().name == NAME


def test_the_recovery_key_lets_in_and_sets_a_new_password(program: Program) -> None:
    recovery = make_office(program)
    program.window.left.emit("sign_out")
    shown(program, SignIn).take_way(RECOVERY)
    sign_in(program, "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567")
    assert "恢复密钥" in told(shown(program, SignIn))
    sign_in(program, recovery.lower().replace("-", " "))
    card = shown(program, NewPassword)
    card.pair.first.setText(NEW)
    card.pair.again.setText(NEW)
    card.store()
    shown(program, MainWindow).left.emit("lock")
    sign_in(program, PASSWORD)
    assert told(shown(program, SignIn))
    sign_in(program, NEW)
    shown(program, MainWindow)


def test_a_backup_takes_the_place_of_the_data(program: Program) -> None:
    make_office(program)
    backup = office.back_up_office(program.folder)
    own = office.the_office()
    own.branch = "改过的名字"
    own.store()
    program.window.left.emit("lock")
    card = shown(program, SignIn)
    card.restore_from(backup)
    assert card.way == BACKUP and backup.name in card._explanation.text()
    sign_in(program, "wrong password")
    assert told(card)
    sign_in(program, PASSWORD)
    shown(program, MainWindow)
    assert office.the_office().branch == "云岭市分公司"


@pytest.fixture
def brought(program: Program, tmp_path: Path) -> tuple[Path, str]:
    """A backup that was brought from a PC which is no more, and its recovery key; this PC is empty."""
    recovery = make_office(program)
    backup = office.back_up_office(program.folder)
    program.window.left.emit("sign_out")
    program.folder = tmp_path / "新电脑"
    program.begin()
    return backup, recovery


def choose(backup: Path, monkeypatch: pytest.MonkeyPatch, program: Program) -> SignIn:
    """Press 从备份恢复 at the first start and choose the file."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    QTest.mouseClick(shown(program, FirstStart).restore, LEFT)
    return shown(program, SignIn)


def test_a_new_pc_takes_a_backup_and_knows_who_could_sign_in(
    program: Program, brought: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    card = choose(brought[0], monkeypatch, program)
    assert card.names.text() == NAME and not told(card)
    sign_in(program, PASSWORD)
    shown(program, MainWindow)
    assert program.folder.name == "新电脑" and office.the_office().branch == "云岭市分公司"


def test_a_new_pc_takes_a_backup_by_the_recovery_key_where_the_password_is_forgotten(
    program: Program, brought: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    card = choose(brought[0], monkeypatch, program)
    QTest.mouseClick(card._links[BACKUP_BY_KEY], LEFT)
    sign_in(program, brought[1])
    shown(program, NewPassword)


def test_one_can_go_back_from_the_backup_to_the_first_start(
    program: Program, brought: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    card = choose(brought[0], monkeypatch, program)
    assert card._links[PASSWORD_WAY].text() == "返回"
    QTest.mouseClick(card._links[PASSWORD_WAY], LEFT)
    shown(program, FirstStart)
    assert not holds_office(program.folder)


def test_the_key_is_saved_on_a_sheet_and_a_full_disk_is_said(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.create_office(program.folder, "云岭市分公司", NAME, PASSWORD)
    program._keep_recovery("ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567")
    card = shown(program, RecoveryCard)
    file = tmp_path / "恢复密钥.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    card.save_now()
    assert file.read_bytes().startswith(b"%PDF")
    assert file.name in card.saved.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file / "x.pdf"), ""))
    card.save_now()
    assert told(card)


def test_another_language_opens_the_desk_again(program: Program) -> None:
    make_office(program)
    remember("language", "en")
    before = program.window
    program.window.desk.language_wanted.emit("zh_CN")
    assert program.window is not before
    assert preference("language") == "zh_CN"


def test_the_demo_office_is_made_beside_the_window(program: Program, qtbot: QtBot) -> None:
    first = shown(program, FirstStart)
    QTest.mouseClick(first.demo, LEFT)
    assert not first.create.isEnabled()
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=60_000)
    assert program.folder.name.endswith("-demo")
    assert acting().role == "rep"


def test_enter_ticks_off_the_recovery_key_and_goes_on(program: Program) -> None:
    program._keep_recovery("ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567")
    card = program.window
    assert isinstance(card, RecoveryCard)
    kept = []
    card.kept.disconnect()
    card.kept.connect(lambda: kept.append(True))
    card._go_on()
    assert not kept
    card.sure.setChecked(True)
    card._go_on()
    assert kept == [True]
