"""Which answers fit a double visit, in which words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_conflicts import Conflict
from ui.calendar_words import day_and_weekday
from ui.visits.answer_choice import Offer

VERBS = {
    "": ("ph.calendar-plus", QT_TRANSLATE_NOOP("VisitDrawer", "保存拜访")),
    "joint": ("ph.users-three", QT_TRANSLATE_NOOP("VisitDrawer", "发出联合拜访邀请")),
    "other_time": ("ph.calendar-plus", QT_TRANSLATE_NOOP("VisitDrawer", "改到这个时间")),
    "leave": ("ph.hand-waving", QT_TRANSLATE_NOOP("VisitDrawer", "让给同事")),
    "override": ("ph.calendar-plus", QT_TRANSLATE_NOOP("VisitDrawer", "仍要拜访")),
}
"""Answer → icon and words of the drawer's primary button."""


def offers_for(conflicts: Sequence[Conflict]) -> list[Offer]:
    """Return the answers in order; a visit of one's own can neither be joined nor left to a colleague."""
    first = conflicts[0]
    own = any(reason.kind == "own_time" for reason in first.reasons)
    when = f"{day_and_weekday(first.start.date())} {first.start:%H:%M}"
    translate = QCoreApplication.translate
    joint = Offer(
        "joint",
        translate("Offers", "改为联合拜访"),
        translate("Offers", "并入 {when}，两人同写一份记录。").format(when=when),
        advised=True,
    )
    leave = Offer(
        "leave",
        translate("Offers", "让给同事"),
        translate("Offers", "把要点转给{rep}，由同事带去并告诉您结果。").format(rep=first.rep_name),
    )
    move = Offer("other_time", translate("Offers", "换个时间"), translate("Offers", "避开同事的拜访，大家都有空"), own)
    override = Offer("override", translate("Offers", "仍要拜访"), translate("Offers", "同事和部门经理会看到原因"))
    return [move, override] if own else [joint, move, leave, override]
