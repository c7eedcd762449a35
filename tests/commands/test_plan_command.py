"""The command `plan`: outings, papers, routes, progress and spot checks, and the papers printed from them."""

from collections.abc import Callable
from pathlib import Path

from command_runs import Ended

Ask = Callable[..., Ended]
TODAY = "2026-11-25"


def test_an_outing_is_approved_and_its_slip_printed_by_name(ask_as: Ask, tmp_path: Path) -> None:
    answer = ask_as("方长亭", "plan", "outing", "--rep", "林小满", "--day", TODAY, "--approve").answer
    assert answer["name"] == f"林小满 {TODAY}" and answer["approved_at"] and len(answer["lines"]) == 4
    printed = ask_as("林小满", "print", "outing-slip", answer["name"], tmp_path / "slip.pdf").answer
    assert printed["serial"].startswith("CF-") and printed["pages"] == 1


def test_a_rep_may_not_approve(ask_as: Ask) -> None:
    assert ask_as("林小满", "plan", "outing", "--day", TODAY, "--approve").status == 1


def test_a_paper_is_drafted_handed_in_and_printed(ask_as: Ask, tmp_path: Path) -> None:
    answer = ask_as("林小满", "plan", "paper", "--kind", "week_summary", "--day", TODAY, "--submit").answer
    assert answer["submitted_at"] and "安排拜访" in answer["texts"]["content"]
    printed = ask_as("林小满", "print", "weekly-summary", str(answer["id"]), tmp_path / "summary.pdf").answer
    assert printed["serial"].startswith("XJ-")
    for name, status in (("周立夏", 1), ("方长亭", 0)):
        assert ask_as(name, "print", "weekly-summary", str(answer["id"]), tmp_path / "again.pdf").status == status


def test_an_appraisal_is_printed_by_name_and_month_to_oneself_and_to_leaders(ask_as: Ask, tmp_path: Path) -> None:
    month, file = f"林小满 {TODAY[:7]}", tmp_path / "appraisal.pdf"
    assert ask_as("林小满", "print", "appraisal", month, file).answer["serial"] == f"KH-{TODAY[:7]}-01"
    assert ask_as("方长亭", "print", "team-appraisal", month, file).answer["serial"] == f"KZ-{TODAY[:7]}-01"
    assert ask_as("周立夏", "print", "appraisal", month, file).status == 1
    assert ask_as("林小满", "print", "team-appraisal", month, file).status == 1
    assert ask_as("方长亭", "print", "appraisal", "林小满 2026-13", file).status == 1


def test_a_route_is_proposed_and_says_why(ask_as: Ask) -> None:
    answer = ask_as("林小满", "plan", "route", "--day", TODAY, "--move-all").answer
    assert answer["after"] <= answer["before"] and len(answer["stops"]) == 4 and not answer["applied"]
    assert ask_as("周立夏", "plan", "route", "--rep", "林小满", "--day", TODAY).status == 1


def test_progress_covers_the_office_for_leaders_and_oneself_for_reps(ask_as: Ask) -> None:
    assert len(ask_as("方长亭", "plan", "progress", "--day", TODAY).answer["reps"]) == 8
    assert [one["rep"] for one in ask_as("林小满", "plan", "progress", "--day", TODAY).answer["reps"]] == ["林小满"]


def test_spot_checks_are_drawn_by_seed_and_only_by_leaders(ask_as: Ask) -> None:
    answer = ask_as("方长亭", "plan", "check", "--day", TODAY, "--days", "20", "--count", "3", "--seed", "7").answer
    assert answer["seed"] == 7 and len(answer["checks"]) == 3
    assert ask_as("林小满", "plan", "check", "--day", TODAY).status == 1


def test_visits_leave_as_a_calendar_and_come_back_unchanged(ask_as: Ask, tmp_path: Path) -> None:
    file = tmp_path / "拜访.ics"
    assert ask_as("林小满", "export", "visits", file).answer["rows"] > 10
    answer = ask_as("林小满", "import", "visits", file, "--rejects", tmp_path).answer
    assert answer["added"] == answer["updated"] == 0 and answer["unchanged"] > 10
