"""Says one reason of a rule in a line: what it saw, in words, and how sure it is."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from rules.reason import Reason
from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_conflicts import CERTAIN
from ui.kit.chips import Chip
from ui.kit.labels import ElidedLabel, label
from ui.kit.mark import Mark
from ui.sentences import said

KIND = 84
REASONS = {
    "same_customer": ("ph.buildings", QT_TRANSLATE_NOOP("ConflictCard", "同一客户")),
    "same_uscc": ("ph.identification-card", QT_TRANSLATE_NOOP("ConflictCard", "同一信用代码")),
    "same_group": ("ph.users-three", QT_TRANSLATE_NOOP("ConflictCard", "同一集团")),
    "same_contact": ("ph.phone", QT_TRANSLATE_NOOP("ConflictCard", "同一联系人")),
    "same_phone": ("ph.phone", QT_TRANSLATE_NOOP("ConflictCard", "同一电话")),
    "similar_name": ("ph.text-aa", QT_TRANSLATE_NOOP("ConflictCard", "名称相似")),
    "same_address": ("ph.map-pin", QT_TRANSLATE_NOOP("ConflictCard", "同一地址")),
    "own_time": ("ph.clock", QT_TRANSLATE_NOOP("ConflictCard", "时间相撞")),
}
"""Kind of a reason → its icon and its name."""


def reason_kind(reason: Reason) -> str:
    """Return what kind of reason it is, in words."""
    return QCoreApplication.translate("ConflictCard", REASONS[reason.kind][1])


def reason_strength(reason: Reason) -> tuple[str, str]:
    """Return how sure a reason is, in words, and the tone of the chip that says so."""
    if reason.score >= CERTAIN:
        return QCoreApplication.translate("ConflictCard", "确定"), "danger"
    return f"{reason.score}%", "warn"


def reason_line(reason: Reason) -> QHBoxLayout:
    """Return icon, kind, detail and strength side by side."""
    row = QHBoxLayout()
    row.setSpacing(8)
    kind = label(reason_kind(reason), "caption", "text-2")
    kind.setFixedWidth(KIND)
    row.addWidget(Mark(REASONS[reason.kind][0], size=14))
    row.addWidget(kind)
    row.addWidget(ElidedLabel(said(reason.detail), "caption"), 1)
    row.addWidget(Chip(*reason_strength(reason)))
    return row
