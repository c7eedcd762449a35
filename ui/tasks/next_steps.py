"""What a task asks to be done next, in a word on a button, by the kind of task."""

from PySide6.QtCore import QCoreApplication

from models.contract import Contract
from models.rule_task import RuleTask
from models.task import Task
from rules.translation import QT_TRANSLATE_NOOP

NEXT_STEPS = {
    "visit_record": QT_TRANSLATE_NOOP("NextSteps", "写记录"),
    "thank_you_letter": QT_TRANSLATE_NOOP("NextSteps", "写感谢函"),
    "letter_answer": QT_TRANSLATE_NOOP("NextSteps", "写答复"),
    "invitation": QT_TRANSLATE_NOOP("NextSteps", "看宴会"),
    "phone_first": QT_TRANSLATE_NOOP("NextSteps", "看话术"),
    "visit_notice": QT_TRANSLATE_NOOP("NextSteps", "看拜访"),
    "colleague_notice": QT_TRANSLATE_NOOP("NextSteps", "看拜访"),
    "joint_visit": QT_TRANSLATE_NOOP("NextSteps", "看拜访"),
    "promise": QT_TRANSLATE_NOOP("NextSteps", "看记录"),
    "problem": QT_TRANSLATE_NOOP("NextSteps", "看记录"),
    "weekly_summary": QT_TRANSLATE_NOOP("NextSteps", "写小结"),
    "month_plan": QT_TRANSLATE_NOOP("NextSteps", "做计划"),
    "contract_renewal": QT_TRANSLATE_NOOP("NextSteps", "看合同"),
    "overdue": QT_TRANSLATE_NOOP("NextSteps", "看待办"),
    "escalation": QT_TRANSLATE_NOOP("NextSteps", "答复"),
}
"""Kind of task → the words of its next step; other tasks are simply done and ticked off."""
NEEDS_VISIT = {"visit_record", "thank_you_letter", "phone_first", "visit_notice", "promise", "problem"} | {
    "colleague_notice",
    "joint_visit",
}
"""Kinds whose next step is about a visit, and is not offered without one."""


PAPERS = {"weekly_summary": "week_summary", "month_plan": "month_plan"}
"""Kind of task → the kind of paper it asks for."""


def next_step(task: Task) -> str:
    """Return the words of a task's next step, or nothing."""
    if task.done_at or (task.kind in NEEDS_VISIT and not task.visit_id):
        return ""
    words = NEXT_STEPS.get(task.kind, "")
    return QCoreApplication.translate("NextSteps", words) if words else ""


def place_of(task: Task) -> tuple[str, object] | None:
    """Return where a task without a visit leads, as a screen and what to show there: a banquet, a contract, a plan."""
    if task.kind in PAPERS:
        return "planning", PAPERS[task.kind]
    if task.kind == "invitation":
        made = RuleTask.get_or_none(RuleTask.task == task)
        return ("banquets", made.subject) if made else None
    if task.kind == "contract_renewal":
        contract = Contract.get_or_none(Contract.reminder == task)
        return ("contracts", contract.id) if contract else None
    return None
