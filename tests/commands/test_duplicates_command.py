"""The command `duplicates` as schedulers use it: pairs and candidates, how many, and for whom."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_runs import Ended

from commands.line import parse, run_command
from models.customer import Customer
from models.office import close_office, sign_in

Ask = Callable[..., Ended]
BRANCH = {"云岭数据科技有限公司", "云岭数据科技有限公司白鹿分公司"}


@pytest.fixture
def twice(ask: Ask, demo: tuple[Path, Any]) -> Ask:
    """The demo office with one customer entered again in another spelling."""
    administrator = next(user for user in demo[1]["users"] if user["role"] == "administrator")
    sign_in(demo[0], administrator["name"], administrator["password"])
    Customer.create(name="千帆雲桌面技術有限責任公司")
    close_office()
    return ask


def test_pairs_carry_keys_names_verdict_and_reasons(twice: Ask) -> None:
    pairs = twice("duplicates").answer["pairs"]
    assert {frozenset(pair) for pair in pairs} == {
        frozenset({"a", "b", "a_name", "b_name", "score", "same", "kin", "reasons"})
    }
    branch = next(pair for pair in pairs if {pair["a_name"], pair["b_name"]} == BRANCH)
    assert (branch["same"], branch["kin"]) == (False, True)
    assert branch["reasons"][0].keys() == {"kind", "detail", "score"}
    assert pairs[0]["same"] and "千帆雲桌面技術有限責任公司" in {pairs[0]["a_name"], pairs[0]["b_name"]}


def test_kin_come_last(twice: Ask) -> None:
    kin = [pair["kin"] for pair in twice("duplicates").answer["pairs"]]
    assert kin == sorted(kin)


@pytest.mark.parametrize("line", [(), ("--of", "云岭")])
def test_limit_holds_for_pairs_and_candidates(twice: Ask, line: tuple[str, ...]) -> None:
    (found,) = twice("duplicates", *line).answer.values()
    (first,) = twice("duplicates", *line, "--limit", "1").answer.values()
    assert len(found) > 1
    assert first == found[:1]


@pytest.mark.parametrize("limit", ["0", "-3", "viel"])
def test_a_limit_that_is_none_is_wrong_usage(limit: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["duplicates", f"--limit={limit}"])
    assert ended.value.code == 2
    assert "--limit" in capsys.readouterr().err


def test_a_rep_asks_for_one_name_but_not_for_all(ask: Ask) -> None:
    assert ask("--user", "林小满", "duplicates", "--of", "云岭数据").answer["candidates"]
    ended = ask("--user", "林小满", "duplicates")
    assert (ended.status, ended.out) == (1, "")
    assert "权限" in ended.err


def test_people_read_kin_as_related(demo: tuple[Path, Any], capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(parse(["--data", str(demo[0]), "duplicates"])) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("相关") and "白鹿分公司" in line for line in lines)
