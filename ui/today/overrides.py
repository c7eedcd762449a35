"""For managers: visits that reps make although a colleague goes to the same customer, with the reasons they gave."""

from datetime import datetime, timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.account import Account
from models.visit_answer import VisitAnswer
from ui.calendar_words import near_day
from ui.desk import Desk
from ui.kit.avatar import Avatar
from ui.kit.buttons import icon_button
from ui.kit.labels import ElidedLabel, divider
from ui.today.column_head import ColumnHead

LOOK_BACK = timedelta(days=14)
MOST = 4


def read_overrides(now: datetime) -> list[VisitAnswer]:
    """Return the latest answers 仍要拜访, the newest first."""
    query = VisitAnswer.present().where(VisitAnswer.answer == "override", VisitAnswer.at >= now - LOOK_BACK)
    return list(query.order_by(VisitAnswer.at.desc()).limit(MOST))


class Overrides(QWidget):
    """Lists the answers; the button of each opens the visit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.rows: list[QWidget] = []
        self.head = ColumnHead(self.tr("撞车仍要拜访"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(divider())

    def refresh(self) -> None:
        """Read the answers again; without any there is nothing to see."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        answers = read_overrides(self.desk.now())
        self.rows = [self._row(answer) for answer in answers]
        for row in self.rows:
            self._column.addWidget(row)
        self.head.set_words(self.tr("撞车仍要拜访"), self.tr("{count} 次").format(count=len(answers)))
        self.setVisible(bool(answers))

    def _row(self, answer: VisitAnswer) -> QWidget:
        row, words = QWidget(), QVBoxLayout()
        words.setSpacing(0)
        rep: Account = answer.rep
        day = near_day(answer.at.date(), self.desk.now().date())
        visit = answer.visit or answer.other
        words.addWidget(ElidedLabel(f"{rep.name} · {visit.customer.short_label}"))
        words.addWidget(ElidedLabel(f"{day} · {answer.reason or ''}", "caption", "text-2"))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(8)
        line.addWidget(Avatar(rep.name, rep.colour, 24))
        line.addLayout(words, 1)
        button = icon_button("ph.caret-right", self.tr("看这次拜访"), "quiet", "tiny")
        button.clicked.connect(lambda: self.desk.go("visits", visit.id))
        line.addWidget(button)
        return row
