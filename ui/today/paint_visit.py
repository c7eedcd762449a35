"""How one visit of today looks: time, customer and kind; whom and where; what is ready, or when one was there."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from rules.translation import QT_TRANSLATE_NOOP
from ui.kit.avatar import paint_avatar
from ui.kit.chips import HEIGHT as CHIP_HEIGHT
from ui.kit.chips import chip_width, paint_chip
from ui.kit.formats import masked_phone
from ui.kit.icons import paint_icon
from ui.kit.painting import rounded_box, text_line, text_width
from ui.kit.theme import color, line_height, scaled
from ui.today.day_visits import DayVisit
from ui.visits.record_head import way_and_kind, whom

BAR, LEFT, EDGE = 4, 14, 8
AVATAR = 20
NARROW = 300
"""Under this width the end and the state are left out."""
STATES = {
    "recorded": (QT_TRANSLATE_NOOP("TodayVisit", "已写记录"), "ok", "ph.check-bold"),
    "to_record": (QT_TRANSLATE_NOOP("TodayVisit", "待写记录"), "warn", "ph.note-pencil"),
    "confirmed": (QT_TRANSLATE_NOOP("TodayVisit", "已确认"), "ok", "ph.check-bold"),
    "tentative": (QT_TRANSLATE_NOOP("TodayVisit", "待确认"), "outline", ""),
    "done": (QT_TRANSLATE_NOOP("TodayVisit", "待写记录"), "warn", "ph.note-pencil"),
}
"""State → words, tone and icon of the chip."""


def state_words(entry: DayVisit) -> str:
    """Return 已确认, 待确认, 待写记录 or 已写记录."""
    return QCoreApplication.translate("TodayVisit", STATES[entry.state][0])


def second_line(entry: DayVisit) -> str:
    """Return with whom and where, for a coming visit also by when to be there."""
    visit = entry.visit
    phone = masked_phone(visit.contact.mobile) if visit.contact and visit.contact.mobile and not entry.over else ""
    parts = [" ".join(filter(None, (whom(visit), phone))), visit.place or visit.purpose]
    if not entry.over and entry.arrive_by < visit.start:
        by = QCoreApplication.translate("TodayVisit", "请 {time} 前到").format(time=f"{entry.arrive_by:%H:%M}")
        parts = [parts[0], by, parts[1]]
    return " · ".join(filter(None, parts))


def third_line(entry: DayVisit) -> tuple[str, str, str]:
    """Return icon, words and colour: when one was there, which materials are ready, or what the visit is for."""
    record, (ready, wanted) = entry.record, entry.materials
    if record and record.arrived_at:
        words = QCoreApplication.translate("TodayVisit", "{time} 到达，谈 {minutes} 分钟")
        minutes = record.minutes or entry.visit.minutes
        return "ph.check-circle", words.format(time=f"{record.arrived_at:%H:%M}", minutes=minutes), "ok"
    if not entry.over:
        return _readiness(entry, ready, wanted)
    return ("ph.flag", entry.visit.purpose, "text-2") if entry.visit.purpose and entry.visit.place else ("", "", "")


def _readiness(entry: DayVisit, ready: int, wanted: int) -> tuple[str, str, str]:
    """Return what a coming visit is prepared with, in the colour of a warning while something is missing."""
    words = QCoreApplication.translate("TodayVisit", "材料 {ready} / {wanted}")
    materials = words.format(ready=ready, wanted=wanted) if wanted else ""
    prepared = QCoreApplication.translate("TodayVisit", "预案已完成")
    plan = prepared if entry.is_prepared else QCoreApplication.translate("TodayVisit", "还没有预案")
    tone = "text-2" if entry.is_prepared and ready == wanted else "warn"
    return "ph.briefcase" if wanted else "ph.clipboard-text", " · ".join(filter(None, (materials, plan))), tone


def full_words(entry: DayVisit) -> str:
    """Return all that is known of a visit in one line, for those who hear it."""
    block = entry.block
    times = f"{block.start:%H:%M}–{block.end:%H:%M}"
    people = " ".join(name for name, _ in block.people) if len(block.people) > 1 else ""
    parts = (times, block.title, way_and_kind(entry.visit), state_words(entry), second_line(entry), people)
    return " · ".join(filter(None, (*parts, third_line(entry)[1])))


def paint_visit(painter: QPainter, box: QRectF, entry: DayVisit, selected: bool, room_right: int) -> None:
    """Draw a visit into `box`; `room_right` pixels of the lower lines belong to its buttons."""
    _body(painter, box, entry, selected)
    line = line_height()
    left, width = box.left() + LEFT, box.width() - LEFT - EDGE
    tall = box.height() >= 2 * line + 8
    top = box.top() + (6 if tall else (box.height() - line) / 2)
    one_line_room = 0 if tall else room_right
    _first_line(painter, QRectF(left, top, width - one_line_room, line), entry, chip=not one_line_room)
    if not tall:
        return
    lower = QRectF(left, top + line, width - room_right, line)
    text_line(painter, lower, second_line(entry), "text-2", "caption")
    if box.height() >= 3 * line + 8:
        _third_line(painter, lower.translated(0, line), entry)


def _body(painter: QPainter, box: QRectF, entry: DayVisit, selected: bool) -> None:
    fill, bar = ("subtle", "control") if entry.over else ("accent-soft", "accent")
    rounded_box(painter, box, 5, fill, "border" if entry.over else None)
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(box, 5, 5)
    painter.setClipPath(path)
    painter.fillRect(QRectF(box.left(), box.top(), BAR, box.height()), color(bar))
    painter.restore()
    if selected:
        rounded_box(painter, box, 5, None, "accent", 2)


def _first_line(painter: QPainter, room: QRectF, entry: DayVisit, chip: bool) -> None:
    wide = room.width() >= NARROW
    block = entry.block
    if chip and wide:
        _, tone, icon_name = STATES[entry.state]
        words = state_words(entry)
        used = chip_width(words, tone, icon_name)
        top = int(room.center().y() - scaled(CHIP_HEIGHT) / 2)
        paint_chip(painter, QRect(int(room.right()) - used, top, used, 20), words, tone, icon_name)
        room = room.adjusted(0, 0, -used - 8, 0)
    times = f"{block.start:%H:%M}–{block.end:%H:%M}" if wide else f"{block.start:%H:%M}"
    room = room.adjusted(text_line(painter, room, times) + 8, 0, 0, 0)
    room = room.adjusted(text_line(painter, room, block.title, "text", "strong") + 8, 0, 0, 0)
    kind = way_and_kind(entry.visit)
    tag = text_width(kind, "caption") + 14 + (16 if block.by_phone else 0)
    if tag <= room.width():
        _tag(painter, QRectF(room.left(), room.center().y() - scaled(20) / 2, tag, scaled(20)), kind, block.by_phone)


def _tag(painter: QPainter, box: QRectF, words: str, by_phone: bool) -> None:
    rounded_box(painter, box, 4, "panel")
    inner = box.adjusted(7, 0, -5, 0)
    if by_phone:
        paint_icon(painter, QRectF(inner.left(), box.center().y() - 6, 12, 12), "ph.phone", "text-2")
        inner.setLeft(inner.left() + 16)
    text_line(painter, inner, words, "text-2", "caption")


def _third_line(painter: QPainter, room: QRectF, entry: DayVisit) -> None:
    left = room.left()
    if len(entry.block.people) > 1:
        left = _companions(painter, room, entry)
    icon_name, words, token = third_line(entry)
    if words:
        paint_icon(painter, QRectF(left, room.center().y() - 6, 12, 12), icon_name, token)
        text_line(
            painter, QRectF(left + 16, room.top(), room.right() - left - 16, room.height()), words, token, "caption"
        )


def _companions(painter: QPainter, room: QRectF, entry: DayVisit) -> float:
    """Draw 联合拜访 and the avatars of all who go; return where they end."""
    side = scaled(AVATAR)
    paint_icon(painter, QRectF(room.left(), room.center().y() - 6, 12, 12), "ph.users-three", "text-2")
    words = QCoreApplication.translate("TodayVisit", "联合拜访")
    left = room.left() + 16
    left += text_line(painter, QRectF(left, room.top(), room.right() - left, room.height()), words, "text-2", "caption")
    for name, joined in entry.block.people:
        paint_avatar(painter, QRectF(left + 6, room.center().y() - side / 2, side, side), name, joined)
        left += side + 4
    return left + 18
