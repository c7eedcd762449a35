"""Contracts of the demo office with some of their files: in force, ending soon, renewed and over."""

import io
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

from exchange.demo.drafts import Draft
from exchange.demo.scene import Scene
from exchange.demo.tables import rows
from models.account import Account
from models.attachment import attach
from models.contract import Contract
from models.store.bulk import insert_many

_WITH_CONTRACT = {"A": 0.9, "B": 0.45, "C": 0.08}  # few customers bring most (S4)
_TERM_DAYS = (365, 730)
_OLDEST_DAYS = 420


def add_contracts(scene: Scene, drafts: Sequence[Draft], reps: Sequence[Account]) -> None:
    """Store the contracts that contracts.csv tells of, invented ones of other customers, and the files told of."""
    told = rows("contracts")
    by_name = {draft.short_name: draft for draft in drafts}
    made = [_told(scene, row, by_name[row["customer"]], reps) for row in told]
    insert_many(Contract, made)
    insert_many(Contract, _invented(scene, drafts, reps, {row["customer"] for row in told}))
    for contract, row in zip(made, told, strict=True):
        if row["file"]:
            content = _content(row["file"], contract).encode("utf-8-sig")
            attach(row["file"], io.BytesIO(content), contract, scene.at(-30, "10:20"))


def _told(scene: Scene, row: dict[str, str], draft: Draft, reps: Sequence[Account]) -> Contract:
    start, end = (scene.today + timedelta(days=int(row[name])) for name in ("started", "ends"))
    made = _contract(scene, draft, reps, start, end)
    made.number, made.subject, made.amount = f"{row['number']}-{start:%y}", row["subject"], Decimal(row["amount"])
    made.status, made.their_party = row["status"], row["their_party"] or None
    return made


def _invented(scene: Scene, drafts: Sequence[Draft], reps: Sequence[Account], told: set[str]) -> Iterator[Contract]:
    offered = rows("services")
    for draft in drafts:
        if draft.short_name in told or scene.rng.random() > _WITH_CONTRACT[draft.value_class]:
            continue
        service = scene.rng.choice([row for row in offered if draft.value_class in row["classes"]])
        start = scene.today - timedelta(days=int(_OLDEST_DAYS * scene.rng.random() ** 2) - 4)  # business grows
        made = _contract(scene, draft, reps, start, start + timedelta(days=scene.rng.choice(_TERM_DAYS) - 1))
        made.subject, made.amount = f"{service['name']}服务合同", Decimal(service["fee"]) * 12
        made.status = "active" if made.end >= scene.today else "ended"
        made.number = f"HT-{1000 + draft.number:04}-{start:%y}" if scene.rng.random() < 0.9 else None
        yield made


def _contract(scene: Scene, draft: Draft, reps: Sequence[Account], start: date, end: date) -> Contract:
    """Return a contract with what all of them have; it was entered when it was signed."""
    signed = scene.working_day_before(start - timedelta(days=5))
    return Contract(
        id=scene.key(draft.known_since + timedelta(days=3)),
        customer=draft.key,
        start=start,
        end=end,
        signed_on=signed,
        our_party=reps[draft.owner].name,
    )


def _content(name: str, contract: Contract) -> str:
    """Return what a file of the demo says: a table for .csv, else the main points of the contract."""
    if name.endswith(".csv"):
        return "序号,规格,数量\n1,8 核 32 GB,12\n2,16 核 64 GB,20\n"
    return (
        f"{contract.subject}（{contract.number}）\n期限：{contract.start} 至 {contract.end}\n"
        f"合同金额：{contract.amount:,.2f} 元\n付款：按季预付\n故障修复：4 小时内\n"
    )
