"""Problems are told, defects are logged, and the program goes on."""

import sys
from collections.abc import Iterator
from pathlib import Path

import peewee
import pytest
from office_fixtures import OfficeInUse
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from models.customer import Customer
from models.store.database import database
from rules.problem import Problem
from ui.kit import errors


@pytest.fixture(autouse=True)
def hook_stays() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def raise_through_hook(reason: Exception) -> None:
    """Do what Python does with an exception nobody caught."""
    try:
        raise reason
    except type(reason):
        sys.excepthook(*sys.exc_info())


def test_problem_is_told_with_its_values(qapp: QApplication) -> None:
    said = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        said.extend(text.text() for text in dialog.findChildren(QLabel))
        dialog.accept()

    errors.install_excepthook()
    QTimer.singleShot(0, read)
    raise_through_hook(Problem("工作簿 {file} 有密码，请另存为无密码的文件。", file="台账.xlsx"))
    assert "工作簿 台账.xlsx 有密码，请另存为无密码的文件。" in said


def test_a_disk_that_cannot_be_read_is_no_defect(office: OfficeInUse, qapp: QApplication) -> None:
    told: list[BaseException] = []
    errors.install_excepthook(tell_problem=told.append, tell_defect=told.append)
    with office.file.open("r+b") as stream:
        stream.truncate(8192)  # the rest of a file on a stick that was pulled out
    database.close()
    with pytest.raises(peewee.DatabaseError) as failed:
        Customer.select().count()
    raise_through_hook(failed.value)
    assert [type(reason) for reason in told] == [Problem]


def test_defect_is_written_to_the_log_and_told_politely(qapp: QApplication, tmp_path: Path) -> None:
    file = errors.start_log(tmp_path / "logs" / "zhengqi.log")
    handler = errors.LOG.handlers[-1]
    told = []
    try:
        errors.install_excepthook(tell_defect=told.append)
        raise_through_hook(KeyError("nobody"))
    finally:
        errors.LOG.removeHandler(handler)
        handler.close()
    text = file.read_text(encoding="utf-8")
    assert "KeyError: 'nobody'" in text
    assert "raise_through_hook" in text
    assert [type(reason) for reason in told] == [KeyError]


def test_polite_dialog_shows_no_traceback(qapp: QApplication) -> None:
    said = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        said.extend(text.text() for text in dialog.findChildren(QLabel))
        dialog.accept()

    QTimer.singleShot(0, read)
    errors.show_defect(KeyError("nobody"))
    assert "nobody" not in "".join(said)
    assert str(errors.log_file()) in "".join(said)
