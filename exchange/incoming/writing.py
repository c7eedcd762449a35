"""Carries out a planned import: all rows in one transaction, rows left out in a file with the reason."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from exchange.incoming.kind import Act
from exchange.incoming.kinds import kind_of
from exchange.incoming.plan import Decision, ImportPlan, ImportResult, PlannedRow, Status
from exchange.incoming.planning import last_change, matched
from exchange.incoming.rejects import write_rejects
from exchange.incoming.without_collecting import without_collecting
from models.import_batch import ImportBatch
from models.store.bulk import roomy_cache
from models.store.database import writing
from models.store.keys import new_key
from models.store.session import acting, from_origin

Decisions = Mapping[int, Decision]
"""What to do with duplicate rows, by line of the sheet; the others follow the proposal."""


def preview_import(plan: ImportPlan, decisions: Decisions | None = None) -> ImportResult:
    """The figures `write_import` would return, with nothing written."""
    return _result(plan, _acts(plan, decisions or {}))


@without_collecting()
def write_import(
    plan: ImportPlan, decisions: Decisions | None = None, rejects_folder: Path | None = None
) -> ImportResult:
    """Write what the plan says, all or nothing, and return the figures.

    What others stored since the plan was made is compared again first. Rows left out go to an .xlsx in
    `rejects_folder` (beside the sheet, if not told). Raises Problem where the data or that file cannot be written.
    """
    with writing(), roomy_cache():
        if last_change() != plan.sequence:
            plan = matched(plan)
        acts = _acts(plan, decisions or {})
        rejects = write_rejects(plan, _left_out(plan, decisions or {}), rejects_folder or plan.path.parent)
        batch = _batch(plan)
        with from_origin(batch.origin):
            kind_of(plan.kind).store(acts, plan.target)
        result = _result(plan, acts, rejects, batch.id)
        _record(batch, result)
    return result


def _decision(row: PlannedRow, decisions: Decisions) -> Decision | None:
    """What happens to a duplicate; a record that is not open to the user cannot be merged into."""
    decision = decisions.get(row.number, row.proposed)
    if decision is Decision.MERGE and row.known and not row.known.open:
        return Decision.SKIP
    return decision


def _acts(plan: ImportPlan, decisions: Decisions) -> list[Act]:
    acts = [_act(row, decisions) for row in plan.rows]
    return [act for act in acts if act]


def _act(row: PlannedRow, decisions: Decisions) -> Act | None:
    if row.status is Status.OK:
        return Act(row)
    if row.status is not Status.DUPLICATE or row.known is None:
        return None
    decision = _decision(row, decisions)
    if decision is Decision.MERGE:
        return Act(row, row.known.key, row.known.row)
    return Act(row) if decision is Decision.NEW else None


def _left_out(plan: ImportPlan, decisions: Decisions) -> list[PlannedRow]:
    """Wrong rows, and duplicates nobody decided on."""
    undecided = [row for row in plan.rows if row.status is Status.DUPLICATE and _decision(row, decisions) is None]
    return [row for row in plan.rows if row.status is Status.ERROR or row in undecided]


def _batch(plan: ImportPlan) -> ImportBatch:
    now = datetime.now().replace(microsecond=0)
    return ImportBatch(id=new_key(), kind=plan.kind, file_name=plan.path.name, at=now, account=acting().account)


def _result(plan: ImportPlan, acts: list[Act], rejects: Path | None = None, batch: int | None = None) -> ImportResult:
    merged = sum(act.key is not None or act.into is not None for act in acts)
    duplicates = plan.count(Status.DUPLICATE) - sum(act.row.status is Status.DUPLICATE for act in acts)
    return ImportResult(
        read=len(plan.rows),
        added=len(acts) - merged,
        updated=merged,
        unchanged=plan.count(Status.UNCHANGED),
        duplicates=duplicates,
        rejected=plan.count(Status.ERROR),
        rejects_file=rejects,
        mapping=plan.mapping,
        batch=batch,
    )


def _record(batch: ImportBatch, result: ImportResult) -> None:
    """Keep the figures with the batch."""
    batch.rows_read, batch.added, batch.updated = result.read, result.added, result.updated
    batch.unchanged, batch.rejected = result.unchanged, result.rejected + result.duplicates
    columns = [{"column": c.letter, "heading": c.heading, "field": c.field} for c in result.mapping]
    batch.mapping = json.dumps(columns, ensure_ascii=False)
    batch.save(force_insert=True)


def as_json(result: ImportResult) -> dict[str, object]:
    """The result as commands print it."""
    columns = [{"column": c.letter, "heading": c.heading, "field": c.field} for c in result.mapping]
    file = str(result.rejects_file) if result.rejects_file else None
    return {**asdict(result), "rejects_file": file, "mapping": columns}
