"""The command line as administrators and schedulers use it."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_runs import Ended, run_program
from pypdfium2 import PdfDocument
from source_tree import ROOT

from commands.line import parse, run_command
from commands.registry import COMMANDS

Ask = Callable[..., Ended]
CLASH = ("visit", "check", "--customer", "云岭数据", "--rep", "林小满", "--start", "2026-11-26T10:00")
WITHOUT_QT = """
import sys
sys.argv = ["main.py", *sys.argv[1:]]
import main
status = main.main()
assert not [name for name in sys.modules if name.startswith(("PySide6", "ui"))]
sys.exit(status)
"""


def test_demo_says_what_it_made(made: tuple[Path, Any]) -> None:
    folder, answer = made
    assert {"users", "customers", "visits", "banquets", "tours", "seconds"} <= set(answer)
    assert (answer["customers"], answer["visits"], answer["banquets"][0]["guests"]) == (60, 80, 62)
    assert {frozenset(user) for user in answer["users"]} == {frozenset({"name", "password", "role"})}
    assert (folder / "office.db").read_bytes()[:15] != b"SQLite format 3"


def test_a_headless_command_never_loads_the_window(made: tuple[Path, Any]) -> None:
    command = [sys.executable, "-c", WITHOUT_QT, "--data", str(made[0]), "--json", *CLASH]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_wrong_usage_ends_with_two() -> None:
    assert [run_program(*line).status for line in (["dance"], ["visit"], ["import", "customers"])] == [2, 2, 2]


def test_a_problem_is_one_line_and_ends_with_one(made: tuple[Path, Any], tmp_path: Path) -> None:
    ended = run_program("--data", tmp_path / "无", "--json", "check")
    assert (ended.status, ended.out, ended.err.count("\n")) == (1, "", 1)
    again = run_program("--data", made[0], "demo")
    assert (again.status, again.err.count("\n")) == (1, 1)
    assert "已有一份数据" in again.err


def test_a_password_is_asked_for_and_checked(demo: tuple[Path, Any], tmp_path: Path) -> None:
    folder, wrong = demo[0], tmp_path / "password.txt"
    wrong.write_text("not the password\n", encoding="utf-8")
    assert (
        "用户名或密码不对" in run_program("--data", folder, "--user", "林小满", "--password-file", wrong, "check").err
    )
    (folder / "demo.json").unlink()
    assert "--user" in run_program("--data", folder, "check").err
    assert "--password-file" in run_program("--data", folder, "--user", "林小满", "check").err


def test_init_makes_an_office_that_opens(tmp_path: Path) -> None:
    password = tmp_path / "password.txt"
    password.write_text("一个足够长的密码\r\n", encoding="utf-8-sig")
    account = ("--user", "韩立春", "--password-file", password)
    made = run_program("--data", tmp_path / "office", "--json", "init", "--office", "石桥分公司", *account)
    assert (made.status, len(made.answer["recovery_key"])) == (0, 35)
    checked = run_program("--data", tmp_path / "office", *account, "--json", "check")
    assert checked.answer["ok"]


def test_visit_check_names_who_when_and_why(ask: Ask) -> None:
    answer = ask(*CLASH).answer
    assert answer["level"] == "clash"
    conflict = answer["conflicts"][0]
    assert (conflict["rep"], conflict["start"]) == ("周立夏", "2026-11-27T14:00:00")
    assert {"same_group", "same_contact"} <= {reason["kind"] for reason in conflict["reasons"]}
    assert len(answer["suggestions"]) == 3


def test_visit_check_tells_what_is_wrong_with_the_visit_itself(ask: Ask) -> None:
    answer = ask("visit", "check", "--customer", "半山网咖", "--rep", "周立夏", "--start", "2027-01-01T20:00").answer
    own = answer["conflicts"][-1]
    assert (answer["level"], own["visit"]) == ("warn", None)
    assert {reason["kind"] for reason in own["reasons"]} == {"holiday", "out_of_hours", "not_owner"}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("visit", "check", "--customer", "没有这家", "--rep", "林小满", "--start", "2026-11-26"), "没有这家"),
        (("visit", "check", "--customer", "云岭", "--rep", "林小满", "--start", "2026-11-26"), "不止一家"),
        (("visit", "check", "--customer", "云岭数据", "--rep", "苏小雪", "--start", "2026-11-26"), "苏小雪"),
        (("seat", "没有的宴会"), "没有的宴会"),
        (("print", "no-such-page", "1", "x.pdf"), "no-such-page"),
        (("print", "visit-permit"), "print --list"),
        (("import", "customers", "没有.xlsx"), "没有.xlsx"),
        (("--user", "林小满", "backup"), "没有做这一步的权限"),
        (("--user", "苏小雪", "export", "customers", "x.xlsx"), "没有做这一步的权限"),
    ],
)
def test_what_cannot_be_done_is_said_in_words(ask: Ask, line: tuple[str, ...], said: str) -> None:
    ended = ask(*line)
    assert (ended.status, ended.out) == (1, "")
    assert said in ended.err
    assert ended.err.count("\n") == 1


def test_duplicates_of_one_name_come_best_first(ask: Ask) -> None:
    found = ask("duplicates", "--of", "云岭数据").answer["candidates"]
    assert found[0]["name"] == "云岭数据科技有限公司"
    assert [one["score"] for one in found] == sorted((one["score"] for one in found), reverse=True)


def test_duplicates_finds_a_branch_and_its_parent(ask: Ask) -> None:
    pairs = ask("duplicates").answer["pairs"]
    names = {frozenset({pair["a_name"], pair["b_name"]}) for pair in pairs}
    assert frozenset({"云岭数据科技有限公司", "云岭数据科技有限公司白鹿分公司"}) in names


def test_import_writes_nothing_in_a_dry_run(ask: Ask, demo: tuple[Path, Any]) -> None:
    sheet = demo[0] / "sheets" / "demo_customers.xlsx"
    dry = ask("import", "customers", sheet, "--dry-run").answer
    done = ask("import", "customers", sheet).answer
    again = ask("import", "customers", sheet, "--dry-run").answer
    figures = ("read", "added", "updated", "unchanged", "duplicates", "rejected")
    assert [dry[name] for name in figures] == [done[name] for name in figures]
    assert (done["read"], done["rejected"], again["added"]) == (20, 2, 0)
    assert Path(done["rejects_file"]).exists()
    assert dry["seconds"] > 0  # reading the sheet counts
    assert {"column": "B", "field": "name"}.items() <= {k: done["mapping"][1][k] for k in ("column", "field")}.items()


def test_import_takes_a_mapping_from_the_command_line(ask: Ask, demo: tuple[Path, Any]) -> None:
    sheet = demo[0] / "sheets" / "demo_customers.xlsx"
    mapping = ask("import", "customers", sheet, "--dry-run", "--map", "C=", "--map", "N=business_scope").answer[
        "mapping"
    ]
    fields = {one["column"]: one["field"] for one in mapping}
    assert (fields["C"], fields["N"]) == (None, "business_scope")


def test_contacts_go_out_as_cards_and_come_back_unchanged(ask: Ask, demo: tuple[Path, Any]) -> None:
    cards = demo[0] / "名片.vcf"
    written = ask("export", "contacts", cards, "--card-version", "4.0").answer["rows"]
    answer = ask("import", "contacts", cards, "--dry-run").answer
    assert cards.read_bytes().startswith(b"BEGIN:VCARD\r\nVERSION:4.0")
    assert written == answer["read"] > 0
    assert (answer["added"], answer["rejected"]) == (0, 0)


def test_guests_are_read_into_their_banquet(ask: Ask, demo: tuple[Path, Any]) -> None:
    sheet, banquet = demo[0] / "sheets" / "guests.xlsx", str(demo[1]["banquets"][0]["id"])
    answer = ask("import", "guests", sheet, "--banquet", banquet, "--dry-run").answer
    assert (answer["read"], answer["added"]) == (64, 0)


def test_seat_settles_without_moving_anybody_who_sits_well(ask: Ask, demo: tuple[Path, Any]) -> None:
    banquet = "年终答谢晚宴"
    ask("seat", banquet)
    settled = ask("seat", banquet, "--settle").answer
    assert (settled["seated"], settled["hard_broken"], settled["moved"]) == (62, 0, [])


def test_seat_gives_the_same_plan_for_one_seed(ask: Ask, demo: tuple[Path, Any]) -> None:
    banquet = str(demo[1]["banquets"][0]["id"])
    first, again = (ask("seat", banquet, "--seed", "5").answer for _ in range(2))
    assert (first["guests"], first["tables"], first["seated"], first["hard_broken"]) == (62, 6, 62, 0)
    assert first["plan"] == again["plan"]
    assert len({(one["table"], one["seat"]) for one in first["plan"]}) == 62


def test_the_documents_are_listed_without_an_office(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = run_command(parse(["--data", str(tmp_path / "没有"), "--json", "print", "--list"]))
    listed = json.loads(capsys.readouterr().out)["documents"]
    assert status == 0 and {"visit-permit", "seating-plan"} <= {one["name"] for one in listed}
    assert not (tmp_path / "没有").exists()


def test_every_document_about_what_the_demo_holds_prints(ask: Ask, demo: tuple[Path, Any], tmp_path: Path) -> None:
    subjects = {"tour_application": demo[1]["tours"][0]["id"], "banquet": demo[1]["banquets"][0]["id"]}
    ask("seat", str(subjects["banquet"]))
    documents = [one for one in ask("print", "--list").answer["documents"] if one["about"] in subjects]
    assert {one["name"] for one in documents} >= {"visit-permit", "seating-plan", "table-plan", "place-cards"}
    for document in documents:
        file = tmp_path / f"{document['name']}.pdf"
        answer = ask("print", document["name"], str(subjects[document["about"]]), file).answer
        with PdfDocument(file) as pdf:
            assert len(pdf) == answer["pages"] > 0
        assert (answer["missing"], answer["times"]) == ("", 1)


def test_backup_restores_what_was_there(ask: Ask, demo: tuple[Path, Any], tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert ask("backup", copy).answer["bytes"] == copy.stat().st_size
    ask("import", "customers", demo[0] / "sheets" / "demo_customers.xlsx")
    assert ask("export", "customers", tmp_path / "more.csv").answer["rows"] > 60
    assert Path(run_program("--data", demo[0], "--json", "restore", copy).answer["kept"]).exists()
    assert ask("export", "customers", tmp_path / "as_before.csv").answer["rows"] == 60


def test_a_backup_opens_on_a_new_pc(demo: tuple[Path, Any], tmp_path: Path) -> None:
    copy, password, administrator = tmp_path / "copy.db", tmp_path / "password.txt", demo[1]["users"][-1]
    assert run_program("--data", demo[0], "backup", copy).status == 0
    password.write_text(administrator["password"], encoding="utf-8")
    account = ("--user", administrator["name"], "--password-file", password)
    assert run_program("--data", tmp_path / "新电脑", *account, "restore", copy).err == ""
    assert run_program("--data", tmp_path / "新电脑", *account, "--json", "check").answer["ok"]


def test_check_finds_a_changed_log(ask: Ask, demo: tuple[Path, Any]) -> None:
    from models.office import close_office, sign_in
    from models.store.database import database

    assert ask("check").answer["ok"]
    sign_in(demo[0], *(demo[1]["users"][0][name] for name in ("name", "password")))
    database.execute_sql("UPDATE change_log SET at = '2020-01-01' WHERE seq = 3")
    close_office()
    ended = ask("check")
    assert (ended.status, ended.answer["ok"]) == (1, False)
    assert [finding["what"] for finding in ended.answer["findings"] if finding["state"] == "bad"] == ["log"]


@pytest.mark.parametrize(
    ("kind", "file", "begins"),
    [
        ("customers", "客户.xlsx", b"PK"),
        ("visits", "拜访.csv", b"\xef\xbb\xbf"),
        ("contacts", "联系人.vcf", b"BEGIN:VCARD\r\nVERSION:3.0\r\n"),
        ("visits", "拜访.ics", b"BEGIN:VCALENDAR\r\n"),
        ("guests", "来宾.xlsx", b"PK"),
        ("contracts", "合同.xlsx", b"PK"),
    ],
)
def test_records_go_out(ask: Ask, tmp_path: Path, kind: str, file: str, begins: bytes) -> None:
    assert ask("export", kind, tmp_path / file).answer["rows"] > 20
    assert (tmp_path / file).read_bytes().startswith(begins)


def test_a_template_goes_out_to_whoever_imports_and_comes_back_empty(ask: Ask, tmp_path: Path) -> None:
    template = tmp_path / "模板.xlsx"
    assert ask("--user", "苏小雪", "export", "contracts", template, "--template").answer["columns"] > 10
    refused = ask("import", "contracts", template, "--dry-run")
    assert "只有表头" in refused.err


def test_a_rep_takes_out_only_what_concerns_the_rep(ask: Ask, tmp_path: Path) -> None:
    everything = ask("export", "contacts", tmp_path / "all.vcf").answer["rows"]
    own = ask("--user", "林小满", "export", "contacts", tmp_path / "own.vcf").answer["rows"]
    assert 0 < own < everything
    ask("--user", "林小满", "export", "customers", tmp_path / "own.csv")
    line = next(l for l in (tmp_path / "own.csv").read_text("utf-8-sig").splitlines() if l.startswith("千帆云"))
    assert "乔千帆" not in line


def test_people_read_sentences_where_programs_read_json(
    demo: tuple[Path, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    lines = {CLASH: "撞车", ("check",): "✓", ("duplicates",): "疑似重复", ("seat", "年终答谢晚宴"): "已排 62 位"}
    for line, said in lines.items():
        assert run_command(parse(["--data", str(demo[0]), *line])) == 0
        assert said in capsys.readouterr().out


def test_every_command_has_its_help(capsys: pytest.CaptureFixture[str]) -> None:
    for name in COMMANDS:
        with pytest.raises(SystemExit) as ended:
            parse([name, "--help"])
        assert ended.value.code == 0
        assert "--json" in capsys.readouterr().out
