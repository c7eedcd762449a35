"""A manager's whole week in the real window, from Monday's outings to Friday's figures, as the manual tells it."""

from datetime import datetime
from pathlib import Path

import steps_of_the_managers_friday as friday
import steps_of_the_managers_monday as monday
from user_hands import Hands

from models.calendar_day import office_calendar

MANAGER, PASSWORD = "方长亭", "yunling-2026"
NOTICE = """2027年放假安排
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月6日至12日放假调休。2月20日上班。"""


def test_a_managers_week(at_the_demo: Hands, tmp_path: Path) -> None:
    hands = at_the_demo
    hands.sign_in(MANAGER, PASSWORD)
    monday.approve_the_outings(hands)
    monday.see_the_overrides(hands)
    monday.pass_a_visit_on(hands)
    monday.answer_the_rep(hands)
    monday.comment_on_a_summary(hands)
    hands.program.clock.moment = datetime(2026, 11, 27, 15)
    friday.check_a_record(hands)
    monday.paste_the_holidays(hands, NOTICE)
    calendar = office_calendar()
    assert not calendar.is_working_day(datetime(2027, 2, 9).date())
    assert calendar.is_working_day(datetime(2027, 2, 20).date())
    friday.plan_regular_visits(hands)
    friday.hand_a_leavers_customers_over(hands, tmp_path)
    friday.look_at_the_figures(hands)
