"""`duplicates`: customers that are probably one, or candidates for one name."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterable

from commands.command import Answer, Command
from models.store.duplicate_pairs import duplicate_pairs
from models.store.match_keys import candidates, facts_from
from models.store.session import demand
from rules.customer_match import Match


def declare(parser: ArgumentParser) -> None:
    """Declare the name that is asked about and how many answers are wanted."""
    parser.add_argument("--of", metavar="NAME", help="只查这个名称 / candidates for this name")
    parser.add_argument("--limit", type=_count, default=500, metavar="N", help="最多列出多少 / at most so many")


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text}: 1, 2, 3 …")
    return int(text)


def run(arguments: Namespace) -> Answer:
    """Compare by names, codes, phones and addresses."""
    if arguments.of:
        found = candidates(facts_from(None, arguments.of), arguments.limit)
        return {"candidates": [{"customer": one.id, "name": one.name} | _verdict(match) for one, match in found]}
    demand("merge_customers")
    pairs = duplicate_pairs(arguments.limit)
    return {
        "pairs": [
            {"a": one.first.id, "b": one.second.id, "a_name": one.first.name, "b_name": one.second.name}
            | _verdict(one.match)
            for one in pairs
        ]
    }


def _verdict(match: Match) -> Answer:
    reasons = [{"kind": reason.kind, "detail": str(reason.detail), "score": reason.score} for reason in match.reasons]
    return {"score": match.score, "same": match.same, "kin": match.kin, "reasons": reasons}


def tell(answer: Answer) -> Iterable[str]:
    """Give one line per pair or candidate."""
    found = answer["pairs"] if "pairs" in answer else answer["candidates"]
    yield f"{len(found)} 处疑似重复" if found else "没有发现疑似重复"
    for one in found:
        names = one.get("name") or f"{one['a_name']} ／ {one['b_name']}"
        verdict = "相关" if one["kin"] else f"{one['score']}%"
        yield f"{verdict}  {names}：" + "；".join(reason["detail"] for reason in one["reasons"])


COMMAND = Command(declare, run, tell)
