"""The menu of a visit or of a free place in the calendar."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from ui.kit.icons import icon
from ui.visits.agenda import Agenda
from ui.visits.blocks import Block
from ui.visits.calendar_view import CalendarView, Slot
from ui.visits.visit_acts import VisitActs


def visit_menu(
    parent: QWidget, view: CalendarView | Agenda, acts: VisitActs, block: Block | None, slot: Slot | None
) -> QMenu:
    """Return what can be done with a visit, or with a free slot."""
    menu = QMenu(parent)
    if block and block.key is not None:
        _of_visit(menu, view, acts, block.key)
    elif slot and isinstance(view, CalendarView):
        _of_slot(menu, view, acts, slot)
    return menu


def _of_visit(menu: QMenu, view: CalendarView | Agenda, acts: VisitActs, key: int) -> None:
    translate = QCoreApplication.translate
    again = translate("VisitMenu", "下周同一时间再排一次")
    menu.addAction(icon("ph.pencil-simple"), translate("VisitMenu", "打开"), lambda: view.opened.emit(key))
    menu.addAction(icon("ph.clipboard-text"), translate("VisitMenu", "预案"), lambda: acts.prepare(key))
    menu.addAction(icon("ph.copy"), translate("VisitMenu", "复制") + "\tCtrl+C", lambda: acts.take(key))
    menu.addAction(icon("ph.arrow-bend-down-right"), again, lambda: acts.again(key))
    menu.addAction(icon("ph.repeat"), translate("VisitMenu", "按周期安排这个客户…"), lambda: acts.plan_regularly(key))
    menu.addSeparator()
    menu.addAction(icon("ph.x-circle"), translate("VisitMenu", "取消拜访") + "\tDel", lambda: acts.cancel(key))


def _of_slot(menu: QMenu, view: CalendarView, acts: VisitActs, slot: Slot) -> None:
    translate = QCoreApplication.translate
    quick = translate("VisitMenu", "直接输入客户…")
    menu.addAction(icon("ph.plus"), quick + "\tEnter", lambda: view.quick_wanted.emit(slot))
    menu.addAction(icon("ph.calendar-plus"), translate("VisitMenu", "新建拜访…"), lambda: view.slot_chosen.emit(slot))
    paste = translate("VisitMenu", "粘贴拜访")
    action = menu.addAction(icon("ph.clipboard"), paste + "\tCtrl+V", lambda: view.pasted.emit(slot))
    action.setEnabled(acts.held is not None)
