"""The live rule list of a seating plan: what is broken, what to keep in mind, what is in order."""

from rules.seating.diet_rules import RESERVED
from rules.seating.faults import Fault, Rule
from rules.seating.layout import Layout
from rules.seating.model import Banquet, Finding, Plan
from rules.seating.order_rules import ORDER_RULES
from rules.seating.role_rules import INTERPRETER, PARTS, role_rules
from rules.seating.seat_rules import SEAT_RULES

LEVEL_ORDER = ("broken", "reminder", "passed")


def check_plan(banquet: Banquet, plan: Plan) -> list[Finding]:
    """Judge a plan by every rule, broken ones first, then reminders, then what is in order."""
    layout = Layout(banquet, plan)
    findings = [finding for rule in _rules(layout) for finding in _judge(rule, layout)]
    return sorted(findings, key=lambda finding: LEVEL_ORDER.index(finding.level))


def hard_faults(layout: Layout) -> list[Finding]:
    """Where the plan breaks a hard rule that no lock excuses."""
    hard = [rule for rule in _rules(layout) if rule.is_hard]
    return [_finding(rule, fault) for rule in hard for fault in rule.find(layout) if not fault.eased]


def _rules(layout: Layout) -> list[Rule]:
    return [*role_rules(layout), INTERPRETER, *ORDER_RULES, *SEAT_RULES, RESERVED, PARTS]


def _judge(rule: Rule, layout: Layout) -> list[Finding]:
    faults = rule.find(layout)
    if faults:
        return [_finding(rule, fault) for fault in faults]
    where = rule.where(layout)
    return [Finding(rule.key, "passed", rule.title, where)] if where else []


def _finding(rule: Rule, fault: Fault) -> Finding:
    level = "reminder" if fault.eased else rule.level
    return Finding(rule.key, level, rule.title, fault.text, fault.guests, fault.seats, fault.fix)
