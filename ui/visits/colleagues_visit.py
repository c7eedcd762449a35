"""A visit somebody may look at but not change: why, what can be done instead, and its fields without editing."""

from PySide6.QtCore import QCoreApplication

from models.store.confidentiality import levels, readable
from models.store.session import Acting
from models.visit import VISIT_STATES, Visit, participants_of
from models.visit_answer import join
from models.visit_participant import demand_changeable, stay_behind
from rules.permissions import may
from rules.problem import Problem
from ui.desk import Desk
from ui.kit.choice_editor import translated_choices
from ui.kit.editors import record_text
from ui.kit.errors import problem_text
from ui.visits.visit_form import PLAN, VisitForm


def refusal(visit: Visit, who: Acting) -> str:
    """Return why `who` may not change a stored visit and whom to ask, or nothing where they may."""
    if "id" in visit._dirty:
        return ""
    if not may(who.role, "plan_visits"):
        words = QCoreApplication.translate("VisitDrawer", "您不安排拜访，这里只能查看。要改动请与{rep}商量。")
        return words.format(rep=visit.rep.name)
    try:
        demand_changeable(visit)
    except Problem as problem:
        return problem_text(problem)
    return ""


def show_only(form: VisitForm, reason: str) -> None:
    """Let nothing be changed; what is empty or not for whoever looks is left out, and who goes is always shown."""
    visit, who = Visit.get_by_id(form.visit.id), form.desk.acting
    allowed = levels(who, visit.customer.owner_id)
    form.status.set_choices(translated_choices(VISIT_STATES, record_text))
    form.status.set_value(visit.status)
    form.show_plan(False)
    for name in (*PLAN, "contact", "purpose"):
        form.fields[name].setVisible(bool(readable(visit, name, allowed)))
    form.fields["rep"].show()
    form.fields["companions"].setVisible(bool(form.participants()))
    for name, field in form.fields.items():
        if name == "companions":
            field.editor.setEnabled(False)
        else:
            field.editor.set_read_only(reason)


def may_join(visit: Visit, desk: Desk) -> bool:
    """Say whether whoever looks at a colleague's visit could come along: a rep, before it begins."""
    open_still = visit.status in ("tentative", "confirmed") and visit.start > desk.now()
    going = (visit.rep_id, *participants_of([visit.id]).get(visit.id, ()))
    return open_still and desk.account.role == "rep" and desk.account.id not in going


def join_colleague(visit: Visit, desk: Desk) -> None:
    """Come along on a colleague's visit, and offer to take that back; raises `Problem` where the time is not free."""
    join(visit, desk.now())
    desk.wrote("visit", "task")
    words = QCoreApplication.translate("VisitDrawer", "已加入{rep}的拜访 {customer}，{rep}会收到消息")
    told = words.format(rep=visit.rep.name, customer=visit.customer.short_label)
    desk.say(told, lambda: _leave(visit, desk))


def _leave(visit: Visit, desk: Desk) -> None:
    stay_behind(visit, desk.account)
    desk.wrote("visit", "task")
