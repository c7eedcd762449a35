"""Days, lists and sentences in the order and with the marks of each language."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from rules.sentence import Sentence
from ui.calendar_words import days_span, month_day, near_day_and_weekday, week_number
from ui.sentences import said

WEDNESDAY = date(2026, 11, 25)


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """The English texts for one test."""
    if not resources.path("i18n", "zhengqi_en.qm").exists():
        pytest.skip("catalogues are not compiled: run python dev.py")
    translator = QTranslator()
    assert translator.load("zhengqi_en", str(resources.path("i18n")))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_days_in_chinese() -> None:
    assert month_day(WEDNESDAY) == "11月25日"
    assert near_day_and_weekday(WEDNESDAY, date(2026, 11, 20)) == "11月25日 周三"
    assert near_day_and_weekday(WEDNESDAY, date(2026, 11, 24)) == "明天 周三"
    assert days_span([date(2026, 11, 23), date(2026, 11, 27)]) == "11月23日–27日"


@pytest.mark.usefixtures("english")
def test_days_in_english() -> None:
    assert near_day_and_weekday(WEDNESDAY, date(2026, 11, 20)) == "Wed 25 Nov"
    assert days_span([date(2026, 11, 23), date(2026, 11, 27)]) == "23–27 Nov"
    assert days_span([date(2026, 11, 30), date(2026, 12, 4)]) == "30 Nov–4 Dec"
    assert week_number(WEDNESDAY) == "W48"


@pytest.mark.usefixtures("english")
def test_a_list_inside_a_sentence_in_english() -> None:
    sentence = Sentence("来宾希望采访，{areas} 要经领导同意", areas=("正门", "机房"))
    assert said(sentence) == "The guests would like interviews; 正门, 机房: needs the leader's approval"
