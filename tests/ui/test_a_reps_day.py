"""A rep's whole day in the real window, from the sign-in to tomorrow's plan, as the manual's chapter tells it."""

from pathlib import Path

import steps_of_a_reps_evening as evening
import steps_of_a_reps_morning as morning
from user_hands import Hands

REP, PASSWORD = "林小满", "yunling-2026"


def test_a_reps_day(at_the_demo: Hands, tmp_path: Path) -> None:
    hands = at_the_demo
    hands.sign_in(REP, PASSWORD)
    morning.look_at_the_day(hands)
    morning.prepare_a_visit(hands, tmp_path)
    morning.print_the_outing_slip(hands, tmp_path)
    morning.add_a_visit_that_clashes(hands)
    morning.move_a_visit(hands)
    evening.write_all_records(hands)
    evening.see_the_tasks(hands)
    evening.thank(hands)
    evening.plan_tomorrow(hands)
    evening.save_the_calendar(hands, tmp_path)
