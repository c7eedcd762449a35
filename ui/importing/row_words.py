"""What is wrong with a row of the preview, or what it duplicates, in words."""

from PySide6.QtCore import QCoreApplication

from exchange.incoming.plan import PlannedRow, Status
from ui.sentences import said


def lead_of(row: PlannedRow) -> str:
    """Return 疑似重复, 已有档案 or 「2 处错误」."""
    if row.status is Status.ERROR:
        return QCoreApplication.translate("Preview", "{count} 处错误").format(count=len(row.faults))
    if row.known and row.known.certain:
        return QCoreApplication.translate("Preview", "已有档案")
    return QCoreApplication.translate("Preview", "疑似重复")


def words_of(row: PlannedRow) -> str:
    """Return the sentence behind the lead."""
    if row.status is Status.ERROR:
        return " · ".join(dict.fromkeys(said(fault.text, "Import") for fault in row.faults))
    if row.known is None:
        return ""
    reasons = " · ".join(said(reason.detail) for reason in row.known.reasons[:2])
    words = QCoreApplication.translate("Preview", "与「{name}」：{reasons}").format(
        name=row.known.name, reasons=reasons
    )
    changes = " · ".join(f"{change.label} {change.old or '—'} → {change.new}" for change in row.known.changes[:3])
    if not changes:
        return words
    if row.known.certain:  # which record it is goes without saying, what is new does not
        return QCoreApplication.translate("Preview", "{changes}（{words}）").format(changes=changes, words=words)
    return words + QCoreApplication.translate("Preview", "；不同处：{changes}").format(changes=changes)
