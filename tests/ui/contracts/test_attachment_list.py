"""Files in the window: added by choice and drop, opened read-only, saved, deleted and taken back."""

import os
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from models.attachment import Attachment, attach_file
from ui.contracts.attachment_list import AttachmentList, size_text
from ui.contracts.opened_files import OPENED, OpenedFiles


@pytest.fixture
def files(scene: object, qtbot: QtBot) -> AttachmentList:
    """The files of the rep's contract, of which there are none yet."""
    made = AttachmentList(scene.desk, scene.contract)
    qtbot.addWidget(made)
    return made


def written(folder: Path, name: str, content: bytes = b"%PDF-1.7 text") -> Path:
    """Write a file."""
    file = folder / name
    file.write_bytes(content)
    return file


def added(files: AttachmentList, qtbot: QtBot, *places: Path) -> None:
    """Add files and wait for them."""
    with qtbot.waitSignal(files.counted):
        files.acts.add(places)


def test_dropped_files_are_kept_and_can_be_taken_back(
    files: AttachmentList, scene: object, tmp_path: Path, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setUrls(
        [QUrl.fromLocalFile(str(written(tmp_path, name, name.encode()))) for name in ("合同.pdf", "报价.xlsx")]
    )
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    with qtbot.waitSignal(files.counted):
        files.dropEvent(QDropEvent(QPointF(9, 9), action, data, button, Qt.KeyboardModifier.NoModifier))
    assert sorted(row.accessibleName() for row in files.rows) == ["合同.pdf", "报价.xlsx"]
    assert files.title.text() == "附件 2"
    assert scene.frame.said[-1][0] == "已添加 2 个附件"
    scene.frame.said[-1][1]()
    assert files.rows == []


def test_what_cannot_be_kept_is_told_and_the_rest_is_kept(
    files: AttachmentList, scene: object, tmp_path: Path, qtbot: QtBot
) -> None:
    huge = tmp_path / "录像.mp4"
    with huge.open("wb") as stream:
        os.truncate(stream.fileno(), 1 << 31)
    added(files, qtbot, huge, written(tmp_path, "空.txt", b""))
    assert "「录像.mp4」有 2,048 MB" in files.banner.text() and not files.banner.isHidden()
    assert [row.accessibleName() for row in files.rows] == ["空.txt"]
    assert "空文件" in scene.frame.said[-1][0]


def test_the_same_file_again_is_told(files: AttachmentList, scene: object, tmp_path: Path, qtbot: QtBot) -> None:
    file = written(tmp_path, "合同.pdf")
    added(files, qtbot, file)
    files.acts.add([file])
    qtbot.waitUntil(lambda: len(scene.frame.said) == 2)
    assert "没有重复存入" in scene.frame.said[-1][0]
    assert len(files.rows) == 1


def test_a_document_opens_as_a_private_read_only_copy(
    files: AttachmentList, viewer: object, tmp_path: Path, qtbot: QtBot
) -> None:
    file = written(tmp_path, "报价.pdf")
    added(files, qtbot, file)
    Attachment.update(name="报价 12:30?.pdf").execute()
    files.refresh()
    files.rows[0].open_button.click()
    qtbot.waitUntil(lambda: bool(viewer.shown))
    (copy,) = viewer.shown
    assert (copy.name, copy.read_bytes()) == ("报价 12：30？.pdf", file.read_bytes())
    assert not copy.stat().st_mode & 0o222
    if os.name == "posix":
        assert copy.parents[1].stat().st_mode & 0o077 == 0
    OPENED.remove()
    assert not copy.exists()
    assert list(Path(tempfile.gettempdir()).glob("zhengqi-opened-*")) == []


def test_a_program_is_only_saved(
    files: AttachmentList, viewer: object, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    added(files, qtbot, written(tmp_path, "控件.exe", b"MZ"))
    row = files.rows[0]
    assert not row.open_button.isEnabled() and "只能另存" in row.open_button.toolTip()
    target = tmp_path / "取出.exe"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    row.open_wanted.emit()
    qtbot.waitUntil(target.exists)
    assert target.read_bytes() == b"MZ" and viewer.shown == []


def test_deleting_a_file_can_be_taken_back(files: AttachmentList, scene: object, tmp_path: Path, qtbot: QtBot) -> None:
    added(files, qtbot, written(tmp_path, "合同.pdf"))
    files.rows[0].discard_button.click()
    assert files.rows == []
    scene.frame.said[-1][1]()
    assert len(files.rows) == 1


def test_a_crashs_copies_are_swept(scene: object, tmp_path: Path) -> None:
    kept = attach_file(written(tmp_path, "合同.pdf"), scene.contract, scene.desk.now())
    left = OpenedFiles().lay(kept)
    OpenedFiles().remove()
    assert not left.exists()


@pytest.mark.parametrize(("size", "text"), [(0, "0 B"), (1023, "1023 B"), (4096, "4 KB"), (3_600_000, "3.4 MB")])
def test_sizes_as_people_read_them(size: int, text: str) -> None:
    assert size_text(size) == text
