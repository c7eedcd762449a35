"""A new office does the whole job once in the real window, from the first start to the printed place cards."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
import steps_of_a_reception as reception
import steps_of_a_rep as rep
import steps_of_the_office as first
from pytestqt.qtbot import QtBot
from steps_of_the_office import CLERK, COLLEAGUE, MANAGER, PASSWORD, REP
from user_hands import Hands, at_the_program


@pytest.fixture
def hands(cheap_passwords: None, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """Hands on the program as it starts where there are no data yet."""
    with at_the_program(tmp_path / "政企 数据", datetime(2026, 11, 25, 8, 12), qtbot, monkeypatch) as hands:
        yield hands


def test_the_main_job(hands: Hands, tmp_path: Path) -> None:
    first.start_the_office(hands)
    first.hire_everybody(hands)
    first.set_up_the_premises(hands)
    first.import_customers(hands, tmp_path)
    rep.look_up(hands, "yfyw", "远帆印务有限公司")
    rep.look_up(hands, "0275", "青岩水泥有限公司")
    hands.change_to(COLLEAGUE, PASSWORD)
    rep.colleague_goes_there(hands)
    hands.change_to(REP, PASSWORD)
    rep.meet_the_colleague(hands)
    rep.write_the_record(hands)
    reception.apply_for_the_tour(hands)
    hands.change_to(MANAGER, PASSWORD)
    reception.approve_the_tour(hands, "department")
    hands.change_to(CLERK, PASSWORD)
    reception.prepare_the_tour(hands)
    reception.approve_the_tour(hands, "office")
    reception.print_the_permit(hands, tmp_path)
    reception.invite_to_the_banquet(hands, tmp_path)
    reception.seat_everybody(hands)
    reception.move_one_guest_and_back(hands)
    reception.print_for_the_banquet(hands, tmp_path)
