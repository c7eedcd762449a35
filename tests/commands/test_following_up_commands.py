"""Tries `record`, `tasks` and `holidays` as the command line offers them."""

from collections.abc import Callable
from pathlib import Path

from command_runs import Ended

Ask = Callable[..., Ended]
EVENING = ("--at", "2026-11-25T17:40")


def visits(ask: Ask) -> list[dict]:
    return ask("record", "list", "--rep", "林小满", *EVENING).answer["visits"]


def test_a_visit_is_recorded_and_thanked_for(ask: Ask) -> None:
    waiting = visits(ask)
    key = str(next(one["visit"] for one in waiting if one["customer"].startswith("云岭数据")))
    line = ("record", "write", "--id", key, "--said", "谈了扩容", "--problem", "发票抬头错", "--rating", "4")
    answer = ask(*line, "--promise", "下周五 发报价", "--arrived", "8:55", *EVENING).answer
    made = {task["kind"]: task for task in answer["tasks"]}
    assert made["promise"]["due"] == "2026-12-04T17:30:00" and made["problem"]["title"] == "发票抬头错"
    assert len(visits(ask)) == len(waiting) - 1
    assert ask(*line, *EVENING).status == 1
    letter = ask("record", "letter", "--id", key, "--sent", *EVENING).answer
    assert "尊敬的" in letter["text"] and len(letter["done"]) == 1


def test_missing_options_are_named(ask: Ask) -> None:
    refused = ask("record", "write", "--id", "1")
    assert refused.status == 1 and "--said" in refused.err
    assert ask("record", "letter", "--id", "1").status == 1


def test_a_task_is_asked_about_answered_and_ticked_off(ask: Ask) -> None:
    tasks = ask("tasks", "list", "--rep", "林小满", *EVENING).answer["tasks"]
    assert {"visit_record", "promise"} <= {task["kind"] for task in tasks} and all(task["left"] for task in tasks)
    key = next(str(task["id"]) for task in tasks if task["kind"] == "other")
    asked = ask("tasks", "ask", "--id", key, "--text", "能不能先回电话？", *EVENING).answer["tasks"][0]
    assert (asked["owner"], asked["kind"]) == ("方长亭", "escalation")
    answered = ask("tasks", "answer", "--id", str(asked["id"]), "--text", "可以", *EVENING).answer["tasks"][0]
    assert (str(answered["id"]), answered["answer"]) == (key, "可以")
    assert ask("tasks", "done", "--id", key, *EVENING).answer["tasks"][0]["left"] == ""


def test_holidays_are_entered_from_a_notice(ask: Ask, tmp_path: Path) -> None:
    notice = tmp_path / "通知.txt"
    notice.write_text("2027年安排\n一、元旦：1月1日至3日放假，共3天。1月9日上班。\n", encoding="utf-8")
    days = ask("holidays", "--enter", notice).answer["days"]
    assert [day["day"] for day in days] == ["2027-01-01", "2027-01-02", "2027-01-03", "2027-01-09"]
    assert ask("holidays", "--year", "2027").answer["days"] == days
    notice.write_text("请安排好值班，再见。\n", encoding="utf-8")
    assert ask("holidays", "--enter", notice).status == 1
