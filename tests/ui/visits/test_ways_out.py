"""Visits leave as a calendar file from the calendar's menu, and a calendar file is looked at before it comes in."""

from pathlib import Path

import icalendar
import pytest
from PySide6.QtWidgets import QFileDialog
from visits_scene import NOW, Scene

from models.visit import Visit
from ui.visits.page import VisitsPage


def choose(page: VisitsPage, text: str) -> None:
    next(action for action in page.menu().actions() if text in action.text()).trigger()


def test_the_calendar_is_saved_as_a_file(scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "拜访.ics"
    Visit.create(customer=scene.other, rep=scene.me, start=NOW)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    choose(scene.page, "存为")
    assert icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")


def test_a_chosen_file_goes_to_the_import(scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted: list[tuple[str, object]] = []
    scene.page.desk.page_wanted.disconnect()
    scene.page.desk.page_wanted.connect(lambda key, subject: wanted.append((key, subject)))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "手机.ics"), ""))
    choose(scene.page, "导入")
    assert wanted == [("import", tmp_path / "手机.ics")]


def test_the_outings_of_the_day_shown_are_one_step_away(scene: Scene) -> None:
    wanted: list[tuple[str, object]] = []
    scene.page.desk.page_wanted.disconnect()
    scene.page.desk.page_wanted.connect(lambda key, subject: wanted.append((key, subject)))
    choose(scene.page, "出访单")
    assert wanted == [("planning", ("outings", NOW.date()))]
