"""What nobody caught: a failing disk is said in words, a defect is logged, and no traceback is shown."""

from pathlib import Path

import apsw
import platformdirs
import pytest

from commands.defects import log_file, tell_defect


@pytest.fixture(autouse=True)
def own_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_log_dir", lambda *_, **__: str(tmp_path / "日志"))


def test_a_defect_is_logged_and_the_log_named(capsys: pytest.CaptureFixture[str]) -> None:
    tell_defect(KeyError, KeyError("nobody"), None)
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and str(log_file()) in said
    assert "KeyError: 'nobody'" in log_file().read_text(encoding="utf-8")


def test_a_failing_disk_is_said_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    tell_defect(apsw.IOError, apsw.IOError("disk I/O error"), None)
    assert "磁盘读写出错" in capsys.readouterr().err
    assert not log_file().exists()
